package se.samverkan.core.partner;

import static se.samverkan.core.PublicApi.Usage.CALL;

import org.immutables.value.Value;
import se.samverkan.core.PublicApi;
import se.samverkan.core.code.CountyCode;
import se.samverkan.core.internal.ValueStyle;

/**
 * A region, before 2019 or 2020 often called landsting. It must have an id, a name and the code of its county. Gotland's
 * municipality has a region's tasks and isn't one of these.
 *
 * <p>This class is immutable and thread-safe. Hosts can't extend it.
 */
@PublicApi(CALL)
@Value.Immutable
@ValueStyle
public abstract sealed class Region extends Partner permits ImmutableRegion {

    Region() {}

    /**
     * Starts a region.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    @Override
    public final PartnerKind getKind() {
        return PartnerKind.REGION;
    }

    /**
     * The code of the region's county (länskod).
     *
     * @return the code of two digits
     */
    public abstract CountyCode getCode();

    @Override
    public final Builder toBuilder() {
        return builder().from(this);
    }

    /** Builder of regions. It isn't thread-safe. */
    @PublicApi(CALL)
    public static final class Builder extends ImmutableRegion.Builder implements PartnerBuilder<Builder> {

        Builder() {}
    }
}
