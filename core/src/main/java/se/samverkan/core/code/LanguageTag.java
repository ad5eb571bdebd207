package se.samverkan.core.code;

import static se.samverkan.core.PublicApi.Usage.CALL;

import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Objects;
import se.samverkan.core.InvalidValueException;
import se.samverkan.core.PublicApi;

/**
 * A language by its BCP 47 tag, such as {@code sv} or {@code en-GB}. Tags that differ in upper and lower case alone are equal.
 *
 * <p>This class is immutable and thread-safe.
 */
@PublicApi(CALL)
public final class LanguageTag extends TextValue<LanguageTag> {

    private static final int LONGEST = 35;

    private LanguageTag(String tag) {
        super("languageTag", tag);
    }

    /**
     * The language of a tag.
     *
     * @param tag the tag, 1 to 35 characters, that names a language
     * @return the language, its tag in the customary case
     * @throws InvalidValueException if the tag isn't well-formed by BCP 47, is too long, or names no language
     */
    public static LanguageTag of(String tag) {
        Objects.requireNonNull(tag, "languageTag");
        if (tag.length() > LONGEST) {
            throw refusal(tag.length() + " characters");
        }
        try {
            Locale locale = new Locale.Builder().setLanguageTag(tag).build();
            if (locale.getLanguage().isEmpty()) {
                throw refusal(tag);
            }
            return new LanguageTag(locale.toLanguageTag());
        } catch (IllformedLocaleException e) {
            InvalidValueException refusal = refusal(tag);
            refusal.initCause(e);
            throw refusal;
        }
    }

    private static InvalidValueException refusal(String shown) {
        return new InvalidValueException("languageTag", shown, "a language by BCP 47, such as sv or en-GB");
    }
}
