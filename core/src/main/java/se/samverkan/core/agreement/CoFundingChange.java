package se.samverkan.core.agreement;

import static se.samverkan.core.PublicApi.Usage.CALL;

import java.time.LocalDate;
import se.samverkan.core.PublicApi;
import se.samverkan.core.share.CoFunding;

/**
 * The change of what the contributions are to cover together.
 *
 * <p>This class is immutable and thread-safe.
 */
@PublicApi(CALL)
public final class CoFundingChange extends ChangedTo<CoFunding> implements Change {

    CoFundingChange(CoFunding coFunding) {
        super(ChangeKind.CO_FUNDING, "coFunding", coFunding);
    }

    /**
     * The whole cost from then on, and how much of it must be cash.
     *
     * @return the co-funding
     */
    public CoFunding getCoFunding() {
        return value();
    }

    @Override
    public Agreement applyTo(Agreement agreement, LocalDate effectiveFrom) {
        return Attributes.requireMonetary(agreement, "co-funding").toBuilder()
                .coFunding(value())
                .build();
    }
}
