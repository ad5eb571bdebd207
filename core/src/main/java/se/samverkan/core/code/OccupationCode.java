package se.samverkan.core.code;

import static se.samverkan.core.PublicApi.Usage.CALL;

import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.samverkan.core.InvalidValueException;
import se.samverkan.core.PublicApi;

/**
 * The code of an occupation or a group of occupations in one classification: one digit for a major group to four for the
 * finest group, such as {@code SSYK2012:2343} for preschool teachers. Codes of two classifications are never equal and
 * never within each other, whatever their digits. Whether the classification has the code isn't checked.
 *
 * <p>This class is immutable and thread-safe.
 */
@PublicApi(CALL)
public final class OccupationCode extends TextValue<OccupationCode> {

    private static final String ATTRIBUTE = "occupationCode";
    private static final Pattern DIGITS = Pattern.compile("[0-9]{1,4}");
    private static final Pattern FORM = Pattern.compile("(SSYK2012|ISCO08):([0-9]{1,4})");

    private final OccupationScheme scheme;
    private final String digits;

    private OccupationCode(OccupationScheme scheme, String digits) {
        super(ATTRIBUTE, scheme.prefix() + ":" + requireDigits(digits));
        this.scheme = scheme;
        this.digits = digits;
    }

    /**
     * A code of SSYK 2012.
     *
     * @param digits one to four digits, such as {@code 2343}
     * @return the code
     * @throws InvalidValueException if the text isn't one to four digits 0 to 9
     */
    public static OccupationCode ssyk(String digits) {
        return new OccupationCode(OccupationScheme.SSYK_2012, digits);
    }

    /**
     * A code of ISCO-08.
     *
     * @param digits one to four digits, such as {@code 2342}
     * @return the code
     * @throws InvalidValueException if the text isn't one to four digits 0 to 9
     */
    public static OccupationCode isco(String digits) {
        return new OccupationCode(OccupationScheme.ISCO_08, digits);
    }

    /**
     * The code that {@link #toString()} has printed.
     *
     * @param text the classification and the digits, {@code SSYK2012:2343} or {@code ISCO08:2342}
     * @return the code
     * @throws InvalidValueException if the text isn't of this form
     */
    public static OccupationCode parse(String text) {
        Matcher form = FORM.matcher(Objects.requireNonNull(text, ATTRIBUTE));
        if (!form.matches()) {
            throw new InvalidValueException(ATTRIBUTE, text, "a code such as SSYK2012:2343 or ISCO08:2342");
        }
        return form.group(1).equals(OccupationScheme.SSYK_2012.prefix()) ? ssyk(form.group(2)) : isco(form.group(2));
    }

    /**
     * The classification.
     *
     * @return SSYK 2012 or ISCO-08
     */
    public OccupationScheme getScheme() {
        return scheme;
    }

    /**
     * The digits in the classification.
     *
     * @return one to four digits
     */
    public String getDigits() {
        return digits;
    }

    /**
     * Whether the code lies in a group of the same classification, or is that group.
     *
     * @param group the group, such as {@code SSYK2012:23} for teachers
     * @return true if the classification is the same and the digits begin with the group's
     */
    public boolean isWithin(OccupationCode group) {
        return scheme == group.scheme && digits.startsWith(group.digits);
    }

    private static String requireDigits(String digits) {
        Objects.requireNonNull(digits, ATTRIBUTE);
        if (!DIGITS.matcher(digits).matches()) {
            throw new InvalidValueException(ATTRIBUTE, digits, "one to four digits, such as 2343");
        }
        return digits;
    }
}
