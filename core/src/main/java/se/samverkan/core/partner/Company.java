package se.samverkan.core.partner;

import static se.samverkan.core.PublicApi.Usage.CALL;

import java.util.Optional;
import org.immutables.value.Value;
import se.samverkan.core.PublicApi;
import se.samverkan.core.internal.ValueStyle;

/**
 * A company, whoever owns it. It must have an id and a name.
 *
 * <p>This class is immutable and thread-safe. Hosts can't extend it.
 */
@PublicApi(CALL)
@Value.Immutable
@ValueStyle
public abstract sealed class Company extends Partner permits ImmutableCompany {

    Company() {}

    /**
     * Starts a company.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    @Override
    public final PartnerKind getKind() {
        return PartnerKind.COMPANY;
    }

    /**
     * Whether it is a natural person's own business (enskild näringsverksamhet) rather than a legal person.
     *
     * @return true or false as stated; absent where it isn't stated
     */
    public abstract Optional<Boolean> isSoleTrader();

    @Override
    public final Builder toBuilder() {
        return builder().from(this);
    }

    /** Builder of companies. It isn't thread-safe. */
    @PublicApi(CALL)
    public static final class Builder extends ImmutableCompany.Builder implements PartnerBuilder<Builder> {

        Builder() {}
    }
}
