package se.samverkan.core.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.List;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.samverkan.core.InvalidValueException;
import se.samverkan.core.quantity.Fraction;

@DisplayName("An index clause")
class IndexClauseTest {

    private static final CurrencyUnit SEK = CurrencyUnit.of("SEK");

    @Test
    @DisplayName("states the series, and the rest as far as the parties have")
    void indexClause() {
        IndexClause open = IndexClause.of("PKV");
        assertThat(open.getSeries()).isEqualTo("PKV");
        assertThat(open.isDefinitive()).isEmpty();
        assertThat(open.getBaseMonth()).isEmpty();
        assertThat(open.getBaseIndex()).isEmpty();
        assertThat(open.getLagMonths()).isEmpty();
        assertThat(open.getRoundingStep()).isEmpty();
        assertThat(open.getRoundingMode()).isEmpty();
        assertThat(open.getFallbackSeries()).isEmpty();
        IndexClause whole = open.toBuilder()
                .definitive(false)
                .baseMonth(YearMonth.of(2025, 10))
                .baseIndex(new BigDecimal("120.50"))
                .lagMonths(24)
                .roundingStep(Money.parse("SEK 1"))
                .roundingMode(RoundingMode.HALF_UP)
                .fallbackSeries("LCI")
                .build();
        assertThat(whole.getBaseIndex()).hasValue(new BigDecimal("120.5"));
        assertThat(whole.isDefinitive()).hasValue(false);
        assertThat(whole.getLagMonths()).hasValue(24);
        assertThat(whole.toBuilder().build()).isEqualTo(whole).isNotEqualTo(open);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "1e400", "1e-7", "1000000000000000"})
    @DisplayName("a base index that isn't above 0, or has too many digits, is refused")
    void baseIndex(String index) {
        IndexClause.Builder clause = IndexClause.builder().series("PKV").baseIndex(new BigDecimal(index));
        assertThatThrownBy(clause::build)
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("indexClause.baseIndex");
    }

    @Test
    @DisplayName("a base index of a hundred is the same however it is written")
    void sameIndex() {
        IndexClause.Builder clause = IndexClause.builder().series("PKV");
        IndexClause plain = clause.baseIndex(new BigDecimal("100")).build();
        assertThat(clause.baseIndex(new BigDecimal("1E+2")).build()).isEqualTo(plain);
        assertThat(clause.baseIndex(new BigDecimal("100.000000")).build()).isEqualTo(plain);
        assertThat(clause.baseIndex(new BigDecimal("999999999999999.999999"))
                        .build()
                        .getBaseIndex())
                .isPresent();
    }

    @Test
    @DisplayName("a lag is 0 to 120 months, a rounding step is above 0, a month is of the years 1 to 9999")
    void limits() {
        IndexClause.Builder clause = IndexClause.builder().series("PKV");
        assertThat(clause.lagMonths(0).build().getLagMonths()).hasValue(0);
        assertThat(clause.lagMonths(120).build().getLagMonths()).hasValue(120);
        assertThatThrownBy(() -> clause.lagMonths(-1).build()).hasMessageContaining("indexClause.lagMonths");
        assertThatThrownBy(() -> clause.lagMonths(121).build()).hasMessageContaining("indexClause.lagMonths");
        clause.lagMonths(0);
        assertThatThrownBy(() -> clause.roundingStep(Money.parse("SEK 0")).build())
                .hasMessageContaining("indexClause.roundingStep");
        clause.roundingStep(Money.parse("SEK 0.01"));
        assertThatThrownBy(() -> clause.baseMonth(YearMonth.of(0, 1)).build())
                .hasMessageContaining("indexClause.baseMonth");
        assertThatThrownBy(() -> clause.baseMonth(YearMonth.of(999_999_999, 12)).build())
                .hasMessageContaining("indexClause.baseMonth");
        assertThat(clause.baseMonth(YearMonth.of(1, 1)).build().getBaseMonth()).isPresent();
        assertThat(clause.baseMonth(YearMonth.of(9999, 12)).build().getBaseMonth())
                .isPresent();
    }

    @Test
    @DisplayName("names of series are shown as typed, so that blank ones and control characters are refused")
    void names() {
        assertThatThrownBy(() -> IndexClause.of(" ")).hasMessageContaining("indexClause.series");
        IndexClause.Builder clause = IndexClause.builder().series("x".repeat(200));
        assertThat(clause.build().getSeries()).hasSize(200);
        assertThatThrownBy(() -> clause.fallbackSeries("\u0000").build())
                .hasMessageContaining("indexClause.fallbackSeries");
        assertThatThrownBy(() -> IndexClause.of("x".repeat(201))).hasMessageContaining("at most 200");
    }

    @Test
    @DisplayName("a way of rounding that refuses to round isn't one")
    void unnecessary() {
        IndexClause.Builder clause = IndexClause.builder().series("PKV").roundingMode(RoundingMode.UNNECESSARY);
        assertThatThrownBy(clause::build)
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("indexClause.roundingMode: expected a way of rounding, but was 'UNNECESSARY'");
    }

    @ParameterizedTest(name = "{0} öre to {1} {2}: {3}")
    @CsvSource({
        "92430, SEK 1, HALF_UP, SEK 924.00",
        "92450, SEK 1, HALF_UP, SEK 925.00",
        "92450, SEK 1, HALF_EVEN, SEK 924.00",
        "92450, SEK 1, DOWN, SEK 924.00",
        "92401, SEK 1, UP, SEK 925.00",
        "92425, SEK 0.50, HALF_UP, SEK 924.50",
        "92424, SEK 0.50, HALF_UP, SEK 924.00",
        "92499, SEK 10, HALF_UP, SEK 920.00",
        "184861/2, SEK 0.01, HALF_UP, SEK 924.31",
        "-92450, SEK 1, HALF_UP, SEK -925.00"
    })
    @DisplayName("rounds an exact amount to its step, the way it states")
    void rounds(String minorUnits, String step, RoundingMode mode, String rounded) {
        IndexClause clause = IndexClause.builder()
                .series("PKV")
                .roundingStep(Money.parse(step))
                .roundingMode(mode)
                .build();
        assertThat(clause.rounded(Fraction.parse(minorUnits), SEK)).containsExactly(Money.parse(rounded));
    }

    @Test
    @DisplayName("rounds both down and up where the way isn't stated, and not at all where the step isn't")
    void openRounding() {
        IndexClause toKrona = IndexClause.builder()
                .series("PKV")
                .roundingStep(Money.parse("SEK 1"))
                .build();
        assertThat(toKrona.rounded(Fraction.of(92_430), SEK))
                .containsExactly(Money.parse("SEK 924"), Money.parse("SEK 925"));
        assertThat(toKrona.rounded(Fraction.of(92_400), SEK)).containsExactly(Money.parse("SEK 924"));
        assertThat(toKrona.rounded(Fraction.of(92_430), CurrencyUnit.EUR)).isEqualTo(List.of());
        assertThat(IndexClause.of("PKV").rounded(Fraction.of(92_400), SEK)).isEmpty();
    }
}
