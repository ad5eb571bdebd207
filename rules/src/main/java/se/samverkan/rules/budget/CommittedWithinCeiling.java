package se.samverkan.rules.budget;

import static se.samverkan.core.PublicApi.Usage.CALL;

import java.util.List;
import java.util.Optional;
import org.joda.money.CurrencyUnit;
import se.samverkan.core.PublicApi;
import se.samverkan.core.budget.Ceiling;
import se.samverkan.core.code.AgreementKind;
import se.samverkan.core.code.ProcurementBasis;
import se.samverkan.core.file.CallOff;
import se.samverkan.core.file.Facts;
import se.samverkan.core.finding.Fact;
import se.samverkan.core.finding.Finding;
import se.samverkan.core.finding.FindingCode;
import se.samverkan.core.finding.InputCode;
import se.samverkan.core.finding.Outcome;
import se.samverkan.core.finding.Source;
import se.samverkan.core.finding.Word;
import se.samverkan.core.money.VatRate;
import se.samverkan.core.quantity.Precision;
import se.samverkan.rules.AbstractRule;
import se.samverkan.rules.Matter;
import se.samverkan.rules.Nature;
import se.samverkan.rules.Scope;

/**
 * Whether all that is called off, the call-off that is tried included, is within the ceiling over the whole term. A
 * sum equal to the ceiling is within it. Call-offs of every day count, so that a year's end never resets the ceiling, and
 * so does the spending of a pilot where the agreement says so. Where the agreement leaves open whether the ceiling includes
 * VAT, or whether the pilot counts, every reading is judged. Where the ceiling is in another currency than what is called
 * off, as after an amendment, the file isn't assessed. The agreement's clause says so; for a framework agreement under LOU
 * chapter 7 also case law (C-216/17, C-23/20).
 */
@PublicApi(CALL)
public final class CommittedWithinCeiling extends AbstractRule {

    /** The rule's code, {@code call-off.ceiling}. */
    public static final FindingCode CODE = FindingCode.of("call-off.ceiling");

    /** The input that is missing where the ceiling is stated in round terms. */
    public static final InputCode EXACT_CEILING = InputCode.CEILING_EXACT_AMOUNT;

    /** The input that is missing where the ceiling is in another currency than what is called off. */
    public static final InputCode CEILING_IN_CURRENCY = InputCode.of("ceiling.in-currency");

    /** Makes the rule. */
    public CommittedWithinCeiling() {
        super(
                CODE,
                Nature.TERM_OF_AGREEMENT,
                Scope.FILE,
                List.of(Source.clause("ceiling"), Source.caseLaw("C-216/17"), Source.caseLaw("C-23/20")),
                List.of(
                        InputCode.VAT_RATE,
                        CEILING_IN_CURRENCY,
                        InputCode.CEILING_PILOT_COUNTED,
                        InputCode.PILOT_SPENT,
                        InputCode.CEILING_VAT_BASIS,
                        InputCode.CALL_OFF_VAT_BASIS,
                        InputCode.CEILING_EXACT_AMOUNT,
                        InputCode.CEILING));
    }

    @Override
    public boolean isOfLimit() {
        return true;
    }

    @Override
    public List<Finding> judge(Matter matter) {
        if (matter.getTerms().getKind() == AgreementKind.LETTER_OF_INTENT) {
            return List.of();
        }
        Optional<Ceiling> ceiling = matter.getTerms().getCeiling();
        if (ceiling.isEmpty()) {
            return matter.getCallOff().map(callOff -> withoutCeiling(matter, callOff)).stream()
                    .toList();
        }
        if (Committed.isComparable(matter, currencyOf(ceiling.get()))) {
            return List.of(judge(matter, ceiling.get()));
        }
        return Committed.hasAnotherCurrencyThan(currencyOf(ceiling.get()), matter)
                ? List.of(inOtherCurrency(matter, ceiling.get()))
                : List.of();
    }

    private static CurrencyUnit currencyOf(Ceiling ceiling) {
        return ceiling.getAmount().getMoney().getCurrencyUnit();
    }

    private static Finding withoutCeiling(Matter matter, CallOff callOff) {
        return Finding.builder(CODE, Outcome.NOT_ASSESSED)
                .variant("no-ceiling")
                .path(matter.path("amount"))
                .value("amount", callOff.getAmount())
                .value("kind", Word.of(matter.getTerms().getKind()))
                .missing(InputCode.CEILING)
                .source(Source.clause("ceiling"))
                .build();
    }

    private static Finding inOtherCurrency(Matter matter, Ceiling ceiling) {
        Committed committed = Committed.inAll(matter, currencyOf(ceiling));
        return Finding.builder(CODE, Outcome.NOT_ASSESSED)
                .variant("file-currency")
                .path(matter.path("ceiling"))
                .value("kind", Word.of(matter.getTerms().getKind()))
                .value("sum", committed.on(committed.sum()))
                .value("ceiling", ceiling.getAmount())
                .missing(CEILING_IN_CURRENCY)
                .source(Source.clause("ceiling"))
                .build();
    }

    private static Finding judge(Matter matter, Ceiling ceiling) {
        Facts facts = matter.getFacts();
        Committed committed = Committed.inAll(matter, currencyOf(ceiling));
        PilotSpending pilot = PilotSpending.of(facts, currencyOf(ceiling));
        Fact<VatRate> rate = rate(matter, committed, pilot);
        Bound limit = new Bound(ceiling.getAmount().getMoney(), facts.ceilingVatBasis(), rate);
        Finding.Builder finding = ceiling.getPrecision() == Precision.ABOUT
                ? inRoundTerms(matter, committed)
                : judge(new LimitJudgement(matter, CODE, limit, committed, pilot.at(rate)));
        finding.value("ceiling", ceiling.getAmount()).source(Source.clause("ceiling"));
        if (facts.procurementBasis().getValue().equals(Optional.of(ProcurementBasis.CHAPTER_7))) {
            finding.source(Source.caseLaw("C-216/17")).source(Source.caseLaw("C-23/20"));
            facts.procurementBasis().getAssumptions().forEach(finding::assuming);
        }
        return finding.build();
    }

    private static Finding.Builder judge(LimitJudgement judgement) {
        Finding.Builder finding = judgement.finding(Optional.empty());
        judgement.offerWithLimit().ifPresent(finding::counterOffer);
        return finding;
    }

    /** The rate on the days of the call-offs; the days of a pilot that takes one aren't stated. */
    private static Fact<VatRate> rate(Matter matter, Committed committed, PilotSpending pilot) {
        boolean isPilotConverted =
                committed.basis().map(pilot::isOnAnotherBasisThan).orElse(!pilot.isNone());
        return isPilotConverted
                ? RateOfDays.undated(matter)
                : RateOfDays.of(matter, matter.getCallOff().map(CallOff::getOrderedOn), day -> true);
    }

    private static Finding.Builder inRoundTerms(Matter matter, Committed committed) {
        return Finding.builder(CODE, Outcome.NOT_ASSESSED)
                .variant("round")
                .path(matter.path(committed.tried().isPresent() ? "amount" : "ceiling"))
                .value("kind", Word.of(matter.getTerms().getKind()))
                .value("sum", committed.on(committed.sum()))
                .missing(EXACT_CEILING);
    }
}
