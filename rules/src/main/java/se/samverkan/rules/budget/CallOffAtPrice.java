package se.samverkan.rules.budget;

import static se.samverkan.core.PublicApi.Usage.CALL;

import java.util.List;
import java.util.Optional;
import org.joda.money.Money;
import se.samverkan.core.PublicApi;
import se.samverkan.core.activity.CommissionedCourse;
import se.samverkan.core.file.CallOff;
import se.samverkan.core.file.CoursePrice;
import se.samverkan.core.finding.Finding;
import se.samverkan.core.finding.FindingCode;
import se.samverkan.core.finding.InputCode;
import se.samverkan.core.finding.Outcome;
import se.samverkan.core.finding.Source;
import se.samverkan.core.finding.Word;
import se.samverkan.core.money.VatAmount;
import se.samverkan.rules.AbstractRule;
import se.samverkan.rules.Matter;
import se.samverkan.rules.Nature;
import se.samverkan.rules.Scope;

/**
 * Whether a course is called off for no more than it costs by the agreement's price of the day of the order ({@link CoursePrice}).
 * Of a course of which giving it is told apart from the making, what giving it costs is held against the price. The agreement's
 * clause says so; the rule cites no paragraph.
 *
 * <p>The question arises for courses that are called off, and where the agreement states a price for courses on the day. Where the
 * price and the amount aren't both with VAT or both without, it isn't assessed.
 */
@PublicApi(CALL)
public final class CallOffAtPrice extends AbstractRule {

    /** The rule's code, {@code call-off.price}. */
    public static final FindingCode CODE = FindingCode.of("call-off.price");

    /** The input that is missing where the price and the amount can't be compared. */
    public static final InputCode COMPARABLE = InputCode.of("call-off.price-on-its-basis");

    private static final Source CLAUSE = Source.clause("price");

    /** Makes the rule. */
    public CallOffAtPrice() {
        super(
                CODE,
                Nature.TERM_OF_AGREEMENT,
                Scope.ACTIVITY,
                List.of(CLAUSE),
                List.of(InputCode.CALL_OFF_SEATS, InputCode.CALL_OFF_PRICE, COMPARABLE));
    }

    @Override
    public List<Finding> judge(Matter matter) {
        return matter
                .getCallOff()
                .flatMap(callOff -> matter.getView().priceOf(callOff).map(price -> judge(matter, callOff, price)))
                .stream()
                .toList();
    }

    private static Finding judge(Matter matter, CallOff callOff, CoursePrice price) {
        Optional<VatAmount> cost = price.getAmount();
        if (cost.isEmpty()) {
            Finding.Builder open = start(Outcome.NOT_ASSESSED, matter, callOff);
            price.getMissing().forEach(open::missing);
            return open.build();
        }
        VatAmount ordered = deliveryOf(callOff);
        if (!ordered.isAddableTo(cost.get())) {
            return start(Outcome.NOT_ASSESSED, matter, callOff)
                    .missing(COMPARABLE)
                    .build();
        }
        Money over = ordered.getMoney().minus(cost.get().getMoney());
        Finding.Builder finding = start(over.isPositive() ? Outcome.NOT_MET : Outcome.MET, matter, callOff)
                .value("ordered", ordered)
                .value("cost", cost.get())
                .value("unitAmount", price.getUnitAmount().orElseThrow())
                .value("unit", Word.of(price.getPrice().orElseThrow().getUnit()));
        return over.isPositive() ? finding.value("over", over).build() : finding.build();
    }

    /** What giving the course costs; where that isn't told apart, all that is called off. */
    private static VatAmount deliveryOf(CallOff callOff) {
        return ((CommissionedCourse) callOff.getActivity()).getDeliveryCost().orElse(callOff.getAmount());
    }

    private static Finding.Builder start(Outcome outcome, Matter matter, CallOff callOff) {
        return Finding.builder(CODE, outcome)
                .path(matter.path("amount"))
                .value("activity", callOff.getActivity().getTitle())
                .source(CLAUSE);
    }
}
