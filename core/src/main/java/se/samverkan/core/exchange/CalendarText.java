package se.samverkan.core.exchange;

import java.util.Locale;
import java.util.Objects;
import se.samverkan.core.InvalidValueException;

/** Words as a calendar's TEXT value (RFC 5545, 3.3.11): nothing in them can end a line or a value. */
final class CalendarText {

    private CalendarText() {}

    /** Requires words that a calendar can hold; line ends of every kind are among them. */
    static String require(String attribute, String words) {
        Objects.requireNonNull(words, attribute);
        if (words.isBlank()) {
            throw new InvalidValueException(attribute, words, "text that isn't blank");
        }
        int at = 0;
        while (at < words.length()) {
            int point = words.codePointAt(at);
            int type = Character.getType(point);
            boolean layout = point == '\t' || point == '\n' || point == '\r';
            if ((type == Character.CONTROL && !layout) || type == Character.SURROGATE) {
                throw new InvalidValueException(
                        attribute,
                        words,
                        "text without control characters and unpaired surrogates (found U+"
                                + String.format(Locale.ROOT, "%04X", point) + " at " + at + ")");
            }
            at += Character.charCount(point);
        }
        return words;
    }

    /** The words with backslash, semicolon, comma and line ends escaped; each line end becomes one. */
    static String escape(String words) {
        StringBuilder escaped = new StringBuilder(words.length() + 16);
        for (int at = 0; at < words.length(); at++) {
            char letter = words.charAt(at);
            switch (letter) {
                case '\\', ';', ',' -> escaped.append('\\').append(letter);
                case '\n' -> escaped.append("\\n");
                case '\r' -> {
                    if (at + 1 == words.length() || words.charAt(at + 1) != '\n') {
                        escaped.append("\\n");
                    }
                }
                default -> escaped.append(letter);
            }
        }
        return escaped.toString();
    }
}
