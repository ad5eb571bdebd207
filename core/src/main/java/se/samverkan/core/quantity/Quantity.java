package se.samverkan.core.quantity;

import static se.samverkan.core.PublicApi.Usage.CALL;

import java.util.Objects;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.samverkan.core.InvalidValueException;
import se.samverkan.core.PublicApi;

/**
 * A number of people, courses, seats or the like, with the precision it was stated with. Counts run from 0 to
 * a thousand million ({@link #LARGEST}), both included. What it counts is said by the attribute that holds it. A number that isn't stated is an
 * empty {@code Optional}, never zero.
 *
 * <pre>{@code
 * Quantity toRecruit = Quantity.about(9_000);
 * toRecruit.getLeast();                       // empty: "about" promises no bound
 * Quantity.atLeast(20).plus(Quantity.between(5, 8));   // >=25
 * }</pre>
 *
 * <p>Two quantities are equal if precision and numbers are. There is no order among them.
 *
 * <p>This class is immutable and thread-safe.
 */
@PublicApi(CALL)
public final class Quantity {

    /** The largest count that can be stated, a thousand million. */
    public static final long LARGEST = 1_000_000_000L;

    private static final Pattern FORM = Pattern.compile("(>=|<=|~|)(\\d{1,10})(?:\\.\\.(\\d{1,10}))?");

    private static final String EXPECTED = "a number such as 20, >=20, <=20, ~20 or 20..30";

    private final Precision precision;
    private final long number;
    private final long upper;

    private Quantity(Precision precision, long number, long upper) {
        this.precision = precision;
        this.number = requireCount(number);
        this.upper = requireCount(upper);
    }

    /**
     * Makes an exact number.
     *
     * @param number the number, from 0
     * @return the quantity
     * @throws InvalidValueException if the number is below 0 or above {@link #LARGEST}
     */
    public static Quantity exactly(long number) {
        return new Quantity(Precision.EXACTLY, number, number);
    }

    /**
     * Makes a number that is a least one.
     *
     * @param number the least number, itself included
     * @return the quantity
     * @throws InvalidValueException if the number is below 0 or above {@link #LARGEST}
     */
    public static Quantity atLeast(long number) {
        return new Quantity(Precision.AT_LEAST, number, number);
    }

    /**
     * Makes a number that is a most one.
     *
     * @param number the most, itself included
     * @return the quantity
     * @throws InvalidValueException if the number is below 0 or above {@link #LARGEST}
     */
    public static Quantity atMost(long number) {
        return new Quantity(Precision.AT_MOST, number, number);
    }

    /**
     * Makes a number that is stated as near the true one, without saying how near.
     *
     * @param number the number as stated
     * @return the quantity
     * @throws InvalidValueException if the number is below 0 or above {@link #LARGEST}
     */
    public static Quantity about(long number) {
        return new Quantity(Precision.ABOUT, number, number);
    }

    /**
     * Makes a number between two, both included.
     *
     * @param least the lower end
     * @param most the upper end, above the lower: where the two are the same, the number is {@link #exactly} it
     * @return the quantity
     * @throws InvalidValueException if an end is below 0 or above {@link #LARGEST}, or the upper end isn't above the lower
     */
    public static Quantity between(long least, long most) {
        Quantity quantity = new Quantity(Precision.BETWEEN, least, most);
        if (most <= least) {
            throw new InvalidValueException("quantity", least + ".." + most, "an upper end above the lower");
        }
        return quantity;
    }

    /**
     * Reads a quantity as {@link #toString()} writes it.
     *
     * @param text such as {@code 20}, {@code >=20}, {@code <=20}, {@code ~20} or {@code 20..30}
     * @return the quantity
     * @throws InvalidValueException if the text has another form, or its numbers can't be a quantity
     */
    public static Quantity parse(String text) {
        Matcher matcher = FORM.matcher(Objects.requireNonNull(text, "quantity"));
        if (!matcher.matches() || (matcher.group(3) != null && !matcher.group(1).isEmpty())) {
            throw new InvalidValueException("quantity", text, EXPECTED);
        }
        long number = Long.parseLong(matcher.group(2));
        if (matcher.group(3) != null) {
            return between(number, Long.parseLong(matcher.group(3)));
        }
        return switch (matcher.group(1)) {
            case ">=" -> atLeast(number);
            case "<=" -> atMost(number);
            case "~" -> about(number);
            default -> exactly(number);
        };
    }

    /**
     * The precision that the number was stated with.
     *
     * @return the precision
     */
    public Precision getPrecision() {
        return precision;
    }

    /**
     * The number as stated; of a range, its lower end.
     *
     * @return the number
     */
    public long getNumber() {
        return number;
    }

    /**
     * The least that it certainly is, itself included. At most 20 has the least 0, as a count is never below it.
     *
     * @return the least; empty where the number is stated as {@link Precision#ABOUT}, which promises no bound
     */
    public OptionalLong getLeast() {
        return switch (precision) {
            case ABOUT -> OptionalLong.empty();
            case AT_MOST -> OptionalLong.of(0);
            default -> OptionalLong.of(number);
        };
    }

    /**
     * The most that it certainly is, itself included.
     *
     * @return the most; empty where the number is stated as {@link Precision#ABOUT} or {@link Precision#AT_LEAST}
     */
    public OptionalLong getMost() {
        return switch (precision) {
            case ABOUT, AT_LEAST -> OptionalLong.empty();
            default -> OptionalLong.of(upper);
        };
    }

    /**
     * The sum of two quantities, as far as it is certain: least and most are added. About 20 and exactly 5 are about 25.
     * About 20 with anything that has a range is at least the range's least, since "about" promises nothing more; so add
     * what is certain first.
     *
     * @param other the quantity to add
     * @return the sum, with the precision that is left
     * @throws InvalidValueException if the sum is above {@link #LARGEST}
     */
    public Quantity plus(Quantity other) {
        Objects.requireNonNull(other, "other");
        if (precision == Precision.ABOUT || other.precision == Precision.ABOUT) {
            return plusAbout(other);
        }
        long least = getLeast().orElse(0) + other.getLeast().orElse(0);
        if (getMost().isEmpty() || other.getMost().isEmpty()) {
            return atLeast(least);
        }
        long most = upper + other.upper;
        if (least == most) {
            return exactly(most);
        }
        return least == 0 ? atMost(most) : between(least, most);
    }

    private Quantity plusAbout(Quantity other) {
        if (isOneNumber() && other.isOneNumber()) {
            return about(number + other.number);
        }
        return atLeast(getLeast().orElse(0) + other.getLeast().orElse(0));
    }

    private boolean isOneNumber() {
        return precision == Precision.ABOUT || precision == Precision.EXACTLY;
    }

    private static long requireCount(long number) {
        if (number < 0 || number > LARGEST) {
            throw new InvalidValueException("quantity", number, "a number from 0 to " + LARGEST);
        }
        return number;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Quantity that
                && precision == that.precision
                && number == that.number
                && upper == that.upper;
    }

    @Override
    public int hashCode() {
        return Objects.hash(precision, number, upper);
    }

    /**
     * The quantity in signs that belong to no language.
     *
     * @return the text, such as {@code 20}, {@code >=20}, {@code <=20}, {@code ~20} or {@code 20..30}, that {@link #parse}
     *     reads back
     */
    @Override
    public String toString() {
        return switch (precision) {
            case EXACTLY -> Long.toString(number);
            case AT_LEAST -> ">=" + number;
            case AT_MOST -> "<=" + number;
            case ABOUT -> "~" + number;
            case BETWEEN -> number + ".." + upper;
        };
    }
}
