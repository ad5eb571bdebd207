package se.samverkan.rules.budget;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.joda.money.Money;
import se.samverkan.core.finding.Fact;
import se.samverkan.core.money.VatBasis;
import se.samverkan.core.money.VatRate;

/**
 * A limit and the ways in which a sum can be held against it: the VAT basis of either may be open, and the rate unstated.
 * Every reading is an answer to "does the sum fit", true, false, or not known for want of a rate.
 */
final class Limit {

    private final Money most;
    private final Fact<VatBasis> basis;
    private final Fact<VatRate> rate;

    Limit(Money most, Fact<VatBasis> basis, Fact<VatRate> rate) {
        this.most = most;
        this.basis = basis;
        this.rate = rate;
    }

    Money most() {
        return most;
    }

    /** Whether a sum fits, in each reading of the bases; an empty answer where a rate is wanted and none is given. */
    List<Optional<Boolean>> readings(Money sum, Optional<VatBasis> sumBasis) {
        List<Optional<Boolean>> readings = new ArrayList<>();
        for (VatBasis ofSum : possible(sumBasis)) {
            for (VatBasis ofLimit : possible(basis.getValue())) {
                readings.add(fits(sum, ofSum, ofLimit));
            }
        }
        return readings;
    }

    private static List<VatBasis> possible(Optional<VatBasis> stated) {
        return stated.map(List::of).orElseGet(() -> List.of(VatBasis.values()));
    }

    private Optional<Boolean> fits(Money sum, VatBasis ofSum, VatBasis ofLimit) {
        if (ofSum == ofLimit) {
            return Optional.of(!sum.isGreaterThan(most));
        }
        boolean smallerWithout = !sum.isGreaterThan(most);
        if (ofLimit == VatBasis.INCLUDING_VAT) {
            // The sum excludes VAT and only grows by it.
            return rate.getValue()
                    .map(given -> isAtMost(given.exactlyIncluding(sum), most.getAmount()))
                    .or(() -> smallerWithout ? Optional.empty() : Optional.of(false));
        }
        // The sum includes VAT and only shrinks without it.
        return rate.getValue()
                .map(given -> isAtMost(sum.getAmount(), given.exactlyIncluding(most)))
                .or(() -> smallerWithout ? Optional.of(true) : Optional.empty());
    }

    private static boolean isAtMost(BigDecimal sum, BigDecimal limit) {
        return sum.compareTo(limit) <= 0;
    }

    /** The most on the basis of a sum, rounded down to a whole minor unit; empty where a rate is wanted and none is given. */
    Optional<Money> mostOn(Optional<VatBasis> sumBasis) {
        Optional<VatBasis> ofLimit = basis.getValue();
        if (ofLimit.isEmpty() || sumBasis.isEmpty()) {
            return Optional.empty();
        }
        if (ofLimit.equals(sumBasis)) {
            return Optional.of(most);
        }
        return rate.getValue()
                .map(given -> ofLimit.get() == VatBasis.INCLUDING_VAT
                        ? given.excluding(most, RoundingMode.DOWN)
                        : given.including(most, RoundingMode.DOWN));
    }
}
