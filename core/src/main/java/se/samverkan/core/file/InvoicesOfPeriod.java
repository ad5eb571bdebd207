package se.samverkan.core.file;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.joda.money.Money;
import se.samverkan.core.budget.Entry;
import se.samverkan.core.budget.Ledger;
import se.samverkan.core.budget.LedgerLine;
import se.samverkan.core.budget.Stage;
import se.samverkan.core.code.EntryId;
import se.samverkan.core.code.PartnerId;
import se.samverkan.core.finding.InputCode;
import se.samverkan.core.money.VatAmount;
import se.samverkan.core.share.CostShares;
import se.samverkan.core.share.Settlement;
import se.samverkan.core.share.SettlementLine;
import se.samverkan.core.time.DateRange;

/** Splits what was invoiced in a period, and taken back in it, by the shares of the invoices' days. */
final class InvoicesOfPeriod {

    private final FileView view;
    private final DateRange period;
    private final Ledger ledger;
    private final Map<EntryId, Entry> entries = new LinkedHashMap<>();
    private final Map<LocalDate, Optional<CostShares>> sharesByDay = new HashMap<>();
    private final Map<CostShares, List<SettlementLine>> linesByShares = new LinkedHashMap<>();
    private final Set<InputCode> missing = new LinkedHashSet<>();

    InvoicesOfPeriod(FileView view, DateRange period, List<Entry> known) {
        this.view = view;
        this.period = period;
        this.ledger = view.ledger();
        known.forEach(entry -> entries.put(entry.getId(), entry));
    }

    PeriodSettlement settled() {
        Money invoiced = Money.zero(view.balancesOfAllDays().getInvoiced().getCurrencyUnit());
        for (Entry entry : entries.values()) {
            List<LedgerLine> lines = period.contains(entry.getDay()) ? invoicedBy(entry) : List.of();
            if (!lines.isEmpty()) {
                Money amount =
                        Money.total(lines.stream().map(LedgerLine::getAmount).toList());
                invoiced = invoiced.plus(amount);
                share(entry, lines.get(0).getPart().getPartner().orElseThrow(), amount);
            }
        }
        linesByShares.forEach((shares, lines) -> shares.findMissing(sum(lines)).ifPresent(missing::add));
        return ImmutablePeriodSettlement.builder()
                .period(period)
                .invoiced(onBasis(invoiced))
                .settlements(missing.isEmpty() ? settlements() : List.of())
                .missing(missing)
                .build();
    }

    private List<LedgerLine> invoicedBy(Entry entry) {
        return ledger.linesOf(entry.getId()).stream()
                .filter(line -> line.getStage() == Stage.INVOICED)
                .toList();
    }

    private void share(Entry entry, PartnerId payer, Money amount) {
        LocalDate day = invoiceOf(entry).getDay();
        Optional<CostShares> shares =
                sharesByDay.computeIfAbsent(day, of -> view.on(of).terms().getCostShares());
        shares.ifPresentOrElse(
                stated -> linesByShares
                        .computeIfAbsent(stated, first -> new ArrayList<>())
                        .add(SettlementLine.of(entry.getId(), entry.getDay(), payer, onBasis(amount))),
                () -> missing.add(InputCode.AGREEMENT_COST_SHARES));
    }

    /** The invoice itself, or the one that a credit note or a reversal takes back of. */
    private Entry invoiceOf(Entry entry) {
        return entry.getReversed()
                .or(entry::getAgainst)
                .map(id -> invoiceOf(Objects.requireNonNull(entries.get(id), "entry")))
                .orElse(entry);
    }

    private List<Settlement> settlements() {
        List<Settlement> settlements = new ArrayList<>();
        linesByShares.forEach((shares, lines) -> settlements.add(Settlement.of(shares, period, lines)));
        return settlements;
    }

    private static Money sum(List<SettlementLine> lines) {
        return Money.total(
                lines.stream().map(line -> line.getAmount().getMoney()).toList());
    }

    private VatAmount onBasis(Money amount) {
        return VatAmount.of(amount, ledger.getVatBasis());
    }
}
