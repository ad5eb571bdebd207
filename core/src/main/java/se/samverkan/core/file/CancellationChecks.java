package se.samverkan.core.file;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import se.samverkan.core.InvalidValueException;
import se.samverkan.core.activity.Activity;
import se.samverkan.core.activity.ActivityCancelled;
import se.samverkan.core.participant.Enrolment;
import se.samverkan.core.participant.ParticipantEvent;
import se.samverkan.core.participant.ParticipantState;
import se.samverkan.core.participant.Participation;
import se.samverkan.core.participant.Result;
import se.samverkan.core.time.DateRange;

/** The check that nobody comes into what is cancelled, or gets a result in it, from the day of the cancellation on. */
final class CancellationChecks {

    private static final Set<ParticipantState> COMING =
            EnumSet.of(ParticipantState.NOMINATED, ParticipantState.ADMITTED, ParticipantState.REGISTERED);

    private CancellationChecks() {}

    /** Refuses a cancellation of what has been held, or in which something is recorded that then can't be. */
    static ActivityCancelled require(
            ActivityCancelled cancelled, Activity activity, List<Participation> participations) {
        LocalDate day = cancelled.getDay();
        activity.getDates().flatMap(DateRange::getLastDay).filter(day::isAfter).ifPresent(last -> {
            throw new InvalidValueException(
                    "activityCancelled.day", day, "a day up to the activity's last day, " + last);
        });
        participations.stream()
                .flatMap(participation -> participation.getEvents().stream())
                .filter(event -> isBarred(cancelled, event))
                .findFirst()
                .ifPresent(event -> {
                    throw new InvalidValueException(
                            "activityCancelled.day",
                            day,
                            "a day after " + event.getDay() + ", of which " + shown(event) + " is recorded");
                });
        return cancelled;
    }

    /** Refuses what can't happen in what is cancelled. */
    static void require(ParticipantEvent event, ActivityCancelled cancelled) {
        if (isBarred(cancelled, event)) {
            throw new InvalidValueException(
                    "participant.day",
                    event.getDay(),
                    "a day before " + cancelled.getDay() + " for " + shown(event) + ", since it is cancelled then");
        }
    }

    private static boolean isBarred(ActivityCancelled cancelled, ParticipantEvent event) {
        boolean comes = event instanceof Enrolment enrolment && COMING.contains(enrolment.getState());
        return (comes || event instanceof Result) && cancelled.holdsOn(event.getDay());
    }

    private static String shown(ParticipantEvent event) {
        return event instanceof Enrolment enrolment ? enrolment.getState().name() : "a result";
    }
}
