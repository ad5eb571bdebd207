package se.samverkan.core.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Stream;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.samverkan.core.InvalidValueException;

@DisplayName("A quantity is a number and how sure it is")
class QuantityTest {

    @Test
    @DisplayName("exactly 20 is at least 20 and at most 20")
    void exactNumber() {
        Quantity quantity = Quantity.exactly(20);
        assertThat(quantity.getPrecision()).isEqualTo(Precision.EXACTLY);
        assertThat(quantity.getNumber()).isEqualTo(20);
        assertThat(quantity.getLeast()).hasValue(20);
        assertThat(quantity.getMost()).hasValue(20);
    }

    @Test
    @DisplayName("at least 20 has no upper end")
    void leastNumber() {
        assertThat(Quantity.atLeast(20).getLeast()).hasValue(20);
        assertThat(Quantity.atLeast(20).getMost()).isEmpty();
    }

    @Test
    @DisplayName("at most 20 may be none at all")
    void mostNumber() {
        assertThat(Quantity.atMost(20).getLeast()).hasValue(0);
        assertThat(Quantity.atMost(20).getMost()).hasValue(20);
    }

    @Test
    @DisplayName("about 9 000 promises no bound at either end, but keeps its number")
    void aboutNumber() {
        assertThat(Quantity.about(9_000).getLeast()).isEmpty();
        assertThat(Quantity.about(9_000).getMost()).isEmpty();
        assertThat(Quantity.about(9_000).getNumber()).isEqualTo(9_000);
    }

    @Test
    @DisplayName("between 20 and 30 includes both ends")
    void range() {
        assertThat(Quantity.between(20, 30).getLeast()).hasValue(20);
        assertThat(Quantity.between(20, 30).getMost()).hasValue(30);
        assertThat(Quantity.between(20, 30).getNumber()).isEqualTo(20);
    }

    @ParameterizedTest(name = "{0} + {1} = {2}")
    @DisplayName("adds as far as the sum is certain")
    @CsvSource({
        "20,     5,      25",
        "20,     >=5,    >=25",
        "20,     <=5,    20..25",
        "20,     5..8,   25..28",
        ">=20,   >=5,    >=25",
        ">=20,   <=5,    >=20",
        ">=20,   5..8,   >=25",
        "<=20,   <=5,    <=25",
        "<=20,   5..8,   5..28",
        "0..20,  <=5,    <=25",
        "<=0,    20,     20",
        "<=0,    <=0,    0",
        "20..30, 5..8,   25..38",
        "~20,    5,      ~25",
        "~20,    ~5,     ~25",
        "~20,    >=5,    >=5",
        "~20,    <=5,    >=0",
        "~20,    5..8,   >=5",
    })
    void sums(String one, String other, String sum) {
        assertThat(Quantity.parse(one).plus(Quantity.parse(other))).isEqualTo(Quantity.parse(sum));
        assertThat(Quantity.parse(other).plus(Quantity.parse(one))).isEqualTo(Quantity.parse(sum));
    }

    @Test
    @DisplayName("the same number with another precision is another quantity")
    void equality() {
        assertThat(Stream.of("20", ">=20", "<=20", "~20", "20..30", "20..31").map(Quantity::parse))
                .doesNotHaveDuplicates()
                .allSatisfy(quantity -> assertThat(quantity).isNotEqualTo("20"));
    }

    @ParameterizedTest
    @DisplayName("refuses text of another form, and says what was expected")
    @ValueSource(strings = {"", "-1", "1.5", "ca 20", ">20", "~20..30", "20..", "..20", "1e9", "20 30", "12345678901"})
    void refusedText(String text) {
        assertThatThrownBy(() -> Quantity.parse(text))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage(
                        "quantity: expected a number such as 20, >=20, <=20, ~20 or 20..30, but was '" + text + "'");
    }

    @Test
    @DisplayName("refuses a number below 0 or above a thousand million, each end and the sum too")
    void refusedNumbers() {
        assertThat(Quantity.exactly(0).getMost()).hasValue(0);
        assertThat(Quantity.atMost(1_000_000_000).getMost()).hasValue(Quantity.LARGEST);
        assertThatThrownBy(() -> Quantity.exactly(-1))
                .hasMessage("quantity: expected a number from 0 to 1000000000, but was '-1'");
        assertThatThrownBy(() -> Quantity.between(0, 1_000_000_001)).isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() -> Quantity.between(-1, 5)).isInstanceOf(InvalidValueException.class);
        Quantity largest = Quantity.about(Quantity.LARGEST);
        assertThatThrownBy(() -> largest.plus(Quantity.exactly(1))).isInstanceOf(InvalidValueException.class);
    }

    @ParameterizedTest
    @DisplayName("refuses a range whose upper end isn't above the lower")
    @CsvSource({"30, 20", "20, 20"})
    void refusedRange(long least, long most) {
        assertThatThrownBy(() -> Quantity.between(least, most))
                .hasMessage("quantity: expected an upper end above the lower, but was '" + least + ".." + most + "'");
    }

    @Test
    @NullUnmarked
    @DisplayName("refuses null, by the name of what is missing")
    void refusedNull() {
        assertThatThrownBy(() -> Quantity.parse(null))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("quantity");
        assertThatThrownBy(() -> Quantity.exactly(1).plus(null))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("other");
    }
}
