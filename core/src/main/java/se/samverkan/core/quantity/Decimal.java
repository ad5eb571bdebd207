package se.samverkan.core.quantity;

import static se.samverkan.core.PublicApi.Usage.CALL;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.samverkan.core.InvalidValueException;
import se.samverkan.core.PublicApi;

/**
 * An exact number with decimals, such as a measured value: up to {@value #MOST_DIGITS} digits before the point and up to
 * {@value #MOST_DECIMALS} after it, below zero too. 7.5 and 7.50 are equal.
 *
 * <p>This class is immutable and thread-safe.
 */
@PublicApi(CALL)
public final class Decimal implements Comparable<Decimal> {

    /** The most digits before the point. */
    public static final int MOST_DIGITS = 15;

    /** The most digits after the point. */
    public static final int MOST_DECIMALS = 6;

    private static final int LONGEST_READ = 40;
    private static final String EXPECTED =
            "at most " + MOST_DIGITS + " digits, and at most " + MOST_DECIMALS + " after the point";
    private static final Pattern FORM = Pattern.compile("-?[0-9]{1,15}(\\.[0-9]{1,6})?");

    private final BigDecimal number;

    private Decimal(BigDecimal number) {
        this.number = number;
    }

    /**
     * A whole number.
     *
     * @param number the number, of at most {@value #MOST_DIGITS} digits
     * @return the number
     * @throws InvalidValueException if it has more digits
     */
    public static Decimal of(long number) {
        return of(BigDecimal.valueOf(number));
    }

    /**
     * A number.
     *
     * @param number the number; zeros at the end of its decimals don't count
     * @return the number
     * @throws InvalidValueException if it has more digits before or after the point than there is room for
     */
    public static Decimal of(BigDecimal number) {
        Objects.requireNonNull(number, "number");
        if (number.precision() > LONGEST_READ || Math.abs((long) number.scale()) > LONGEST_READ) {
            throw new InvalidValueException(
                    "number", "of " + number.precision() + " digits, scale " + number.scale(), EXPECTED);
        }
        BigDecimal plain = number.stripTrailingZeros();
        if (plain.scale() > MOST_DECIMALS || plain.precision() - plain.scale() > MOST_DIGITS) {
            throw new InvalidValueException("number", number, EXPECTED);
        }
        return new Decimal(plain.scale() < 0 ? plain.setScale(0) : plain);
    }

    /**
     * The number of a text.
     *
     * @param text digits, a minus sign before them where it is below zero, and a point before decimals, such as {@code -7.5}
     * @return the number
     * @throws InvalidValueException if the text isn't of that form
     */
    public static Decimal parse(String text) {
        if (!FORM.matcher(Objects.requireNonNull(text, "number")).matches()) {
            throw new InvalidValueException("number", text, EXPECTED);
        }
        return of(new BigDecimal(text));
    }

    /**
     * The number for further arithmetic.
     *
     * @return the number, without zeros at the end of its decimals
     */
    public BigDecimal toBigDecimal() {
        return number;
    }

    @Override
    public int compareTo(Decimal other) {
        return number.compareTo(other.number);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Decimal that && number.equals(that.number);
    }

    @Override
    public int hashCode() {
        return number.hashCode();
    }

    /**
     * The number in plain digits, which {@link #parse} reads back.
     *
     * @return for example {@code -7.5}
     */
    @Override
    public String toString() {
        return number.toPlainString();
    }
}
