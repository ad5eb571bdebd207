package se.samverkan.core.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

@Label("A range of days answers as the set of its days would")
class DateRangeProperties {

    private static final LocalDate FIRST = LocalDate.of(2024, 2, 10);
    private static final LocalDate LAST = LocalDate.of(2024, 3, 20);

    /** The days looked at reach past the drawn ends, so that an open end differs from a far one. */
    private static final List<LocalDate> LOOKED_AT =
            FIRST.minusDays(2).datesUntil(LAST.plusDays(3)).toList();

    @Property
    @Label("contains, overlaps and encloses are those of the enumerated days")
    void likeSets(@ForAll("ranges") DateRange one, @ForAll("ranges") DateRange other) {
        Set<LocalDate> ones = enumerate(one);
        Set<LocalDate> others = enumerate(other);
        assertThat(one.encloses(other)).isEqualTo(ones.containsAll(others));
        assertThat(one.overlaps(other)).isEqualTo(ones.stream().anyMatch(others::contains));
        assertThat(one.overlaps(other)).isEqualTo(other.overlaps(one));
        assertThat(one.equals(other)).isEqualTo(ones.equals(others));
        assertThat(one.lengthInDays().stream().allMatch(days -> days == ones.size()))
                .isTrue();
    }

    private static Set<LocalDate> enumerate(DateRange range) {
        LocalDate first = range.getFirstDay().orElse(LocalDate.MIN);
        LocalDate last = range.getLastDay().orElse(LocalDate.MAX);
        Set<LocalDate> days = LOOKED_AT.stream()
                .filter(day -> day.compareTo(first) >= 0 && day.compareTo(last) <= 0)
                .collect(Collectors.toCollection(TreeSet::new));
        for (LocalDate day : LOOKED_AT) {
            assertThat(range.contains(day)).isEqualTo(days.contains(day));
        }
        return days;
    }

    @Property
    @Label("reads back what it writes; equal ranges have equal hash codes")
    void roundTrip(@ForAll("everyRange") DateRange range) {
        assertThat(DateRange.parse(range.toString())).isEqualTo(range).hasSameHashCodeAs(range);
        assertThat(range).isNotEqualTo(range.toString());
    }

    @Provide
    Arbitrary<DateRange> ranges() {
        return Days.ranges(FIRST, LAST);
    }

    @Provide
    Arbitrary<DateRange> everyRange() {
        return Days.ranges(Days.FIRST_EVER, Days.LAST_EVER);
    }
}
