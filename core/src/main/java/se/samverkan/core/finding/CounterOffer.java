package se.samverkan.core.finding;

import static se.samverkan.core.PublicApi.Usage.CALL;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import se.samverkan.core.InvalidValueException;
import se.samverkan.core.PublicApi;
import se.samverkan.core.code.AgreementId;
import se.samverkan.core.code.AgreementKind;
import se.samverkan.core.internal.DayChecks;
import se.samverkan.core.internal.ValueStyle;
import se.samverkan.core.money.VatAmount;

/**
 * What would be allowed instead of what was refused. The amount and the day are each an alternative with all else as it
 * was asked: the largest amount on the day asked for, or the earliest day, from the day asked for on, for the amount asked
 * for. Where neither passes alone they may be offered together: the largest amount on the earliest day. An offer of an
 * amount or a day in an admission has been judged: it passes, and one minor unit more or one day earlier doesn't.
 *
 * <p>This class is immutable and thread-safe.
 */
@PublicApi(CALL)
@Value.Immutable
@ValueStyle
public abstract sealed class CounterOffer permits ImmutableCounterOffer {

    CounterOffer() {}

    /**
     * The largest amount that passes, all else as asked; on the earliest day, where they are offered together.
     *
     * @return the amount, above zero; absent where no amount passes
     */
    public abstract Optional<VatAmount> getLargestAmount();

    /**
     * The earliest day, from the day asked for on, on which the call-off passes, all else as asked; with the largest amount,
     * where they are offered together.
     *
     * @return the day; absent where no day is known to pass
     */
    public abstract Optional<LocalDate> getEarliestDay();

    /**
     * Whether the amount and the day are one offer: that amount on that day, and neither without the other.
     *
     * @return true if both are to be taken; false where each is an alternative of its own, and where one is absent
     */
    @Value.Default
    public boolean isTogether() {
        return false;
    }

    /**
     * The kinds of agreement that can carry what was asked.
     *
     * @return the kinds in the order of the enum; empty where the kind of agreement isn't what stands in the way
     */
    public abstract Set<AgreementKind> getAgreementKinds();

    /**
     * Other agreements at hand under which it may be tried.
     *
     * @return the agreements' ids, in the order found; empty where none is known
     */
    public abstract List<AgreementId> getAgreements();

    /**
     * Refuses what can't be offered.
     *
     * @throws InvalidValueException if the amount isn't above zero, the day isn't of the years 1 to 9999, or one of them is to
     *     be taken together with the other and the other is absent
     */
    @Value.Check
    protected void check() {
        getLargestAmount().filter(amount -> !amount.getMoney().isPositive()).ifPresent(amount -> {
            throw new InvalidValueException("counterOffer.largestAmount", amount, "an amount above 0");
        });
        getEarliestDay().ifPresent(day -> DayChecks.require("counterOffer.earliestDay", day));
        if (isTogether() && (getLargestAmount().isEmpty() || getEarliestDay().isEmpty())) {
            throw new InvalidValueException(
                    "counterOffer.together", true, "false where the amount or the day is absent");
        }
    }

    /**
     * Whether nothing at all is offered.
     *
     * @return true if every part is absent or empty
     */
    public boolean isEmpty() {
        return getLargestAmount().isEmpty()
                && getEarliestDay().isEmpty()
                && getAgreementKinds().isEmpty()
                && getAgreements().isEmpty();
    }

    /**
     * A builder without any part set.
     *
     * @return the builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * A builder with the parts of this offer.
     *
     * @return the builder
     */
    public Builder toBuilder() {
        return new Builder().from(this);
    }

    /** The builder of counter-offers. */
    public static final class Builder extends ImmutableCounterOffer.Builder {
        Builder() {}
    }
}
