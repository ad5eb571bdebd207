package se.samverkan.rules.deadline;

import static se.samverkan.core.PublicApi.Usage.CALL;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.samverkan.core.PublicApi;
import se.samverkan.core.activity.CommissionedCourse;
import se.samverkan.core.code.DutyKind;
import se.samverkan.core.finding.Finding;
import se.samverkan.core.finding.FindingCode;
import se.samverkan.core.finding.InputCode;
import se.samverkan.core.finding.Outcome;
import se.samverkan.core.finding.Source;
import se.samverkan.core.statute.StatutoryFigure;
import se.samverkan.core.time.DateRange;
import se.samverkan.rules.AbstractDeadlineRule;
import se.samverkan.rules.Dating;
import se.samverkan.rules.Matter;
import se.samverkan.rules.internal.CourseInstitution;

/**
 * The notice to UKÄ of commissioned education that comprises "studier motsvarande mer än 60 högskolepoäng" (F (2002:760)
 * 4 §). The text sets no day, so it is told as a duty that can't be dated; it is gone once the file says that it was done, by
 * the id of the call-off or activity. It arises of courses that a state institution (1 §) gives: the
 * organiser, or where none is stated an institution that is a party in another role than the client's alone.
 *
 * <p>The figure is that of the course's first day, or else of the day asked about.
 */
@PublicApi(CALL)
public final class EducationNotice extends AbstractDeadlineRule {

    /** The rule's code, {@code deadline.education-notice}. */
    public static final FindingCode CODE = FindingCode.of("deadline.education-notice");

    private static final Source PARAGRAPH = Source.statute("F (2002:760) 4 §");

    /** Makes the rule. */
    public EducationNotice() {
        super(
                CODE,
                List.of(PARAGRAPH),
                List.of(
                        InputCode.COURSE_CREDITS,
                        StatutoryFigure.COMMISSIONED_EDUCATION_NOTICE_CREDITS,
                        CourseInstitution.INSTITUTION));
    }

    @Override
    public Dating date(Matter matter) {
        Dating all = Dating.none();
        for (PlannedActivity planned : PlannedActivity.in(matter.getView())) {
            if (planned.activity() instanceof CommissionedCourse course) {
                all = all.and(CourseInstitution.mayBeState(matter.getView(), course)
                        .map(institution -> date(matter, planned, course, institution))
                        .orElseGet(Dating::none));
            }
        }
        return all;
    }

    private static Dating date(
            Matter matter, PlannedActivity planned, CommissionedCourse course, CourseInstitution institution) {
        LocalDate decides = course.getDates()
                .flatMap(DateRange::getFirstDay)
                .orElse(matter.getView().getAsOf().getDay());
        Optional<StatutoryFigure> limit =
                matter.getFigures().find(StatutoryFigure.COMMISSIONED_EDUCATION_NOTICE_CREDITS, decides);
        boolean done = planned.id()
                .flatMap(id -> Done.on(matter.getView(), DutyKind.EDUCATION_NOTICE, id))
                .isPresent();
        if (done) {
            return Dating.none();
        }
        if (course.getCredits().isEmpty() || limit.isEmpty()) {
            Finding.Builder finding = finding(Outcome.NOT_ASSESSED, planned);
            if (course.getCredits().isEmpty()) {
                finding.missing(InputCode.COURSE_CREDITS);
            }
            if (limit.isEmpty()) {
                finding.missing(StatutoryFigure.COMMISSIONED_EDUCATION_NOTICE_CREDITS);
            }
            return Dating.undated(institution.gated(finding.build()));
        }
        BigDecimal credits = new BigDecimal(course.getCredits().get().toString());
        if (credits.compareTo(limit.get().getValue()) <= 0) {
            return Dating.none();
        }
        return Dating.undated(institution.gated(finding(Outcome.NEEDS_JUDGEMENT, planned)
                .value("credits", course.getCredits().get())
                .build()));
    }

    private static Finding.Builder finding(Outcome outcome, PlannedActivity planned) {
        return Finding.builder(CODE, outcome)
                .path(planned.path())
                .value("title", planned.activity().getTitle())
                .source(PARAGRAPH);
    }
}
