package se.samverkan.rules.share;

import static se.samverkan.core.PublicApi.Usage.CALL;

import java.util.List;
import java.util.Optional;
import org.joda.money.Money;
import se.samverkan.core.PublicApi;
import se.samverkan.core.finding.Finding;
import se.samverkan.core.finding.FindingCode;
import se.samverkan.core.finding.InputCode;
import se.samverkan.core.finding.Outcome;
import se.samverkan.core.finding.Source;
import se.samverkan.core.money.VatBasis;
import se.samverkan.core.share.FullCost;
import se.samverkan.rules.AbstractRule;
import se.samverkan.rules.Matter;
import se.samverkan.rules.Nature;
import se.samverkan.rules.Scope;
import se.samverkan.rules.internal.CourseInstitution;

/**
 * Whether the fee of a commissioned course covers what it costs in full. "Avgiften skall beräknas så att full
 * kostnadstäckning uppnås" (F (2002:760) 5 §), and fees are to be calculated "så att de helt täcker verksamhetens kostnader"
 * (AvgF 5 §): the demand is on the activity as a whole, so a course below its cost is something to know of rather than a
 * breach. The ordinance is for institutions whose principal is the state (1 §).
 *
 * <p>Full costs are without VAT. Of a fee with VAT, or of which that isn't stated, every possible reading is judged; a rate of
 * VAT is the host's to assume.
 *
 * <p>It is asked of call-offs of commissioned courses that a state institution gives, in files that have a calculation of any
 * call-off's cost: who orders a course isn't usually told what it costs the institution. A call-off in the file is judged by the calculation made by the day of its order; what it
 * cost in the end shows over the year ({@link YearFullCost}).
 */
@PublicApi(CALL)
public final class CourseFullCost extends AbstractRule {

    /** The rule's code, {@code course.full-cost}. */
    public static final FindingCode CODE = FindingCode.of("course.full-cost");

    /** The input that is missing where there is no calculation of what the call-off costs in full. */
    public static final InputCode CALCULATION = InputCode.of("call-off.full-cost");

    /** The input that is missing where the fee and the cost are in different currencies. */
    public static final InputCode CALCULATION_IN_CURRENCY = InputCode.of("call-off.full-cost-in-currency");

    /** Makes the rule. */
    public CourseFullCost() {
        super(
                CODE,
                Nature.ADVICE,
                Scope.ACTIVITY,
                List.of(Source.statute("F (2002:760) 5 §"), Source.statute("AvgF (1992:191) 5 §")),
                List.of(
                        InputCode.VAT_RATE,
                        CALCULATION,
                        CALCULATION_IN_CURRENCY,
                        InputCode.CALL_OFF_VAT_BASIS,
                        CourseInstitution.INSTITUTION));
    }

    @Override
    public List<Finding> judge(Matter matter) {
        return matter
                .getCallOff()
                .flatMap(callOff -> Fee.of(matter.getView(), callOff))
                .map(fee -> fee.institution().gated(judge(matter, fee)))
                .stream()
                .toList();
    }

    private static Finding judge(Matter matter, Fee fee) {
        if (fee.calculation().isEmpty()) {
            return start(Outcome.NOT_ASSESSED, matter, fee).missing(CALCULATION).build();
        }
        if (!fee.isInCurrencyOfCost()) {
            return start(Outcome.NOT_ASSESSED, matter, fee)
                    .missing(CALCULATION_IN_CURRENCY)
                    .build();
        }
        Money cost = fee.cost().getMoney();
        Optional<InputCode> missing = fee.missingForAmountWithoutVat();
        if (missing.isEmpty()) {
            Money left = fee.withoutVat().minus(cost);
            return left.isNegative()
                    ? withCost(Outcome.NOT_MET, matter, fee)
                            .value("short", left.negated())
                            .build()
                    : withCost(Outcome.MET, matter, fee).build();
        }
        Money lacking = cost.minus(fee.amount().getMoney());
        if (lacking.isPositive()) {
            return withCost(Outcome.NOT_MET, matter, fee)
                    .variant("at-least")
                    .value("short", lacking)
                    .build();
        }
        return fee.isCoveringOnEveryBasis()
                ? withCost(Outcome.MET, matter, fee).build()
                : withCost(Outcome.NOT_ASSESSED, matter, fee)
                        .variant("vat")
                        .missing(missing.get())
                        .build();
    }

    private static Finding.Builder withCost(Outcome outcome, Matter matter, Fee fee) {
        FullCost cost = fee.calculation().orElseThrow().getCost();
        Finding.Builder finding = start(outcome, matter, fee)
                .value("cost", cost.getTotal())
                .value("direct", cost.getDirect().getMoney())
                .value("indirect", cost.getIndirect().getMoney());
        if (!fee.is(VatBasis.EXCLUDING_VAT)) {
            fee.assumed().forEach(finding::assuming);
        }
        return finding;
    }

    private static Finding.Builder start(Outcome outcome, Matter matter, Fee fee) {
        return Finding.builder(CODE, outcome)
                .path(matter.path("amount"))
                .value("activity", fee.callOff().getActivity().getTitle())
                .value("amount", fee.amount())
                .source(Source.statute("F (2002:760) 5 §"))
                .source(Source.statute("AvgF (1992:191) 5 §"));
    }
}
