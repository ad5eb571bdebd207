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
 * What would be allowed instead of what was refused. Each part is an alternative of its own with all else as it was asked: the
 * largest amount on the day asked for; the earliest day, from the day asked for on, or the latest before it, for the amount asked
 * for; another agreement; or the smallest change of the terms. Where neither an amount nor a day passes alone they may be offered
 * together: the largest amount on the earliest day.
 *
 * <p>An offer in an admission has been judged: it passes, and one minor unit or one day beyond it doesn't. Of a change of the terms
 * it is the call-off that has been judged, by the terms as changed; whether they may be changed so is asked of the amendment.
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
     * The latest day, before the day asked for, on which the call-off passes, all else as asked.
     *
     * @return the day; absent where no earlier day is known to pass, and in an admission where it has passed
     */
    public abstract Optional<LocalDate> getLatestDay();

    /**
     * The smallest ceiling of the agreement by which the call-off passes, all else as it is.
     *
     * @return the ceiling's amount, on the ceiling's VAT basis; absent where no higher ceiling is known to suffice
     */
    public abstract Optional<VatAmount> getLeastCeiling();

    /**
     * The last day of the term at its shortest by which the call-off passes, all else as it is.
     *
     * @return the day, included; absent where no longer term is known to suffice
     */
    public abstract Optional<LocalDate> getLeastLastDay();

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
     * Other agreements at hand under which it may be tried; in an admission, under which it passes as it was asked.
     *
     * @return the agreements' ids, in the order found, those linked to the agreement first; empty where none is known
     */
    public abstract List<AgreementId> getAgreements();

    /**
     * Refuses what can't be offered.
     *
     * @throws InvalidValueException if an amount isn't above zero, a day isn't of the years 1 to 9999, or the largest amount and
     *     the earliest day are to be taken together and one of them is absent
     */
    @Value.Check
    protected void check() {
        getLargestAmount().ifPresent(amount -> requirePositive("counterOffer.largestAmount", amount));
        getLeastCeiling().ifPresent(amount -> requirePositive("counterOffer.leastCeiling", amount));
        getEarliestDay().ifPresent(day -> DayChecks.require("counterOffer.earliestDay", day));
        getLatestDay().ifPresent(day -> DayChecks.require("counterOffer.latestDay", day));
        getLeastLastDay().ifPresent(day -> DayChecks.require("counterOffer.leastLastDay", day));
        if (isTogether() && (getLargestAmount().isEmpty() || getEarliestDay().isEmpty())) {
            throw new InvalidValueException(
                    "counterOffer.together", true, "false where the amount or the day is absent");
        }
    }

    private static void requirePositive(String attribute, VatAmount amount) {
        if (!amount.getMoney().isPositive()) {
            throw new InvalidValueException(attribute, amount, "an amount above 0");
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
                && getLatestDay().isEmpty()
                && getLeastCeiling().isEmpty()
                && getLeastLastDay().isEmpty()
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
