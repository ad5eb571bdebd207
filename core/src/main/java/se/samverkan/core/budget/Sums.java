package se.samverkan.core.budget;

/**
 * What entries add up to, in minor units: exact, or an ArithmeticException where a long can't hold it. What is committed is
 * what is called off and indexed, less what is released; what is invoiced is less the credit notes.
 */
record Sums(long planned, long reserved, long committed, long released, long accrued, long invoiced, long paid) {

    static final Sums ZERO = new Sums(0, 0, 0, 0, 0, 0, 0);

    /** What is summed up. */
    enum Measure {
        PLANNED,
        RESERVED,
        COMMITTED,
        RELEASED,
        ACCRUED,
        INVOICED,
        PAID
    }

    static Sums of(Measure measure, long amount) {
        return switch (measure) {
            case PLANNED -> new Sums(amount, 0, 0, 0, 0, 0, 0);
            case RESERVED -> new Sums(0, amount, 0, 0, 0, 0, 0);
            case COMMITTED -> new Sums(0, 0, amount, 0, 0, 0, 0);
            case RELEASED -> new Sums(0, 0, 0, amount, 0, 0, 0);
            case ACCRUED -> new Sums(0, 0, 0, 0, amount, 0, 0);
            case INVOICED -> new Sums(0, 0, 0, 0, 0, amount, 0);
            case PAID -> new Sums(0, 0, 0, 0, 0, 0, amount);
        };
    }

    Sums plus(Sums other) {
        return new Sums(
                Math.addExact(planned, other.planned),
                Math.addExact(reserved, other.reserved),
                Math.addExact(committed, other.committed),
                Math.addExact(released, other.released),
                Math.addExact(accrued, other.accrued),
                Math.addExact(invoiced, other.invoiced),
                Math.addExact(paid, other.paid));
    }
}
