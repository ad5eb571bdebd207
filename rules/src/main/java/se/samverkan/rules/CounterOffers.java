package se.samverkan.rules;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.joda.money.Money;
import se.samverkan.core.file.AgreementFile;
import se.samverkan.core.file.CallOff;
import se.samverkan.core.finding.CounterOffer;
import se.samverkan.core.finding.Finding;
import se.samverkan.core.finding.Outcome;
import se.samverkan.core.money.VatAmount;
import se.samverkan.core.time.AsOf;

/**
 * What would pass instead of a call-off that was refused: what the findings offer, taken together, and each amount and day
 * judged before it is offered.
 */
final class CounterOffers {

    private final RuleBook book;
    private final AgreementFile file;
    private final AsOf asOf;

    CounterOffers(RuleBook book, AgreementFile file, AsOf asOf) {
        this.book = book;
        this.file = file;
        this.asOf = asOf;
    }

    CounterOffer to(CallOff refused, Assessment assessment) {
        List<CounterOffer> offers = assessment.getFindings().stream()
                .filter(assessment::isBarring)
                .map(Finding::getCounterOffer)
                .flatMap(Optional::stream)
                .toList();
        CounterOffer.Builder together = CounterOffer.builder();
        offers.forEach(offer ->
                together.addAllAgreementKinds(offer.getAgreementKinds()).addAllAgreements(offer.getAgreements()));
        smallestAmount(offers).filter(amount -> passes(refused, amount)).ifPresent(together::largestAmount);
        latestDay(offers).filter(day -> passes(refused, day)).ifPresent(together::earliestDay);
        return together.build();
    }

    private static Optional<VatAmount> smallestAmount(List<CounterOffer> offers) {
        return offers.stream()
                .map(CounterOffer::getLargestAmount)
                .flatMap(Optional::stream)
                .min(Comparator.comparing(VatAmount::getMoney));
    }

    private static Optional<LocalDate> latestDay(List<CounterOffer> offers) {
        return offers.stream()
                .map(CounterOffer::getEarliestDay)
                .flatMap(Optional::stream)
                .max(Comparator.naturalOrder());
    }

    private boolean passes(CallOff refused, VatAmount amount) {
        Money oneMore = amount.getMoney().plus(Money.ofMinor(amount.getMoney().getCurrencyUnit(), 1));
        return amount.getMoney().isPositive()
                && isMet(refused.toBuilder().amount(amount).build())
                && !isMet(refused.toBuilder().amount(amount.withMoney(oneMore)).build());
    }

    private boolean passes(CallOff refused, LocalDate day) {
        return isMet(refused.toBuilder().orderedOn(day).build())
                && !isMet(refused.toBuilder().orderedOn(day.minusDays(1)).build());
    }

    private boolean isMet(CallOff tried) {
        return book.assess(file, tried, asOf).getOutcome() == Outcome.MET;
    }
}
