package se.samverkan.core.agreement;

import static se.samverkan.core.PublicApi.Usage.CALL;

import org.immutables.value.Value;
import se.samverkan.core.PublicApi;
import se.samverkan.core.code.AgreementKind;
import se.samverkan.core.internal.TextChecks;

/**
 * An agreement of a kind of the host's own, with the host's code for it.
 *
 * <p>This class is immutable and thread-safe.
 */
@PublicApi(CALL)
@Value.Immutable
public abstract sealed class OtherAgreement extends MonetaryAgreement permits ImmutableOtherAgreement {

    OtherAgreement() {}

    /**
     * A builder of an agreement of another kind.
     *
     * @return the builder; the id and the kind's code must be set
     */
    public static Builder builder() {
        return new Builder();
    }

    @Override
    public AgreementKind getKind() {
        return AgreementKind.OTHER;
    }

    /**
     * The host's code for the kind.
     *
     * @return the code as typed
     */
    public abstract String getKindCode();

    /**
     * Refuses what can't exist.
     *
     * @throws se.samverkan.core.InvalidValueException if the code is blank, longer than 50 characters or holds a refused
     *     character, or for the reasons of any agreement
     */
    @Override
    @Value.Check
    protected void check() {
        super.check();
        TextChecks.require("kindCode", getKindCode(), 50);
    }

    @Override
    public Builder toBuilder() {
        return new Builder().from(this);
    }

    /** The builder of OtherAgreement. */
    public static final class Builder extends ImmutableOtherAgreement.Builder
            implements MonetaryAgreementBuilder<Builder> {

        Builder() {}
    }
}
