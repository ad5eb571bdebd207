package se.samverkan.benchmarks;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * An agreement and its call-offs as plain figures, which every contender makes its own of. Amounts are in öre and days are
 * epoch days; a part of the ceiling belongs to each calendar year from the first.
 */
record Agreed(
        long ceiling,
        int firstYear,
        List<Long> tranches,
        int firstDay,
        int lastDay,
        List<Long> amounts,
        List<Integer> days) {

    static final int FIRST_YEAR = 2023;
    static final LocalDate FIRST_DAY = LocalDate.of(2023, 9, 5);
    static final LocalDate LAST_DAY = LocalDate.of(2027, 9, 4);
    /** A day on which everything in the samples has happened. */
    static final LocalDate AFTERWARDS = LocalDate.of(2028, 1, 1);

    private static final long CEILING = 200_000_000;

    /**
     * Agreements of 2 000 000 kr over four years from 5 September 2023, of which 500 000 kr a year, each with as many call-offs
     * in order of day: some before or after the term, some years and some ceilings exceeded.
     */
    static Agreed[] sample(int agreements, int callOffs) {
        Random random = new Random(20_230_905);
        Agreed[] sample = new Agreed[agreements];
        for (int i = 0; i < agreements; i++) {
            int from = (int) FIRST_DAY.toEpochDay() - 10;
            int to = (int) LAST_DAY.toEpochDay() + 10;
            List<Integer> days =
                    random.ints(callOffs, from, to + 1).sorted().boxed().toList();
            long most = 9 * CEILING / (5L * callOffs);
            List<Long> amounts = random.longs(callOffs, most / 10, most).boxed().toList();
            sample[i] = of(amounts, days);
        }
        return sample;
    }

    /** An agreement with call-offs of 1 kr each, spread over the days from its first until the last of January after. */
    static Agreed small(int callOffs) {
        int span = (int) (LocalDate.of(2024, 2, 1).toEpochDay() - FIRST_DAY.toEpochDay());
        List<Integer> days = IntStream.range(0, callOffs)
                .mapToObj(i -> (int) (FIRST_DAY.toEpochDay() + (long) i * span / callOffs))
                .toList();
        return of(Collections.nCopies(callOffs, 100L), days);
    }

    private static Agreed of(List<Long> amounts, List<Integer> days) {
        return new Agreed(
                CEILING,
                FIRST_YEAR,
                Collections.nCopies(5, CEILING / 4),
                (int) FIRST_DAY.toEpochDay(),
                (int) LAST_DAY.toEpochDay(),
                amounts,
                days);
    }

    int callOffs() {
        return amounts.size();
    }
}
