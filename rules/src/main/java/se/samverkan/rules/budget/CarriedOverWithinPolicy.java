package se.samverkan.rules.budget;

import static se.samverkan.core.PublicApi.Usage.CALL;

import java.time.LocalDate;
import java.time.Year;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.joda.money.Money;
import se.samverkan.core.PublicApi;
import se.samverkan.core.budget.CarryOver;
import se.samverkan.core.budget.CarryOverKind;
import se.samverkan.core.budget.Entry;
import se.samverkan.core.budget.Ledger;
import se.samverkan.core.file.CarryOverPreview;
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
 * Whether no more is carried over from a year than the agreement's policy allows, as {@link FileView#carryOver} works it out:
 * a sum equal to the most is allowed. A year is judged by the terms of the day on which the last of it is moved, since an
 * amendment after that isn't about it. Where the agreement states no policy, more than what is unspent is never allowed, and the
 * rest can't be told.
 *
 * <p>It is asked of the file as a whole, of each year from which something is carried over. One that is taken back isn't.
 */
@PublicApi(CALL)
public final class CarriedOverWithinPolicy extends AbstractRule {

    /** The rule's code, {@code budget.carry-over}. */
    public static final FindingCode CODE = FindingCode.of("budget.carry-over");

    private static final Source CLAUSE = Source.clause("carryOver");

    /** Makes the rule. */
    public CarriedOverWithinPolicy() {
        super(
                CODE,
                Nature.TERM_OF_AGREEMENT,
                Scope.FILE,
                List.of(CLAUSE),
                List.of(
                        InputCode.CEILING_TRANCHE,
                        InputCode.CEILING,
                        InputCode.CEILING_CARRY_OVER,
                        InputCode.CEILING_VAT_BASIS,
                        InputCode.CALL_OFF_VAT_BASIS,
                        InputCode.VAT_RATE));
    }

    @Override
    public List<Finding> judge(Matter matter) {
        if (matter.getActivity().isPresent()) {
            return List.of();
        }
        Ledger ledger = matter.getView().ledger();
        return ledger.getYearsCarriedOver().stream()
                .map(year -> judge(year, matter.getView().on(lastMove(ledger, year))))
                .toList();
    }

    private static LocalDate lastMove(Ledger ledger, Year year) {
        return ledger.getCarryOvers(year).stream()
                .map(Entry::getDay)
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    private static Finding judge(Year year, FileView view) {
        CarryOverPreview preview = view.carryOver(year);
        List<InputCode> missing = missing(preview);
        Optional<Money> excess = preview.getExcess();
        if (excess.isPresent()) {
            boolean isMet = excess.get().isZero();
            Finding.Builder finding = start(isMet ? Outcome.MET : Outcome.NOT_MET, preview, view)
                    .value("most", amount(preview.getMost().orElseThrow(), preview));
            return isMet ? finding.build() : exceeding(finding, preview, excess.get());
        }
        if (!missing.equals(List.of(InputCode.CEILING_CARRY_OVER))) {
            Finding.Builder open = start(Outcome.NOT_ASSESSED, preview, view);
            missing.forEach(open::missing);
            return open.build();
        }
        Money unspent = preview.getUnspent().orElseThrow();
        boolean isNeverAllowed = preview.getCarried().isGreaterThan(unspent);
        Finding.Builder finding = start(isNeverAllowed ? Outcome.NOT_MET : Outcome.NOT_ASSESSED, preview, view)
                .variant("unstated")
                .value("most", amount(unspent, preview));
        return isNeverAllowed
                ? finding.value("excess", amount(preview.getCarried().minus(unspent), preview))
                        .build()
                : finding.missing(InputCode.CEILING_CARRY_OVER).build();
    }

    /** What is missing to judge the year: the part of the next, where that alone is missing, isn't. */
    private static List<InputCode> missing(CarryOverPreview preview) {
        return preview.getMissing().stream()
                .filter(input -> !input.equals(InputCode.CEILING_TRANCHE)
                        || preview.getLimit().isEmpty())
                .toList();
    }

    private static Finding.Builder start(Outcome outcome, CarryOverPreview preview, FileView view) {
        Finding.Builder finding = Finding.builder(CODE, outcome)
                .path("agreement.ceiling.carryOver")
                .value("kind", Word.of(view.terms().getKind()))
                .value("year", preview.getYear())
                .value("carried", amount(preview.getCarried(), preview))
                .source(CLAUSE);
        boolean restsOnBasis = preview.getLimit().isPresent()
                && preview.getPolicy()
                        .filter(policy -> policy.getKind() == CarryOverKind.LAPSE)
                        .isEmpty();
        if (restsOnBasis) {
            view.facts().ceilingVatBasis().getAssumptions().forEach(finding::assuming);
        }
        return finding;
    }

    private static Finding exceeding(Finding.Builder finding, CarryOverPreview preview, Money excess) {
        CarryOver policy = preview.getPolicy().orElseThrow();
        policy.getShare().ifPresent(share -> finding.value("share", share));
        return finding.variant(policy.getKind().name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .value("excess", amount(excess, preview))
                .build();
    }

    private static VatAmount amount(Money money, CarryOverPreview preview) {
        return VatAmount.of(money, preview.getVatBasis());
    }
}
