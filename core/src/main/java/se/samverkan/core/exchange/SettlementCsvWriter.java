package se.samverkan.core.exchange;

import static se.samverkan.core.PublicApi.Usage.CALL;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import org.joda.money.Money;
import se.samverkan.core.PublicApi;
import se.samverkan.core.file.PeriodSettlement;
import se.samverkan.core.money.VatAmount;
import se.samverkan.core.share.PartnerSettlement;
import se.samverkan.core.share.Settlement;
import se.samverkan.core.share.SettlementLine;

/**
 * Writes a settlement of shared costs as CSV: a line for each partner, with its share of the total, what it has borne and what
 * it is to pay or receive, and a line for each cost that was shared, with the entry of the ledger that it ties to. What the
 * shares leave to nobody has a line of its own.
 *
 * <p>It needs the library FastCSV, which a host adds itself.
 *
 * <p>This class is immutable and thread-safe.
 */
@PublicApi(CALL)
public final class SettlementCsvWriter {

    private static final List<String> COLUMNS =
            List.of("line", "partner", "entry", "day", "cost", "share", "borne", "balance", "currency", "vat_basis");

    private final CsvDialect dialect;
    private final CsvCells cells;

    private SettlementCsvWriter(CsvDialect dialect) {
        this.dialect = Objects.requireNonNull(dialect, "dialect");
        this.cells = new CsvCells(dialect);
    }

    /**
     * The writer in a dialect.
     *
     * @param dialect the dialect
     * @return the writer
     */
    public static SettlementCsvWriter in(CsvDialect dialect) {
        return new SettlementCsvWriter(dialect);
    }

    /**
     * Writes a settlement.
     *
     * @param settlement the settlement
     * @param out what is written to; left open
     * @throws IOException if it can't be written to
     */
    public void write(Settlement settlement, Appendable out) throws IOException {
        write(
                settlement.getTotal(),
                settlement.getPartners(),
                settlement.getUnshared(),
                settlement.getLines(),
                new CsvLines(dialect, Objects.requireNonNull(out, "out")));
    }

    /**
     * Writes the settlement of what was invoiced in a period, by whatever shares. Where nothing was invoiced, and where
     * something is missing, there are the names of the columns alone.
     *
     * @param settlement the settlement, such as {@code file.at(asOf).settlement(period)}
     * @param out what is written to; left open
     * @throws IOException if it can't be written to
     */
    public void write(PeriodSettlement settlement, Appendable out) throws IOException {
        VatAmount total = settlement.getInvoiced();
        write(
                total,
                settlement.getPartners(),
                settlement.getUnshared().orElse(Money.zero(total.getMoney().getCurrencyUnit())),
                settlement.getSettlements().stream()
                        .flatMap(each -> each.getLines().stream())
                        .toList(),
                new CsvLines(dialect, Objects.requireNonNull(out, "out")));
    }

    private void write(
            VatAmount total,
            List<PartnerSettlement> partners,
            Money unshared,
            List<SettlementLine> costs,
            CsvLines lines)
            throws IOException {
        lines.write(COLUMNS);
        String currency = cells.text(total.getMoney().getCurrencyUnit());
        String basis = cells.text(total.getVatBasis());
        for (PartnerSettlement partner : partners) {
            lines.write(List.of(
                    "partner",
                    cells.text(partner.getPartner()),
                    "",
                    "",
                    "",
                    cells.amount(partner.getShare()),
                    cells.amount(partner.getBorne()),
                    cells.amount(partner.getBalance()),
                    currency,
                    basis));
        }
        if (!unshared.isZero()) {
            lines.write(List.of("unshared", "", "", "", "", cells.amount(unshared), "", "", currency, basis));
        }
        for (SettlementLine line : costs) {
            lines.write(List.of(
                    "cost",
                    cells.text(line.getBorneBy()),
                    cells.text(line.getEntry()),
                    cells.text(line.getDay()),
                    cells.amount(line.getAmount().getMoney()),
                    "",
                    "",
                    "",
                    currency,
                    basis));
        }
    }
}
