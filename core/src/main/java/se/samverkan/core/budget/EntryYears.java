package se.samverkan.core.budget;

import java.time.Year;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.joda.money.Money;
import se.samverkan.core.InvalidValueException;
import se.samverkan.core.money.VatAmount;

/** On which calendar years an entry's amount falls. */
final class EntryYears {

    /** Stands for the year that isn't known. */
    static final int OPEN = 0;

    private EntryYears() {}

    /** What falls on each year in minor units, the entry's own sign kept. */
    static Map<Integer, Long> of(Entry entry) {
        VatAmount amount = entry.getAmount().orElseThrow();
        if (entry.isYearOpen()) {
            return Map.of(OPEN, amount.toMinorUnits());
        }
        if (entry.getYearParts().isEmpty()) {
            return Map.of(entry.getDay().getYear(), amount.toMinorUnits());
        }
        SortedMap<Integer, Long> parts = new TreeMap<>();
        entry.getYearParts()
                .forEach((year, part) ->
                        parts.put(year.getValue(), amount.withMoney(part).toMinorUnits()));
        return parts;
    }

    /** Refuses parts that aren't of the amount. */
    static void require(Entry entry) {
        if (entry.getYearParts().isEmpty()) {
            return;
        }
        if (entry.getAmount().isEmpty() || entry.isYearOpen()) {
            throw new InvalidValueException(
                    "entry.yearParts", entry.getYearParts(), "none, where there is no amount or its year is open");
        }
        Money amount = entry.getAmount().get().getMoney();
        Money sum = Money.zero(amount.getCurrencyUnit());
        for (Map.Entry<Year, Money> part : entry.getYearParts().entrySet()) {
            requirePart(part.getKey(), part.getValue(), amount);
            sum = sum.plus(part.getValue());
        }
        if (!sum.equals(amount)) {
            throw new InvalidValueException("entry.yearParts", sum, "parts that add up to " + amount);
        }
    }

    private static void requirePart(Year year, Money part, Money amount) {
        if (year.getValue() < 1 || year.getValue() > 9999) {
            throw new InvalidValueException("entry.yearParts", year, "a year of 1 to 9999");
        }
        if (!part.isSameCurrency(amount) || (amount.isNegative() ? part.isPositive() : part.isNegative())) {
            throw new InvalidValueException(
                    "entry.yearParts[" + year + "]", part, "a part of " + amount + ", of the same sign");
        }
    }
}
