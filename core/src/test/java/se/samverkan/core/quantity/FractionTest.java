package se.samverkan.core.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.BigInteger;
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

@DisplayName("A fraction is exact until it is shown")
class FractionTest {

    @ParameterizedTest(name = "{0}/{1} is {2}")
    @DisplayName("stands in lowest terms, with the sign above the line")
    @CsvSource({"2, 4, 1/2", "-2, 4, -1/2", "2, -4, -1/2", "-2, -4, 1/2", "0, 7, 0", "0, -7, 0", "8, 4, 2"})
    void lowestTerms(long numerator, long denominator, String shown) {
        Fraction fraction = Fraction.of(numerator, denominator);
        assertThat(fraction).hasToString(shown).isEqualTo(Fraction.parse(shown));
        assertThat(fraction.getDenominator()).isPositive();
    }

    @Test
    @DisplayName("a number with decimals is a fraction exactly, however it is written")
    void ofDecimals() {
        assertThat(Fraction.of(new BigDecimal("102.7"))).isEqualTo(Fraction.of(1_027, 10));
        assertThat(Fraction.of(new BigDecimal("-0.250"))).isEqualTo(Fraction.of(-1, 4));
        assertThat(Fraction.of(new BigDecimal("1E+3"))).isEqualTo(Fraction.of(1_000));
        assertThat(Fraction.of(new BigDecimal("0E-400"))).isEqualTo(Fraction.ZERO);
        assertThatThrownBy(() -> Fraction.of(new BigDecimal("1e1000000000")))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage(
                        "number: expected at most 400 digits before and after the point, but was 'of 1 digits, scale"
                                + " -1000000000'");
        assertThatThrownBy(() -> Fraction.of(new BigDecimal("1e-401"))).isInstanceOf(InvalidValueException.class);
    }

    @Test
    @DisplayName("18 registered in 15 hp are 4.5 full-time equivalent students")
    void workedNumber() {
        Fraction hst = Fraction.of(18).times(Fraction.of(15, 60));
        assertThat(hst).isEqualTo(Fraction.of(9, 2));
        assertThat(hst.toBigDecimal(1, RoundingMode.UNNECESSARY)).isEqualTo("4.5");
    }

    @ParameterizedTest(name = "{0} {1} {2} = {3}")
    @DisplayName("reckons exactly")
    @CsvSource({
        "1/2, +, 1/3, 5/6",
        "1/2, -, 1/3, 1/6",
        "1/3, -, 1/2, -1/6",
        "2/3, *, 3/4, 1/2",
        "1/2, /, 1/4, 2",
        "1/2, /, -1/4, -2",
        "5, +, 0, 5",
    })
    void arithmetic(String one, String sign, String other, String result) {
        Fraction left = Fraction.parse(one);
        Fraction right = Fraction.parse(other);
        Fraction found = switch (sign) {
            case "+" -> left.plus(right);
            case "-" -> left.minus(right);
            case "*" -> left.times(right);
            default -> left.dividedBy(right);
        };
        assertThat(found).hasToString(result);
    }

    @ParameterizedTest(name = "2/3 with {0} decimals, {1}: {2}")
    @DisplayName("shows decimals, rounded as asked")
    @CsvSource({"0, HALF_UP, 1", "2, HALF_UP, 0.67", "2, DOWN, 0.66", "3, CEILING, 0.667"})
    void decimals(int decimals, RoundingMode rounding, BigDecimal shown) {
        assertThat(Fraction.of(2, 3).toBigDecimal(decimals, rounding)).isEqualTo(shown);
    }

    @Test
    @DisplayName("won't round where told not to, nor show a million decimals")
    void refusedDecimals() {
        Fraction third = Fraction.of(1, 3);
        assertThatThrownBy(() -> third.toBigDecimal(2, RoundingMode.UNNECESSARY))
                .isInstanceOf(ArithmeticException.class);
        assertThat(third.toBigDecimal(100, RoundingMode.DOWN).scale()).isEqualTo(100);
        assertThatThrownBy(() -> third.toBigDecimal(101, RoundingMode.DOWN))
                .hasMessage("decimals: expected from 0 to 100, but was '101'");
        assertThatThrownBy(() -> third.toBigDecimal(-1, RoundingMode.DOWN)).isInstanceOf(InvalidValueException.class);
    }

    @Test
    @DisplayName("refuses to divide by nothing")
    void refusedZero() {
        assertThatThrownBy(() -> Fraction.of(1, 0))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("denominator: expected a number other than 0, but was '0'");
        assertThatThrownBy(() -> Fraction.parse("1/0")).isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() -> Fraction.ONE.dividedBy(Fraction.ZERO))
                .hasMessage("divisor: expected a number other than 0, but was '0'");
    }

    @ParameterizedTest
    @DisplayName("refuses text of another form")
    @ValueSource(strings = {"", "1/", "/2", "1/-2", "0.5", "1 / 2", "1e400", "½", "+1"})
    void refusedText(String text) {
        assertThatThrownBy(() -> Fraction.parse(text))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageStartingWith("fraction: expected a fraction such as 1/2 or 5");
    }

    @Test
    @DisplayName("reads 400 characters and no more, and says no to a million at once")
    void longText() {
        String longest = "1/" + "3".repeat(398);
        assertThat(Fraction.parse(longest)).hasToString(longest);
        assertThatThrownBy(() -> Fraction.parse(longest + "3")).isInstanceOf(InvalidValueException.class);
        String bomb = "9".repeat(1_000_000);
        Assertions.assertTimeout(
                Duration.ofSeconds(10),
                () -> assertThatThrownBy(() -> Fraction.parse(bomb)).isInstanceOf(InvalidValueException.class));
    }

    @Test
    @DisplayName("holds what a long can't")
    void large() {
        Fraction squared = Fraction.of(Long.MIN_VALUE).times(Fraction.of(Long.MIN_VALUE));
        assertThat(squared.getNumerator()).isEqualTo(BigInteger.TWO.pow(126));
        assertThat(Fraction.of(1, Long.MIN_VALUE).signum()).isEqualTo(-1);
    }

    @Test
    @NullUnmarked
    @DisplayName("refuses null, by the name of what is missing")
    void refusedNull() {
        assertThatThrownBy(() -> Fraction.parse(null))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("fraction");
        assertThatThrownBy(() -> Fraction.ONE.plus(null))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("other");
    }
}
