package se.samverkan.core.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.samverkan.core.money.Amounts.SEK;
import static se.samverkan.core.money.Amounts.sek;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.samverkan.core.InvalidValueException;

@DisplayName("An amount fits in a long of minor units, exactly, or is refused")
class VatAmountLimitsTest {

    @Test
    @DisplayName("takes the largest and the least, and refuses one öre more either way")
    void limits() {
        assertThat(VatAmount.of(sek("92233720368547758.07")).toMinorUnits()).isEqualTo(Long.MAX_VALUE);
        assertThat(VatAmount.of(sek("-92233720368547758.07")).toMinorUnits()).isEqualTo(-Long.MAX_VALUE);
        assertThat(VatAmount.parse("JPY 9223372036854775807").toMinorUnits()).isEqualTo(Long.MAX_VALUE);
        for (String beyond : new String[] {"92233720368547758.08", "-92233720368547758.08"}) {
            assertThatThrownBy(() -> VatAmount.of(sek(beyond)))
                    .isInstanceOf(InvalidValueException.class)
                    .hasMessage("amount: expected an amount that fits in a long of minor units, "
                            + "but was 'SEK with 19 digits'");
        }
    }

    @Test
    @DisplayName("refuses 1e400 and a million digits at once, without writing them out")
    void bombs() {
        Money large = Money.of(SEK, new BigDecimal("1e400"));
        Money million = Money.of(SEK, new BigDecimal(BigInteger.ONE.shiftLeft(3_000_000)));
        Assertions.assertTimeout(Duration.ofSeconds(10), () -> {
            assertThatThrownBy(() -> VatAmount.of(large)).hasMessageEndingWith("but was 'SEK with 403 digits'");
            assertThatThrownBy(() -> VatAmount.of(million))
                    .hasMessageContaining("amount: expected an amount that fits");
        });
    }

    @ParameterizedTest
    @DisplayName("reads no exponent, no million of digits or decimals, and nothing but a currency and a number")
    @ValueSource(
            strings = {
                "",
                "SEK",
                "SEK ",
                "SEK 1e400",
                "SEK 1E1",
                "SEK 1,50",
                "SEK 1 000",
                "SEK 1.",
                "SEK .5",
                "SEK +1",
                "SEK --1",
                "SEK NaN",
                "SEK ${1+1}",
                "SEK ١",
                "sek 1",
                "1 SEK",
                " SEK 1",
                "SEK 1 ",
                "SEK 1  EXCLUDING_VAT",
                "SEK 1 excluding_vat",
                "SEK 1 EXCLUDING_VAT EXCLUDING_VAT",
                "SEK EXCLUDING_VAT",
                "SEK 12345678901234567890"
            })
    void otherForms(String text) {
        assertThatThrownBy(() -> VatAmount.parse(text))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("amount: expected a currency, an amount and maybe a basis, "
                        + "such as SEK 400000.00 EXCLUDING_VAT, but was '" + text + "'");
    }

    @Test
    @DisplayName("shortens a refused text of a million characters, at once")
    void longText() {
        String digits = "SEK " + "9".repeat(1_000_000);
        String decimals = "SEK 0." + "0".repeat(1_000_000) + "1";
        Assertions.assertTimeout(Duration.ofSeconds(10), () -> {
            assertThatThrownBy(() -> VatAmount.parse(digits)).hasMessageEndingWith("9999…'");
            assertThatThrownBy(() -> VatAmount.parse(decimals)).hasMessageEndingWith("0000…'");
        });
    }

    @ParameterizedTest
    @DisplayName("refuses an unknown currency, and more decimals than the currency has, and tells which it was")
    @CsvSource({
        "ABC 1.00, 'the code of a currency, such as SEK or EUR'",
        "SEK 0.001, 'at most 2 decimals, as SEK has'",
        "JPY 0.5, 'at most 0 decimals, as JPY has'",
        "SEK 0.001 EXCLUDING_VAT, 'at most 2 decimals, as SEK has'"
    })
    void notOfTheCurrency(String text, String expected) {
        assertThatThrownBy(() -> VatAmount.parse(text))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("amount: expected " + expected + ", but was '" + text + "'")
                .hasCauseInstanceOf(RuntimeException.class);
    }

    @Test
    @DisplayName("doesn't round: 1.00 with four zeros more is 1.00, with a one at the end it is refused")
    void noRounding() {
        assertThat(VatAmount.parse("SEK 1.00")).isEqualTo(VatAmount.of(Money.of(CurrencyUnit.of("SEK"), 1)));
        assertThatThrownBy(() -> VatAmount.parse("SEK 1.000001")).isInstanceOf(InvalidValueException.class);
    }
}
