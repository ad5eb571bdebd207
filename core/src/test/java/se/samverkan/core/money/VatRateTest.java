package se.samverkan.core.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.samverkan.core.money.Amounts.sek;

import java.math.RoundingMode;
import java.time.Duration;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.samverkan.core.InvalidValueException;

@DisplayName("A rate of VAT is a percentage of 0 to 100")
class VatRateTest {

    private static final VatRate RATE = VatRate.ofPercent("25");

    @ParameterizedTest(name = "{0} is {1} %")
    @DisplayName("is the same however many zeros are written")
    @CsvSource({"25, 25", "25.0, 25", "012.5000, 12.5", "0, 0", "0.0000, 0", "100, 100", "20, 20", "0.0001, 0.0001"})
    void reads(String text, String shown) {
        assertThat(VatRate.ofPercent(text))
                .hasToString(shown)
                .isEqualTo(VatRate.ofPercent(shown))
                .hasSameHashCodeAs(VatRate.ofPercent(shown));
        assertThat(VatRate.ofPercent(text).getPercent()).hasToString(shown);
        assertThat(VatRate.ofPercent(text))
                .isNotEqualTo(VatRate.ofPercent("99.9"))
                .isNotEqualTo(shown);
    }

    @ParameterizedTest
    @DisplayName("refuses what isn't a percentage of 0 to 100 with at most four decimals")
    @ValueSource(
            strings = {
                "",
                " ",
                "-1",
                "+25",
                "100,0001",
                "101",
                "1000",
                "0.00001",
                "25.",
                ".5",
                "12,5,5",
                "1.2,5",
                "25 %",
                "1e1",
                "1e400",
                "NaN",
                "٢٥",
                "{0}"
            })
    void refuses(String text) {
        assertThatThrownBy(() -> VatRate.ofPercent(text))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage(
                        "vatRate: expected a percentage of 0 to 100 with at most four decimals after a point or a comma,"
                                + " such as 12.5, but was '" + text + "'");
    }

    @Test
    @DisplayName("takes a decimal comma, as credits do, and writes a point")
    void takesAComma() {
        assertThat(VatRate.ofPercent("12,5"))
                .isEqualTo(VatRate.ofPercent("12.5"))
                .hasToString("12.5");
    }

    @Test
    @DisplayName("refuses a million digits and a scale of a million at once")
    void bombs() {
        String digits = "9".repeat(1_000_000);
        String decimals = "0." + "0".repeat(1_000_000) + "1";
        Assertions.assertTimeout(Duration.ofSeconds(10), () -> {
            assertThatThrownBy(() -> VatRate.ofPercent(digits)).hasMessageEndingWith("…'");
            assertThatThrownBy(() -> VatRate.ofPercent(decimals)).hasMessageEndingWith("…'");
        });
    }

    @ParameterizedTest(name = "{0} excluding is {2} including {1} %")
    @DisplayName("adds to an amount, rounding a part of an öre as named")
    @CsvSource({
        "1700000, 25, 2125000.00, UNNECESSARY",
        "0.01, 25, 0.01, HALF_UP",
        "0.02, 25, 0.03, HALF_UP",
        "0.02, 25, 0.02, HALF_EVEN",
        "0.02, 25, 0.02, DOWN",
        "0.01, 25, 0.02, UP",
        "-0.02, 25, -0.03, HALF_UP",
        "99.99, 0, 99.99, UNNECESSARY",
        "99.99, 100, 199.98, UNNECESSARY"
    })
    void including(String excluding, String percent, String including, RoundingMode rounding) {
        assertThat(VatRate.ofPercent(percent).including(sek(excluding), rounding))
                .isEqualTo(sek(including));
    }

    @ParameterizedTest(name = "{0} including is {2} excluding {1} %")
    @DisplayName("takes from an amount, rounding a part of an öre as named")
    @CsvSource({
        "2125000, 25, 1700000.00, UNNECESSARY",
        "100, 12, 89.29, HALF_UP",
        "100, 12, 89.28, DOWN",
        "0.01, 25, 0.01, HALF_UP",
        "0.01, 100, 0.01, HALF_UP",
        "0.01, 100, 0.00, HALF_EVEN",
        "99.99, 0, 99.99, UNNECESSARY"
    })
    void excluding(String including, String percent, String excluding, RoundingMode rounding) {
        assertThat(VatRate.ofPercent(percent).excluding(sek(including), rounding))
                .isEqualTo(sek(excluding));
    }

    @Test
    @DisplayName("gives the exact amount with as many decimals as it takes")
    void exactly() {
        assertThat(VatRate.ofPercent("12.5").exactlyIncluding(sek("0.01"))).isEqualByComparingTo("0.01125");
        assertThat(RATE.exactlyIncluding(sek("1700000"))).isEqualByComparingTo("2125000");
    }

    @Test
    @DisplayName("doesn't round where no rounding is named")
    void unnecessary() {
        assertThatThrownBy(() -> RATE.including(sek("0.01"), RoundingMode.UNNECESSARY))
                .isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> RATE.excluding(sek("0.01"), RoundingMode.UNNECESSARY))
                .isInstanceOf(ArithmeticException.class);
    }

    @Test
    @NullUnmarked
    @DisplayName("refuses null, by name")
    void refusedNull() {
        assertThatThrownBy(() -> VatRate.ofPercent(null))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("vatRate");
    }
}
