package se.samverkan.core.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.samverkan.core.index.Indices.JANUARY_2018;
import static se.samverkan.core.index.Indices.PKV;
import static se.samverkan.core.index.Indices.monthly;
import static se.samverkan.core.index.Indices.pkv;
import static se.samverkan.core.index.Indices.yearly;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Optional;
import java.util.OptionalInt;
import org.joda.money.Money;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.samverkan.core.InvalidValueException;
import se.samverkan.core.finding.InputCode;
import se.samverkan.core.money.VatAmount;
import se.samverkan.core.quantity.Decimal;
import se.samverkan.core.quantity.Fraction;
import se.samverkan.core.text.Text;
import se.samverkan.core.time.PartialDate;

@DisplayName("A price is indexed by its clause and the series that the host supplies")
class IndexationTest {

    private static final VatAmount PRICE = VatAmount.parse("SEK 900.00 EXCLUDING_VAT");

    private static Indexation in2018(IndexClause.Builder clause, IndexSeries... series) {
        return clause.build().index(PRICE, JANUARY_2018, series);
    }

    private static void assertMissing(Indexation indexation, InputCode... missing) {
        assertThat(indexation.getStep()).isEmpty();
        assertThat(indexation.getMissing()).containsExactly(missing);
    }

    @Test
    @DisplayName(
            "900 kr an hour raised by 2.7 % is exactly 924.30, rounded 924 kr, with the index of 2016 used for 2018")
    void published() {
        IndexStep step = in2018(pkv(), PKV).getStep().orElseThrow();
        assertThat(step.getBaseAmount()).isEqualTo(PRICE);
        assertThat(step.getMonth()).isEqualTo(JANUARY_2018);
        assertThat(step.getFactor()).isEqualTo(Fraction.of(1_027, 1_000));
        assertThat(step.getExactMinorUnits()).isEqualTo(Fraction.of(92_430));
        assertThat(step.getAmount()).isEqualTo(VatAmount.parse("SEK 924.00 EXCLUDING_VAT"));
        assertThat(step.getClause()).isEqualTo(pkv().build());
        assertThat(step).hasToString("SEK 900.00 EXCLUDING_VAT × PKV 102.7/100 = SEK 924.00 EXCLUDING_VAT in 2018-01");
    }

    @Test
    @DisplayName("the step tells the series, its publication, and the two figures with their years")
    void figures() {
        IndexStep step = in2018(pkv(), PKV).getStep().orElseThrow();
        assertThat(step.getRatios()).singleElement().satisfies(ratio -> {
            assertThat(ratio.getSeries()).isEqualTo("PKV");
            assertThat(ratio.isDefinitive()).isEmpty();
            assertThat(ratio.getSource()).isEqualTo(Text.of("SKR"));
            assertThat(ratio.getPublishedOn()).isEqualTo(LocalDate.of(2017, 10, 2));
            assertThat(ratio.getPeriodBefore()).contains(PartialDate.of(Year.of(2015)));
            assertThat(ratio.getIndexBefore()).isEqualTo(Decimal.of(100));
            assertThat(ratio.getPeriodAfter()).isEqualTo(PartialDate.of(Year.of(2016)));
            assertThat(ratio.getIndexAfter()).isEqualTo(Decimal.parse("102.7"));
        });
    }

    @ParameterizedTest(name = "in {0}: {1}")
    @CsvSource({
        "2017-12, SEK 900.00 EXCLUDING_VAT",
        "2018-01, SEK 924.00 EXCLUDING_VAT",
        "2018-12, SEK 924.00 EXCLUDING_VAT"
    })
    @DisplayName("a figure of a year is that of each of its months, the lag counted in months")
    void byYear(YearMonth month, String amount) {
        assertThat(pkv().build().index(PRICE, month, PKV).getStep())
                .get()
                .extracting(IndexStep::getAmount)
                .isEqualTo(VatAmount.parse(amount));
    }

