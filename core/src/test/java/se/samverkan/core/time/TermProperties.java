package se.samverkan.core.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

@Label("A term's days follow from its length by the calendar of java.time")
class TermProperties {

    @Property
    @Label("k years from a day end the day before that day plus k years")
    void years(@ForAll("days") LocalDate first, @ForAll @IntRange(min = 1, max = 200) int years) {
        Term term = Term.ofYears(years).startingOn(first);
        LocalDate last = first.plusYears(years).minusDays(1);
        assertThat(term.getLastDay()).hasValue(last);
        assertThat(term.covers(first)).hasValue(true);
        assertThat(term.covers(last)).hasValue(true);
        assertThat(term.covers(first.minusDays(1))).hasValue(false);
        assertThat(term.covers(last.plusDays(1))).hasValue(false);
    }

    @Property
    @Label("m months from a day end the day before that day plus m months")
    void months(@ForAll("days") LocalDate first, @ForAll @IntRange(min = 1, max = 2400) int months) {
        assertThat(Term.ofMonths(months).startingOn(first).getLastDay())
                .hasValue(first.plusMonths(months).minusDays(1));
        assertThat(Term.ofMonths(months).getLength().map(Period::toTotalMonths)).hasValue((long) months);
    }

    @Property
    @Label("both days covers what the range of those days contains")
    void covers(@ForAll("days") LocalDate one, @ForAll("days") LocalDate other, @ForAll("days") LocalDate asked) {
        LocalDate first = one.isBefore(other) ? one : other;
        LocalDate last = one.isBefore(other) ? other : one;
        Term term = Term.ofClosed(first, last);
        assertThat(term.covers(asked)).hasValue(DateRange.ofClosed(first, last).contains(asked));
        assertThat(Term.until(last).startingOn(first)).isEqualTo(term).hasSameHashCodeAs(term);
        assertThat(term.equals(Term.ofClosed(first, first))).isEqualTo(first.equals(last));
        assertThat(term).isNotEqualTo(Term.until(last)).isNotEqualTo(DateRange.ofClosed(first, last));
    }

    @Property
    @Label("is longer than k years as soon as the last day passes that of k years, however it is stated")
    void longer(
            @ForAll("days") LocalDate first,
            @ForAll @IntRange(min = 1, max = 2400) int months,
            @ForAll @IntRange(min = 1, max = 200) int years) {
        Term byLength = Term.ofMonths(months);
        Term byBoth = byLength.startingOn(first);
        Term byDays = Term.ofClosed(first, byBoth.getLastDay().orElseThrow());
        Optional<Boolean> longer = Optional.of(months > 12 * years);
        assertThat(byLength.isLongerThanYears(years)).isEqualTo(longer);
        assertThat(byBoth.isLongerThanYears(years)).isEqualTo(longer);
        assertThat(byDays.isLongerThanYears(years)).isEqualTo(longer);
    }

    @Property
    @Label("one day more than k years is longer than k years; k years and a day less aren't")
    void toTheDay(@ForAll("days") LocalDate first, @ForAll @IntRange(min = 1, max = 200) int years) {
        LocalDate last = first.plusYears(years).minusDays(1);
        assertThat(Term.ofClosed(first, last).isLongerThanYears(years)).hasValue(false);
        assertThat(Term.ofClosed(first, last.plusDays(1)).isLongerThanYears(years))
                .hasValue(true);
        assertThat(Term.ofClosed(first, last.minusDays(1)).isLongerThanYears(years))
                .hasValue(false);
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Days.between(LocalDate.of(1, 1, 2), LocalDate.of(9798, 12, 31));
    }
}
