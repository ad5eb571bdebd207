package se.samverkan.core.text;

import static se.samverkan.core.PublicApi.Usage.CALL;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.samverkan.core.InvalidValueException;
import se.samverkan.core.PublicApi;
import se.samverkan.core.internal.TextChecks;

/**
 * Text as people have typed it, in one language or several, or in a language that nobody has stated. It is kept and shown
 * as typed, and never read as a template: <code>{0}</code> and <code>${x}</code> are plain characters. A wording is 1 to
 * {@value #LONGEST} characters, not blank, without control characters, unpaired surrogates and direction marks.
 *
 * <p>The order of the wordings counts: the first one stands in for a language that is missing.
 *
 * <pre>{@code
 * Text title = Text.of("sv", "Strategisk styrning").and("en", "Strategic governance");
 * title.in(Locale.ENGLISH); // Strategic governance
 * title.in(Locale.FRENCH);  // Strategisk styrning
 * }</pre>
 *
 * <p>This class is immutable and thread-safe.
 */
@PublicApi(CALL)
public final class Text {

    /** The most characters (UTF-16 units) of one wording. */
    public static final int LONGEST = 2000;

    private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}");

    private final List<Wording> wordings;

    private Text(List<Wording> wordings) {
        this.wordings = wordings;
    }

    /**
     * Text in a language that isn't stated.
     *
     * @param words the words as typed
     * @return the text
     * @throws InvalidValueException if the words are blank, too long or hold a character that is refused
     */
    public static Text of(String words) {
        return new Text(List.of(new Wording(null, words)));
    }

    /**
     * Text in one language.
     *
     * @param language the language's BCP 47 primary tag, two or three lower-case letters, such as {@code sv}
     * @param words the words as typed
     * @return the text
     * @throws InvalidValueException if the tag has another form, or the words are blank, too long or hold a character that
     *     is refused
     */
    public static Text of(String language, String words) {
        return new Text(List.of(new Wording(requireLanguage(language), words)));
    }

    /**
     * The same text with a wording in one more language.
     *
     * @param language the language's BCP 47 primary tag, two or three lower-case letters, not yet in the text
     * @param words the words as typed
     * @return the text with the wording last
     * @throws InvalidValueException if the tag has another form or is in the text already, or the words are blank, too long
     *     or hold a character that is refused
     */
    public Text and(String language, String words) {
        Wording wording = new Wording(requireLanguage(language), words);
        if (getLanguages().contains(language)) {
            throw new InvalidValueException("language", language, "a language that the text doesn't have yet");
        }
        List<Wording> more = new ArrayList<>(wordings);
        more.add(wording);
        return new Text(List.copyOf(more));
    }

    /**
     * The words for a reader of a language: those in that language; else those without a stated language; else the first.
     *
     * @param locale the reader's locale, of which the language alone counts
     * @return the words as typed
     */
    public String in(Locale locale) {
        return find(locale.getLanguage())
                .or(() -> find(null))
                .orElse(wordings.get(0))
                .words();
    }

    /**
     * The languages that are stated.
     *
     * @return the tags in the order given; empty where no language is stated
     */
    public List<String> getLanguages() {
        return wordings.stream().map(Wording::language).filter(Objects::nonNull).toList();
    }

    private Optional<Wording> find(@Nullable String language) {
        return wordings.stream()
                .filter(wording -> Objects.equals(wording.language(), language))
                .findFirst();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Text that && wordings.equals(that.wordings);
    }

    @Override
    public int hashCode() {
        return wordings.hashCode();
    }

    /**
     * The wordings with the languages that are stated, for reading in a log or a test.
     *
     * @return for example {@code sv: Strategisk styrning | en: Strategic governance}
     */
    @Override
    public String toString() {
        return String.join(" | ", wordings.stream().map(Wording::toString).toList());
    }

    private static String requireLanguage(String language) {
        Objects.requireNonNull(language, "language");
        if (!LANGUAGE.matcher(language).matches()) {
            throw new InvalidValueException(
                    "language", language, "a language tag of two or three lower-case letters, such as sv");
        }
        return language;
    }

    private record Wording(@Nullable String language, String words) {

        private Wording {
            TextChecks.require("text", words, LONGEST);
        }

        @Override
        public String toString() {
            return language == null ? words : language + ": " + words;
        }
    }
}
