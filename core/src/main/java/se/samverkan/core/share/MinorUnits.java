package se.samverkan.core.share;

import java.util.Collection;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import se.samverkan.core.InvalidValueException;
import se.samverkan.core.money.VatAmount;

/** Amounts as whole minor units, and back. Amounts that don't fit in a long of them are refused. */
final class MinorUnits {

    private MinorUnits() {}

    static long of(Money amount) {
        return VatAmount.of(amount).toMinorUnits();
    }

    static long in(CurrencyUnit currency, String attribute, Money amount) {
        requireIn(currency, attribute, amount);
        return of(amount);
    }

    static void requireIn(CurrencyUnit currency, String attribute, Money amount) {
        if (!amount.getCurrencyUnit().equals(currency)) {
            throw new InvalidValueException(attribute, amount, "an amount in " + currency);
        }
    }

    /** The sum of amounts in one currency, refused where it doesn't fit. */
    static Money sum(CurrencyUnit currency, Collection<Money> amounts) {
        Money sum = amounts.stream().reduce(Money.zero(currency), Money::plus);
        return VatAmount.of(sum).getMoney();
    }
}
