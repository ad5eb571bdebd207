package se.samverkan.core.budget;

import java.util.List;
import java.util.Optional;
import org.joda.money.Money;
import se.samverkan.core.finding.InputCode;
import se.samverkan.core.money.VatAmount;

/** What pilots spent, to be added to an amount. */
record PilotAmounts(List<PilotUse> pilots, VatAmount calledOff) {

    /** Whether there is a pilot that spent anything, or may have. */
    boolean isAny() {
        return pilots.stream()
                .map(PilotUse::getSpent)
                .anyMatch(spent ->
                        spent.map(amount -> !amount.getMoney().isZero()).orElse(true));
    }

    /** The amount with what is known to be spent in its currency and on its basis. */
    VatAmount sum() {
        Money sum = pilots.stream()
                .flatMap(pilot -> pilot.getSpent().stream())
                .filter(calledOff::isAddableTo)
                .map(VatAmount::getMoney)
                .reduce(calledOff.getMoney(), Money::plus);
        return calledOff.withMoney(sum);
    }

    /** What isn't known for all of it to be added: an amount and its basis, a rate of exchange, or that of VAT. */
    List<InputCode> missing() {
        return pilots.stream()
                .map(PilotUse::getSpent)
                .flatMap(spent -> missing(spent).stream())
                .distinct()
                .toList();
    }

    private Optional<InputCode> missing(Optional<VatAmount> spent) {
        if (spent.isEmpty()) {
            return Optional.of(InputCode.PILOT_SPENT);
        }
        VatAmount amount = spent.get();
        if (amount.getMoney().isZero() || amount.isAddableTo(calledOff)) {
            return Optional.empty();
        }
        if (!amount.getMoney().isSameCurrency(calledOff.getMoney())) {
            return Optional.of(InputCode.EXCHANGE_RATE);
        }
        return Optional.of(amount.getVatBasis().isPresent() ? InputCode.VAT_RATE : InputCode.PILOT_SPENT);
    }
}
