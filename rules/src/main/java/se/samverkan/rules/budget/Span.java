package se.samverkan.rules.budget;

import java.math.RoundingMode;
import java.util.Objects;
import java.util.Optional;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import se.samverkan.core.money.VatAmount;
import se.samverkan.core.money.VatBasis;
import se.samverkan.core.money.VatRate;
import se.samverkan.core.quantity.Fraction;

/**
 * An amount as far as it is known, exact and in minor units: not below the one end and not above the other. An end that is
 * null is no bound.
 */
record Span(@Nullable Fraction least, @Nullable Fraction most) {

    /** An amount of which nobody has stated anything. */
    static final Span UNKNOWN = new Span(Fraction.ZERO, null);

    static final Span NONE = exactly(Fraction.ZERO);

    private static Span exactly(Fraction amount) {
        return new Span(amount, amount);
    }

    /** An amount of 0 or more on one basis, as it is on another: exact with a rate, and without one only larger with VAT. */
    static Span converted(Money amount, VatBasis from, VatBasis to, Optional<VatRate> rate) {
        Fraction stated = minorUnits(amount);
        if (from == to) {
            return exactly(stated);
        }
        boolean addsVat = to == VatBasis.INCLUDING_VAT;
        if (rate.isPresent()) {
            Fraction factor = factor(rate.get());
            return exactly(addsVat ? stated.times(factor) : stated.dividedBy(factor));
        }
        return addsVat ? new Span(stated, null) : new Span(Fraction.ZERO, stated);
    }

    private static Fraction factor(VatRate rate) {
        long tenThousandths = rate.getPercent().movePointRight(4).longValueExact();
        return Fraction.ONE.plus(Fraction.of(tenThousandths, 1_000_000));
    }

    private static Fraction minorUnits(Money amount) {
        return Fraction.of(VatAmount.of(amount).toMinorUnits());
    }

    Span plus(Span other) {
        return new Span(
                least == null || other.least == null ? null : least.plus(other.least),
                most == null || other.most == null ? null : most.plus(other.most));
    }

    Span minus(Span other) {
        return new Span(
                least == null || other.most == null ? null : least.minus(other.most),
                most == null || other.least == null ? null : most.minus(other.least));
    }

    /** What covers both, where one of them holds. */
    Span or(Span other) {
        return new Span(
                least == null || other.least == null ? null : smaller(least, other.least),
                most == null || other.most == null ? null : larger(most, other.most));
    }

    private static Fraction smaller(Fraction one, Fraction other) {
        return one.compareTo(other) <= 0 ? one : other;
    }

    private static Fraction larger(Fraction one, Fraction other) {
        return one.compareTo(other) >= 0 ? one : other;
    }

    boolean isExact() {
        return least != null && least.equals(most);
    }

    /** Whether a sum is within this amount, itself included; empty where that can't be told. */
    Optional<Boolean> holds(Money sum) {
        Fraction units = minorUnits(sum);
        if (least != null && units.compareTo(least) <= 0) {
            return Optional.of(true);
        }
        return most != null && units.compareTo(most) > 0 ? Optional.of(false) : Optional.empty();
    }

    /** The largest whole sum that is surely within this amount; absent where no bound is known. */
    Optional<Money> surely(CurrencyUnit currency) {
        return Optional.ofNullable(least).map(units -> money(units, currency, RoundingMode.FLOOR));
    }

    /** The largest whole sum that may be within this amount; absent where no bound is known. */
    Optional<Money> atMost(CurrencyUnit currency) {
        return Optional.ofNullable(most).map(units -> money(units, currency, RoundingMode.FLOOR));
    }

    /** This exact amount in whole minor units, a part of one counted as one. */
    Money roundedUp(CurrencyUnit currency) {
        return money(Objects.requireNonNull(most, "most"), currency, RoundingMode.CEILING);
    }

    private static Money money(Fraction units, CurrencyUnit currency, RoundingMode rounding) {
        return Money.of(currency, units.toBigDecimal(0, rounding).movePointLeft(currency.getDecimalPlaces()));
    }
}
