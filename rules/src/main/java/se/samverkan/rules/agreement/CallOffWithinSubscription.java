package se.samverkan.rules.agreement;

import static se.samverkan.core.PublicApi.Usage.CALL;

import java.util.List;
import java.util.Optional;
import se.samverkan.core.PublicApi;
import se.samverkan.core.activity.CommissionedCourse;
import se.samverkan.core.agreement.Subscription;
import se.samverkan.core.file.CallOff;
import se.samverkan.core.finding.Finding;
import se.samverkan.core.finding.FindingCode;
import se.samverkan.core.finding.InputCode;
import se.samverkan.core.finding.Source;
import se.samverkan.rules.AbstractRule;
import se.samverkan.rules.Matter;
import se.samverkan.rules.Nature;
import se.samverkan.rules.Scope;

/**
 * Whether a course fits within the agreement's subscription: what the courses called off in the period of its order use, with this
 * one, on whatever day of that period and not reversed or cancelled by its end, is no more than what the subscription grants for
 * the period and what is carried over from the periods before. What is granted is by the terms of the order's day. A recorded
 * course is counted with those recorded before it, so that only those beyond the number are found. The agreement's clause says
 * so; the rule cites no paragraph.
 *
 * <p>Where the agreement doesn't state what becomes of what is left of a period, both readings are judged: that all of it lapses,
 * and that all is carried over.
 *
 * <p>The question arises for courses alone, ordered in a period of a subscription that states its extent ({@link
 * SubscriptionExtentStated} tells of one that doesn't).
 */
@PublicApi(CALL)
public final class CallOffWithinSubscription extends AbstractRule {

    /** The rule's code, {@code call-off.subscription}. */
    public static final FindingCode CODE = FindingCode.of("call-off.subscription");

    /** Makes the rule. */
    public CallOffWithinSubscription() {
        super(
                CODE,
                Nature.TERM_OF_AGREEMENT,
                Scope.ACTIVITY,
                List.of(Source.clause("subscription")),
                List.of(InputCode.SUBSCRIPTION_CARRY, InputCode.CALL_OFF_SEATS));
    }

    @Override
    public List<Finding> judge(Matter matter) {
        Optional<Subscription> stated = matter.getTerms()
                .getCallOffTerms()
                .getSubscription()
                .filter(subscription -> subscription.getMeasure().isPresent());
        return stated
                .flatMap(subscription -> matter.getCallOff()
                        .filter(CallOffWithinSubscription::isCourse)
                        .flatMap(callOff -> SubscribedCourse.of(matter, callOff, subscription)))
                .map(SubscribedCourse::finding)
                .stream()
                .toList();
    }

    static boolean isCourse(CallOff callOff) {
        return callOff.getActivity() instanceof CommissionedCourse;
    }
}
