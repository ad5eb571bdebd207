package se.samverkan.core.file;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import se.samverkan.core.budget.Balances;
import se.samverkan.core.budget.PlannedDelivery;
import se.samverkan.core.budget.YearSplit;
import se.samverkan.core.finding.InputCode;
import se.samverkan.core.internal.LargestRemainder;
import se.samverkan.core.money.VatAmount;
import se.samverkan.core.time.DateRange;

/**
 * What is delivered of a call-off by the end of a day.
 *
 * @param amount the amount; null where it isn't known
 * @param missing what would have to be known
 */
record Delivered(@Nullable Money amount, List<InputCode> missing) {

    /**
     * What is delivered of what a call-off commits; of one whose courses are all released, all that is still to be paid. Of one
     * that is cancelled without such a release it isn't known.
     */
    static Delivered of(CallOff callOff, Balances own, LocalDate day, Optional<YearSplit> way, boolean cancelled) {
        Money committed = own.getCommitted();
        Money nothing = Money.zero(committed.getCurrencyUnit());
        if (!committed.isPositive()) {
            return told(nothing);
        }
        if (Cancellations.isReleased(own)) {
            return told(committed);
        }
        if (cancelled) {
            return open(InputCode.CALL_OFF_CANCELLATION);
        }
        if (!callOff.getDeliveries().isEmpty()) {
            return byDeliveries(callOff, committed, day);
        }
        Optional<DateRange> days = callOff.getActivity().getDates();
        if (days.isEmpty()) {
            return open(InputCode.ACTIVITY_DATES);
        }
        LocalDate first = days.get().getFirstDay().orElse(LocalDate.MIN);
        LocalDate last = days.get().getLastDay().orElse(LocalDate.MAX);
        if (day.isBefore(first)) {
            return told(nothing);
        }
        if (!day.isBefore(last)) {
            return told(committed);
        }
        boolean inProportion = way.equals(Optional.of(YearSplit.BY_DAY))
                && days.get().lengthInDays().isPresent();
        return inProportion ? told(byDay(committed, first, day, last)) : open(InputCode.CALL_OFF_DELIVERIES);
    }

    private static Delivered byDeliveries(CallOff callOff, Money committed, LocalDate day) {
        List<Money> made = callOff.getDeliveries().stream()
                .filter(delivery -> !delivery.getDay().isAfter(day))
                .map(PlannedDelivery::getAmount)
                .toList();
        if (made.isEmpty()) {
            return told(Money.zero(committed.getCurrencyUnit()));
        }
        if (made.size() == callOff.getDeliveries().size()) {
            return told(committed);
        }
        boolean unchanged = committed.equals(callOff.getAmount().getMoney());
        return unchanged ? told(Money.total(made)) : open(InputCode.CALL_OFF_DELIVERIES);
    }

    /** In proportion to the days held, both ends included. */
    private static Money byDay(Money committed, LocalDate first, LocalDate day, LocalDate last) {
        long held = day.toEpochDay() - first.toEpochDay() + 1;
        long ahead = last.toEpochDay() - day.toEpochDay();
        long[] parts = LargestRemainder.split(VatAmount.of(committed).toMinorUnits(), held, ahead);
        return Money.ofMinor(committed.getCurrencyUnit(), parts[0]);
    }

    private static Delivered told(Money amount) {
        return new Delivered(amount, List.of());
    }

    private static Delivered open(InputCode missing) {
        return new Delivered(null, List.of(missing));
    }
}
