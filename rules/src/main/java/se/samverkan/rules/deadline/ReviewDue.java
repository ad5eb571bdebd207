package se.samverkan.rules.deadline;

import static se.samverkan.core.PublicApi.Usage.CALL;

import se.samverkan.core.PublicApi;
import se.samverkan.core.deadline.DeadlineKind;
import se.samverkan.core.finding.FindingCode;
import se.samverkan.core.finding.Source;
import se.samverkan.rules.Dating;
import se.samverkan.rules.DeadlineRule;
import se.samverkan.rules.Matter;

/**
 * The day by which the agreement is to be reviewed next, by the class that it is followed up in and the reviews done
 * ({@link se.samverkan.core.file.FollowUpView#reviews()}). None is of an agreement
 * that not all have signed.
 */
@PublicApi(CALL)
public final class ReviewDue implements DeadlineRule {

    /** The rule's code, {@code deadline.review}. */
    public static final FindingCode CODE = FindingCode.of("deadline.review");

    private static final RecurringDuty DUTY =
            new RecurringDuty(CODE, DeadlineKind.REVIEW, Source.clause("follow-up class"));

    /** Makes the rule. */
    public ReviewDue() {}

    @Override
    public FindingCode getCode() {
        return CODE;
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
