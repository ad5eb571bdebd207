package se.samverkan.core.file;

import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import se.samverkan.core.InvalidValueException;
import se.samverkan.core.budget.PlannedDelivery;
import se.samverkan.core.internal.LargestRemainder;
import se.samverkan.core.money.VatAmount;

/** The amounts that a call-off states as parts of its own: they add up to it, and follow it where it is changed. */
final class CallOffAmounts {

    private final CallOff callOff;

    CallOffAmounts(CallOff callOff) {
        this.callOff = callOff;
    }

    void require() {
        requireSum(
                "callOff.deliveries",
                callOff.getDeliveries().stream().map(PlannedDelivery::getAmount).toList());
        callOff.getYearPlan().forEach((year, part) -> {
            if (year.getValue() < 1 || year.getValue() > 9999 || part.isNegative()) {
                throw new InvalidValueException(
                        "callOff.yearPlan[" + year + "]", part, "an amount of 0 or more in a year of 1 to 9999");
            }
        });
        requireSum("callOff.yearPlan", List.copyOf(callOff.getYearPlan().values()));
    }

    private void requireSum(String attribute, List<Money> parts) {
        if (parts.isEmpty()) {
            return;
        }
        Money amount = callOff.getAmount().getMoney();
        parts.stream().filter(part -> !part.isSameCurrency(amount)).findFirst().ifPresent(part -> {
            throw new InvalidValueException(attribute, part, "amounts in " + amount.getCurrencyUnit());
        });
        Money sum = Money.total(parts);
        if (!sum.equals(amount)) {
            throw new InvalidValueException(attribute, sum, "amounts that add up to " + amount);
        }
    }

    CallOff scaledTo(VatAmount amount) {
        CallOff.Builder builder = callOff.toBuilder().amount(amount);
        List<PlannedDelivery> deliveries = callOff.getDeliveries();
        if (!deliveries.isEmpty()) {
            List<Money> parts = scaled(
                    amount, deliveries.stream().map(PlannedDelivery::getAmount).toList());
            List<PlannedDelivery> scaled = new ArrayList<>();
            for (int i = 0; i < parts.size(); i++) {
                scaled.add(PlannedDelivery.of(deliveries.get(i).getDay(), parts.get(i)));
            }
            builder.deliveries(scaled);
        }
        SortedMap<Year, Money> plan = callOff.getYearPlan();
        if (!plan.isEmpty()) {
            List<Money> parts = scaled(amount, List.copyOf(plan.values()));
            SortedMap<Year, Money> scaled = new TreeMap<>();
            int next = 0;
            for (Year year : plan.keySet()) {
                scaled.put(year, parts.get(next++));
            }
            builder.yearPlan(scaled);
        }
        return builder.build();
    }

    /** The parts of another amount in the proportions of those stated; in equal parts where all are 0. */
    private static List<Money> scaled(VatAmount amount, List<Money> parts) {
        CurrencyUnit currency = amount.getMoney().getCurrencyUnit();
        boolean allZero = parts.stream().allMatch(Money::isZero);
        long[] weights = parts.stream()
                .mapToLong(part -> allZero ? 1 : VatAmount.of(part).toMinorUnits())
                .toArray();
        List<Money> scaled = new ArrayList<>();
        for (long units : LargestRemainder.split(amount.toMinorUnits(), weights)) {
            scaled.add(Money.ofMinor(currency, units));
        }
        return scaled;
    }
}
