package se.samverkan.core.budget;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What entries add up to, by measure: exact, or an ArithmeticException where a long can't hold it. What is committed is what
 * is called off and indexed, less what is released; what is invoiced is less the credit notes.
 */
final class Sums {

    /** What is summed up: amounts in minor units, and numbers of what is called off, less what of it is released. */
    enum Measure {
        PLANNED(0, Stage.PLANNED),
        RESERVED(1, Stage.RESERVED),
        COMMITTED(2, Stage.COMMITTED),
        RELEASED(3, Stage.RELEASED),
        ACCRUED(4, Stage.ACCRUED),
        INVOICED(5, Stage.INVOICED),
        PAID(6, Stage.PAID),
        COURSES(7, null),
        SEATS(8, null),
        /** Call-offs of which the number of seats isn't stated. */
        WITHOUT_SEATS(9, null),
        /** Tenths of credits. */
        CREDITS(10, null),
        /** Call-offs of which the credits aren't stated. */
        WITHOUT_CREDITS(11, null),
        RELEASED_COURSES(12, null),
        RELEASED_SEATS(13, null),
        /** Call-offs released of which the number of seats isn't stated. */
        RELEASED_WITHOUT_SEATS(14, null),
        /** Tenths of credits. */
        RELEASED_CREDITS(15, null),
        /** Call-offs released of which the credits aren't stated. */
        RELEASED_WITHOUT_CREDITS(16, null);

        private final int at;
        private final @Nullable Stage stage;

        Measure(int at, @Nullable Stage stage) {
            this.at = at;
            this.stage = stage;
        }

        /** The stage of an amount; absent for a number. */
        Optional<Stage> stage() {
            return Optional.ofNullable(stage);
        }

        /** The measure of what is released of a number that is called off. */
        Measure released() {
            return switch (this) {
                case COURSES -> RELEASED_COURSES;
                case SEATS -> RELEASED_SEATS;
                case WITHOUT_SEATS -> RELEASED_WITHOUT_SEATS;
                case CREDITS -> RELEASED_CREDITS;
                case WITHOUT_CREDITS -> RELEASED_WITHOUT_CREDITS;
                default -> throw new IllegalArgumentException("no number that is called off: " + this);
            };
        }
    }

    static final Sums ZERO = new Sums(new long[Measure.values().length]);

    private final long[] amounts;

    private Sums(long[] amounts) {
        this.amounts = amounts;
    }

    long get(Measure measure) {
        return amounts[measure.at];
    }

    Sums plus(Measure measure, long amount) {
        long[] sums = amounts.clone();
        sums[measure.at] = Math.addExact(sums[measure.at], amount);
        return new Sums(sums);
    }

    Sums plus(Sums other) {
        long[] sums = amounts.clone();
        for (int at = 0; at < sums.length; at++) {
            sums[at] = Math.addExact(sums[at], other.amounts[at]);
        }
        return new Sums(sums);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Sums that && Arrays.equals(amounts, that.amounts);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(amounts);
    }

    @Override
    public String toString() {
        return Arrays.toString(amounts);
    }
}
