package se.samverkan.core.agreement;

import static se.samverkan.core.PublicApi.Usage.CALL;

import java.util.Optional;
import org.immutables.value.Value;
import se.samverkan.core.PublicApi;
import se.samverkan.core.code.AgreementKind;
import se.samverkan.core.text.Text;

/**
 * A framework agreement (ramavtal): it sets terms, and usually a ceiling, for later call-offs.
 *
 * <p>This class is immutable and thread-safe.
 */
@PublicApi(CALL)
@Value.Immutable
public abstract sealed class FrameworkAgreement extends MonetaryAgreement permits ImmutableFrameworkAgreement {

    FrameworkAgreement() {}

    /**
     * A builder of a framework agreement.
     *
     * @return the builder; the id must be set
     */
    public static Builder builder() {
        return new Builder();
    }

    @Override
    public AgreementKind getKind() {
        return AgreementKind.FRAMEWORK_AGREEMENT;
    }

    /**
     * The special reasons (särskilda skäl) for a term over four years that the parties have recorded.
     *
     * @return the reasons as typed; absent where none is recorded
     */
    public abstract Optional<Text> getSpecialReasons();

    @Override
    public Builder toBuilder() {
        return new Builder().from(this);
    }

    /** The builder of FrameworkAgreement. */
    public static final class Builder extends ImmutableFrameworkAgreement.Builder
            implements MonetaryAgreementBuilder<Builder> {

        Builder() {}
    }
}
