package se.samverkan.rules;

import java.util.regex.Pattern;

/**
 * How odd the values of a message are to one who reads it as an example, so that of several the one with ordinary values is
 * chosen: what tries the wording itself, an id in the place of a name or a title, a host's code, a year far off, nothing at all, one
 * of one, a range of a day, öre, and kronor that aren't a thousand are odd.
 */
final class OddValues {

    private static final Pattern ODD = Pattern.compile(String.join(
            "|",
            "[{}$#\\\\\\u202a-\\u202e\\u2066-\\u2069]",
            "\\b[a-z]+:[a-z0-9]|\\bacme\\.",
            "”[a-z0-9-]{1,12}”|\\((?:old|test)\\)|beteckningen [a-z]+\\b",
            "(?:januari|februari|mars|juli|september|december) (?:\\d{1,3}|2099)\\b(?! kr)",
            "(?<![\\d,] |[\\d,])0 |är 0,",
            "Av 1 deltagare",
            "den (\\d+ \\S+ \\d{4}) till och med den \\1",
            ",\\d\\d kr",
            "(?<!\\d )(?<!\\d)\\d{1,3} kr"));

    private OddValues() {}

    /** How many odd values a message in Swedish holds. */
    static long in(String message) {
        return ODD.matcher(message).results().count();
    }
}
