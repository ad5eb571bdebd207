package se.samverkan.rules.deadline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import se.samverkan.core.file.ProcurementValue;
import se.samverkan.core.finding.Assumption;
import se.samverkan.core.finding.Fact;
import se.samverkan.core.finding.Finding;
import se.samverkan.core.finding.FindingCode;
import se.samverkan.core.finding.InputCode;
import se.samverkan.core.finding.Outcome;
import se.samverkan.core.finding.Source;
import se.samverkan.core.statute.StatutoryFigure;
import se.samverkan.rules.Matter;
import se.samverkan.rules.internal.SignedDays;

/** What a deadline rule has asked for of a file: which of it is missing, and which assumptions fill it. */
final class Inputs {

    private static final CurrencyUnit SEK = CurrencyUnit.of("SEK");

    private final Matter matter;
    private final List<InputCode> missing = new ArrayList<>();
    private final List<Assumption> assumptions = new ArrayList<>();
    private final List<Source> sources = new ArrayList<>();

    Inputs(Matter matter) {
        this.matter = matter;
    }

    <T> Optional<T> need(Fact<T> fact) {
        if (fact.isOpen()) {
            missing.add(fact.getInput());
        }
        assumptions.addAll(fact.getAssumptions());
        return fact.getValue();
    }

    /** The figure of the day that decides; where the table has none for it, the figure is what is missing. */
    Optional<StatutoryFigure> figure(InputCode code, Optional<LocalDate> decides) {
        Optional<StatutoryFigure> figure =
                decides.flatMap(day -> matter.getFigures().find(code, day));
        if (decides.isPresent() && figure.isEmpty()) {
            missing.add(code);
        }
        return figure;
    }

    /** The day on which the agreement was concluded: as stated, or else that of the last party's signature, or as assumed. */
    Optional<LocalDate> concludedOn() {
        Fact<LocalDate> told = matter.getFacts().concludedOn();
        boolean stated = !told.isOpen() && told.getAssumptions().isEmpty();
        return stated ? told.getValue() : SignedDays.dayOf(matter.getTerms()).or(() -> need(told));
    }

    /** The value of the procurement without VAT, in kronor. */
    Optional<Money> value() {
        ProcurementValue value = matter.getFacts().procurementValue(matter.getFigures());
        missing.addAll(value.getMissing());
        assumptions.addAll(value.getAssumptions());
        sources.addAll(value.getSources());
        Optional<Money> amount = value.getAmount();
        if (amount.isPresent() && !amount.get().getCurrencyUnit().equals(SEK)) {
            missing.add(InputCode.PROCUREMENT_VALUE);
            return Optional.empty();
        }
        return amount;
    }

    boolean isComplete() {
        return missing.isEmpty();
    }

    List<Assumption> assumptions() {
        return assumptions;
    }

    /** The paragraphs that the value is counted by, where a rule has asked for it. */
    List<Source> sources() {
        return sources;
    }

    Finding notAssessed(FindingCode code, Source source) {
        Finding.Builder finding =
                Finding.builder(code, Outcome.NOT_ASSESSED).path("agreement").source(source);
        sources.forEach(finding::source);
        missing.forEach(finding::missing);
        assumptions.forEach(finding::assuming);
        return finding.build();
    }
}
