package se.samverkan.rules.budget;

import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import se.samverkan.core.finding.Fact;
import se.samverkan.core.money.VatBasis;
import se.samverkan.core.money.VatRate;

/** The most that may be called off, and what may be open about it: whether it includes VAT, and the rate. */
record Bound(Money amount, Fact<VatBasis> basis, Fact<VatRate> rate) {

    CurrencyUnit currency() {
        return amount.getCurrencyUnit();
    }

    /** This limit on the basis of a sum, where it is itself on a basis. */
    Span on(VatBasis ofSum, VatBasis ofLimit) {
        return Span.converted(amount, ofLimit, ofSum, rate.getValue());
    }
}
