package se.samverkan.core.participant;

import static se.samverkan.core.PublicApi.Usage.CALL;

import java.time.LocalDate;
import java.util.Optional;
import se.samverkan.core.InvalidValueException;
import se.samverkan.core.PublicApi;
import se.samverkan.core.code.ActivityId;
import se.samverkan.core.code.CallOffId;
import se.samverkan.core.code.ParticipantReference;
import se.samverkan.core.internal.DayChecks;

/**
 * What is recorded of one participant in one activity on a day: an {@link Enrolment} or a {@link Result}, or that one of them
 * was wrong ({@link TakenBack}). It belongs to a call-off, or to an activity that is held without one.
 *
 * <p>This class is immutable and thread-safe. Hosts can't extend it. No {@code toString()} shows the participant.
 */
@PublicApi(CALL)
public abstract sealed class ParticipantEvent permits Enrolment, Result, TakenBack {

    ParticipantEvent() {}

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
     * The day that it is of.
     *
     * @return the day, of the years 1 to 9999
     */
    public abstract LocalDate getDay();

    final void requireDayAndWhatItBelongsTo() {
        DayChecks.require("day", getDay());
        if (getActivity().isEmpty() && getCallOff().isEmpty()) {
            throw new InvalidValueException("activity", "none", "an activity or a call-off");
        }
    }
}
