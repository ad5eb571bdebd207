package se.samverkan.core.budget;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What is left by key, day by day, of what was there at first.
 *
 * @param own what was there at first
 * @param changes what is taken of it, less what is given, of each day
 */
record Left<K extends Comparable<K>>(SortedMap<K, Long> own, SortedMap<LocalDate, Map<K, Long>> changes) {

    static <K extends Comparable<K>> Left<K> of(Map<K, Long> own) {
        return new Left<>(Collections.unmodifiableSortedMap(new TreeMap<>(own)), Collections.emptySortedMap());
    }

    /** What can be taken from a day on: the least that is left on that day and any later one; keys of 0 left out. */
    SortedMap<K, Long> from(LocalDate day) {
        SortedMap<K, Long> left = new TreeMap<>(own);
        SortedMap<K, Long> least = new TreeMap<>(own);
        changes.forEach((changed, taken) -> {
            taken.forEach((key, number) -> left.merge(key, Math.negateExact(number), Math::addExact));
            if (!changed.isAfter(day)) {
                least.putAll(left);
            } else {
                left.forEach((key, number) -> least.put(key, Math.min(number, least.getOrDefault(key, 0L))));
            }
        });
        least.values().removeIf(number -> number == 0);
        return least;
    }

    /** The same when so much is taken on a day; what is negative is given. */
    Left<K> taking(LocalDate on, Map<K, Long> taken) {
        if (taken.isEmpty()) {
            return this;
        }
        SortedMap<LocalDate, Map<K, Long>> more = new TreeMap<>(changes);
        more.merge(on, Map.copyOf(taken), Left::sum);
        return new Left<>(own, Collections.unmodifiableSortedMap(more));
    }

    private static <K extends Comparable<K>> Map<K, Long> sum(Map<K, Long> earlier, Map<K, Long> taken) {
        Map<K, Long> sum = new TreeMap<>(earlier);
        taken.forEach((key, number) -> sum.merge(key, number, Math::addExact));
        return Map.copyOf(sum);
    }
}
