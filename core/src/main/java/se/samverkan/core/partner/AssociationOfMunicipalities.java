package se.samverkan.core.partner;

import static se.samverkan.core.PublicApi.Usage.CALL;

import org.immutables.value.Value;
import se.samverkan.core.PublicApi;
import se.samverkan.core.internal.ValueStyle;

/**
 * An association of municipalities and regions (förening), such as Västmanlands Kommuner och Landsting: a private-law body
 * that acts on behalf of its members, and that needn't be an authority. It must have an id and a name.
 *
 * <p>This class is immutable and thread-safe. Hosts can't extend it.
 */
@PublicApi(CALL)
@Value.Immutable
@ValueStyle
public abstract sealed class AssociationOfMunicipalities extends MembershipBody
        permits ImmutableAssociationOfMunicipalities {

    AssociationOfMunicipalities() {}

    /**
     * Starts an association.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    @Override
    public final PartnerKind getKind() {
        return PartnerKind.ASSOCIATION_OF_MUNICIPALITIES;
    }

    @Override
    public final Builder toBuilder() {
        return builder().from(this);
    }

    /** Builder of associations. It isn't thread-safe. */
    @PublicApi(CALL)
    public static final class Builder extends ImmutableAssociationOfMunicipalities.Builder
            implements MembershipBodyBuilder<Builder> {

        Builder() {}
    }
}
