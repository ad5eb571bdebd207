package se.samverkan.core.agreement;

import static se.samverkan.core.PublicApi.Usage.CALL;

import org.immutables.value.Value;
import se.samverkan.core.PublicApi;
import se.samverkan.core.code.AgreementKind;

/**
 * An agreement on a pilot that goes before another agreement. Whether what is spent under it counts toward the other one's
 * ceiling is stated in the other one, if at all.
 *
 * <p>This class is immutable and thread-safe.
 */
@PublicApi(CALL)
@Value.Immutable
public abstract sealed class PilotAgreement extends MonetaryAgreement permits ImmutablePilotAgreement {

    PilotAgreement() {}

    /**
     * A builder of a pilot agreement.
     *
     * @return the builder; the id must be set
     */
    public static Builder builder() {
        return new Builder();
    }

    @Override
    public AgreementKind getKind() {
        return AgreementKind.PILOT_AGREEMENT;
    }

    @Override
    public Builder toBuilder() {
        return new Builder().from(this);
    }

    /** The builder of PilotAgreement. */
    public static final class Builder extends ImmutablePilotAgreement.Builder
            implements MonetaryAgreementBuilder<Builder> {

        Builder() {}
    }
}
