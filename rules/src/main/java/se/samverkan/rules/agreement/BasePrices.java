package se.samverkan.rules.agreement;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import se.samverkan.core.agreement.Agreement;
import se.samverkan.core.agreement.Change;
import se.samverkan.core.agreement.IndexClauseChange;
import se.samverkan.core.agreement.Price;
import se.samverkan.core.agreement.PriceChange;
import se.samverkan.core.agreement.PriceRemoval;
import se.samverkan.core.code.PriceId;
import se.samverkan.core.index.IndexClause;
import se.samverkan.core.money.VatAmount;

/**
 * The prices that index steps are counted from, change by change: those agreed, and not those that an index step came to.
 * Under a clause with another series or base they are the prices that held when it came.
 */
final class BasePrices {

    private final Map<PriceId, VatAmount> current = new HashMap<>();
    private final Map<PriceId, VatAmount> base = new HashMap<>();
    private Optional<IndexClause> clause;

    BasePrices(Agreement signed) {
        for (Price price : signed.getPrices()) {
            current.put(price.getId(), price.getAmount());
        }
        base.putAll(current);
        clause = signed.getIndexClause();
    }

    Optional<VatAmount> of(PriceId price) {
        return Optional.ofNullable(base.get(price));
    }

    /** The clause as it stands. */
    Optional<IndexClause> clause() {
        return clause;
    }

    void apply(Change change) {
        if (change instanceof PriceChange changed) {
            Price price = changed.getPrice();
            current.put(price.getId(), price.getAmount());
            if (changed.getIndexStep().isEmpty()) {
                base.put(price.getId(), price.getAmount());
            }
        } else if (change instanceof PriceRemoval removed) {
            current.remove(removed.getPrice());
            base.remove(removed.getPrice());
        } else if (change instanceof IndexClauseChange changed) {
            if (!hasSameBase(changed.getIndexClause())) {
                base.putAll(current);
            }
            clause = changed.getIndexClause();
        }
    }

    private boolean hasSameBase(Optional<IndexClause> other) {
        return clause.map(IndexClause::getSeries).equals(other.map(IndexClause::getSeries))
                && clause.flatMap(IndexClause::getBaseMonth).equals(other.flatMap(IndexClause::getBaseMonth))
                && clause.flatMap(IndexClause::getBaseIndex).equals(other.flatMap(IndexClause::getBaseIndex));
    }
}
