package se.samverkan.core.partner;

import static se.samverkan.core.PublicApi.Usage.CALL;

import org.immutables.value.Value;
import se.samverkan.core.PublicApi;
import se.samverkan.core.code.MunicipalityCode;
import se.samverkan.core.internal.ValueStyle;

/**
 * A municipality (kommun) in Sweden. It must have an id, a name and its code; whether the code is of a municipality on a day is asked
 * of a table.
 *
 * <p>This class is immutable and thread-safe. Hosts can't extend it.
 */
@PublicApi(CALL)
@Value.Immutable
@ValueStyle
public abstract sealed class Municipality extends Partner permits ImmutableMunicipality {

    private static final MunicipalityCode GOTLAND = MunicipalityCode.of("0980");

    Municipality() {}

    /**
     * Starts a municipality.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    @Override
    public final PartnerKind getKind() {
        return PartnerKind.MUNICIPALITY;
    }

    /**
     * The municipality's code (kommunkod).
     *
     * @return the code of four digits
     */
    public abstract MunicipalityCode getCode();

    /**
     * Whether the municipality has the tasks of a region too, as Gotland alone has.
     *
     * @return true for code 0980
     */
    public final boolean hasRegionTasks() {
        return getCode().equals(GOTLAND);
    }

    @Override
    public final Builder toBuilder() {
        return builder().from(this);
    }

    /** Builder of municipalities. It isn't thread-safe. */
    @PublicApi(CALL)
    public static final class Builder extends ImmutableMunicipality.Builder implements PartnerBuilder<Builder> {

        Builder() {}
    }
}
