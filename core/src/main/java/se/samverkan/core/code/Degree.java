package se.samverkan.core.code;

import static se.samverkan.core.PublicApi.Usage.CALL;

import se.samverkan.core.InvalidValueException;
import se.samverkan.core.PublicApi;

/**
 * A degree of higher education (högskoleförordningen, bilaga 2). The list is open: some have constants here, and a host makes
 * others by code.
 *
 * <p>This class is immutable and thread-safe.
 */
@PublicApi(CALL)
public final class Degree extends OpenCode<Degree> {

    /** A higher education diploma (högskoleexamen). */
    public static final Degree DIPLOMA = of("diploma");

    /** A bachelor's degree (kandidatexamen). */
    public static final Degree BACHELOR = of("bachelor");

    /** A degree of master of one year (magisterexamen). */
    public static final Degree ONE_YEAR_MASTER = of("one-year-master");

    /** A degree of master of two years (masterexamen). */
    public static final Degree MASTER = of("master");

    /** A degree in nursing (sjuksköterskeexamen). */
    public static final Degree NURSING = of("nursing");

    private Degree(String code) {
        super("degree", code);
    }

    /**
     * The degree of a code.
     *
     * @param code 1 to 60 letters a to z and digits in words joined by hyphens, such as {@code social-work}
     * @return the degree
     * @throws InvalidValueException if the code has another form
     */
    public static Degree of(String code) {
        return new Degree(code);
    }
}
