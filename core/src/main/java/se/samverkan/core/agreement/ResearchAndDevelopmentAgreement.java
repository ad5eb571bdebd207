package se.samverkan.core.agreement;

import static se.samverkan.core.PublicApi.Usage.CALL;

import org.immutables.value.Value;
import se.samverkan.core.PublicApi;
import se.samverkan.core.code.AgreementKind;

/**
 * An agreement on research and development.
 *
 * <p>This class is immutable and thread-safe.
 */
@PublicApi(CALL)
@Value.Immutable
public abstract sealed class ResearchAndDevelopmentAgreement extends MonetaryAgreement
        permits ImmutableResearchAndDevelopmentAgreement {

    ResearchAndDevelopmentAgreement() {}

    /**
     * A builder of an agreement on research and development.
     *
     * @return the builder; the id must be set
     */
    public static Builder builder() {
        return new Builder();
    }

    @Override
    public AgreementKind getKind() {
        return AgreementKind.RESEARCH_AND_DEVELOPMENT_AGREEMENT;
    }

    @Override
    public Builder toBuilder() {
        return new Builder().from(this);
    }

    /** The builder of ResearchAndDevelopmentAgreement. */
    public static final class Builder extends ImmutableResearchAndDevelopmentAgreement.Builder
            implements MonetaryAgreementBuilder<Builder> {

        Builder() {}
    }
}
