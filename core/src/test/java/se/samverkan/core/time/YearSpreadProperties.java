package se.samverkan.core.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Year;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

@Label("A number spread over years")
class YearSpreadProperties {

    @Provide
    Arbitrary<YearSpread> spreads() {
        Arbitrary<Map<Year, Integer>> weights = Arbitraries.maps(
                        Arbitraries.integers().between(2020, 2030).map(Year::of),
                        Arbitraries.integers().between(0, 7))
                .ofMinSize(1)
                .filter(map -> map.values().stream().anyMatch(weight -> weight > 0));
        return Arbitraries.oneOf(
                Arbitraries.of(YearSpread.evenly(), YearSpread.byDays()), weights.map(YearSpread::byWeights));
    }

    @Property
    @Label("adds up to it, with no part below 0")
    void conserved(
            @ForAll("spreads") YearSpread spread,
            @ForAll @LongRange(min = 0, max = 1_000_000_000) long number,
            @ForAll @IntRange(min = 0, max = 2000) int length) {
        LocalDate first = LocalDate.of(2022, 3, 15);
        Map<Year, Long> parts = spread.spread(number, DateRange.ofClosed(first, first.plusDays(length)));
        assertThat(parts.values()).allMatch(part -> part >= 0);
        assertThat(parts.values().stream().mapToLong(Long::longValue).sum()).isEqualTo(number);
    }

    @Property
    @Label("evenly differs by one at most from year to year, and the earlier year has the more")
    void even(@ForAll @LongRange(min = 0, max = 10_000) long number, @ForAll @IntRange(min = 1, max = 9) int years) {
        DateRange days = DateRange.ofClosed(LocalDate.of(2022, 1, 1), LocalDate.of(2021 + years, 12, 31));
        Long[] parts = YearSpread.evenly().spread(number, days).values().toArray(Long[]::new);
        assertThat(parts).hasSize(years);
        assertThat(parts[0] - parts[years - 1]).isBetween(0L, 1L);
    }
}
