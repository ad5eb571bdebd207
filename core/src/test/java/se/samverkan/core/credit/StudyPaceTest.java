package se.samverkan.core.credit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.RoundingMode;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.samverkan.core.InvalidValueException;
import se.samverkan.core.quantity.Fraction;
import se.samverkan.core.time.DateRange;

@DisplayName("A study pace is an exact share of full time")
class StudyPaceTest {

    private static final LocalDate FIRST = LocalDate.of(2024, 2, 1);

    @ParameterizedTest(name = "{0} hp in {1} weeks: {2}")
    @DisplayName("is the weeks at full time divided by the weeks it takes")
    @CsvSource({"7.5, 10, 1/2", "7.5, 5, 1", "7.5, 20, 1/4", "60, 40, 1", "7.5, 9, 5/9", "15, 5, 2", "0, 5, 0"})
    void inWeeks(String credits, int weeks, String share) {
        assertThat(StudyPace.of(Credits.of(credits), weeks).getShare()).isEqualTo(Fraction.parse(share));
    }

    @Test
    @DisplayName("7.5 hp in 10 weeks are 50 per cent")
    void percent() {
        StudyPace pace = StudyPace.of(Credits.of("7.5"), 10);
        assertThat(pace.toPercent(0, RoundingMode.UNNECESSARY)).isEqualTo("50");
        assertThat(StudyPace.of(Credits.of("7.5"), 9).toPercent(1, RoundingMode.HALF_UP))
                .isEqualTo("55.6");
    }

    @Test
    @DisplayName("counts both ends of the days: 70 days are 10 weeks, 69 are a day less")
    void inDays() {
        DateRange tenWeeks = DateRange.ofClosed(FIRST, FIRST.plusWeeks(10).minusDays(1));
        assertThat(StudyPace.of(Credits.of("7.5"), tenWeeks).getShare()).isEqualTo(Fraction.of(1, 2));
        DateRange oneDayLess = DateRange.ofClosed(FIRST, FIRST.plusWeeks(10).minusDays(2));
        assertThat(StudyPace.of(Credits.of("7.5"), oneDayLess).getShare()).isEqualTo(Fraction.of(35, 69));
        DateRange oneDay = DateRange.ofClosed(FIRST, FIRST);
        assertThat(StudyPace.of(Credits.of("1.5"), oneDay).getShare()).isEqualTo(Fraction.of(7));
    }

    @Test
    @DisplayName("needs a first and a last day")
    void openDays() {
        Credits course = Credits.of("7.5");
        assertThatThrownBy(() -> StudyPace.of(course, DateRange.from(FIRST)))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("days: expected a first and a last day, but was '2024-02-01/..'");
    }

    @ParameterizedTest
    @DisplayName("needs between 1 and 10 000 weeks")
    @CsvSource({"0", "-1", "10001"})
    void refusedWeeks(int weeks) {
        Credits course = Credits.of("7.5");
        assertThatThrownBy(() -> StudyPace.of(course, weeks))
                .hasMessage("weeks: expected from 1 to 10000, but was '" + weeks + "'");
    }

    @Test
    @DisplayName("is never below 0")
    void neverNegative() {
        assertThatThrownBy(() -> StudyPace.of(Fraction.of(-1, 2)))
                .hasMessage("studyPace: expected a share of full time, not below 0, but was '-1/2'");
        assertThatThrownBy(() -> StudyPace.parse("-1")).isInstanceOf(InvalidValueException.class);
    }
}
