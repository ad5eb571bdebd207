package se.samverkan.core.code;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.samverkan.core.InvalidValueException;

@DisplayName("Purposes and fields are open lists of codes")
class OpenCodesTest {

    private static final List<Purpose> PURPOSES = List.of(
            Purpose.COMPETENCE_SUPPLY_AND_DEVELOPMENT,
            Purpose.ORGANISATIONAL_DEVELOPMENT,
            Purpose.ATTRACTIVE_WORKPLACE,
            Purpose.LIFELONG_LEARNING,
            Purpose.REGIONAL_DEVELOPMENT,
            Purpose.SUSTAINABLE_GROWTH,
            Purpose.BENEFIT_OF_COMPANIES_AND_INHABITANTS);

    private static final List<Field> FIELDS =
            List.of(Field.HEALTH_AND_WELFARE, Field.EDUCATION, Field.COMPETENCE_SUPPLY_AND_DEVELOPMENT);

    @Test
    @DisplayName("the well-known ones print as codes, differ, and read back")
    void wellKnown() {
        assertThat(Purpose.LIFELONG_LEARNING).hasToString("lifelong-learning");
        assertThat(Field.HEALTH_AND_WELFARE).hasToString("health-and-welfare");
        assertThat(Programme.NURSING).hasToString("nursing").isNotEqualTo(Programme.TEACHING);
        assertThat(Programme.TEACHING).isEqualTo(Programme.of("teaching"));
        assertThat(Programme.TEACHING.isOfTeachers() && Programme.PRESCHOOL_TEACHING.isOfTeachers())
                .isTrue();
        assertThat(Programme.NURSING.isOfTeachers()).isFalse();
        assertThat(Degree.NURSING).hasToString("nursing").isNotEqualTo(Degree.BACHELOR);
        assertThat(Degree.of("one-year-master")).isEqualTo(Degree.ONE_YEAR_MASTER);
        assertThat(PURPOSES)
                .doesNotHaveDuplicates()
                .allSatisfy(
                        purpose -> assertThat(Purpose.of(purpose.toString())).isEqualTo(purpose));
        assertThat(FIELDS)
                .doesNotHaveDuplicates()
                .allSatisfy(field -> assertThat(Field.of(field.toString())).isEqualTo(field));
    }

    @ParameterizedTest
    @DisplayName("a host makes its own")
    @ValueSource(strings = {"a", "green-transition", "goal-2030", "x1-2-3"})
    void own(String code) {
        assertThat(Purpose.of(code))
                .hasToString(code)
                .isEqualTo(Purpose.of(code))
                .hasSameHashCodeAs(Purpose.of(code));
        assertThat(Field.of(code)).hasToString(code).isEqualTo(Field.of(code));
        assertThat(Programme.of(code)).hasToString(code).isEqualTo(Programme.of(code));
    }

    @Test
    @DisplayName("a purpose never equals a field of the same code")
    void keptApart() {
        assertThat((Object) Purpose.COMPETENCE_SUPPLY_AND_DEVELOPMENT)
                .isNotEqualTo(Field.COMPETENCE_SUPPLY_AND_DEVELOPMENT);
        assertThat(Purpose.of("a")).isLessThan(Purpose.of("b"));
    }

    @ParameterizedTest
    @DisplayName("another form is refused by the name of the attribute")
    @ValueSource(
            strings = {"", "Lifelong", "lifelong_learning", "-a", "a-", "a--b", "2030", "livslångt-lärande", "a b"})
    void refused(String code) {
        assertThatThrownBy(() -> Purpose.of(code))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageStartingWith("purpose: expected at most 60 letters a to z and digits")
                .hasMessageEndingWith("but was '" + code + "'");
        assertThatThrownBy(() -> Field.of(code)).hasMessageStartingWith("field: expected at most 60");
        assertThatThrownBy(() -> Programme.of(code)).hasMessageStartingWith("programme: expected at most 60");
    }

    @Test
    @DisplayName("60 characters fit, 61 don't")
    void longest() {
        assertThat(Field.of("a".repeat(60)).toString()).hasSize(60);
        assertThatThrownBy(() -> Field.of("a".repeat(61))).isInstanceOf(InvalidValueException.class);
    }

    @Test
    @NullUnmarked
    @DisplayName("null is refused by the name of the attribute")
    void refusedNull() {
        assertThatThrownBy(() -> Purpose.of(null))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("purpose");
        assertThatThrownBy(() -> Field.of(null))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("field");
    }
}
