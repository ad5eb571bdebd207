package se.samverkan.core.participant;

import static se.samverkan.core.PublicApi.Usage.CALL;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.samverkan.core.InvalidValueException;
import se.samverkan.core.PublicApi;
import se.samverkan.core.code.ActivityId;
import se.samverkan.core.code.CallOffId;
import se.samverkan.core.code.ParticipantReference;

/**
 * That an enrolment or a result was recorded wrongly, and hasn't happened. It takes back what is equal to it, the latest where
 * there are several; what is known from before it was recorded isn't changed.
 *
 * <p>This class is immutable and thread-safe.
 */
@PublicApi(CALL)
public final class TakenBack extends ParticipantEvent {

    private final ParticipantEvent event;

    private TakenBack(ParticipantEvent event) {
        this.event = event;
    }

    /**
     * That an event hasn't happened.
     *
     * @param event an enrolment or a result, as it was recorded
     * @return what takes it back
     * @throws InvalidValueException if the event takes back another
     */
    public static TakenBack of(ParticipantEvent event) {
        if (Objects.requireNonNull(event, "event") instanceof TakenBack) {
            throw new InvalidValueException("takenBack.event", event, "an enrolment or a result");
        }
        return new TakenBack(event);
    }

    /**
     * The event that hasn't happened.
     *
     * @return an enrolment or a result
     */
    public ParticipantEvent getEvent() {
        return event;
    }

    @Override
    public ParticipantReference getParticipant() {
        return event.getParticipant();
    }

    @Override
    public Optional<ActivityId> getActivity() {
        return event.getActivity();
    }

    @Override
    public Optional<CallOffId> getCallOff() {
        return event.getCallOff();
    }

    /**
     * The day of the event that hasn't happened.
     *
     * @return the day
     */
    @Override
    public LocalDate getDay() {
        return event.getDay();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof TakenBack that && event.equals(that.event);
    }

    @Override
    public int hashCode() {
        return Objects.hash(event);
    }

    /**
     * What is taken back, without the participant.
     *
     * @return for example {@code taken back: REGISTERED on 2024-02-01}
     */
    @Override
    public String toString() {
        return "taken back: " + event;
    }
}
