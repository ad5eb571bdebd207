package se.samverkan.core.placement;

import static se.samverkan.core.PublicApi.Usage.CALL;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.samverkan.core.InvalidValueException;
import se.samverkan.core.PublicApi;
import se.samverkan.core.credit.Credits;
import se.samverkan.core.quantity.Fraction;

/**
 * So many seats in so many weeks each, multiplied and exact: 8 seats in 5 weeks are 40 seat-weeks, and so are 4 in 10. A week
 * is 1.5 higher education credits (högskoleförordningen 6 kap. 2 §: 60 in 40 weeks), so either tells the other exactly.
 *
 * <pre>{@code
 * SeatWeeks.of(8, Fraction.of(5));                   // 40
 * SeatWeeks.ofCredits(8, Credits.of("7.5"));         // 40
 * SeatWeeks.of(8, Fraction.of(5)).getCredits();      // 60
 * }</pre>
 *
 * <p>This class is immutable and thread-safe.
 */
@PublicApi(CALL)
public final class SeatWeeks implements Comparable<SeatWeeks> {

    /** No seat-weeks. */
    public static final SeatWeeks ZERO = new SeatWeeks(Fraction.ZERO);

    private static final Fraction CREDITS_A_WEEK = Fraction.of(3, 2);

    private final Fraction number;

    private SeatWeeks(Fraction number) {
        if (number.signum() < 0) {
            throw new InvalidValueException("seatWeeks", number, "0 or more");
        }
        this.number = number;
    }

    /**
     * So many seats in so many weeks.
     *
     * @param seats the number of seats, 0 or more
     * @param weeks the weeks of each, 0 or more; parts of weeks such as 5/2 count as such
     * @return the seat-weeks
     * @throws InvalidValueException if either is negative
     */
    public static SeatWeeks of(long seats, Fraction weeks) {
        if (seats < 0) {
            throw new InvalidValueException("seats", seats, "0 or more");
        }
        return new SeatWeeks(Fraction.of(seats).times(weeks));
    }

    /**
     * So many seats in the weeks that credits take at full time.
     *
     * @param seats the number of seats, 0 or more
     * @param credits the credits of each
     * @return the seat-weeks
     * @throws InvalidValueException if the number is negative
     */
    public static SeatWeeks ofCredits(long seats, Credits credits) {
        return of(seats, credits.weeksAtFullTime());
    }

    /**
     * The number of seat-weeks.
     *
     * @return the exact number, 0 or more
     */
    public Fraction getNumber() {
        return number;
    }

    /**
     * The credits that they are, of all seats together: 1.5 for each week.
     *
     * @return the exact number of credits, 0 or more; half a week is 3/4, which no single student's credits can be
     */
    public Fraction getCredits() {
        return number.times(CREDITS_A_WEEK);
    }

    /**
     * Whether there are none.
     *
     * @return true for 0
     */
    public boolean isZero() {
        return number.signum() == 0;
    }

    /**
     * The sum of these and others.
     *
     * @param other the seat-weeks to add
     * @return the sum
     */
    public SeatWeeks plus(SeatWeeks other) {
        return new SeatWeeks(number.plus(other.number));
    }

    /**
     * These without others.
     *
     * @param other the seat-weeks to take away
     * @return the difference
     * @throws InvalidValueException if there are fewer than that to take from
     */
    public SeatWeeks minus(SeatWeeks other) {
        return new SeatWeeks(number.minus(other.number));
    }

    /**
     * The fewer of these and others.
     *
     * @param other the others
     * @return these if they are as few
     */
    public SeatWeeks atMost(SeatWeeks other) {
        return compareTo(other) <= 0 ? this : other;
    }

    /**
     * What these are more than others.
     *
     * @param other the others
     * @return the difference, 0 where these aren't more
     */
    public SeatWeeks beyond(SeatWeeks other) {
        return minus(atMost(other));
    }

    @Override
    public int compareTo(SeatWeeks other) {
        return number.compareTo(other.number);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SeatWeeks that && number.equals(that.number);
    }

    @Override
    public int hashCode() {
        return Objects.hash(number);
    }

    /**
     * The number.
     *
     * @return the text, such as {@code 40} or {@code 5/2}
     */
    @Override
    public String toString() {
        return number.toString();
    }
}
