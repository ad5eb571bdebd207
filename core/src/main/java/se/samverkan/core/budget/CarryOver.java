package se.samverkan.core.budget;

import static se.samverkan.core.PublicApi.Usage.CALL;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.samverkan.core.InvalidValueException;
import se.samverkan.core.PublicApi;
import se.samverkan.core.quantity.Percent;

/**
 * What the parties have agreed to do with what is unspent of a year's part of the ceiling at the end of the year
 * (ombudgetering). Whatever it is, the ceiling of the whole term stands as it is.
 *
 * <p>Example: {@code CarryOver.upTo(Percent.of("10"))} moves what is unspent, at most 10 percent of the year's amount.
 *
 * <p>This class is immutable and thread-safe.
 */
@PublicApi(CALL)
public final class CarryOver {

    private static final CarryOver LAPSE = new CarryOver(CarryOverKind.LAPSE, null);
    private static final CarryOver ALL = new CarryOver(CarryOverKind.ALL, null);
    private static final CarryOver COMMITTED = new CarryOver(CarryOverKind.COMMITTED, null);
    private static final Percent WHOLE = Percent.of("100");

    private final CarryOverKind kind;
    private final @Nullable Percent share;

    private CarryOver(CarryOverKind kind, @Nullable Percent share) {
        this.kind = kind;
        this.share = share;
    }

    /**
     * Nothing is carried over.
     *
     * @return the policy
     */
    public static CarryOver lapse() {
        return LAPSE;
    }

    /**
     * All that is unspent is carried over.
     *
     * @return the policy
     */
    public static CarryOver all() {
        return ALL;
    }

    /**
     * What is called off and not yet invoiced is carried over.
     *
     * @return the policy
     */
    public static CarryOver committed() {
        return COMMITTED;
    }

    /**
     * What is unspent is carried over, up to a share of the year's amount. What is called off comes first.
     *
     * @param share the share of the year's limit as it is before anything is carried over from it, up to 100 percent
     * @return the policy
     * @throws InvalidValueException if the share is above the whole
     */
    public static CarryOver upTo(Percent share) {
        if (Objects.requireNonNull(share, "carryOver.share").compareTo(WHOLE) > 0) {
            throw new InvalidValueException("carryOver.share", share, "at most 100 percent");
        }
        return new CarryOver(CarryOverKind.UP_TO_SHARE, share);
    }

    /**
     * What is done.
     *
     * @return the kind
     */
    public CarryOverKind getKind() {
        return kind;
    }

    /**
     * The share of the year's amount up to which it is carried over.
     *
     * @return the share; absent unless the kind is {@link CarryOverKind#UP_TO_SHARE}
     */
    public Optional<Percent> getShare() {
        return Optional.ofNullable(share);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof CarryOver that && kind == that.kind && Objects.equals(share, that.share);
    }

    @Override
    public int hashCode() {
        return Objects.hash(kind, share);
    }

    @Override
    public String toString() {
        return share == null ? kind.toString() : kind + " " + share;
    }
}
