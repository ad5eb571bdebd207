package se.samverkan.rules.activity;

import static se.samverkan.core.PublicApi.Usage.CALL;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import se.samverkan.core.PublicApi;
import se.samverkan.core.activity.Activity;
import se.samverkan.core.code.Purpose;
import se.samverkan.core.finding.Finding;
import se.samverkan.core.finding.FindingCode;
import se.samverkan.core.finding.InputCode;
import se.samverkan.core.finding.Outcome;
import se.samverkan.core.finding.Source;
import se.samverkan.core.finding.Word;
import se.samverkan.rules.AbstractRule;
import se.samverkan.rules.Matter;
import se.samverkan.rules.Nature;
import se.samverkan.rules.Scope;
import se.samverkan.rules.internal.OpenCodes;

/**
 * Whether an activity serves a purpose of the agreement. One that states other purposes alone must be judged by a person. The
 * question doesn't arise where the agreement states no purposes.
 */
@PublicApi(CALL)
public final class ActivityForPurpose extends AbstractRule {

    /** The rule's code, {@code activity.purpose}. */
    public static final FindingCode CODE = FindingCode.of("activity.purpose");

    /** The input that is missing where the activity states no purposes. */
    public static final InputCode PURPOSES = InputCode.of("activity.purposes");

    private static final Source CLAUSE = Source.clause("purposes");

    /** Makes the rule. */
    public ActivityForPurpose() {
        super(CODE, Nature.ADVICE, Scope.ACTIVITY, List.of(CLAUSE), List.of(PURPOSES));
    }

    @Override
    public List<Finding> judge(Matter matter) {
        return matter.getTerms().getPurposes().isEmpty()
                ? List.of()
                : matter.getActivity().map(activity -> judge(matter, activity)).stream()
                        .toList();
    }

    private static Finding judge(Matter matter, Activity activity) {
        Set<Purpose> purposes = activity.getPurposes();
        List<Purpose> shared = purposes.stream()
                .filter(matter.getTerms().getPurposes()::contains)
                .toList();
        Outcome answered = shared.isEmpty() ? Outcome.NEEDS_JUDGEMENT : Outcome.MET;
        Finding.Builder finding = Finding.builder(CODE, purposes.isEmpty() ? Outcome.NOT_ASSESSED : answered)
                .path(matter.path("purposes"))
                .value("activity", activity.getTitle())
                .value("kind", Word.of(matter.getTerms().getKind()))
                .value("expected", shown(matter.getTerms().getPurposes()))
                .source(CLAUSE);
        if (purposes.isEmpty()) {
            finding.missing(PURPOSES);
        } else {
            finding.value("purposes", shown(purposes)).value("shared", shown(shared));
        }
        return finding.build();
    }

    private static List<Object> shown(Collection<Purpose> purposes) {
        return purposes.stream().map(OpenCodes::shown).toList();
    }
}
