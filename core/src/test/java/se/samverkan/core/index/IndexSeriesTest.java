package se.samverkan.core.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.samverkan.core.index.Indices.PKV;
import static se.samverkan.core.index.Indices.monthly;
import static se.samverkan.core.index.Indices.yearly;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.TreeMap;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.samverkan.core.InvalidValueException;
import se.samverkan.core.quantity.Decimal;
import se.samverkan.core.text.Text;

@DisplayName("An index series holds what was published on a day")
class IndexSeriesTest {

    private static final YearMonth MAY = YearMonth.of(2026, 5);

    @Test
    @DisplayName("by year: a figure is that of each month of its year, and of no other")
    void byYear() {
        assertThat(PKV.find(YearMonth.of(2016, 1))).contains(Decimal.parse("102.7"));
        assertThat(PKV.find(YearMonth.of(2016, 12))).contains(Decimal.parse("102.7"));
        assertThat(PKV.find(YearMonth.of(2017, 1))).isEmpty();
        assertThat(PKV.getYears()).containsKey(Year.of(2015));
        assertThat(PKV.getMonths()).isEmpty();
    }

    @Test
    @DisplayName("by month, the earliest first in whatever order they are given")
    void byMonth() {
        IndexSeries aki = monthly("AKI")
                .index(MAY, "101.5")
                .index(MAY.minusMonths(1), "101.2")
                .definitive(true)
                .build();
        assertThat(aki.find(MAY)).contains(Decimal.parse("101.5"));
        assertThat(aki.find(MAY.plusMonths(1))).isEmpty();
        assertThat(aki.getMonths().firstKey()).isEqualTo(MAY.minusMonths(1));
        assertThat(aki.isDefinitive()).contains(true);
        assertThat(aki.isDiscontinued()).isFalse();
        assertThat(aki.getSource()).isEqualTo(Text.of("SCB"));
        assertThat(aki).hasToString("AKI definitive published 2017-10-02");
        assertThat(aki.toBuilder().definitive(false).build()).hasToString("AKI preliminary published 2017-10-02");
        assertThat(aki.toBuilder().build()).isEqualTo(aki).hasSameHashCodeAs(aki);
    }

    @Test
    @DisplayName("without a figure, or with figures by month and by year, it is refused")
    void oneOrTheOther() {
        assertThatThrownBy(() -> yearly("PKV").build())
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("indexSeries.figures: expected figures by month or by year, but was '0 by month, 0 by"
                        + " year'");
        assertThatThrownBy(() -> yearly("PKV")
                        .index(Year.of(2026), "100")
                        .index(MAY, "101")
                        .build())
                .hasMessageContaining("1 by month, 1 by year");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "0.0"})
    @DisplayName("a figure is above 0, and its month is named where it isn't")
    void figures(String index) {
        assertThatThrownBy(() -> monthly("AKI").index(MAY, index).build())
                .isInstanceOf(InvalidValueException.class)
                .hasMessageStartingWith("indexSeries.index[2026-05]: expected a figure above 0");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1e2", "NaN", "1.0000001", "1000000000000000", "1,5"})
    @DisplayName("a figure is a plain number of at most 15 digits and 6 decimals")
    void numbers(String index) {
        IndexSeries.Builder series = yearly("PKV");
        assertThatThrownBy(() -> series.index(Year.of(2026), index)).isInstanceOf(InvalidValueException.class);
    }

    @Test
    @DisplayName("a figure that is given twice is refused, rather than one of the two being taken")
    void twice() {
        IndexSeries.Builder series = yearly("PKV").index(Year.of(2026), "100");
        assertThatThrownBy(() -> series.index(Year.of(2026), "101"))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("indexSeries.index[2026]: expected each month or year once, but was '101'");
        IndexSeries.Builder months = PKV.toBuilder().years(new TreeMap<>()).index(MAY, "100");
        assertThatThrownBy(() -> months.index(MAY, "100")).hasMessageContaining("indexSeries.index[2026-05]");
    }

    @Test
    @DisplayName("names and days are those that can be shown")
    void names() {
        assertThatThrownBy(() -> yearly(" ").index(Year.of(2026), "100").build())
                .hasMessageContaining("indexSeries.name");
        assertThatThrownBy(() ->
                        yearly("x".repeat(201)).index(Year.of(2026), "100").build())
                .hasMessageContaining("at most 200");
        assertThatThrownBy(() -> yearly("PKV").index(Year.of(0), "100").build())
                .hasMessageContaining("indexSeries.period: expected of the years 1 to 9999");
        assertThatThrownBy(() ->
                        PKV.toBuilder().publishedOn(LocalDate.of(10_000, 1, 1)).build())
                .hasMessageContaining("indexSeries.publishedOn");
    }
}
