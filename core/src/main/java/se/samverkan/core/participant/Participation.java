package se.samverkan.core.participant;

import static se.samverkan.core.PublicApi.Usage.CALL;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;
import se.samverkan.core.InvalidValueException;
import se.samverkan.core.PublicApi;
import se.samverkan.core.activity.Activity;
import se.samverkan.core.code.Department;
import se.samverkan.core.code.ParticipantReference;
import se.samverkan.core.credit.Credits;

/**
 * One participant's way through one activity: the events by day, where the participant stands after the last of them, and the
 * credits earned. What can't follow on what came before, by the {@link ParticipantTable}, is refused, whichever of the two
 * was recorded first.
 *
 * <p>This class is immutable and thread-safe.
 */
@PublicApi(CALL)
public final class Participation {

    private final Activity activity;
    private final ParticipantReference participant;
    private final List<ParticipantEvent> events;
    private final Progress progress;

    private Participation(Activity activity, ParticipantReference participant, List<ParticipantEvent> events) {
        this.activity = activity;
        this.participant = participant;
        this.events = List.copyOf(events);
        this.progress = new Progress(activity);
        this.events.forEach(progress::add);
    }

    /**
     * A participation of which nothing is recorded yet.
     *
     * @param activity the activity
     * @param participant the participant
     * @return the participation, without a state
     */
    public static Participation in(Activity activity, ParticipantReference participant) {
        return new Participation(
                Objects.requireNonNull(activity, "activity"),
                Objects.requireNonNull(participant, "participant"),
                List.of());
    }

    /**
     * The participation with one more event, at its day and after what is recorded of the same day.
     *
     * @param event an enrolment or a result of the participant, or what takes one back; which activity it belongs to is for
     *     the caller to know
     * @return the participation
     * @throws InvalidValueException if the event is another participant's; if what it takes back isn't recorded; if a state
     *     then follows on one that it can't follow on; if a result comes before the participant is registered; if its grade
     *     is outside the scale, or the course has no scale; if its module isn't the course's; if more credits would be
     *     earned than the course has; or if something is passed before the activity's first day. No message shows the
     *     participant
     */
    public Participation with(ParticipantEvent event) {
        if (!event.getParticipant().equals(participant)) {
            throw InvalidValueException.withheld("participant", "the participant whose participation it is");
        }
        List<ParticipantEvent> more = new ArrayList<>(events);
        if (event instanceof TakenBack back) {
            int at = more.lastIndexOf(back.getEvent());
            if (at < 0) {
                throw new InvalidValueException("takenBack.event", back.getEvent(), "an event that is recorded");
            }
            more.remove(at);
        } else {
            int at = more.size();
            while (at > 0 && more.get(at - 1).getDay().isAfter(event.getDay())) {
                at--;
            }
            more.add(at, event);
        }
        return new Participation(activity, participant, more);
    }

    /**
     * The activity.
     *
     * @return the activity
     */
    public Activity getActivity() {
        return activity;
    }

    /**
     * The participant.
     *
     * @return a reference that means something in the host's system alone
     */
    public ParticipantReference getParticipant() {
        return participant;
    }

    /**
     * The enrolments and results that stand.
     *
     * @return an unmodifiable list by day, and of one day as recorded
     */
    public List<ParticipantEvent> getEvents() {
        return events;
    }

    /**
     * Where the participant stands.
     *
     * @return the state; absent where nothing stands
     */
    public Optional<ParticipantState> getState() {
        return Optional.ofNullable(progress.state());
    }

    /**
     * Since when the participant stands there.
     *
     * @return the day on which the state was come to first, without leaving it since; absent where nothing stands
     */
    public Optional<LocalDate> getSince() {
        return Optional.ofNullable(progress.since());
    }

    /**
     * The client's department that the participant comes from.
     *
     * @return the department as last stated; absent where none is
     */
    public Optional<Department> getDepartment() {
        return Optional.ofNullable(progress.department());
    }

    /**
     * Whose staff the participant is.
     *
     * @return the employer as last stated; absent where none is
     */
    public Optional<Employer> getEmployer() {
        return Optional.ofNullable(progress.employer());
    }

    /**
     * Whether the participant has ever been registered.
     *
     * @return true if so, whatever came after
     */
    public boolean hasBeenRegistered() {
        return progress.hasBeenRegistered();
    }

    /**
     * Whether a seat is the participant's: from admission on, and no longer if the participant withdraws without having been
     * registered.
     *
     * @return true if it is
     */
    public boolean hasSeat() {
        return progress.hasSeat();
    }

    /**
     * The credits earned, each part and the whole once.
     *
     * @return the credits, at most the course's; 0 where nothing is passed, or it isn't known what that gives
     */
    public Credits getEarned() {
        return progress.earned().values().stream().reduce(Credits.zero(), Credits::plus);
    }

    /**
     * The credits earned by the day on which they were.
     *
     * @return an unmodifiable map of credits above 0; empty where none are earned
     */
    public SortedMap<LocalDate, Credits> getEarnedByDay() {
        return progress.earned();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Participation that
                && activity.equals(that.activity)
                && participant.equals(that.participant)
                && events.equals(that.events);
    }

    @Override
    public int hashCode() {
        return Objects.hash(activity, participant, events);
    }

    /**
     * Where the participant stands, without who it is.
     *
     * @return the text, such as {@code COMPLETED since 2024-04-10, earned 7.5}
     */
    @Override
    public String toString() {
        return getState()
                        .map(state -> state + " since " + getSince().orElseThrow())
                        .orElse("nothing") + ", earned " + getEarned();
    }
}
