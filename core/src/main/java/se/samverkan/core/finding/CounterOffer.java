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
 * for. An offer of an amount or a day in an admission has been judged: it passes, and one minor unit more or one day
 * earlier doesn't.
 *
 * <p>This class is immutable and thread-safe.
 */
@PublicApi(CALL)
@Value.Immutable
@ValueStyle
public abstract sealed class CounterOffer permits ImmutableCounterOffer {

    CounterOffer() {}

    /**
     * The largest amount that passes, all else as asked.
     *
     * @return the amount, above zero; absent where no amount passes
     */
    public abstract Optional<VatAmount> getLargestAmount();

    /**
     * The earliest day, from the day asked for on, on which the call-off passes, all else as asked.
     *
     * @return the day; absent where no day is known to pass
     */
    public abstract Optional<LocalDate> getEarliestDay();

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
     * @throws InvalidValueException if the amount isn't above zero, or the day isn't of the years 1 to 9999
     */
    @Value.Check
    protected void check() {
        getLargestAmount().filter(amount -> !amount.getMoney().isPositive()).ifPresent(amount -> {
            throw new InvalidValueException("counterOffer.largestAmount", amount, "an amount above 0");
        });
        getEarliestDay().ifPresent(day -> DayChecks.require("counterOffer.earliestDay", day));
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
