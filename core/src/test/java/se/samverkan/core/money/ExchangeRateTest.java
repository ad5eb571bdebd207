package se.samverkan.core.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.RoundingMode;
import java.time.LocalDate;
import org.joda.money.CurrencyUnit;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.samverkan.core.InvalidValueException;
import se.samverkan.core.quantity.Fraction;
import se.samverkan.core.text.Text;

@DisplayName("A rate of exchange, that a host gives with its day and source")
class ExchangeRateTest {

    private static final CurrencyUnit SEK = CurrencyUnit.of("SEK");
    private static final CurrencyUnit EUR = CurrencyUnit.of("EUR");
    private static final LocalDate DAY = LocalDate.of(2026, 1, 2);
    private static final Text SOURCE = Text.of("Riksbanken");

    private static ExchangeRate rate(String from, String to, String rate) {
        return ExchangeRate.of(CurrencyUnit.of(from), CurrencyUnit.of(to), rate, DAY, SOURCE);
    }

    @ParameterizedTest(name = "{3} at {2} is {4}")
    @DisplayName("turns an amount into the other currency on its own VAT basis, rounded as named")
    @CsvSource({
        "EUR, SEK, 11.2345, EUR 1000.00 EXCLUDING_VAT, SEK 11234.50 EXCLUDING_VAT, UNNECESSARY",
        "EUR, SEK, '11,2345', EUR 1000.00, SEK 11234.50, UNNECESSARY",
        "EUR, SEK, 11.2345, EUR 0.01, SEK 0.11, HALF_UP",
        "EUR, SEK, 11.2345, EUR 0.01, SEK 0.12, UP",
        "EUR, SEK, 11.2345, EUR -0.02, SEK -0.22, HALF_UP",
        "JPY, SEK, 0.0625, JPY 100, SEK 6.25, UNNECESSARY",
        "SEK, JPY, 16, SEK 0.10 INCLUDING_VAT, JPY 2 INCLUDING_VAT, HALF_UP",
        "KWD, SEK, 33, KWD 0.001, SEK 0.03, HALF_UP",
        "EUR, SEK, 0.0000000001, EUR 100000000.00, SEK 0.01, UNNECESSARY",
        "EUR, SEK, 999999999999, EUR 0.01, SEK 9999999999.99, UNNECESSARY"
    })
    void converts(String from, String to, String rate, String before, String after, RoundingMode rounding) {
        assertThat(rate(from, to, rate)
                        .convert(VatAmount.parse(before), rounding)
                        .getAfter())
                .isEqualTo(VatAmount.parse(after));
    }

    @Test
    @DisplayName("the conversion keeps what it rests on")
    void rests() {
        ExchangeRate rate = rate("EUR", "SEK", "11.2345");
        CurrencyConversion conversion = rate.convert(VatAmount.parse("EUR 0.01"), RoundingMode.HALF_UP);
        assertThat(conversion.getBefore()).isEqualTo(VatAmount.parse("EUR 0.01"));
        assertThat(conversion.getExactMinorUnits()).isEqualTo(Fraction.parse("22469/2000"));
        assertThat(conversion.getRate()).isEqualTo(rate);
        assertThat(conversion.getRounding()).isEqualTo(RoundingMode.HALF_UP);
        assertThat(rate.getDay()).isEqualTo(DAY);
        assertThat(rate.getSource()).isEqualTo(SOURCE);
        assertThat(rate.getRate()).isEqualByComparingTo("11.2345");
    }

    @Test
    @DisplayName(
            "an amount in another currency is refused by the name of the one it must be in; no rate is turned round")
    void otherCurrency() {
        ExchangeRate rate = rate("EUR", "SEK", "11.2345");
        for (String amount : new String[] {"SEK 1.00", "USD 1.00"}) {
            assertThatThrownBy(() -> rate.convert(VatAmount.parse(amount), RoundingMode.HALF_UP))
                    .isInstanceOf(InvalidValueException.class)
                    .hasMessage("amount: expected an amount in EUR, which the rate is from, but was '" + amount + "'");
        }
    }

    @Test
    @DisplayName("an amount that grows too large is refused, and one that needs rounding where none is named")
    void refused() {
        ExchangeRate rate = rate("EUR", "SEK", "11.2345");
        assertThatThrownBy(() -> rate.convert(VatAmount.parse("EUR 92233720368547758.07"), RoundingMode.HALF_UP))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("an amount that fits in a long of minor units");
        assertThatThrownBy(() -> rate.convert(VatAmount.parse("EUR 0.01"), RoundingMode.UNNECESSARY))
                .isInstanceOf(ArithmeticException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0", "0.0", "-1", "1e3", "1.", ".5", "1.00000000001", "1000000000000", "NaN", "1 000"})
    @DisplayName("a rate is a number above 0 with at most ten decimals")
    void numbers(String text) {
        assertThatThrownBy(() -> rate("EUR", "SEK", text))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageStartingWith("exchangeRate.rate: expected a number above 0 with at most 12 digits");
    }

    @Test
    @DisplayName("a rate is between two currencies, on a day of the calendar")
    void betweenTwo() {
        assertThatThrownBy(() -> rate("SEK", "SEK", "1"))
                .hasMessage("exchangeRate.to: expected another currency than SEK, but was 'SEK'");
        assertThatThrownBy(() -> ExchangeRate.of(EUR, SEK, "1", LocalDate.of(10_000, 1, 1), SOURCE))
                .hasMessageContaining("exchangeRate.day");
    }

    @Test
    @DisplayName("rates are equal by all that they state, however many zeros are written")
    void equal() {
        ExchangeRate rate = rate("EUR", "SEK", "11.20");
        assertThat(rate)
                .isEqualTo(rate("EUR", "SEK", "11,2"))
                .hasSameHashCodeAs(rate("EUR", "SEK", "11.2"))
                .hasToString("EUR/SEK 11.2 on 2026-01-02 (Riksbanken)")
                .isNotEqualTo(rate("USD", "SEK", "11.2"))
                .isNotEqualTo(rate("EUR", "DKK", "11.2"))
                .isNotEqualTo(rate("EUR", "SEK", "11.3"))
                .isNotEqualTo(ExchangeRate.of(EUR, SEK, "11.2", DAY.plusDays(1), SOURCE))
                .isNotEqualTo(ExchangeRate.of(EUR, SEK, "11.2", DAY, Text.of("ECB")));
        assertThat(rate.getFrom()).isEqualTo(EUR);
        assertThat(rate.getTo()).isEqualTo(SEK);
        assertThat(rate("EUR", "SEK", "100")).hasToString("EUR/SEK 100 on 2026-01-02 (Riksbanken)");
    }
}
