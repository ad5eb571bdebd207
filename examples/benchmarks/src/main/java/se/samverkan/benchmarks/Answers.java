package se.samverkan.benchmarks;

import java.util.Arrays;

/** What isn't met, by agreement, by year of an agreement, and by call-off of an agreement; all is met until told otherwise. */
final class Answers {

    private static final int YEARS = 5;

    private final int callOffs;
    private final boolean[] overCeiling;
    private final boolean[] overTranche;
    private final boolean[] outsideTerm;

    Answers(int agreements, int callOffs) {
        this.callOffs = callOffs;
        this.overCeiling = new boolean[agreements];
        this.overTranche = new boolean[agreements * YEARS];
        this.outsideTerm = new boolean[agreements * callOffs];
    }

    void overCeiling(int agreement) {
        overCeiling[agreement] = true;
    }

    void overTranche(int agreement, int year) {
        overTranche[agreement * YEARS + year] = true;
    }

    void outsideTerm(int agreement, int callOff) {
        outsideTerm[agreement * callOffs + callOff] = true;
    }

    static int count(boolean[] answers) {
        int count = 0;
        for (boolean answer : answers) {
            count += answer ? 1 : 0;
        }
        return count;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Answers that
                && Arrays.equals(overCeiling, that.overCeiling)
                && Arrays.equals(overTranche, that.overTranche)
                && Arrays.equals(outsideTerm, that.outsideTerm);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(overCeiling);
    }

    @Override
    public String toString() {
        return count(overCeiling) + " of " + overCeiling.length + " ceilings, " + count(overTranche) + " of "
                + overTranche.length + " years and " + count(outsideTerm) + " of " + outsideTerm.length
                + " call-offs not met";
    }
}
