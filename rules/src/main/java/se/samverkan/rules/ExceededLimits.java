package se.samverkan.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.joda.money.Money;
import se.samverkan.core.finding.CounterOffer;
import se.samverkan.core.finding.Finding;
import se.samverkan.core.finding.Outcome;
import se.samverkan.core.money.VatAmount;

/**
 * The limits that stand in the way of a call-off, and those of them that bind: that leave the smallest amount to call off. One
 * of which no amount is known to fit leaves nothing.
 */
record ExceededLimits(List<Finding> all, List<Finding> binding) {

    static final ExceededLimits NONE = new ExceededLimits(List.of(), List.of());

    /**
     * The limits among findings of rules on limits.
     *
     * @param tried the amount of the call-off; an offer in another currency or on another basis can't be compared with it
     */
    static ExceededLimits of(VatAmount tried, List<Finding> found) {
        List<Finding> all = new ArrayList<>();
        List<Finding> binding = new ArrayList<>();
        Money least = null;
        for (Finding finding : found) {
            Optional<Money> room = room(finding, tried);
            if (room.isEmpty()) {
                continue;
            }
            all.add(finding);
            int compared = least == null ? -1 : room.get().compareTo(least);
            if (compared < 0) {
                binding.clear();
                least = room.get();
            }
            if (compared <= 0) {
                binding.add(finding);
            }
        }
        return new ExceededLimits(List.copyOf(all), List.copyOf(binding));
    }

    /** What a limit leaves; absent where it may not be exceeded at all. */
    private static Optional<Money> room(Finding finding, VatAmount tried) {
        Optional<VatAmount> offered = finding.getCounterOffer().flatMap(CounterOffer::getLargestAmount);
        if (offered.isPresent()) {
            return offered.filter(tried::isAddableTo).map(VatAmount::getMoney);
        }
        return finding.getOutcome() == Outcome.NOT_MET
                ? Optional.of(Money.zero(tried.getMoney().getCurrencyUnit()))
                : Optional.empty();
    }
}
