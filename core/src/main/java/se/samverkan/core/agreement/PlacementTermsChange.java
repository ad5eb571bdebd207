package se.samverkan.core.agreement;

import static se.samverkan.core.PublicApi.Usage.CALL;

import java.time.LocalDate;
import se.samverkan.core.PublicApi;
import se.samverkan.core.placement.PlacementTerms;

/**
 * The change of the clauses on placements.
 *
 * <p>This class is immutable and thread-safe.
 */
@PublicApi(CALL)
public final class PlacementTermsChange extends ChangedTo<PlacementTerms> implements Change {

    PlacementTermsChange(PlacementTerms terms) {
        super(ChangeKind.PLACEMENT_TERMS, "placementTerms", terms);
    }

    /**
     * The clauses from then on.
     *
     * @return the terms
     */
    public PlacementTerms getPlacementTerms() {
        return value();
    }

    @Override
    public Agreement applyTo(Agreement agreement, LocalDate effectiveFrom) {
        return Attributes.requireMonetary(agreement, "placement terms").toBuilder()
                .placementTerms(value())
                .build();
    }
}
