package se.samverkan.core.code;

import static se.samverkan.core.PublicApi.Usage.CALL;

import se.samverkan.core.InvalidValueException;
import se.samverkan.core.PublicApi;

/**
 * A programme of higher education, or a group of such programmes, whose students have placements. The list is open: the
 * well-known ones have constants here, and a host makes its own by code.
 *
 * <p>This class is immutable and thread-safe.
 */
@PublicApi(CALL)
public final class Programme extends OpenCode<Programme> {

    /** The nursing programme (sjuksköterskeprogrammet). */
    public static final Programme NURSING = of("nursing");

    /** The teacher programmes (lärarprogrammen). */
    public static final Programme TEACHING = of("teaching");

    /** The preschool teacher programme (förskollärarprogrammet). */
    public static final Programme PRESCHOOL_TEACHING = of("preschool-teaching");

    private Programme(String code) {
        super("programme", code);
    }

    /**
     * The programme of a code.
     *
     * @param code 1 to 60 letters a to z and digits in words joined by hyphens, such as {@code social-work}
     * @return the programme
     * @throws InvalidValueException if the code has another form
     */
    public static Programme of(String code) {
        return new Programme(code);
    }

    /**
     * Whether it is one of those that the ordinance on the education of teachers and preschool teachers (F (2021:1335))
     * regulates.
     *
     * @return true for the teacher programmes and the preschool teacher programme
     */
    public boolean isOfTeachers() {
        return equals(TEACHING) || equals(PRESCHOOL_TEACHING);
    }
}
