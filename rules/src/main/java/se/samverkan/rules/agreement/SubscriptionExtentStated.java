package se.samverkan.rules.agreement;

import static se.samverkan.core.PublicApi.Usage.CALL;

import java.util.List;
import se.samverkan.core.PublicApi;
import se.samverkan.core.agreement.Subscription;
import se.samverkan.core.file.CallOff;
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
 * Whether a subscription under which a course is called off states how many courses, seats or credits it gives a right to. One that doesn't
 * has no number that the course could be held against, so this is advice: worth asking the parties about. The question
 * arises for courses alone, and not where a number is stated ({@link CallOffWithinSubscription} holds the course against
 * it).
 */
@PublicApi(CALL)
public final class SubscriptionExtentStated extends AbstractRule {

    /** The rule's code, {@code call-off.subscription-extent}. */
    public static final FindingCode CODE = FindingCode.of("call-off.subscription-extent");

    /** The input that is missing where the agreement doesn't state how much the subscription gives a right to. */
    public static final InputCode EXTENT = InputCode.of("subscription.extent");

    private static final Source CLAUSE = Source.clause("subscription");

    /** Makes the rule. */
    public SubscriptionExtentStated() {
        super(CODE, Nature.ADVICE, Scope.ACTIVITY, List.of(CLAUSE), List.of(EXTENT));
    }

    @Override
    public List<Finding> judge(Matter matter) {
        return matter
                .getTerms()
                .getCallOffTerms()
                .getSubscription()
                .filter(SubscriptionExtentStated::isUnstated)
                .flatMap(unstated -> matter.getCallOff())
                .filter(CallOffWithinSubscription::isCourse)
                .map(callOff -> finding(matter, callOff))
                .stream()
                .toList();
    }

    private static boolean isUnstated(Subscription subscription) {
        return subscription.getMeasure().isEmpty();
    }

    private static Finding finding(Matter matter, CallOff callOff) {
        return Finding.builder(CODE, Outcome.NOT_ASSESSED)
                .path(matter.path("orderedOn"))
                .value("course", callOff.getActivity().getTitle())
                .missing(EXTENT)
                .source(CLAUSE)
                .build();
    }
}
