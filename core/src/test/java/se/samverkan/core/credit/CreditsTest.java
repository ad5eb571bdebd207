package se.samverkan.core.credit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.samverkan.core.InvalidValueException;
import se.samverkan.core.quantity.Fraction;

@DisplayName("Higher education credits are exact tenths")
class CreditsTest {

    private static final long MOST = 99_999_999;

    @ParameterizedTest(name = "{0} is {1} tenths, shown as {2}")
    @DisplayName("reads at most one decimal, after a point or a comma")
    @CsvSource(
            value = {
                "7.5; 75; 7.5",
                "7,5; 75; 7.5",
                "7.50; 75; 7.5",
                "15; 150; 15",
                "15.0; 150; 15",
                "0; 0; 0",
                "0.5; 5; 0.5",
                "007.3; 73; 7.3",
                "9999999.9; 99999999; 9999999.9",
            },
            delimiter = ';')
    void reads(String text, long tenths, String shown) {
        assertThat(Credits.of(text).getTenths()).isEqualTo(tenths);
        assertThat(Credits.of(text)).hasToString(shown).isEqualTo(Credits.ofTenths(tenths));
    }

    @ParameterizedTest
    @DisplayName("refuses what credits can't be, and says what was expected")
    @ValueSource(
            strings = {
                "",
                " ",
                "7.25",
                "7.05",
                "-1",
                "-0",
                "+1",
                "1e400",
                "1E1",
                "7.",
                ".5",
                "7..5",
                "1 000",
                "10000000",
                "9999999.91",
                "NaN",
                "hp",
                "7.5 hp",
                "99999999999999999999",
                "٧"
            })
    void refuses(String text) {
        assertThatThrownBy(() -> Credits.of(text))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage(
                        "credits: expected credits from 0 to 9999999.9 with at most one decimal, such as 7.5, but was '"
                                + text + "'");
    }

    @Test
    @DisplayName("refuses an exponent bomb, a scale of a million and a million digits at once")
    void refusesBombs() {
        List<BigDecimal> bombs = List.of(
                new BigDecimal("1e400"),
                new BigDecimal("1e1000000000"),
                new BigDecimal("1e-1000000000"),
                BigDecimal.ONE.setScale(1_000_000, RoundingMode.UNNECESSARY),
                new BigDecimal(BigInteger.ONE.shiftLeft(3_000_000), 900_000));
        String nines = "9".repeat(1_000_000);
        Assertions.assertTimeout(Duration.ofSeconds(10), () -> {
            bombs.forEach(CreditsTest::assertRefused);
            assertThatThrownBy(() -> Credits.of(nines)).hasMessageContaining("credits: expected");
        });
    }

    @Test
    @DisplayName("takes a decimal number whatever its scale, if it is a number of tenths")
    void decimals() {
        assertThat(Credits.of(new BigDecimal("7.500"))).isEqualTo(Credits.of("7.5"));
        assertThat(Credits.of(new BigDecimal("6e1"))).isEqualTo(Credits.of("60"));
        assertThat(Credits.of(new BigDecimal("0.000"))).isEqualTo(Credits.zero());
        assertThat(Credits.of("60").toBigDecimal()).isEqualTo("60.0");
        assertRefused(new BigDecimal("7.25"));
        assertRefused(new BigDecimal("-0.1"));
    }

    @Test
    @DisplayName("refuses tenths below 0 and above the most")
    void refusesTenths() {
        assertThat(Credits.ofTenths(MOST)).hasToString("9999999.9");
        assertThatThrownBy(() -> Credits.ofTenths(-1)).isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() -> Credits.ofTenths(MOST + 1))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageEndingWith("but was '100000000 tenths'");
        Credits most = Credits.ofTenths(MOST);
        assertThatThrownBy(() -> most.plus(Credits.of("0.1"))).isInstanceOf(InvalidValueException.class);
    }

    @Test
    @DisplayName("are never below nothing")
    void neverNegative() {
        Credits course = Credits.of("7.5");
        assertThat(course.minus(Credits.of("7.5"))).isEqualTo(Credits.zero());
        assertThat(course.minus(Credits.of("7.5")).isZero()).isTrue();
        assertThat(course.isZero()).isFalse();
        assertThatThrownBy(() -> course.minus(Credits.of("7.6")))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("credits: expected at most the 7.5 there are to take from, but was '7.6'");
    }

    @ParameterizedTest(name = "{0} hp in steps of {1}: {2}")
    @DisplayName("are a whole number of steps or not; the step is the asker's")
    @CsvSource({
        "7.5, 0.5, true",
        "7.3, 0.5, false",
        "7.3, 0.1, true",
        "15, 7.5, true",
        "0, 0.5, true",
        "0.4, 0.5, false"
    })
    void steps(String credits, String step, boolean multiple) {
        assertThat(Credits.of(credits).isMultipleOf(Credits.of(step))).isEqualTo(multiple);
    }

    @Test
    @DisplayName("have no step of nothing")
    void noStep() {
        Credits course = Credits.of("7.5");
        assertThatThrownBy(() -> course.isMultipleOf(Credits.zero()))
                .hasMessage("step: expected credits above 0, but was '0'");
    }

    @ParameterizedTest(name = "{0} hp take {1} weeks")
    @DisplayName("60 hp are 40 weeks of full-time studies, 30 hp are 20")
    @CsvSource({"60, 40", "30, 20", "7.5, 5", "1.5, 1", "1, 2/3", "0.1, 1/15", "0, 0"})
    void weeks(String credits, String weeks) {
        assertThat(Credits.of(credits).weeksAtFullTime()).isEqualTo(Fraction.parse(weeks));
    }

    @Test
    @NullUnmarked
    @DisplayName("refuses null, by the name of what is missing")
    void refusedNull() {
        assertThatThrownBy(() -> Credits.of((String) null))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("credits");
        assertThatThrownBy(() -> Credits.of((BigDecimal) null))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("credits");
    }

    private static void assertRefused(BigDecimal number) {
        assertThatThrownBy(() -> Credits.of(number))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageStartingWith("credits: expected credits from 0");
    }
}
