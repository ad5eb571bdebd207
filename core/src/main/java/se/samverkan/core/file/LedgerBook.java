package se.samverkan.core.file;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.samverkan.core.budget.Entry;
import se.samverkan.core.budget.Ledger;
import se.samverkan.core.budget.YearSplit;
import se.samverkan.core.time.AsOf;

/**
 * The entries of a file in a ledger, its call-offs among them.
 *
 * @param way how call-offs are counted on the years
 * @param ledger every entry, known or not
 * @param latestEntryDay the latest day of an entry; null where there is none
 * @param latestOrderDay the latest day on which a call-off is ordered; null where there is none
 */
record LedgerBook(
        YearSplit way,
        Ledger ledger,
        @Nullable LocalDate latestEntryDay,
        @Nullable LocalDate latestOrderDay) {

    static LedgerBook of(YearSplit way) {
        return new LedgerBook(way, Ledger.empty(), null, null);
    }

    LedgerBook with(CallOff callOff) {
        LedgerBook entered = with(callOff.toEntry(way));
        return new LedgerBook(
                way, entered.ledger, entered.latestEntryDay, later(latestOrderDay, callOff.getOrderedOn()));
    }

    LedgerBook with(Entry entry) {
        return new LedgerBook(way, ledger.with(entry), later(latestEntryDay, entry.getDay()), latestOrderDay);
    }

    private static LocalDate later(@Nullable LocalDate latest, LocalDate day) {
        return latest == null || day.isAfter(latest) ? day : latest;
    }

    boolean isAnyOrderedAfter(LocalDate day) {
        return latestOrderDay != null && latestOrderDay.isAfter(day);
    }

    Ledger ledger(Journal journal, AsOf asOf) {
        return asOf.knows(journal.latest()) ? ledger : Ledger.empty().withAll(knownEntries(journal, asOf));
    }

    Ledger ledgerByDay(Journal journal, AsOf asOf) {
        boolean all = latestEntryDay == null || !latestEntryDay.isAfter(asOf.getDay());
        return all ? ledger(journal, asOf) : Ledger.upTo(asOf.getDay()).withAll(knownEntries(journal, asOf));
    }

    private List<Entry> knownEntries(Journal journal, AsOf asOf) {
        return journal.known(Object.class, asOf)
                .flatMap(content -> content instanceof CallOff callOff
                        ? Stream.of(callOff.toEntry(way))
                        : content instanceof Entry entry ? Stream.of(entry) : Stream.empty())
                .toList();
    }
}
