package se.samverkan.core.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.OptionalLong;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.samverkan.core.InvalidValueException;

@DisplayName("A range of days includes both its ends, each of which may be open")
class DateRangeTest {

    @ParameterizedTest(name = "{0} holds {1} days")
    @DisplayName("counts both ends: a single day, a leap year, ten weeks, every legal day")
    @CsvSource({
        "2024-02-29/2024-02-29, 1",
        "2024-02-28/2024-03-01, 3",
        "2023-02-28/2023-03-01, 2",
        "2024-01-01/2024-12-31, 366",
        "2023-01-01/2023-12-31, 365",
        "2024-02-01/2024-04-10, 70",
        "0001-01-01/9999-12-31, 3652059"
    })
    void length(String range, long days) {
        assertThat(DateRange.parse(range).lengthInDays()).hasValue(days);
    }

    @ParameterizedTest
    @DisplayName("has no number of days where an end is open")
    @ValueSource(strings = {"2024-02-01/..", "../2024-02-01", "../.."})
    void openLength(String range) {
        assertThat(DateRange.parse(range).lengthInDays()).isEqualTo(OptionalLong.empty());
    }

    @ParameterizedTest(name = "{0} contains {1}: {2}")
    @DisplayName("contains its first and its last day, and neither the day before nor the day after")
    @CsvSource({
        "2024-02-29/2024-03-31, 2024-02-28, false",
        "2024-02-29/2024-03-31, 2024-02-29, true",
        "2024-02-29/2024-03-31, 2024-03-31, true",
        "2024-02-29/2024-03-31, 2024-04-01, false",
        "2024-02-29/.., 9999-12-31, true",
        "2024-02-29/.., 2024-02-28, false",
        "../2024-02-29, 0001-01-01, true",
        "../2024-02-29, 2024-03-01, false",
        "../.., 2024-02-29, true"
    })
    void contains(String range, LocalDate day, boolean contained) {
        assertThat(DateRange.parse(range).contains(day)).isEqualTo(contained);
    }

    @ParameterizedTest(name = "{0} and {1}: overlap {2}, the first encloses the second {3}")
    @DisplayName("overlaps where one day is common, and encloses where every day is")
    @CsvSource({
        "2023-01-01/2023-12-31, 2024-01-01/2024-12-31, false, false",
        "2023-01-01/2023-12-31, 2023-12-31/2024-12-31, true, false",
        "2023-01-01/2023-12-31, 2023-12-31/2023-12-31, true, true",
        "2023-01-01/2023-12-31, 2023-01-01/.., true, false",
        "2023-01-01/.., 2023-01-01/2023-12-31, true, true",
        "../2023-12-31, 2024-01-01/.., false, false",
        "../.., ../.., true, true",
        "0001-01-01/9999-12-31, ../.., true, false"
    })
    void overlapsAndEncloses(String one, String other, boolean overlaps, boolean encloses) {
        assertThat(DateRange.parse(one).overlaps(DateRange.parse(other))).isEqualTo(overlaps);
        assertThat(DateRange.parse(one).encloses(DateRange.parse(other))).isEqualTo(encloses);
    }

    @Test
    @DisplayName("refuses an end before a start, naming both days")
    void wrongOrder() {
        assertThatThrownBy(() -> DateRange.ofClosed(LocalDate.of(2024, 3, 1), LocalDate.of(2024, 2, 29)))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("lastDay: expected a day on or after the first day 2024-03-01, but was '2024-02-29'");
    }

    @Test
    @DisplayName("refuses days outside the years 1 to 9999 at either end")
    void illegalDays() {
        assertThatThrownBy(() -> DateRange.from(Days.BEFORE_ALL)).hasMessageStartingWith("firstDay: expected a day of");
        assertThatThrownBy(() -> DateRange.until(Days.AFTER_ALL)).hasMessageStartingWith("lastDay: expected a day of");
        assertThatThrownBy(() -> DateRange.ofClosed(LocalDate.MIN, LocalDate.MAX))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("firstDay: expected a day of the years 1 to 9999, but was '-999999999-01-01'");
    }

    @ParameterizedTest
    @DisplayName("refuses text that isn't two existing days or open ends with a slash between")
    @ValueSource(
            strings = {
                "",
                "/",
                "2024-02-01",
                "2024-02-01/",
                "2024-02-01/2024-02-30",
                "2023-02-29/..",
                "2024-02-01/../..",
                "2024-2-1/..",
                "2024-03-01/2024-02-01",
                "+10000-01-01/..",
                "0000-01-01/..",
                "${1+1}/.."
            })
    void refuses(String text) {
        assertThatThrownBy(() -> DateRange.parse(text))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining(": expected ");
    }

    @Test
    @NullUnmarked
    @DisplayName("refuses null, by name")
    void refusedNull() {
        LocalDate day = LocalDate.of(2024, 2, 29);
        assertThatThrownBy(() -> DateRange.ofClosed(null, day)).hasMessage("firstDay");
        assertThatThrownBy(() -> DateRange.ofClosed(day, null)).hasMessage("lastDay");
        assertThatThrownBy(() -> DateRange.from(null)).hasMessage("firstDay");
        assertThatThrownBy(() -> DateRange.until(null)).hasMessage("lastDay");
        assertThatThrownBy(() -> DateRange.parse(null)).hasMessage("dateRange");
        assertThatThrownBy(() -> DateRange.always().contains(null)).hasMessage("day");
        assertThatThrownBy(() -> DateRange.always().overlaps(null)).hasMessage("other");
        assertThatThrownBy(() -> DateRange.always().encloses(null))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("other");
    }
}
