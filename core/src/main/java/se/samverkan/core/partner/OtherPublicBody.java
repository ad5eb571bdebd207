package se.samverkan.core.partner;

import static se.samverkan.core.PublicApi.Usage.CALL;

import java.util.Optional;
import org.immutables.value.Value;
import se.samverkan.core.PublicApi;
import se.samverkan.core.internal.ValueStyle;

/**
 * A public body that is none of the other kinds, such as a state authority or a municipality of another country. It
 * must have an id and a name.
 *
 * <p>This class is immutable and thread-safe. Hosts can't extend it.
 */
@PublicApi(CALL)
@Value.Immutable
@ValueStyle
public abstract sealed class OtherPublicBody extends Partner permits ImmutableOtherPublicBody {

    OtherPublicBody() {}

    /**
     * Starts a public body.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    @Override
    public final PartnerKind getKind() {
        return PartnerKind.OTHER_PUBLIC_BODY;
    }

    /**
     * What it belongs to, on which rules about public clients turn.
     *
     * @return the kind of body; absent where it isn't stated
     */
    public abstract Optional<PublicBodyKind> getBodyKind();

    @Override
    public final Builder toBuilder() {
        return builder().from(this);
    }

    /** Builder of public bodies. It isn't thread-safe. */
    @PublicApi(CALL)
    public static final class Builder extends ImmutableOtherPublicBody.Builder implements PartnerBuilder<Builder> {

        Builder() {}
    }
}
