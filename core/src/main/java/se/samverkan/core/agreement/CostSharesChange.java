package se.samverkan.core.agreement;

import static se.samverkan.core.PublicApi.Usage.CALL;

import java.time.LocalDate;
import java.util.Optional;
import se.samverkan.core.PublicApi;
import se.samverkan.core.share.CostShares;

/**
 * The change of who bears what of shared costs, or the taking away of what is stated.
 *
 * <p>This class is immutable and thread-safe.
 */
@PublicApi(CALL)
public final class CostSharesChange extends ChangedTo<Optional<CostShares>> implements Change {

    CostSharesChange(Optional<CostShares> shares) {
        super(ChangeKind.COST_SHARES, "costShares", shares);
    }

    /**
     * The shares from then on.
     *
     * @return the shares; absent where they are taken away
     */
    public Optional<CostShares> getCostShares() {
        return value();
    }

    @Override
    public Agreement applyTo(Agreement agreement, LocalDate effectiveFrom) {
        MonetaryAgreement monetary = Attributes.requireMonetary(agreement, "cost shares");
        if (value().isEmpty() && monetary.getCostShares().isEmpty()) {
            throw Attributes.refusal("without the cost shares", "cost shares that are stated");
        }
        return monetary.toBuilder().costShares(value()).build();
    }
}
