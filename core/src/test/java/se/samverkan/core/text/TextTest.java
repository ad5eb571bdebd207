package se.samverkan.core.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.samverkan.core.InvalidValueException;

@DisplayName("Text as people have typed it")
class TextTest {

    private static final Locale SWEDISH = Locale.forLanguageTag("sv-SE");
    private static final Text TITLE = Text.of("sv", "Strategisk styrning").and("en", "Strategic governance");

    @Test
    @DisplayName("is read in the reader's language, whatever the country")
    void inTheReadersLanguage() {
        assertThat(TITLE.in(SWEDISH)).isEqualTo("Strategisk styrning");
        assertThat(TITLE.in(Locale.UK)).isEqualTo("Strategic governance");
    }

    @Test
    @DisplayName("falls back to the words without a stated language, and without such to the first")
    void fallsBack() {
        assertThat(TITLE.in(Locale.FRENCH)).isEqualTo("Strategisk styrning");
        assertThat(Text.of("as typed").and("en", "in English").in(SWEDISH)).isEqualTo("as typed");
        assertThat(Text.of("as typed").and("en", "in English").in(Locale.ENGLISH))
                .isEqualTo("in English");
        assertThat(TITLE.in(Locale.ROOT)).isEqualTo("Strategisk styrning");
    }

    @Test
    @DisplayName("names the languages that are stated, in the order given")
    void namesItsLanguages() {
        assertThat(TITLE.getLanguages()).containsExactly("sv", "en");
        assertThat(Text.of("as typed").and("se", "davvisámegillii").getLanguages())
                .containsExactly("se");
        assertThat(Text.of("as typed").getLanguages()).isEmpty();
    }

    @Test
    @DisplayName("stays as it is when a language is added")
    void isImmutable() {
        Text swedish = Text.of("sv", "Strategisk styrning");
        assertThat(swedish.and("en", "Strategic governance")).isEqualTo(TITLE);
        assertThat(swedish.getLanguages()).containsExactly("sv");
    }

    @Test
    @DisplayName("is equal to text with the same wordings in the same order, since the first stands in for the missing")
    void equality() {
        Text otherOrder = Text.of("en", "Strategic governance").and("sv", "Strategisk styrning");
        assertThat(TITLE)
                .isEqualTo(Text.of("sv", "Strategisk styrning").and("en", "Strategic governance"))
                .hasSameHashCodeAs(Text.of("sv", "Strategisk styrning").and("en", "Strategic governance"))
                .isNotEqualTo(otherOrder)
                .isNotEqualTo(Text.of("Strategisk styrning"))
                .isNotEqualTo("Strategisk styrning");
        assertThat(otherOrder.in(Locale.FRENCH)).isNotEqualTo(TITLE.in(Locale.FRENCH));
    }

    @Test
    @DisplayName("prints its words, each after its language where that is stated")
    void printsItsWords() {
        assertThat(Text.of("as typed")).hasToString("as typed");
        assertThat(TITLE).hasToString("sv: Strategisk styrning | en: Strategic governance");
    }

    @ParameterizedTest
    @ValueSource(strings = {"${1+1}", "{key}", "{0}", "%s", "<b>Å</b>", "it's 'quoted'", "  spaces kept  "})
    @DisplayName("keeps what looks like a template as plain text, as typed")
    void isNoTemplate(String typed) {
        assertThat(Text.of(typed).in(SWEDISH)).isEqualTo(typed);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "s", "SV", "sv-SE", "svenska", "s1", "så"})
    @DisplayName("refuses a tag that isn't two or three lower-case letters")
    void refusesOtherTags(String tag) {
        assertThatThrownBy(() -> Text.of(tag, "words"))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage(
                        "language: expected a language tag of two or three lower-case letters, such as sv, but was '%s'",
                        tag);
    }

    @Test
    @DisplayName("refuses a second wording in one language")
    void refusesALanguageTwice() {
        assertThatThrownBy(() -> TITLE.and("sv", "Styrning"))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("language: expected a language that the text doesn't have yet, but was 'sv'");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "bell\u0007", "line\nbreak", "half \ud83d", "\u202eright to left"})
    @DisplayName("refuses blank words, control characters, unpaired surrogates and direction marks")
    void refusesWhatCannotBeShown(String words) {
        assertThatThrownBy(() -> Text.of(words))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageStartingWith("text: expected text ");
        assertThatThrownBy(() -> TITLE.and("fr", words)).isInstanceOf(InvalidValueException.class);
    }

    @Test
    @DisplayName("takes 2000 characters and no more, and shows the start alone of what is too long")
    void hasALength() {
        assertThat(Text.of("x".repeat(2000)).in(SWEDISH)).hasSize(2000);
        assertThatThrownBy(() -> Text.of("sv", "x".repeat(2001)))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("text: expected at most 2000 characters, but was '%s…'", "x".repeat(60));
    }

    @Test
    @SuppressWarnings("NullAway")
    @DisplayName("refuses null with the attribute's name")
    void refusesNull() {
        assertThatNullPointerException().isThrownBy(() -> Text.of(null)).withMessage("text");
        assertThatNullPointerException()
                .isThrownBy(() -> Text.of(null, "words"))
                .withMessage("language");
        assertThatNullPointerException().isThrownBy(() -> Text.of("sv", null)).withMessage("text");
    }
}
