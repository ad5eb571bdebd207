package se.samverkan.core.budget;

import java.util.HashMap;
import java.util.Map;
import se.samverkan.core.code.CallOffId;
import se.samverkan.core.internal.PersistentMap;

/**
 * What counted entries add up to: in all, by the part of the budget that they belong to, and by call-off; and what they move
 * between limits.
 */
record Totals(
        Sums all,
        PersistentMap<BudgetPart, Sums> cells,
        PersistentMap<CallOffId, Sums> callOffs,
        PersistentMap<BudgetPart, Long> shifts) {

    static final Totals EMPTY =
            new Totals(Sums.ZERO, PersistentMap.empty(), PersistentMap.empty(), PersistentMap.empty());

    Totals plus(Effect effect) {
        Sums sum = all;
        PersistentMap<BudgetPart, Sums> byCell = cells;
        PersistentMap<CallOffId, Sums> byCallOff = callOffs;
        for (Posting posting : effect.postings()) {
            sum = sum.plus(posting.measure(), posting.amount());
            byCell = plus(byCell, posting.cell(), posting);
            CallOffId callOff = posting.callOff();
            byCallOff = callOff == null ? byCallOff : plus(byCallOff, callOff, posting);
        }
        PersistentMap<BudgetPart, Long> moved = shifts;
        for (Shift shift : effect.shifts()) {
            Long before = moved.get(shift.part());
            moved = moved.put(shift.part(), Math.addExact(before == null ? 0 : before, shift.amount()));
        }
        return new Totals(sum, byCell, byCallOff, moved);
    }

    private static <K> PersistentMap<K, Sums> plus(PersistentMap<K, Sums> sums, K key, Posting posting) {
        Sums before = sums.get(key);
        return sums.put(key, (before == null ? Sums.ZERO : before).plus(posting.measure(), posting.amount()));
    }

    Map<BudgetPart, Sums> cellsToMap() {
        Map<BudgetPart, Sums> map = new HashMap<>();
        cells.forEach(map::put);
        return map;
    }

    /** What was moved to a part of the budget, less what was moved from it. */
    long movedTo(BudgetPart part) {
        long[] moved = {0};
        shifts.forEach((at, amount) -> moved[0] = part.includes(at) ? Math.addExact(moved[0], amount) : moved[0]);
        return moved[0];
    }

    /** What was moved to each part that something was moved to or from. */
    Map<BudgetPart, Long> shiftsToMap() {
        Map<BudgetPart, Long> map = new HashMap<>();
        shifts.forEach(map::put);
        return map;
    }
}
