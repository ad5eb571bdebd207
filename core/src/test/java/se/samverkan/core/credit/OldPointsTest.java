package se.samverkan.core.credit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.samverkan.core.InvalidValueException;

@DisplayName("Points of a course that ended before 1 July 2007 are 1.5 hp each")
class OldPointsTest {

    private static final LocalDate LAST_DAY = LocalDate.of(2007, 6, 30);

    @Test
    @DisplayName("a point is 1.5 hp, 40 points are 60 hp, and 20 points, 20 weeks of full time, are 30 hp")
    void published() {
        assertThat(OldPoints.of(1).toCredits(LAST_DAY)).contains(Credits.of("1.5"));
        assertThat(OldPoints.of(40).toCredits(LAST_DAY)).contains(Credits.of("60"));
        assertThat(OldPoints.of(20).toCredits(LAST_DAY)).contains(Credits.of("30"));
        assertThat(Credits.of("30").weeksAtFullTime()).hasToString("20");
        assertThat(OldPoints.of(5).toCredits(LAST_DAY)).contains(Credits.of("7.5"));
        assertThat(OldPoints.of(0).toCredits(LAST_DAY)).contains(Credits.zero());
    }

    @Test
    @DisplayName("from 1 July 2007 on there are none to convert")
    void later() {
        assertThat(OldPoints.of(40).toCredits(LAST_DAY.plusDays(1))).isEmpty();
        assertThat(OldPoints.of(40).toCredits(LocalDate.of(1993, 7, 1))).isPresent();
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 1_001})
    @DisplayName("fewer than 0 or more than 1 000 are refused")
    void refused(int points) {
        assertThatThrownBy(() -> OldPoints.of(points))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("oldPoints: expected from 0 to 1000, but was '" + points + "'");
        assertThatThrownBy(() -> OldPoints.of(1).toCredits(LocalDate.MAX))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageStartingWith("endedOn: expected a day of the years 1 to 9999");
    }

    @Test
    @DisplayName("are equal by their number")
    void equality() {
        assertThat(OldPoints.of(40))
                .isEqualTo(OldPoints.of(40))
                .hasSameHashCodeAs(OldPoints.of(40))
                .isNotEqualTo(OldPoints.of(20))
                .isNotEqualTo(40)
                .hasToString("40 points");
        assertThat(OldPoints.of(40).getNumber()).isEqualTo(40);
    }
}
