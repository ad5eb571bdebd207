package se.samverkan.core.partner;

import static se.samverkan.core.PublicApi.Usage.CALL;

import java.util.Optional;
import org.immutables.value.Value;
import se.samverkan.core.PublicApi;
import se.samverkan.core.code.RorId;
import se.samverkan.core.internal.ValueStyle;

/**
 * A higher education institution (lärosäte): a university or a university college, the state's or another's. It must have
 * an id and a name, and it must be stated whether it is a state institution, as rules on commissioned education turn on
 * that.
 *
 * <p>This class is immutable and thread-safe. Hosts can't extend it.
 */
@PublicApi(CALL)
@Value.Immutable
@ValueStyle
public abstract sealed class HigherEducationInstitution extends Partner permits ImmutableHigherEducationInstitution {

    HigherEducationInstitution() {}

    /**
     * Starts a higher education institution.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    @Override
    public final PartnerKind getKind() {
        return PartnerKind.HIGHER_EDUCATION_INSTITUTION;
    }

    /**
     * Whether the state is the responsible body (statlig högskola).
     *
     * @return true for a state institution
     */
    public abstract boolean isState();

    /**
     * The id in the Research Organization Registry.
     *
     * @return the id; absent where it isn't stated
     */
    public abstract Optional<RorId> getRorId();

    @Override
    public final Builder toBuilder() {
        return builder().from(this);
    }

    /** Builder of higher education institutions. It isn't thread-safe. */
    @PublicApi(CALL)
    public static final class Builder extends ImmutableHigherEducationInstitution.Builder
            implements PartnerBuilder<Builder> {

        Builder() {}
    }
}
