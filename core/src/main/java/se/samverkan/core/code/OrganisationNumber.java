package se.samverkan.core.code;

import static se.samverkan.core.PublicApi.Usage.CALL;

import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.samverkan.core.InvalidValueException;
import se.samverkan.core.PublicApi;
import se.samverkan.core.internal.Luhn;
import se.samverkan.core.internal.PersonalNumbers;

/**
 * A Swedish organisation number (organisationsnummer): ten digits of which the last is a check digit, never changed and
 * never used again (lag (1974:174) 4 §). By practice the check digit is Luhn's, the third digit is 2 or more, and the first
 * tells the {@link OrganisationGroup}. It is read in every usual spelling and printed in one, {@code 212000-0142}.
 *
 * <p>A value that may be a person's number (a third digit below 2, or a prefix other than 16) is refused without being
 * repeated in the message.
 *
 * <p>This class is immutable and thread-safe.
 */
@PublicApi(CALL)
public final class OrganisationNumber extends TextValue<OrganisationNumber> {

    private static final String ATTRIBUTE = "organisationNumber";
    private static final int LONGEST = 40;
    private static final String HYPHEN = "[-\\u2010-\\u2013\\u2212]?";
    private static final Pattern BLANKS = Pattern.compile("^[\\h\\v]+|[\\h\\v]+$");
    private static final Pattern VAT = Pattern.compile("[Ss][Ee]([0-9]{6})" + HYPHEN + "([0-9]{4})([0-9]{2})");
    private static final Pattern PLAIN = Pattern.compile("(?:0007:)?([0-9]{2})?([0-9]{6})" + HYPHEN + "([0-9]{4})");
    private static final Pattern DIGITS = Pattern.compile("[0-9]+" + HYPHEN + "[0-9]*");

    private final OrganisationGroup group;

    private OrganisationNumber(String tenDigits, OrganisationGroup group) {
        super(ATTRIBUTE, tenDigits.substring(0, 6) + "-" + tenDigits.substring(6));
        this.group = group;
    }

    /**
     * The organisation number of a text. Blanks around it don't count, and a hyphen may be missing, or be a dash or a minus
     * sign.
     *
     * @param text ten digits ({@code 212000-0142}), twelve with the prefix 16 ({@code 16212000-0142}), the form of a VAT
     *     number ({@code SE212000014201}) or of a Peppol id ({@code 0007:2120000142})
     * @return the number
     * @throws InvalidValueException if the text isn't of one of these forms, the third digit is below 2, the check digit is
     *     wrong, or the first digit tells no group; the value is withheld where it may be a person's number
     */
    public static OrganisationNumber parse(String text) {
        String ten = tenDigits(Objects.requireNonNull(text, ATTRIBUTE));
        int checkDigit = Luhn.checkDigit(ten.substring(0, 9));
        if (ten.charAt(9) - '0' != checkDigit) {
            throw new InvalidValueException(ATTRIBUTE, text, "the check digit " + checkDigit);
        }
        OrganisationGroup group = OrganisationGroup.ofDigit(ten.charAt(0) - '0')
                .orElseThrow(() -> new InvalidValueException(
                        ATTRIBUTE, text, "a first digit that tells a group: 1, 2, 3 or 5 to 9"));
        return new OrganisationNumber(ten, group);
    }

    private static String tenDigits(String text) {
        if (text.length() > LONGEST) {
            throw refusal(text, "at most " + LONGEST + " characters");
        }
        String spelling = BLANKS.matcher(text).replaceAll("");
        Matcher vat = VAT.matcher(spelling);
        if (vat.matches()) {
            String ten = requireThirdDigit(vat.group(1) + vat.group(2));
            if (!vat.group(3).equals("01")) {
                throw refusal(text, "the ending 01 in the form of a VAT number");
            }
            return ten;
        }
        Matcher plain = PLAIN.matcher(spelling);
        if (plain.matches()) {
            if (plain.group(1) != null && !plain.group(1).equals("16")) {
                throw InvalidValueException.withheld(ATTRIBUTE, "the prefix 16 where there are twelve digits");
            }
            return requireThirdDigit(plain.group(2) + plain.group(3));
        }
        long found = spelling.chars().filter(Character::isDigit).count();
        if (DIGITS.matcher(spelling).matches() && found != 10 && found != 12) {
            throw refusal(text, "ten digits, or twelve with the prefix 16 (found " + found + ")");
        }
        throw refusal(text, "a number such as 212000-0142, 16212000-0142, SE212000014201 or 0007:2120000142");
    }

    private static String requireThirdDigit(String ten) {
        if (ten.charAt(2) < '2') {
            throw InvalidValueException.withheld(ATTRIBUTE, "a third digit of 2 or more");
        }
        return ten;
    }

    private static InvalidValueException refusal(String text, String expected) {
        return PersonalNumbers.appearIn(text)
                ? InvalidValueException.withheld(ATTRIBUTE, expected)
                : new InvalidValueException(ATTRIBUTE, text, expected);
    }

    /**
     * The group that the first digit tells.
     *
     * @return the group
     */
    public OrganisationGroup getGroup() {
        return group;
    }

    /**
     * The ten digits without a hyphen.
     *
     * @return for example {@code 2120000142}
     */
    public String getTenDigits() {
        return text.substring(0, 6) + text.substring(7);
    }

    /**
     * The form of twelve digits, with the prefix 16 of legal persons.
     *
     * @return for example {@code 162120000142}
     */
    public String getTwelveDigits() {
        return "16" + getTenDigits();
    }

    /**
     * The form of a VAT number. Whether the organisation is registered for VAT isn't known by it.
     *
     * @return for example {@code SE212000014201}
     */
    public String getVatNumber() {
        return "SE" + getTenDigits() + "01";
    }

    /**
     * The form of a Peppol participant id, with the scheme 0007 of Swedish organisation numbers. Whether the organisation
     * receives documents over Peppol isn't known by it.
     *
     * @return for example {@code 0007:2120000142}
     */
    public String getPeppolId() {
        return "0007:" + getTenDigits();
    }
}
