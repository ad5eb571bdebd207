package se.samverkan.core.placement;

import static se.samverkan.core.PublicApi.Usage.CALL;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.samverkan.core.InvalidValueException;
import se.samverkan.core.PublicApi;

/**
 * A number of seats, and the seat-weeks that they are together. Of students, each has a seat.
 *
 * <p>This class is immutable and thread-safe.
 */
@PublicApi(CALL)
public final class Seats {

    /** No seats. */
    public static final Seats NONE = new Seats(0, SeatWeeks.ZERO);

    private final long number;
    private final SeatWeeks seatWeeks;

    private Seats(long number, SeatWeeks seatWeeks) {
        if (number < 0) {
            throw new InvalidValueException("seats", number, "0 or more");
        }
        this.number = number;
        this.seatWeeks = Objects.requireNonNull(seatWeeks, "seatWeeks");
    }

    /**
     * So many seats.
     *
     * @param number the number, 0 or more
     * @param seatWeeks the seat-weeks of all of them
     * @return the seats
     * @throws InvalidValueException if the number is negative
     */
    public static Seats of(long number, SeatWeeks seatWeeks) {
        return new Seats(number, seatWeeks);
    }

    /**
     * The number of seats.
     *
     * @return the number, 0 or more
     */
    public long getNumber() {
        return number;
    }

    /**
     * The seat-weeks of all of them.
     *
     * @return the seat-weeks
     */
    public SeatWeeks getSeatWeeks() {
        return seatWeeks;
    }

    /**
     * Whether there are neither seats nor seat-weeks.
     *
     * @return true if so
     */
    public boolean isNone() {
        return number == 0 && seatWeeks.isZero();
    }

    Seats plus(Seats other) {
        return new Seats(Math.addExact(number, other.number), seatWeeks.plus(other.seatWeeks));
    }

    /** The fewer of each. */
    Seats atMost(Seats other) {
        return new Seats(Math.min(number, other.number), seatWeeks.atMost(other.seatWeeks));
    }

    /** What these are more than others of each, 0 where they aren't. */
    Seats beyond(Seats other) {
        return new Seats(Math.max(0, number - other.number), seatWeeks.beyond(other.seatWeeks));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Seats that && number == that.number && seatWeeks.equals(that.seatWeeks);
    }

    @Override
    public int hashCode() {
        return Objects.hash(number, seatWeeks);
    }

    /**
     * Both numbers.
     *
     * @return for example {@code 8 seats, 40 seat-weeks}
     */
    @Override
    public String toString() {
        return number + " seats, " + seatWeeks + " seat-weeks";
    }
}
