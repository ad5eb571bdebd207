package se.samverkan.core.agreement;

import static se.samverkan.core.PublicApi.Usage.CALL;

import java.util.Optional;
import org.immutables.value.Value;
import se.samverkan.core.PublicApi;
import se.samverkan.core.internal.TextChecks;
import se.samverkan.core.text.Text;

/**
 * A form of agreement that a provider offers under a name of its own, such as an SKO-avtal.
 *
 * <p>This class is immutable and thread-safe.
 */
@PublicApi(CALL)
@Value.Immutable
public abstract sealed class AgreementForm permits ImmutableAgreementForm {

    AgreementForm() {}

    /**
     * A form of agreement.
     *
     * @param code the form's short name, such as {@code SKO}, by which agreements of one form are found
     * @return the form
     * @throws se.samverkan.core.InvalidValueException if the code is blank, longer than 50 characters or holds a refused
     *     character
     */
    public static AgreementForm of(String code) {
        return new Builder().code(code).build();
    }

    /**
     * A form of agreement with what its short name stands for.
     *
     * @param code the form's short name
     * @param meaning what it stands for
     * @return the form
     * @throws se.samverkan.core.InvalidValueException if the code is refused
     */
    public static AgreementForm of(String code, Text meaning) {
        return new Builder().code(code).meaning(meaning).build();
    }

    /**
     * The form's short name.
     *
     * @return the short name as typed
     */
    public abstract String getCode();

    /**
     * What the short name stands for.
     *
     * @return the meaning as typed; absent where unstated
     */
    public abstract Optional<Text> getMeaning();

    /** Refuses a short name that can't be shown as typed. */
    @Value.Check
    protected void check() {
        TextChecks.require("form.code", getCode(), 50);
    }

    /** The builder of forms. */
    static final class Builder extends ImmutableAgreementForm.Builder {

        Builder() {}
    }
}
