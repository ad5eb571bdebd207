package se.samverkan.rules.agreement;

import static se.samverkan.rules.Given.excludingVat;

import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import org.joda.money.Money;
import se.samverkan.core.agreement.Price;
import se.samverkan.core.agreement.PriceUnit;
import se.samverkan.core.code.PriceId;
import se.samverkan.core.index.IndexClause;
import se.samverkan.core.index.IndexSeries;
import se.samverkan.core.index.IndexStep;
import se.samverkan.core.money.VatAmount;
import se.samverkan.core.text.Text;

/** An index clause and figures that the tests share: PKV by year, 100, 102.7 and 105 for 2022 to 2024, two years behind. */
final class Indexed {

    static final PriceId HOUR = PriceId.of("timme");
    static final YearMonth APRIL_2026 = YearMonth.of(2026, 4);

    static final IndexSeries PKV = IndexSeries.builder()
            .name("PKV")
            .source(Text.of("SKR"))
            .publishedOn(LocalDate.of(2025, 10, 1))
            .index(Year.of(2022), "100")
            .index(Year.of(2023), "102.7")
            .index(Year.of(2024), "105")
            .build();

    private Indexed() {}

    static IndexClause.Builder pkv() {
        return IndexClause.builder()
                .series("PKV")
                .baseMonth(YearMonth.of(2022, 1))
                .lagMonths(24)
                .roundingStep(Money.parse("SEK 1"))
                .roundingMode(RoundingMode.HALF_UP);
    }

    static Price price(VatAmount amount) {
        return Price.of(HOUR, PriceUnit.HOUR, amount);
    }

    static Price price(String kronor) {
        return price(excludingVat(kronor));
    }

    /** The step of a clause from an amount in kronor, for April 2026: by the index of 2024. */
    static IndexStep step(IndexClause.Builder clause, String kronor) {
        return step(clause, kronor, APRIL_2026);
    }

    static IndexStep step(IndexClause.Builder clause, String kronor, YearMonth month) {
        return clause.build().index(excludingVat(kronor), month, PKV).getStep().orElseThrow();
    }
}
