package se.samverkan.core.time;

import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Days that the tests share. */
final class Days {

    static final LocalDate FIRST_EVER = LocalDate.of(1, 1, 1);
    static final LocalDate LAST_EVER = LocalDate.of(9999, 12, 31);
    static final LocalDate BEFORE_ALL = LocalDate.of(0, 12, 31);
    static final LocalDate AFTER_ALL = LocalDate.of(10_000, 1, 1);

    private Days() {}

    /** Every legal day, the ends of months and leap days more often than chance has them. */
    static Arbitrary<LocalDate> any() {
        return between(FIRST_EVER, LAST_EVER);
    }

    static Arbitrary<LocalDate> between(LocalDate first, LocalDate last) {
        Arbitrary<LocalDate> days = Arbitraries.longs()
                .between(first.toEpochDay(), last.toEpochDay())
                .map(LocalDate::ofEpochDay);
        return Arbitraries.frequencyOf(
                Tuple.of(3, days),
                Tuple.of(1, days.map(day -> day.withDayOfMonth(day.lengthOfMonth()))),
                Tuple.of(1, days.map(day -> day.withMonth(2).withDayOfMonth(day.isLeapYear() ? 29 : 28))));
    }

    /** Ranges of days within a few weeks, each end open now and then. */
    static Arbitrary<DateRange> ranges(LocalDate first, LocalDate last) {
        Arbitrary<LocalDate> days = Arbitraries.longs()
                .between(first.toEpochDay(), last.toEpochDay())
                .map(LocalDate::ofEpochDay);
        return Arbitraries.oneOf(
                Arbitraries.just(DateRange.always()),
                days.map(DateRange::from),
                days.map(DateRange::until),
                Combinators.combine(days, days)
                        .as((one, other) ->
                                one.isAfter(other) ? DateRange.ofClosed(other, one) : DateRange.ofClosed(one, other)));
    }
}
