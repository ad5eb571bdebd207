package se.samverkan.core.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.samverkan.core.InvalidValueException;
import se.samverkan.core.agreement.AgreementLink;
import se.samverkan.core.code.AgreementKind;
import se.samverkan.core.code.CollaborationArea;
import se.samverkan.core.money.VatBasis;

@DisplayName("Codes of findings, inputs and words are words in kebab case, joined by points")
class CodesTest {

    private static final String EXPECTED =
            ": expected two to six words of a-z, 0-9 and hyphen joined by points, such as call-off.term, but was '";

    @ParameterizedTest
    @DisplayName("take two to six words of at most forty characters")
    @ValueSource(
            strings = {
                "call-off.term",
                "a.b",
                "a.1",
                "a1.2.3.4.5.6",
                "host.abcdefghijklmnopqrstuvwxyzabcdefghijklmn",
                "term.first-day"
            })
    void takes(String code) {
        assertThat(FindingCode.of(code)).hasToString(code);
        assertThat(InputCode.of(code)).hasToString(code);
        assertThat(Word.of(code)).hasToString(code);
    }

    @ParameterizedTest
    @DisplayName("refuse everything else, each by its own name")
    @ValueSource(
            strings = {
                "",
                "term",
                "Term.first",
                "term.",
                ".term",
                "term..day",
                "1a.b",
                "-a.b",
                "a.b.c.d.e.f.g",
                "term.first day",
                "term.först",
                "a.${1+1}",
                "a.b\n",
                "host.abcdefghijklmnopqrstuvwxyzabcdefghijklmno"
            })
    void refuse(String code) {
        assertThatThrownBy(() -> FindingCode.of(code))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageStartingWith("findingCode" + EXPECTED);
        assertThatThrownBy(() -> InputCode.of(code)).hasMessageStartingWith("inputCode" + EXPECTED);
        assertThatThrownBy(() -> Word.of(code)).hasMessageStartingWith("word" + EXPECTED);
    }

    @Test
    @DisplayName("are equal by their text, and another kind of code is another thing")
    void equality() {
        assertThat(InputCode.of("term.first-day"))
                .isEqualTo(InputCode.TERM_FIRST_DAY)
                .hasSameHashCodeAs(InputCode.TERM_FIRST_DAY)
                .isNotEqualTo(InputCode.TERM)
                .isNotEqualTo(Word.of("term.first-day"))
                .isNotEqualTo(FindingCode.of("term.first-day"));
        assertThat(FindingCode.of("a.b"))
                .isEqualTo(FindingCode.of("a.b"))
                .hasSameHashCodeAs(FindingCode.of("a.b"))
                .isNotEqualTo(FindingCode.of("a.c"));
        assertThat(Word.of("a.b")).isEqualTo(Word.of("a.b")).isNotEqualTo(Word.of("a.c"));
    }

    @Test
    @DisplayName("are ordered by their text")
    void order() {
        assertThat(InputCode.CEILING_VAT_BASIS).isLessThan(InputCode.TERM_FIRST_DAY);
        assertThat(FindingCode.of("a.b")).isLessThan(FindingCode.of("a.c"));
        assertThat(Word.of("b.a")).isGreaterThan(Word.of("a.b"));
    }

    @Test
    @DisplayName("name the constants of the library's enums by type and constant")
    void constants() {
        assertThat(Word.of(AgreementKind.LETTER_OF_INTENT)).hasToString("agreement-kind.letter-of-intent");
        assertThat(Word.of(VatBasis.EXCLUDING_VAT)).hasToString("vat-basis.excluding-vat");
        assertThat(Word.of(AgreementLink.Type.CALLED_OFF_FROM)).hasToString("agreement-link-type.called-off-from");
        assertThat(Word.of(CollaborationArea.OPERATIONAL_DEVELOPMENT))
                .isEqualTo(Word.of("collaboration-area.operational-development"));
    }

    @Test
    @NullUnmarked
    @DisplayName("refuse null, by name")
    void refusedNull() {
        assertThatThrownBy(() -> FindingCode.of(null)).hasMessage("findingCode");
        assertThatThrownBy(() -> InputCode.of(null)).hasMessage("inputCode");
        assertThatThrownBy(() -> Word.of((String) null)).hasMessage("word");
        assertThatThrownBy(() -> Word.of((Enum<?>) null))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("word");
    }
}
