package se.samverkan.core.exchange;

import static se.samverkan.core.PublicApi.Usage.CALL;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.joda.money.Money;
import se.samverkan.core.PublicApi;
import se.samverkan.core.budget.Balances;
import se.samverkan.core.budget.BudgetPart;

/**
 * Writes balances as CSV: a line for the whole, for each calendar year with entries or an amount of its own, for what falls on no
 * known year, and for each area, department, partner and lot. Balances of a part begin with a line for the part, and its other
 * lines are of what in the part belongs to each. What isn't known, such as what is left where no ceiling is stated, is an empty
 * cell.
 *
 * <p>It needs the library FastCSV, which a host adds itself.
 *
 * <p>This class is immutable and thread-safe.
 */
@PublicApi(CALL)
public final class BalancesCsvWriter {

    private static final List<String> COLUMNS = List.of(
            "of",
            "key",
            "planned",
            "reserved",
            "committed",
            "released",
            "accrued",
            "invoiced",
            "paid",
            "pilots",
            "limit",
            "left",
            "currency",
            "vat_basis");

    private final CsvDialect dialect;
    private final CsvCells cells;

    private BalancesCsvWriter(CsvDialect dialect) {
        this.dialect = Objects.requireNonNull(dialect, "dialect");
        this.cells = new CsvCells(dialect);
    }

    /**
     * The writer in a dialect.
     *
     * @param dialect the dialect
     * @return the writer
     */
    public static BalancesCsvWriter in(CsvDialect dialect) {
        return new BalancesCsvWriter(dialect);
    }

    /**
     * Writes balances.
     *
     * @param balances the balances, such as {@code file.at(asOf).balances()}
     * @param out what is written to; left open
     * @throws IOException if it can't be written to
     */
    public void write(Balances balances, Appendable out) throws IOException {
        CsvLines lines = new CsvLines(dialect, Objects.requireNonNull(out, "out"));
        lines.write(COLUMNS);
        for (List<String> line : linesOf(balances)) {
            lines.write(line);
        }
    }

    private List<List<String>> linesOf(Balances balances) {
        BudgetPart part = balances.getPart();
        List<List<String>> lines = new ArrayList<>(List.of(ofPart(balances)));
        if (part.getYear().isEmpty()) {
            balances.getYears().forEach(year -> lines.add(line("year", year, balances.in(year))));
            Balances open = balances.withYearOpen();
            if (!isEmpty(open)) {
                lines.add(line("year_open", "", open));
            }
        }
        if (part.getArea().isEmpty()) {
            balances.getAreas().forEach(area -> lines.add(line("area", area, balances.in(area))));
        }
        if (part.getDepartment().isEmpty()) {
            balances.getDepartments()
                    .forEach(department -> lines.add(line("department", department, balances.of(department))));
        }
        if (part.getPartner().isEmpty()) {
            balances.getPartners().forEach(partner -> lines.add(line("partner", partner, balances.of(partner))));
        }
        if (part.getLot().isEmpty()) {
            balances.getLots().forEach(lot -> lines.add(line("lot", lot, balances.of(lot))));
        }
        return lines;
    }

    /** The first line: of the whole, or of the part of the budget that the balances are of. */
    private List<String> ofPart(Balances balances) {
        BudgetPart part = balances.getPart();
        List<Map.Entry<String, Object>> named = new ArrayList<>();
        part.getYear().ifPresent(year -> named.add(Map.entry("year", year)));
        part.getArea().ifPresent(area -> named.add(Map.entry("area", area)));
        part.getDepartment().ifPresent(department -> named.add(Map.entry("department", department)));
        part.getPartner().ifPresent(partner -> named.add(Map.entry("partner", partner)));
        part.getLot().ifPresent(lot -> named.add(Map.entry("lot", lot)));
        return switch (named.size()) {
            case 0 -> line("whole", "", balances);
            case 1 -> line(named.get(0).getKey(), named.get(0).getValue(), balances);
            default -> line("part", part, balances);
        };
    }

    private static boolean isEmpty(Balances balances) {
        return List.of(
                        balances.getPlanned(),
                        balances.getReserved(),
                        balances.getCommitted(),
                        balances.getReleased(),
                        balances.getAccrued(),
                        balances.getInvoiced(),
                        balances.getPaid())
                .stream()
                .allMatch(Money::isZero);
    }

    private List<String> line(String of, Object key, Balances balances) {
        return List.of(
                of,
                cells.text(key),
                cells.amount(balances.getPlanned()),
                cells.amount(balances.getReserved()),
                cells.amount(balances.getCommitted()),
                cells.amount(balances.getReleased()),
                cells.amount(balances.getAccrued()),
                cells.amount(balances.getInvoiced()),
                cells.amount(balances.getPaid()),
                cells.amount(balances.getSpentByPilots()),
                cells.amount(balances.getLimit()),
                cells.amount(balances.getLeft()),
                cells.text(balances.getCommitted().getCurrencyUnit()),
                cells.text(balances.getVatBasis()));
    }
}
