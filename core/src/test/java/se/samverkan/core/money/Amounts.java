package se.samverkan.core.money;

import java.math.BigDecimal;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** Amounts that the tests share. */
final class Amounts {

    static final CurrencyUnit SEK = CurrencyUnit.of("SEK");

    private Amounts() {}

    static Money sek(String amount) {
        return Money.of(SEK, new BigDecimal(amount));
    }

    /** Every amount of kronor, euro, yen (no decimals) and dinars (three) that fits in a long of minor units. */
    static Arbitrary<Money> any() {
        return Arbitraries.of("SEK", "EUR", "JPY", "KWD")
                .flatMap(currency -> Arbitraries.longs()
                        .between(-Long.MAX_VALUE, Long.MAX_VALUE)
                        .map(minor -> Money.ofMinor(CurrencyUnit.of(currency), minor)));
    }
}
