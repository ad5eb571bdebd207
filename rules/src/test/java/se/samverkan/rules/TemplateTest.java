package se.samverkan.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A template")
class TemplateTest {

    @Test
    @DisplayName("is filled by name, and gives the form that a place asks for")
    void isFilledByName() {
        assertThat(Template.fill("{a} and {b:genitive}", (name, form) -> name + "/" + form))
                .isEqualTo("a/ and b/genitive");
    }

    @Test
    @DisplayName("is filled once: what a value holds is never read as a place, a group or an escape")
    void isFilledOnce() {
        assertThat(Template.fill("{a}", (name, form) -> "{b} ${1+1} $1 \\ #{x}"))
                .isEqualTo("{b} ${1+1} $1 \\ #{x}");
    }

    @Test
    @DisplayName("tells which places open a sentence: the first word, and one after the end of a sentence in the words")
    void tellsWhatOpensASentence() {
        assertThat(Template.fill(
                        "{a} and {b}. {c} is {d}: {e}, no.{f}",
                        (name, form, opensSentence) -> opensSentence ? name.toUpperCase(Locale.ROOT) : name + ". "))
                .isEqualTo("A and b. . C is d. : e. , no.f. ");
    }

    @Test
    @DisplayName("leaves words without places as they are")
    void leavesOtherWords() {
        assertThat(Template.fill("no place, { or }", (name, form) -> "x")).isEqualTo("no place, { or }");
    }
}
