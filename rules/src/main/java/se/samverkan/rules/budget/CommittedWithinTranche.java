package se.samverkan.rules.budget;

import static se.samverkan.core.PublicApi.Usage.CALL;

import java.time.LocalDate;
import java.time.Year;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.joda.money.Money;
import se.samverkan.core.PublicApi;
import se.samverkan.core.budget.Balances;
import se.samverkan.core.budget.BudgetPart;
import se.samverkan.core.budget.Ceiling;
import se.samverkan.core.budget.YearSplit;
import se.samverkan.core.file.CallOff;
import se.samverkan.core.file.FileView;
import se.samverkan.core.finding.Finding;
import se.samverkan.core.finding.FindingCode;
import se.samverkan.core.finding.InputCode;
import se.samverkan.core.finding.Outcome;
import se.samverkan.core.finding.Source;
import se.samverkan.core.finding.Word;
import se.samverkan.core.money.VatAmount;
import se.samverkan.core.money.VatBasis;
import se.samverkan.rules.AbstractRule;
import se.samverkan.rules.Matter;
import se.samverkan.rules.Nature;
import se.samverkan.rules.Scope;

/**
 * Whether what is called off in a calendar year, the call-off that is tried included, is within the part of the ceiling that
 * the agreement states for the year, with what was moved to the year and from it. A call-off falls on the years by the way
 * that the agreement states, or else on that of the order's day. The part binds beside the ceiling, and a sum equal to it is
 * within it. It is on the ceiling's VAT basis, and where that is open every reading is judged. What a pilot has spent counts
 * toward no year. The question doesn't arise where the agreement states no part for any year, nor of a call-off that is surely
 * ordered outside the term, where there is none for its year: that it is outside is told by {@code call-off.term}.
 */
@PublicApi(CALL)
public final class CommittedWithinTranche extends AbstractRule {

    /** The rule's code, {@code call-off.tranche}. */
    public static final FindingCode CODE = FindingCode.of("call-off.tranche");

    /** The input that is missing where parts are stated for other years alone. */
    public static final InputCode TRANCHE = InputCode.CEILING_TRANCHE;

    /** The input that is missing where it isn't known on which year a call-off falls. */
    public static final InputCode YEARS = InputCode.CALL_OFF_YEARS;

    private static final Source CLAUSE = Source.clause("tranche");

    /** Makes the rule. */
    public CommittedWithinTranche() {
        super(
                CODE,
                Nature.TERM_OF_AGREEMENT,
                Scope.FILE,
                List.of(CLAUSE),
                List.of(
                        InputCode.CEILING_TRANCHE,
                        InputCode.VAT_RATE,
                        InputCode.CEILING_VAT_BASIS,
                        InputCode.CALL_OFF_VAT_BASIS,
                        InputCode.CALL_OFF_YEARS));
    }

    @Override
    public boolean isOfLimit() {
        return true;
    }

    @Override
    public List<Finding> judge(Matter matter) {
        return matter.getTerms()
                .getCeiling()
                .filter(ceiling -> !ceiling.getTranches().isEmpty())
                .filter(ceiling -> Committed.isComparable(
                        matter, ceiling.getAmount().getMoney().getCurrencyUnit()))
                .map(ceiling -> judgeYears(matter, ceiling))
                .orElse(List.of());
    }

    private static List<Finding> judgeYears(Matter matter, Ceiling ceiling) {
        if (matter.getCallOff().isEmpty()) {
            return recordedYears(matter).stream()
                    .map(year -> judge(matter, ceiling, year, Optional.empty()))
                    .toList();
        }
        CallOff tried = matter.getCallOff().get();
        Optional<TriedYears> years = TriedYears.of(tried, matter.getView());
        boolean outside = isOutsideTerm(matter, tried.getOrderedOn());
        return years.map(known -> known.getYears().stream()
                        .filter(year -> !outside || ceiling.getTranches().containsKey(year))
                        .map(year -> judge(matter, ceiling, year, years))
                        .toList())
                .orElseGet(() -> List.of(ofOpenYear(matter, "year-open")));
    }

    /** Whether a day surely lies before the term or after it. */
    private static boolean isOutsideTerm(Matter matter, LocalDate day) {
        return matter.getFacts()
                .term()
                .getValue()
                .flatMap(term -> term.covers(day))
                .equals(Optional.of(false));
    }

    private static List<Year> recordedYears(Matter matter) {
        Balances balances = matter.getView().balancesOfAllDays();
        return balances.getYears().stream()
                .filter(year -> !balances.in(year).getCommitted().isZero())
                .toList();
    }

    private static Finding ofOpenYear(Matter matter, String variant) {
        Finding.Builder finding = Finding.builder(CODE, Outcome.NOT_ASSESSED)
                .path(matter.path(matter.getCallOff().isPresent() ? "amount" : "ceiling"))
                .value("kind", Word.of(matter.getTerms().getKind()))
                .missing(YEARS)
                .source(CLAUSE);
        matter.getCallOff().ifPresent(tried -> finding.value("amount", tried.getAmount()));
        return finding.variant(matter.getCallOff().isPresent() ? variant : "file-" + variant)
                .build();
    }

