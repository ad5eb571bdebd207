package se.samverkan.core.code;

import static se.samverkan.core.PublicApi.Usage.CALL;

import java.util.Objects;
import se.samverkan.core.InvalidValueException;
import se.samverkan.core.PublicApi;
import se.samverkan.core.internal.PersonalNumbers;

/**
 * An opaque reference to a participant, which means something in the host's system alone. It has 1 to 100 letters a to z,
 * A to Z, digits and {@code -._:/}.
 *
 * <p>What looks like a personal identity number or a coordination number (ten or twelve digits, with or without a
 * separator, with a day of a month and the right check digit) is refused, as the whole reference or as a part of it: such
 * numbers may be processed without consent only when that is clearly justified (lag (2018:218) 3 kap. 10 §), and the
 * library has no need of them. No message and no {@code toString()} shows a reference.
 *
 * <p>This class is immutable and thread-safe.
 */
@PublicApi(CALL)
public final class ParticipantReference extends TextValue<ParticipantReference> {

    private static final String ATTRIBUTE = "participantReference";

    private ParticipantReference(String value) {
        super(ATTRIBUTE, value);
    }

    /**
     * The participant reference of a text.
     *
     * @param value the reference in the host's system, such as {@code p-7f3a}
     * @return the reference
     * @throws InvalidValueException if the text is empty, too long, holds another character or looks like a personal
     *     identity number; the value is withheld
     */
    public static ParticipantReference of(String value) {
        Objects.requireNonNull(value, ATTRIBUTE);
        if (PersonalNumbers.appearIn(value)) {
            throw InvalidValueException.withheld(
                    ATTRIBUTE, "a reference without what looks like a personal identity number");
        }
        if (!Id.isFormed(value)) {
            throw InvalidValueException.withheld(ATTRIBUTE, Id.EXPECTED);
        }
        return new ParticipantReference(value);
    }

    /**
     * The reference, to look the participant up in the host's system.
     *
     * @return the value that {@link #of} was given
     */
    public String getValue() {
        return text;
    }

    /**
     * A word that shows nothing of the reference.
     *
     * @return {@code participant}
     */
    @Override
    public String toString() {
        return "participant";
    }
}
