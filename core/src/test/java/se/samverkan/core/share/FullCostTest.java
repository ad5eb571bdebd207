package se.samverkan.core.share;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.samverkan.core.money.VatBasis.EXCLUDING_VAT;
import static se.samverkan.core.money.VatBasis.INCLUDING_VAT;
import static se.samverkan.core.share.Sharing.MIUN;
import static se.samverkan.core.share.Sharing.sek;

import java.math.RoundingMode;
import java.time.LocalDate;
import org.joda.money.Money;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.samverkan.core.InvalidValueException;
import se.samverkan.core.code.CallOffId;
import se.samverkan.core.money.VatAmount;
import se.samverkan.core.quantity.Percent;
import se.samverkan.core.text.Text;
import se.samverkan.core.time.DateRange;

@DisplayName("A full cost")
class FullCostTest {

    private static final LocalDate DAY = LocalDate.of(2024, 12, 31);

    private static IndirectRate rate(CostBase base, String percent) {
        return IndirectRate.builder()
                .institution(MIUN)
                .base(base)
                .rate(Percent.of(percent))
                .days(DateRange.ofClosed(LocalDate.of(2024, 1, 1), DAY))
                .source(Text.of("budget 2024"))
                .build();
    }

    private static VatAmount cost(String amount) {
        return VatAmount.of(sek(amount), EXCLUDING_VAT);
    }

    @Test
    @DisplayName("of 120 000 and 43.5 percent of 80 000 in salaries is 154 800")
    void ofSalaries() {
        IndirectRate rate = rate(CostBase.DIRECT_SALARIES, "43.5");
        FullCost full = FullCost.of(cost("120000"), cost("80000"), rate, DAY, RoundingMode.UNNECESSARY);
        assertThat(full.getDirect()).isEqualTo(cost("120000"));
        assertThat(full.getIndirect()).isEqualTo(cost("34800"));
        assertThat(full.getTotal()).isEqualTo(cost("154800"));
        assertThat(full.getRate()).hasValue(rate);
        assertThat(rate.getInstitution()).isEqualTo(MIUN);
        assertThat(rate.getSource()).isEqualTo(Text.of("budget 2024"));
    }

    @Test
    @DisplayName("of 100 000 and 110 percent of all of it is 210 000")
    void ofAll() {
        FullCost full = FullCost.of(cost("100000"), rate(CostBase.DIRECT_COSTS, "110"), DAY, RoundingMode.UNNECESSARY);
        assertThat(full.getTotal()).isEqualTo(cost("210000"));
    }

    @Test
    @DisplayName("of actual indirect costs has no rate")
    void actual() {
        FullCost full = FullCost.of(cost("100000"), cost("38250.55"));
        assertThat(full.getTotal()).isEqualTo(cost("138250.55"));
        assertThat(full.getRate()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"HALF_UP, 0.02", "DOWN, 0.01", "UP, 0.02", "HALF_EVEN, 0.02"})
    @DisplayName("is exact until the stated rounding: 50 percent of 3 öre is 1.5")
    void rounding(RoundingMode mode, String indirect) {
        // 50 % of 0.03 is 0.015
        FullCost full = FullCost.of(cost("0.03"), rate(CostBase.DIRECT_COSTS, "50"), DAY, mode);
        assertThat(full.getIndirect()).isEqualTo(cost(indirect));
    }

    @Test
    @DisplayName("that isn't whole öre is refused where rounding is unnecessary")
    void unnecessary() {
        IndirectRate rate = rate(CostBase.DIRECT_COSTS, "50");
        assertThatThrownBy(() -> FullCost.of(cost("0.03"), rate, DAY, RoundingMode.UNNECESSARY))
                .isInstanceOf(ArithmeticException.class);
    }

    @Test
    @DisplayName("never mixes in VAT: an amount with it, or of which that isn't stated, is refused")
    void withoutVat() {
        for (VatAmount other : new VatAmount[] {VatAmount.of(sek("1"), INCLUDING_VAT), VatAmount.of(sek("1"))}) {
            assertThatThrownBy(() -> FullCost.of(other, cost("1")))
                    .isInstanceOf(InvalidValueException.class)
                    .hasMessageContaining(
                            "fullCost.direct: expected an amount of 0 or more that is stated without VAT");
            assertThatThrownBy(() -> FullCost.of(cost("1"), other)).hasMessageContaining("fullCost.indirect");
            IndirectRate rate = rate(CostBase.DIRECT_SALARIES, "1");
            assertThatThrownBy(() -> FullCost.of(cost("1"), other, rate, DAY, RoundingMode.UP))
                    .hasMessageContaining("fullCost.base");
        }
    }

    @Test
    @DisplayName("of a base above the direct costs, or of less than all of them, is refused")
    void base() {
        IndirectRate salaries = rate(CostBase.DIRECT_SALARIES, "10");
        assertThat(FullCost.of(cost("10"), cost("10"), salaries, DAY, RoundingMode.UP)
                        .getTotal())
                .isEqualTo(cost("11"));
        assertThatThrownBy(() -> FullCost.of(cost("10"), cost("10.01"), salaries, DAY, RoundingMode.UP))
                .hasMessageContaining("at most the direct costs of SEK 10.00");
        IndirectRate all = rate(CostBase.DIRECT_COSTS, "10");
        assertThatThrownBy(() -> FullCost.of(cost("10"), cost("9.99"), all, DAY, RoundingMode.UP))
                .hasMessageContaining("all of the direct costs of SEK 10.00");
        assertThatThrownBy(() -> FullCost.of(cost("10"), salaries, DAY, RoundingMode.UP))
                .hasMessageContaining("a rate of all direct costs");
    }

    @Test
    @DisplayName("by a rate of another year is refused: 31 December is in, the day after isn't")
    void days() {
        IndirectRate rate = rate(CostBase.DIRECT_COSTS, "10");
        assertThat(FullCost.of(cost("10"), rate, DAY, RoundingMode.UP).getTotal())
                .isEqualTo(cost("11"));
        LocalDate after = DAY.plusDays(1);
        assertThatThrownBy(() -> FullCost.of(cost("10"), rate, after, RoundingMode.UP))
                .hasMessage("fullCost.day: expected a day of 2024-01-01/2024-12-31, when the rate holds, but was"
                        + " '2025-01-01'");
    }

    @Test
    @DisplayName("below 0, in two currencies or beyond a long of öre is refused")
    void refused() {
        assertThatThrownBy(() -> FullCost.of(cost("-1"), cost("1"))).isInstanceOf(InvalidValueException.class);
        VatAmount euros = VatAmount.of(Money.parse("EUR 1"), EXCLUDING_VAT);
        assertThatThrownBy(() -> FullCost.of(cost("1"), euros)).hasMessageContaining("an amount in SEK");
        assertThatThrownBy(() -> FullCost.of(cost("92233720368547758.07"), cost("0.01")))
                .hasMessageContaining("fits in a long");
    }

    @Test
    @DisplayName("is calculated for a call-off on a day")
    void calculation() {
        FullCost full = FullCost.of(cost("100000"), cost("38250.55"));
        CostCalculation calculation = CostCalculation.of(CallOffId.of("A-1"), full, DAY);
        assertThat(calculation.getCallOff()).isEqualTo(CallOffId.of("A-1"));
        assertThat(calculation.getCost()).isEqualTo(full);
        assertThat(calculation.getDay()).isEqualTo(DAY);
        assertThatThrownBy(() -> CostCalculation.of(CallOffId.of("A-1"), full, LocalDate.MAX))
                .isInstanceOf(InvalidValueException.class);
    }
}
