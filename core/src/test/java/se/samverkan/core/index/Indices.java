package se.samverkan.core.index;

import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import org.joda.money.Money;
import se.samverkan.core.text.Text;

/** Series and clauses that the tests share. */
final class Indices {

    static final YearMonth JANUARY_2018 = YearMonth.of(2018, 1);

    /** PKV by year: 2.7 % from 2015 to 2016 (SKR, 2017-12-19). */
    static final IndexSeries PKV = yearly("PKV")
            .index(Year.of(2015), "100")
            .index(Year.of(2016), "102.7")
            .build();

    private Indices() {}

    static IndexSeries.Builder yearly(String name) {
        return IndexSeries.builder().name(name).source(Text.of("SKR")).publishedOn(LocalDate.of(2017, 10, 2));
    }

    static IndexSeries.Builder monthly(String name) {
        return yearly(name).source(Text.of("SCB"));
    }

    /** Prices as of 2015, two years behind, in whole kronor. */
    static IndexClause.Builder pkv() {
        return IndexClause.builder()
                .series("PKV")
                .baseMonth(YearMonth.of(2015, 1))
                .lagMonths(24)
                .roundingStep(Money.parse("SEK 1"))
                .roundingMode(RoundingMode.HALF_UP);
    }

    /** Prices as of January 2020, without a lag, in öre; AKI by month, LCI after it. */
    static IndexClause.Builder aki() {
        return IndexClause.builder()
                .series("AKI")
                .baseMonth(YearMonth.of(2020, 1))
                .lagMonths(0)
                .roundingStep(Money.parse("SEK 0.01"))
                .roundingMode(RoundingMode.HALF_UP)
                .fallbackSeries("LCI");
    }
}
