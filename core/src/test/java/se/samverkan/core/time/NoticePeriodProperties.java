package se.samverkan.core.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

@Label("A notice period, counted on any day")
class NoticePeriodProperties {

    @Property
    @Label("the safe day is never after the later one, and a notice on it is in time by every way of counting")
    void safe(@ForAll("days") LocalDate last, @ForAll @IntRange(min = 1, max = 120) int months) {
        CountedDay counted = NoticePeriod.ofMonths(months).lastDayBefore(last);
        for (MonthCounting way : MonthCounting.values()) {
            CountedDay byWay = NoticePeriod.ofMonths(months).counting(way).lastDayBefore(last);
            assertThat(byWay.getLaterDay()).isEmpty();
            assertThat(byWay.getDay()).isBetween(counted.getDay(), counted.getLatest());
        }
        assertThat(counted.getLatest()).isBefore(last);
    }

    @Property
    @Label(
            "a notice on the safe day ends an agreement without an end no later than the day it was counted from, and at most three days before")
    void thereAndBack(@ForAll("days") LocalDate last, @ForAll @IntRange(min = 1, max = 120) int months) {
        NoticePeriod period = NoticePeriod.ofMonths(months).counting(MonthCounting.SAME_DAY);
        LocalDate back =
                period.lastDayAfter(period.lastDayBefore(last).getDay()).getDay();
        assertThat(back).isBetween(last.minusDays(3), last);
    }

    @Property
    @Label("days and weeks go there and back exactly")
    void days(@ForAll("days") LocalDate last, @ForAll @IntRange(min = 1, max = 500) int number) {
        for (NoticePeriod period : new NoticePeriod[] {NoticePeriod.ofDays(number), NoticePeriod.ofWeeks(number)}) {
            assertThat(period.lastDayAfter(period.lastDayBefore(last).getDay())).isEqualTo(CountedDay.of(last));
        }
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Days.between(LocalDate.of(1990, 1, 1), LocalDate.of(2100, 12, 31));
    }
}
