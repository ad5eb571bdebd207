package se.samverkan.core.agreement;

import static se.samverkan.core.PublicApi.Usage.CALL;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import se.samverkan.core.InvalidValueException;
import se.samverkan.core.PublicApi;
import se.samverkan.core.budget.Ceiling;
import se.samverkan.core.budget.Limit;
import se.samverkan.core.code.InstalmentId;
import se.samverkan.core.index.IndexClause;
import se.samverkan.core.placement.PlacementTerms;
import se.samverkan.core.share.CoFunding;
import se.samverkan.core.share.CostShares;

/**
 * An agreement that may carry obligations of money: every kind but the letter of intent. It may state a ceiling,
 * prices, an index clause, shares of costs and clauses on what is called off.
 *
 * <p>This class is immutable and thread-safe.
 */
@PublicApi(CALL)
public abstract sealed class MonetaryAgreement extends Agreement
        permits FrameworkAgreement,
                SubordinateAgreement,
                ResearchAndDevelopmentAgreement,
                PlacementAgreement,
                PilotAgreement,
                OtherAgreement {

    MonetaryAgreement() {}

    @Override
    public abstract Optional<@Valid Ceiling> getCeiling();

    @Override
    public abstract List<@Valid Price> getPrices();

    @Override
    public abstract List<Limit> getLimits();

    @Override
    public abstract Optional<@Valid IndexClause> getIndexClause();

    @Override
    public abstract Optional<CostShares> getCostShares();

    @Override
    public abstract Optional<CoFunding> getCoFunding();

    @Override
    public abstract Optional<PlacementTerms> getPlacementTerms();

    @Override
    @Value.Default
    public CallOffTerms getCallOffTerms() {
        return CallOffTerms.unstated();
    }

    @Override
    public abstract List<Instalment> getInstalments();

    @Override
    public abstract MonetaryAgreementBuilder<?> toBuilder();

    /**
     * Refuses what can't exist.
     *
     * @throws InvalidValueException for the reasons of every agreement, or if two instalments have the same id
     */
    @Override
    @Value.Check
    protected void check() {
        super.check();
        List<InstalmentId> ids =
                getInstalments().stream().map(Instalment::getId).toList();
        if (ids.stream().distinct().count() < ids.size()) {
            throw new InvalidValueException("instalments", ids, "each id once");
        }
    }
}
