package se.samverkan.core.partner;

import static se.samverkan.core.PublicApi.Usage.CALL;

import org.immutables.value.Value;
import se.samverkan.core.PublicApi;
import se.samverkan.core.internal.ValueStyle;

/**
 * A municipal federation (kommunalförbund): a public-law body of municipalities and regions, and a legal person of its own.
 * It must have an id and a name.
 *
 * <p>This class is immutable and thread-safe. Hosts can't extend it.
 */
@PublicApi(CALL)
@Value.Immutable
@ValueStyle
public abstract sealed class MunicipalFederation extends MembershipBody permits ImmutableMunicipalFederation {

    MunicipalFederation() {}

    /**
     * Starts a municipal federation.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    @Override
    public final PartnerKind getKind() {
        return PartnerKind.MUNICIPAL_FEDERATION;
    }

    @Override
    public final Builder toBuilder() {
        return builder().from(this);
    }

    /** Builder of municipal federations. It isn't thread-safe. */
    @PublicApi(CALL)
    public static final class Builder extends ImmutableMunicipalFederation.Builder
            implements MembershipBodyBuilder<Builder> {

        Builder() {}
    }
}
