package se.samverkan.core.agreement;

import static se.samverkan.core.PublicApi.Usage.CALL;

import org.immutables.value.Value;
import se.samverkan.core.InvalidValueException;
import se.samverkan.core.PublicApi;
import se.samverkan.core.code.AgreementKind;

/**
 * A subordinate agreement (delavtal): made under another, which it links to. It must have a link that implements the other or
 * is called off from it.
 *
 * <p>This class is immutable and thread-safe.
 */
@PublicApi(CALL)
@Value.Immutable
public abstract sealed class SubordinateAgreement extends MonetaryAgreement permits ImmutableSubordinateAgreement {

    SubordinateAgreement() {}

    /**
     * A builder of a subordinate agreement.
     *
     * @return the builder; the id and a link to the agreement above must be set
     */
    public static Builder builder() {
        return new Builder();
    }

    @Override
    public AgreementKind getKind() {
        return AgreementKind.SUBORDINATE_AGREEMENT;
    }

    @Override
    @Value.Check
    protected void check() {
        super.check();
        boolean linked = getLinks().stream()
                .map(AgreementLink::getType)
                .anyMatch(type -> type == AgreementLink.Type.IMPLEMENTS || type == AgreementLink.Type.CALLED_OFF_FROM);
        if (!linked) {
            throw new InvalidValueException(
                    "links", getLinks(), "a link IMPLEMENTS or CALLED_OFF_FROM to the agreement above");
        }
    }

    @Override
    public Builder toBuilder() {
        return new Builder().from(this);
    }

    /** The builder of SubordinateAgreement. */
    public static final class Builder extends ImmutableSubordinateAgreement.Builder
            implements MonetaryAgreementBuilder<Builder> {

        Builder() {}
    }
}
