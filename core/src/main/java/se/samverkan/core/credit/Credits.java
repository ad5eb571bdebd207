package se.samverkan.core.credit;

import static se.samverkan.core.PublicApi.Usage.CALL;

import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.samverkan.core.InvalidValueException;
import se.samverkan.core.PublicApi;
import se.samverkan.core.quantity.Fraction;

/**
 * Higher education credits (högskolepoäng, hp) in exact tenths, from 0 to 9 999 999.9, which leaves room for the sum of
 * all that a large agreement's participants earn. 60 hp are full-time studies in a normal study year of 40 weeks
 * (högskoleförordningen 6 kap. 2 §), so 1.5 hp are a week. Which steps credits are given in (halves, as a rule) is policy,
 * and is judged; 7.3 hp can be written down.
 *
 * <pre>{@code
 * Credits course = Credits.of("7.5");
 * course.weeksAtFullTime();                   // 5
 * course.isMultipleOf(Credits.of("0.5"));     // true
 * }</pre>
 *
 * <p>This class is immutable and thread-safe.
 */
@PublicApi(CALL)
public final class Credits implements Comparable<Credits> {

    private static final long MOST_TENTHS = 99_999_999;
    private static final int LONGEST_TEXT = 20;
    private static final int MOST_BITS = 128;
    private static final int TENTHS_PER_FULL_TIME_WEEK = 15;
    private static final int TENTHS_PER_FULL_TIME_YEAR = 600;
    private static final String EXPECTED = "credits from 0 to 9999999.9 with at most one decimal, such as 7.5";
    private static final Credits ZERO = new Credits(0);

    private final long tenths;

    private Credits(long tenths) {
        this.tenths = tenths;
    }

    /**
     * Reads credits, such as {@code 7.5}, {@code 7,5} or {@code 15}; reads back what {@link #toString()} writes.
     *
     * @param text digits with at most one decimal other than 0, after a point or a comma
     * @return the credits
     * @throws InvalidValueException if the text is something else, such as {@code -1}, {@code 7.25} or {@code 1e400}, or
     *     above 9 999 999.9
     */
    public static Credits of(String text) {
        Objects.requireNonNull(text, "credits");
        if (text.length() > LONGEST_TEXT || !text.matches("[0-9]+([.,][0-9]+)?")) {
            throw new InvalidValueException("credits", text, EXPECTED);
        }
        return of(new BigDecimal(text.replace(',', '.')));
    }

    /**
     * Makes credits of a decimal number.
     *
     * @param number the number, with at most one decimal other than 0
     * @return the credits
     * @throws InvalidValueException if the number is below 0, above 9 999 999.9, or finer than a tenth
     */
    public static Credits of(BigDecimal number) {
        Objects.requireNonNull(number, "credits");
        if (!isSmall(number)
                || number.signum() < 0
                || number.stripTrailingZeros().scale() > 1) {
            throw new InvalidValueException("credits", shown(number), EXPECTED);
        }
        BigDecimal tenths = number.movePointRight(1);
        if (tenths.compareTo(BigDecimal.valueOf(MOST_TENTHS)) > 0) {
            throw new InvalidValueException("credits", shown(number), EXPECTED);
        }
        return ofTenths(tenths.longValueExact());
    }

    /**
     * Makes credits of a number of tenths.
     *
     * @param tenths the number of tenths: 75 are 7.5 hp
     * @return the credits
     * @throws InvalidValueException if the number is below 0 or above 99 999 999
     */
    public static Credits ofTenths(long tenths) {
        if (tenths < 0 || tenths > MOST_TENTHS) {
            throw new InvalidValueException("credits", tenths + " tenths", EXPECTED);
        }
        return tenths == 0 ? ZERO : new Credits(tenths);
    }

    /**
     * No credits.
     *
     * @return 0 hp
     */
    public static Credits zero() {
        return ZERO;
    }

    /**
     * The number of tenths.
     *
     * @return the number, 75 for 7.5 hp
     */
    public long getTenths() {
        return tenths;
    }

    /**
     * Whether there are none.
     *
     * @return true for 0 hp
     */
    public boolean isZero() {
        return tenths == 0;
    }

    /**
     * The sum of these and others.
     *
     * @param other the credits to add
     * @return the sum
     * @throws InvalidValueException if the sum is above 9 999 999.9
     */
    public Credits plus(Credits other) {
        return ofTenths(tenths + other.tenths);
    }

    /**
     * The difference of these and others.
     *
     * @param other the credits to take away
     * @return the difference
     * @throws InvalidValueException if there are fewer than that to take from: credits are never below 0
     */
    public Credits minus(Credits other) {
        if (other.tenths > tenths) {
            throw new InvalidValueException("credits", other, "at most the " + this + " there are to take from");
        }
        return ofTenths(tenths - other.tenths);
    }

    /**
     * Whether these are a whole number of steps. 0 hp are a multiple of every step.
     *
     * @param step the step, above 0, such as 0.5 hp
     * @return true if they are
     * @throws InvalidValueException if the step is 0
     */
    public boolean isMultipleOf(Credits step) {
        if (step.isZero()) {
            throw new InvalidValueException("step", step, "credits above 0");
        }
        return tenths % step.tenths == 0;
    }

    /**
     * The weeks that these take at full time: credits divided by 1.5 (högskoleförordningen 6 kap. 2 §).
     *
     * @return the exact number of weeks: 5 for 7.5 hp, 2/3 for 1 hp
     */
    public Fraction weeksAtFullTime() {
        return Fraction.of(tenths, TENTHS_PER_FULL_TIME_WEEK);
    }

    /**
     * The full-time years that these are: credits divided by 60. Those that participants are registered for are full-time
     * equivalent students (helårsstudenter, HST), and those that they have passed are full-time equivalent performances
     * (helårsprestationer, HPR).
     *
     * @return the exact number of years: 9/2 for 270 hp, as of 18 registered for 15 hp
     */
    public Fraction fullTimeYears() {
        return Fraction.of(tenths, TENTHS_PER_FULL_TIME_YEAR);
    }

    /**
     * These so many times.
     *
     * @param number the number, 0 or more, such as of participants
     * @return the product
     * @throws InvalidValueException if the number is below 0, or the product above 9 999 999.9
     */
    public Credits times(int number) {
        return ofTenths(Math.multiplyExact(tenths, (long) number));
    }

    /**
     * The number of credits.
     *
     * @return the number, with one decimal
     */
    public BigDecimal toBigDecimal() {
        return BigDecimal.valueOf(tenths, 1);
    }

    private static String shown(BigDecimal number) {
        return hasFewDigits(number) ? number.toString() : "a number of very many digits";
    }

    private static boolean isSmall(BigDecimal number) {
        return hasFewDigits(number) && Math.abs((long) number.scale()) <= LONGEST_TEXT;
    }

    private static boolean hasFewDigits(BigDecimal number) {
        return number.unscaledValue().bitLength() <= MOST_BITS;
    }

    @Override
    public int compareTo(Credits other) {
        return Long.compare(tenths, other.tenths);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Credits that && tenths == that.tenths;
    }

    @Override
    public int hashCode() {
        return Long.hashCode(tenths);
    }

    /**
     * The number of credits, without the unit.
     *
     * @return the text, such as {@code 7.5} or {@code 15}, that {@link #of(String)} reads back
     */
    @Override
    public String toString() {
        return tenths % 10 == 0 ? Long.toString(tenths / 10) : tenths / 10 + "." + tenths % 10;
    }
}
