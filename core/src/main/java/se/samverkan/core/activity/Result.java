package se.samverkan.core.activity;

import static se.samverkan.core.PublicApi.Usage.CALL;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import se.samverkan.core.InvalidValueException;
import se.samverkan.core.PublicApi;
import se.samverkan.core.code.ActivityId;
import se.samverkan.core.code.CallOffId;
import se.samverkan.core.code.ParticipantReference;
import se.samverkan.core.internal.DayChecks;
import se.samverkan.core.internal.ValueStyle;

/**
 * That a participant has completed an activity, or left it without completing, on a day. The participant is an opaque
 * reference. There must be a participant, a day, whether it was completed, and an activity or a call-off that it belongs
 * to. Credits are earned on completion alone; how many isn't said here, but by the activity.
 *
 * <p>This class is immutable and thread-safe.
 */
@PublicApi(CALL)
@Value.Immutable
@ValueStyle
public abstract sealed class Result permits ImmutableResult {

    Result() {}

    /**
     * Starts a result.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * The participant.
     *
     * @return a reference that means something in the host's system alone
     */
    public abstract ParticipantReference getParticipant();

    /**
     * The activity that it belongs to, held without a call-off.
     *
     * @return the activity's id; absent where the call-off says it
     */
    public abstract Optional<ActivityId> getActivity();

    /**
     * The call-off that it belongs to.
     *
     * @return the call-off's id; absent where the activity says it
     */
    public abstract Optional<CallOffId> getCallOff();

    /**
     * Whether the activity was completed.
     *
     * @return true if it was; false if the participant left it, or it ended, without
     */
    public abstract boolean isCompleted();

    /**
     * The day that it was completed or left.
     *
     * @return the day
     */
    public abstract LocalDate getDay();

    @Value.Check
    void requireDayAndWhatItBelongsTo() {
        DayChecks.require("day", getDay());
        if (getActivity().isEmpty() && getCallOff().isEmpty()) {
            throw new InvalidValueException("activity", "none", "an activity or a call-off");
        }
    }

    /**
     * Starts a changed copy.
     *
     * @return a builder that states what this result states
     */
    public final Builder toBuilder() {
        return builder().from(this);
    }

    /**
     * What became of it on which day, without the participant.
     *
     * @return for example {@code completed on 2024-06-30}
     */
    @Override
    public final String toString() {
        return (isCompleted() ? "completed on " : "not completed on ") + getDay();
    }

    /** Builder of results. It isn't thread-safe. */
    @PublicApi(CALL)
    public static final class Builder extends ImmutableResult.Builder {

        Builder() {}
    }
}
