package se.samverkan.core.share;

import static se.samverkan.core.PublicApi.Usage.CALL;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.joda.money.Money;
import se.samverkan.core.PublicApi;
import se.samverkan.core.code.PartnerId;
import se.samverkan.core.money.VatBasis;
import se.samverkan.core.time.DateRange;

/**
 * How a party stands to what it has promised of one kind over one period: what is committed, what is met, and what is
 * outstanding or in excess. Kinds, currencies and amounts with and without VAT have standings of their own.
 *
 * <p>This class is immutable and thread-safe.
 */
@PublicApi(CALL)
@Value.Immutable
public abstract sealed class ContributionStanding permits ImmutableContributionStanding {

    ContributionStanding() {}

    /**
     * The standings of parties. What is made counts toward the first promise of its giver and kind, in its currency and on its
     * VAT basis, whose period its day is in; what no promise answers to has a standing where nothing is committed.
     *
     * @param promised what is promised, as the agreement states it
     * @param made what is given
     * @return the standings in the order of what is promised, and then of what is made without a promise
     */
    public static List<ContributionStanding> of(List<Contribution> promised, List<ContributionMade> made) {
        return Standings.of(promised, made);
    }

    /**
     * The party.
     *
     * @return the partner's id
     */
    public abstract PartnerId getBy();

    /**
     * What is given.
     *
     * @return the kind
     */
    public abstract ContributionKind getKind();

    /**
     * The days that are meant.
     *
     * @return the days; absent where the whole term is meant, and of what is made without a promise
     */
    public abstract Optional<DateRange> getPeriod();

    /**
     * Whether the amounts include VAT.
     *
     * @return the basis; absent where unstated
     */
    public abstract Optional<VatBasis> getVatBasis();

    /**
     * What is promised.
     *
     * @return the amount, 0 where nothing is promised; absent where a promise states no amount
     */
    public abstract Optional<Money> getCommitted();

    /**
     * What is given.
     *
     * @return the amount, 0 or more
     */
    public abstract Money getMet();

    /**
     * What of that which is given has evidence.
     *
     * @return the amount, at most what is met
     */
    public abstract Money getEvidenced();

    /**
     * What is left to give.
     *
     * @return the amount, 0 or more; absent where it isn't stated how much is promised
     */
    public Optional<Money> getOutstanding() {
        return getCommitted().map(committed -> notBelowZero(committed.minus(getMet())));
    }

    /**
     * What is given above what is promised.
     *
     * @return the amount, 0 or more; absent where it isn't stated how much is promised
     */
    public Optional<Money> getExcess() {
        return getCommitted().map(committed -> notBelowZero(getMet().minus(committed)));
    }

    private static Money notBelowZero(Money amount) {
        return amount.isNegative() ? Money.zero(amount.getCurrencyUnit()) : amount;
    }
}
