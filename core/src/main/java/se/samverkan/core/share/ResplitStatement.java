package se.samverkan.core.share;

import static se.samverkan.core.PublicApi.Usage.CALL;

import java.util.List;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.joda.money.Money;
import se.samverkan.core.PublicApi;
import se.samverkan.core.code.PartnerId;

/**
 * What an amount is to each partner before and after shares are changed, as when one leaves. The changes, that of what
 * nobody bears counted, add up to 0.
 *
 * <p>Example: {@code ResplitStatement.of(shares, shares.without(region, ResplitPolicy.inProportion()), amount)}.
 *
 * <p>This class is immutable and thread-safe.
 */
@PublicApi(CALL)
@Value.Immutable
public abstract sealed class ResplitStatement permits ImmutableResplitStatement {

    ResplitStatement() {}

    /**
     * The statement for an amount.
     *
     * @param before the shares before
     * @param after the shares after
     * @param amount the amount
     * @return the statement
     * @throws se.samverkan.core.InvalidValueException if either can't split the amount
     */
    public static ResplitStatement of(CostShares before, CostShares after, Money amount) {
        return ImmutableResplitStatement.builder()
                .before(before.split(amount))
                .after(after.split(amount))
                .build();
    }

    /**
     * The split by the shares before.
     *
     * @return the split
     */
    public abstract Split getBefore();

    /**
     * The split by the shares after.
     *
     * @return the split
     */
    public abstract Split getAfter();

    /**
     * Those who share before or after.
     *
     * @return the partners, those before first, each once
     */
    public List<PartnerId> getPartners() {
        return Stream.of(getBefore(), getAfter())
                .flatMap(split -> split.getParts().keySet().stream())
                .distinct()
                .toList();
    }

    /**
     * How much more a partner bears after than before.
     *
     * @param partner the partner
     * @return the change, below 0 where it bears less, 0 where it shares neither before nor after
     */
    public Money changeOf(PartnerId partner) {
        Money nothing = Money.zero(getBefore().getAmount().getCurrencyUnit());
        return getAfter()
                .findPart(partner)
                .orElse(nothing)
                .minus(getBefore().findPart(partner).orElse(nothing));
    }

    /**
     * How much more nobody bears after than before.
     *
     * @return the change, below 0 where it is less
     */
    public Money changeOfUnshared() {
        return getAfter().getUnshared().minus(getBefore().getUnshared());
    }
}
