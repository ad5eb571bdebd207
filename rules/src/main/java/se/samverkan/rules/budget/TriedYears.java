package se.samverkan.rules.budget;

import java.math.RoundingMode;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.joda.money.Money;
import se.samverkan.core.budget.Entry;
import se.samverkan.core.budget.YearSplit;
import se.samverkan.core.file.CallOff;
import se.samverkan.core.file.FileView;
import se.samverkan.core.money.VatAmount;

/** What of a call-off that is tried falls on each calendar year, by the way that the agreement states. */
record TriedYears(CallOff callOff, YearSplit way, SortedMap<Year, Money> parts) {

    /** The parts; absent where it isn't known on which year the call-off falls. */
    static Optional<TriedYears> of(CallOff callOff, FileView view) {
        return of(callOff, wayOf(view));
    }

    /** How the agreement counts call-offs on the years: by the order's day where it doesn't say. */
    static YearSplit wayOf(FileView view) {
        return view.getFile()
                .getSignedAgreement()
                .getCallOffTerms()
                .getYearSplit()
                .orElse(YearSplit.BY_ORDER_DAY);
    }

    private static Optional<TriedYears> of(CallOff callOff, YearSplit way) {
        Entry entry = callOff.toEntry(way);
        if (entry.isYearOpen()) {
            return Optional.empty();
        }
        SortedMap<Year, Money> parts = new TreeMap<>(entry.getYearParts());
        if (parts.isEmpty()) {
            parts.put(Year.from(entry.getDay()), callOff.getAmount().getMoney());
        }
        return Optional.of(new TriedYears(callOff, way, parts));
    }

    List<Year> getYears() {
        return List.copyOf(parts.keySet());
    }

    boolean isOfOneYear() {
        return parts.size() == 1;
    }

    boolean followOrderDay() {
        return way == YearSplit.BY_ORDER_DAY;
    }

    /** The same, ordered on the first day of a year. */
    TriedYears movedTo(Year year) {
        return of(callOff.toBuilder().orderedOn(year.atDay(1)).build(), way).orElseThrow();
    }

    VatAmount in(Year year) {
        return callOff.getAmount().withMoney(partIn(year));
    }

    private Money partIn(Year year) {
        Money part = parts.get(year);
        return part == null ? Money.zero(callOff.getAmount().getMoney().getCurrencyUnit()) : part;
    }

    /**
     * The largest amount of the whole call-off of which at most so much falls on a year. Since the last minor units go to the
     * largest remainders, the amounts next to the proportional one are tried.
     */
    Money largestTotal(Year year, Money most) {
        Money part = partIn(year);
        Money whole = callOff.getAmount().getMoney();
        if (isOfOneYear() || part.isZero()) {
            return most;
        }
        Money unit = Money.ofMinor(whole.getCurrencyUnit(), 1);
        Money proportional = Money.of(
                whole.getCurrencyUnit(),
                most.getAmount()
                        .multiply(whole.getAmount())
                        .divide(part.getAmount(), whole.getScale(), RoundingMode.DOWN));
        long around = 2L * parts.size() + unitsOfWholePerUnit(whole, part);
        Money total = proportional.plus(unit.multipliedBy(around));
        while (total.isPositive() && fallsOn(year, total).isGreaterThan(most)) {
            total = total.minus(unit);
        }
        return total;
    }

    /** How many minor units of the whole one minor unit of the part stands for, rounded up. */
    private static long unitsOfWholePerUnit(Money whole, Money part) {
        return whole.getAmount().divide(part.getAmount(), 0, RoundingMode.UP).longValueExact();
    }

    private Money fallsOn(Year year, Money total) {
        CallOff costing = callOff.costing(callOff.getAmount().withMoney(total));
        return of(costing, way).orElseThrow().partIn(year);
    }
}
