package se.samverkan.core.quantity;

import static se.samverkan.core.PublicApi.Usage.CALL;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.samverkan.core.InvalidValueException;
import se.samverkan.core.PublicApi;

/**
 * The numbers from a least to a most one, both included: a target, such as at least 100. One of the two may be open.
 *
 * <p>This class is immutable and thread-safe.
 */
@PublicApi(CALL)
public final class DecimalRange {

    private final @Nullable Decimal least;
    private final @Nullable Decimal most;

    private DecimalRange(@Nullable Decimal least, @Nullable Decimal most) {
        this.least = least;
        this.most = most;
    }

    /**
     * The numbers that aren't smaller than one.
     *
     * @param least the smallest of them
     * @return the range
     */
    public static DecimalRange atLeast(Decimal least) {
        return new DecimalRange(Objects.requireNonNull(least, "least"), null);
    }

    /**
     * The numbers that aren't larger than one.
     *
     * @param most the largest of them
     * @return the range
     */
    public static DecimalRange atMost(Decimal most) {
        return new DecimalRange(null, Objects.requireNonNull(most, "most"));
    }

    /**
     * The numbers between two.
     *
     * @param least the smallest of them
     * @param most the largest of them
     * @return the range
     * @throws InvalidValueException if the largest is smaller than the smallest
     */
    public static DecimalRange between(Decimal least, Decimal most) {
        if (most.compareTo(least) < 0) {
            throw new InvalidValueException("most", most, "a number that isn't smaller than " + least);
        }
        return new DecimalRange(least, most);
    }

    /**
     * The smallest number.
     *
     * @return the number, included; absent where the range is open below
     */
    public Optional<Decimal> getLeast() {
        return Optional.ofNullable(least);
    }

    /**
     * The largest number.
     *
     * @return the number, included; absent where the range is open above
     */
    public Optional<Decimal> getMost() {
        return Optional.ofNullable(most);
    }

    /**
     * Whether a number lies in the range, the smallest and the largest included.
     *
     * @param number the number
     * @return true if it does
     */
    public boolean contains(Decimal number) {
        Objects.requireNonNull(number, "number");
        return (least == null || least.compareTo(number) <= 0) && (most == null || most.compareTo(number) >= 0);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof DecimalRange that
                && Objects.equals(least, that.least)
                && Objects.equals(most, that.most);
    }

    @Override
    public int hashCode() {
        return Objects.hash(least, most);
    }

    /**
     * The two ends with two points between, nothing for an open one.
     *
     * @return for example {@code 100..}, {@code ..5} or {@code 3..7.5}
     */
    @Override
    public String toString() {
        return (least == null ? "" : least) + ".." + (most == null ? "" : most);
    }
}
