package se.samverkan.core.code;

import static se.samverkan.core.PublicApi.Usage.CALL;

import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import se.samverkan.core.InvalidValueException;
import se.samverkan.core.PublicApi;

/**
 * What the ids of things that the library holds share: 1 to 100 letters a to z, A to Z, digits and {@code -._:/}, so that
 * an id stands unquoted in a finding's path and in an exported file. Upper and lower case differ.
 *
 * <p>This class is immutable and thread-safe. Hosts can't extend it.
 *
 * @param <T> the id's own type
 */
@PublicApi(CALL)
public abstract class Id<T extends Id<T>> extends TextValue<T> {

    static final String EXPECTED = "1 to 100 characters, each a letter a to z or A to Z, a digit or one of -._:/";

    private static final int LONGEST = 100;
    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9._:/-]{1,100}");

    Id(String attribute, String id) {
        super(attribute, require(attribute, id));
    }

    static boolean isFormed(String id) {
        return FORM.matcher(id).matches();
    }

    private static String require(String attribute, String id) {
        Objects.requireNonNull(id, attribute);
        if (!isFormed(id)) {
            throw new InvalidValueException(attribute, id, EXPECTED + found(id));
        }
        return id;
    }

    /** The first character that no id has, for the message; empty where it is the length that is wrong. */
    private static String found(String id) {
        int at = 0;
        while (at < id.length() && isFormed(id.substring(at, at + 1))) {
            at++;
        }
        return at < id.length() && id.length() <= LONGEST
                ? String.format(Locale.ROOT, " (found U+%04X at %d)", id.codePointAt(at), at)
                : "";
    }
}
