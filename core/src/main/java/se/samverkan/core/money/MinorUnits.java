package se.samverkan.core.money;

import java.math.RoundingMode;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import se.samverkan.core.quantity.Fraction;

/** Exact minor units, such as parts of an öre, as whole ones. */
final class MinorUnits {

    private MinorUnits() {}

    static Money round(Fraction units, CurrencyUnit currency, RoundingMode rounding) {
        return Money.of(currency, units.toBigDecimal(0, rounding).movePointLeft(currency.getDecimalPlaces()));
    }
}
