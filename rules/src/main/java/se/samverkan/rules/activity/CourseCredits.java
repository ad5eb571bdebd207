package se.samverkan.rules.activity;

import static se.samverkan.core.PublicApi.Usage.CALL;

import java.util.List;
import se.samverkan.core.PublicApi;
import se.samverkan.core.activity.CommissionedCourse;
import se.samverkan.core.credit.Credits;
import se.samverkan.core.finding.Finding;
import se.samverkan.core.finding.FindingCode;
import se.samverkan.core.finding.InputCode;
import se.samverkan.core.finding.Outcome;
import se.samverkan.core.finding.Source;
import se.samverkan.rules.AbstractRule;
import se.samverkan.rules.Matter;
import se.samverkan.rules.Nature;
import se.samverkan.rules.Scope;

/**
 * Whether a course's credits are above zero and a multiple of the step of the host's policy, 0.5 unless it says otherwise.
 * No statute sets a step; it is practice.
 */
@PublicApi(CALL)
public final class CourseCredits extends AbstractRule {

    /** The rule's code, {@code course.credits}. */
    public static final FindingCode CODE = FindingCode.of("course.credits");

    private static final Source PRACTICE = Source.practice("credits are used in half steps; no statute sets one");

    /** Makes the rule. */
    public CourseCredits() {
        super(CODE, Nature.ADVICE, Scope.ACTIVITY, List.of(PRACTICE), List.of(InputCode.COURSE_CREDITS));
    }

    @Override
    public List<Finding> judge(Matter matter) {
        return matter
                .getActivity()
                .filter(CommissionedCourse.class::isInstance)
                .map(course -> judge(matter, (CommissionedCourse) course))
                .stream()
                .toList();
    }

    private static Finding judge(Matter matter, CommissionedCourse course) {
        Credits step = matter.getPolicy().getCreditStep();
        Outcome outcome = course.getCredits()
                .map(credits -> !credits.isZero() && credits.isMultipleOf(step) ? Outcome.MET : Outcome.NOT_MET)
                .orElse(Outcome.NOT_ASSESSED);
        Finding.Builder finding = Finding.builder(CODE, outcome)
                .path(matter.path("credits"))
                .value("activity", course.getTitle())
                .value("step", step)
                .source(PRACTICE);
        if (course.getCredits().isEmpty()) {
            return finding.missing(InputCode.COURSE_CREDITS).build();
        }
        Credits credits = course.getCredits().get();
        finding.value("credits", credits);
        if (outcome == Outcome.NOT_MET) {
            addNearest(finding, credits, step);
        }
        return finding.build();
    }

    /** The steps beside credits that are out of step; below the first step, that one alone. */
    private static void addNearest(Finding.Builder finding, Credits credits, Credits step) {
        Credits below = Credits.ofTenths(credits.getTenths() - credits.getTenths() % step.getTenths());
        if (below.isZero()) {
            finding.variant("below-step");
        } else {
            finding.value("below", below).value("above", below.plus(step));
        }
    }
}
