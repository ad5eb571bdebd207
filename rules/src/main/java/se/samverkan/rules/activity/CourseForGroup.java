package se.samverkan.rules.activity;

import static se.samverkan.core.PublicApi.Usage.CALL;

import java.util.List;
import java.util.Optional;
import se.samverkan.core.PublicApi;
import se.samverkan.core.activity.CommissionedCourse;
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

/**
 * Whether a course is set up for a group, where the agreement says that courses are. A course for single participants is
 * found, not forbidden. The question doesn't arise where the agreement doesn't say so.
 */
@PublicApi(CALL)
public final class CourseForGroup extends AbstractRule {

    /** The rule's code, {@code course.group}. */
    public static final FindingCode CODE = FindingCode.of("course.group");

    /** The input that is missing where the course doesn't say whether it is set up for a group. */
    public static final InputCode GROUP = InputCode.of("course.group-based");

    private static final Source CLAUSE = Source.clause("group-based courses");

    /** Makes the rule. */
    public CourseForGroup() {
        super(CODE, Nature.ADVICE, Scope.ACTIVITY, List.of(CLAUSE), List.of(GROUP));
    }

    @Override
    public List<Finding> judge(Matter matter) {
        boolean stated = matter.getTerms().getCallOffTerms().isGroupBased().orElse(false);
        return matter
                .getActivity()
                .filter(activity -> stated && activity instanceof CommissionedCourse)
                .map(course -> judge(matter, (CommissionedCourse) course))
                .stream()
                .toList();
    }

    private static Finding judge(Matter matter, CommissionedCourse course) {
        Optional<Boolean> forGroup = course.isGroupBased();
        Outcome outcome =
                forGroup.map(group -> group ? Outcome.MET : Outcome.NOT_MET).orElse(Outcome.NOT_ASSESSED);
        Finding.Builder finding = Finding.builder(CODE, outcome)
                .path(matter.path("groupBased"))
                .value("activity", course.getTitle())
                .value("kind", Word.of(matter.getTerms().getKind()))
                .source(CLAUSE);
        if (forGroup.isEmpty()) {
            finding.missing(GROUP);
        }
        return finding.build();
    }
}
