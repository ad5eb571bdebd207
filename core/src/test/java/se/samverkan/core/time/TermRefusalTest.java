package se.samverkan.core.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.samverkan.core.InvalidValueException;

@DisplayName("A term that can't exist is refused")
class TermRefusalTest {

    private static final LocalDate DAY = LocalDate.of(2023, 9, 5);

    @ParameterizedTest
    @DisplayName(
            "a length outside 1 to 200 years, or outside 1 to 2400 months, and a comparison outside 1 to 200 years")
    @ValueSource(ints = {Integer.MIN_VALUE, -1, 0, 2401, Integer.MAX_VALUE})
    void length(int number) {
        assertThatThrownBy(() -> Term.ofYears(number))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("years: expected 1 to 200, but was '" + number + "'");
        assertThatThrownBy(() -> Term.ofMonths(number))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("months: expected 1 to 2400, but was '" + number + "'");
        assertThatThrownBy(() -> Term.ofYears(4).isLongerThanYears(number))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("years: expected 1 to 200, but was '" + number + "'");
    }

    @Test
    @DisplayName("the longest there may be is 200 years, in years or in months")
    void longest() {
        assertThat(Term.ofYears(200)).isEqualTo(Term.ofMonths(2400));
        assertThatThrownBy(() -> Term.ofYears(201)).hasMessage("years: expected 1 to 200, but was '201'");
    }

    @Test
    @DisplayName("a last day before the first, whichever is stated first")
    void order() {
        assertThatThrownBy(() -> Term.ofClosed(DAY, DAY.minusDays(1)))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("lastDay: expected a day on or after the first day 2023-09-05, but was '2023-09-04'");
        assertThatThrownBy(() -> Term.until(DAY.minusDays(1)).startingOn(DAY))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("lastDay: expected a day on or after the first day 2023-09-05, but was '2023-09-04'");
        assertThat(Term.until(DAY).startingOn(DAY)).isEqualTo(Term.ofClosed(DAY, DAY));
    }

    @Test
    @DisplayName("days outside the years 1 to 9999, stated or following from the length")
    void days() {
        assertThatThrownBy(() -> Term.ofClosed(Days.BEFORE_ALL, DAY)).hasMessageStartingWith("firstDay: expected");
        assertThatThrownBy(() -> Term.ofClosed(DAY, Days.AFTER_ALL)).hasMessageStartingWith("lastDay: expected");
        assertThatThrownBy(() -> Term.openEndedFrom(LocalDate.MIN)).hasMessageStartingWith("firstDay: expected");
        assertThatThrownBy(() -> Term.until(LocalDate.MAX)).hasMessageStartingWith("lastDay: expected");
        assertThatThrownBy(() -> Term.openEnded().startingOn(LocalDate.MAX)).hasMessageStartingWith("firstDay: exp");
        assertThatThrownBy(() -> Term.ofYears(1).startingOn(LocalDate.of(9999, 1, 2)))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("lastDay: expected a day of the years 1 to 9999, but was '+10000-01-01'");
    }

    @Test
    @NullUnmarked
    @DisplayName("null, by name")
    void refusedNull() {
        assertThatThrownBy(() -> Term.ofClosed(null, DAY)).hasMessage("firstDay");
        assertThatThrownBy(() -> Term.ofClosed(DAY, null)).hasMessage("lastDay");
        assertThatThrownBy(() -> Term.openEndedFrom(null)).hasMessage("firstDay");
        assertThatThrownBy(() -> Term.until(null)).hasMessage("lastDay");
        assertThatThrownBy(() -> Term.openEnded().startingOn(null)).hasMessage("firstDay");
        assertThatThrownBy(() -> Term.openEnded().covers(null))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("day");
    }
}
