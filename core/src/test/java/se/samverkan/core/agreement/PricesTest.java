package se.samverkan.core.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import org.joda.money.Money;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.samverkan.core.InvalidValueException;
import se.samverkan.core.code.Department;
import se.samverkan.core.code.PartnerId;
import se.samverkan.core.code.PriceId;
import se.samverkan.core.money.VatAmount;
import se.samverkan.core.text.Text;

@DisplayName("Prices, index clauses and covered departments")
class PricesTest {

    private static final PriceId ID = PriceId.of("student-week");
    private static final VatAmount AMOUNT = VatAmount.of(Money.parse("SEK 840"));

    @Test
    @DisplayName("a price has an id, a unit and an amount, and maybe a description")
    void price() {
        Price price = Price.of(ID, PriceUnit.STUDENT_WEEK, AMOUNT);
        assertThat(price.getId()).isEqualTo(ID);
        assertThat(price.getUnit()).isEqualTo(PriceUnit.STUDENT_WEEK);
        assertThat(price.getAmount()).isEqualTo(AMOUNT);
        assertThat(price.getDescription()).isEmpty();
        assertThat(price.toBuilder().description(Text.of("VFU")).build().getDescription())
                .hasValue(Text.of("VFU"));
    }

    @Test
    @DisplayName("a price of 0 may be, one below 0 can't")
    void negative() {
        assertThat(Price.of(ID, PriceUnit.HOUR, VatAmount.of(Money.parse("SEK 0")))
                        .getAmount())
                .isNotNull();
        assertThatThrownBy(() -> Price.of(ID, PriceUnit.HOUR, VatAmount.of(Money.parse("SEK -0.01"))))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("price.amount: expected an amount of 0 or more, but was 'SEK -0.01'");
    }

    @Test
    @DisplayName("the id of a price is in an agreement once")
    void once() {
        PilotAgreement.Builder twice = PilotAgreement.builder()
                .id(Agreements.ID)
                .addPrices(Price.of(ID, PriceUnit.HOUR, AMOUNT))
                .addPrices(Price.of(ID, PriceUnit.SEAT, AMOUNT));
        assertThatThrownBy(twice::build)
                .isInstanceOf(InvalidValueException.class)
                .hasMessageStartingWith("prices: expected each id once");
    }

    @Test
    @DisplayName("an index clause states the series, and the rest as far as the parties have")
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
    @DisplayName("a covered department may say whether it may call off, and how its entries are coded")
    void department() {
        CoveredDepartment plain = CoveredDepartment.of(PartnerId.of("harnosand"), Department.of("Socialnämnden"));
        assertThat(plain.isEntitledToCallOff()).isEmpty();
        assertThat(plain.getAccountingString()).isEmpty();
        CoveredDepartment whole = plain.toBuilder()
                .entitledToCallOff(true)
                .accountingString("510-4711")
                .build();
        assertThat(whole.isEntitledToCallOff()).hasValue(true);
        assertThat(whole.getAccountingString()).hasValue("510-4711");
        assertThat(whole.getDepartment()).isEqualTo(Department.of("Socialnämnden"));
        assertThatThrownBy(() -> plain.toBuilder().accountingString(" ").build())
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("department.accountingString");
    }
}
