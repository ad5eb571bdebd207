package se.samverkan.core.budget;

import se.samverkan.core.InvalidValueException;

/** What is committed, invoiced and paid, in minor units: exact, or refused where a long can't hold it. */
record Sums(long committed, long invoiced, long paid) {

    static final Sums ZERO = new Sums(0, 0, 0);

    Sums plus(EntryKind kind, long amount) {
        try {
            return switch (kind) {
                case CALL_OFF -> new Sums(Math.addExact(committed, amount), invoiced, paid);
                case INVOICE -> new Sums(committed, Math.addExact(invoiced, amount), paid);
                case PAYMENT -> new Sums(committed, invoiced, Math.addExact(paid, amount));
                case REVERSAL -> throw new IllegalStateException("a reversal is added as the entry it takes back");
            };
        } catch (ArithmeticException e) {
            InvalidValueException refusal = new InvalidValueException(
                    "entry.amount", amount, "an amount whose sum with the earlier ones fits in a long of minor units");
            refusal.initCause(e);
            throw refusal;
        }
    }

    Sums plus(Sums other) {
        return new Sums(
                Math.addExact(committed, other.committed),
                Math.addExact(invoiced, other.invoiced),
                Math.addExact(paid, other.paid));
    }
}
