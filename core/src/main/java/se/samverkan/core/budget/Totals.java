package se.samverkan.core.budget;

import java.util.HashMap;
import java.util.Map;
import se.samverkan.core.internal.PersistentMap;

/** What counted entries add up to: in all, and by the cell that they belong to. */
record Totals(Sums all, PersistentMap<Cell, Sums> cells) {

    static final Totals EMPTY = new Totals(Sums.ZERO, PersistentMap.empty());

    Totals plus(Cell cell, EntryKind kind, long minorUnits) {
        Sums before = cells.get(cell);
        Sums after = (before == null ? Sums.ZERO : before).plus(kind, minorUnits);
        return new Totals(all.plus(kind, minorUnits), cells.put(cell, after));
    }

    Totals minus(Cell cell, Entry reversed) {
        long amount = reversed.getAmount().orElseThrow().toMinorUnits();
        return plus(cell, reversed.getKind(), Math.negateExact(amount));
    }

    Map<Cell, Sums> toMap() {
        Map<Cell, Sums> map = new HashMap<>();
        cells.forEach(map::put);
        return map;
    }
}
