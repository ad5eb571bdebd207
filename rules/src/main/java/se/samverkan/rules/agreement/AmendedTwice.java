package se.samverkan.rules.agreement;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import se.samverkan.core.agreement.Amendment;
import se.samverkan.core.agreement.Change;
import se.samverkan.core.finding.Word;

/** Two amendments, the first of them recorded first, and what they both change, though not to the same. */
record AmendedTwice(Amendment one, Amendment other, List<Word> changed) {

    /** The pairs of some sort that contradict each other, in the order recorded. */
    static List<AmendedTwice> among(List<Amendment> inOrderRecorded, BiPredicate<Amendment, Amendment> sort) {
        List<AmendedTwice> pairs = new ArrayList<>();
        for (int i = 0; i < inOrderRecorded.size(); i++) {
            for (Amendment other : inOrderRecorded.subList(i + 1, inOrderRecorded.size())) {
                AmendedTwice pair = of(inOrderRecorded.get(i), other);
                if (sort.test(pair.one(), other) && !pair.changed().isEmpty()) {
                    pairs.add(pair);
                }
            }
        }
        return pairs;
    }

    private static AmendedTwice of(Amendment one, Amendment other) {
        List<Word> changed = one.getChanges().stream()
                .filter(change -> other.getChanges().stream().anyMatch(change::contradicts))
                .map(Change::getKind)
                .map(Word::of)
                .distinct()
                .toList();
        return new AmendedTwice(one, other, changed);
    }

    boolean isOtherEarlier() {
        return other.getEffectiveFrom().isBefore(one.getEffectiveFrom());
    }
}
