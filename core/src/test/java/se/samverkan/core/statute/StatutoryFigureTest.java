package se.samverkan.core.statute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.samverkan.core.statute.Figures.figure;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.samverkan.core.InvalidValueException;
import se.samverkan.core.finding.Source;
import se.samverkan.core.statute.StatutoryFigure.Unit;
import se.samverkan.core.time.DateRange;

@DisplayName("A statutory figure")
class StatutoryFigureTest {

    private static final LocalDate FIRST = LocalDate.of(2022, 2, 1);
    private static final LocalDate LAST = LocalDate.of(2023, 12, 31);

    @Test
    @DisplayName("says what it is, how much, from which day to which, where it stands and when that was read")
    void holdsWhatIsStated() {
        StatutoryFigure figure = figure("700000", FIRST).lastDay(LAST).build();
        assertThat(figure.getCode()).isEqualTo(Figures.CODE);
        assertThat(figure.getValue()).isEqualTo(new BigDecimal("700000"));
        assertThat(figure.getUnit()).isEqualTo(Unit.SEK);
        assertThat(figure.getDays()).isEqualTo(DateRange.ofClosed(FIRST, LAST));
        assertThat(figure.getSource()).isEqualTo(Source.statute("LOU 99:9"));
        assertThat(figure.getCheckedOn()).isEqualTo(LocalDate.of(2026, 11, 22));
        assertThat(figure).hasToString("statute.made-up 700000 SEK 2022-02-01/2023-12-31");
    }

    @Test
    @DisplayName("goes on without limit where no last day is set")
    void withoutALastDay() {
        StatutoryFigure figure = figure("4", FIRST).build();
        assertThat(figure.getLastDay()).isEmpty();
        assertThat(figure.getDays()).isEqualTo(DateRange.from(FIRST));
    }

    @Test
    @DisplayName("may hold on a single day, and not end before it begins")
    void days() {
        assertThat(figure("4", FIRST).lastDay(FIRST).build().getDays().lengthInDays())
                .hasValue(1);
        assertThatThrownBy(() -> figure("4", FIRST).lastDay(FIRST.minusDays(1)).build())
                .isInstanceOf(InvalidValueException.class)
                .hasMessageStartingWith(
                        "lastDay: expected a day on or after the first day 2022-02-01, but was" + " '2022-01-31'");
    }

    @Test
    @DisplayName("has days of the years 1 to 9999 alone, that of the check too")
    void legalDays() {
        LocalDate tooLate = LocalDate.of(10_000, 1, 1);
        assertThatThrownBy(() -> figure("4", tooLate).build())
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("firstDay");
        assertThatThrownBy(() -> figure("4", FIRST).checkedOn(tooLate).build())
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("figure.checkedOn");
    }

    @ParameterizedTest
    @CsvSource({"60.0, 60", "7.50, 7.5", "7E+5, 700000", "0.00, 0", "999999999999999, 999999999999999"})
    @DisplayName("has its value without zeros at the end, so that equal numbers are equal figures")
    void valueIsNormalized(String given, String kept) {
        assertThat(figure(given, FIRST).build().getValue()).isEqualTo(new BigDecimal(kept));
        assertThat(figure(given, FIRST).build()).isEqualTo(figure(kept, FIRST).build());
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "-0.01", "1e400", "0e400", "1e15", "0.0000001", "1e-1000000"})
    @DisplayName("refuses a value that is negative or out of measure")
    void refusedValues(String value) {
        assertThatThrownBy(() -> figure(value, FIRST).build())
                .isInstanceOf(InvalidValueException.class)
                .hasMessageStartingWith("figure.value: expected 0 or more, with at most 15 digits and 6 decimals");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "4.5", "201"})
    @DisplayName("in years is a whole number of 1 to 200")
    void refusedYears(String value) {
        assertThatThrownBy(() -> figure(value, FIRST).unit(Unit.YEARS).build())
                .isInstanceOf(InvalidValueException.class)
                .hasMessageStartingWith("figure.value: expected a whole number of 1 to 200 years");
        assertThat(figure("200.0", FIRST).unit(Unit.YEARS).build().getValue()).isEqualTo("200");
        assertThat(figure("1", FIRST).unit(Unit.YEARS).build().getValue()).isEqualTo("1");
    }

    @ParameterizedTest
    @CsvSource({"MONTHS, 2400, months", "DAYS, 3650, days"})
    @DisplayName("in months and days is a whole number of 1 to 2400 and 3650")
    void refusedMonthsAndDays(Unit unit, int most, String word) {
        for (String value : new String[] {"0", "1.5", Integer.toString(most + 1)}) {
            assertThatThrownBy(() -> figure(value, FIRST).unit(unit).build())
                    .isInstanceOf(InvalidValueException.class)
                    .hasMessageStartingWith("figure.value: expected a whole number of 1 to " + most + " " + word);
        }
        assertThat(figure(Integer.toString(most), FIRST).unit(unit).build().getValue())
                .isEqualTo(Integer.toString(most));
        assertThat(figure("1", FIRST).unit(unit).build().getValue()).isEqualTo("1");
    }

    @Test
    @DisplayName("in percent is at most 1000")
    void refusedPercent() {
        assertThat(figure("1000", FIRST).unit(Unit.PERCENT).build().getValue()).isEqualTo("1000");
        assertThat(figure("12.5", FIRST).unit(Unit.PERCENT).build().getValue()).isEqualTo("12.5");
        assertThatThrownBy(() -> figure("1000.000001", FIRST).unit(Unit.PERCENT).build())
                .isInstanceOf(InvalidValueException.class)
                .hasMessageStartingWith("figure.value: expected at most 1000 percent");
    }

    @Test
    @DisplayName("must have all but the last day")
    void required() {
        assertThatThrownBy(() -> StatutoryFigure.builder().build())
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContainingAll("code", "value", "unit", "firstDay", "source", "checkedOn")
                .hasMessageNotContaining("lastDay");
    }

    @Test
    @DisplayName("is changed as a copy")
    void copy() {
        StatutoryFigure figure = figure("4", FIRST).build();
        assertThat(figure.toBuilder().build()).isEqualTo(figure).hasSameHashCodeAs(figure);
        assertThat(figure.toBuilder().lastDay(LAST).build()).isNotEqualTo(figure);
    }
}
