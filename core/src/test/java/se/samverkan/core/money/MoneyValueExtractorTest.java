package se.samverkan.core.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.samverkan.core.money.Amounts.sek;

import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.valueextraction.Unwrapping;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.joda.money.Money;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A host's constraints on an amount of money see its number")
class MoneyValueExtractorTest {

    /** A bean such as a host has. */
    @NullUnmarked
    public record Order(Money price, Optional<Money> discount, List<Money> parts) {

        @NotNull(payload = Unwrapping.Skip.class)
        @PositiveOrZero
        @DecimalMax("100000.00")
        @Digits(integer = 9, fraction = 2)
        public Money getPrice() {
            return price;
        }

        public Optional<@DecimalMax("500.00") Money> getDiscount() {
            return discount;
        }

        public List<@PositiveOrZero Money> getParts() {
            return parts;
        }
    }

    @ParameterizedTest(name = "{0} breaks {1}")
    @DisplayName("@PositiveOrZero, @DecimalMax and @Digits pass at the limit and fail one öre beyond")
    @CsvSource({
        "SEK 0.00, ''",
        "SEK 100000.00, ''",
        "SEK -0.01, PositiveOrZero",
        "SEK 100000.01, DecimalMax",
        "SEK 1000000000.00, DecimalMax Digits",
        "JPY 100000, ''",
        "KWD 1.001, Digits"
    })
    void onAGetter(String price, String broken) {
        assertThat(broken(new Order(Money.parse(price), Optional.empty(), List.of())))
                .isEqualTo(broken);
    }

    @Test
    @DisplayName("an amount inside an Optional or a list is seen too")
    void inContainers() {
        assertThat(broken(new Order(sek("1"), Optional.of(sek("500.00")), List.of(sek("0")))))
                .isEmpty();
        assertThat(broken(new Order(sek("1"), Optional.of(sek("500.01")), List.of(sek("-1")))))
                .isEqualTo("DecimalMax PositiveOrZero");
    }

    @Test
    @DisplayName("a constraint that skips unwrapping sees the amount itself, which may be missing")
    void missing() {
        assertThat(broken(new Order(null, Optional.empty(), List.of()))).isEqualTo("NotNull");
    }

    @Test
    @NullUnmarked
    @DisplayName("gives the number in major units with the currency's decimals, and refuses null by name")
    void number() {
        assertThat(extracted(sek("400000"))).isEqualTo(new BigDecimal("400000.00"));
        assertThatThrownBy(() -> extracted(null))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("originalValue");
    }

    private static String broken(Order order) {
        try (ValidatorFactory factory = Validation.buildDefaultValidatorFactory()) {
            return String.join(
                    " ",
                    factory.getValidator().validate(order).stream()
                            .map(violation -> violation
                                    .getConstraintDescriptor()
                                    .getAnnotation()
                                    .annotationType()
                                    .getSimpleName())
                            .sorted()
                            .toList());
        }
    }

    private static Object extracted(Money money) {
        Receiver receiver = new Receiver();
        new MoneyValueExtractor().extractValues(money, receiver);
        return receiver.value;
    }

    private static final class Receiver implements jakarta.validation.valueextraction.ValueExtractor.ValueReceiver {

        private Object value = "nothing";

        @Override
        public void value(@Nullable String nodeName, Object object) {
            value = object;
        }

        @Override
        public void iterableValue(String nodeName, Object object) {
            throw new AssertionError("an amount is one value");
        }

        @Override
        public void indexedValue(String nodeName, int index, Object object) {
            throw new AssertionError("an amount is one value");
        }

        @Override
        public void keyedValue(String nodeName, Object key, Object object) {
            throw new AssertionError("an amount is one value");
        }
    }
}
