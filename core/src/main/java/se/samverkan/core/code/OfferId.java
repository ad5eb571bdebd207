package se.samverkan.core.code;

import static se.samverkan.core.PublicApi.Usage.CALL;

import se.samverkan.core.InvalidValueException;
import se.samverkan.core.PublicApi;

/**
 * The id of an offer of placements, unique in its agreement file: 1 to 100 letters a to z, A to Z, digits and
 * {@code -._:/}, chosen by the host. Upper and lower case differ.
 *
 * <p>This class is immutable and thread-safe.
 */
@PublicApi(CALL)
public final class OfferId extends Id<OfferId> {

    private OfferId(String id) {
        super("offerId", id);
    }

    /**
     * The id of a text.
     *
     * @param id the text, such as {@code sala-2025-1}
     * @return the id
     * @throws InvalidValueException if the text is empty, too long or holds another character
     */
    public static OfferId of(String id) {
        return new OfferId(id);
    }
}
