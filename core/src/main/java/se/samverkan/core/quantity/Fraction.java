package se.samverkan.core.quantity;

import static se.samverkan.core.PublicApi.Usage.CALL;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.samverkan.core.InvalidValueException;
import se.samverkan.core.PublicApi;

/**
 * An exact fraction, always in lowest terms with the sign in the numerator: what is derived from credits, shares and days
 * stays one until it is shown. Two fractions are equal if their values are: 2/4 equals 1/2.
 *
 * <pre>{@code
 * Fraction hst = Fraction.of(18 * 15, 60);             // 9/2
 * hst.toBigDecimal(1, RoundingMode.HALF_UP);           // 4.5
 * }</pre>
 *
 * <p>This class is immutable and thread-safe.
 */
@PublicApi(CALL)
public final class Fraction implements Comparable<Fraction> {

    /** Nothing, 0. */
    public static final Fraction ZERO = of(0, 1);

    /** The whole, 1. */
    public static final Fraction ONE = of(1, 1);

    /** The most characters that {@link #parse} reads. */
    public static final int LONGEST_TEXT = 400;

    /** The most decimals that {@link #toBigDecimal} gives. */
    public static final int MOST_DECIMALS = 100;

    private static final Pattern FORM = Pattern.compile("(-?\\d+)(?:/(\\d+))?");

    private final BigInteger numerator;
    private final BigInteger denominator;

    private Fraction(BigInteger numerator, BigInteger denominator) {
        BigInteger divisor = numerator.gcd(denominator);
        BigInteger signed = denominator.signum() < 0 ? divisor.negate() : divisor;
        this.numerator = numerator.divide(signed);
        this.denominator = denominator.divide(signed);
    }

    /**
     * Makes a fraction, reduced to lowest terms.
     *
     * @param numerator the number above the line
     * @param denominator the number below the line, not 0
     * @return the fraction
     * @throws InvalidValueException if the denominator is 0
     */
    public static Fraction of(long numerator, long denominator) {
        return of(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator));
    }

    /**
     * Makes a whole number.
     *
     * @param number the number
     * @return the fraction number/1
     */
    public static Fraction of(long number) {
        return of(number, 1);
    }

    /**
     * Makes the fraction that a number with decimals is, exactly.
     *
     * @param number the number, of at most {@value #LONGEST_TEXT} digits before and after the point
     * @return the fraction
     * @throws InvalidValueException if the number has more digits
     */
    public static Fraction of(BigDecimal number) {
        Objects.requireNonNull(number, "number");
        if (number.precision() > LONGEST_TEXT || Math.abs((long) number.scale()) > LONGEST_TEXT) {
            throw new InvalidValueException(
                    "number",
                    "of " + number.precision() + " digits, scale " + number.scale(),
                    "at most " + LONGEST_TEXT + " digits before and after the point");
        }
        int decimals = Math.max(0, number.scale());
        return of(number.setScale(decimals).unscaledValue(), BigInteger.TEN.pow(decimals));
    }

    private static Fraction of(BigInteger numerator, BigInteger denominator) {
        if (denominator.signum() == 0) {
            throw new InvalidValueException("denominator", 0, "a number other than 0");
        }
        return new Fraction(numerator, denominator);
    }

    /**
     * Reads a fraction as {@link #toString()} writes it; it needn't be in lowest terms.
     *
     * @param text such as {@code 1/2}, {@code -3/4} or {@code 5}, at most {@value #LONGEST_TEXT} characters
     * @return the fraction
     * @throws InvalidValueException if the text has another form, is longer or has a denominator of 0
     */
    public static Fraction parse(String text) {
        Objects.requireNonNull(text, "fraction");
        Matcher matcher = FORM.matcher(text.length() > LONGEST_TEXT ? "" : text);
        if (!matcher.matches()) {
            throw new InvalidValueException(
                    "fraction", text, "a fraction such as 1/2 or 5 of at most " + LONGEST_TEXT + " characters");
        }
        String below = matcher.group(2);
        return of(new BigInteger(matcher.group(1)), below == null ? BigInteger.ONE : new BigInteger(below));
    }

    /**
     * The number above the line, in lowest terms; it carries the sign.
     *
     * @return the numerator
     */
    public BigInteger getNumerator() {
        return numerator;
    }

    /**
     * The number below the line, in lowest terms, from 1.
     *
     * @return the denominator
     */
    public BigInteger getDenominator() {
        return denominator;
    }

    /**
     * The sign: -1, 0 or 1.
     *
     * @return the sign
     */
    public int signum() {
        return numerator.signum();
    }

    /**
     * The sum of this and another.
     *
     * @param other the fraction to add
     * @return the exact sum
     */
    public Fraction plus(Fraction other) {
        Objects.requireNonNull(other, "other");
        return new Fraction(
                numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
                denominator.multiply(other.denominator));
    }

    /**
     * The difference of this and another.
     *
     * @param other the fraction to take away
     * @return the exact difference, which may be below 0
     */
    public Fraction minus(Fraction other) {
        Objects.requireNonNull(other, "other");
        return plus(new Fraction(other.numerator.negate(), other.denominator));
    }

    /**
     * The product of this and another.
     *
     * @param other the fraction to multiply by
     * @return the exact product
     */
    public Fraction times(Fraction other) {
        Objects.requireNonNull(other, "other");
        return new Fraction(numerator.multiply(other.numerator), denominator.multiply(other.denominator));
    }

    /**
     * The quotient of this and another.
     *
     * @param other the fraction to divide by, not 0
     * @return the exact quotient
     * @throws InvalidValueException if the other is 0
     */
    public Fraction dividedBy(Fraction other) {
        Objects.requireNonNull(other, "other");
        if (other.signum() == 0) {
            throw new InvalidValueException("divisor", 0, "a number other than 0");
        }
        return new Fraction(numerator.multiply(other.denominator), denominator.multiply(other.numerator));
    }

    /**
     * The value in decimals, for showing.
     *
     * @param decimals how many decimals, from 0 to {@value #MOST_DECIMALS}
     * @param rounding how to round what doesn't fit
     * @return the value with that many decimals
     * @throws InvalidValueException if there are fewer or more decimals than that
     * @throws ArithmeticException if the rounding is {@link RoundingMode#UNNECESSARY} and the value doesn't fit
     */
    public BigDecimal toBigDecimal(int decimals, RoundingMode rounding) {
        Objects.requireNonNull(rounding, "rounding");
        if (decimals < 0 || decimals > MOST_DECIMALS) {
            throw new InvalidValueException("decimals", decimals, "from 0 to " + MOST_DECIMALS);
        }
        return new BigDecimal(numerator).divide(new BigDecimal(denominator), decimals, rounding);
    }

    @Override
    public int compareTo(Fraction other) {
        return numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Fraction that
                && numerator.equals(that.numerator)
                && denominator.equals(that.denominator);
    }

    @Override
    public int hashCode() {
        return 31 * numerator.hashCode() + denominator.hashCode();
    }

    /**
     * The fraction in lowest terms; a whole number stands alone.
     *
     * @return the text, such as {@code 1/2} or {@code 5}, that {@link #parse} reads back
     */
    @Override
    public String toString() {
        return denominator.equals(BigInteger.ONE) ? numerator.toString() : numerator + "/" + denominator;
    }
}
