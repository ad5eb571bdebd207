package se.samverkan.core.file;

import static se.samverkan.core.PublicApi.Usage.CALL;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import se.samverkan.core.InvalidValueException;
import se.samverkan.core.PublicApi;
import se.samverkan.core.code.CallOffId;
import se.samverkan.core.code.DecisionReference;
import se.samverkan.core.finding.FindingCode;
import se.samverkan.core.internal.DayChecks;
import se.samverkan.core.text.Text;

/**
 * What a person has decided in spite of a finding, or where one asked for judgement: by whom, why, and under which
 * reference. It hides nothing: the finding stays, beside the decision.
 *
 * <p>This class is immutable and thread-safe.
 */
@PublicApi(CALL)
@Value.Immutable
public abstract sealed class Decision permits ImmutableDecision {

    Decision() {}

    /**
     * A builder of a decision.
     *
     * @return the builder; the reference, the role, the reason and at least one code must be set
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * A builder with this decision's attributes.
     *
     * @return the builder
     */
    public Builder toBuilder() {
        return new Builder().from(this);
    }

    /**
     * The reference under which the decision is registered.
     *
     * @return the reference
     */
    public abstract DecisionReference getReference();

    /**
     * Who has decided.
     *
     * @return a role rather than a person, as typed
     */
    public abstract Text getDecidedBy();

    /**
     * Why.
     *
     * @return the reason as typed
     */
    public abstract Text getReason();

    /**
     * The findings that the decision answers.
     *
     * @return their codes, at least one
     */
    public abstract Set<FindingCode> getCodes();

    /**
     * The call-off that the decision is on, one in the file or one that is to come. Of another call-off it answers nothing.
     *
     * @return the call-off; absent where the decision is on the agreement as a whole, and so on every call-off
     */
    public abstract Optional<CallOffId> getCallOff();

    /**
     * The day on which it was decided, which isn't always the one on which it is recorded.
     *
     * @return the day; absent where unstated
     */
    public abstract Optional<LocalDate> getDecidedOn();

    /**
     * Whether it was decided on a committee's behalf because the matter was so urgent that the committee couldn't be awaited (KL
     * 6:39).
     *
     * @return true if it was
     */
    @Value.Default
    public boolean isUrgent() {
        return false;
    }

    /**
     * Refuses what can't exist.
     *
     * @throws InvalidValueException if no code is given, or the day isn't of the years 1 to 9999
     */
    @Value.Check
    protected void check() {
        if (getCodes().isEmpty()) {
            throw new InvalidValueException("decision.codes", getCodes(), "at least one code of a finding");
        }
        getDecidedOn().ifPresent(day -> DayChecks.require("decision.decidedOn", day));
    }

    /** Refuses to stand for a decision on another call-off. */
    void requireOn(CallOffId callOff) {
        if (!getCallOff().equals(Optional.of(callOff))) {
            String shown = getCallOff().map(CallOffId::toString).orElse("none");
            throw new InvalidValueException("decision.callOff", shown, "call-off " + callOff);
        }
    }

    /** The builder of decisions. */
    public static final class Builder extends ImmutableDecision.Builder {

        Builder() {}
    }
}
