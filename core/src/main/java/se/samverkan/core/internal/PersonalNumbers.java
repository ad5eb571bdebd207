package se.samverkan.core.internal;

import java.time.Month;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The detection of what looks like a Swedish personal identity number or coordination number: six digits of a date, or
 * eight with the century 18, 19 or 20, then four digits of which the last is the Luhn check digit, with or without
 * separators between year, month, day and the last four. The day of a coordination number is the day of birth plus 60. Whether the number is anyone's isn't
 * known.
 */
public final class PersonalNumbers {

    private static final int COORDINATION = 60;

    private static final String SEPARATOR = "[-+./:_\\h\\u2010-\\u2015\\u2212]?";

    private static final Pattern FORM = Pattern.compile("(?<![0-9])(?:18|19|20)?([0-9]{2})"
            + SEPARATOR + "(0[1-9]|1[0-2])"
            + SEPARATOR + "([0-9]{2})"
            + SEPARATOR + "([0-9]{3})([0-9])(?![0-9])");

    private PersonalNumbers() {}

    /**
     * Whether something in a text looks like such a number: the whole text or a part of it that no further digit adjoins.
     *
     * @param text the text
     * @return true if it does
     */
    public static boolean appearIn(String text) {
        Matcher found = FORM.matcher(text);
        // A match may hide another that begins inside it, so that each place is tried.
        for (int from = 0; from < text.length() && found.find(from); from = found.start() + 1) {
            if (isDay(found.group(2), found.group(3)) && hasCheckDigit(found)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isDay(String month, String day) {
        int stated = Integer.parseInt(day);
        int actual = stated > COORDINATION ? stated - COORDINATION : stated;
        return actual >= 1 && actual <= Month.of(Integer.parseInt(month)).maxLength();
    }

    private static boolean hasCheckDigit(Matcher found) {
        String nine = found.group(1) + found.group(2) + found.group(3) + found.group(4);
        return Luhn.checkDigit(nine) == found.group(5).charAt(0) - '0';
    }
}
