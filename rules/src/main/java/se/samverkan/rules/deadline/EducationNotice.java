package se.samverkan.rules.deadline;

import static se.samverkan.core.PublicApi.Usage.CALL;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.samverkan.core.PublicApi;
import se.samverkan.core.activity.CommissionedCourse;
import se.samverkan.core.agreement.Party;
import se.samverkan.core.agreement.Role;
import se.samverkan.core.code.DutyKind;
import se.samverkan.core.finding.Finding;
import se.samverkan.core.finding.FindingCode;
import se.samverkan.core.finding.InputCode;
import se.samverkan.core.finding.Outcome;
import se.samverkan.core.finding.Source;
import se.samverkan.core.partner.HigherEducationInstitution;
import se.samverkan.core.statute.StatutoryFigure;
import se.samverkan.core.time.DateRange;
import se.samverkan.rules.AbstractDeadlineRule;
import se.samverkan.rules.Dating;
import se.samverkan.rules.Matter;

/**
 * The notice to UKÄ of commissioned education that comprises "studier motsvarande mer än 60 högskolepoäng" (F (2002:760)
 * 4 §). The text sets no day, so it is told as a duty that can't be dated; it is gone once the file says that it was done, by
 * the id of the call-off or activity. It arises where a state institution (1 §) is a party in another role than the client's.
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
                List.of(InputCode.COURSE_CREDITS, StatutoryFigure.COMMISSIONED_EDUCATION_NOTICE_CREDITS));
    }

    @Override
    public Dating date(Matter matter) {
        Dating all = Dating.none();
        if (matter.getTerms().getParties().stream().noneMatch(EducationNotice::isStateProvider)) {
            return all;
        }
        for (PlannedActivity planned : PlannedActivity.in(matter.getView())) {
            if (planned.activity() instanceof CommissionedCourse course) {
                all = all.and(date(matter, planned, course));
            }
        }
        return all;
    }

    private static boolean isStateProvider(Party party) {
        return party.getPartner() instanceof HigherEducationInstitution institution
                && institution.isState()
                && party.getRoles().stream().anyMatch(role -> role != Role.CLIENT);
    }

    private static Dating date(Matter matter, PlannedActivity planned, CommissionedCourse course) {
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
            return Dating.undated(finding.build());
        }
        BigDecimal credits = new BigDecimal(course.getCredits().get().toString());
        if (credits.compareTo(limit.get().getValue()) <= 0) {
            return Dating.none();
        }
        return Dating.undated(finding(Outcome.NEEDS_JUDGEMENT, planned)
                .value("credits", course.getCredits().get())
                .build());
    }

    private static Finding.Builder finding(Outcome outcome, PlannedActivity planned) {
        return Finding.builder(CODE, outcome)
                .path(planned.path())
                .value("title", planned.activity().getTitle())
                .source(PARAGRAPH);
    }
}
