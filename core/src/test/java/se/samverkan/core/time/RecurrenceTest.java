package se.samverkan.core.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.Period;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.samverkan.core.InvalidValueException;

@DisplayName("A recurrence tells when something is due again")
class RecurrenceTest {

    private static final Recurrence APRIL_AND_OCTOBER = Recurrence.yearlyIn(Month.OCTOBER, Month.APRIL);
    private static final Recurrence ON_DAYS = Recurrence.yearlyOn(MonthDay.of(10, 15), MonthDay.of(4, 15));

    @ParameterizedTest(name = "every {0} months, done {1}: {2}")
    @DisplayName("by months, counted from the day that it was done; a day that the month lacks is its last one")
    @CsvSource({
        "6, 2025-01-15, 2025-07-15",
        "1, 2025-01-31, 2025-02-28",
        "1, 2024-01-31, 2024-02-29",
        "12, 2024-02-29, 2025-02-28",
        "1, 2024-12-31, 2025-01-31",
        "600, 2025-01-01, 2075-01-01"
    })
    void months(int months, LocalDate done, LocalDate next) {
        assertThat(Recurrence.everyMonths(months).after(done)).hasValue(next);
        assertThat(Recurrence.everyMonths(months).firstFrom(done)).hasValue(done);
    }

    @Test
    @DisplayName("by weeks, over the end of a year too")
    void weeks() {
        assertThat(Recurrence.everyWeeks(2).after(LocalDate.of(2024, 12, 25))).hasValue(LocalDate.of(2025, 1, 8));
        assertThat(Recurrence.everyWeeks(2).getInterval()).hasValue(Period.ofDays(14));
    }

    @ParameterizedTest(name = "done {0}: {1}")
    @DisplayName("in months of each year, due on the last day of the next stated month after that in which it was done")
    @CsvSource({
        "2025-03-31, 2025-04-30",
        "2025-04-01, 2025-10-31",
        "2025-04-30, 2025-10-31",
        "2025-05-01, 2025-10-31",
        "2025-10-31, 2026-04-30",
        "2025-12-31, 2026-04-30"
    })
    void inMonths(LocalDate done, LocalDate next) {
        assertThat(APRIL_AND_OCTOBER.after(done)).hasValue(next);
    }

    @ParameterizedTest(name = "done {0}: {1}")
    @DisplayName("on days of each year, due on the next stated day after that on which it was done")
    @CsvSource({"2025-04-14, 2025-04-15", "2025-04-15, 2025-10-15", "2025-10-15, 2026-04-15", "2025-12-31, 2026-04-15"})
    void onDays(LocalDate done, LocalDate next) {
        assertThat(ON_DAYS.after(done)).hasValue(next);
    }

    @ParameterizedTest(name = "from {0}: {1} and {2}")
    @DisplayName("first from a day on, that day included")
    @CsvSource({
        "2025-04-15, 2025-04-15, 2025-04-30",
        "2025-04-16, 2025-10-15, 2025-04-30",
        "2025-04-30, 2025-10-15, 2025-04-30",
        "2025-05-01, 2025-10-15, 2025-10-31",
        "2025-11-01, 2026-04-15, 2026-04-30"
    })
    void firstFrom(LocalDate start, LocalDate onDays, LocalDate inMonths) {
        assertThat(ON_DAYS.firstFrom(start)).hasValue(onDays);
        assertThat(APRIL_AND_OCTOBER.firstFrom(start)).hasValue(inMonths);
    }

    @Test
    @DisplayName("29 February is the 28th in a common year, and February's last day either")
    void leapDay() {
        Recurrence leapDay = Recurrence.yearlyOn(MonthDay.of(2, 29));
        assertThat(leapDay.after(LocalDate.of(2024, 2, 29))).hasValue(LocalDate.of(2025, 2, 28));
        assertThat(leapDay.after(LocalDate.of(2027, 2, 28))).hasValue(LocalDate.of(2028, 2, 29));
        assertThat(Recurrence.yearlyIn(Month.FEBRUARY).after(LocalDate.of(2024, 1, 31)))
                .hasValue(LocalDate.of(2024, 2, 29));
        Recurrence both = Recurrence.yearlyOn(MonthDay.of(2, 29), MonthDay.of(2, 28));
        assertThat(both.within(LocalDate.of(2025, 1, 1), LocalDate.of(2025, 12, 31)))
                .containsExactly(LocalDate.of(2025, 2, 28));
    }

