package se.samverkan.core.finding;

import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import se.samverkan.core.InvalidValueException;

/** The shape that codes of findings, inputs and words share: words in kebab case, joined by points. */
final class DottedCode {

    private static final Pattern FORM = Pattern.compile("[a-z][a-z0-9-]{0,39}(\\.[a-z0-9][a-z0-9-]{0,39}){1,5}");

    private DottedCode() {}

    static String require(String attribute, String code) {
        Objects.requireNonNull(code, attribute);
        if (!FORM.matcher(code).matches()) {
            throw new InvalidValueException(
                    attribute, code, "two to six words of a-z, 0-9 and hyphen joined by points, such as call-off.term");
        }
        return code;
    }

    /** The code of an enum's constant: {@code VatBasis.EXCLUDING_VAT} is {@code vat-basis.excluding-vat}. */
    static String of(Enum<?> constant) {
        String type = Objects.requireNonNull(constant, "word")
                .getDeclaringClass()
                .getSimpleName()
                .replaceAll("(?<=[a-z0-9])(?=[A-Z])", "-");
        return (type + "." + constant.name().replace('_', '-')).toLowerCase(Locale.ROOT);
    }
}
