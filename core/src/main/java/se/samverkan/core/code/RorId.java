package se.samverkan.core.code;

import static se.samverkan.core.PublicApi.Usage.CALL;

import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.samverkan.core.InvalidValueException;
import se.samverkan.core.PublicApi;

/**
 * The id of a research organisation in the Research Organization Registry: a zero, six letters or digits in Crockford's
 * base 32 (without i, l, o and u) and two check digits by ISO 7064 (modulus 97-10), printed as an address, such as
 * {@code https://ror.org/033vfbz75} for Mälardalens universitet.
 *
 * <p>This class is immutable and thread-safe.
 */
@PublicApi(CALL)
public final class RorId extends TextValue<RorId> {

    private static final String ATTRIBUTE = "rorId";
    private static final String ADDRESS = "https://ror.org/";
    private static final String ALPHABET = "0123456789abcdefghjkmnpqrstvwxyz";
    private static final Pattern FORM = Pattern.compile(
            "(?:(?:https?://)?ror\\.org/)?(0[" + ALPHABET + "]{6})([0-9]{2})", Pattern.CASE_INSENSITIVE);

    private RorId(String address) {
        super(ATTRIBUTE, address);
    }

    /**
     * The id of a text.
     *
     * @param text the id as an address, {@code https://ror.org/033vfbz75}, or bare, {@code 033vfbz75}, in either case of
     *     letters
     * @return the id
     * @throws InvalidValueException if the text isn't of one of these forms or the check digits are wrong
     */
    public static RorId parse(String text) {
        Matcher form = FORM.matcher(Objects.requireNonNull(text, ATTRIBUTE));
        if (!form.matches()) {
            throw new InvalidValueException(ATTRIBUTE, text, "an id such as https://ror.org/033vfbz75 or 033vfbz75");
        }
        String seven = form.group(1).toLowerCase(Locale.ROOT);
        String checkDigits = checkDigits(seven);
        if (!form.group(2).equals(checkDigits)) {
            throw new InvalidValueException(ATTRIBUTE, text, "the check digits " + checkDigits + " last");
        }
        return new RorId(ADDRESS + seven + checkDigits);
    }

    private static String checkDigits(String sevenCharacters) {
        long number = 0;
        for (int at = 0; at < sevenCharacters.length(); at++) {
            number = number * ALPHABET.length() + ALPHABET.indexOf(sevenCharacters.charAt(at));
        }
        return String.format(Locale.ROOT, "%02d", 98 - number * 100 % 97);
    }
}
