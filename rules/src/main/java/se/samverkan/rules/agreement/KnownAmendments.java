package se.samverkan.rules.agreement;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import se.samverkan.core.agreement.Amendment;
import se.samverkan.core.finding.Finding;
import se.samverkan.core.finding.Source;
import se.samverkan.rules.Matter;

/**
 * The amendments that a matter turns on, and how findings name them: every known one where the file is judged, those in
 * effect on the day where a call-off or an activity is.
 */
final class KnownAmendments {

    /** Which of the known ones each is: two that are equal are two. */
    private final IdentityHashMap<Amendment, Integer> numbers = new IdentityHashMap<>();

    private final List<Amendment> judged;

    KnownAmendments(Matter matter) {
        LocalDate day = matter.getView().getAsOf().getDay();
        boolean all = matter.getActivity().isEmpty();
        List<Amendment> known = matter.getView().amendments();
        known.forEach(amendment -> numbers.put(amendment, numbers.size() + 1));
        this.judged = known.stream()
                .filter(amendment -> all || !amendment.getEffectiveFrom().isAfter(day))
                .toList();
    }

    List<Amendment> inOrderRecorded() {
        return judged;
    }

    /** In the order that they are applied: by their effective days, and then as recorded. */
    List<Amendment> inOrderApplied() {
        return judged.stream()
                .sorted(Comparator.comparing(Amendment::getEffectiveFrom))
                .toList();
    }

    /** The id, or else which of the known ones it is. */
    String nameOf(Amendment amendment) {
        return amendment.getId().map(Object::toString).orElseGet(() -> String.valueOf(numberOf(amendment)));
    }

    String pathOf(Amendment amendment) {
        return "amendments[" + amendment.getId().map(Object::toString).orElseGet(() -> "#" + numberOf(amendment)) + "]";
    }

    private int numberOf(Amendment amendment) {
        return Objects.requireNonNull(numbers.get(amendment), "not among the known");
    }

    Finding.Builder about(Amendment amendment, Finding.Builder finding) {
        amendment.getDecision().ifPresent(decision -> finding.value("amendmentDecision", decision.toString()));
        return finding.path(pathOf(amendment))
                .value("name", nameOf(amendment))
                .value("day", amendment.getEffectiveFrom());
    }

    Finding.Builder about(Amendment one, Amendment other, Finding.Builder finding) {
        return finding.path(pathOf(other))
                .value("one", nameOf(one))
                .value("other", nameOf(other))
                .value("oneDay", one.getEffectiveFrom())
                .value("otherDay", other.getEffectiveFrom())
                .source(Source.clause("amendments"));
    }
}
