package se.samverkan.core.code;

import static se.samverkan.core.PublicApi.Usage.CALL;

import se.samverkan.core.InvalidValueException;
import se.samverkan.core.PublicApi;

/**
 * The id of a course, which all its offerings share: 1 to 100 letters a to z, A to Z, digits and {@code -._:/}, chosen by the
 * host. Upper and lower case differ.
 *
 * <p>This class is immutable and thread-safe.
 */
@PublicApi(CALL)
public final class CourseId extends Id<CourseId> {

    private CourseId(String id) {
        super("courseId", id);
    }

    /**
     * The id of a text.
     *
     * @param id the text, such as {@code strategic-steering}
     * @return the id
     * @throws InvalidValueException if the text is empty, too long or holds another character
     */
    public static CourseId of(String id) {
        return new CourseId(id);
    }
}
