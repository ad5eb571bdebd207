package se.samverkan.core.budget;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import se.samverkan.core.finding.InputCode;
import se.samverkan.core.money.VatAmount;
import se.samverkan.core.money.VatBasis;

/** What of a limit of money is used by what a ledger's balances tell, and by what pilots spent. */
record UsedAmount(Limit limit, Ledger ledger, Counted counted) {

    LimitStanding standing() {
        return ImmutableLimitStanding.builder()
                .limit(limit)
                .amount(most())
                .usedAmount(used())
                .missing(missing())
                .build();
    }

    private VatAmount stated() {
        return limit.getAmount().orElseThrow();
    }

    private CurrencyUnit currency() {
        return stated().getMoney().getCurrencyUnit();
    }

    private boolean isInCurrency() {
        return ledger.getCurrency().filter(currency()::equals).isPresent();
    }

    private VatAmount most() {
        return isInCurrency()
                ? stated().withMoney(stated().getMoney()
                        .plus(ledger.getMoved(limit.getPart()).orElseThrow()))
                : stated();
    }

    private VatAmount used() {
        return new PilotAmounts(counted.pilotsOf(limit), calledOff()).sum();
    }

    private VatAmount calledOff() {
        if (ledger.getCurrency().isEmpty()) {
            return stated().withMoney(Money.zero(currency()));
        }
        Balances own = counted.of(limit);
        boolean releasedCounts = limit.isReleasedCounted().orElse(false);
        Money used = releasedCounts ? own.getCommitted().plus(own.getReleased()) : own.getCommitted();
        return VatAmount.of(used, ledger.getVatBasis());
    }

    private List<InputCode> missing() {
        List<InputCode> missing = new ArrayList<>();
        if (ledger.getCurrency().isPresent()) {
            addMissingOfCallOffs(missing);
        }
        addMissingOfPilots(missing);
        return missing;
    }

    private void addMissingOfPilots(List<InputCode> missing) {
        PilotAmounts atMost = new PilotAmounts(counted.pilotsAtMost(limit), calledOff());
        if (!atMost.isAny()) {
            return;
        }
        if (limit.isPilotCounted().isEmpty()) {
            missing.add(InputCode.LIMIT_PILOT_COUNTED);
        } else if (!limit.getPart().equals(BudgetPart.whole())) {
            missing.add(InputCode.PILOT_SPENT);
        } else if (ledger.getCurrency().isEmpty() && stated().getVatBasis().isEmpty()) {
            missing.add(InputCode.LIMIT_VAT_BASIS);
        } else {
            atMost.missing().stream().filter(input -> !missing.contains(input)).forEach(missing::add);
        }
    }

    private void addMissingOfCallOffs(List<InputCode> missing) {
        if (!isInCurrency()) {
            missing.add(InputCode.EXCHANGE_RATE);
        }
        missing.addAll(missingOfBasis());
        boolean releasedOpen = limit.isReleasedCounted().isEmpty()
                && !counted.of(limit).getReleased().isZero();
        if (releasedOpen) {
            missing.add(InputCode.LIMIT_RELEASED_COUNTED);
        }
        if (counted.turnsOnExtensions(limit)) {
            missing.add(InputCode.LIMIT_COVERS_EXTENSIONS);
        }
        if (limit.getPart().getYear().isPresent() && isAnyYearOpen()) {
            missing.add(InputCode.CALL_OFF_YEARS);
        }
    }

    private List<InputCode> missingOfBasis() {
        List<InputCode> missing = new ArrayList<>();
        Optional<VatBasis> ofLimit = stated().getVatBasis();
        Optional<VatBasis> ofLedger = ledger.getVatBasis();
        if (ofLimit.isEmpty()) {
            missing.add(InputCode.LIMIT_VAT_BASIS);
        }
        if (ofLedger.isEmpty()) {
            missing.add(InputCode.CALL_OFF_VAT_BASIS);
        }
        if (missing.isEmpty() && !ofLimit.equals(ofLedger)) {
            missing.add(InputCode.VAT_RATE);
        }
        return missing;
    }

    /** Whether something in the part of the budget falls on no known year, and so may count. */
    private boolean isAnyYearOpen() {
        Balances open = counted.ofEveryYear(limit).withYearOpen();
        boolean releasedMayCount = limit.isReleasedCounted().orElse(true);
        return !open.getCommitted().isZero()
                || (releasedMayCount && !open.getReleased().isZero());
    }
}
