package se.samverkan.rules.deadline;

import static se.samverkan.core.PublicApi.Usage.CALL;

import java.util.List;
import se.samverkan.core.PublicApi;
import se.samverkan.core.deadline.DeadlineKind;
import se.samverkan.core.finding.FindingCode;
import se.samverkan.core.finding.InputCode;
import se.samverkan.core.finding.Source;
import se.samverkan.core.followup.DutyStanding;
import se.samverkan.rules.AbstractDeadlineRule;
import se.samverkan.rules.Dating;
import se.samverkan.rules.Matter;

/**
 * The day by which each recurring consultation is to be held next, by its days or months and those held
 * ({@link se.samverkan.core.file.FollowUpView#consultations()}). None is of an agreement
 * that not all have signed.
 */
@PublicApi(CALL)
public final class ConsultationDue extends AbstractDeadlineRule {

    /** The rule's code, {@code deadline.consultation}. */
    public static final FindingCode CODE = FindingCode.of("deadline.consultation");

    private static final Source CLAUSE = Source.clause("consultations");
    private static final RecurringDuty DUTY = new RecurringDuty(CODE, DeadlineKind.CONSULTATION, CLAUSE);

    /** Makes the rule. */
    public ConsultationDue() {
        super(CODE, List.of(CLAUSE), List.of(InputCode.TERM_FIRST_DAY));
    }

    @Override
    public Dating date(Matter matter) {
        if (Unsigned.is(matter)) {
            return Dating.none();
        }
        Dating all = Dating.none();
        for (DutyStanding standing : matter.getView().followUp().consultations()) {
            String path = "agreement.consultations[" + standing.getDuty().orElseThrow() + "]";
            all = all.and(DUTY.date(matter.getTerms().getId(), path, standing));
        }
        return all;
    }
}
