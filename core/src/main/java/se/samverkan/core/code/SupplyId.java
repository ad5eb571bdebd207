package se.samverkan.core.code;

import static se.samverkan.core.PublicApi.Usage.CALL;

import se.samverkan.core.InvalidValueException;
import se.samverkan.core.PublicApi;

/**
 * The id of a supply of people in its agreement file: 1 to 100 letters a to z, A to Z, digits and {@code -._:/}, chosen by the
 * host. Upper and lower case differ.
 *
 * <p>This class is immutable and thread-safe.
 */
@PublicApi(CALL)
public final class SupplyId extends Id<SupplyId> {

    private SupplyId(String id) {
        super("supplyId", id);
    }

    /**
     * The id of a text.
     *
     * @param id the text, such as {@code nurses-2026}
     * @return the id
     * @throws InvalidValueException if the text is empty, too long or holds another character
     */
    public static SupplyId of(String id) {
        return new SupplyId(id);
    }
}
