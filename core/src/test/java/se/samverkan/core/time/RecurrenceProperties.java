package se.samverkan.core.time;

import static net.jqwik.api.Arbitraries.integers;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

@Label("Whatever recurs")
class RecurrenceProperties {

    private static final LocalDate FIRST = LocalDate.of(2023, 1, 1);

    @Property
    @Label("is due again later than the day that it was done for")
    void later(@ForAll("recurrences") Recurrence recurrence, @ForAll("days") LocalDate day) {
        assertThat(recurrence.after(day).orElseThrow()).isAfter(day);
        assertThat(recurrence.firstFrom(day).orElseThrow()).isAfterOrEqualTo(day);
    }

    @Property
    @Label("on days or in months of the year is due within a span as one finds by going from each time to the next")
    void stepwise(
            @ForAll("yearly") Recurrence recurrence, @ForAll("days") LocalDate one, @ForAll("days") LocalDate other) {
        LocalDate from = one.isBefore(other) ? one : other;
        LocalDate to = one.isBefore(other) ? other : one;
        List<LocalDate> due = recurrence.within(from, to);
        LocalDate next = recurrence.firstFrom(from).orElseThrow();
        for (LocalDate each : due) {
            assertThat(each).isEqualTo(next).isBetween(from, to);
            next = recurrence.after(each).orElseThrow();
        }
        assertThat(next).isAfter(to);
    }

    @Property
    @Label("is never due earlier for having been done later")
    void monotonous(
            @ForAll("recurrences") Recurrence recurrence,
            @ForAll("days") LocalDate one,
            @ForAll("days") LocalDate other) {
        LocalDate from = one.isBefore(other) ? one : other;
        LocalDate to = one.isBefore(other) ? other : one;
        assertThat(recurrence.after(to).orElseThrow())
                .isAfterOrEqualTo(recurrence.after(from).orElseThrow());
    }

    @Provide
    Arbitrary<Recurrence> recurrences() {
        return Arbitraries.oneOf(
                yearly(),
                integers().between(1, 40).map(Recurrence::everyMonths),
                integers().between(1, 60).map(Recurrence::everyWeeks));
    }

    @Provide
    Arbitrary<Recurrence> yearly() {
        Arbitrary<MonthDay> days = integers()
                .between(0, 365)
                .map(day -> MonthDay.from(LocalDate.of(2024, 1, 1).plusDays(day)));
        Arbitrary<Month> months = Arbitraries.of(Month.class);
        return Arbitraries.oneOf(
                Combinators.combine(days, days, days).as(Recurrence::yearlyOn),
                Combinators.combine(months, months).as(Recurrence::yearlyIn));
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return integers().between(0, 2000).map(FIRST::plusDays);
    }
}
