package se.samverkan.core.agreement;

import static se.samverkan.core.PublicApi.Usage.CALL;

import org.immutables.value.Value;
import se.samverkan.core.PublicApi;
import se.samverkan.core.code.AgreementKind;

/**
 * An agreement on placements of students (VFU-avtal).
 *
 * <p>This class is immutable and thread-safe.
 */
@PublicApi(CALL)
@Value.Immutable
public abstract sealed class PlacementAgreement extends MonetaryAgreement permits ImmutablePlacementAgreement {

    PlacementAgreement() {}

    /**
     * A builder of a placement agreement.
     *
     * @return the builder; the id must be set
     */
    public static Builder builder() {
        return new Builder();
    }

    @Override
    public AgreementKind getKind() {
        return AgreementKind.PLACEMENT_AGREEMENT;
    }

    @Override
    public Builder toBuilder() {
        return new Builder().from(this);
    }

    /** The builder of PlacementAgreement. */
    public static final class Builder extends ImmutablePlacementAgreement.Builder
            implements MonetaryAgreementBuilder<Builder> {

        Builder() {}
    }
}
