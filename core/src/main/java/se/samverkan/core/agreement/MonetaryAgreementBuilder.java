package se.samverkan.core.agreement;

import static se.samverkan.core.PublicApi.Usage.CALL;

import java.util.Optional;
import se.samverkan.core.PublicApi;
import se.samverkan.core.budget.Ceiling;
import se.samverkan.core.budget.Limit;
import se.samverkan.core.index.IndexClause;
import se.samverkan.core.placement.PlacementTerms;
import se.samverkan.core.share.CoFunding;
import se.samverkan.core.share.CostShares;

/**
 * What the builders of agreements that may carry obligations of money have in common.
 *
 * @param <B> the builder itself
 */
@PublicApi(CALL)
public interface MonetaryAgreementBuilder<B extends MonetaryAgreementBuilder<B>> extends AgreementBuilder<B> {

    /**
     * Sets the ceiling.
     *
     * @param ceiling the most that may be called off
     * @return this builder
     */
    B ceiling(Ceiling ceiling);

    /**
     * Sets the ceiling, or takes it away.
     *
     * @param ceiling the most that may be called off; absent where none is stated
     * @return this builder
     */
    B ceiling(Optional<? extends Ceiling> ceiling);

    /**
     * Sets the clauses on what is called off.
     *
     * @param terms the clauses
     * @return this builder
     */
    B callOffTerms(CallOffTerms terms);

    /**
     * Adds a price.
     *
     * @param price the price
     * @return this builder
     */
    B addPrices(Price price);

    /**
     * Sets the prices, in the place of those added before.
     *
     * @param prices the prices
     * @return this builder
     */
    B prices(Iterable<? extends Price> prices);

    /**
     * Adds a limit.
     *
     * @param limit the limit, beside the ceiling
     * @return this builder
     */
    B addLimits(Limit limit);

    /**
     * Sets the limits, in the place of those added before.
     *
     * @param limits the limits, beside the ceiling
     * @return this builder
     */
    B limits(Iterable<? extends Limit> limits);

    /**
     * Sets the index clause.
     *
     * @param clause the clause by which prices follow an index
     * @return this builder
     */
    B indexClause(IndexClause clause);

    /**
     * Sets the index clause, or takes it away.
     *
     * @param clause the clause by which prices follow an index; absent where there is none
     * @return this builder
     */
    B indexClause(Optional<? extends IndexClause> clause);

    /**
     * Adds a sum that is paid on a day.
     *
     * @param instalment the instalment
     * @return this builder
     */
    B addInstalments(Instalment instalment);

    /**
     * Sets who bears what of the costs that the parties share.
     *
     * @param shares the shares
     * @return this builder
     */
    B costShares(CostShares shares);

    /**
     * Sets who bears what of the costs that the parties share, or takes it away.
     *
     * @param shares the shares; absent where none are stated
     * @return this builder
     */
    B costShares(Optional<? extends CostShares> shares);

    /**
     * Sets what the contributions are to cover together.
     *
     * @param coFunding the whole cost, and how much of it must be cash
     * @return this builder
     */
    B coFunding(CoFunding coFunding);

    /**
     * Sets what the contributions are to cover together, or takes it away.
     *
     * @param coFunding the whole cost, and how much of it must be cash; absent where it isn't stated
     * @return this builder
     */
    B coFunding(Optional<? extends CoFunding> coFunding);

    /**
     * Sets the clauses on placements.
     *
     * @param terms the clauses
     * @return this builder
     */
    B placementTerms(PlacementTerms terms);

    /**
     * Sets the clauses on placements, or takes them away.
     *
     * @param terms the clauses; absent where there are none
     * @return this builder
     */
    B placementTerms(Optional<? extends PlacementTerms> terms);

    @Override
    MonetaryAgreement build();
}
