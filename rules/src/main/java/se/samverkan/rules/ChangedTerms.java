package se.samverkan.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.joda.money.Money;
import se.samverkan.core.InvalidValueException;
import se.samverkan.core.agreement.Amendment;
import se.samverkan.core.agreement.Change;
import se.samverkan.core.code.AmendmentId;
import se.samverkan.core.file.AgreementFile;
import se.samverkan.core.file.CallOff;
import se.samverkan.core.file.FileView;
import se.samverkan.core.finding.CounterOffer;
import se.samverkan.core.money.VatAmount;
import se.samverkan.core.text.Text;
import se.samverkan.core.time.AsOf;
import se.samverkan.core.time.Term;

/**
 * The smallest change of the terms by which a refused call-off passes. The call-off is judged by the terms as an amendment would
 * leave them; what is found of that amendment itself isn't its matter.
 */
final class ChangedTerms {

    private static final AmendmentId OFFERED = AmendmentId.of("offered");
    private static final Text REASON = Text.of("the smallest change by which a call-off passes");

    private final RuleBook book;
    private final AgreementFile file;
    private final FileView before;
    private final CallOff refused;
    private final LocalDate recordedOn;

    ChangedTerms(RuleBook book, AgreementFile file, CallOff refused, LocalDate recordedOn) {
        this.book = book;
        this.file = file;
        this.before = file.at(AsOf.on(refused.getOrderedOn()));
        this.refused = refused;
        this.recordedOn = recordedOn;
    }

    /** The ceiling offered, where the call-off passes by it and not by one minor unit less. */
    Optional<VatAmount> leastCeiling(List<CounterOffer> offers) {
        return offers.stream()
                .map(CounterOffer::getLeastCeiling)
                .flatMap(Optional::stream)
                .findFirst()
                .filter(ceiling -> passesBy(ceiling) && !passesBy(ceiling.withMoney(oneLess(ceiling.getMoney()))));
    }

    private static Money oneLess(Money money) {
        return money.minus(Money.ofMinor(money.getCurrencyUnit(), 1));
    }

    /** The last day offered, where the call-off passes by it and not by one day less. */
    Optional<LocalDate> leastLastDay(List<CounterOffer> offers) {
        return offers.stream()
                .map(CounterOffer::getLeastLastDay)
                .flatMap(Optional::stream)
                .findFirst()
                .filter(day -> passesUntil(day) && !passesUntil(day.minusDays(1)));
    }

    private boolean passesBy(VatAmount amount) {
        return before.terms()
                .getCeiling()
                .map(ceiling -> ceiling.toBuilder().amount(amount).build())
                .filter(ceiling -> passes(amendment().addChanges(Change.of(ceiling))))
                .isPresent();
    }

    private boolean passesUntil(LocalDate lastDay) {
        return before.facts()
                .term()
                .getValue()
                .flatMap(Term::getFirstDay)
                .filter(firstDay -> !lastDay.isBefore(firstDay))
                .map(firstDay -> Term.ofClosed(firstDay, lastDay))
                .filter(term -> passes(amendment().addChanges(Change.of(term))))
                .isPresent();
    }

    private Amendment.Builder amendment() {
        return Amendment.builder()
                .id(OFFERED)
                .effectiveFrom(refused.getOrderedOn())
                .reason(REASON);
    }

    private boolean passes(Amendment.Builder amendment) {
        AgreementFile changed;
        try {
            changed = file.record(amendment.build(), recordedOn);
        } catch (InvalidValueException notAmendable) {
            return false;
        }
        Assessment assessment =
                book.assess(changed, refused, AsOf.on(refused.getOrderedOn()).knownOn(recordedOn));
        return assessment.getFindings().stream()
                .filter(assessment::isBarring)
                .allMatch(finding -> finding.getPath().startsWith("amendments[" + OFFERED + "]"));
    }
}
