package se.samverkan.core.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.Period;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.samverkan.core.InvalidValueException;

@DisplayName("A term has a first and a last day in force, as far as they are stated")
class TermTest {

    private static final LocalDate SIGNED = LocalDate.of(2023, 9, 5);

    @ParameterizedTest(name = "{1} years from {0} end on {2}")
    @DisplayName("of so many years ends the day before the same day of the last year; from a leap day on the 27th")
    @CsvSource({
        "2023-09-05, 4, 2027-09-04",
        "2023-09-05, 1, 2024-09-04",
        "2024-01-01, 4, 2027-12-31",
        "2024-03-01, 1, 2025-02-28",
        "2023-03-01, 1, 2024-02-29",
        "2024-02-29, 1, 2025-02-27",
        "2024-02-29, 4, 2028-02-28",
        "2023-02-28, 1, 2024-02-27",
        "9999-01-01, 1, 9999-12-31"
    })
    void years(LocalDate first, int years, LocalDate last) {
        Term term = Term.ofYears(years).startingOn(first);
        assertThat(term.getFirstDay()).hasValue(first);
        assertThat(term.getLastDay()).hasValue(last);
        assertThat(term.getLength()).hasValue(Period.ofYears(years));
    }

    @ParameterizedTest(name = "{1} months from {0} end on {2}")
    @DisplayName("of so many months from the 31st ends before the shorter month's last day")
    @CsvSource({
        "2024-01-31, 1, 2024-02-28",
        "2023-01-31, 1, 2023-02-27",
        "2024-01-30, 13, 2025-02-27",
        "2023-09-05, 48, 2027-09-04",
        "2023-12-01, 1, 2023-12-31"
    })
    void months(LocalDate first, int months, LocalDate last) {
        assertThat(Term.ofMonths(months).startingOn(first).getLastDay()).hasValue(last);
    }

    @Test
    @DisplayName("of four years is a term of 48 months, and has no days until one is stated")
    void lengthAlone() {
        assertThat(Term.ofMonths(48)).isEqualTo(Term.ofYears(4)).hasSameHashCodeAs(Term.ofYears(4));
        assertThat(Term.ofMonths(50).getLength()).hasValue(Period.of(4, 2, 0));
        assertThat(Term.ofYears(4).getFirstDay()).isEmpty();
        assertThat(Term.ofYears(4).getLastDay()).isEmpty();
        assertThat(Term.ofYears(4).covers(SIGNED)).isEmpty();
    }

    @ParameterizedTest(name = "{0}: both days {1}, no end {2}, last day alone {3}, nothing {4}")
    @DisplayName("covers its first and its last day, and says nothing where a day that isn't stated decides")
    @CsvSource({
        "2023-09-04, false, false, ?, ?",
        "2023-09-05, true, true, ?, ?",
        "2027-09-04, true, true, ?, ?",
        "2027-09-05, false, true, false, ?"
    })
    void covers(LocalDate day, String bothDays, String noEnd, String lastDayAlone, String nothing) {
        LocalDate last = LocalDate.of(2027, 9, 4);
        assertThat(covers(Term.ofClosed(SIGNED, last), day)).isEqualTo(bothDays);
        assertThat(covers(Term.ofYears(4).startingOn(SIGNED), day)).isEqualTo(bothDays);
        assertThat(covers(Term.openEndedFrom(SIGNED), day)).isEqualTo(noEnd);
        assertThat(covers(Term.until(last), day)).isEqualTo(lastDayAlone);
        assertThat(covers(Term.openEnded(), day)).isEqualTo(nothing);
        assertThat(covers(Term.ofYears(4), day)).isEqualTo(nothing);
    }

    private static String covers(Term term, LocalDate day) {
        return term.covers(day).map(Object::toString).orElse("?");
    }

    @ParameterizedTest(name = "{0} to {1} is longer than {2} years: {3}")
    @DisplayName("is longer than so many years by one day more, to the day")
    @CsvSource({
        "2023-09-05, 2027-09-04, 4, false",
        "2023-09-05, 2027-09-05, 4, true",
        "2023-09-05, 2027-09-03, 4, false",
        "2024-02-29, 2028-02-28, 4, false",
        "2024-02-29, 2028-02-29, 4, true",
        "2024-02-29, 2025-02-27, 1, false",
        "2024-02-29, 2025-02-28, 1, true",
        "9999-01-01, 9999-12-31, 200, false"
    })
    void longerByDays(LocalDate first, LocalDate last, int years, boolean longer) {
        assertThat(Term.ofClosed(first, last).isLongerThanYears(years)).hasValue(longer);
    }

