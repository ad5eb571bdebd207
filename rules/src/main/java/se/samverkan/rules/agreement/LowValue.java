package se.samverkan.rules.agreement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import se.samverkan.core.code.ProcurementBasis;
import se.samverkan.core.file.Facts;
import se.samverkan.core.file.ProcurementValue;
import se.samverkan.core.finding.Fact;
import se.samverkan.core.finding.Finding;
import se.samverkan.core.finding.FindingCode;
import se.samverkan.core.finding.InputCode;
import se.samverkan.core.finding.Outcome;
import se.samverkan.core.finding.Source;
import se.samverkan.core.finding.Word;
import se.samverkan.core.statute.StatutoryFigure;
import se.samverkan.rules.Matter;
import se.samverkan.rules.internal.Annex2;

/** The value of a purchase that is claimed to be a direct award for its low value (LOU 19 a:2), to be held against limits. */
record LowValue(Matter matter, ProcurementValue value, Fact<LocalDate> begun, Fact<Boolean> annex) {

    private static final CurrencyUnit SEK = CurrencyUnit.of("SEK");

    /** The value; absent where the ground isn't claimed, or a call-off or an activity is tried alone. */
    static Optional<LowValue> claimedIn(Matter matter) {
        Facts facts = matter.getFacts();
        boolean claimed = matter.getActivity().isEmpty()
                && facts.procurementBasis().getValue().equals(Optional.of(ProcurementBasis.DIRECT_AWARD));
        return claimed
                ? Optional.of(new LowValue(
                        matter,
                        facts.procurementValue(matter.getFigures()),
                        facts.procurementBegunOn(),
                        Annex2.of(matter.getTerms().getCpvCodes(), facts)))
                : Optional.empty();
    }

    /** What must be known before the value can be held against limits of the day on which the procurement began. */
    List<InputCode> missing(List<InputCode> limits) {
        List<InputCode> missing = new ArrayList<>(value.getMissing());
        if (value.getAmount()
                .filter(amount -> !amount.getCurrencyUnit().equals(SEK))
                .isPresent()) {
            missing.add(InputCode.PROCUREMENT_VALUE);
        }
        begun.getValue()
                .ifPresentOrElse(
                        day -> limits.stream()
                                .filter(limit ->
                                        matter.getFigures().find(limit, day).isEmpty())
                                .forEach(missing::add),
                        () -> missing.add(InputCode.PROCUREMENT_BEGUN_ON));
        return missing;
    }

    /** A limit of the day, where nothing is missing. */
    StatutoryFigure limit(InputCode code) {
        return matter.getFigures().find(code, begun.getValue().orElseThrow()).orElseThrow();
    }

    boolean isBelow(StatutoryFigure limit) {
        return value.getAmount().orElseThrow().getAmount().compareTo(limit.getValue()) < 0;
    }

    static Money money(StatutoryFigure limit) {
        return Money.of(SEK, limit.getValue());
    }

    /** A finding with what is known of the value. */
    Finding.Builder start(FindingCode code, Outcome outcome) {
        Finding.Builder finding = Finding.builder(code, outcome)
                .path("agreement.procurement")
                .value("kind", Word.of(matter.getTerms().getKind()))
                .source(Source.statute("LOU 19 a:2"));
        value.getSources().forEach(finding::source);
        value.getAmount().ifPresent(amount -> finding.value("value", amount));
        begun.getValue().ifPresent(day -> finding.value("begun", day));
        matter.getFacts().procurementBasis().getAssumptions().forEach(finding::assuming);
        value.getAssumptions().forEach(finding::assuming);
        begun.getAssumptions().forEach(finding::assuming);
        annex.getAssumptions().forEach(finding::assuming);
        return finding;
    }

    Finding notAssessed(FindingCode code, List<InputCode> missing) {
        Finding.Builder finding = start(code, Outcome.NOT_ASSESSED).variant("missing");
        missing.forEach(finding::missing);
        return finding.build();
    }
}
