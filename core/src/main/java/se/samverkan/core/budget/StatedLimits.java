package se.samverkan.core.budget;

import java.time.Year;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import se.samverkan.core.finding.InputCode;

/**
 * What a ceiling states as limits, and what entries have moved between them.
 *
 * @param whole the most over the whole term; null where none can be compared with the entries
 * @param before what was spent of the whole before the first entry
 * @param leastOfAll the least over the whole term; null where none is stated
 * @param tranches the most by year
 * @param shifts what was moved to each part, less what was moved from it, in minor units
 * @param missing what must be known to compare a ceiling that is stated with the entries
 */
record StatedLimits(
        @Nullable Money whole,
        @Nullable Money before,
        @Nullable Money leastOfAll,
        Map<Year, Money> tranches,
        Map<BudgetPart, Long> shifts,
        List<InputCode> missing) {

    static final StatedLimits NONE = new StatedLimits(null, null, null, Map.of(), Map.of(), List.of());

    static StatedLimits of(CeilingUse use) {
        List<InputCode> missing = use.missing();
        if (!missing.isEmpty()) {
            return new StatedLimits(null, null, null, Map.of(), Map.of(), missing);
        }
        Ceiling stated = use.ceiling();
        return new StatedLimits(
                stated.getAmount().getMoney(),
                use.before(),
                stated.getLeastAmount().orElse(null),
                stated.getTranches(),
                use.ledger().totals().shiftsToMap(),
                List.of());
    }

    /** What is left of the limit of a part when so much is committed there. */
    Optional<Money> left(BudgetPart part, Money committed) {
        boolean isWhole = part.equals(BudgetPart.whole());
        return of(part).map(most -> most.minus(committed))
                .map(left -> isWhole && before != null ? left.minus(before) : left);
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
