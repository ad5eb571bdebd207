package se.samverkan.core.code;

import static se.samverkan.core.PublicApi.Usage.CALL;

import se.samverkan.core.InvalidValueException;
import se.samverkan.core.PublicApi;
import se.samverkan.core.internal.TextChecks;

/**
 * A department (förvaltning) or committee (nämnd) inside a partner, by the name or code that the partner uses itself.
 *
 * <p>This class is immutable and thread-safe.
 */
@PublicApi(CALL)
public final class Department extends TextValue<Department> {

    private Department(String name) {
        super("department", name);
    }

    /**
     * The department with a name or code.
     *
     * @param name as the partner uses it, such as {@code Skolförvaltningen}, 1 to 200 characters
     * @return the department
     * @throws InvalidValueException if the text is blank, too long, or holds a control character, an unpaired surrogate or
     *     a direction mark
     */
    public static Department of(String name) {
        return new Department(TextChecks.require("department", name, 200));
    }
}
