package se.samverkan.core.budget;

/** What an entry adds to the limit of a part of the budget, in minor units; taken away where it is negative. */
record Shift(BudgetPart part, long amount) {

    /** The shift that undoes this one. */
    Shift undone() {
        return new Shift(part, Math.negateExact(amount));
    }
}