    @Test
    @DisplayName("every day due within days, both included, a month's end without creeping")
    void within() {
        LocalDate first = LocalDate.of(2025, 1, 31);
        assertThat(Recurrence.everyMonths(1).within(first, LocalDate.of(2025, 4, 30)))
                .containsExactly(
                        first, LocalDate.of(2025, 2, 28), LocalDate.of(2025, 3, 31), LocalDate.of(2025, 4, 30));
        assertThat(APRIL_AND_OCTOBER.within(LocalDate.of(2025, 4, 30), LocalDate.of(2026, 4, 30)))
                .containsExactly(LocalDate.of(2025, 4, 30), LocalDate.of(2025, 10, 31), LocalDate.of(2026, 4, 30));
        assertThat(ON_DAYS.within(first, first.minusDays(1))).isEmpty();
        assertThat(Recurrence.everyWeeks(1).within(first, first.minusDays(1))).isEmpty();
    }

    @Test
    @DisplayName("nothing is due after the year 9999, and the days of 10 000 years are listed without an endless loop")
    void endOfTheCalendar() {
        LocalDate last = LocalDate.of(9999, 12, 31);
        assertThat(Recurrence.everyMonths(1).after(last)).isEmpty();
        assertThat(ON_DAYS.after(last)).isEmpty();
        assertThat(APRIL_AND_OCTOBER.firstFrom(last)).isEmpty();
        assertThat(ON_DAYS.within(LocalDate.of(1, 1, 1), last)).hasSize(2 * 9999);
        assertThat(Recurrence.everyMonths(600).within(last, last)).containsExactly(last);
    }

    @ParameterizedTest
    @DisplayName("an interval of zero, below zero or beyond fifty years is refused")
    @ValueSource(ints = {0, -1, 2601, Integer.MIN_VALUE, Integer.MAX_VALUE})
    void refusedIntervals(int number) {
        assertThatThrownBy(() -> Recurrence.everyMonths(number))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageStartingWith("recurrence.months: expected 1 to 600, but was '" + number);
        assertThatThrownBy(() -> Recurrence.everyWeeks(number))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageStartingWith("recurrence.weeks: expected 1 to 2600");
        assertThat(Recurrence.everyWeeks(2600).getInterval()).isPresent();
    }

    @Test
    @DisplayName("a day of the year ±999999999 is refused")
    void refusedDays() {
        for (LocalDate day : List.of(LocalDate.MIN, LocalDate.MAX)) {
            for (Recurrence each : List.of(ON_DAYS, APRIL_AND_OCTOBER, Recurrence.everyMonths(6))) {
                assertThatThrownBy(() -> each.after(day)).isInstanceOf(InvalidValueException.class);
                assertThatThrownBy(() -> each.firstFrom(day)).isInstanceOf(InvalidValueException.class);
                assertThatThrownBy(() -> each.within(day, day)).isInstanceOf(InvalidValueException.class);
            }
        }
    }

    @Test
    @DisplayName("is equal by what it says, in whatever order and however often it is said")
    void equality() {
        assertThat(APRIL_AND_OCTOBER)
                .isEqualTo(Recurrence.yearlyIn(Month.APRIL, Month.OCTOBER, Month.APRIL))
                .hasSameHashCodeAs(Recurrence.yearlyIn(Month.APRIL, Month.OCTOBER))
                .isNotEqualTo(ON_DAYS)
                .hasToString("yearly in [APRIL, OCTOBER]");
        assertThat(ON_DAYS).hasToString("yearly on [--04-15, --10-15]");
        assertThat(ON_DAYS.getDays()).containsExactly(MonthDay.of(4, 15), MonthDay.of(10, 15));
        assertThat(ON_DAYS.getMonths()).isEmpty();
        assertThat(Recurrence.everyMonths(6))
                .isEqualTo(Recurrence.everyMonths(6))
                .isNotEqualTo(Recurrence.everyMonths(7))
                .hasToString("every P6M");
    }
}
