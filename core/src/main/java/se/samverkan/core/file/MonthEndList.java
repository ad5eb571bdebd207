package se.samverkan.core.file;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import se.samverkan.core.budget.Balances;
import se.samverkan.core.budget.Ledger;
import se.samverkan.core.budget.YearSplit;
import se.samverkan.core.code.CallOffId;

/** Lists what is delivered and not invoiced of the call-offs of a ledger by a day. */
final class MonthEndList {

    private final Ledger ledger;
    private final Balances balances;
    private final LocalDate day;
    private final Optional<YearSplit> way;
    private final Predicate<CallOffId> cancelled;

    MonthEndList(
            Ledger ledger, Balances balances, LocalDate day, Optional<YearSplit> way, Predicate<CallOffId> cancelled) {
        this.ledger = ledger;
        this.balances = balances;
        this.day = day;
        this.way = way;
        this.cancelled = cancelled;
    }

    MonthEnd of(List<CallOff> callOffs) {
        return ImmutableMonthEnd.builder()
                .day(day)
                .currency(balances.getInvoiced().getCurrencyUnit())
                .vatBasis(balances.getVatBasis())
                .lines(callOffs.stream()
                        .map(this::line)
                        .flatMap(Optional::stream)
                        .toList())
                .build();
    }

    private Optional<MonthEndLine> line(CallOff callOff) {
        Balances own = ledger.balances(callOff.getId());
        boolean stands = ledger.isStanding(callOff.getId());
        boolean isEmpty = own.getCommitted().isZero()
                && own.getInvoiced().isZero()
                && own.getAccrued().isZero();
        if (!stands && isEmpty) {
            return Optional.empty();
        }
        Delivered delivered = Delivered.of(callOff, own, day, way, cancelled.test(callOff.getId()));
        return Optional.of(ImmutableMonthEndLine.builder()
                .callOff(callOff.getId())
                .orderedBy(callOff.getOrderedBy().getId())
                .department(callOff.getDepartment())
                .accountingString(callOff.getAccountingString())
                .committed(own.getCommitted())
                .delivered(Optional.ofNullable(delivered.amount()))
                .missing(delivered.missing())
                .invoiced(own.getInvoiced())
                .accrued(own.getAccrued())
                .build());
    }
}
