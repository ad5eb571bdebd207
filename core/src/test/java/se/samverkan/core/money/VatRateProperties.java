package se.samverkan.core.money;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.joda.money.Money;

@Label("A rate of VAT works as exact decimals would")
class VatRateProperties {

    @Property
    @Label("reads back what it writes; equal rates have equal hash codes")
    void roundTrip(@ForAll("rates") VatRate rate) {
        assertThat(VatRate.ofPercent(rate.toString())).isEqualTo(rate).hasSameHashCodeAs(rate);
        assertThat(rate.getPercent()).hasToString(rate.toString());
    }

    @Property
    @Label("the exact amount is the amount and the percentage of it, and the rounded one is within a minor unit")
    void including(
            @ForAll("money") Money excluding, @ForAll("rates") VatRate rate, @ForAll("roundings") RoundingMode mode) {
        BigDecimal exact = excluding
                .getAmount()
                .add(excluding.getAmount().multiply(rate.getPercent()).scaleByPowerOfTen(-2));
        assertThat(rate.exactlyIncluding(excluding)).isEqualByComparingTo(exact);
        assertThat(rate.including(excluding, mode).getAmount())
                .isEqualByComparingTo(exact.setScale(excluding.getScale(), mode));
    }

    @Property
    @Label("what excludes VAT, with VAT on it, is within rounding of what included it")
    void excluding(
            @ForAll("money") Money including, @ForAll("rates") VatRate rate, @ForAll("roundings") RoundingMode mode) {
        Money excluding = rate.excluding(including, mode);
        BigDecimal minorUnit = BigDecimal.ONE.movePointLeft(including.getScale());
        BigDecimal most = minorUnit
                .multiply(rate.getPercent().add(BigDecimal.valueOf(100)))
                .movePointLeft(2);
        assertThat(rate.exactlyIncluding(excluding)
                        .subtract(including.getAmount())
                        .abs())
                .isLessThanOrEqualTo(most);
    }

    @Property
    @Label("an amount that VAT was added to without rounding is found again")
    void thereAndBack(@ForAll("money") Money excluding) {
        VatRate rate = VatRate.ofPercent("100");
        assertThat(rate.excluding(rate.including(excluding, RoundingMode.UNNECESSARY), RoundingMode.UNNECESSARY))
                .isEqualTo(excluding);
    }

    @Provide
    Arbitrary<Money> money() {
        return Amounts.any();
    }

    @Provide
    Arbitrary<VatRate> rates() {
        return Arbitraries.integers()
                .between(0, 1_000_000)
                .map(number -> VatRate.ofPercent(BigDecimal.valueOf(number, 4).toPlainString()));
    }

    @Provide
    Arbitrary<RoundingMode> roundings() {
        return Arbitraries.of(RoundingMode.class).filter(mode -> mode != RoundingMode.UNNECESSARY);
    }
}
