package se.samverkan.core.budget;

import java.time.Year;
import java.util.Map;
import java.util.Optional;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * What a ceiling states as limits, and what entries have moved between them.
 *
 * @param whole the most over the whole term; null where none can be compared with the entries
 * @param leastOfAll the least over the whole term; null where none is stated
 * @param tranches the most by year
 * @param shifts what was moved to each part, less what was moved from it, in minor units
 */
record StatedLimits(
        @Nullable Money whole, @Nullable Money leastOfAll, Map<Year, Money> tranches, Map<BudgetPart, Long> shifts) {

    static final StatedLimits NONE = new StatedLimits(null, null, Map.of(), Map.of());

    static StatedLimits of(Optional<Ceiling> ceiling, Map<BudgetPart, Long> shifts) {
        return ceiling.map(stated -> new StatedLimits(
                        stated.getAmount().getMoney(),
                        stated.getLeastAmount().orElse(null),
                        stated.getTranches(),
                        shifts))
                .orElse(NONE);
    }

    /** The limit of the whole, or of a year alone with what was moved to and from it. */
    Optional<Money> of(BudgetPart part) {
        if (part.equals(BudgetPart.whole())) {
            return Optional.ofNullable(whole);
        }
        return part.getYear()
                .filter(year -> part.equals(BudgetPart.of(year)))
                .map(tranches::get)
                .map(tranche -> tranche.plus(Money.ofMinor(tranche.getCurrencyUnit(), moved(part))));
    }

    private long moved(BudgetPart part) {
        return shifts.entrySet().stream()
                .filter(shift -> part.includes(shift.getKey()))
                .mapToLong(Map.Entry::getValue)
                .reduce(0, Math::addExact);
    }

    Optional<Money> least(BudgetPart part) {
        return part.equals(BudgetPart.whole()) ? Optional.ofNullable(leastOfAll) : Optional.empty();
    }
}
