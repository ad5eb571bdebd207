package se.samverkan.core.code;

import static se.samverkan.core.PublicApi.Usage.CALL;

import se.samverkan.core.InvalidValueException;
import se.samverkan.core.PublicApi;

/**
 * How a host classifies material as to secrecy. The list is open: a host has its own classes by code. A class is the host's own
 * order for its handling, and asserts nothing of whether a document is secret by law.
 *
 * <p>This class is immutable and thread-safe.
 */
@PublicApi(CALL)
public final class SecrecyClass extends OpenCode<SecrecyClass> {

    /** Open to all. */
    public static final SecrecyClass OPEN = of("open");

    /** For those who take part. */
    public static final SecrecyClass INTERNAL = of("internal");

    /** For those named alone. */
    public static final SecrecyClass SECRET = of("secret");

    private SecrecyClass(String code) {
        super("secrecyClass", code);
    }

    /**
     * The class of a code.
     *
     * @param code 1 to 60 letters a to z and digits in words joined by hyphens, such as {@code internal}
     * @return the class
     * @throws InvalidValueException if the code has another form
     */
    public static SecrecyClass of(String code) {
        return new SecrecyClass(code);
    }
}
