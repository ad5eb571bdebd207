package se.samverkan.core.budget;

import static se.samverkan.core.PublicApi.Usage.CALL;

import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import se.samverkan.core.InvalidValueException;
import se.samverkan.core.PublicApi;
import se.samverkan.core.credit.Credits;
import se.samverkan.core.quantity.Decimal;

/**
 * How much is called off, or no longer is, beside the money: courses, seats and credits. A number that isn't stated is absent,
 * and is never taken for 0.
 *
 * <p>This class is immutable and thread-safe.
 */
@PublicApi(CALL)
public final class Volume {

    private final int courses;
    private final @Nullable Integer seats;
    private final @Nullable Credits credits;

    private Volume(int courses, @Nullable Integer seats, @Nullable Credits credits) {
        this.courses = courses;
        this.seats = seats;
        this.credits = credits;
    }

    /**
     * So many courses, of which neither seats nor credits are stated.
     *
     * @param courses the number, 0 or more
     * @return the volume
     * @throws InvalidValueException if the number is negative
     */
    public static Volume ofCourses(int courses) {
        return new Volume(requireNumber("volume.courses", courses), null, null);
    }

    /**
     * The same with so many seats in all.
     *
     * @param number the number of seats, 0 or more
     * @return the volume
     * @throws InvalidValueException if the number is negative
     */
    public Volume withSeats(int number) {
        return new Volume(courses, requireNumber("volume.seats", number), credits);
    }

    /**
     * The same with so many credits in all, each course's counted once.
     *
     * @param inAll the credits
     * @return the volume
     */
    public Volume withCredits(Credits inAll) {
        return new Volume(courses, seats, Objects.requireNonNull(inAll, "volume.credits"));
    }

    private static int requireNumber(String attribute, int number) {
        if (number < 0) {
            throw new InvalidValueException(attribute, number, "0 or more");
        }
        return number;
    }

    /**
     * The number of courses.
     *
     * @return the number, 0 or more
     */
    public int getCourses() {
        return courses;
    }

    /**
     * The number of seats.
     *
     * @return the number, 0 or more; empty where unstated
     */
    public OptionalInt getSeats() {
        return seats == null ? OptionalInt.empty() : OptionalInt.of(seats);
    }

    /**
     * The credits.
     *
     * @return the credits, each course's counted once; absent where unstated
     */
    public Optional<Credits> getCredits() {
        return Optional.ofNullable(credits);
    }

    /**
     * The number of what a limit is of.
     *
     * @param measure courses, seats or credits
     * @return the number; absent where unstated, and of money
     */
    public Optional<Decimal> find(LimitMeasure measure) {
        return switch (measure) {
            case COURSES -> Optional.of(Decimal.of(courses));
            case SEATS -> Optional.ofNullable(seats).map(Decimal::of);
            case CREDITS -> getCredits().map(Credits::toBigDecimal).map(Decimal::of);
            case MONEY -> Optional.empty();
        };
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Volume that
                && courses == that.courses
                && Objects.equals(seats, that.seats)
                && Objects.equals(credits, that.credits);
    }

    @Override
    public int hashCode() {
        return Objects.hash(courses, seats, credits);
    }

    @Override
    public String toString() {
        return courses + " courses, " + (seats == null ? "seats unstated" : seats + " seats") + ", "
                + (credits == null ? "credits unstated" : credits);
    }
}
