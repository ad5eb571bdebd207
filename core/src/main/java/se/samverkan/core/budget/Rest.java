package se.samverkan.core.budget;

import java.time.LocalDate;
import java.time.Year;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import se.samverkan.core.InvalidValueException;

/**
 * What is left of an entry that later ones take of, day by day: of a reservation what is neither called off nor released, of
 * a call-off what is committed on each year, of an invoice what isn't taken back. And how many standing entries rest on it.
 *
 * @param changes what is taken by year, less what is given, of each day
 * @param freeFrom the first day on which none rests on it, where none stands any more
 */
record Rest(
        BudgetPart place,
        LocalDate day,
        SortedMap<Integer, Long> own,
        SortedMap<LocalDate, Map<Integer, Long>> changes,
        int dependents,
        LocalDate freeFrom) {

    static Rest of(BudgetPart place, LocalDate day, Map<Integer, Long> byYear) {
        return new Rest(
                place,
                day,
                Collections.unmodifiableSortedMap(new TreeMap<>(byYear)),
                Collections.emptySortedMap(),
                0,
                day);
    }

    /** A part of the budget on a year by its number, or on none where that is 0. */
    static BudgetPart cell(BudgetPart place, int year) {
        return year == EntryYears.OPEN ? place : place.in(Year.of(year));
    }

    /** What is left when all is done, of every year. */
    long total() {
        return leftFrom(LocalDate.MAX).values().stream().reduce(0L, Math::addExact);
    }

    /** What can be taken of each year from a day on: the least that is left on that day and any later one; years of 0 left out. */
    SortedMap<Integer, Long> leftFrom(LocalDate from) {
        SortedMap<Integer, Long> left = new TreeMap<>(own);
        SortedMap<Integer, Long> least = new TreeMap<>(own);
        changes.forEach((changed, taken) -> {
            taken.forEach((year, amount) -> left.merge(year, Math.negateExact(amount), Math::addExact));
            if (!changed.isAfter(from)) {
                least.putAll(left);
            } else {
                left.forEach((year, amount) -> least.put(year, Math.min(amount, least.getOrDefault(year, 0L))));
            }
        });
        least.values().removeIf(amount -> amount == 0);
        return least;
    }

    /** This rest when an entry of a day has taken of it; one that is negative gives. */
    Rest taking(LocalDate on, Map<Integer, Long> taken) {
        return changed(on, taken, "entry.amount", dependents + 1, freeFrom);
    }

    /** This rest when an entry that had taken of it is taken back on a day. */
    Rest givenBack(LocalDate on, Map<Integer, Long> taken) {
        Map<Integer, Long> given = new TreeMap<>();
        taken.forEach((year, amount) -> given.put(year, Math.negateExact(amount)));
        return changed(on, given, "entry.reversed", dependents - 1, on.isAfter(freeFrom) ? on : freeFrom);
    }

    private Rest changed(LocalDate on, Map<Integer, Long> taken, String attribute, int standing, LocalDate free) {
        SortedMap<Integer, Long> left = leftFrom(on);
        taken.forEach((year, amount) -> {
            long there = left.getOrDefault(year, 0L);
            if (there < amount) {
                throw new InvalidValueException(
                        attribute,
                        amount + " in minor units",
                        "at most what is left" + in(year) + " from " + on + " on, " + there);
            }
        });
        SortedMap<LocalDate, Map<Integer, Long>> more = new TreeMap<>(changes);
        more.merge(on, Map.copyOf(taken), Rest::sum);
        return new Rest(place, day, own, Collections.unmodifiableSortedMap(more), standing, free);
    }

    private static Map<Integer, Long> sum(Map<Integer, Long> earlier, Map<Integer, Long> taken) {
        Map<Integer, Long> sum = new TreeMap<>(earlier);
        taken.forEach((year, amount) -> sum.merge(year, amount, Math::addExact));
        return Map.copyOf(sum);
    }

    private static String in(int year) {
        return year == EntryYears.OPEN ? "" : " in " + year;
    }
}
