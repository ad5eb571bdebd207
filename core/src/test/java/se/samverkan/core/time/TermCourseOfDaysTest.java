package se.samverkan.core.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.samverkan.core.InvalidValueException;

@DisplayName("A term is lengthened from the day after its last day, and cut short on a day or between days")
class TermCourseOfDaysTest {

    private static final LocalDate FIRST = LocalDate.of(2023, 9, 5);
    private static final LocalDate LAST = LocalDate.of(2027, 9, 4);
    private static final Term TERM = Term.ofClosed(FIRST, LAST);

    @ParameterizedTest(name = "{0} and {1} months more: {2}")
    @DisplayName(
            "an extension begins on the day after the last day, so that a month end and a leap day are counted in full")
    @CsvSource({
        "2027-09-04, 12, 2028-09-04",
        "2027-09-04, 24, 2029-09-04",
        "2027-12-31, 12, 2028-12-31",
        "2027-02-28, 12, 2028-02-29",
        "2028-02-29, 12, 2029-02-28",
        "2027-02-28,  6, 2027-08-31",
        "2027-08-31,  6, 2028-02-29",
        "2027-01-30,  1, 2027-02-27",
        "2028-02-28, 12, 2029-02-27"
    })
    void extended(LocalDate last, int months, LocalDate longer) {
        Term extended = Term.ofClosed(FIRST, last).extendedBy(Period.ofMonths(months));
        assertThat(extended.getLastDay()).hasValue(longer);
        assertThat(extended.getFirstDay()).hasValue(FIRST);
        assertThat(extended.covers(longer)).hasValue(true);
        assertThat(extended.covers(longer.plusDays(1))).hasValue(false);
    }

    @Test
    @DisplayName("a length without days grows, a last day alone moves, and nothing stated stays so")
    void open() {
        assertThat(Term.ofYears(4).extendedBy(Period.ofYears(1)).getLength()).hasValue(Period.ofYears(5));
        assertThat(Term.ofYears(4)
                        .startingOn(FIRST)
                        .extendedBy(Period.ofMonths(6))
                        .getLength())
                .hasValue(Period.of(4, 6, 0));
        assertThat(Term.until(LAST).extendedBy(Period.ofYears(1)).getLastDay()).hasValue(LAST.plusYears(1));
        assertThat(Term.ofYears(4).extendedBy(Period.ofYears(1)).getLastDay()).isEmpty();
    }

    @Test
    @DisplayName("a term without an end can't be lengthened, nor any term past the year 9999")
    void refused() {
        assertThatThrownBy(() -> Term.openEnded().extendedBy(Period.ofYears(1)))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("extension")
                .hasMessageContaining("a term with an end");
        assertThatThrownBy(() -> Term.until(LocalDate.of(9999, 6, 30)).extendedBy(Period.ofYears(1)))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("10000");
    }

    @Test
    @DisplayName("an early end cuts the term short, a later one changes nothing, and one without an end gets one")
    void ending() {
        LocalDate early = LocalDate.of(2025, 12, 31);
        assertThat(TERM.endingBy(early).getLastDay()).hasValue(early);
        assertThat(TERM.endingBy(LAST.plusDays(1)).getLastDay()).hasValue(LAST);
        Term closed = Term.openEndedFrom(FIRST).endingBy(early);
        assertThat(closed.isOpenEnded()).isFalse();
        assertThat(closed.covers(early)).hasValue(true);
        assertThat(closed.covers(early.plusDays(1))).hasValue(false);
        assertThat(closed.isLongerThanYears(2)).hasValue(true);
        assertThat(closed.isLongerThanYears(3)).hasValue(false);
    }

    @Test
    @DisplayName("an end before the first day leaves a term that covers no day")
    void neverBegun() {
        Term none = TERM.endingBy(FIRST.minusDays(30));
        assertThat(none.getLastDay()).hasValue(FIRST.minusDays(1));
        assertThat(none.covers(FIRST.minusDays(1))).hasValue(false);
        assertThat(none.covers(FIRST)).hasValue(false);
        assertThat(none.isLongerThanYears(1)).hasValue(false);
    }

    @Test
    @DisplayName(
            "an end that isn't known on which of some days is covers the days before, not those after, and none between")
    void between() {
        LocalDate earliest = LocalDate.of(2027, 8, 28);
        LocalDate latest = LocalDate.of(2027, 8, 31);
        Term open = Term.openEndedFrom(FIRST).endingBetween(earliest, Optional.of(latest));
        assertThat(open.getLastDay()).isEmpty();
        assertThat(open.getEarliestLastDay()).hasValue(earliest);
        assertThat(open.getLatestLastDay()).hasValue(latest);
        assertThat(open.covers(earliest)).hasValue(true);
        assertThat(open.covers(earliest.plusDays(1))).isEmpty();
        assertThat(open.covers(latest)).isEmpty();
        assertThat(open.covers(latest.plusDays(1))).hasValue(false);
        assertThat(open).hasToString("2023-09-05/2027-08-28 to 2027-08-31");
        assertThat(open.isLongerThanYears(4)).hasValue(false);
        assertThat(open.isLongerThanYears(3)).hasValue(true);
        Term aroundFourYears = Term.openEndedFrom(FIRST).endingBetween(LAST, Optional.of(LAST.plusDays(1)));
        assertThat(aroundFourYears.isLongerThanYears(4)).isEmpty();
    }

    @Test
    @DisplayName("an end without a known limit stays inside the term's own end, or open where that has none")
    void unlimited() {
        LocalDate earliest = LocalDate.of(2025, 1, 1);
        assertThat(TERM.endingBetween(earliest, Optional.empty()).getLatestLastDay())
                .hasValue(LAST);
        Term open = Term.openEndedFrom(FIRST).endingBetween(earliest, Optional.empty());
        assertThat(open.getLatestLastDay()).isEmpty();
        assertThat(open.covers(LocalDate.of(2090, 1, 1))).isEmpty();
        assertThat(open).hasToString("2023-09-05/2025-01-01 to ?");
        assertThat(open)
                .isNotEqualTo(Term.openEndedFrom(FIRST))
                .isNotEqualTo(Term.openEndedFrom(FIRST).endingBy(earliest));
        assertThatThrownBy(() -> TERM.endingBetween(earliest, Optional.of(earliest.minusDays(1))))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("latestLastDay");
    }

    @Test
    @DisplayName("days outside the calendar of agreements are refused by name")
    void years() {
        assertThatThrownBy(() -> TERM.endingBy(LocalDate.MAX))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("lastDay")
                .hasMessageContaining("the years 1 to 9999");
        assertThatThrownBy(() -> TERM.endingBy(LocalDate.MIN)).isInstanceOf(InvalidValueException.class);
    }
}
