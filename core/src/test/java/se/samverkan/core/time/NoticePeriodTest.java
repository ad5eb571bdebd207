package se.samverkan.core.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.samverkan.core.InvalidValueException;
import se.samverkan.core.agreement.ExtensionOption;

@DisplayName("A notice period is counted as the clause says, and in both ways where it is silent")
class NoticePeriodTest {

    @ParameterizedTest(name = "{1} months before {0}: {2}, or {3}")
    @DisplayName(
            "back from the last day in force: where the clause is silent, the earlier day is safe and the later is named")
    @CsvSource({
        "2027-09-04,  6, 2027-03-04, ",
        "2027-02-28,  6, 2026-08-28, 2026-08-31",
        "2028-02-29,  6, 2027-08-29, 2027-08-31",
        "2028-02-28,  6, 2027-08-28, ",
        "2027-08-31,  6, 2027-02-28, ",
        "2028-08-31,  6, 2028-02-29, ",
        "2027-06-30,  1, 2027-05-30, 2027-05-31",
        "2027-12-31, 12, 2026-12-31, ",
        "2028-02-29, 12, 2027-02-28, ",
        "2027-12-31,  3, 2027-09-30, ",
        "2027-03-31,  1, 2027-02-28, "
    })
    void monthsBack(LocalDate last, int months, LocalDate safe, LocalDate later) {
        NoticePeriod period = NoticePeriod.ofMonths(months);
        CountedDay counted = period.lastDayBefore(last);
        assertThat(counted.getDay()).isEqualTo(safe);
        assertThat(counted.getLaterDay().orElse(null)).isEqualTo(later);
        assertThat(counted.getLatest()).isEqualTo(later == null ? safe : later);
        assertThat(period.counting(MonthCounting.SAME_DAY).lastDayBefore(last)).isEqualTo(CountedDay.of(safe));
        assertThat(period.counting(MonthCounting.MONTH_END).lastDayBefore(last))
                .isEqualTo(CountedDay.of(later == null ? safe : later));
    }

    @ParameterizedTest(name = "{1} months after {0}: {2}, or {3}")
    @DisplayName("forward from the day of notice, in an agreement without an end")
    @CsvSource({
        "2027-03-04,  6, 2027-09-04, ",
        "2027-02-28,  6, 2027-08-28, 2027-08-31",
        "2028-02-29, 12, 2029-02-28, ",
        "2027-11-30,  3, 2028-02-29, ",
        "2027-08-31,  6, 2028-02-29, ",
        "2027-09-30,  6, 2028-03-30, 2028-03-31"
    })
    void monthsForward(LocalDate notice, int months, LocalDate safe, LocalDate later) {
        CountedDay counted = NoticePeriod.ofMonths(months).lastDayAfter(notice);
        assertThat(counted.getDay()).isEqualTo(safe);
        assertThat(counted.getLaterDay().orElse(null)).isEqualTo(later);
    }

    @ParameterizedTest(name = "{1} days before {0}: {2}")
    @DisplayName("of days and weeks is counted day by day, over year ends and leap days, and knows one way alone")
    @CsvSource({"2027-01-15, 30, 2026-12-16", "2028-03-01, 1, 2028-02-29", "2027-03-01, 1, 2027-02-28"})
    void days(LocalDate last, int days, LocalDate expected) {
        assertThat(NoticePeriod.ofDays(days).lastDayBefore(last)).isEqualTo(CountedDay.of(expected));
        assertThat(NoticePeriod.ofDays(days).lastDayAfter(expected)).isEqualTo(CountedDay.of(last));
        assertThat(NoticePeriod.ofWeeks(2).lastDayBefore(last)).isEqualTo(CountedDay.of(last.minusDays(14)));
    }

    @Test
    @DisplayName("leaves open what the clause doesn't say: how months are counted, and from which moment of the notice")
    void open() {
        NoticePeriod silent = NoticePeriod.ofMonths(6);
        assertThat(silent.getCounting()).isEmpty();
        assertThat(silent.getMoment()).isEmpty();
        assertThat(silent.getLength()).isEqualTo(Period.ofMonths(6));
        NoticePeriod said = silent.counting(MonthCounting.MONTH_END).from(NoticeMoment.RECEIVED);
        assertThat(said.getCounting()).hasValue(MonthCounting.MONTH_END);
        assertThat(said.getMoment()).hasValue(NoticeMoment.RECEIVED);
        assertThat(said)
                .isNotEqualTo(silent)
                .isEqualTo(NoticePeriod.ofMonths(6).from(NoticeMoment.RECEIVED).counting(MonthCounting.MONTH_END))
                .hasSameHashCodeAs(
                        NoticePeriod.ofMonths(6).from(NoticeMoment.RECEIVED).counting(MonthCounting.MONTH_END))
                .hasToString("P6M MONTH_END RECEIVED");
        assertThat(silent)
                .hasToString("P6M")
                .isNotEqualTo(NoticePeriod.ofMonths(3))
                .isNotEqualTo(null);
    }

    @Test
    @DisplayName("a day that leaves no doubt has no later one, and equals itself alone")
    void countedDay() {
        LocalDate day = LocalDate.of(2026, 8, 28);
        CountedDay sure = CountedDay.of(day);
        CountedDay doubtful = NoticePeriod.ofMonths(6).lastDayBefore(LocalDate.of(2027, 2, 28));
        assertThat(sure).hasToString("2026-08-28").isEqualTo(CountedDay.of(day)).hasSameHashCodeAs(CountedDay.of(day));
        assertThat(doubtful)
                .hasToString("2026-08-28 or 2026-08-31")
                .isNotEqualTo(sure)
                .isNotEqualTo(null);
    }

    @Test
    @DisplayName("is counted from a day of the years 1 to 9999 alone; any other is refused by name, of an option too")
    void outsideTheCalendar() {
        NoticePeriod period = NoticePeriod.ofMonths(6);
        ExtensionOption option = ExtensionOption.ofYears(1).usedBefore(period);
        for (LocalDate day :
                List.of(LocalDate.MIN, LocalDate.MAX, LocalDate.of(0, 12, 31), LocalDate.of(10000, 1, 1))) {
            for (ThrowingCallable counting : List.<ThrowingCallable>of(
                    () -> period.lastDayBefore(day), () -> period.lastDayAfter(day), () -> option.lastDayOfUse(day))) {
                assertThatThrownBy(counting)
                        .isInstanceOf(InvalidValueException.class)
                        .hasMessageContaining("1 to 9999");
            }
        }
        assertThat(period.lastDayBefore(LocalDate.of(1, 7, 1)).getDay()).isEqualTo(LocalDate.of(1, 1, 1));
        assertThat(period.lastDayAfter(LocalDate.of(9999, 6, 29)).getDay()).isEqualTo(LocalDate.of(9999, 12, 29));
    }

    @ParameterizedTest(name = "{0} months")
    @DisplayName("of no month, of fewer, or of more than ten years is refused by name")
    @CsvSource({"0", "-1", "121", "999999999"})
    void refused(int number) {
        assertThatThrownBy(() -> NoticePeriod.ofMonths(number))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("notice.months")
                .hasMessageContaining(String.valueOf(number))
                .hasMessageContaining("1 to 120");
        assertThatThrownBy(() -> NoticePeriod.ofWeeks(number < 1 ? number : 522))
                .hasMessageContaining("notice.weeks");
        assertThatThrownBy(() -> NoticePeriod.ofDays(number < 1 ? number : 3651))
                .hasMessageContaining("notice.days");
        assertThat(NoticePeriod.ofMonths(120).getLength()).isEqualTo(Period.ofMonths(120));
    }
}
