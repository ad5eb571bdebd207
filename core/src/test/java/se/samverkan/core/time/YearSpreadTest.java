package se.samverkan.core.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.samverkan.core.InvalidValueException;

@DisplayName("A spread over years, as somebody has stated it")
class YearSpreadTest {

    private static final DateRange FIVE_YEARS =
            DateRange.ofClosed(LocalDate.of(2022, 1, 1), LocalDate.of(2026, 12, 31));

    private static Map<Year, Long> years(long first, long... parts) {
        Map<Year, Long> years = new TreeMap<>();
        for (int at = 0; at < parts.length; at++) {
            years.put(Year.of((int) first + at), parts[at]);
        }
        return years;
    }

    @Test
    @DisplayName("9 000 evenly over five years are 1 800 a year, and two more go to the earliest")
    void evenly() {
        assertThat(YearSpread.evenly().spread(9_000, FIVE_YEARS)).isEqualTo(years(2022, 1800, 1800, 1800, 1800, 1800));
        assertThat(YearSpread.evenly().spread(9_002, FIVE_YEARS)).isEqualTo(years(2022, 1801, 1801, 1800, 1800, 1800));
    }

    @Test
    @DisplayName("by days a leap year and a half year get their share of 9 000, whole numbers all")
    void byDays() {
        assertThat(YearSpread.byDays().spread(9_000, FIVE_YEARS)).isEqualTo(years(2022, 1799, 1799, 1804, 1799, 1799));
        DateRange touched = DateRange.ofClosed(LocalDate.of(2022, 7, 1), LocalDate.of(2024, 6, 30));
        // 184, 365 and 182 of 731 days.
        assertThat(YearSpread.byDays().spread(731, touched)).isEqualTo(years(2022, 184, 365, 182));
        assertThat(YearSpread.evenly().spread(9, touched)).isEqualTo(years(2022, 3, 3, 3));
    }

    @Test
    @DisplayName("by weights the years are those weighted, whatever the days, and a weight of 0 gets none")
    void byWeights() {
        YearSpread spread = YearSpread.byWeights(Map.of(Year.of(2027), 1, Year.of(2026), 2, Year.of(2028), 0));
        assertThat(spread.spread(10, DateRange.always())).isEqualTo(years(2026, 7, 3, 0));
        assertThat(spread.getWeights().firstKey()).isEqualTo(Year.of(2026));
        assertThat(spread.getWay()).isEqualTo(YearSpread.Way.BY_WEIGHTS);
        assertThat(YearSpread.evenly().getWeights()).isEmpty();
    }

    @Test
    @DisplayName("refuses weights below 0 or all 0, a number below 0 and days with an open end")
    void refused() {
        for (Map<Year, Integer> wrong : List.of(
                Map.<Year, Integer>of(),
                Map.of(Year.of(2026), 0),
                Map.of(Year.of(2026), 2, Year.of(2027), -1),
                Map.of(Year.of(10_000), 1))) {
            assertThatThrownBy(() -> YearSpread.byWeights(wrong))
                    .isInstanceOf(InvalidValueException.class)
                    .hasMessageContaining("weights");
        }
        assertThatThrownBy(() -> YearSpread.evenly().spread(-1, FIVE_YEARS))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("number");
        assertThatThrownBy(() -> YearSpread.evenly().spread(1, DateRange.until(LocalDate.of(2026, 12, 31))))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("days.firstDay");
        assertThatThrownBy(() -> YearSpread.byDays().spread(1, DateRange.from(LocalDate.of(2026, 12, 31))))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("days.lastDay");
    }

    @Test
    @DisplayName("is equal by its way and its weights")
    void equality() {
        YearSpread weighted = YearSpread.byWeights(Map.of(Year.of(2026), 1));
        assertThat(weighted)
                .isEqualTo(YearSpread.byWeights(Map.of(Year.of(2026), 1)))
                .hasSameHashCodeAs(YearSpread.byWeights(Map.of(Year.of(2026), 1)))
                .isNotEqualTo(YearSpread.byWeights(Map.of(Year.of(2026), 2)))
                .hasToString("{2026=1}");
        assertThat(YearSpread.evenly()).isNotEqualTo(YearSpread.byDays()).hasToString("EVENLY");
    }
}
