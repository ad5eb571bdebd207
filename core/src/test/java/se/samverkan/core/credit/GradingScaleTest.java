package se.samverkan.core.credit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.samverkan.core.InvalidValueException;

@DisplayName("A grading scale says which grades there are, and which are a pass")
class GradingScaleTest {

    @Test
    @DisplayName("the common ones: U/G, U/G/VG, and A to F with Fx")
    void common() {
        assertThat(GradingScale.U_G).hasToString("U, G");
        assertThat(GradingScale.U_G_VG).hasToString("U, G, VG");
        assertThat(GradingScale.A_TO_F).hasToString("F, Fx, E, D, C, B, A");
        assertThat(GradingScale.U_G_VG.getPassing()).containsExactly(Grade.of("G"), Grade.of("VG"));
        assertThat(GradingScale.A_TO_F.getFailing()).containsExactly(Grade.of("F"), Grade.of("Fx"));
        assertThat(GradingScale.A_TO_F.getGrades()).hasSize(7);
    }

    @ParameterizedTest
    @ValueSource(strings = {"A", "B", "C", "D", "E"})
    @DisplayName("A to E are passes")
    void passes(String grade) {
        assertThat(GradingScale.A_TO_F.isPassing(Grade.of(grade))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Fx", "F"})
    @DisplayName("Fx and F aren't")
    void fails(String grade) {
        assertThat(GradingScale.A_TO_F.isPassing(Grade.of(grade))).isFalse();
    }

    @Test
    @DisplayName("a grade outside the scale is named, and so are those that there are; upper and lower case differ")
    void outside() {
        assertThatThrownBy(() -> GradingScale.U_G_VG.isPassing(Grade.of("A")))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("grade: expected one of U, G, VG, but was 'A'");
        assertThatThrownBy(() -> GradingScale.A_TO_F.isPassing(Grade.of("FX")))
                .hasMessage("grade: expected one of F, Fx, E, D, C, B, A, but was 'FX'");
    }

    @Test
    @DisplayName("an institution's own has the grades that it says, of which none need be a fail")
    void own() {
        GradingScale own = GradingScale.ofPassing("3", "4", "5").failing("U");
        assertThat(own.isPassing(Grade.of("4"))).isTrue();
        assertThat(own.isPassing(Grade.of("U"))).isFalse();
        GradingScale attended = GradingScale.ofPassing("Deltagit");
        assertThat(attended.getFailing()).isEmpty();
        assertThat(attended.isPassing(Grade.of("Deltagit"))).isTrue();
        assertThat(own.failing("U-", "U+")).hasToString("U-, U+, 3, 4, 5");
    }

    @Test
    @DisplayName("one without a pass, or with a grade twice, is refused")
    void refused() {
        assertThatThrownBy(() -> GradingScale.ofPassing())
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("gradingScale.passing: expected at least one grade, but was 'none'");
        assertThatThrownBy(() -> GradingScale.ofPassing("G").failing("U", "G"))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("gradingScale: expected each grade once, but was '[U, G, G]'");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "G G", "12345678901", "G\n"})
    @DisplayName("a grade is 1 to 10 letters, digits, + and -")
    void notAGrade(String text) {
        assertThatThrownBy(() -> Grade.of(text))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageStartingWith("grade: expected 1 to 10 letters, digits, + and -, such as VG");
    }

    @Test
    @DisplayName("is equal by its grades and which of them pass")
    void equality() {
        assertThat(GradingScale.ofPassing("G").failing("U"))
                .isEqualTo(GradingScale.U_G)
                .hasSameHashCodeAs(GradingScale.U_G)
                .isNotEqualTo(GradingScale.ofPassing("U", "G"))
                .isNotEqualTo(GradingScale.ofPassing("G"))
                .isNotEqualTo("U, G");
        assertThat(Grade.of("G"))
                .isEqualTo(Grade.of("G"))
                .hasSameHashCodeAs(Grade.of("G"))
                .isNotEqualTo(Grade.of("g"))
                .isNotEqualTo("G");
    }
}
