package se.samverkan.core.agreement;

import static se.samverkan.core.PublicApi.Usage.CALL;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import se.samverkan.core.InvalidValueException;
import se.samverkan.core.PublicApi;
import se.samverkan.core.code.DecisionReference;
import se.samverkan.core.internal.DayChecks;
import se.samverkan.core.text.Text;

/**
 * A change of a signed agreement from a day on (tilläggsavtal), with its reason. Nothing else changes a signed agreement.
 *
 * <p>This class is immutable and thread-safe.
 */
@PublicApi(CALL)
@Value.Immutable
public abstract sealed class Amendment permits ImmutableAmendment {

    Amendment() {}

    /**
     * A builder of an amendment.
     *
     * @return the builder; the effective day, the reason and at least one change must be set
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * A builder with this amendment's attributes.
     *
     * @return the builder
     */
    public Builder toBuilder() {
        return new Builder().from(this);
    }

    /**
     * The first day on which the changes hold.
     *
     * @return the day
     */
    public abstract LocalDate getEffectiveFrom();

    /**
     * The day of signing.
     *
     * @return the day; absent where unstated
     */
    public abstract Optional<LocalDate> getSignedOn();

    /**
     * The reason.
     *
     * @return the reason as typed
     */
    public abstract Text getReason();

    /**
     * The decision that the amendment rests on.
     *
     * @return the decision's reference; absent where unstated
     */
    public abstract Optional<DecisionReference> getDecision();

    /**
     * The changes, in the order that they are made.
     *
     * @return at least one change
     */
    public abstract List<Change> getChanges();

    /**
     * The terms with the changes made.
     *
     * @param agreement the terms before
     * @return the terms after
     * @throws InvalidValueException if the agreement's kind can't have what is changed
     */
    public Agreement applyTo(Agreement agreement) {
        Agreement terms = agreement;
        for (Change change : getChanges()) {
            terms = change.applyTo(terms);
        }
        return terms;
    }

    /**
     * Refuses what can't exist.
     *
     * @throws InvalidValueException if there is no change, or a day isn't of the years 1 to 9999
     */
    @Value.Check
    protected void check() {
        DayChecks.require("amendment.effectiveFrom", getEffectiveFrom());
        getSignedOn().ifPresent(day -> DayChecks.require("amendment.signedOn", day));
        if (getChanges().isEmpty()) {
            throw new InvalidValueException("amendment.changes", getChanges(), "at least one change");
        }
    }

    /** The builder of amendments. */
    public static final class Builder extends ImmutableAmendment.Builder {

        Builder() {}
    }
}
