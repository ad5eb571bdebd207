package se.samverkan.core.exchange;

import static se.samverkan.core.PublicApi.Usage.CALL;

import java.io.IOException;
import java.io.Reader;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import se.samverkan.core.PublicApi;
import se.samverkan.core.budget.Entry;
import se.samverkan.core.code.CallOffId;
import se.samverkan.core.code.EntryId;
import se.samverkan.core.money.VatAmount;

/**
 * Reads invoices that are kept in a spreadsheet as CSV. The first line names the columns, in any order: {@code id}, {@code
 * call_off}, {@code day}, {@code amount} and {@code currency} must be there; {@code vat_basis}, {@code reference} and {@code
 * accounting_string} may be. Days are written {@code 2025-01-31}. An empty cell states nothing.
 *
 * <p>Every fault of the table is told at once, with its line and column, and where there is one nothing is taken. After a row
 * whose quotation marks can't be made out no more is looked at. Whether the file has the call-offs is told when the entries
 * are recorded.
 *
 * <p>It needs the library FastCSV, which a host adds itself.
 *
 * <p>This class is immutable and thread-safe.
 */
@PublicApi(CALL)
public final class InvoiceCsvReader {

    private static final List<String> REQUIRED = List.of("id", "call_off", "day", "amount", "currency");
    private static final List<String> OPTIONAL = List.of("vat_basis", "reference", "accounting_string");

    private final CsvDialect dialect;

    private InvoiceCsvReader(CsvDialect dialect) {
        this.dialect = Objects.requireNonNull(dialect, "dialect");
    }

    /**
     * The reader in a dialect.
     *
     * @param dialect the dialect
     * @return the reader
     */
    public static InvoiceCsvReader in(CsvDialect dialect) {
        return new InvoiceCsvReader(dialect);
    }

    /**
     * Reads a table.
     *
     * @param in what is read; left open
     * @return the entries of the invoices, or all that is wrong
     * @throws IOException if it can't be read
     */
    public CsvReading<Entry> read(Reader in) throws IOException {
        Set<EntryId> seen = new HashSet<>();
        return new CsvRows(dialect, REQUIRED, OPTIONAL).read(in, row -> invoice(row, seen));
    }

    private static Optional<Entry> invoice(CsvRow row, Set<EntryId> seen) {
        Optional<EntryId> id = row.required("id", EntryId::of);
        id.filter(known -> !seen.add(known))
                .ifPresent(known -> row.refuse("id", known.toString(), "an id that no earlier row has"));
        Optional<CallOffId> callOff = row.required("call_off", CallOffId::of);
        Optional<LocalDate> day = row.required("day", row::day);
        Optional<VatAmount> amount = row.amount(false);
        Optional<String> reference = row.optional("reference", row::text);
        Optional<String> accountingString = row.optional("accounting_string", row::text);
        if (!row.isFaultless()) {
            return Optional.empty();
        }
        return Optional.of(
                Entry.invoice(id.orElseThrow(), callOff.orElseThrow(), amount.orElseThrow(), day.orElseThrow())
                        .toBuilder()
                        .reference(reference)
                        .accountingString(accountingString)
                        .build());
    }
}
