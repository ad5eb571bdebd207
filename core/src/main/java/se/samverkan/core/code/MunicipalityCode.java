package se.samverkan.core.code;

import static se.samverkan.core.PublicApi.Usage.CALL;

import java.util.Objects;
import java.util.regex.Pattern;
import se.samverkan.core.InvalidValueException;
import se.samverkan.core.PublicApi;

/**
 * The code of a Swedish municipality (kommunkod): four digits, of which the first two are the county's, such as
 * {@code 2280} for Härnösand. Whether there is such a municipality on a day is asked of a table. Another country's
 * municipality numbers have four digits too and aren't told apart here: {@code 4601} is Bergen's in Norway. Such a
 * municipality is given as an {@code OtherPublicBody}, which needs no code.
 *
 * <p>This class is immutable and thread-safe.
 */
@PublicApi(CALL)
public final class MunicipalityCode extends TextValue<MunicipalityCode> {

    private static final Pattern FORM = Pattern.compile("[0-9]{4}");

    private MunicipalityCode(String code) {
        super("municipalityCode", code);
    }

    /**
     * The municipality code of a text.
     *
     * @param code four digits, a leading zero included
     * @return the code
     * @throws InvalidValueException if the text isn't four digits 0 to 9
     */
    public static MunicipalityCode of(String code) {
        Objects.requireNonNull(code, "municipalityCode");
        if (!FORM.matcher(code).matches()) {
            throw new InvalidValueException("municipalityCode", code, "four digits, such as 2280");
        }
        return new MunicipalityCode(code);
    }

    /**
     * The code of the county that the municipality lies in.
     *
     * @return the first two digits
     */
    public CountyCode getCountyCode() {
        return CountyCode.of(text.substring(0, 2));
    }
}
