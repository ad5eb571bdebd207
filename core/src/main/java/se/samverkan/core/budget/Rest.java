package se.samverkan.core.budget;

import java.time.LocalDate;
import java.time.Year;
import java.util.Map;
import java.util.SortedMap;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import se.samverkan.core.InvalidValueException;

/**
 * What is left of an entry that later ones take of, day by day: of a reservation what is neither called off nor released, of
 * a call-off what is committed on each year and what of its volume isn't released, of an invoice what isn't taken back. And
 * how many standing entries rest on it.
 *
 * @param amounts what is left by year, in minor units
 * @param volume what is left of the numbers of what is called off
 * @param freeFrom the first day on which none rests on it, where none stands any more
 */
record Rest(
        Entry entry,
        BudgetPart place,
        Left<Integer> amounts,
        Left<Sums.Measure> volume,
        int dependents,
        LocalDate freeFrom) {

    static Rest of(Entry entry, BudgetPart place, Map<Integer, Long> byYear) {
        return new Rest(entry, place, Left.of(byYear), Left.<Sums.Measure>of(Map.of()), 0, entry.getDay());
    }

    Rest with(Map<Sums.Measure, Long> numbers) {
        return new Rest(entry, place, amounts, Left.of(numbers), dependents, freeFrom);
    }

    /** A part of the budget on a year by its number, or on none where that is 0. */
    static BudgetPart cell(BudgetPart place, int year) {
        return year == EntryYears.OPEN ? place : place.in(Year.of(year));
    }

    LocalDate day() {
        return entry.getDay();
    }

    /** What is left when all is done, of every year. */
    long total() {
        return leftFrom(LocalDate.MAX).values().stream().reduce(0L, Math::addExact);
    }

    /** What can be taken of each year from a day on. */
    SortedMap<Integer, Long> leftFrom(LocalDate from) {
        return amounts.from(from);
    }

    /** What can be taken of each number from a day on. */
    SortedMap<Sums.Measure, Long> volumeFrom(LocalDate from) {
        return volume.from(from);
    }

    /** This rest when an entry of a day has taken of it. */
    Rest taking(LocalDate on, Taken taken) {
        requireLeft(on, taken, "entry.amount");
        return changed(on, taken, dependents + 1, freeFrom);
    }

    /** This rest when an entry that had taken of it is taken back on a day. */
    Rest givenBack(LocalDate on, Taken taken) {
        Taken given = taken.negated();
        requireLeft(on, given, "entry.reversed");
        return changed(on, given, dependents - 1, on.isAfter(freeFrom) ? on : freeFrom);
    }

    private Rest changed(LocalDate on, Taken taken, int standing, LocalDate free) {
        return new Rest(
                entry, place, amounts.taking(on, taken.amounts()), volume.taking(on, taken.volume()), standing, free);
    }

    private void requireLeft(LocalDate on, Taken taken, String attribute) {
        CurrencyUnit currency = entry.getAmount().orElseThrow().getMoney().getCurrencyUnit();
        requireLeft(
                on,
                taken.amounts(),
                amounts,
                attribute,
                (year, amount) -> Money.ofMinor(currency, amount).toString(),
                year -> year == EntryYears.OPEN ? "" : " in " + year);
        requireLeft(on, taken.volume(), volume, "entry.volume", Volumes::written, measure -> "");
    }

    private <K extends Comparable<K>> void requireLeft(
            LocalDate on,
            Map<K, Long> taken,
            Left<K> there,
            String attribute,
            BiFunction<K, Long, String> written,
            Function<K, String> where) {
        if (taken.isEmpty()) {
            return;
        }
        SortedMap<K, Long> left = there.from(on);
        taken.forEach((key, number) -> {
            long least = left.getOrDefault(key, 0L);
            if (least < number) {
                throw new InvalidValueException(
                        attribute,
                        written.apply(key, number),
                        "at most what is left of " + entry.getId() + where.apply(key) + " from " + on + " on, "
                                + written.apply(key, least));
            }
        });
    }
}
