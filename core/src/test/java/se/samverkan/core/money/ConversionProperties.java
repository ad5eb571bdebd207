package se.samverkan.core.money;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import se.samverkan.core.quantity.Fraction;
import se.samverkan.core.text.Text;
import se.samverkan.core.time.DateRange;

@Label("Conversions between VAT bases and currencies are exact until they are rounded")
class ConversionProperties {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 1);
    private static final long MOST = 1_000_000_000_000L;

    private static VatAmount sek(long minor, VatBasis basis) {
        return VatAmount.of(Money.ofMinor(Amounts.SEK, minor), basis);
    }

    @Property
    @Label("a dated rate reads back what it writes")
    void roundTrip(@ForAll("rates") DatedVatRate rate) {
        assertThat(DatedVatRate.parse(rate.toString())).isEqualTo(rate).hasSameHashCodeAs(rate);
    }

    @Property
    @Label(
            "to the other basis it is as the undated rate makes it, and the exact amount is what the rounding starts from")
    void likeTheRate(
            @ForAll("rates") DatedVatRate rate,
            @ForAll @LongRange(min = -MOST, max = MOST) long minor,
            @ForAll VatBasis own,
            @ForAll("roundings") RoundingMode mode) {
        VatBasis other = own == VatBasis.EXCLUDING_VAT ? VatBasis.INCLUDING_VAT : VatBasis.EXCLUDING_VAT;
        VatConversion conversion = rate.convert(sek(minor, own), other, DAY, mode);
        Money money = Money.ofMinor(Amounts.SEK, minor);
        Money expected = other == VatBasis.INCLUDING_VAT
                ? rate.getRate().including(money, mode)
                : rate.getRate().excluding(money, mode);
        assertThat(conversion.getAfter()).isEqualTo(VatAmount.of(expected, other));
        assertThat(conversion.getExactMinorUnits().toBigDecimal(0, mode))
                .isEqualByComparingTo(BigDecimal.valueOf(conversion.getAfter().toMinorUnits()));
    }

    @Property
    @Label("a rate of exchange multiplies, in the decimals of each currency, and the rounding is within a minor unit")
    void exchange(
            @ForAll @LongRange(min = -1_000_000_000, max = 1_000_000_000) long minor,
            @ForAll @LongRange(min = 1, max = 1_000_000_000_000L) long billionths,
            @ForAll("currencies") CurrencyUnit from,
            @ForAll("roundings") RoundingMode mode) {
        BigDecimal number = BigDecimal.valueOf(billionths, 9);
        ExchangeRate rate = ExchangeRate.of(from, Amounts.SEK, number.toPlainString(), DAY, Text.of("källa"));
        Money money = Money.ofMinor(from, minor);
        CurrencyConversion conversion = rate.convert(VatAmount.of(money), mode);
        assertThat(conversion.getExactMinorUnits())
                .isEqualTo(Fraction.of(money.getAmount().multiply(number).movePointRight(2)));
        assertThat(conversion.getAfter().getMoney().getAmount())
                .isEqualByComparingTo(money.getAmount().multiply(number).setScale(2, mode));
    }

    @Provide
    Arbitrary<DatedVatRate> rates() {
        Arbitrary<VatRate> rates = Arbitraries.integers()
                .between(0, 1_000_000)
                .map(number -> VatRate.ofPercent(BigDecimal.valueOf(number, 4).toPlainString()));
        Arbitrary<DateRange> days = Arbitraries.of(
                DateRange.always(), DateRange.from(DAY), DateRange.until(DAY), DateRange.ofClosed(DAY, DAY));
        return Combinators.combine(rates, days).as(DatedVatRate::of);
    }

    @Provide
    Arbitrary<CurrencyUnit> currencies() {
        return Arbitraries.of("EUR", "JPY", "KWD").map(CurrencyUnit::of);
    }

    @Provide
    Arbitrary<RoundingMode> roundings() {
        return Arbitraries.of(RoundingMode.class).filter(mode -> mode != RoundingMode.UNNECESSARY);
    }
}
