package se.samverkan.core.file;

import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.joda.money.Money;
import se.samverkan.core.budget.PlannedDelivery;
import se.samverkan.core.budget.YearSplit;
import se.samverkan.core.internal.LargestRemainder;
import se.samverkan.core.time.DateRange;

/** What of a call-off falls on each calendar year, by the way that the parties have agreed. */
final class CallOffYears {

    private final CallOff callOff;

    CallOffYears(CallOff callOff) {
        this.callOff = callOff;
    }

    /** The parts by year, which add up to the amount; absent where what the way needs isn't known. */
    Optional<SortedMap<Year, Money>> by(YearSplit way) {
        return switch (way) {
            case BY_ORDER_DAY -> Optional.of(all(Year.from(callOff.getOrderedOn())));
            case BY_DAY -> callOff.getActivity().getDates().map(this::byDay);
            case BY_DELIVERY -> byDelivery();
            case BY_PLAN -> callOff.getYearPlan().isEmpty() ? Optional.empty() : Optional.of(callOff.getYearPlan());
        };
    }

    private SortedMap<Year, Money> all(Year year) {
        SortedMap<Year, Money> parts = new TreeMap<>();
        parts.put(year, callOff.getAmount().getMoney());
        return parts;
    }

    private SortedMap<Year, Money> byDay(DateRange days) {
        LocalDate first = days.getFirstDay().orElseThrow();
        LocalDate last = days.getLastDay().orElseThrow();
        List<Long> weights = new ArrayList<>();
        for (int year = first.getYear(); year <= last.getYear(); year++) {
            LocalDate from = year == first.getYear() ? first : LocalDate.of(year, 1, 1);
            LocalDate to = year == last.getYear() ? last : LocalDate.of(year, 12, 31);
            weights.add(to.toEpochDay() - from.toEpochDay() + 1);
        }
        Money amount = callOff.getAmount().getMoney();
        long[] units = LargestRemainder.split(
                callOff.getAmount().toMinorUnits(),
                weights.stream().mapToLong(Long::longValue).toArray());
        SortedMap<Year, Money> parts = new TreeMap<>();
        for (int i = 0; i < units.length; i++) {
            parts.put(Year.of(first.getYear() + i), Money.ofMinor(amount.getCurrencyUnit(), units[i]));
        }
        return parts;
    }

    private Optional<SortedMap<Year, Money>> byDelivery() {
        if (callOff.getDeliveries().isEmpty()) {
            return callOff.getActivity()
                    .getDates()
                    .flatMap(DateRange::getLastDay)
                    .map(day -> all(Year.from(day)));
        }
        SortedMap<Year, Money> parts = new TreeMap<>();
        for (PlannedDelivery delivery : callOff.getDeliveries()) {
            parts.merge(Year.from(delivery.getDay()), delivery.getAmount(), Money::plus);
        }
        return Optional.of(parts);
    }
}
