package se.samverkan.core.code;

import static se.samverkan.core.PublicApi.Usage.CALL;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.samverkan.core.InvalidValueException;
import se.samverkan.core.PublicApi;
import se.samverkan.core.internal.TextChecks;

/**
 * An identifier of a scheme that the library doesn't know: the scheme's name, an opaque value, and the country where the
 * scheme is one country's. It prints as {@code scheme:value} or {@code scheme@COUNTRY:value}, such as
 * {@code erasmus:S VASTERA01} or {@code orgnr@NO:974767880}.
 *
 * <p>This class is immutable and thread-safe.
 */
@PublicApi(CALL)
public final class ExternalIdentifier extends TextValue<ExternalIdentifier> {

    private static final Pattern SCHEME = Pattern.compile("[A-Za-z0-9._-]{1,40}");
    private static final Pattern FORM = Pattern.compile("([^:@]*)(?:@([^:]*))?:(.*)", Pattern.DOTALL);
    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());

    private final String scheme;
    private final @Nullable String country;
    private final String value;

    private ExternalIdentifier(String scheme, @Nullable String country, String value) {
        super("externalIdentifier", scheme + (country == null ? "" : "@" + country) + ":" + value);
        this.scheme = scheme;
        this.country = country;
        this.value = value;
    }

    /**
     * An identifier of a scheme that is no one country's, or whose country is unstated.
     *
     * @param scheme the scheme's name, 1 to 40 letters a to z, A to Z, digits and {@code ._-}
     * @param value the value, 1 to 200 characters, kept as typed
     * @return the identifier
     * @throws InvalidValueException if the scheme has another form, or the value is blank, too long or holds a control
     *     character, an unpaired surrogate or a direction mark
     */
    public static ExternalIdentifier of(String scheme, String value) {
        return new ExternalIdentifier(requireScheme(scheme), null, requireValue(value));
    }

    /**
     * The same identifier as one of a country's scheme.
     *
     * @param code the country's ISO 3166-1 code of two letters, such as {@code NO}
     * @return the identifier
     * @throws InvalidValueException if there is no such country
     */
    public ExternalIdentifier inCountry(String code) {
        Objects.requireNonNull(code, "country");
        if (!COUNTRIES.contains(code)) {
            throw new InvalidValueException(
                    "country", code, "a country's code of two letters (ISO 3166-1), such as NO");
        }
        return new ExternalIdentifier(scheme, code, value);
    }

    /**
     * The identifier that {@link #toString()} has printed.
     *
     * @param text the scheme, the country after {@code @} where there is one, and the value after a colon
     * @return the identifier
     * @throws InvalidValueException if the text isn't of this form, or a part of it is refused
     */
    public static ExternalIdentifier parse(String text) {
        Matcher form = FORM.matcher(Objects.requireNonNull(text, "externalIdentifier"));
        if (!form.matches()) {
            throw new InvalidValueException(
                    "externalIdentifier", text, "a scheme and a value, such as orgnr@NO:974767880");
        }
        ExternalIdentifier identifier = of(form.group(1), form.group(3));
        return form.group(2) == null ? identifier : identifier.inCountry(form.group(2));
    }

    /**
     * The scheme's name.
     *
     * @return 1 to 40 characters
     */
    public String getScheme() {
        return scheme;
    }

    /**
     * The country whose scheme it is.
     *
     * @return two upper-case letters; absent where unstated
     */
    public Optional<String> getCountry() {
        return Optional.ofNullable(country);
    }

    /**
     * The value in the scheme.
     *
     * @return the value as typed
     */
    public String getValue() {
        return value;
    }

    private static String requireScheme(String scheme) {
        Objects.requireNonNull(scheme, "scheme");
        if (!SCHEME.matcher(scheme).matches()) {
            throw new InvalidValueException("scheme", scheme, "1 to 40 letters a to z, digits or one of ._-");
        }
        return scheme;
    }

    private static String requireValue(String value) {
        return TextChecks.require("value", value, 200);
    }
}
