package se.samverkan.core.file;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.samverkan.core.InvalidValueException;
import se.samverkan.core.activity.Activity;
import se.samverkan.core.activity.Result;
import se.samverkan.core.budget.Entry;
import se.samverkan.core.budget.Ledger;
import se.samverkan.core.code.ActivityId;
import se.samverkan.core.code.CallOffId;
import se.samverkan.core.internal.PersistentMap;
import se.samverkan.core.time.AsOf;

/**
 * What an agreement file holds by id: the activities, and the entries in a ledger that is kept as they come, so that asking
 * with all knowledge costs no pass over them. An earlier knowledge or an earlier day costs a fold of the journal.
 */
final class Register {

    static final Register EMPTY = new Register(Ledger.empty(), null, PersistentMap.empty());

    private final Ledger ledger;
    private final @Nullable LocalDate latestEntryDay;
    private final PersistentMap<ActivityId, Activity> activities;

    private Register(
            Ledger ledger, @Nullable LocalDate latestEntryDay, PersistentMap<ActivityId, Activity> activities) {
        this.ledger = ledger;
        this.latestEntryDay = latestEntryDay;
        this.activities = activities;
    }

    Register with(Entry entry) {
        LocalDate day = entry.getDay();
        boolean later = latestEntryDay == null || day.isAfter(latestEntryDay);
        return new Register(ledger.with(entry), later ? day : latestEntryDay, activities);
    }

    Register with(Activity activity) {
        activity.getId().filter(activities::containsKey).ifPresent(id -> {
            throw new InvalidValueException("activity.id", id, "an id that no earlier activity has");
        });
        return activity.getId()
                .map(id -> new Register(ledger, latestEntryDay, activities.put(id, activity)))
                .orElse(this);
    }

    void requireCallOff(CallOffId id) {
        if (!ledger.hasCallOff(id)) {
            throw new InvalidValueException("callOff", id, "a call-off in the file");
        }
    }

    void requireWhatItBelongsTo(Result result) {
        result.getCallOff().ifPresent(this::requireCallOff);
        result.getActivity().filter(id -> !activities.containsKey(id)).ifPresent(id -> {
            throw new InvalidValueException("result.activity", id, "an activity in the file");
        });
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

    private static List<Entry> knownEntries(Journal journal, AsOf asOf) {
        return journal.known(Object.class, asOf)
                .flatMap(content -> content instanceof CallOff callOff
                        ? Stream.of(callOff.toEntry())
                        : content instanceof Entry entry ? Stream.of(entry) : Stream.empty())
                .toList();
    }
}
