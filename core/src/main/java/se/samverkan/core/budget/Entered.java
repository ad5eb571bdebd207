package se.samverkan.core.budget;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import se.samverkan.core.InvalidValueException;
import se.samverkan.core.code.EntryId;
import se.samverkan.core.internal.PersistentMap;

/** The entries of a ledger by id, what each does, what is left of those that later ones take of, and what is reversed. */
record Entered(
        PersistentMap<EntryId, Entry> entries,
        PersistentMap<EntryId, Effect> effects,
        PersistentMap<EntryId, Rest> rests,
        PersistentMap<EntryId, Entry> reversals) {

    private static final int MOST_NAMED = 3;

    static final Entered EMPTY =
            new Entered(PersistentMap.empty(), PersistentMap.empty(), PersistentMap.empty(), PersistentMap.empty());

    Optional<Entry> find(EntryId id) {
        return Optional.ofNullable(entries.get(id));
    }

    Entry entry(EntryId id) {
        return Objects.requireNonNull(entries.get(id), "entry");
    }

    Effect effect(EntryId id) {
        return Objects.requireNonNull(effects.get(id), "effect");
    }

    Rest rest(EntryId id) {
        return Objects.requireNonNull(rests.get(id), "rest");
    }

    boolean isStanding(EntryId id, EntryKind kind) {
        Entry entry = entries.get(id);
        return entry != null && entry.getKind() == kind && !reversals.containsKey(id);
    }

    @Nullable
    Entry reversalOf(EntryId id) {
        return reversals.get(id);
    }

    /** With an entry that is no reversal. */
    Entered with(Entry entry, Effect effect) {
        PersistentMap<EntryId, Rest> left = rests;
        EntryId base = effect.base();
        if (base != null) {
            left = left.put(base, rest(base).taking(entry.getDay(), effect.taken()));
        }
        Rest own = effect.own();
        if (own != null) {
            left = left.put(entry.getId(), own);
        }
        return new Entered(entries.put(entry.getId(), entry), effects.put(entry.getId(), effect), left, reversals);
    }

    /** With the reversal of an entry, whose effect is undone. */
    Entered withReversal(Entry reversal) {
        EntryId reversed = reversal.getReversed().orElseThrow();
        Effect undone = effect(reversed);
        PersistentMap<EntryId, Rest> left = rests;
        EntryId base = undone.base();
        if (base != null) {
            left = left.put(base, rest(base).givenBack(reversal.getDay(), undone.taken()));
        }
        return new Entered(entries.put(reversal.getId(), reversal), effects, left, reversals.put(reversed, reversal));
    }

    /** What a reversal takes back: a standing entry that no standing one rests on. */
    Entry requireReversible(Entry reversal) {
        EntryId id = reversal.getReversed().orElseThrow();
        Entry reversed = entries.get(id);
        if (reversed == null || reversed.getKind() == EntryKind.REVERSAL || reversals.containsKey(id)) {
            throw new InvalidValueException(
                    "entry.reversed", id, "an entry in the ledger that is neither reversed nor a reversal");
        }
        if (reversal.getDay().isBefore(reversed.getDay())) {
            throw new InvalidValueException(
                    "entry.day",
                    reversal.getDay(),
                    "the day of the entry taken back, " + reversed.getDay() + ", or later");
        }
        requireVolumeFor(reversed);
        Rest rest = rests.get(id);
        if (rest != null && rest.dependents() > 0) {
            throw new InvalidValueException(
                    "entry.reversed", id, "an entry that no standing one rests on, while " + dependents(id));
        }
        if (rest != null && reversal.getDay().isBefore(rest.freeFrom())) {
            throw new InvalidValueException(
                    "entry.day",
                    reversal.getDay(),
                    rest.freeFrom() + " or later, since entries that rest on " + id + " are taken back by then");
        }
        return reversed;
    }

    /** Refuses to give an amount back to a call-off of which another release has taken the volume, as nothing was left. */
    private void requireVolumeFor(Entry reversed) {
        Effect effect = effect(reversed.getId());
        EntryId base = effect.base();
        if (base == null
                || effect.taken().rest()
                || entry(base).getKind() != EntryKind.CALL_OFF
                || rest(base).total() != 0) {
            return;
        }
        long givenBack = effect.taken().amounts().values().stream().reduce(0L, Math::addExact);
        if (givenBack <= 0) {
            return;
        }
        effects.forEach((id, each) -> {
            if (base.equals(each.base()) && each.taken().rest() && !reversals.containsKey(id)) {
                throw new InvalidValueException(
                        "entry.reversed",
                        reversed.getId(),
                        "the reversal of " + id + " first, which took the volume that was left of " + base);
            }
        });
    }

    /** The standing entries that rest on one, in words. */
    private String dependents(EntryId id) {
        NavigableSet<EntryId> standing = new TreeSet<>();
        effects.forEach((each, effect) -> {
            if (id.equals(effect.base()) && !reversals.containsKey(each)) {
                standing.add(each);
            }
        });
        List<String> named = new ArrayList<>(
                standing.stream().limit(MOST_NAMED).map(EntryId::toString).toList());
        if (standing.size() > MOST_NAMED) {
            named.add(standing.size() - MOST_NAMED + " more");
        }
        String last = named.remove(named.size() - 1);
        return named.isEmpty()
                ? last + " rests on this one"
                : String.join(", ", named) + " and " + last + " rest on this one";
    }
}
