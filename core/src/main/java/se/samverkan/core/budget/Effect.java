package se.samverkan.core.budget;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.samverkan.core.code.EntryId;

/**
 * What an entry does: what it adds to sums and limits, what it takes of an earlier entry, and what later ones may take of
 * it.
 *
 * @param base the earlier entry that it rests on; null where there is none
 * @param taken what it takes of that entry by year
 * @param own what is left of it for later entries; null where none can take of it
 */
record Effect(
        List<Posting> postings,
        List<Shift> shifts,
        @Nullable EntryId base,
        Map<Integer, Long> taken,
        @Nullable Rest own) {

    static Effect of(List<Posting> postings) {
        return new Effect(postings, List.of(), null, Map.of(), null);
    }

    Effect leaving(Rest rest) {
        return new Effect(postings, shifts, base, taken, rest);
    }

    Effect takingOf(EntryId earlier, Map<Integer, Long> amounts) {
        return new Effect(postings, shifts, earlier, amounts, own);
    }

    Effect shifting(List<Shift> limits) {
        return new Effect(postings, limits, base, taken, own);
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
