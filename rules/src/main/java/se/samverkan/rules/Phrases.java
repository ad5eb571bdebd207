package se.samverkan.rules;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import se.samverkan.core.code.Id;
import se.samverkan.core.finding.FindingCode;
import se.samverkan.core.finding.Word;
import se.samverkan.core.text.Text;

/** The words of one language, with values in their places as the language writes them. */
final class Phrases {

    private final Locale language;
    private final Words words;
    private final ValueWriter values;

    Phrases(Locale language, Words words) {
        this.language = language;
        this.words = words;
        this.values = new ValueWriter(language, words);
    }

    /** The words of a key that has no places. */
    String get(String key) {
        return words.get(key);
    }

    Optional<String> find(String key) {
        return words.find(key);
    }

    /** Whether the words of a key are the host's. */
    boolean isOwn(String key) {
        return words.isOwn(key);
    }

    /** The first of some keys that has words, or else the last. */
    String firstOf(String... keys) {
        for (String key : keys) {
            if (words.find(key).isPresent()) {
                return key;
            }
        }
        return keys[keys.length - 1];
    }

    /** A value as the language writes it. */
    String write(Object value) {
        return write(value, "");
    }

    /** A value as the language writes it in a form that a place may ask for, or as it is without one where that is the empty text. */
    String write(Object value, String form) {
        return values.write(value, form);
    }

    /**
     * Fills the words of a key. A word of the library may hold places of its own, and gets a capital where it opens a sentence;
     * what people typed stays.
     */
    String fill(String key, Map<String, Object> of) {
        return Template.fill(words.get(key), (name, form, opensSentence) -> {
            Object value = value(key, name, of);
            String written = values.write(value, form);
            if (value instanceof Word) {
                written = Template.fill(written, (inner, innerForm) -> values.write(value(key, inner, of), innerForm));
            }
            return opensSentence && isOfTheLibrary(value) ? capital(written) : written;
        });
    }

    private Object value(String key, String name, Map<String, Object> values) {
        Object value = values.get(name);
        if (value == null) {
            throw MissingWordsException.ofPlace(name, key, language);
        }
        return value;
    }

    private static boolean isOfTheLibrary(Object value) {
        return value instanceof List<?> list
                ? !list.isEmpty() && isOfTheLibrary(list.get(0))
                : !(value instanceof Text || value instanceof String || value instanceof Id<?>);
    }

    private String capital(String written) {
        return written.isEmpty() ? written : written.substring(0, 1).toUpperCase(language) + written.substring(1);
    }

    /** A rule as a reader knows it: by its question, or by its code where a host has given its rule none. */
    String question(FindingCode code) {
        return find(code + ".question")
                .orElseGet(() -> fill("trace.rule.without-question", Map.of("rule", code.toString())));
    }

    /** A constant as keys name it: in small letters, with hyphens. */
    static String dashed(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
