package se.samverkan.core.money;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.joda.money.Money;

@Label("An amount with its VAT basis")
class VatAmountProperties {

    @Property
    @Label("reads back what it writes; equal amounts have equal hash codes")
    void roundTrip(@ForAll("amounts") VatAmount amount) {
        assertThat(VatAmount.parse(amount.toString())).isEqualTo(amount).hasSameHashCodeAs(amount);
    }

    @Property
    @Label("its minor units make the same money again")
    void minorUnits(@ForAll("amounts") VatAmount amount) {
        Money money = amount.getMoney();
        assertThat(Money.ofMinor(money.getCurrencyUnit(), amount.toMinorUnits()))
                .isEqualTo(money);
    }

    @Property
    @Label("being addable is mutual, and says nothing of the amount")
    void addable(@ForAll("amounts") VatAmount one, @ForAll("amounts") VatAmount other) {
        assertThat(one.isAddableTo(other)).isEqualTo(other.isAddableTo(one));
        assertThat(one.isAddableTo(one.withMoney(one.getMoney().multipliedBy(0))))
                .isTrue();
    }

    @Provide
    Arbitrary<VatAmount> amounts() {
        return Combinators.combine(Amounts.any(), Arbitraries.of(VatBasis.class).optional(0.7))
                .as(VatAmount::of);
    }
}
