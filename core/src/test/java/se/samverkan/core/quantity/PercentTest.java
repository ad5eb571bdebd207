package se.samverkan.core.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.samverkan.core.InvalidValueException;

@DisplayName("A percent")
class PercentTest {

    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "25, 1/4",
        "12.5, 1/8",
        "'33,3333', 333333/1000000",
        "100, 1",
        "150, 3/2",
        "999999.9999, 9999999999/1000000"
    })
    @DisplayName("is read with a point or a comma, and is a part of the whole, which may lie above it")
    void read(String percent, String fraction) {
        assertThat(Percent.of(percent).toFraction()).isEqualTo(Fraction.parse(fraction));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-1", "1.00000", "1000000", "1e2", "٣", "50 %"})
    @DisplayName("has at most six digits and four decimals, and isn't below 0")
    void refused(String percent) {
        assertThatThrownBy(() -> Percent.of(percent))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageStartingWith("percent: expected a percentage of at most six digits");
    }

    @Test
    @DisplayName("is equal, ordered and written by value")
    void value() {
        assertThat(Percent.of("12.50")).isEqualTo(Percent.of("12,5")).hasSameHashCodeAs(Percent.of("12.5"));
        assertThat(Percent.of("100")).hasToString("100").isNotEqualTo("100");
        assertThat(Percent.of("99.9999")).isLessThan(Percent.of("100"));
        assertThat(Percent.of("7.50").toBigDecimal()).isEqualTo(new BigDecimal("7.5"));
    }
}
