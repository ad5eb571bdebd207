package se.samverkan.core.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.samverkan.core.money.Amounts.SEK;
import static se.samverkan.core.money.Amounts.sek;
import static se.samverkan.core.money.VatBasis.EXCLUDING_VAT;
import static se.samverkan.core.money.VatBasis.INCLUDING_VAT;

import java.util.Optional;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("An amount knows whether it includes VAT, as far as that is stated")
class VatAmountTest {

    private static final VatAmount ORDER = VatAmount.of(sek("400000.00"), EXCLUDING_VAT);

    @Test
    @DisplayName("has no basis until somebody states one")
    void unstated() {
        VatAmount unstated = VatAmount.of(sek("2000000"));
        assertThat(unstated.getVatBasis()).isEmpty();
        assertThat(unstated).hasToString("SEK 2000000.00").isEqualTo(VatAmount.of(sek("2000000"), Optional.empty()));
        assertThat(ORDER.getVatBasis()).hasValue(EXCLUDING_VAT);
        assertThat(ORDER).hasToString("SEK 400000.00 EXCLUDING_VAT");
        assertThat(VatAmount.of(sek("400000"), Optional.of(EXCLUDING_VAT))).isEqualTo(ORDER);
    }

    @Test
    @DisplayName("counts in minor units: öre, whole yen, thousandths of a dinar")
    void minorUnits() {
        assertThat(VatAmount.of(sek("0.01")).toMinorUnits()).isEqualTo(1);
        assertThat(VatAmount.of(sek("-0.01")).toMinorUnits()).isEqualTo(-1);
        assertThat(ORDER.toMinorUnits()).isEqualTo(40_000_000);
        assertThat(VatAmount.of(Money.parse("JPY 7")).toMinorUnits()).isEqualTo(7);
        assertThat(VatAmount.of(Money.parse("KWD 0.001")).toMinorUnits()).isEqualTo(1);
    }

    @Test
    @DisplayName("keeps its basis with another amount")
    void withMoney() {
        assertThat(ORDER.withMoney(sek("0.01"))).isEqualTo(VatAmount.of(sek("0.01"), EXCLUDING_VAT));
        assertThat(VatAmount.of(sek("1")).withMoney(sek("2")).getVatBasis()).isEmpty();
    }

    @Test
    @DisplayName("can be added to one in its currency and on its basis, and to no other")
    void addable() {
        assertThat(ORDER.isAddableTo(VatAmount.of(sek("1"), EXCLUDING_VAT))).isTrue();
        assertThat(ORDER.isAddableTo(VatAmount.of(sek("1"), INCLUDING_VAT))).isFalse();
        assertThat(ORDER.isAddableTo(VatAmount.of(sek("1")))).isFalse();
        assertThat(VatAmount.of(sek("1")).isAddableTo(VatAmount.of(sek("2")))).isTrue();
        assertThat(ORDER.isAddableTo(VatAmount.of(Money.of(CurrencyUnit.EUR, 1), EXCLUDING_VAT)))
                .isFalse();
    }

    @Test
    @DisplayName("is equal by currency, amount and basis")
    void equality() {
        VatAmount same = VatAmount.of(sek("400000"), EXCLUDING_VAT);
        assertThat(ORDER)
                .isEqualTo(same)
                .hasSameHashCodeAs(same)
                .isNotEqualTo(VatAmount.of(sek("400000"), INCLUDING_VAT))
                .isNotEqualTo(VatAmount.of(sek("400000")))
                .isNotEqualTo(VatAmount.of(sek("400000.01"), EXCLUDING_VAT))
                .isNotEqualTo(VatAmount.of(Money.of(CurrencyUnit.EUR, 400_000), EXCLUDING_VAT))
                .isNotEqualTo(sek("400000"));
    }

    @Test
    @NullUnmarked
    @DisplayName("refuses null, by name")
    void refusedNull() {
        Money money = Money.zero(SEK);
        assertThatThrownBy(() -> VatAmount.of(null)).hasMessage("amount");
        assertThatThrownBy(() -> VatAmount.of(null, EXCLUDING_VAT)).hasMessage("amount");
        assertThatThrownBy(() -> VatAmount.of(money, (VatBasis) null)).hasMessage("vatBasis");
        assertThatThrownBy(() -> VatAmount.of(money, (Optional<VatBasis>) null)).hasMessage("vatBasis");
        assertThatThrownBy(() -> ORDER.withMoney(null)).hasMessage("amount");
        assertThatThrownBy(() -> VatAmount.parse(null))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("amount");
    }
}
