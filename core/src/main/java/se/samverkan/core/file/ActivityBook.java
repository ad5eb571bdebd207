package se.samverkan.core.file;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.samverkan.core.InvalidValueException;
import se.samverkan.core.activity.Activity;
import se.samverkan.core.activity.ActivityCancelled;
import se.samverkan.core.code.ActivityId;
import se.samverkan.core.code.CallOffId;
import se.samverkan.core.internal.PersistentMap;
import se.samverkan.core.participant.ParticipantEvent;
import se.samverkan.core.time.AsOf;

/** The activities of a file, called off or not, with the participations in them and the cancellations. */
record ActivityBook(
        PersistentMap<CallOffId, Activity> calledOff,
        PersistentMap<ActivityId, Activity> activities,
        Participations participations,
        PersistentMap<Object, ActivityCancelled> cancelled) {

    static final ActivityBook EMPTY =
            new ActivityBook(PersistentMap.empty(), PersistentMap.empty(), Participations.EMPTY, PersistentMap.empty());

    ActivityBook with(CallOff callOff) {
        return new ActivityBook(
                calledOff.put(callOff.getId(), callOff.getActivity()), activities, participations, cancelled);
    }

    ActivityBook with(Activity activity) {
        activity.getId().filter(activities::containsKey).ifPresent(id -> {
            throw new InvalidValueException("activity.id", id, "an id that no earlier activity has");
        });
        return activity.getId()
                .map(id -> new ActivityBook(calledOff, activities.put(id, activity), participations, cancelled))
                .orElse(this);
    }

    ActivityBook with(ParticipantEvent event) {
        Participations longer = participations.with(requireActivity(event), event);
        ActivityCancelled ofActivity = cancelled.get(Participations.idOf(event));
        if (ofActivity != null) {
            CancellationChecks.require(event, ofActivity);
        }
        return new ActivityBook(calledOff, activities, longer, cancelled);
    }

    ActivityBook with(ActivityCancelled recorded) {
        return new ActivityBook(
                calledOff, activities, participations, cancelled.put(Cancellations.idOf(recorded), recorded));
    }

    /** Refuses a cancellation of what isn't there, or in which something is recorded that then can't be. */
    ActivityCancelled require(ActivityCancelled recorded) {
        Object id = Cancellations.idOf(recorded);
        Activity activity = id instanceof CallOffId callOff
                ? require("activityCancelled.callOff", callOff, calledOff.get(callOff), "a call-off in the file")
                : require(
                        "activityCancelled.activity",
                        id,
                        activities.get((ActivityId) id),
                        "an activity recorded without a call-off");
        return CancellationChecks.require(recorded, activity, participations.in(id));
    }

    private static Activity require(String attribute, Object id, @Nullable Activity activity, String expected) {
        if (activity == null) {
            throw new InvalidValueException(attribute, id, expected);
        }
        return activity;
    }

    /** The participations that are known, as they stood at the end of a day. */
    Participations participations(Journal journal, AsOf asOf) {
        if (asOf.knows(journal.latest()) && participations.isBy(asOf.getDay())) {
            return participations;
        }
        Participations then = Participations.EMPTY;
        for (ParticipantEvent event :
                journal.known(ParticipantEvent.class, asOf).toList()) {
            then = event.getDay().isAfter(asOf.getDay()) ? then : then.with(requireActivity(event), event);
        }
        return then;
    }

    private Activity requireActivity(ParticipantEvent event) {
        Activity activity = event.getCallOff().map(this::requireCalledOff).orElseGet(() -> heldWithoutCallOff(event));
        requireSameActivity(event, activity);
        return activity;
    }

    private Activity requireCalledOff(CallOffId id) {
        return Optional.ofNullable(calledOff.get(id))
                .orElseThrow(() -> new InvalidValueException("participant.callOff", id, "a call-off in the file"));
    }

    private Activity heldWithoutCallOff(ParticipantEvent event) {
        ActivityId id = event.getActivity().orElseThrow();
        return Optional.ofNullable(activities.get(id))
                .orElseThrow(() -> new InvalidValueException(
                        "participant.activity",
                        id,
                        "an activity recorded without a call-off, or else its call-off named"));
    }

    private static void requireSameActivity(ParticipantEvent event, Activity activity) {
        event.getActivity()
                .filter(id -> !activity.getId().equals(Optional.of(id)))
                .ifPresent(id -> {
                    throw new InvalidValueException(
                            "participant.activity",
                            id,
                            "the activity of call-off " + event.getCallOff().orElseThrow() + ", or none beside it");
                });
    }
}
