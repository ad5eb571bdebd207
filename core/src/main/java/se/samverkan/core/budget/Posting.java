package se.samverkan.core.budget;

import org.jspecify.annotations.Nullable;
import se.samverkan.core.code.CallOffId;

/** What an entry adds to one sum of one part of the budget, in minor units; taken away where it is negative. */
record Posting(BudgetPart cell, @Nullable CallOffId callOff, Sums.Measure measure, long amount) {

    /** The posting that undoes this one. */
    Posting undone() {
        return new Posting(cell, callOff, measure, Math.negateExact(amount));
    }
}
