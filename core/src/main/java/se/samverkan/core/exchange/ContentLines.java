package se.samverkan.core.exchange;

import java.io.IOException;

/**
 * The lines of a calendar (RFC 5545, 3.1): each ends with CR LF, and one longer than {@value #MOST_OCTETS} octets in UTF-8,
 * without its end, goes on in the next after a space, never inside a character.
 */
final class ContentLines {

    static final int MOST_OCTETS = 75;

    private final Appendable out;

    ContentLines(Appendable out) {
        this.out = out;
    }

    /** Writes one line of a property: the name with its parameters, and the value as it stands in the file. */
    void write(String name, String value) throws IOException {
        String line = name + ":" + value;
        int octets = 0;
        int at = 0;
        while (at < line.length()) {
            int point = line.codePointAt(at);
            int size = octetsOf(point);
            if (octets + size > MOST_OCTETS) {
                out.append("\r\n ");
                octets = 1;
            }
            int next = at + Character.charCount(point);
            out.append(line, at, next);
            octets += size;
            at = next;
        }
        out.append("\r\n");
    }

    private static int octetsOf(int point) {
        if (point < 0x80) {
            return 1;
        }
        if (point < 0x800) {
            return 2;
        }
        return point < 0x10000 ? 3 : 4;
    }
}
