package se.samverkan.core.code;

import static se.samverkan.core.PublicApi.Usage.CALL;

import java.util.Objects;
import java.util.regex.Pattern;
import se.samverkan.core.InvalidValueException;
import se.samverkan.core.PublicApi;

/**
 * The code of a Swedish county (länskod): two digits, such as {@code 22} for Västernorrlands län. Whether there is such a
 * county on a day is asked of a table; 02, 11, 15 and 16 are formed right and used by none.
 *
 * <p>This class is immutable and thread-safe.
 */
@PublicApi(CALL)
public final class CountyCode extends TextValue<CountyCode> {

    private static final Pattern FORM = Pattern.compile("[0-9]{2}");

    private CountyCode(String code) {
        super("countyCode", code);
    }

    /**
     * The county code of a text.
     *
     * @param code two digits, a leading zero included
     * @return the code
     * @throws InvalidValueException if the text isn't two digits 0 to 9
     */
    public static CountyCode of(String code) {
        Objects.requireNonNull(code, "countyCode");
        if (!FORM.matcher(code).matches()) {
            throw new InvalidValueException("countyCode", code, "two digits, such as 22");
        }
        return new CountyCode(code);
    }
}
