package se.samverkan.core.internal;

import java.util.Locale;
import java.util.Objects;
import se.samverkan.core.InvalidValueException;

/** The checks of text that people have typed: names, titles, reasons and opaque references. */
public final class TextChecks {

    private TextChecks() {}

    /**
     * Requires text that can be shown as typed: not blank (no-break spaces and characters without a width
     * alone are blank too), no longer than {@code longest} characters, without control
     * characters, unpaired surrogates and marks that change the direction of writing.
     *
     * @param attribute the attribute's name, for the message
     * @param text the text as typed
     * @param longest the most UTF-16 characters allowed
     * @return the text, unchanged
     * @throws InvalidValueException if the text is blank, too long or holds a character that is refused
     */
    public static String require(String attribute, String text, int longest) {
        Objects.requireNonNull(text, attribute);
        if (text.codePoints().allMatch(TextChecks::isUnseen)) {
            throw new InvalidValueException(attribute, text, "text that isn't blank");
        }
        if (text.length() > longest) {
            throw new InvalidValueException(attribute, text, "at most " + longest + " characters");
        }
        int at = 0;
        while (at < text.length()) {
            int point = text.codePointAt(at);
            if (isRefused(point)) {
                throw new InvalidValueException(
                        attribute,
                        text,
                        "text without control characters, unpaired surrogates and direction marks (found U+"
                                + String.format(Locale.ROOT, "%04X", point) + " at " + at + ")");
            }
            at += Character.charCount(point);
        }
        return text;
    }

    /** Whether a character shows nothing: white space, no-break spaces too, and characters without a width. */
    private static boolean isUnseen(int point) {
        return Character.isWhitespace(point)
                || Character.isSpaceChar(point)
                || Character.getType(point) == Character.FORMAT;
    }

    private static boolean isRefused(int point) {
        int type = Character.getType(point);
        return type == Character.CONTROL
                || type == Character.SURROGATE
                || type == Character.LINE_SEPARATOR
                || type == Character.PARAGRAPH_SEPARATOR
                || isDirectionMark(point);
    }

    private static boolean isDirectionMark(int point) {
        return point == 0x061C
                || point == 0x200E
                || point == 0x200F
                || (point >= 0x202A && point <= 0x202E)
                || (point >= 0x2066 && point <= 0x2069);
    }
}
