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
 * <p>The question arises for courses alone, and where the agreement is a subscription that states a number ({@link
 * SubscriptionExtentStated} tells of one that doesn't).
 */
@PublicApi(CALL)
public final class CallOffWithinSubscription extends AbstractRule {

    /** The rule's code, {@code call-off.subscription}. */
    public static final FindingCode CODE = FindingCode.of("call-off.subscription");

    /** Makes the rule. */
    public CallOffWithinSubscription() {
        super(CODE, Nature.TERM_OF_AGREEMENT, Scope.ACTIVITY);
    }

    @Override
    public List<Finding> judge(Matter matter) {
        return matter
                .getTerms()
                .getCallOffTerms()
                .getSubscription()
                .map(Subscription::getCoursesPerYear)
                .filter(OptionalInt::isPresent)
                .flatMap(most -> matter.getCallOff()
                        .filter(CallOffWithinSubscription::isCourse)
                        .map(callOff -> judge(matter, callOff, most.getAsInt())))
                .stream()
                .toList();
    }

    static boolean isCourse(CallOff callOff) {
        return callOff.getActivity() instanceof CommissionedCourse;
    }

    private static Finding judge(Matter matter, CallOff callOff, int most) {
        int number = coursesBefore(matter, callOff) + 1;
        return Finding.builder(CODE, number <= most ? Outcome.MET : Outcome.NOT_MET)
                .path(matter.path("orderedOn"))
                .value("course", callOff.getActivity().getTitle())
                .value("number", number)
                .value("most", most)
                .value("year", Year.from(callOff.getOrderedOn()))
                .source(Source.clause("subscription"))
                .build();
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