    @Test
    @DisplayName("is longer than so many years by its length alone, always without an end, and else that isn't known")
    void longerByLength() {
        assertThat(Term.ofYears(4).isLongerThanYears(4)).hasValue(false);
        assertThat(Term.ofMonths(49).isLongerThanYears(4)).hasValue(true);
        assertThat(Term.ofMonths(47).isLongerThanYears(4)).hasValue(false);
        assertThat(Term.openEnded().isLongerThanYears(200)).hasValue(true);
        assertThat(Term.openEndedFrom(SIGNED).isLongerThanYears(4)).hasValue(true);
        assertThat(Term.until(SIGNED).isLongerThanYears(4)).isEmpty();
    }

    @Test
    @DisplayName(
            "of a length is extended by the whole of it from its first day, so that steps and one leap end on the same day")
    void extendedBySteps() {
        Term year = Term.ofYears(1).startingOn(LocalDate.of(2024, 2, 29));
        Term four = year;
        for (int i = 0; i < 3; i++) {
            four = four.extendedBy(Period.ofYears(1));
        }
        assertThat(four).isEqualTo(Term.ofYears(4).startingOn(LocalDate.of(2024, 2, 29)));
        assertThat(four.getLastDay()).hasValue(LocalDate.of(2028, 2, 28));
        assertThat(four).isEqualTo(year.extendedBy(Period.ofYears(3)));
    }

    @Test
    @DisplayName(
            "of a length alone that is cut short ends by the day, and when before isn't known until it has a first day")
    void lengthCutShort() {
        LocalDate end = LocalDate.of(2029, 9, 2);
        Term cut = Term.ofYears(3).endingBy(end);
        assertThat(cut.getLastDay()).isEmpty();
        assertThat(cut.getEarliestLastDay()).isEmpty();
        assertThat(cut.getLatestLastDay()).hasValue(end);
        assertThat(cut.covers(end)).isEmpty();
        assertThat(cut.covers(end.plusDays(1))).hasValue(false);
        assertThat(cut).hasToString("?/? to 2029-09-02 P3Y");
        assertThat(cut.isLongerThanYears(2)).isEmpty();
        assertThat(cut.isLongerThanYears(3)).hasValue(false);
        assertThat(cut.startingOn(SIGNED).getLatestLastDay()).hasValue(LocalDate.of(2026, 9, 4));
        assertThat(cut.startingOn(LocalDate.of(2028, 1, 1)).getLatestLastDay()).hasValue(end);
    }

    @Test
    @DisplayName("cut short on its last day or later is the same term")
    void cutNoShorter() {
        Term term = Term.ofYears(4).startingOn(SIGNED);
        LocalDate last = LocalDate.of(2027, 9, 4);
        assertThat(term.endingBy(last)).isEqualTo(term);
        assertThat(term.endingBy(last.plusDays(1))).isEqualTo(term);
        assertThat(term.endingBy(last.minusDays(1))).isEqualTo(Term.ofClosed(SIGNED, last.minusDays(1)));
    }

    @Test
    @DisplayName("with a last day or without an end may be given its first day, once")
    void startingOn() {
        LocalDate last = LocalDate.of(2027, 9, 4);
        assertThat(Term.until(last).startingOn(SIGNED)).isEqualTo(Term.ofClosed(SIGNED, last));
        assertThat(Term.openEnded().startingOn(SIGNED)).isEqualTo(Term.openEndedFrom(SIGNED));
        assertThat(Term.openEndedFrom(SIGNED).startingOn(SIGNED).isOpenEnded()).isTrue();
        Term started = Term.ofYears(4).startingOn(SIGNED);
        assertThat(started.startingOn(SIGNED)).isEqualTo(started).hasToString("2023-09-05/2027-09-04 P4Y");
        assertThatThrownBy(() -> started.startingOn(SIGNED.plusDays(1)))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage(
                        "firstDay: expected the first day that is stated already, 2023-09-05, but was '2023-09-06'");
    }
}
