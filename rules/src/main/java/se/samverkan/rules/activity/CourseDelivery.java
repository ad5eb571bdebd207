package se.samverkan.rules.activity;

import static se.samverkan.core.PublicApi.Usage.CALL;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.samverkan.core.PublicApi;
import se.samverkan.core.activity.CommissionedCourse;
import se.samverkan.core.code.Delivery;
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
 * Whether a course is delivered as the agreement says that courses are: at a distance, on site, or partly both. Where
 * the agreement has courses at a distance and on site, and doesn't say that one course may be both, a person must judge one
 * that is. The question doesn't arise where the agreement doesn't say how courses are delivered.
 */
@PublicApi(CALL)
public final class CourseDelivery extends AbstractRule {

    /** The rule's code, {@code course.delivery}. */
    public static final FindingCode CODE = FindingCode.of("course.delivery");

    /** The input that is missing where it isn't stated how the course is delivered. */
    public static final InputCode DELIVERY = InputCode.of("course.delivery");

    private static final Source CLAUSE = Source.clause("delivery");

    /** Makes the rule. */
    public CourseDelivery() {
        super(CODE, Nature.TERM_OF_AGREEMENT, Scope.ACTIVITY, List.of(CLAUSE), List.of(DELIVERY));
    }

    @Override
    public List<Finding> judge(Matter matter) {
        Set<Delivery> allowed = matter.getTerms().getCallOffTerms().getDeliveries();
        return allowed.isEmpty()
                ? List.of()
                : matter
                        .getActivity()
                        .filter(CommissionedCourse.class::isInstance)
                        .map(course -> judge(matter, (CommissionedCourse) course, allowed))
                        .stream()
                        .toList();
    }

    private static Finding judge(Matter matter, CommissionedCourse course, Set<Delivery> allowed) {
        Optional<Delivery> stated = course.getDelivery();
        Outcome outcome = stated.map(given -> outcome(given, allowed)).orElse(Outcome.NOT_ASSESSED);
        Finding.Builder finding = Finding.builder(CODE, outcome)
                .path(matter.path("delivery"))
                .value("activity", course.getTitle())
                .value("kind", Word.of(matter.getTerms().getKind()))
                .value("allowed", allowed.stream().sorted().map(Word::of).toList())
                .source(CLAUSE);
        stated.ifPresentOrElse(given -> finding.value("delivery", Word.of(given)), () -> finding.missing(DELIVERY));
        return finding.build();
    }

    private static Outcome outcome(Delivery given, Set<Delivery> allowed) {
        if (allowed.contains(given)) {
            return Outcome.MET;
        }
        boolean mixesAllowed =
                given == Delivery.BLENDED && allowed.contains(Delivery.DISTANCE) && allowed.contains(Delivery.ON_SITE);
        return mixesAllowed ? Outcome.NEEDS_JUDGEMENT : Outcome.NOT_MET;
    }
}
