package se.samverkan.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.function.Function;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.samverkan.core.InvalidValueException;
import se.samverkan.core.finding.Finding;
import se.samverkan.core.finding.FindingCode;
import se.samverkan.core.finding.InputCode;
import se.samverkan.core.finding.Source;

@DisplayName("The words of a provider are looked through when a book or an explainer takes them in, and")
class ProvidedWordsTest {

    private static final InputCode BOARD = InputCode.of("acme.board");
    private static final Map<String, String> GOOD = Map.of(
            "acme.limit.not-met", "Over {limit}.",
            "acme.limit.not-assessed.no-board", "Who orders?",
            "input.acme.board", "which board it is",
            "word.acme-board.schools", "the schools",
            "acme.due.title", "due",
            "acme.due.sentence", "Due on {day}.");

    private record Limit() implements Rule {

        @Override
        public FindingCode getCode() {
            return FindingCode.of("acme.limit");
        }

        @Override
        public Nature getNature() {
            return Nature.ADVICE;
        }

        @Override
        public Scope getScope() {
            return Scope.FILE;
        }

        @Override
        public List<InputCode> getInputs() {
            return List.of(InputCode.CEILING, BOARD);
        }

        @Override
        public List<Finding> judge(Matter matter) {
            return List.of();
        }
    }

    private static final class Due extends AbstractDeadlineRule {

        Due() {
            super(FindingCode.of("acme.due"), List.of(Source.policy("the board")), List.of());
        }

        @Override
        public Dating date(Matter matter) {
            return Dating.none();
        }
    }

    private record Provider(Function<Locale, Map<String, String>> texts) implements RuleProvider {

        @Override
        public String getCodeSpace() {
            return "acme";
        }

        @Override
        public List<Rule> getRules() {
            return List.of(new Limit());
        }

        @Override
        public List<DeadlineRule> getDeadlineRules() {
            return List.of(new Due());
        }

        @Override
        public Map<String, String> words(Locale language) {
            return texts.apply(language);
        }
    }

    private static Map<String, String> with(String key, String text) {
        Map<String, String> words = new HashMap<>(GOOD);
        words.put(key, text);
        return words;
    }

    private static Map<String, String> without(String key) {
        Map<String, String> words = new HashMap<>(GOOD);
        words.remove(key);
        return words;
    }

    private static boolean isSwedish(Locale language) {
        return language.getLanguage().equals("sv");
    }

    /** The book and the explainers refuse the same, by the provider's name. */
    private static void refused(Function<Locale, Map<String, String>> texts, String... named) {
        RuleProviders own = RuleProviders.of(new Provider(texts));
        RuleBook.Builder book = RuleBook.sweden().toBuilder();
        assertThatThrownBy(() -> book.providers(own))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining(Provider.class.getName() + ".words")
                .hasMessageContainingAll(named);
        for (String language : List.of("sv", "en")) {
            Explainer explainer = Explainer.in(Locale.forLanguageTag(language));
            assertThatThrownBy(() -> explainer.with(own)).isInstanceOf(InvalidValueException.class);
        }
    }

    @Test
    @DisplayName("are taken where each rule has words for an answer and for what it may miss, in both languages")
    void good() {
        RuleProviders own = RuleProviders.of(new Provider(language -> GOOD));
        assertThat(RuleBook.sweden().toBuilder().providers(own).build().getRules())
                .contains(new Limit());
        assertThatCode(() -> Explainer.in(Locale.ENGLISH).with(own)).doesNotThrowAnyException();
    }

    @Test
    @DisplayName("may have forms of a word in one language alone")
    void forms() {
        RuleProviders own = RuleProviders.of(new Provider(
                language -> isSwedish(language) ? with("word.acme-board.schools.genitive", "skolornas") : GOOD));
        assertThatCode(() -> RuleBook.sweden().toBuilder().providers(own)).doesNotThrowAnyException();
        refused(
                language -> isSwedish(language) ? with("word.acme-board.care", "vården") : GOOD,
                "word.acme-board.care");
    }

    @Test
    @DisplayName("are refused where their bundle isn't there, with what went wrong")
    void noBundle() {
        refused(
                language -> {
                    ResourceBundle bundle = ResourceBundle.getBundle("acme.no-such-bundle", language);
                    return Map.of("acme.limit.not-met", bundle.getString("x"));
                },
                "'sv'");
        RuleProviders own = RuleProviders.of(new Provider(language -> {
            throw new MissingResourceException("no bundle", "acme", "words");
        }));
        RuleBook.Builder book = RuleBook.sweden().toBuilder();
        assertThatThrownBy(() -> book.providers(own)).hasCauseInstanceOf(MissingResourceException.class);
    }

    @Test
    @NullUnmarked
    @DisplayName("are refused where there are none, or one is blank or null")
    void nothing() {
        refused(language -> isSwedish(language) ? GOOD : null, "'en'");
        refused(language -> isSwedish(language) ? GOOD : with("acme.limit.not-met", null), "acme.limit.not-met", "en");
        refused(language -> with("acme.limit.not-met", " "), "acme.limit.not-met", "sv");
        refused(language -> with(null, "x"), "null");
    }

    @Test
    @DisplayName("are refused where a key has words in one language alone, which is named")
    void oneLanguage() {
        refused(
                language -> isSwedish(language) ? without("acme.limit.not-met") : GOOD,
                "acme.limit.not-met",
                "words in sv too");
        refused(
                language -> isSwedish(language) ? with("acme.limit.met", "Inom.") : GOOD,
                "acme.limit.met",
                "words in en too");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Over {limit", "Over limit}", "Over {Limit}.", "Over {}.", "Over { limit }.", "{{limit}}"})
    @DisplayName("are refused where a brace belongs to no place")
    void braces(String text) {
        refused(
                language -> isSwedish(language) ? GOOD : with("acme.limit.not-met", text),
                "acme.limit.not-met",
                "words in en");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"acme.limit.not-assessed.no-board", "input.acme.board", "acme.due.title", "acme.due.sentence"})
    @DisplayName(
            "are refused where a rule may miss an input without words for it, or a deadline has no title or sentence")
    void wanting(String key) {
        refused(
                language -> without(key),
                ".words[" + key.replace(".no-board", "") + "]: expected words in sv and en, but was 'none'");
    }

    @ParameterizedTest
    @ValueSource(strings = {"acme.limit.notmet", "acme.limit.title", "acme.due.sentance", "acme.due.done.option"})
    @DisplayName("are refused where what follows a rule's code is nothing that words are asked for by")
    void mistypedPart(String key) {
        refused(language -> with(key, "Never told."), "'" + key + "'", "a part that words are asked for by");
    }

    @ParameterizedTest
    @ValueSource(strings = {"acme.limits.not-met", "acme.limit", "acme.met"})
    @DisplayName("are refused where a key in the provider's space is of none of its rules")
    void mistypedCode(String key) {
        refused(language -> with(key, "Never told."), "'" + key + "'", "starts with the code of one");
    }

    @Test
    @DisplayName("are refused where a rule has no words for any answer")
    void noAnswer() {
        refused(
                language -> Map.of("acme.limit.question", "Within?", "acme.due.not-met", "Another's."),
                ".words[acme.limit.met]: expected words in sv and en or by acme.limit.not-met or by acme.limit.");
    }
}
