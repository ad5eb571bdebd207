package se.samverkan.core.quantity;

import static se.samverkan.core.PublicApi.Usage.CALL;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.samverkan.core.InvalidValueException;
import se.samverkan.core.PublicApi;

/**
 * A number of 0 or more as far as it is certain, with exact fractions: its least and its most, both included, and the one number
 * that it is stated as, exactly or about. It is what {@link Quantity quantities} come to when they are added, shared and compared,
 * and no midpoint is ever made of it.
 *
 * <pre>{@code
 * FractionRange placed = FractionRange.of(Quantity.between(20, 30));
 * placed.times(Fraction.of(3, 10)).plus(FractionRange.of(Quantity.exactly(5)));     // 11..14
 * }</pre>
 *
 * <p>This class is immutable and thread-safe.
 */
@PublicApi(CALL)
public final class FractionRange {

    /** Exactly 0. */
    public static final FractionRange ZERO = exactly(Fraction.ZERO);

    private final Fraction least;
    private final @Nullable Fraction most;
    private final @Nullable Fraction number;

    private FractionRange(Fraction least, @Nullable Fraction most, @Nullable Fraction number) {
        this.least = least;
        this.most = most;
        this.number = number;
    }

    /**
     * An exact number.
     *
     * @param number the number, 0 or more
     * @return the range of that number alone
     * @throws InvalidValueException if the number is below 0
     */
    public static FractionRange exactly(Fraction number) {
        requireNotNegative("number", number);
        return new FractionRange(number, number, number);
    }

    /**
     * The numbers between two.
     *
     * @param least the least, 0 or more, included
     * @param most the most, included
     * @return the range
     * @throws InvalidValueException if the least is below 0, or the most is below the least
     */
    public static FractionRange between(Fraction least, Fraction most) {
        requireNotNegative("least", least);
        if (most.compareTo(least) < 0) {
            throw new InvalidValueException("most", most, "a number that isn't below the least, " + least);
        }
        return least.equals(most) ? exactly(least) : new FractionRange(least, most, null);
    }

    /**
     * What is certain of a quantity. Of about 20 nothing is but the number stated.
     *
     * @param quantity the quantity
     * @return the range
     */
    public static FractionRange of(Quantity quantity) {
        boolean stated = quantity.getPrecision() == Precision.EXACTLY || quantity.getPrecision() == Precision.ABOUT;
        return new FractionRange(
                Fraction.of(quantity.getLeast().orElse(0)),
                quantity.getMost().isPresent() ? Fraction.of(quantity.getMost().getAsLong()) : null,
                stated ? Fraction.of(quantity.getNumber()) : null);
    }

    private static void requireNotNegative(String attribute, Fraction number) {
        if (number.signum() < 0) {
            throw new InvalidValueException(attribute, number, "a number of 0 or more");
        }
    }

    /**
     * The least that it certainly is.
     *
     * @return the number, 0 or more, included
     */
    public Fraction getLeast() {
        return least;
    }

    /**
     * The most that it certainly is.
     *
     * @return the number, included; absent where no bound is certain
     */
    public Optional<Fraction> getMost() {
        return Optional.ofNullable(most);
    }

    /**
     * The one number that it is stated as, or that what is stated adds up to.
     *
     * @return the number: exact where it is the least and the most too, and otherwise about; absent where a part is stated by its
     *     bounds alone
     */
    public Optional<Fraction> getNumber() {
        return Optional.ofNullable(number);
    }

    /**
     * Whether one number alone is possible.
     *
     * @return true if the least and the most are the same
     */
    public boolean isExact() {
        return least.equals(most);
    }

    /**
     * The sum of this and another, the least, the most and the number each for itself, whatever the order in which several are added.
     *
     * @param other the range to add
     * @return the sum
     */
    public FractionRange plus(FractionRange other) {
        return new FractionRange(least.plus(other.least), sum(most, other.most), sum(number, other.number));
    }

    private static @Nullable Fraction sum(@Nullable Fraction one, @Nullable Fraction other) {
        return one == null || other == null ? null : one.plus(other);
    }

    /**
     * A share of it.
     *
     * @param share the share, 0 or more
     * @return the least, the most and the number times the share
     * @throws InvalidValueException if the share is below 0
     */
    public FractionRange times(Fraction share) {
        requireNotNegative("share", share);
        return new FractionRange(
                least.times(share),
                most == null ? null : most.times(share),
                number == null ? null : number.times(share));
    }

    /**
     * A part of it that isn't stated: from none to all.
     *
     * @return the range from 0 to the most
     */
    public FractionRange anyPart() {
        return most != null && most.signum() == 0 ? ZERO : new FractionRange(Fraction.ZERO, most, null);
    }

    /**
     * How much of this another leaves uncovered: 0 where it covers all.
     *
     * @param covering what is held against this
     * @return from what is missing where this is least and the other most, to what is missing where this is most and the other least
     */
    public FractionRange lacking(FractionRange covering) {
        return new FractionRange(
                covering.most == null ? Fraction.ZERO : above(least, covering.most),
                most == null ? null : above(most, covering.least),
                number == null || covering.number == null ? null : above(number, covering.number));
    }

    private static Fraction above(Fraction one, Fraction other) {
        Fraction difference = one.minus(other);
        return difference.signum() < 0 ? Fraction.ZERO : difference;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof FractionRange that
                && least.equals(that.least)
                && Objects.equals(most, that.most)
                && Objects.equals(number, that.number);
    }

    @Override
    public int hashCode() {
        return Objects.hash(least, most, number);
    }

    /**
     * The range in signs that belong to no language, as those of a {@link Quantity}.
     *
     * @return such as {@code 15/2}, {@code ~20}, {@code >=5} or {@code 0..9}
     */
    @Override
    public String toString() {
        if (isExact()) {
            return least.toString();
        }
        if (number != null) {
            return "~" + number;
        }
        return most == null ? ">=" + least : least + ".." + most;
    }
}
