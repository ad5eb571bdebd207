package se.samverkan.rules;

import static se.samverkan.core.PublicApi.Usage.CALL;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.samverkan.core.PublicApi;

/**
 * The refusal of an {@link Explainer} to tell something that it has no words for, or whose words name a place that there is no
 * value for. The library has words for all its own; what is wanting are words of a host's. The message names the key, the language
 * and the place, and holds no value.
 */
@PublicApi(CALL)
public final class MissingWordsException extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    private final String key;
    private final Locale language;
    private final @Nullable String place;

    private MissingWordsException(String message, String key, Locale language, @Nullable String place) {
        super(message + " in " + language.toLanguageTag());
        this.key = Objects.requireNonNull(key, "key");
        this.language = language;
        this.place = place;
    }

    static MissingWordsException ofKey(String key, Locale language) {
        return new MissingWordsException("no words for " + key, key, language, null);
    }

    static MissingWordsException ofPlace(String place, String key, Locale language) {
        return new MissingWordsException("no value " + place + " for " + key, key, language, place);
    }

    /**
     * The key of the words.
     *
     * @return such as {@code acme.board-limit.not-met}, which starts with the rule's code where it is of a rule's answer
     */
    public String getKey() {
        return key;
    }

    /**
     * The language of the words.
     *
     * @return Swedish or English
     */
    public Locale getLanguage() {
        return language;
    }

    /**
     * The place that there is no value for.
     *
     * @return the name between the braces; absent where there are no words
     */
    public Optional<String> getPlace() {
        return Optional.ofNullable(place);
    }
}
