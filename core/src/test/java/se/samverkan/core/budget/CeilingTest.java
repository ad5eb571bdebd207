package se.samverkan.core.budget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.samverkan.core.budget.Entries.amount;
import static se.samverkan.core.budget.Entries.sek;

import java.math.BigDecimal;
import java.time.Year;
import java.util.List;
import java.util.Map;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.samverkan.core.InvalidValueException;
import se.samverkan.core.money.VatAmount;
import se.samverkan.core.money.VatBasis;
import se.samverkan.core.quantity.Precision;

@DisplayName("A ceiling is the most that may be called off")
class CeilingTest {

    private static final Ceiling CEILING = Ceiling.of(sek("2000000"));

    private static Ceiling.Builder twoMillion() {
        return Ceiling.builder().amount(sek("2000000"));
    }

    @Test
    @DisplayName("is at most an amount; the rest is open until somebody states it")
    void open() {
        assertThat(CEILING.getAmount()).isEqualTo(VatAmount.of(sek("2000000")));
        assertThat(CEILING.getPrecision()).isEqualTo(Precision.AT_MOST);
        assertThat(CEILING.isPilotCounted()).isEmpty();
        assertThat(CEILING.getTranches()).isEmpty();
        assertThat(CEILING)
                .isEqualTo(twoMillion().build())
                .hasSameHashCodeAs(twoMillion().build());
    }

    @Test
    @DisplayName(
            "may state its basis, round terms, whether a pilot counts, and parts for years that add up to anything")
    void stated() {
        Ceiling stated = Ceiling.builder()
                .amount(amount("2000000"))
                .precision(Precision.ABOUT)
                .pilotCounted(true)
                .tranche(2024, sek("1500000"))
                .tranche(2025, sek("1500000"))
                .build();
        assertThat(stated.getAmount().getVatBasis()).hasValue(VatBasis.EXCLUDING_VAT);
        assertThat(stated.getPrecision()).isEqualTo(Precision.ABOUT);
        assertThat(stated.isPilotCounted()).hasValue(true);
        assertThat(stated.getTranches())
                .isEqualTo(Map.of(Year.of(2024), sek("1500000"), Year.of(2025), sek("1500000")));
        assertThat(stated.toBuilder().build()).isEqualTo(stated).isNotEqualTo(CEILING);
    }

    @ParameterizedTest
    @DisplayName("of 0, of one öre and of all that a long holds may exist; below 0 it may not")
    @ValueSource(strings = {"0", "0.01", "92233720368547758.07"})
    void amounts(String most) {
        assertThat(Ceiling.of(sek(most)).getAmount().getMoney()).isEqualTo(sek(most));
        assertThatThrownBy(() -> Ceiling.of(sek("-0.01")))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("ceiling.amount: expected an amount of 0 or more, but was 'SEK -0.01'");
    }

    @Test
    @DisplayName("of 1e400 is refused, as a whole or in a part")
    void tooLarge() {
        Money large = Money.of(CurrencyUnit.of("SEK"), new BigDecimal("1e400"));
        assertThatThrownBy(() -> Ceiling.of(large)).hasMessageStartingWith("amount: expected an amount that fits in a");
        Ceiling.Builder builder = twoMillion().tranche(2024, large);
        assertThatThrownBy(builder::build)
                .isInstanceOf(InvalidValueException.class)
                .hasMessageStartingWith(
                        "ceiling.tranches[2024]: expected an amount that fits in a long of minor units");
    }

    @Test
    @DisplayName("may state a least amount, from 0 up to the ceiling, in its currency")
    void leastAmount() {
        assertThat(twoMillion().build().getLeastAmount()).isEmpty();
        for (String least : List.of("SEK 0.00", "SEK 500000.00", "SEK 2000000.00")) {
            assertThat(twoMillion().leastAmount(Money.parse(least)).build().getLeastAmount())
                    .contains(Money.parse(least));
        }
        for (String least : List.of("SEK -0.01", "SEK 2000000.01", "EUR 1.00")) {
            Ceiling.Builder builder = twoMillion().leastAmount(Money.parse(least));
            assertThatThrownBy(builder::build)
                    .isInstanceOf(InvalidValueException.class)
                    .hasMessage(
                            "ceiling.leastAmount: expected an amount of 0 to SEK 2000000.00, but was '" + least + "'");
        }
    }

    @ParameterizedTest
    @DisplayName("is at most or about its amount, and nothing else")
    @EnumSource(
            value = Precision.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"AT_MOST", "ABOUT"})
    void precision(Precision precision) {
        Ceiling.Builder builder = twoMillion().precision(precision);
        assertThatThrownBy(builder::build)
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("ceiling.precision: expected AT_MOST or ABOUT, but was '" + precision + "'");
    }

    @ParameterizedTest
    @DisplayName("has parts in its own currency, of 0 or more")
    @ValueSource(strings = {"SEK -0.01", "EUR 1.00"})
    void tranches(String part) {
        Ceiling.Builder builder = twoMillion().tranche(2024, Money.parse(part));
        assertThatThrownBy(builder::build)
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("ceiling.tranches[2024]: expected an amount of 0 or more in SEK, but was '" + part + "'");
    }

    @ParameterizedTest
    @DisplayName("has parts for the years 1 to 9999")
    @ValueSource(ints = {Integer.MIN_VALUE, -999_999_999, 0, 10_000, 999_999_999, Integer.MAX_VALUE})
    void years(int year) {
        assertThatThrownBy(() -> twoMillion().tranche(year, sek("1")))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("ceiling.tranches: expected a year of 1 to 9999, but was '" + year + "'");
        Ceiling.Builder farthest = twoMillion().putTranches(Year.of(Year.MAX_VALUE), sek("1"));
        assertThatThrownBy(farthest::build).isInstanceOf(InvalidValueException.class);
        assertThat(twoMillion()
                        .tranche(1, sek("0"))
                        .tranche(9999, sek("1"))
                        .build()
                        .getTranches())
                .hasSize(2);
    }

    @Test
    @NullUnmarked
    @DisplayName("must have an amount, and refuses null by name")
    void refusedNull() {
        assertThatThrownBy(() -> Ceiling.builder().build())
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("amount");
        assertThatThrownBy(() -> Ceiling.of((Money) null)).hasMessage("amount");
        assertThatThrownBy(() -> Ceiling.of((VatAmount) null))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("amount");
    }
}
