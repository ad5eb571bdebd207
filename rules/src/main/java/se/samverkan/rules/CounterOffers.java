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
import se.samverkan.core.time.DateRange;

/**
 * What would pass instead of a call-off that was refused: of what the barring findings offer the smallest amount and the
 * latest day, each by itself or, where neither passes so, both together, but no day after that on which the activity begins; an earlier
 * day that hasn't passed; the other agreements of
 * the portfolio by which it passes; and the smallest change of the terms. All of it is judged before it is offered.
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
        List<CounterOffer> offers = barringOffers(assessment);
        ChangedTerms changed = new ChangedTerms(book, file, refused, recordedOn());
        CounterOffer.Builder whole = CounterOffer.builder()
                .latestDay(latestDayBefore(refused, offers))
                .leastCeiling(changed.leastCeiling(offers))
                .leastLastDay(changed.leastLastDay(offers))
                .agreements(new OtherAgreements(book, file, asOf).passing(refused));
        offers.forEach(offer -> whole.addAllAgreementKinds(offer.getAgreementKinds()));
        Optional<VatAmount> amount = smallestAmount(refused, offers).filter(offered -> isLargest(refused, offered));
        Optional<LocalDate> later = latestDay(offers).filter(offered -> !isBegunBefore(offered, refused));
        Optional<LocalDate> day = later.filter(offered -> isEarliest(refused, offered));
        if (amount.isPresent() || day.isPresent()) {
            return whole.largestAmount(amount).earliestDay(day).build();
        }
        later.ifPresent(offered -> addTogether(whole, refused, offered));
        return whole.build();
    }

    private LocalDate recordedOn() {
        return asOf.getKnownOn().orElse(asOf.getDay());
    }

    /** A day before the one asked for that hasn't passed, the day after which doesn't pass. */
    private Optional<LocalDate> latestDayBefore(CallOff refused, List<CounterOffer> offers) {
        return offers.stream()
                .map(CounterOffer::getLatestDay)
                .flatMap(Optional::stream)
                .min(Comparator.naturalOrder())
                .filter(day -> !day.isBefore(recordedOn()))
                .filter(day -> isMet(on(refused, day)) && !isMet(on(refused, day.plusDays(1))));
    }

    /** Whether what is called off begins before a day, so that it can't be ordered on that day. */
    private static boolean isBegunBefore(LocalDate day, CallOff callOff) {
        return callOff.getActivity()
                .getDates()
                .flatMap(DateRange::getFirstDay)
                .filter(day::isAfter)
                .isPresent();
    }

    private static CallOff on(CallOff callOff, LocalDate day) {
        return callOff.toBuilder().orderedOn(day).build();
    }

    /** What passes on a later day alone, and there with a smaller amount alone. */
    private void addTogether(CounterOffer.Builder whole, CallOff refused, LocalDate later) {
        CallOff onLaterDay = on(refused, later);
        smallestAmount(onLaterDay, barringOffers(book.assess(file, onLaterDay, asOf)))
                .filter(amount -> isLargest(onLaterDay, amount))
                .filter(amount -> isEarliest(refused.costing(amount), later))
                .ifPresent(
                        amount -> whole.largestAmount(amount).earliestDay(later).together(true));
    }

    private static List<CounterOffer> barringOffers(Assessment assessment) {
        return assessment.getFindings().stream()
                .filter(assessment::isBarring)
                .map(Finding::getCounterOffer)
                .flatMap(Optional::stream)
                .toList();
    }

    /** The smallest amount offered; those that can't be compared with what was refused are left out. */
    private static Optional<VatAmount> smallestAmount(CallOff refused, List<CounterOffer> offers) {
        return offers.stream()
                .map(CounterOffer::getLargestAmount)
                .flatMap(Optional::stream)
                .filter(refused.getAmount()::isAddableTo)
                .min(Comparator.comparing(VatAmount::getMoney));
    }

    private static Optional<LocalDate> latestDay(List<CounterOffer> offers) {
        return offers.stream()
                .map(CounterOffer::getEarliestDay)
                .flatMap(Optional::stream)
                .max(Comparator.naturalOrder());
    }

    /** Whether a call-off passes with an amount, and with one minor unit more doesn't. */
    private boolean isLargest(CallOff refused, VatAmount amount) {
        Money oneMore = amount.getMoney().plus(Money.ofMinor(amount.getMoney().getCurrencyUnit(), 1));
        return amount.getMoney().isPositive()
                && isMet(refused.costing(amount))
                && !isMet(refused.costing(amount.withMoney(oneMore)));
    }

    /** Whether a call-off passes on a day, and on the day before doesn't. */
    private boolean isEarliest(CallOff refused, LocalDate day) {
        return isMet(on(refused, day)) && !isMet(on(refused, day.minusDays(1)));
    }

    private boolean isMet(CallOff tried) {
        return book.assess(file, tried, asOf).getOutcome() == Outcome.MET;
    }
}
