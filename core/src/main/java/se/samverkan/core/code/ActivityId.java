package se.samverkan.core.code;

import static se.samverkan.core.PublicApi.Usage.CALL;

import se.samverkan.core.InvalidValueException;
import se.samverkan.core.PublicApi;

/**
 * The id of an activity in its agreement file: 1 to 100 letters a to z, A to Z, digits and {@code -._:/}, chosen by the
 * host. Upper and lower case differ.
 *
 * <p>This class is immutable and thread-safe.
 */
@PublicApi(CALL)
public final class ActivityId extends Id<ActivityId> {

    private ActivityId(String id) {
        super("activityId", id);
    }

    /**
     * The id of a text.
     *
     * @param id the text, such as {@code course-2024-1}
     * @return the id
     * @throws InvalidValueException if the text is empty, too long or holds another character
     */
    public static ActivityId of(String id) {
        return new ActivityId(id);
    }
}
