package se.samverkan.core.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.samverkan.core.InvalidValueException;

@DisplayName("A decimal is an exact number")
class DecimalTest {

    private static Decimal of(String number) {
        return Decimal.parse(number);
    }

    @ParameterizedTest
    @DisplayName("that reads back what it prints, up to fifteen digits before the point and six after it")
    @ValueSource(strings = {"0", "7.5", "-7.5", "100", "999999999999999.999999", "-999999999999999", "0.000001"})
    void roundTrip(String number) {
        assertThat(of(number)).hasToString(number).isEqualTo(of(number)).hasSameHashCodeAs(of(number));
        assertThat(of(number).toBigDecimal()).isEqualByComparingTo(number);
    }

    @Test
    @DisplayName("equal whatever zeros it was typed with, and ordered by size")
    void equality() {
        assertThat(of("7.50"))
                .isEqualTo(of("7.5"))
                .hasSameHashCodeAs(of("07.5"))
                .hasToString("7.5");
        assertThat(of("-0")).isEqualTo(Decimal.of(0)).hasToString("0");
        assertThat(Decimal.of(100)).isEqualTo(of("100.0")).hasToString("100");
        assertThat(Decimal.of(new BigDecimal("1E+3"))).hasToString("1000");
        assertThat(of("-1")).isLessThan(of("0")).isNotEqualTo(of("1"));
        assertThat(of("10")).isGreaterThan(of("9.999999"));
    }

    @ParameterizedTest
    @DisplayName("refused in another form")
    @ValueSource(
            strings = {"", " 1", "1,5", "1.", ".5", "+1", "1e3", "NaN", "1.0000001", "1000000000000000", "--1", "\u0661"
            })
    void refused(String number) {
        assertThatThrownBy(() -> of(number))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageStartingWith("number: expected at most 15 digits, and at most 6 after the point");
    }

    @ParameterizedTest
    @DisplayName("refused where it is too long, also at a scale on which arithmetic would never end")
    @ValueSource(strings = {"1e1000000000", "1e-1000000000", "1e15", "1.0000001", "0.1234567", "1e-7"})
    void tooLong(String number) {
        assertThatThrownBy(() -> Decimal.of(new BigDecimal(number)))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("at most 15 digits");
        assertThatThrownBy(() -> Decimal.of(Long.MAX_VALUE)).isInstanceOf(InvalidValueException.class);
    }

    @Test
    @DisplayName("in a range with both ends included, either of them open")
    void range() {
        DecimalRange atLeast = DecimalRange.atLeast(of("100"));
        DecimalRange atMost = DecimalRange.atMost(of("7.5"));
        DecimalRange between = DecimalRange.between(of("3"), of("7.5"));
        assertThat(atLeast.contains(of("99.999999"))).isFalse();
        assertThat(atLeast.contains(of("100"))).isTrue();
        assertThat(atMost.contains(of("7.5"))).isTrue();
        assertThat(atMost.contains(of("7.500001"))).isFalse();
        assertThat(between.contains(of("3"))).isTrue();
        assertThat(between.contains(of("2"))).isFalse();
        assertThat(between.contains(of("8"))).isFalse();
        assertThat(between.getLeast()).hasValue(of("3"));
        assertThat(between.getMost()).hasValue(of("7.5"));
        assertThat(atLeast.getMost()).isEmpty();
        assertThat(atMost.getLeast()).isEmpty();
    }

    @Test
    @DisplayName("a range is equal by its ends, and its largest isn't smaller than its smallest")
    void rangeEquality() {
        DecimalRange one = DecimalRange.between(of("3"), of("3.0"));
        assertThat(one)
                .isEqualTo(DecimalRange.between(of("3"), of("3")))
                .hasSameHashCodeAs(DecimalRange.between(of("3"), of("3")))
                .isNotEqualTo(DecimalRange.atLeast(of("3")))
                .hasToString("3..3");
        assertThat(DecimalRange.atLeast(of("3"))).hasToString("3..");
        assertThat(DecimalRange.atMost(of("3"))).hasToString("..3");
        assertThatThrownBy(() -> DecimalRange.between(of("3"), of("2.999999")))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("most: expected a number that isn't smaller than 3, but was '2.999999'");
    }
}
