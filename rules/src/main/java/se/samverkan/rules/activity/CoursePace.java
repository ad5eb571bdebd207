package se.samverkan.rules.activity;

import static se.samverkan.core.PublicApi.Usage.CALL;

import java.util.List;
import se.samverkan.core.PublicApi;
import se.samverkan.core.activity.CommissionedCourse;
import se.samverkan.core.finding.Finding;
import se.samverkan.core.finding.FindingCode;
import se.samverkan.core.finding.InputCode;
import se.samverkan.core.finding.Outcome;
import se.samverkan.core.finding.Source;
import se.samverkan.core.quantity.Fraction;
import se.samverkan.rules.Matter;
import se.samverkan.rules.Nature;
import se.samverkan.rules.Rule;
import se.samverkan.rules.Scope;

/**
 * Whether a course is planned over at least the weeks that its credits take at full time, 1.5 credits a week (R27; HF 6:2: 60
 * credits are a full-time year of 40 weeks). The days are counted both ends included; a pace over full time is found, not
 * forbidden.
 */
@PublicApi(CALL)
public final class CoursePace implements Rule {

    /** The rule's code. */
    public static final FindingCode CODE = FindingCode.of("course.pace");

    private static final InputCode DATES = InputCode.of("activity.dates");
    private static final Fraction FULL_TIME = Fraction.of(1, 1);

    /** Makes the rule. */
    public CoursePace() {}

    @Override
    public FindingCode getCode() {
        return CODE;
    }

    @Override
    public Nature getNature() {
        return Nature.ADVICE;
    }

    @Override
    public Scope getScope() {
        return Scope.ACTIVITY;
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
        Outcome outcome = course.getPace()
                .map(pace -> pace.getShare().compareTo(FULL_TIME) > 0 ? Outcome.NOT_MET : Outcome.MET)
                .orElse(Outcome.NOT_ASSESSED);
        Finding.Builder finding = Finding.builder(CODE, outcome)
                .path(matter.path("dates"))
                .value("activity", course.getTitle())
                .source(Source.statute("HF 6:2"));
        if (course.getCredits().isEmpty()) {
            finding.missing(InputCode.COURSE_CREDITS);
        }
        if (course.getDates().isEmpty()) {
            finding.missing(DATES);
        }
        course.getPace()
                .ifPresent(pace -> finding.value("credits", course.getCredits().orElseThrow())
                        .value(
                                "firstDay",
                                course.getDates().orElseThrow().getFirstDay().orElseThrow())
                        .value(
                                "lastDay",
                                course.getDates().orElseThrow().getLastDay().orElseThrow())
                        .value("pace", pace.getShare()));
        return finding.build();
    }
}
