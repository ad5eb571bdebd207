package se.samverkan.core.exchange;

import static se.samverkan.core.PublicApi.Usage.CALL;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import se.samverkan.core.PublicApi;
import se.samverkan.core.budget.BudgetPart;
import se.samverkan.core.budget.Entry;
import se.samverkan.core.budget.Ledger;
import se.samverkan.core.budget.LedgerLine;
import se.samverkan.core.code.AgreementId;
import se.samverkan.core.file.Act;
import se.samverkan.core.file.CallOff;
import se.samverkan.core.file.FileView;
import se.samverkan.core.money.VatBasis;

/**
 * Writes the ledger of an agreement file as CSV, with the entries that are known and of the day that is asked about or
 * earlier, those taken back too, in the order recorded: a line for each stage and part of the budget that an entry adds to.
 * The amounts of a stage add up to its balance, to the minor unit.
 *
 * <p>It needs the library FastCSV, which a host adds itself.
 *
 * <p>Example: {@code LedgerCsvWriter.in(CsvDialect.SWEDISH).write(file.at(asOf), out)}.
 *
 * <p>This class is immutable and thread-safe.
 */
@PublicApi(CALL)
public final class LedgerCsvWriter {

    private static final List<String> COLUMNS = List.of(
            "agreement",
            "entry",
            "kind",
            "day",
            "recorded_on",
            "revision",
            "call_off",
            "against",
            "reverses",
            "stage",
            "amount",
            "currency",
            "vat_basis",
            "year",
            "area",
            "department",
            "partner",
            "lot",
            "accounting_string",
            "reference",
            "reason");

    private final CsvDialect dialect;
    private final CsvCells cells;

    private LedgerCsvWriter(CsvDialect dialect) {
        this.dialect = Objects.requireNonNull(dialect, "dialect");
        this.cells = new CsvCells(dialect);
    }

    /**
     * The writer in a dialect.
     *
     * @param dialect the dialect
     * @return the writer
     */
    public static LedgerCsvWriter in(CsvDialect dialect) {
        return new LedgerCsvWriter(dialect);
    }

    /**
     * Writes the ledger.
     *
     * @param view the file, as it stands to a question
     * @param out what is written to; left open
     * @throws IOException if it can't be written to
     */
    public void write(FileView view, Appendable out) throws IOException {
        CsvLines lines = new CsvLines(dialect, Objects.requireNonNull(out, "out"));
        lines.write(COLUMNS);
        Ledger ledger = view.ledger();
        for (Act act : view.getFile().getActs()) {
            Optional<Entry> entry = view.getAsOf().knows(act.getRecording()) ? entryOf(act) : Optional.empty();
            if (entry.isPresent()
                    && !entry.get().getDay().isAfter(view.getAsOf().getDay())) {
                for (LedgerLine line : ledger.linesOf(entry.get().getId())) {
                    lines.write(cellsOf(view.getFile().getId(), act, entry.get(), line, ledger.getVatBasis()));
                }
            }
        }
    }

    private static Optional<Entry> entryOf(Act act) {
        if (act.getContent() instanceof CallOff callOff) {
            return Optional.of(callOff.toEntry());
        }
        return act.getContent() instanceof Entry entry ? Optional.of(entry) : Optional.empty();
    }

    private List<String> cellsOf(
            AgreementId agreement, Act act, Entry entry, LedgerLine line, Optional<VatBasis> basis) {
        BudgetPart part = line.getPart();
        return List.of(
                cells.text(agreement),
                cells.text(entry.getId()),
                cells.text(entry.getKind()),
                cells.text(entry.getDay()),
                cells.text(act.getRecording().getDay()),
                cells.text(act.getRecording().getRevision()),
                cells.text(line.getCallOff()),
                cells.text(entry.getAgainst()),
                cells.text(entry.getReversed()),
                cells.text(line.getStage()),
                cells.amount(line.getAmount()),
                cells.text(line.getAmount().getCurrencyUnit()),
                cells.text(basis),
                cells.text(part.getYear()),
                cells.text(part.getArea()),
                cells.text(part.getDepartment()),
                cells.text(part.getPartner()),
                cells.text(part.getLot()),
                cells.text(entry.getAccountingString()),
                cells.text(entry.getReference()),
                cells.text(entry.getReason()));
    }
}
