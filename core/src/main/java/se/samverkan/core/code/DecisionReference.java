package se.samverkan.core.code;

import static se.samverkan.core.PublicApi.Usage.CALL;

import se.samverkan.core.InvalidValueException;
import se.samverkan.core.PublicApi;
import se.samverkan.core.internal.TextChecks;

/**
 * The reference of a decision in the registry of the body that has taken it, such as {@code KS § 45/2023}. It is opaque:
 * kept as typed and never taken apart.
 *
 * <p>This class is immutable and thread-safe.
 */
@PublicApi(CALL)
public final class DecisionReference extends TextValue<DecisionReference> {

    private DecisionReference(String reference) {
        super("decisionReference", reference);
    }

    /**
     * The decision reference of a text.
     *
     * @param reference the reference as the body writes it, 1 to 100 characters
     * @return the reference
     * @throws InvalidValueException if the text is blank, too long, or holds a control character, an unpaired surrogate or
     *     a direction mark
     */
    public static DecisionReference of(String reference) {
        return new DecisionReference(TextChecks.require("decisionReference", reference, 100));
    }
}
