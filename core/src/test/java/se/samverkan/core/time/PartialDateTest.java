package se.samverkan.core.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.Year;
import java.time.YearMonth;
import java.util.Locale;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.samverkan.core.InvalidValueException;

@DisplayName("A partial date holds the parts that are stated, and fills none in")
class PartialDateTest {

    @Test
    @DisplayName("a 24 March has a month and a day, and no year")
    void withoutYear() {
        PartialDate signed = PartialDate.of(MonthDay.of(3, 24));
        assertThat(signed.getYear()).isEmpty();
        assertThat(signed.getMonth()).hasValue(Month.MARCH);
        assertThat(signed.getDayOfMonth()).hasValue(24);
        assertThat(signed.toLocalDate()).isEmpty();
        assertThat(signed.getPossibleDays()).isEmpty();
        assertThat(signed).hasToString("--03-24");
    }

    @ParameterizedTest(name = "{0} is of {1}")
    @DisplayName("with a year may be any day from the first to the last that it leaves open")
    @CsvSource({
        "2024, 2024-01-01/2024-12-31",
        "2024-02, 2024-02-01/2024-02-29",
        "2023-02, 2023-02-01/2023-02-28",
        "2023-12, 2023-12-01/2023-12-31",
        "2023-09-05, 2023-09-05/2023-09-05",
        "0001, 0001-01-01/0001-12-31",
        "9999, 9999-01-01/9999-12-31"
    })
    void possibleDays(String text, String days) {
        assertThat(PartialDate.parse(text).getPossibleDays()).hasValue(DateRange.parse(days));
    }

    @Test
    @DisplayName("is a day where every part is stated, and only there")
    void whole() {
        assertThat(PartialDate.parse("2024-02-29").toLocalDate()).hasValue(LocalDate.of(2024, 2, 29));
        assertThat(PartialDate.parse("2024-02").toLocalDate()).isEmpty();
        assertThat(PartialDate.parse("2024-02").getDayOfMonth()).isEmpty();
        assertThat(PartialDate.parse("2024").getMonth()).isEmpty();
        assertThat(PartialDate.parse("2024").getYear()).hasValue(Year.of(2024));
        assertThat(PartialDate.parse("--02-29").toLocalDate()).isEmpty();
    }

    @ParameterizedTest
    @DisplayName("refuses days that don't exist and text of another form, as typed")
    @ValueSource(
            strings = {
                "",
                "-",
                "--",
                "--03",
                "--13-01",
                "--02-30",
                "--00-10",
                "-03-24",
                "2023-02-29",
                "2023-13",
                "2023-00",
                "2023-9-5",
                "23",
                "12023",
                "2023-09-05T00:00",
                " 2023",
                "２０２３",
                "{0}"
            })
    void refuses(String text) {
        assertThatThrownBy(() -> PartialDate.parse(text))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("date: expected an existing date such as 2023-09-05, --03-24, 2023-09 or 2023, but was '"
                        + text + "'");
    }

    @Test
    @DisplayName("refuses years outside 1 to 9999, whichever parts are stated")
    void illegalYears() {
        assertThatThrownBy(() -> PartialDate.of(Days.BEFORE_ALL)).isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() -> PartialDate.of(Year.of(0))).hasMessageStartingWith("date: expected a day of");
        assertThatThrownBy(() -> PartialDate.of(Year.of(Year.MAX_VALUE))).isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() -> PartialDate.of(YearMonth.of(10_000, 1))).hasMessageStartingWith("date: expected");
        assertThatThrownBy(() -> PartialDate.of(YearMonth.of(Year.MIN_VALUE, 1)))
                .isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() -> PartialDate.parse("0000")).isInstanceOf(InvalidValueException.class);
    }

    @Test
    @DisplayName("prints the digits 0 to 9 whatever the host's language")
    void digits() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-u-nu-arab"));
            assertThat(PartialDate.of(Year.of(44))).hasToString("0044");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    @NullUnmarked
    @DisplayName("refuses null, by name")
    void refusedNull() {
        assertThatThrownBy(() -> PartialDate.of((LocalDate) null)).hasMessage("date");
        assertThatThrownBy(() -> PartialDate.of((MonthDay) null)).hasMessage("date");
        assertThatThrownBy(() -> PartialDate.of((YearMonth) null)).hasMessage("date");
        assertThatThrownBy(() -> PartialDate.of((Year) null)).hasMessage("date");
        assertThatThrownBy(() -> PartialDate.parse(null))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("date");
    }
}
