package se.samverkan.core.budget;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.samverkan.core.code.CallOffId;
import se.samverkan.core.code.EntryId;

/**
 * What an entry does: what it adds to sums and limits, what it takes of an earlier entry, and what later ones may take of
 * it.
 *
 * @param base the earlier entry that it rests on; null where there is none
 * @param taken what it takes of that entry
 * @param own what is left of it for later entries; null where none can take of it
 */
record Effect(
        List<Posting> postings,
        List<Shift> shifts,
        @Nullable EntryId base,
        Taken taken,
        @Nullable Rest own) {

    static Effect of(List<Posting> postings) {
        return new Effect(postings, List.of(), null, Taken.NOTHING, null);
    }

    Effect leaving(Rest rest) {
        return new Effect(postings, shifts, base, taken, rest);
    }

    Effect takingOf(EntryId earlier, Taken its) {
        return new Effect(postings, shifts, earlier, its, own);
    }

    Effect shifting(List<Shift> limits) {
        return new Effect(postings, limits, base, taken, own);
    }

    /** The same postings without those of some call-offs, and nothing else. */
    Effect without(Set<CallOffId> leftOut) {
        return of(postings.stream()
                .filter(posting -> posting.callOff() == null || !leftOut.contains(posting.callOff()))
                .toList());
    }

    /** The same postings and shifts with the signs turned. */
    Effect undone() {
        return new Effect(
                postings.stream().map(Posting::undone).toList(),
                shifts.stream().map(Shift::undone).toList(),
                base,
                taken,
                null);
    }
}
