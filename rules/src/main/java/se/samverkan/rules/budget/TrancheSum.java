package se.samverkan.rules.budget;

import static se.samverkan.core.PublicApi.Usage.CALL;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.joda.money.Money;
import se.samverkan.core.PublicApi;
import se.samverkan.core.budget.Balances;
import se.samverkan.core.budget.Ceiling;
import se.samverkan.core.finding.Assumption;
import se.samverkan.core.finding.Fact;
import se.samverkan.core.finding.Finding;
import se.samverkan.core.finding.FindingCode;
import se.samverkan.core.finding.InputCode;
import se.samverkan.core.finding.Outcome;
import se.samverkan.core.finding.Source;
import se.samverkan.core.finding.Word;
import se.samverkan.core.money.VatAmount;
import se.samverkan.core.quantity.Precision;
import se.samverkan.core.time.Term;
import se.samverkan.rules.AbstractRule;
import se.samverkan.rules.Matter;
import se.samverkan.rules.Nature;
import se.samverkan.rules.Scope;
import se.samverkan.rules.TrancheSumKind;

/**
 * Whether the tranches of the years sum to the ceiling. Both bind at once, so a sum of less or more is lawful, and which of them is
 * told as a difference is the host's policy ({@link se.samverkan.rules.Policy#getTrancheSumsTold()}); what is left of the year's
 * tranche and of the ceiling on the day tells which of them binds then. Where a year of the term has no tranche the sum can be
 * told only if it is more than the ceiling already.
 *
 * <p>It is asked of the file as a whole, where the agreement states a tranche.
 */
@PublicApi(CALL)
public final class TrancheSum extends AbstractRule {

    /** The rule's code, {@code agreement.tranche-sum}. */
    public static final FindingCode CODE = FindingCode.of("agreement.tranche-sum");

    private static final Source CLAUSE = Source.clause("ceiling");

    /** Makes the rule. */
    public TrancheSum() {
        super(
                CODE,
                Nature.ADVICE,
                Scope.FILE,
                List.of(CLAUSE),
                List.of(
                        InputCode.CEILING_EXACT_AMOUNT,
                        InputCode.CEILING_TRANCHE,
                        InputCode.TERM_FIRST_DAY,
                        InputCode.TERM));
    }

    @Override
    public List<Finding> judge(Matter matter) {
        return matter
                .getTerms()
                .getCeiling()
                .filter(ceiling ->
                        matter.getActivity().isEmpty() && !ceiling.getTranches().isEmpty())
                .map(ceiling -> judge(matter, ceiling))
                .stream()
                .toList();
    }

    private static Finding judge(Matter matter, Ceiling ceiling) {
        BigDecimal sum =
                ceiling.getTranches().values().stream().map(Money::getAmount).reduce(BigDecimal.ZERO, BigDecimal::add);
        Money most = ceiling.getAmount().getMoney();
        Money inAll = Money.of(most.getCurrencyUnit(), sum);
        int compared = inAll.compareTo(most);
        Fact<Term> term = matter.getFacts().term();
        Optional<InputCode> missing = missing(ceiling, compared, term.getValue());
        if (missing.isPresent()) {
            return resting(start(Outcome.NOT_ASSESSED, matter, ceiling, inAll), term.getAssumptions())
                    .missing(missing.get())
                    .build();
        }
        if (compared == 0) {
            Finding.Builder equal = resting(start(Outcome.MET, matter, ceiling, inAll), term.getAssumptions());
            return withNow(equal, matter, "").build();
        }
        TrancheSumKind kind = compared < 0 ? TrancheSumKind.LESS : TrancheSumKind.MORE;
        boolean isTold = matter.getPolicy().getTrancheSumsTold().contains(kind);
        Finding.Builder finding = start(isTold ? Outcome.NOT_MET : Outcome.MET, matter, ceiling, inAll)
                .value("difference", inAll.minus(most).abs());
        if (kind == TrancheSumKind.LESS) {
            resting(finding, term.getAssumptions());
        }
        return withNow(finding, matter, kind == TrancheSumKind.LESS ? "less" : "more")
                .build();
    }

    private static Optional<InputCode> missing(Ceiling ceiling, int compared, Optional<Term> term) {
        if (ceiling.getPrecision() != Precision.AT_MOST) {
            return Optional.of(InputCode.CEILING_EXACT_AMOUNT);
        }
        if (compared > 0) {
            return Optional.empty();
        }
        Optional<LocalDate> first = term.flatMap(Term::getFirstDay);
        Optional<LocalDate> last = term.flatMap(Term::getLastDay);
        if (first.isEmpty() || last.isEmpty()) {
            return Optional.of(term.isEmpty() || first.isPresent() ? InputCode.TERM : InputCode.TERM_FIRST_DAY);
        }
        boolean hasEveryYear = IntStream.rangeClosed(
                        first.get().getYear(), last.get().getYear())
                .mapToObj(Year::of)
                .allMatch(ceiling.getTranches()::containsKey);
        return hasEveryYear ? Optional.empty() : Optional.of(CommittedWithinTranche.TRANCHE);
    }

    private static Finding.Builder start(Outcome outcome, Matter matter, Ceiling ceiling, Money sum) {
        return Finding.builder(CODE, outcome)
                .path("agreement.ceiling.tranches")
                .value("kind", Word.of(matter.getTerms().getKind()))
                .value("ceiling", ceiling.getAmount())
                .value("sum", sum)
                .source(CLAUSE);
    }

    /** Adds what is left of the year's tranche and of the ceiling on the day, and which of them binds, where that is known. */
    private static Finding.Builder withNow(Finding.Builder finding, Matter matter, String variant) {
        Balances balances = matter.getView().balancesOfAllDays();
        Year year = Year.from(matter.getView().getAsOf().getDay());
        Optional<Money> left = balances.getLeft();
        Optional<Money> ofYear = balances.in(year).getLeft();
        if (left.isEmpty() || ofYear.isEmpty()) {
            return variant.isEmpty() ? finding : finding.variant(variant);
        }
        int compared = ofYear.get().compareTo(left.get());
        String binding = compared == 0 ? "both" : compared < 0 ? "tranche" : "ceiling";
        return resting(finding, balances.getAssumptions())
                .variant(variant.isEmpty() ? "now" : variant + "-now")
                .value("year", year)
                .value("left", VatAmount.of(left.get(), balances.getVatBasis()))
                .value("leftOfYear", VatAmount.of(ofYear.get(), balances.getVatBasis()))
                .value("binding", Word.of("binding-limit." + binding));
    }

    private static Finding.Builder resting(Finding.Builder finding, List<Assumption> assumptions) {
        assumptions.forEach(finding::assuming);
        return finding;
    }
}
