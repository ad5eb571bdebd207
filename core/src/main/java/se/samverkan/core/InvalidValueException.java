package se.samverkan.core;

import static se.samverkan.core.PublicApi.Usage.CALL;

import java.util.Locale;
import java.util.Objects;

/**
 * The refusal of a value that can't exist, such as a wrong check digit or an end before a start. The attribute, the value
 * and what was expected are kept as data; the message names all three. A value longer than {@value #LONGEST_SHOWN}
 * characters is shortened.
 *
 * <p>A builder that is asked for its value before every attribute that it needs is set refuses with an {@link
 * IllegalStateException} instead, which names those that are missing: what is wrong then is the code, and no value.
 */
@PublicApi(CALL)
public class InvalidValueException extends IllegalArgumentException {

    /** The most characters of a refused value that are shown. */
    public static final int LONGEST_SHOWN = 60;

    private static final long serialVersionUID = 1L;

    private final String attribute;
    private final String shownValue;
    private final String expected;

    /**
     * Makes the refusal of one value.
     *
     * @param attribute the attribute's name, such as {@code organisationNumber}
     * @param value the refused value as given; never a reference to a person
     * @param expected what was expected, as a phrase that follows "expected", such as {@code ten digits}
     */
    public InvalidValueException(String attribute, Object value, String expected) {
        this(attribute, shorten(String.valueOf(value)), expected, "'" + shorten(String.valueOf(value)) + "'");
    }

    private InvalidValueException(String attribute, String shownValue, String expected, String inMessage) {
        super(attribute + ": expected " + expected + ", but was " + inMessage);
        this.attribute = Objects.requireNonNull(attribute, "attribute");
        this.shownValue = shownValue;
        this.expected = Objects.requireNonNull(expected, "expected");
    }

    /**
     * Makes the refusal of a value that must not be repeated, such as one that looks like a personal identity number.
     *
     * @param attribute the attribute's name
     * @param expected what was expected
     * @return the refusal, without the value
     */
    public static InvalidValueException withheld(String attribute, String expected) {
        return new InvalidValueException(attribute, "", expected, "something else (the value isn't shown)");
    }

    /**
     * The name of the attribute whose value was refused.
     *
     * @return the attribute's name
     */
    public final String getAttribute() {
        return attribute;
    }

    /**
     * The refused value, shortened, with control characters, line separators and unpaired surrogates shown as escapes; empty
     * where it is withheld.
     *
     * @return the value as shown in the message
     */
    public final String getShownValue() {
        return shownValue;
    }

    /**
     * What was expected instead, as a phrase.
     *
     * @return the expectation
     */
    public final String getExpected() {
        return expected;
    }

    private static String shorten(String value) {
        StringBuilder shown = new StringBuilder();
        int end = Math.min(value.length(), LONGEST_SHOWN);
        for (int at = 0; at < end; ) {
            int point = value.codePointAt(at);
            at += Character.charCount(point);
            if (isEscaped(Character.getType(point))) {
                shown.append(String.format(Locale.ROOT, "\\u%04x", point));
            } else {
                shown.appendCodePoint(point);
            }
        }
        return value.length() > LONGEST_SHOWN ? shown.append('…').toString() : shown.toString();
    }

    private static boolean isEscaped(int type) {
        return type == Character.CONTROL
                || type == Character.FORMAT
                || type == Character.SURROGATE
                || type == Character.LINE_SEPARATOR
                || type == Character.PARAGRAPH_SEPARATOR;
    }
}
