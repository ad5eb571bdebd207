package se.samverkan.core.code;

import static se.samverkan.core.PublicApi.Usage.CALL;

import se.samverkan.core.InvalidValueException;
import se.samverkan.core.PublicApi;

/**
 * The id of a duty among those of its kind in one agreement, such as one of several consultations: 1 to 100 letters a to z,
 * A to Z, digits and {@code -._:/}, chosen by the host. Upper and lower case differ.
 *
 * <p>This class is immutable and thread-safe.
 */
@PublicApi(CALL)
public final class DutyId extends Id<DutyId> {

    private DutyId(String id) {
        super("dutyId", id);
    }

    /**
     * The id of a text.
     *
     * @param id the text, such as {@code vfu-numbers}
     * @return the id
     * @throws InvalidValueException if the text is empty, too long or holds another character
     */
    public static DutyId of(String id) {
        return new DutyId(id);
    }
}