    @Test
    @DisplayName("a month or year that the series lacks is missing, and isn't worked out from those beside it")
    void gap() {
        IndexSeries gap = yearly("PKV")
                .index(Year.of(2015), "100")
                .index(Year.of(2017), "110")
                .build();
        assertMissing(in2018(pkv(), gap), InputCode.INDEX_FIGURE);
        assertMissing(pkv().build().index(PRICE, YearMonth.of(2019, 1), PKV), InputCode.INDEX_FIGURE);
        assertMissing(in2018(pkv().baseMonth(YearMonth.of(2014, 12)), PKV), InputCode.INDEX_BASE_FIGURE);
        IndexSeries months = monthly("PKV")
                .index(YearMonth.of(2015, 1), "100")
                .index(YearMonth.of(2015, 12), "101")
                .index(YearMonth.of(2016, 2), "103")
                .build();
        assertMissing(in2018(pkv(), months), InputCode.INDEX_FIGURE);
    }

    @Test
    @DisplayName("what the clause leaves open is named, all of it at once, and nothing is taken for granted")
    void open() {
        assertMissing(
                IndexClause.of("PKV").index(PRICE, JANUARY_2018),
                InputCode.INDEX_SERIES,
                InputCode.INDEX_LAG,
                InputCode.INDEX_BASE_MONTH,
                InputCode.INDEX_ROUNDING_STEP);
        assertMissing(in2018(pkv().lagMonths(OptionalInt.empty()), PKV), InputCode.INDEX_LAG);
        assertMissing(in2018(pkv().baseMonth(Optional.empty()), PKV), InputCode.INDEX_BASE_MONTH);
    }

    @Test
    @DisplayName("without what to round to the exact amount is known all the same")
    void openStep() {
        Indexation indexation = in2018(pkv().roundingStep(Optional.empty()), PKV);
        assertMissing(indexation, InputCode.INDEX_ROUNDING_STEP);
        assertThat(indexation.getExactMinorUnits()).contains(Fraction.of(92_430));
        assertThat(indexation.getReadings()).isEmpty();
    }

    @Test
    @DisplayName("without a way of rounding both are given, and where the amount is whole the way isn't asked for")
    void openWay() {
        IndexClause.Builder open = pkv().roundingMode(Optional.empty());
        Indexation indexation = in2018(open, PKV);
        assertMissing(indexation, InputCode.INDEX_ROUNDING_MODE);
        assertThat(indexation.getReadings())
                .extracting(step -> step.getAmount().getMoney())
                .containsExactly(Money.parse("SEK 924"), Money.parse("SEK 925"));
        assertThat(open.build().index(PRICE, YearMonth.of(2017, 1), PKV).getStep())
                .get()
                .extracting(IndexStep::getAmount)
                .isEqualTo(PRICE);
    }

    @Test
    @DisplayName("another series than the clause's is never used, nor one of other figures than it states")
    void otherSeries() {
        assertMissing(in2018(pkv(), PKV.toBuilder().name("KPI").build()), InputCode.INDEX_SERIES);
        IndexSeries preliminary = PKV.toBuilder().definitive(false).build();
        assertMissing(in2018(pkv().definitive(true), PKV, preliminary), InputCode.INDEX_SERIES);
        assertThat(in2018(pkv().definitive(false), PKV, preliminary).getStep()).isPresent();
    }

    @Test
    @DisplayName("preliminary and definitive figures are two readings where the clause doesn't say which")
    void kinds() {
        IndexSeries preliminary = PKV.toBuilder().definitive(false).build();
        IndexSeries definitive = yearly("PKV")
                .definitive(true)
                .index(Year.of(2015), "100")
                .index(Year.of(2016), "103")
                .build();
        Indexation both = in2018(pkv(), definitive, preliminary);
        assertMissing(both, InputCode.INDEX_DEFINITIVE);
        assertThat(both.getReadings())
                .extracting(step -> step.getAmount().getMoney())
                .containsExactly(Money.parse("SEK 924"), Money.parse("SEK 927"));
        assertThat(both.getExactMinorUnits()).isEmpty();
        assertMissing(in2018(pkv(), definitive), InputCode.INDEX_DEFINITIVE);
        assertThat(in2018(pkv(), PKV.toBuilder().definitive(true).build(), preliminary)
                        .getStep())
                .as("both come to the same")
                .isPresent();
    }

