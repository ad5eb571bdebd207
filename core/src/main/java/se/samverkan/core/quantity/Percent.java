package se.samverkan.core.quantity;

import static se.samverkan.core.PublicApi.Usage.CALL;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.samverkan.core.InvalidValueException;
import se.samverkan.core.PublicApi;

/**
 * A number of percent, 0 or more, with at most four decimals: a share, or a rate that may lie above 100. 12.5 and 12.50 are
 * equal.
 *
 * <p>This class is immutable and thread-safe.
 */
@PublicApi(CALL)
public final class Percent implements Comparable<Percent> {

    private static final Pattern FORM = Pattern.compile("[0-9]{1,6}([.,][0-9]{1,4})?");

    private final BigDecimal number;

    private Percent(BigDecimal number) {
        this.number = number;
    }

    /**
     * So many percent.
     *
     * @param percent one to six digits, with at most four decimals after a point or a comma, such as {@code 12.5}
     * @return the percent
     * @throws InvalidValueException if the text isn't of that form
     */
    public static Percent of(String percent) {
        Objects.requireNonNull(percent, "percent");
        if (!FORM.matcher(percent).matches()) {
            throw new InvalidValueException(
                    "percent",
                    percent,
                    "a percentage of at most six digits, with at most four decimals after a point or a comma, such as 12.5");
        }
        BigDecimal plain = new BigDecimal(percent.replace(',', '.')).stripTrailingZeros();
        return new Percent(plain.scale() < 0 ? plain.setScale(0) : plain);
    }

    /**
     * The number of percent for further arithmetic.
     *
     * @return 0 or more, without zeros at the end of its decimals
     */
    public BigDecimal toBigDecimal() {
        return number;
    }

    /**
     * The part of the whole.
     *
     * @return the exact fraction, 1/8 for 12.5 percent
     */
    public Fraction toFraction() {
        return Fraction.of(number.movePointRight(4).longValueExact(), 1_000_000);
    }

    @Override
    public int compareTo(Percent other) {
        return number.compareTo(other.number);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Percent that && number.equals(that.number);
    }

    @Override
    public int hashCode() {
        return number.hashCode();
    }

    /**
     * The number as {@link #of} reads it.
     *
     * @return such as {@code 25} or {@code 12.5}
     */
    @Override
    public String toString() {
        return number.toPlainString();
    }
}
