package se.samverkan.core.code;

import static se.samverkan.core.PublicApi.Usage.CALL;

import java.util.Objects;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.samverkan.core.InvalidValueException;
import se.samverkan.core.PublicApi;

/**
 * A code of the Common Procurement Vocabulary (regulation (EC) No 213/2008): eight digits, of which the first two name the
 * division, with or without a ninth as check digit, such as {@code 80000000-4} for education and training services.
 *
 * <p>Codes are equal by their eight digits. The check digit is kept as stated and isn't checked: its published algorithm
 * doesn't give the digits of the published list (the vocabulary's keepers have said so: OP-TED/ePO, discussion 589, 2024),
 * and registers are known to ignore it. Whether the vocabulary has the code isn't checked either.
 *
 * <p>This class is immutable and thread-safe.
 */
@PublicApi(CALL)
public final class CpvCode extends TextValue<CpvCode> {

    private static final String ATTRIBUTE = "cpvCode";
    private static final Pattern FORM = Pattern.compile("([0-9]{8})(?:-([0-9]))?");
    private static final Pattern PREFIX = Pattern.compile("[0-9]{2,8}");

    private final @Nullable String checkDigit;

    private CpvCode(String eightDigits, @Nullable String checkDigit) {
        super(ATTRIBUTE, eightDigits);
        this.checkDigit = checkDigit;
    }

    /**
     * The code of a text.
     *
     * @param text eight digits, such as {@code 80000000}, or eight, a hyphen and one, such as {@code 80000000-4}
     * @return the code
     * @throws InvalidValueException if the text isn't of one of these forms
     */
    public static CpvCode parse(String text) {
        Matcher form = FORM.matcher(Objects.requireNonNull(text, ATTRIBUTE));
        if (!form.matches()) {
            throw new InvalidValueException(
                    ATTRIBUTE, text, "eight digits with or without a check digit, such as 80000000 or 80000000-4");
        }
        return new CpvCode(form.group(1), form.group(2));
    }

    /**
     * The digits that the code is known by.
     *
     * @return eight digits
     */
    public String getDigits() {
        return text;
    }

    /**
     * The check digit as stated.
     *
     * @return 0 to 9; empty where unstated
     */
    public OptionalInt getCheckDigit() {
        return checkDigit == null ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(checkDigit));
    }

    /**
     * Whether the code lies in a division, group, class or category.
     *
     * @param prefix the first two digits for a division ({@code 80}), three for a group ({@code 805}), and so on to eight
     * @return true if the code begins with these digits
     * @throws InvalidValueException if the prefix isn't two to eight digits 0 to 9
     */
    public boolean isWithin(String prefix) {
        Objects.requireNonNull(prefix, "cpvPrefix");
        if (!PREFIX.matcher(prefix).matches()) {
            throw new InvalidValueException("cpvPrefix", prefix, "two to eight digits, such as 80");
        }
        return text.startsWith(prefix);
    }

    /**
     * The code as stated.
     *
     * @return the eight digits, then a hyphen and the check digit where one was stated
     */
    @Override
    public String toString() {
        return checkDigit == null ? text : text + "-" + checkDigit;
    }
}
