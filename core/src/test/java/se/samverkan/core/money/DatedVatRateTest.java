package se.samverkan.core.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.samverkan.core.money.VatBasis.EXCLUDING_VAT;
import static se.samverkan.core.money.VatBasis.INCLUDING_VAT;

import java.math.RoundingMode;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.samverkan.core.InvalidValueException;
import se.samverkan.core.quantity.Fraction;
import se.samverkan.core.time.DateRange;

@DisplayName("A rate of VAT with its days")
class DatedVatRateTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);
    private static final DatedVatRate OF_2026 = DatedVatRate.parse("25 2026-01-01/2026-12-31");

    private static VatConversion convert(String amount, VatBasis basis, RoundingMode rounding) {
        return OF_2026.convert(VatAmount.parse(amount), basis, DAY, rounding);
    }

    @ParameterizedTest(name = "{0} becomes {2}")
    @DisplayName("turns an amount from one basis to the other, rounded as named")
    @CsvSource({
        "SEK 1700000.00 EXCLUDING_VAT, INCLUDING_VAT, SEK 2125000.00 INCLUDING_VAT, UNNECESSARY",
        "SEK 2125000.00 INCLUDING_VAT, EXCLUDING_VAT, SEK 1700000.00 EXCLUDING_VAT, UNNECESSARY",
        "SEK 0.02 EXCLUDING_VAT, INCLUDING_VAT, SEK 0.03 INCLUDING_VAT, HALF_UP",
        "SEK 0.02 EXCLUDING_VAT, INCLUDING_VAT, SEK 0.02 INCLUDING_VAT, HALF_EVEN",
        "SEK -0.02 EXCLUDING_VAT, INCLUDING_VAT, SEK -0.03 INCLUDING_VAT, HALF_UP",
        "SEK 100.01 INCLUDING_VAT, EXCLUDING_VAT, SEK 80.01 EXCLUDING_VAT, HALF_UP",
        "SEK 100.01 INCLUDING_VAT, EXCLUDING_VAT, SEK 80.00 EXCLUDING_VAT, DOWN",
        "JPY 10 EXCLUDING_VAT, INCLUDING_VAT, JPY 13 INCLUDING_VAT, HALF_UP",
        "SEK 100.01 INCLUDING_VAT, INCLUDING_VAT, SEK 100.01 INCLUDING_VAT, UNNECESSARY"
    })
    void converts(String before, VatBasis basis, String after, RoundingMode rounding) {
        assertThat(convert(before, basis, rounding).getAfter()).isEqualTo(VatAmount.parse(after));
    }

    @Test
    @DisplayName(
            "keeps what the conversion rests on: the rate with its days, the day, the rounding and the exact amount")
    void rests() {
        VatConversion conversion = convert("SEK 100.01 INCLUDING_VAT", EXCLUDING_VAT, RoundingMode.HALF_UP);
        assertThat(conversion.getBefore()).isEqualTo(VatAmount.parse("SEK 100.01 INCLUDING_VAT"));
        assertThat(conversion.getExactMinorUnits()).isEqualTo(Fraction.parse("40004/5"));
        assertThat(conversion.getRate()).isEqualTo(OF_2026);
        assertThat(conversion.getDay()).isEqualTo(DAY);
        assertThat(conversion.getRounding()).isEqualTo(RoundingMode.HALF_UP);
        assertThat(conversion)
                .isEqualTo(convert("SEK 100.01 INCLUDING_VAT", EXCLUDING_VAT, RoundingMode.HALF_UP))
                .isNotEqualTo(convert("SEK 100.01 INCLUDING_VAT", EXCLUDING_VAT, RoundingMode.HALF_EVEN));
    }

    @ParameterizedTest
    @CsvSource({"2025-12-31, false", "2026-01-01, true", "2026-12-31, true", "2027-01-01, false"})
    @DisplayName("holds on its first and its last day, and on neither day beside them")
    void ends(LocalDate day, boolean holds) {
        assertThat(OF_2026.holdsOn(day)).isEqualTo(holds);
    }

    @Test
    @DisplayName("converts on no day that it doesn't hold on, and says which it does")
    void otherDay() {
        VatAmount amount = VatAmount.parse("SEK 1.00 EXCLUDING_VAT");
        assertThatThrownBy(() -> OF_2026.convert(amount, INCLUDING_VAT, LocalDate.of(2027, 1, 1), RoundingMode.HALF_UP))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("day: expected a day that the rate of 25 % holds on, 2026-01-01/2026-12-31, but was"
                        + " '2027-01-01'");
    }

    @Test
    @DisplayName("converts no amount whose basis nobody has stated, nor one that grows too large")
    void refused() {
        assertThatThrownBy(() -> convert("SEK 1.00", INCLUDING_VAT, RoundingMode.HALF_UP))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("amount: expected an amount that says whether it includes VAT, but was 'SEK 1.00'");
        assertThatThrownBy(() -> convert("SEK 92233720368547758.07 EXCLUDING_VAT", INCLUDING_VAT, RoundingMode.HALF_UP))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("an amount that fits in a long of minor units");
        assertThatThrownBy(() -> convert("SEK 0.01 EXCLUDING_VAT", INCLUDING_VAT, RoundingMode.UNNECESSARY))
                .isInstanceOf(ArithmeticException.class);
    }

    @Test
    @DisplayName("from a day on, or on every day where the host says no other")
    void open() {
        VatRate rate = VatRate.ofPercent("6");
        assertThat(DatedVatRate.from(rate, DAY)).hasToString("6 2026-03-01/..");
        assertThat(DatedVatRate.always(rate).getDays()).isEqualTo(DateRange.always());
        assertThat(DatedVatRate.of(rate, DateRange.until(DAY)).getRate()).isEqualTo(rate);
        assertThat(DatedVatRate.from(rate, DAY))
                .isEqualTo(DatedVatRate.parse("6 2026-03-01/.."))
                .hasSameHashCodeAs(DatedVatRate.parse("6.0 2026-03-01/.."))
                .isNotEqualTo(DatedVatRate.always(rate))
                .isNotEqualTo(DatedVatRate.from(VatRate.ofPercent("7"), DAY));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "25", "25  2026-01-01/..", "25 2026", "x 2026-01-01/..", "25 2026-02-01/2026-01-01"})
    @DisplayName("a text of another form is refused")
    void parses(String text) {
        assertThatThrownBy(() -> DatedVatRate.parse(text)).isInstanceOf(InvalidValueException.class);
    }
}
