package se.samverkan.core.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.samverkan.core.InvalidValueException;

@DisplayName("A range of fractions tells what is certain of a number, and makes no midpoint of it")
class FractionRangeTest {

    private static FractionRange of(String quantity) {
        return FractionRange.of(Quantity.parse(quantity));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"20, 20", ">=20, >=20", "<=20, 0..20", "20..30, 20..30", "~20, ~20", "0, 0", "<=0, 0"})
    @DisplayName("a quantity keeps its bounds, and of about 20 nothing is certain but what was stated")
    void quantities(String quantity, String range) {
        assertThat(of(quantity)).hasToString(range);
    }

    @Test
    @DisplayName("of about 20 the least is 0, the most is open and the number is 20")
    void about() {
        assertThat(of("~20").getLeast()).isEqualTo(Fraction.ZERO);
        assertThat(of("~20").getMost()).isEmpty();
        assertThat(of("~20").getNumber()).contains(Fraction.of(20));
        assertThat(of("~20").isExact()).isFalse();
        assertThat(of("20..30").getNumber()).isEmpty();
        assertThat(of("20").isExact()).isTrue();
    }

    @ParameterizedTest(name = "{0} and {1}: {2}")
    @CsvSource({
        "20,     5,      25",
        "~20,    5,      ~25",
        "20..30, 5,      25..35",
        "20..30, >=5,    >=25",
        "<=20,   <=5,    0..25",
        "~20,    20..30, >=20"
    })
    @DisplayName("a sum adds the bounds, and stays one number where both are")
    void sums(String one, String other, String sum) {
        assertThat(of(one).plus(of(other))).hasToString(sum);
        assertThat(of(other).plus(of(one))).isEqualTo(of(one).plus(of(other)));
    }

    @Test
    @DisplayName("in whatever order three are added, the sum is the same, as that of quantities isn't")
    void associative() {
        FractionRange left = of("~20").plus(of("5..8")).plus(of("5"));
        assertThat(left)
                .isEqualTo(of("~20").plus(of("5..8").plus(of("5"))))
                .isEqualTo(of("5").plus(of("~20")).plus(of("5..8")));
        assertThat(left.getLeast()).isEqualTo(Fraction.of(10));
    }

    @Test
    @DisplayName("a share of it is a share of both ends, exactly, and any part of it is from none to all")
    void shares() {
        Fraction third = Fraction.of(1, 3);
        assertThat(of("20..30").times(third)).hasToString("20/3..10");
        assertThat(of("~20").times(third)).hasToString("~20/3");
        assertThat(of("25").times(Fraction.of(3, 10))).isEqualTo(FractionRange.exactly(Fraction.of(15, 2)));
        assertThat(of("20..30").anyPart()).hasToString("0..30");
        assertThat(of("~20").anyPart()).hasToString(">=0");
        assertThat(of("0").anyPart()).isEqualTo(FractionRange.ZERO);
    }

    @ParameterizedTest(name = "{0} lacks {2} where {1} are given")
    @CsvSource({
        "30,     20,     10",
        "30,     30,     0",
        "30,     40,     0",
        "30,     20..25, 5..10",
        "20..30, 25,     0..5",
        "20..30, >=5,    0..25",
        ">=30,   20,     >=10",
        "~30,    20,     ~10",
        "~30,    5..8,   >=0"
    })
    @DisplayName("what is lacking runs from the best case to the worst, never below 0")
    void lacking(String needed, String given, String lacking) {
        assertThat(of(needed).lacking(of(given))).hasToString(lacking);
    }

    @Test
    @DisplayName("two ends that are the same are one number, and ends below 0 or in disorder are refused")
    void refused() {
        assertThat(FractionRange.between(Fraction.ONE, Fraction.ONE)).isEqualTo(FractionRange.exactly(Fraction.ONE));
        assertThatThrownBy(() -> FractionRange.exactly(Fraction.of(-1)))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("number")
                .hasMessageContaining("-1");
        assertThatThrownBy(() -> FractionRange.between(Fraction.of(-1), Fraction.ONE))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("least");
        assertThatThrownBy(() -> FractionRange.between(Fraction.ONE, Fraction.ZERO))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("most");
        assertThatThrownBy(() -> of("20").times(Fraction.of(-1, 2)))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("share");
    }

    @Test
    @DisplayName("is equal by its bounds and its number")
    void equality() {
        assertThat(of("20")).isEqualTo(of("20")).hasSameHashCodeAs(of("20")).isNotEqualTo(of("~20"));
        assertThat(of(">=0")).isNotEqualTo(of("~0")).isNotEqualTo(of("<=5"));
    }
}
