package se.samverkan.core.code;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.samverkan.core.InvalidValueException;

@DisplayName("Case numbers, decision references and syllabus references")
class OpaqueReferencesTest {

    @ParameterizedTest
    @ValueSource(strings = {"KS/2020-000166", "FS 1.6.1-1605-19", "KS § 45/2023", "${1+1}", "dnr 12 å"})
    @DisplayName("are kept as the body writes them")
    void areKeptAsTyped(String typed) {
        assertThat(CaseNumber.of(typed)).hasToString(typed).isEqualTo(CaseNumber.of(typed));
        assertThat(DecisionReference.of(typed)).hasToString(typed).isEqualTo(DecisionReference.of(typed));
        assertThat(SyllabusReference.of(typed)).hasToString(typed).isEqualTo(SyllabusReference.of(typed));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "KS\u0000", "KS\n1", "\u202eKS", "\udc00"})
    @DisplayName("are refused where they can't be shown")
    void areChecked(String typed) {
        assertThatThrownBy(() -> CaseNumber.of(typed))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageStartingWith("caseNumber: expected text ");
        assertThatThrownBy(() -> DecisionReference.of(typed))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageStartingWith("decisionReference: expected text ");
        assertThatThrownBy(() -> SyllabusReference.of(typed))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageStartingWith("syllabusReference: expected text ");
    }

    @Test
    @DisplayName("take 100 characters and no more")
    void haveALength() {
        assertThat(CaseNumber.of("x".repeat(100))).hasToString("x".repeat(100));
        assertThatThrownBy(() -> CaseNumber.of("x".repeat(101)))
                .hasMessage("caseNumber: expected at most 100 characters, but was '%s…'", "x".repeat(60));
        assertThat(DecisionReference.of("x".repeat(100))).hasToString("x".repeat(100));
        assertThatThrownBy(() -> DecisionReference.of("x".repeat(101)))
                .hasMessage("decisionReference: expected at most 100 characters, but was '%s…'", "x".repeat(60));
    }

    @Test
    @DisplayName("are ordered by their text")
    void areOrdered() {
        assertThat(CaseNumber.of("KS/2020-1")).isLessThan(CaseNumber.of("KS/2021-1"));
    }

    @Test
    @SuppressWarnings("NullAway")
    @DisplayName("refuse null with the attribute's name")
    void refuseNull() {
        assertThatNullPointerException().isThrownBy(() -> CaseNumber.of(null)).withMessage("caseNumber");
        assertThatNullPointerException()
                .isThrownBy(() -> DecisionReference.of(null))
                .withMessage("decisionReference");
    }
}
