package se.samverkan.core.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Year;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.samverkan.core.InvalidValueException;

@DisplayName("A semester")
class SemesterTest {

    @Test
    @DisplayName("is the spring or the autumn of a year, and is followed by the other")
    void next() {
        Semester autumn = Semester.autumn(2025);
        assertThat(autumn.getYear()).isEqualTo(Year.of(2025));
        assertThat(autumn.isAutumn()).isTrue();
        assertThat(autumn.getNext()).isEqualTo(Semester.spring(2026)).isNotEqualTo(Semester.spring(2025));
        assertThat(Semester.spring(2026).isAutumn()).isFalse();
        assertThat(Semester.spring(2026).getNext()).isEqualTo(Semester.autumn(2026));
    }

    @Test
    @DisplayName("comes in time's order: the spring before the autumn of the same year")
    void order() {
        assertThat(List.of(Semester.spring(2026), Semester.autumn(2025), Semester.spring(2025)).stream()
                        .sorted())
                .containsExactly(Semester.spring(2025), Semester.autumn(2025), Semester.spring(2026));
        assertThat(Semester.autumn(2025)).hasSameHashCodeAs(Semester.parse("2025-autumn"));
    }

    @Test
    @DisplayName("reads back what it writes, early years with their zeros too")
    void text() {
        assertThat(Semester.autumn(2025)).hasToString("2025-autumn");
        assertThat(Semester.parse("2025-autumn")).isEqualTo(Semester.autumn(2025));
        assertThat(Semester.spring(1)).hasToString("0001-spring");
        assertThat(Semester.parse("0001-spring")).isEqualTo(Semester.spring(1));
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"", "2025", "HT2025", "2025-winter", "25-autumn", "2025-autumn ", "0000-spring"})
    @DisplayName("isn't read from anything else")
    void refused(String text) {
        assertThatThrownBy(() -> Semester.parse(text))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageStartingWith("semester");
    }

    @Test
    @DisplayName("is of the years 1 to 9999, so that the autumn of 9999 is the last")
    void years() {
        assertThatThrownBy(() -> Semester.spring(0))
                .hasMessage("semester.year: expected a year from 1 to 9999, but was '0'");
        Semester last = Semester.autumn(9999);
        assertThatThrownBy(last::getNext).isInstanceOf(InvalidValueException.class);
    }
}