    private static Finding judge(Matter matter, Ceiling ceiling, Year year, Optional<TriedYears> tried) {
        Optional<Bound> limit =
                limit(matter, matter.getView(), matter.getCallOff().map(CallOff::getOrderedOn), year);
        if (limit.isPresent() && isDecidedByOpenYears(matter, limit.get(), year, tried)) {
            return ofOpenYear(matter, "earlier-open");
        }
        Finding.Builder finding = limit.map(part -> judgement(matter, part, year, tried, Open.LEFT_OUT))
                .map(judgement -> judgement.finding(laterDay(matter, judgement, year, tried)))
                .orElseGet(() -> withoutTranche(matter));
        limit.ifPresent(part -> addTranche(finding, matter, part, ceiling, year));
        tried.ifPresent(years -> addShare(finding, years, year));
        return finding.value("year", year).source(CLAUSE).build();
    }

    /** Whether the earlier call-offs whose year isn't known decide: the answer is another if they fall on this year. */
    private static boolean isDecidedByOpenYears(Matter matter, Bound limit, Year year, Optional<TriedYears> tried) {
        return judgement(matter, limit, year, tried, Open.LEFT_OUT).isMet()
                && !judgement(matter, limit, year, tried, Open.COUNTED).isMet();
    }

    /** What is done with earlier call-offs whose year isn't known. */
    private enum Open {
        LEFT_OUT,
        COUNTED
    }

    /** The tranche as it stands, and what was moved to the year or from it. */
    private static void addTranche(Finding.Builder finding, Matter matter, Bound limit, Ceiling ceiling, Year year) {
        Optional<VatBasis> basis = ceiling.getAmount().getVatBasis();
        Money moved = matter.getView().ledger().getMoved(BudgetPart.of(year)).orElse(Money.zero(limit.currency()));
        String change = moved.isZero() ? "as-stated" : moved.isPositive() ? "more" : "less";
        finding.value("tranche", VatAmount.of(limit.amount(), basis)).value("size", Word.of("tranche-size." + change));
        if (!moved.isZero()) {
            finding.value("moved", VatAmount.of(moved.abs(), basis));
        }
    }

    /** What of the call-off that is tried falls on the year. */
    private static void addShare(Finding.Builder finding, TriedYears years, Year year) {
        finding.value("what", Word.of(years.isOfOneYear() ? "call-off-share.whole" : "call-off-share.part"));
        if (!years.isOfOneYear()) {
            finding.value("part", years.in(year));
        }
    }

    private static Optional<Bound> limit(Matter matter, FileView view, Optional<LocalDate> tried, Year year) {
        Optional<Money> tranche =
                view.terms().getCeiling().map(ceiling -> ceiling.getTranches().get(year));
        boolean byOrderDay = TriedYears.wayOf(view) == YearSplit.BY_ORDER_DAY;
        return tranche.map(part -> new Bound(
                part.plus(view.ledger().getMoved(BudgetPart.of(year)).orElse(Money.zero(part.getCurrencyUnit()))),
                view.facts().ceilingVatBasis(),
                RateOfDays.of(matter, tried, day -> !byOrderDay || day.getYear() == year.getValue())));
    }

    private static LimitJudgement judgement(
            Matter matter, Bound limit, Year year, Optional<TriedYears> tried, Open open) {
        Money counted = tried.map(years -> years.in(year).getMoney()).orElse(Money.zero(limit.currency()));
        Committed onYear = Committed.in(BudgetPart.of(year), counted, matter);
        Committed committed = open == Open.COUNTED ? onYear.withYearOpen(matter) : onYear;
        return new LimitJudgement(
                matter,
                CODE,
                limit,
                committed,
                PilotSpending.none(matter.getFacts(), limit.currency()),
                most -> tried.map(years -> years.largestTotal(year, most)).orElse(most));
    }

    private static Finding.Builder withoutTranche(Matter matter) {
        Finding.Builder finding = Finding.builder(CODE, Outcome.NOT_ASSESSED)
                .path(matter.path(matter.getCallOff().isPresent() ? "amount" : "ceiling"))
                .value("kind", Word.of(matter.getTerms().getKind()))
                .missing(TRANCHE);
        Optional<CallOff> tried = matter.getCallOff();
        tried.ifPresent(callOff -> finding.value("amount", callOff.getAmount()));
        return finding.variant(tried.isPresent() ? "no-tranche" : "file-no-tranche");
    }

    /**
     * The first day of the next year whose part surely has room for the call-off that is tried, if it is in the term and the
     * call-off falls on the year of the order.
     */
    private static Optional<LocalDate> laterDay(
            Matter matter, LimitJudgement judgement, Year year, Optional<TriedYears> tried) {
        if (tried.isEmpty() || judgement.isMet() || !tried.get().followOrderDay()) {
            return Optional.empty();
        }
        return matter.getTerms().getCeiling().orElseThrow().getTranches().keySet().stream()
                .filter(year::isBefore)
                .sorted(Comparator.naturalOrder())
                .filter(later -> hasRoom(matter, later, tried.get().movedTo(later)))
                .map(later -> later.atDay(1))
                .findFirst();
    }

    private static boolean hasRoom(Matter matter, Year year, TriedYears tried) {
        FileView view = matter.getView().on(year.atDay(1));
        boolean inTerm = view.facts()
                .term()
                .getValue()
                .flatMap(term -> term.covers(year.atDay(1)))
                .orElse(false);
        return inTerm
                && limit(matter, view, Optional.of(year.atDay(1)), year)
                        .filter(limit -> Committed.isComparable(matter, limit.currency()))
                        .filter(limit -> judgement(matter, limit, year, Optional.of(tried), Open.COUNTED)
                                .isMet())
                        .isPresent();
    }
}
