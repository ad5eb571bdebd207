package se.samverkan.rules.agreement;

import static se.samverkan.core.PublicApi.Usage.CALL;

import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.util.List;
import java.util.OptionalInt;
import se.samverkan.core.PublicApi;
import se.samverkan.core.activity.CommissionedCourse;
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
 * Whether a course fits within the agreement's subscription: the courses called off in the calendar year of its order, on
 * whatever day of that year and not reversed by the year's end, with this one, are no more than the subscription states. A
 * recorded course is counted with those recorded before it, so that only those beyond the number are found. The agreement's
 * clause says so; the rule cites no paragraph.
 *
 * <p>The question arises for courses alone, and where the agreement is a subscription.
 */
@PublicApi(CALL)
public final class CallOffWithinSubscription extends AbstractRule {

    /** The rule's code. */
    public static final FindingCode CODE = FindingCode.of("call-off.subscription");

    /** The input that is missing where the agreement doesn't state how much the subscription gives a right to. */
    public static final InputCode EXTENT = InputCode.of("subscription.extent");

    /** Makes the rule. */
    public CallOffWithinSubscription() {
        super(CODE, Nature.ADVICE, Scope.ACTIVITY);
    }

    @Override
    public List<Finding> judge(Matter matter) {
        return matter
                .getTerms()
                .getCallOffTerms()
                .getSubscription()
                .flatMap(subscription -> matter.getCallOff()
                        .filter(CallOffWithinSubscription::isCourse)
                        .map(callOff -> judge(matter, callOff, subscription)))
                .stream()
                .toList();
    }

    private static boolean isCourse(CallOff callOff) {
        return callOff.getActivity() instanceof CommissionedCourse;
    }

    private static Finding judge(Matter matter, CallOff callOff, Subscription subscription) {
        int number = coursesBefore(matter, callOff) + 1;
        OptionalInt most = subscription.getCoursesPerYear();
        Finding.Builder finding = Finding.builder(CODE, outcomeOf(number, most))
                .path(matter.path("orderedOn"))
                .value("course", callOff.getActivity().getTitle())
                .value("number", number)
                .value("year", Year.from(callOff.getOrderedOn()))
                .source(Source.clause("subscription"));
        most.ifPresent(courses -> finding.value("most", courses));
        if (most.isEmpty()) {
            finding.missing(EXTENT);
        }
        return finding.build();
    }

    private static Outcome outcomeOf(int number, OptionalInt most) {
        if (most.isEmpty()) {
            return Outcome.NOT_ASSESSED;
        }
        return number <= most.getAsInt() ? Outcome.MET : Outcome.NOT_MET;
    }

    private static int coursesBefore(Matter matter, CallOff callOff) {
        LocalDate yearsEnd = callOff.getOrderedOn().with(Month.DECEMBER).withDayOfMonth(31);
        List<CallOff> courses = matter.getView().on(yearsEnd).callOffs().stream()
                .takeWhile(known -> !matter.isRecorded() || !known.getId().equals(callOff.getId()))
                .filter(CallOffWithinSubscription::isCourse)
                .filter(known -> known.getOrderedOn().getYear() == yearsEnd.getYear())
                .toList();
        return courses.size();
    }
}
