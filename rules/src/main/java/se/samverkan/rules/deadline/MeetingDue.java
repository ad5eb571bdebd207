package se.samverkan.rules.deadline;

import static se.samverkan.core.PublicApi.Usage.CALL;

import java.util.List;
import se.samverkan.core.PublicApi;
import se.samverkan.core.deadline.DeadlineKind;
import se.samverkan.core.finding.FindingCode;
import se.samverkan.core.finding.InputCode;
import se.samverkan.core.finding.Source;
import se.samverkan.rules.AbstractDeadlineRule;
import se.samverkan.rules.Dating;
import se.samverkan.rules.Matter;

/**
 * The day by which the body that follows the agreement up is to meet next, by its rhythm and the meetings held
 * ({@link se.samverkan.core.file.FollowUpView#meetings()}). None is of an agreement
 * that not all have signed.
 */
@PublicApi(CALL)
public final class MeetingDue extends AbstractDeadlineRule {

    /** The rule's code, {@code deadline.meeting}. */
    public static final FindingCode CODE = FindingCode.of("deadline.meeting");

    private static final Source CLAUSE = Source.clause("governance");
    private static final RecurringDuty DUTY = new RecurringDuty(CODE, DeadlineKind.MEETING, CLAUSE);

    /** Makes the rule. */
    public MeetingDue() {
        super(CODE, List.of(CLAUSE), List.of(InputCode.MEETING_RHYTHM, InputCode.FIRST_MEETING));
    }

    @Override
    public Dating date(Matter matter) {
        if (Unsigned.is(matter)) {
            return Dating.none();
        }
        return matter.getView()
                .followUp()
                .meetings()
                .map(standing -> DUTY.date(matter.getTerms().getId(), "agreement.governanceBody", standing))
                .orElse(Dating.none());
    }
}
