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
import se.samverkan.core.budget.Ceiling;
import se.samverkan.core.file.CallOff;
import se.samverkan.core.file.FileView;
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
 * Whether what is called off in a calendar year, by the days of the orders and the call-off that is tried included, is
 * within the part of the ceiling that the agreement states for the year. The part binds beside the ceiling, and a sum
 * equal to it is within it. It is on the ceiling's VAT basis, and where that is open every reading is judged. What a pilot
 * has spent counts toward no year. The question doesn't arise where the agreement states no part for any year.
 */
@PublicApi(CALL)
public final class CommittedWithinTranche extends AbstractRule {

    /** The rule's code, {@code call-off.tranche}. */
    public static final FindingCode CODE = FindingCode.of("call-off.tranche");

    /** The input that is missing where parts are stated for other years alone. */
    public static final InputCode TRANCHE = InputCode.of("ceiling.tranche");

    /** Makes the rule. */
    public CommittedWithinTranche() {
        super(CODE, Nature.TERM_OF_AGREEMENT, Scope.FILE);
    }

    @Override
    public List<Finding> judge(Matter matter) {
        return matter.getTerms()
                .getCeiling()
                .filter(ceiling -> !ceiling.getTranches().isEmpty())
                .filter(ceiling -> Committed.isComparable(
                        matter, ceiling.getAmount().getMoney().getCurrencyUnit()))
                .map(ceiling -> years(matter).stream()
                        .map(year -> judge(matter, ceiling, year))
                        .toList())
                .orElse(List.of());
    }

    /** The year of the call-off that is tried, or else each in which something is called off. */
    private static List<Year> years(Matter matter) {
        if (matter.getCallOff().isPresent()) {
            return List.of(Year.from(matter.getCallOff().get().getOrderedOn()));
        }
        Balances balances = matter.getView().balancesOfAllDays();
        return balances.getYears().stream()
                .filter(year -> !balances.in(year).getCommitted().isZero())
                .toList();
    }

    private static Finding judge(Matter matter, Ceiling ceiling, Year year) {
        Optional<Limit> limit = limit(matter.getView(), year);
        Finding.Builder finding = limit.map(part -> judgement(matter, part, year))
                .map(judgement -> judgement.finding(laterDay(matter, judgement, year)))
                .orElseGet(() -> withoutTranche(matter));
        limit.ifPresent(part -> finding.value(
                "tranche", VatAmount.of(part.amount(), ceiling.getAmount().getVatBasis())));
        return finding.value("year", year).source(Source.clause("tranche")).build();
    }

    private static Optional<Limit> limit(FileView view, Year year) {
        Optional<Money> tranche =
                view.terms().getCeiling().map(ceiling -> ceiling.getTranches().get(year));
        return tranche.map(part ->
                new Limit(part, view.facts().ceilingVatBasis(), view.facts().vatRate()));
    }

    private static LimitJudgement judgement(Matter matter, Limit limit, Year year) {
        Committed committed = Committed.in(year, matter, limit.currency());
        return new LimitJudgement(
                matter, CODE, limit, committed, PilotSpending.none(matter.getFacts(), limit.currency()));
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

    /** The first day of the next year whose part surely has room for the call-off that is tried, if it is in the term. */
    private static Optional<LocalDate> laterDay(Matter matter, LimitJudgement judgement, Year year) {
        if (matter.getCallOff().isEmpty() || judgement.isMet()) {
            return Optional.empty();
        }
        return matter.getTerms().getCeiling().orElseThrow().getTranches().keySet().stream()
                .filter(year::isBefore)
                .sorted(Comparator.naturalOrder())
                .filter(later -> hasRoom(matter, later))
                .map(later -> later.atDay(1))
                .findFirst();
    }

    private static boolean hasRoom(Matter matter, Year year) {
        FileView view = matter.getView().on(year.atDay(1));
        boolean inTerm = view.facts()
                .term()
                .getValue()
                .flatMap(term -> term.covers(year.atDay(1)))
                .orElse(false);
        return inTerm
                && limit(view, year)
                        .filter(limit -> Committed.isComparable(matter, limit.currency()))
                        .filter(limit -> judgement(matter, limit, year).isMet())
                        .isPresent();
    }
}
