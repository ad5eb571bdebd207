package se.samverkan.report;

import java.util.stream.Stream;
import org.joda.money.Money;
import se.samverkan.core.budget.Balances;

/** What a part of a budget adds up to in the stages that a controller follows. */
record StageSums(Money reserved, Money committed, Money accrued, Money invoiced, Money paid) {

    static StageSums of(Balances balances) {
        return new StageSums(
                balances.getReserved(),
                balances.getCommitted(),
                balances.getAccrued(),
                balances.getInvoiced(),
                balances.getPaid());
    }

    StageSums minus(StageSums part) {
        return new StageSums(
                reserved.minus(part.reserved),
                committed.minus(part.committed),
                accrued.minus(part.accrued),
                invoiced.minus(part.invoiced),
                paid.minus(part.paid));
    }

    boolean isZero() {
        return Stream.of(reserved, committed, accrued, invoiced, paid).allMatch(Money::isZero);
    }
}
