package se.samverkan.core.budget;

import java.util.Map;
import java.util.TreeMap;

/**
 * What an entry takes of an earlier one; what is negative it gives.
 *
 * @param amounts in minor units by year
 * @param volume numbers of what is called off
 * @param rest whether some of the volume is taken only because nothing of the amount is left
 */
record Taken(Map<Integer, Long> amounts, Map<Sums.Measure, Long> volume, boolean rest) {

    static final Taken NOTHING = of(Map.of());

    static Taken of(Map<Integer, Long> amounts) {
        return new Taken(amounts, Map.of(), false);
    }

    Taken negated() {
        return new Taken(negated(amounts), negated(volume), false);
    }

    static <K extends Comparable<K>> Map<K, Long> negated(Map<K, Long> numbers) {
        Map<K, Long> negated = new TreeMap<>();
        numbers.forEach((key, number) -> negated.put(key, Math.negateExact(number)));
        return negated;
    }
}
