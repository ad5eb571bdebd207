package se.samverkan.core.code;

import static se.samverkan.core.PublicApi.Usage.CALL;

import se.samverkan.core.InvalidValueException;
import se.samverkan.core.PublicApi;

/**
 * The id of an event in the life of an agreement, in its agreement file: 1 to 100 letters a to z, A to Z, digits and {@code -._:/}, chosen by the
 * host. Upper and lower case differ.
 *
 * <p>This class is immutable and thread-safe.
 */
@PublicApi(CALL)
public final class EventId extends Id<EventId> {

    private EventId(String id) {
        super("eventId", id);
    }

    /**
     * The id of a text.
     *
     * @param id the text, such as {@code option-1-used}
     * @return the id
     * @throws InvalidValueException if the text is empty, too long or holds another character
     */
    public static EventId of(String id) {
        return new EventId(id);
    }
}
