package se.samverkan.rules.activity;

import static se.samverkan.core.PublicApi.Usage.CALL;

import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import se.samverkan.core.PublicApi;
import se.samverkan.core.activity.CommissionedCourse;
import se.samverkan.core.credit.Credits;
import se.samverkan.core.credit.StudyPace;
import se.samverkan.core.finding.Finding;
import se.samverkan.core.finding.FindingCode;
import se.samverkan.core.finding.InputCode;
import se.samverkan.core.finding.Outcome;
import se.samverkan.core.finding.Source;
import se.samverkan.core.quantity.Fraction;
import se.samverkan.core.time.DateRange;
import se.samverkan.rules.AbstractRule;
import se.samverkan.rules.Matter;
import se.samverkan.rules.Nature;
import se.samverkan.rules.Scope;

/**
 * Whether a course is planned over at least the weeks that its credits take at full time, 1.5 credits a week (HF 6:2: 60
 * credits are a full-time year of 40 weeks). The days are counted both ends included; a pace over full time is found, not
 * forbidden.
 */
@PublicApi(CALL)
public final class CoursePace extends AbstractRule {

    /** The rule's code, {@code course.pace}. */
    public static final FindingCode CODE = FindingCode.of("course.pace");

    private static final Source PARAGRAPH = Source.statute("HF 6:2");

    /** Makes the rule. */
    public CoursePace() {
        super(
                CODE,
                Nature.ADVICE,
                Scope.ACTIVITY,
                List.of(PARAGRAPH),
                List.of(InputCode.ACTIVITY_DATES, InputCode.COURSE_CREDITS));
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
                .map(pace -> pace.getShare().compareTo(Fraction.ONE) > 0 ? Outcome.NOT_MET : Outcome.MET)
                .orElse(Outcome.NOT_ASSESSED);
        Finding.Builder finding = Finding.builder(CODE, outcome)
                .path(matter.path("dates"))
                .value("activity", course.getTitle())
                .source(PARAGRAPH);
        if (course.getCredits().isEmpty()) {
            finding.missing(InputCode.COURSE_CREDITS);
        }
        if (course.getDates().isEmpty()) {
            finding.missing(ActivityWithinTerm.DATES);
        }
        course.getPace().ifPresent(pace -> addFigures(finding, course, pace));
        return finding.build();
    }

    private static void addFigures(Finding.Builder finding, CommissionedCourse course, StudyPace pace) {
        Credits credits = course.getCredits().orElseThrow();
        DateRange dates = course.getDates().orElseThrow();
        LocalDate firstDay = dates.getFirstDay().orElseThrow();
        finding.value("credits", credits)
                .value("firstDay", firstDay)
                .value("lastDay", dates.getLastDay().orElseThrow())
                .value("pace", pace.getShare())
                .value("earliestLastDay", firstDay.plusDays(Math.max(daysAtFullTime(credits), 1) - 1));
    }

    /** The days that credits take at full time, a part of a day counted as one. */
    private static long daysAtFullTime(Credits credits) {
        return credits.weeksAtFullTime()
                .times(Fraction.of(7))
                .toBigDecimal(0, RoundingMode.CEILING)
                .longValueExact();
    }
}
