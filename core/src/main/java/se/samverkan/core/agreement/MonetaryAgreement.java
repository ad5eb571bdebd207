package se.samverkan.core.agreement;

import static se.samverkan.core.PublicApi.Usage.CALL;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import se.samverkan.core.PublicApi;
import se.samverkan.core.budget.Ceiling;

/**
 * An agreement that may carry obligations of money: every kind but the letter of intent. It may state a ceiling,
 * prices, an index clause and clauses on what is called off.
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
    public abstract Optional<@Valid IndexClause> getIndexClause();

    @Override
    @Value.Default
    public CallOffTerms getCallOffTerms() {
        return CallOffTerms.unstated();
    }

    @Override
    public abstract MonetaryAgreementBuilder<?> toBuilder();
}
