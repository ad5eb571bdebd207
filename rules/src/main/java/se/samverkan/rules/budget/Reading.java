package se.samverkan.rules.budget;

import java.util.Optional;
import org.joda.money.Money;
import se.samverkan.core.money.VatBasis;

/**
 * One way to read what is open: the basis of the sum, the basis of the limit, and whether the pilot counts. The room is
 * what may be called off then, on the basis of the sum.
 */
record Reading(VatBasis ofSum, VatBasis ofLimit, boolean pilotCounted, Span room) {

    /** Whether a sum fits; empty where a rate or what the pilot has spent decides, and isn't known. */
    Optional<Boolean> fits(Money sum) {
        return room.holds(sum);
    }

    boolean takesRate() {
        return ofSum != ofLimit;
    }
}
