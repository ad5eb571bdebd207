package se.samverkan.rules.share;

import static se.samverkan.core.PublicApi.Usage.CALL;

import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.joda.money.Money;
import se.samverkan.core.PublicApi;
import se.samverkan.core.file.CallOff;
import se.samverkan.core.file.FileView;
import se.samverkan.core.finding.Finding;
import se.samverkan.core.finding.FindingCode;
import se.samverkan.core.finding.InputCode;
import se.samverkan.core.finding.Outcome;
import se.samverkan.core.finding.Source;
import se.samverkan.core.finding.Word;
import se.samverkan.core.money.VatBasis;
import se.samverkan.core.time.DateRange;
import se.samverkan.rules.AbstractRule;
import se.samverkan.rules.Matter;
import se.samverkan.rules.Nature;
import se.samverkan.rules.Scope;
import se.samverkan.rules.internal.CourseInstitution;

/**
 * Whether the fees of a year's commissioned courses cover together what they cost in full (F (2002:760) 5 §, AvgF 5 §). The
 * demand is on the institution's whole activity, of which an agreement is a part, so fees below the costs need judgement. A
 * course belongs to the year of its first day, or else to that of the order.
 *
 * <p>It is asked of the file as a whole, one finding a year with a call-off of a commissioned course that a state institution
 * gives, in files that have a calculation of any call-off's cost. A year isn't assessed while a fee without VAT or a
 * calculation in its currency is missing.
 */
@PublicApi(CALL)
public final class YearFullCost extends AbstractRule {

    /** The rule's code, {@code agreement.full-cost}. */
    public static final FindingCode CODE = FindingCode.of("agreement.full-cost");

    /** Makes the rule. */
    public YearFullCost() {
        super(
                CODE,
                Nature.PERFORMANCE,
                Scope.FILE,
                List.of(Source.statute("F (2002:760) 5 §"), Source.statute("AvgF (1992:191) 5 §")),
                List.of(
                        InputCode.VAT_RATE,
                        CourseFullCost.CALCULATION,
                        CourseFullCost.CALCULATION_IN_CURRENCY,
                        InputCode.CALL_OFF_VAT_BASIS,
                        CourseInstitution.INSTITUTION));
    }

    @Override
    public List<Finding> judge(Matter matter) {
        if (matter.getActivity().isPresent()) {
            return List.of();
        }
        FileView view = matter.getView();
        Map<Year, List<Fee>> years = new TreeMap<>();
        for (CallOff callOff : view.callOffs()) {
            Fee.of(view, callOff)
                    .ifPresent(fee -> years.computeIfAbsent(yearOf(callOff), year -> new ArrayList<>())
                            .add(fee));
        }
        return years.entrySet().stream()
                .map(each -> gated(each.getValue(), judge(matter, each.getKey(), each.getValue())))
                .toList();
    }

    /** What is found of a year, in which one course that may be another institution's leaves the sum open. */
    private static Finding gated(List<Fee> fees, Finding found) {
        return fees.stream()
                .map(Fee::institution)
                .filter(CourseInstitution::isOpen)
                .findFirst()
                .map(open -> open.gated(found))
                .orElse(found);
    }

    private static Year yearOf(CallOff callOff) {
        LocalDate day =
                callOff.getActivity().getDates().flatMap(DateRange::getFirstDay).orElse(callOff.getOrderedOn());
        return Year.from(day);
    }

    private static Finding judge(Matter matter, Year year, List<Fee> fees) {
        Set<InputCode> missing = new LinkedHashSet<>();
        fees.forEach(fee -> addMissing(fee, fees.get(0), missing));
        if (!missing.isEmpty()) {
            Finding.Builder finding = start(Outcome.NOT_ASSESSED, matter, year);
            missing.forEach(finding::missing);
            return finding.build();
        }
        Money nothing = Money.zero(fees.get(0).amount().getMoney().getCurrencyUnit());
        Money sum = fees.stream().map(Fee::withoutVat).reduce(nothing, Money::plus);
        Money cost = fees.stream().map(fee -> fee.cost().getMoney()).reduce(nothing, Money::plus);
        boolean covered = !sum.isLessThan(cost);
        Finding.Builder finding = start(covered ? Outcome.MET : Outcome.NEEDS_JUDGEMENT, matter, year)
                .value("sum", sum)
                .value("cost", cost);
        fees.stream()
                .filter(fee -> fee.is(VatBasis.INCLUDING_VAT))
                .flatMap(fee -> fee.assumed().stream())
                .distinct()
                .forEach(finding::assuming);
        return covered
                ? finding.build()
                : finding.value("short", cost.minus(sum)).build();
    }

    private static void addMissing(Fee fee, Fee first, Set<InputCode> missing) {
        if (fee.calculation().isEmpty()) {
            missing.add(CourseFullCost.CALCULATION);
        } else if (!fee.isInCurrencyOfCost()
                || !fee.amount()
                        .getMoney()
                        .getCurrencyUnit()
                        .equals(first.amount().getMoney().getCurrencyUnit())) {
            missing.add(CourseFullCost.CALCULATION_IN_CURRENCY);
        }
        fee.missingForAmountWithoutVat().ifPresent(missing::add);
    }

    private static Finding.Builder start(Outcome outcome, Matter matter, Year year) {
        return Finding.builder(CODE, outcome)
                .path("callOffs")
                .value("kind", Word.of(matter.getTerms().getKind()))
                .value("year", year)
                .source(Source.statute("F (2002:760) 5 §"))
                .source(Source.statute("AvgF (1992:191) 5 §"));
    }
}
