package se.samverkan.core.budget;

import java.time.LocalDate;
import java.time.Year;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import se.samverkan.core.InvalidValueException;

/**
 * What is left of an entry that later ones take of: of a reservation what is neither called off nor released, of a call-off
 * what is committed on each year, of an invoice what isn't taken back. And how many standing entries rest on it.
 */
record Rest(BudgetPart place, LocalDate day, SortedMap<Integer, Long> byYear, int dependents) {

    static Rest of(BudgetPart place, LocalDate day, Map<Integer, Long> byYear) {
        SortedMap<Integer, Long> left = new TreeMap<>(byYear);
        left.values().removeIf(amount -> amount == 0);
        return new Rest(place, day, Collections.unmodifiableSortedMap(left), 0);
    }

    /** A part of the budget on a year by its number, or on none where that is 0. */
    static BudgetPart cell(BudgetPart place, int year) {
        return year == EntryYears.OPEN ? place : place.in(Year.of(year));
    }

    long total() {
        return byYear.values().stream().reduce(0L, Math::addExact);
    }

    /** This rest when a later entry has taken of it; one that is negative gives. */
    Rest taking(Map<Integer, Long> taken, String attribute) {
        return changed(taken, attribute, dependents + 1);
    }

    /** This rest when an entry that had taken of it is taken back. */
    Rest givenBack(Map<Integer, Long> taken) {
        Map<Integer, Long> given = new TreeMap<>();
        taken.forEach((year, amount) -> given.put(year, Math.negateExact(amount)));
        return changed(given, "entry.reversed", dependents - 1);
    }

    private Rest changed(Map<Integer, Long> taken, String attribute, int standing) {
        SortedMap<Integer, Long> left = new TreeMap<>(byYear);
        taken.forEach((year, amount) -> {
            long there = left.getOrDefault(year, 0L);
            if (there < amount) {
                throw new InvalidValueException(
                        attribute, amount + " in minor units", "at most what is left" + on(year) + ", " + there);
            }
            left.put(year, Math.subtractExact(there, amount));
        });
        left.values().removeIf(amount -> amount == 0);
        return new Rest(place, day, Collections.unmodifiableSortedMap(left), standing);
    }

    /** The years that something is left on, for a message. */
    String years() {
        return byYear.isEmpty() ? "no year" : "the years " + byYear.keySet();
    }

    private static String on(int year) {
        return year == EntryYears.OPEN ? "" : " in " + year;
    }
}
