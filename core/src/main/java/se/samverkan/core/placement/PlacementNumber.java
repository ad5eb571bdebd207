package se.samverkan.core.placement;

import static se.samverkan.core.PublicApi.Usage.CALL;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.samverkan.core.PublicApi;

/**
 * One of the three numbers of placements: what is {@link Demanded}, {@link Offered} or {@link Allocated}. Each is added to its
 * own kind alone, and held against another kind by the questions that it answers.
 *
 * <p>This class is immutable and thread-safe. Hosts can't extend it.
 *
 * @param <T> the number's own type
 */
@PublicApi(CALL)
public abstract sealed class PlacementNumber<T extends PlacementNumber<T>> permits Demanded, Offered, Allocated {

    private final Seats seats;

    PlacementNumber(Seats seats) {
        this.seats = Objects.requireNonNull(seats, "seats");
    }

    abstract T of(Seats other);

    /**
     * How many.
     *
     * @return the seats and their seat-weeks
     */
    public final Seats getSeats() {
        return seats;
    }

    /**
     * The sum of this and another of the same kind.
     *
     * @param other the other
     * @return the sum
     * @throws ArithmeticException if the seats are more than a long holds
     */
    public final T plus(T other) {
        return of(seats.plus(other.getSeats()));
    }

    @Override
    public final boolean equals(@Nullable Object other) {
        return other instanceof PlacementNumber<?> that && getClass() == that.getClass() && seats.equals(that.seats);
    }

    @Override
    public final int hashCode() {
        return 31 * getClass().hashCode() + seats.hashCode();
    }

    /**
     * The kind and how many.
     *
     * @return for example {@code Offered 8 seats, 40 seat-weeks}
     */
    @Override
    public final String toString() {
        return getClass().getSimpleName() + " " + seats;
    }
}
