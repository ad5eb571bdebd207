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
 * The day by which the agreement is to be reviewed next, by the class that it is followed up in and the reviews done
 * ({@link se.samverkan.core.file.FollowUpView#reviews()}). None is of an agreement
 * that not all have signed.
 */
@PublicApi(CALL)
public final class ReviewDue extends AbstractDeadlineRule {

    /** The rule's code, {@code deadline.review}. */
    public static final FindingCode CODE = FindingCode.of("deadline.review");

    private static final Source CLAUSE = Source.clause("follow-up class");
    private static final RecurringDuty DUTY = new RecurringDuty(CODE, DeadlineKind.REVIEW, CLAUSE);

    /** Makes the rule. */
    public ReviewDue() {
        super(CODE, List.of(CLAUSE), List.of(InputCode.TERM_FIRST_DAY));
    }

    @Override
    public Dating date(Matter matter) {
        if (Unsigned.is(matter)) {
            return Dating.none();
        }
        return matter.getView()
                .followUp()
                .reviews()
                .map(standing -> DUTY.date(matter.getTerms().getId(), "agreement.followUpClass", standing))
                .orElse(Dating.none());
    }
}
