package se.samverkan.core.file;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.samverkan.core.InvalidValueException;
import se.samverkan.core.activity.Activity;
import se.samverkan.core.activity.ActivityCancelled;
import se.samverkan.core.agreement.Agreement;
import se.samverkan.core.budget.Entry;
import se.samverkan.core.budget.Ledger;
import se.samverkan.core.budget.YearSplit;
import se.samverkan.core.code.ActivityId;
import se.samverkan.core.code.CallOffId;
import se.samverkan.core.internal.PersistentMap;
import se.samverkan.core.participant.ParticipantEvent;
import se.samverkan.core.time.AsOf;

/**
 * What an agreement file holds by id: the activities, called off or not, the participations in them, and the entries in a
 * ledger, all kept as they come, so that asking with all knowledge costs no pass over them. An earlier knowledge or an earlier
 * day costs a fold of the journal.
 */
final class Register {

    private final YearSplit way;
    private final Ledger ledger;
    private final @Nullable LocalDate latestEntryDay;
    private final @Nullable LocalDate latestOrderDay;
    private final PersistentMap<CallOffId, Activity> calledOff;
    private final PersistentMap<ActivityId, Activity> activities;
    private final Participations participations;
    private final PersistentMap<Object, ActivityCancelled> cancelled;

    private Register(
            YearSplit way,
            Ledger ledger,
            @Nullable LocalDate latestEntryDay,
            @Nullable LocalDate latestOrderDay,
            PersistentMap<CallOffId, Activity> calledOff,
            PersistentMap<ActivityId, Activity> activities,
            Participations participations,
            PersistentMap<Object, ActivityCancelled> cancelled) {
        this.way = way;
        this.ledger = ledger;
        this.latestEntryDay = latestEntryDay;
        this.latestOrderDay = latestOrderDay;
        this.calledOff = calledOff;
        this.activities = activities;
        this.participations = participations;
        this.cancelled = cancelled;
    }

    /** The register of an agreement of which nothing is recorded yet. */
    static Register of(Agreement agreement) {
        YearSplit way = agreement.getCallOffTerms().getYearSplit().orElse(YearSplit.BY_ORDER_DAY);
        return new Register(
                way,
                Ledger.empty(),
                null,
                null,
                PersistentMap.empty(),
                PersistentMap.empty(),
                Participations.EMPTY,
                PersistentMap.empty());
    }

    Register with(CallOff callOff) {
        Register entered = with(callOff.toEntry(way));
        return new Register(
                way,
                entered.ledger,
                entered.latestEntryDay,
                later(latestOrderDay, callOff.getOrderedOn()),
                calledOff.put(callOff.getId(), callOff.getActivity()),
                activities,
                participations,
                cancelled);
    }

    Register with(Entry entry) {
        return new Register(
                way,
                ledger.with(entry),
                later(latestEntryDay, entry.getDay()),
                latestOrderDay,
                calledOff,
                activities,
                participations,
                cancelled);
    }

    private static LocalDate later(@Nullable LocalDate latest, LocalDate day) {
        return latest == null || day.isAfter(latest) ? day : latest;
    }

    Register with(Activity activity) {
        activity.getId().filter(activities::containsKey).ifPresent(id -> {
            throw new InvalidValueException("activity.id", id, "an id that no earlier activity has");
        });
        return activity.getId()
                .map(id -> new Register(
                        way,
                        ledger,
                        latestEntryDay,
                        latestOrderDay,
                        calledOff,
                        activities.put(id, activity),
                        participations,
                        cancelled))
                .orElse(this);
    }

    Register with(ParticipantEvent event) {
        Participations longer = participations.with(requireActivity(event), event);
        ActivityCancelled ofActivity = cancelled.get(Participations.idOf(event));
        if (ofActivity != null) {
            CancellationChecks.require(event, ofActivity);
        }
        return new Register(
                way, ledger, latestEntryDay, latestOrderDay, calledOff, activities, longer, cancelled);
    }

    Register with(ActivityCancelled recorded) {
        return new Register(
                way,
                ledger,
                latestEntryDay,
                latestOrderDay,
                calledOff,
                activities,
                participations,
                cancelled.put(Cancellations.idOf(recorded), recorded));
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
        Activity activity = event.getCallOff().map(this::calledOff).orElseGet(() -> heldWithoutCallOff(event));
        requireSameActivity(event, activity);
        return activity;
    }

    private Activity calledOff(CallOffId id) {
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

    /** Whether a call-off, known or not, is ordered after a day. */
    boolean isAnyOrderedAfter(LocalDate day) {
        return latestOrderDay != null && latestOrderDay.isAfter(day);
    }

    /** The ledger of every known entry, whatever its day. */
    Ledger ledger(Journal journal, AsOf asOf) {
        return asOf.knows(journal.latest()) ? ledger : Ledger.empty().withAll(knownEntries(journal, asOf));
    }

    /** The ledger of the known entries, of which those count that are of the day or earlier. */
    Ledger ledgerByDay(Journal journal, AsOf asOf) {
        boolean all = latestEntryDay == null || !latestEntryDay.isAfter(asOf.getDay());
        return all ? ledger(journal, asOf) : Ledger.upTo(asOf.getDay()).withAll(knownEntries(journal, asOf));
    }

    private List<Entry> knownEntries(Journal journal, AsOf asOf) {
        return journal.known(Object.class, asOf)
                .flatMap(content -> content instanceof CallOff callOff
                        ? Stream.of(callOff.toEntry(way))
                        : content instanceof Entry entry ? Stream.of(entry) : Stream.empty())
                .toList();
    }
}
