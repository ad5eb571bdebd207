package se.samverkan.core.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.samverkan.core.InvalidValueException;

@DisplayName("A source is what a rule rests on")
class SourceTest {

    @Test
    @DisplayName("is of one of five kinds, with a reference as typed")
    void kinds() {
        List<Source> sources = List.of(
                Source.statute("LOU 7:2"),
                Source.caseLaw("C-23/20"),
                Source.clause("ceiling"),
                Source.practice("UHR, {0}"),
                Source.policy("${1+1}"));
        assertThat(sources).extracting(Source::getKind).containsExactly(Source.Kind.values());
        assertThat(sources)
                .extracting(Source::getReference)
                .containsExactly("LOU 7:2", "C-23/20", "ceiling", "UHR, {0}", "${1+1}");
        assertThat(sources.get(0)).hasToString("STATUTE LOU 7:2");
    }

    @Test
    @DisplayName("is equal by kind and reference")
    void equality() {
        assertThat(Source.clause("ceiling"))
                .isEqualTo(Source.clause("ceiling"))
                .hasSameHashCodeAs(Source.clause("ceiling"))
                .isNotEqualTo(Source.policy("ceiling"))
                .isNotEqualTo(Source.clause("term"))
                .isNotEqualTo("ceiling");
    }

    @ParameterizedTest
    @DisplayName("refuses a reference that is blank or can't be shown as typed")
    @ValueSource(strings = {"", " ", "LOU\t7:2", "\u2067LOU", "LOU \uD83D"})
    void refuses(String reference) {
        assertThatThrownBy(() -> Source.statute(reference))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageStartingWith("source: expected text");
    }

    @Test
    @NullUnmarked
    @DisplayName("takes 200 characters and refuses one more, and null by name")
    void length() {
        assertThat(Source.policy("a".repeat(200)).getReference()).hasSize(200);
        assertThatThrownBy(() -> Source.policy("a".repeat(201)))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("source: expected at most 200 characters, but was '" + "a".repeat(60) + "…'");
        assertThatThrownBy(() -> Source.caseLaw(null))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("source");
    }
}