    @Test
    @DisplayName("of several publications the latest is used; two of one day are refused")
    void publications() {
        IndexSeries revised = yearly("PKV")
                .publishedOn(LocalDate.of(2017, 10, 3))
                .index(Year.of(2015), "100")
                .index(Year.of(2016), "103")
                .build();
        assertThat(in2018(pkv(), revised, PKV).getStep()).get().satisfies(step -> {
            assertThat(step.getAmount()).isEqualTo(VatAmount.parse("SEK 927.00 EXCLUDING_VAT"));
            assertThat(step.getRatios().get(0).getPublishedOn()).isEqualTo(LocalDate.of(2017, 10, 3));
        });
        IndexSeries sameDay =
                revised.toBuilder().publishedOn(PKV.getPublishedOn()).build();
        assertThatThrownBy(() -> in2018(pkv(), PKV, sameDay))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("series: expected each name, kind of figures and day published once, but was 'PKV published"
                        + " 2017-10-02'");
        assertThat(in2018(pkv(), PKV, PKV).getStep()).isPresent();
    }

    @Test
    @DisplayName("a base index that the clause states is used, with or without its month")
    void statedBase() {
        IndexClause.Builder stated = pkv().baseIndex(new BigDecimal("100"));
        assertThat(in2018(stated, PKV).getStep()).isPresent();
        IndexStep withoutMonth =
                in2018(stated.baseMonth(Optional.empty()), PKV).getStep().orElseThrow();
        assertThat(withoutMonth.getAmount()).isEqualTo(VatAmount.parse("SEK 924.00 EXCLUDING_VAT"));
        assertThat(withoutMonth.getRatios().get(0).getPeriodBefore()).isEmpty();
        assertThat(in2018(pkv().baseMonth(YearMonth.of(2014, 1)).baseIndex(new BigDecimal("98")), PKV)
                        .getStep())
                .isPresent();
    }

    @Test
    @DisplayName(
            "a stated base index that isn't the series' own is read both ways: the series may have another reference year")
    void contradictedBase() {
        Indexation both = in2018(pkv().baseIndex(new BigDecimal("200")), PKV);
        assertMissing(both, InputCode.INDEX_BASE_INDEX);
        assertThat(both.getReadings())
                .extracting(step -> step.getAmount().getMoney())
                .containsExactly(Money.parse("SEK 462"), Money.parse("SEK 924"));
        assertThat(both.getReadings())
                .allSatisfy(step -> assertThat(step.getMissing()).containsExactly(InputCode.INDEX_BASE_INDEX));
        assertThat(in2018(pkv(), PKV).getStep().orElseThrow().getMissing()).isEmpty();
    }

    @Test
    @DisplayName("an amount in another currency than the clause rounds in is refused by name")
    void currency() {
        VatAmount euro = VatAmount.parse("EUR 90.00");
        assertThatThrownBy(() -> pkv().build().index(euro, JANUARY_2018, PKV))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("base: expected an amount in SEK, as the clause rounds, but was 'EUR 90.00'");
        assertThatThrownBy(() -> pkv().build().index(PRICE, YearMonth.of(10_000, 1), PKV))
                .hasMessageContaining("month: expected a month of the years 1 to 9999");
        assertThatThrownBy(() -> pkv().build().index(VatAmount.parse("SEK 92233720368547758.07"), JANUARY_2018, PKV))
                .hasMessageContaining("an amount that fits in a long of minor units");
    }
}
