package se.samverkan.core.agreement;

import static se.samverkan.core.PublicApi.Usage.CALL;

import org.immutables.value.Value;
import se.samverkan.core.PublicApi;
import se.samverkan.core.code.AgreementKind;

/**
 * A letter of intent (avsiktsförklaring): it states a common will, has no ceiling, and nothing can be called off under it. A
 * document so titled that sets prices, a ceiling or ordering terms is modelled as what it is by its content.
 *
 * <p>This class is immutable and thread-safe.
 */
@PublicApi(CALL)
@Value.Immutable
public abstract sealed class LetterOfIntent extends Agreement permits ImmutableLetterOfIntent {

    LetterOfIntent() {}

    /**
     * A builder of a letter of intent.
     *
     * @return the builder; the id must be set
     */
    public static Builder builder() {
        return new Builder();
    }

    @Override
    public AgreementKind getKind() {
        return AgreementKind.LETTER_OF_INTENT;
    }

    @Override
    public Builder toBuilder() {
        return new Builder().from(this);
    }

    /** The builder of LetterOfIntent. */
    public static final class Builder extends ImmutableLetterOfIntent.Builder implements AgreementBuilder<Builder> {

        Builder() {}
    }
}
