package se.samverkan.core.share;

import static se.samverkan.core.PublicApi.Usage.CALL;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import se.samverkan.core.InvalidValueException;
import se.samverkan.core.PublicApi;
import se.samverkan.core.code.ContributionId;
import se.samverkan.core.code.PartnerId;
import se.samverkan.core.internal.DayChecks;
import se.samverkan.core.internal.TextChecks;
import se.samverkan.core.money.VatAmount;

/**
 * What a party has given to the collaboration: for how much, on which day, and by what evidence. One recorded later with the
 * same id takes its place; with an amount of 0 it takes it back.
 *
 * <p>This class is immutable and thread-safe.
 */
@PublicApi(CALL)
@Value.Immutable
public abstract sealed class ContributionMade permits ImmutableContributionMade {

    ContributionMade() {}

    /**
     * A builder of a contribution made.
     *
     * @return the builder; the id, the giver, the kind, the amount and the day must be set
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * A builder with this contribution's attributes.
     *
     * @return the builder
     */
    public Builder toBuilder() {
        return new Builder().from(this);
    }

    /**
     * The id.
     *
     * @return the id, unique in the agreement file
     */
    public abstract ContributionId getId();

    /**
     * The party who has given.
     *
     * @return the partner's id
     */
    public abstract PartnerId getBy();

    /**
     * What it was made in.
     *
     * @return the kind
     */
    public abstract ContributionKind getKind();

    /**
     * For how much.
     *
     * @return the amount; 0 where it takes an earlier one back
     */
    public abstract VatAmount getAmount();

    /**
     * The day that it was made, or counts from.
     *
     * @return the day
     */
    public abstract LocalDate getDay();

    /**
     * Where it can be verified, such as a voucher's number or a report of hours.
     *
     * @return the reference as typed; absent where there is no evidence yet
     */
    public abstract Optional<String> getEvidence();

    /**
     * Refuses what can't exist.
     *
     * @throws InvalidValueException if the amount is negative, the day isn't of the years 1 to 9999 or the evidence is
     *     refused as text
     */
    @Value.Check
    protected void check() {
        DayChecks.require("contributionMade.day", getDay());
        getEvidence().ifPresent(reference -> TextChecks.require("contributionMade.evidence", reference, 200));
        if (getAmount().getMoney().isNegative()) {
            throw new InvalidValueException("contributionMade.amount", getAmount(), "an amount of 0 or more");
        }
    }

    /** The builder of contributions made. */
    public static final class Builder extends ImmutableContributionMade.Builder {

        Builder() {}
    }
}
