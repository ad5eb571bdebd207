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
 * The day by which each activity of operational development that recurs is to be held next, such as a meeting of a series
 * ({@link se.samverkan.core.file.FollowUpView#recurringActivities()}).
 */
@PublicApi(CALL)
public final class RecurringActivityDue extends AbstractDeadlineRule {

    /** The rule's code, {@code deadline.recurring-activity}. */
    public static final FindingCode CODE = FindingCode.of("deadline.recurring-activity");

    private static final Source CLAUSE = Source.clause("activity");
    private static final RecurringDuty DUTY = new RecurringDuty(CODE, DeadlineKind.RECURRING_ACTIVITY, CLAUSE);

    /** Makes the rule. */
    public RecurringActivityDue() {
        super(CODE, List.of(CLAUSE), List.of(InputCode.ACTIVITY_DATES));
    }

    @Override
    public Dating date(Matter matter) {
        Dating all = Dating.none();
        for (DutyStanding standing : matter.getView().followUp().recurringActivities()) {
            String path = "activities[" + standing.getDuty().orElseThrow() + "]";
            all = all.and(DUTY.date(matter.getTerms().getId(), path, standing));
        }
        return all;
    }
}
