package se.samverkan.rules.activity;

import static se.samverkan.core.PublicApi.Usage.CALL;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.samverkan.core.PublicApi;
import se.samverkan.core.activity.CommissionedCourse;
import se.samverkan.core.code.Origin;
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
 * Whether a course comes from where the agreement says that courses may come: existing ones, tailor-made ones, or ones made
 * together. The question doesn't arise where the agreement doesn't say.
 */
@PublicApi(CALL)
public final class CourseOrigin extends AbstractRule {

    /** The rule's code, {@code course.origin}. */
    public static final FindingCode CODE = FindingCode.of("course.origin");

    /** The input that is missing where it isn't stated where the course comes from. */
    public static final InputCode ORIGIN = InputCode.of("course.origin");

    private static final Source CLAUSE = Source.clause("origin");

    /** Makes the rule. */
    public CourseOrigin() {
        super(CODE, Nature.TERM_OF_AGREEMENT, Scope.ACTIVITY, List.of(CLAUSE), List.of(ORIGIN));
    }

    @Override
    public List<Finding> judge(Matter matter) {
        Set<Origin> allowed = matter.getTerms().getCallOffTerms().getOrigins();
        return allowed.isEmpty()
                ? List.of()
                : matter
                        .getActivity()
                        .filter(CommissionedCourse.class::isInstance)
                        .map(course -> judge(matter, (CommissionedCourse) course, allowed))
                        .stream()
                        .toList();
    }

    private static Finding judge(Matter matter, CommissionedCourse course, Set<Origin> allowed) {
        Optional<Origin> stated = course.getOrigin();
        Outcome outcome = stated.map(given -> allowed.contains(given) ? Outcome.MET : Outcome.NOT_MET)
                .orElse(Outcome.NOT_ASSESSED);
        Finding.Builder finding = Finding.builder(CODE, outcome)
                .path(matter.path("origin"))
                .value("activity", course.getTitle())
                .value("kind", Word.of(matter.getTerms().getKind()))
                .value("allowed", allowed.stream().sorted().map(Word::of).toList())
                .source(CLAUSE);
        stated.ifPresentOrElse(given -> finding.value("origin", Word.of(given)), () -> finding.missing(ORIGIN));
        return finding.build();
    }
}
