package se.samverkan.rules;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.samverkan.core.InvalidValueException;
import se.samverkan.core.finding.FindingCode;
import se.samverkan.core.finding.InputCode;
import se.samverkan.core.finding.Outcome;

/**
 * The words of a host's provider in both languages, refused where they are wanting in a way that is seen without any finding: which
 * outcomes and variants a rule answers with, and which values, only its findings tell.
 */
final class ProvidedWords {

    private static final List<Locale> LANGUAGES = List.of(Locale.forLanguageTag("sv"), Locale.ENGLISH);

    private final RuleProvider provider;
    private final Map<Locale, Map<String, String>> texts = new HashMap<>();

    ProvidedWords(RuleProvider provider) {
        this.provider = provider;
        LANGUAGES.forEach(language -> texts.put(language, readWhole(language)));
    }

    Map<String, String> in(Locale language) {
        return texts.getOrDefault(language, Map.of());
    }

    /** The words in a language, refused where one isn't there or a brace is no part of a place. */
    private Map<String, String> readWhole(Locale language) {
        Map<String, String> given = new HashMap<>(read(language));
        given.forEach((key, text) -> {
            if (key == null || text == null || text.isBlank()) {
                throw refused(String.valueOf(key), "some words in " + language);
            }
            if (!Template.isWhole(text)) {
                throw refused(key, "words in " + language + " of which each brace belongs to a place such as {limit}");
            }
        });
        return given;
    }

    private Map<String, String> read(Locale language) {
        @Nullable Map<String, String> given;
        try {
            given = provider.words(language);
        } catch (RuntimeException unreadable) {
            InvalidValueException refused = refused(language, "a language that words can be read in");
            refused.initCause(unreadable);
            throw refused;
        }
        if (given == null) {
            throw refused(language, "a language that there are words in");
        }
        return given;
    }

    /** Refuses keys that have words in one language alone, but for the forms of a word, which each language has its own of. */
    void requireBothLanguages() {
        for (Locale language : LANGUAGES) {
            Map<String, String> words = in(language);
            for (Locale other : LANGUAGES) {
                in(other).keySet().stream()
                        .filter(key -> !words.containsKey(key) && !isForm(key, words))
                        .sorted()
                        .findFirst()
                        .ifPresent(key -> {
                            throw refused(key, "a key that has words in " + language + " too");
                        });
            }
        }
    }

    private static boolean isForm(String key, Map<String, String> words) {
        return key.startsWith("word.") && words.containsKey(key.substring(0, key.lastIndexOf('.')));
    }

    /** Refuses keys in the provider's own space that words are never asked for by, as of a code or a part of it that is mistyped. */
    void requireAsked(AskedKeys asked) {
        String space = provider.getCodeSpace() + ".";
        texts.values().stream()
                .flatMap(words -> words.keySet().stream())
                .filter(key -> key.startsWith(space) && !asked.contains(key))
                .sorted()
                .findFirst()
                .ifPresent(key -> {
                    throw refused(
                            key,
                            asked.isOfRule(key)
                                    ? "a key of a rule's code and a part that words are asked for by"
                                    : "a key that starts with the code of one of the provider's rules");
                });
    }

    /** Refuses a rule of which no answer has words, or that may miss an input without words for that. */
    void requireAnswers(Rule rule, Words all) {
        FindingCode code = rule.getCode();
        requireOne(
                code,
                Stream.of(Outcome.values())
                        .map(outcome -> outcome.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                        .toList(),
                all);
        requireInputs(code, rule.getInputs(), all);
    }

    /** Refuses a rule whose deadlines have no title or no sentence, or that may miss an input without words for that. */
    void requireDeadlines(DeadlineRule rule, Words all) {
        requireOne(rule.getCode(), List.of("title"), all);
        requireOne(rule.getCode(), List.of("sentence"), all);
        requireInputs(rule.getCode(), rule.getInputs(), all);
    }

    private void requireInputs(FindingCode code, List<InputCode> inputs, Words all) {
        if (!inputs.isEmpty()) {
            requireOne(code, List.of("not-assessed"), all);
        }
        inputs.stream()
                .map(input -> "input." + input)
                .filter(key -> all.find(key).isEmpty())
                .findFirst()
                .ifPresent(key -> {
                    throw wanting(key, "");
                });
    }

    /** Refuses a rule without words by any of some keys, plain or of a variant. */
    private void requireOne(FindingCode code, List<String> answers, Words all) {
        List<String> keys = answers.stream().map(answer -> code + "." + answer).toList();
        if (all.keys()
                .noneMatch(each -> keys.stream().anyMatch(key -> each.equals(key) || each.startsWith(key + ".")))) {
            throw wanting(
                    keys.get(0),
                    keys.stream().skip(1).map(other -> " or by " + other).collect(Collectors.joining()));
        }
    }

    /** The refusal for want of words, of which the key that lacks them is read first. */
    private InvalidValueException wanting(String key, String others) {
        return new InvalidValueException(
                provider.getClass().getName() + ".words[" + key + "]", "none", "words in sv and en" + others);
    }

    private InvalidValueException refused(Object value, String expected) {
        return new InvalidValueException(provider.getClass().getName() + ".words", value, expected);
    }
}
