package se.samverkan.core.code;

import static se.samverkan.core.PublicApi.Usage.CALL;

import se.samverkan.core.InvalidValueException;
import se.samverkan.core.PublicApi;

/**
 * The field of society that a collaboration is about. The list is open: the well-known fields have constants here, and a
 * host makes its own by code.
 *
 * <p>This class is immutable and thread-safe.
 */
@PublicApi(CALL)
public final class Field extends OpenCode<Field> {

    /** Health and welfare (hälsa och välfärd). */
    public static final Field HEALTH_AND_WELFARE = of("health-and-welfare");

    /** Education (utbildning). */
    public static final Field EDUCATION = of("education");

    /** Supply and development of competence (kompetensförsörjning och kompetensutveckling). */
    public static final Field COMPETENCE_SUPPLY_AND_DEVELOPMENT = of("competence-supply-and-development");

    private Field(String code) {
        super("field", code);
    }

    /**
     * The field of a code.
     *
     * @param code 1 to 60 letters a to z and digits in words joined by hyphens, such as {@code health-and-welfare}
     * @return the field
     * @throws InvalidValueException if the code has another form
     */
    public static Field of(String code) {
        return new Field(code);
    }
}
