package se.samverkan.core.budget;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import se.samverkan.core.code.EntryId;

/** The fold of entries from scratch, as plain as it can be written: what a ledger is held against. */
record NaiveLedger(List<Entry> entered, LocalDate lastDay) {

    /** The entries, of those tried one after another, that a ledger must take. */
    static List<Entry> accepted(List<Entry> tried) {
        List<Entry> accepted = new ArrayList<>();
        tried.stream().filter(entry -> accepts(accepted, entry)).forEach(accepted::add);
        return accepted;
    }

    static boolean accepts(List<Entry> earlier, Entry entry) {
        NaiveLedger ledger = new NaiveLedger(earlier, LocalDate.MAX);
        if (ledger.find(entry.getId()).isPresent()) {
            return false;
        }
        return switch (entry.getKind()) {
            case CALL_OFF -> true;
            case INVOICE, PAYMENT ->
                ledger.find(callOffOf(entry))
                        .filter(callOff -> callOff.getKind() == EntryKind.CALL_OFF && !ledger.isReversed(callOff))
                        .isPresent();
            case REVERSAL ->
                ledger.find(entry.getReversed().orElseThrow())
                        .filter(reversed -> reversed.getKind() != EntryKind.REVERSAL && !ledger.isReversed(reversed))
                        .filter(reversed -> !entry.getDay().isBefore(reversed.getDay()))
                        .isPresent();
        };
    }

    /** Committed, invoiced and paid, in minor units, of the entries wanted. */
    String sums(Predicate<Entry> wanted) {
        return sum(EntryKind.CALL_OFF, wanted) + " " + sum(EntryKind.INVOICE, wanted) + " "
                + sum(EntryKind.PAYMENT, wanted);
    }

    /** Committed, invoiced and paid, in minor units, of the entries whose call-off is wanted. */
    String sumsByCallOff(Predicate<Entry> wanted) {
        return sums(entry -> wanted.test(find(callOffOf(entry)).orElseThrow()));
    }

    static String sums(Balances balances) {
        return balances.getCommitted().getAmountMinorLong() + " "
                + balances.getInvoiced().getAmountMinorLong() + " "
                + balances.getPaid().getAmountMinorLong();
    }

    private long sum(EntryKind kind, Predicate<Entry> wanted) {
        return entered.stream()
                .filter(entry -> entry.getKind() == kind && counts(entry) && !isReversed(entry))
                .filter(wanted)
                .mapToLong(entry -> entry.getAmount().orElseThrow().toMinorUnits())
                .sum();
    }

    private boolean counts(Entry entry) {
        return !entry.getDay().isAfter(lastDay);
    }

    private boolean isReversed(Entry entry) {
        return entered.stream()
                .filter(this::counts)
                .anyMatch(each -> each.getReversed().equals(Optional.of(entry.getId())));
    }

    private Optional<Entry> find(EntryId id) {
        return entered.stream().filter(entry -> entry.getId().equals(id)).findFirst();
    }

    private static EntryId callOffOf(Entry entry) {
        return EntryId.of(entry.getCallOff().orElseThrow().toString());
    }
}
