package se.samverkan.core.share;

import static se.samverkan.core.PublicApi.Usage.CALL;

import java.util.Optional;
import org.immutables.value.Value;
import se.samverkan.core.InvalidValueException;
import se.samverkan.core.PublicApi;
import se.samverkan.core.money.VatAmount;
import se.samverkan.core.quantity.Percent;

/**
 * What the parties' contributions are to cover together, what is given in kind and as own time included, and how much of it
 * must be cash, where a funder demands that (samfinansiering).
 *
 * <p>Example: {@code CoFunding.of(VatAmount.of(Money.of(SEK, 1_000_000), EXCLUDING_VAT), Percent.of("25"))}.
 *
 * <p>This class is immutable and thread-safe.
 */
@PublicApi(CALL)
@Value.Immutable
public abstract sealed class CoFunding permits ImmutableCoFunding {

    private static final Percent WHOLE = Percent.of("100");

    CoFunding() {}

    /**
     * Contributions that are to cover a cost, no cash part demanded.
     *
     * @param cost the whole cost, above 0
     * @return the co-funding
     * @throws InvalidValueException if the cost isn't above 0
     */
    public static CoFunding of(VatAmount cost) {
        return ImmutableCoFunding.builder().cost(cost).build();
    }

    /**
     * Contributions that are to cover a cost, of which a part must be cash.
     *
     * @param cost the whole cost, above 0
     * @param leastCash the least part of it that must be cash, up to 100 percent
     * @return the co-funding
     * @throws InvalidValueException if the cost isn't above 0, or the part is above the whole
     */
    public static CoFunding of(VatAmount cost, Percent leastCash) {
        return ImmutableCoFunding.builder().cost(cost).leastCash(leastCash).build();
    }

    /**
     * The whole cost that the contributions are to cover.
     *
     * @return the cost, above 0
     */
    public abstract VatAmount getCost();

    /**
     * The least part of the cost that must be cash.
     *
     * @return the part, up to 100 percent; absent where none is demanded
     */
    public abstract Optional<Percent> getLeastCash();

    /**
     * Refuses what can't exist.
     *
     * @throws InvalidValueException if the cost isn't above 0, or the part in cash is above the whole
     */
    @Value.Check
    protected void check() {
        if (!getCost().getMoney().isPositive()) {
            throw new InvalidValueException("coFunding.cost", getCost(), "an amount above 0");
        }
        getLeastCash().filter(part -> part.compareTo(WHOLE) > 0).ifPresent(part -> {
            throw new InvalidValueException("coFunding.leastCash", part, "at most 100 percent");
        });
    }
}
