package se.samverkan.core.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.samverkan.core.InvalidValueException;

@DisplayName("A legal day is of the years 1 to 9999")
class DayChecksTest {

    @ParameterizedTest
    @DisplayName("keeps a day of those years, the first and the last included")
    @ValueSource(strings = {"0001-01-01", "2024-02-29", "9999-12-31"})
    void keeps(LocalDate day) {
        assertThat(DayChecks.require("signedOn", day)).isSameAs(day);
    }

    @ParameterizedTest
    @DisplayName("refuses the day before and the day after, the year 0 and the farthest years there are")
    @ValueSource(
            strings = {"0000-12-31", "0000-01-01", "-0001-12-31", "+10000-01-01", "-999999999-01-01", "+999999999-12-31"
            })
    void refuses(LocalDate day) {
        assertThatThrownBy(() -> DayChecks.require("signedOn", day))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("signedOn: expected a day of the years 1 to 9999, but was '" + day + "'");
    }

    @Test
    @DisplayName("has a last day on or after its first; a single day is both")
    void order() {
        LocalDate day = LocalDate.of(2024, 2, 29);
        assertThatCode(() -> DayChecks.requireOrder("lastDay", day, day)).doesNotThrowAnyException();
        assertThatThrownBy(() -> DayChecks.requireOrder("lastDay", day, day.minusDays(1)))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("lastDay: expected a day on or after the first day 2024-02-29, but was '2024-02-28'");
    }

    @Test
    @NullUnmarked
    @DisplayName("refuses null, by the attribute's name")
    void refusedNull() {
        assertThatThrownBy(() -> DayChecks.require("signedOn", null))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("signedOn");
    }
}
