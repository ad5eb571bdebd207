package se.samverkan.core.budget;

/** What is committed, invoiced and paid, in minor units: exact, or an ArithmeticException where a long can't hold it. */
record Sums(long committed, long invoiced, long paid) {

    static final Sums ZERO = new Sums(0, 0, 0);

    Sums plus(EntryKind kind, long amount) {
        return switch (kind) {
            case CALL_OFF -> new Sums(Math.addExact(committed, amount), invoiced, paid);
            case INVOICE -> new Sums(committed, Math.addExact(invoiced, amount), paid);
            case PAYMENT -> new Sums(committed, invoiced, Math.addExact(paid, amount));
            case REVERSAL -> throw new IllegalStateException("a reversal is added as the entry it takes back");
        };
    }

    Sums plus(Sums other) {
        return new Sums(
                Math.addExact(committed, other.committed),
                Math.addExact(invoiced, other.invoiced),
                Math.addExact(paid, other.paid));
    }
}
