package se.samverkan.core.index;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samverkan.core.index.Indices.aki;
import static se.samverkan.core.index.Indices.monthly;

import java.time.Year;
import java.time.YearMonth;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.samverkan.core.finding.InputCode;
import se.samverkan.core.money.VatAmount;
import se.samverkan.core.quantity.Fraction;
import se.samverkan.core.time.PartialDate;

@DisplayName("Where a series is no longer published, the fallback series goes on from the last month that both have")
class FallbackSeriesTest {

    private static final VatAmount PRICE = VatAmount.parse("SEK 1000.00 EXCLUDING_VAT");
    private static final YearMonth BASE = YearMonth.of(2020, 1);
    private static final YearMonth LAST = YearMonth.of(2022, 6);
    private static final YearMonth USED = YearMonth.of(2023, 1);

    /** Up by a tenth until June 2022, the last that was published. */
    private static final IndexSeries AKI = monthly("AKI")
            .index(BASE, "100")
            .index(YearMonth.of(2022, 5), "109")
            .index(LAST, "110")
            .discontinued(true)
            .build();

    /** On another footing: 200 in June 2022, up by a twentieth until January 2023. */
    private static final IndexSeries LCI = monthly("LCI")
            .index(BASE, "190")
            .index(LAST, "200")
            .index(USED, "210")
            .build();

    private static Indexation index(IndexClause.Builder clause, IndexSeries... series) {
        return clause.build().index(PRICE, USED, series);
    }

    private static void assertMissing(Indexation indexation, InputCode... missing) {
        assertThat(indexation.getStep()).isEmpty();
        assertThat(indexation.getMissing()).containsExactly(missing);
    }

    @Test
    @DisplayName("1 000 kr × 110/100 × 210/200 is 1 155 kr: each quotient is of one series, and no other is formed")
    void chained() {
        IndexStep step = index(aki(), AKI, LCI).getStep().orElseThrow();
        assertThat(step.getFactor()).isEqualTo(Fraction.of(1_155, 1_000));
        assertThat(step.getAmount()).isEqualTo(VatAmount.parse("SEK 1155.00 EXCLUDING_VAT"));
        assertThat(step.getRatios()).extracting(IndexRatio::getSeries).containsExactly("AKI", "LCI");
        assertThat(step.getRatios())
                .extracting(IndexRatio::getPeriodAfter)
                .containsExactly(PartialDate.of(LAST), PartialDate.of(USED));
        assertThat(step.getRatios().get(1).getPeriodBefore()).contains(PartialDate.of(LAST));
        assertThat(step)
                .hasToString(
                        "SEK 1000.00 EXCLUDING_VAT × AKI 110/100 × LCI 210/200 = SEK 1155.00 EXCLUDING_VAT in 2023-01");
    }

    @Test
    @DisplayName("up to its last month the first series is used alone")
    void untilTheLast() {
        IndexStep step = aki().build().index(PRICE, LAST, AKI, LCI).getStep().orElseThrow();
        assertThat(step.getRatios()).extracting(IndexRatio::getSeries).containsExactly("AKI");
        assertThat(step.getAmount()).isEqualTo(VatAmount.parse("SEK 1100.00 EXCLUDING_VAT"));
    }

    @Test
    @DisplayName("where the last month of the first isn't in the other, the last that both have links them")
    void earlierLink() {
        IndexSeries lci = monthly("LCI")
                .index(YearMonth.of(2022, 5), "200")
                .index(USED, "210")
                .build();
        assertThat(index(aki(), AKI, lci).getStep())
                .get()
                .extracting(IndexStep::getFactor)
                .isEqualTo(Fraction.of(109 * 210, 100 * 200));
    }

    @Test
    @DisplayName("without a month that both have there is no step; nor between a series by month and one by year")
    void noLink() {
        IndexSeries after = monthly("LCI")
                .index(YearMonth.of(2022, 7), "200")
                .index(USED, "210")
                .build();
        assertMissing(index(aki(), AKI, after), InputCode.INDEX_LINK);
        IndexSeries byYear = monthly("LCI")
                .index(Year.of(2022), "200")
                .index(Year.of(2023), "210")
                .build();
        assertMissing(index(aki(), AKI, byYear), InputCode.INDEX_LINK);
    }

    @Test
    @DisplayName("two series by year are linked by the last year that both have")
    void byYear() {
        IndexSeries aki = monthly("AKI")
                .index(Year.of(2020), "100")
                .index(Year.of(2021), "104")
                .index(Year.of(2022), "110")
                .discontinued(true)
                .build();
        IndexSeries lci = monthly("LCI")
                .index(Year.of(2021), "200")
                .index(Year.of(2023), "210")
                .build();
        IndexStep step = index(aki(), aki, lci).getStep().orElseThrow();
        assertThat(step.getFactor()).isEqualTo(Fraction.of(104 * 210, 100 * 200));
        assertThat(step.getRatios().get(0).getPeriodAfter()).isEqualTo(PartialDate.of(Year.of(2021)));
    }

    @Test
    @DisplayName("a series that goes on isn't left for the other: its figure is missing until it comes")
    void stillPublished() {
        IndexSeries running = AKI.toBuilder().discontinued(false).build();
        assertMissing(index(aki(), running, LCI), InputCode.INDEX_FIGURE);
        assertMissing(aki().build().index(PRICE, YearMonth.of(2021, 1), AKI, LCI), InputCode.INDEX_FIGURE);
    }

    @Test
    @DisplayName("a clause without a fallback series, a series that isn't given, and a figure that it lacks are named")
    void missing() {
        assertMissing(index(aki().fallbackSeries(Optional.empty()), AKI, LCI), InputCode.INDEX_FALLBACK);
        assertMissing(index(aki(), AKI), InputCode.INDEX_FALLBACK_SERIES);
        IndexSeries short2022 = monthly("LCI").index(LAST, "200").build();
        assertMissing(index(aki(), AKI, short2022), InputCode.INDEX_FIGURE);
    }

    @Test
    @DisplayName("definitive figures go on as definitive ones, and which it is must be known")
    void kinds() {
        IndexSeries definitive = AKI.toBuilder().definitive(true).build();
        IndexSeries preliminary = LCI.toBuilder().definitive(false).build();
        assertMissing(index(aki().definitive(true), definitive, preliminary), InputCode.INDEX_FALLBACK_SERIES);
        IndexSeries further = LCI.toBuilder().definitive(true).build();
        assertThat(index(aki().definitive(true), definitive, preliminary, further)
                        .getStep())
                .isPresent();
        assertMissing(index(aki(), AKI, preliminary, further), InputCode.INDEX_DEFINITIVE);
    }
}
