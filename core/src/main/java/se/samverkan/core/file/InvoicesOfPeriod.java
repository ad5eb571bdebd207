package se.samverkan.core.file;

import java.time.LocalDate;
import java.time.Year;
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
import se.samverkan.core.share.SplitPeriod;
import se.samverkan.core.time.DateRange;

/**
 * Splits what was invoiced in a period, and taken back in it, by the shares of the invoices' days: together what the same
 * fixed amounts and caps hold for, after what they were used on before the period.
 */
final class InvoicesOfPeriod {

    /** What is split together: by the same shares, and by what their amounts hold for an invoice, a year or all. */
    private record Group(CostShares shares, Object occasion) {}

    private final FileView view;
    private final DateRange period;
    private final Ledger ledger;
    private final Map<EntryId, Entry> entries = new LinkedHashMap<>();
    private final Map<LocalDate, Optional<CostShares>> sharesByDay = new HashMap<>();
    private final Map<Group, List<SettlementLine>> lines = new LinkedHashMap<>();
    private final Map<Group, Money> earlier = new HashMap<>();
    private final Set<InputCode> missing = new LinkedHashSet<>();

    InvoicesOfPeriod(FileView view, DateRange period, List<Entry> known) {
        this.view = view;
        this.period = period;
        this.ledger = view.ledger();
        known.forEach(entry -> entries.put(entry.getId(), entry));
    }

    PeriodSettlement settled() {
        Money invoiced = zero();
        for (Entry entry : entries.values()) {
            Optional<Money> amount = period.contains(entry.getDay()) ? invoicedBy(entry) : Optional.empty();
            if (amount.isPresent()) {
                invoiced = invoiced.plus(amount.get());
                share(entry, amount.get());
            }
        }
        entries.values().stream().filter(this::isEarlier).forEach(this::addEarlier);
        lines.forEach((group, ofGroup) -> addMissing(group, sum(ofGroup)));
        return ImmutablePeriodSettlement.builder()
                .period(period)
                .invoiced(onBasis(invoiced))
                .settlements(missing.isEmpty() ? settlements() : List.of())
                .missing(missing)
                .build();
    }

    private Money zero() {
        return Money.zero(view.balancesOfAllDays().getInvoiced().getCurrencyUnit());
    }

    private boolean isEarlier(Entry entry) {
        return period.getFirstDay().filter(entry.getDay()::isBefore).isPresent();
    }

    private void addEarlier(Entry entry) {
        invoicedBy(entry)
                .ifPresent(amount -> groupOf(entry)
                        .filter(group -> !group.shares().isProportional())
                        .ifPresent(group -> earlier.merge(group, amount, Money::plus)));
    }

    private Optional<Money> invoicedBy(Entry entry) {
        List<Money> amounts =
                invoicedLines(entry).stream().map(LedgerLine::getAmount).toList();
        return amounts.isEmpty() ? Optional.empty() : Optional.of(Money.total(amounts));
    }

    private List<LedgerLine> invoicedLines(Entry entry) {
        return ledger.linesOf(entry.getId()).stream()
                .filter(line -> line.getStage() == Stage.INVOICED)
                .toList();
    }

    private void share(Entry entry, Money amount) {
        PartnerId payer = invoicedLines(entry).get(0).getPart().getPartner().orElseThrow();
        groupOf(entry)
                .ifPresentOrElse(
                        group -> lines.computeIfAbsent(group, first -> new ArrayList<>())
                                .add(SettlementLine.of(entry.getId(), entry.getDay(), payer, onBasis(amount))),
                        () -> missing.add(InputCode.AGREEMENT_COST_SHARES));
    }

    /** What an entry is split together with; absent where no shares are stated on the day of its invoice. */
    private Optional<Group> groupOf(Entry entry) {
        Entry invoice = invoiceOf(entry);
        return sharesByDay
                .computeIfAbsent(invoice.getDay(), day -> view.on(day).terms().getCostShares())
                .map(shares -> new Group(shares, occasionOf(shares, invoice)));
    }

    private static Object occasionOf(CostShares shares, Entry invoice) {
        return switch (shares.getSplitPeriod().orElse(SplitPeriod.WHOLE_TERM)) {
            case EACH_INVOICE -> invoice.getId();
            case CALENDAR_YEAR -> Year.from(invoice.getDay());
            case WHOLE_TERM -> SplitPeriod.WHOLE_TERM;
        };
    }

    /** The invoice itself, or the one that a credit note or a reversal takes back of. */
    private Entry invoiceOf(Entry entry) {
        return entry.getReversed()
                .or(entry::getAgainst)
                .map(id -> invoiceOf(Objects.requireNonNull(entries.get(id), "entry")))
                .orElse(entry);
    }

    private void addMissing(Group group, Money sum) {
        Money before = earlier.getOrDefault(group, zero());
        CostShares shares = group.shares();
        if (!shares.isProportional() && shares.getSplitPeriod().isEmpty()) {
            missing.add(InputCode.COST_SHARES_SPLIT_PERIOD);
            return;
        }
        shares.findMissing(before).ifPresent(missing::add);
        shares.findMissing(before.plus(sum)).ifPresent(missing::add);
    }

    private List<Settlement> settlements() {
        List<Settlement> settlements = new ArrayList<>();
        lines.forEach((group, ofGroup) ->
                settlements.add(Settlement.of(group.shares(), period, ofGroup, earlier.getOrDefault(group, zero()))));
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
