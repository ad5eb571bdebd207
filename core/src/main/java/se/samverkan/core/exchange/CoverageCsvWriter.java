package se.samverkan.core.exchange;

import static se.samverkan.core.PublicApi.Usage.CALL;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.samverkan.core.PublicApi;
import se.samverkan.core.file.CoverageLine;
import se.samverkan.core.file.CoverageTerm;
import se.samverkan.core.file.WorkforceCoverage;
import se.samverkan.core.finding.Assumption;
import se.samverkan.core.quantity.Fraction;
import se.samverkan.core.quantity.FractionRange;

/**
 * Writes a workforce coverage as CSV. A row {@code line} is of the needs in all, of an occupation or of what goes to none of them, in
 * all years ({@code all}), in a calendar year, and in none that is known ({@code open}). Under it, a row {@code term} for each of its
 * own terms tells where its numbers come from; the terms of the needs in all that are given stand under the other lines. So the given
 * of the terms adds up to the {@code own} of the lines, and those to the {@code own} of the needs in all.
 *
 * <p>A number is written by its least and its most, and by the one number that it is stated as, of a number that is given or needed; what
 * isn't known is an empty cell. Parts of people that come of shares are written with decimals, exactly.
 *
 * <p>It needs the library FastCSV, which a host adds itself.
 *
 * <p>This class is immutable and thread-safe.
 */
@PublicApi(CALL)
public final class CoverageCsvWriter {

    private static final int DECIMALS = 6;

    private static final List<String> COLUMNS = List.of(
            "row",
            "of",
            "occupation",
            "words",
            "year",
            "needed_least",
            "needed_most",
            "needed_number",
            "own_least",
            "own_most",
            "own_number",
            "serving_least",
            "serving_most",
            "serving_number",
            "lacking_least",
            "lacking_most",
            "outcome",
            "missing",
            "assumptions",
            "need",
            "activity",
            "call_off",
            "supply",
            "kind",
            "title",
            "stated",
            "share",
            "source");

    private final CsvDialect dialect;
    private final CsvCells cells;

    private CoverageCsvWriter(CsvDialect dialect) {
        this.dialect = Objects.requireNonNull(dialect, "dialect");
        this.cells = new CsvCells(dialect);
    }

    /**
     * The writer in a dialect.
     *
     * @param dialect the dialect
     * @return the writer
     */
    public static CoverageCsvWriter in(CsvDialect dialect) {
        return new CoverageCsvWriter(dialect);
    }

    /**
     * Writes a coverage.
     *
     * @param coverage the coverage, such as {@code file.at(asOf).workforceCoverage()}
     * @param out what is written to; left open
     * @throws IOException if it can't be written to
     */
    public void write(WorkforceCoverage coverage, Appendable out) throws IOException {
        CsvLines lines = new CsvLines(dialect, Objects.requireNonNull(out, "out"));
        lines.write(COLUMNS);
        for (CoverageLine line : coverage.getLines()) {
            lines.write(line(line, "all"));
            for (Year year : line.getYears()) {
                lines.write(line(line.in(year), year.toString()));
            }
            CoverageLine open = line.withYearOpen();
            if (!open.getTerms().isEmpty()) {
                lines.write(line(open, "open"));
            }
            for (CoverageTerm term : line.getTerms()) {
                if (line.getOf() != CoverageLine.Of.ALL || term.getSide() == CoverageTerm.Side.NEEDED) {
                    lines.write(term(line, term));
                }
            }
        }
    }

    private List<String> line(CoverageLine line, String year) {
        List<String> row = start("line", line, year);
        row.addAll(range(line.getNeeded()));
        row.addAll(range(Optional.of(line.getOwnSupply())));
        row.addAll(range(Optional.of(line.getSupply())));
        Optional<FractionRange> gap = line.getGap();
        row.add(number(gap.map(FractionRange::getLeast)));
        row.add(number(gap.flatMap(FractionRange::getMost)));
        row.add(cells.text(line.getOutcome()));
        row.add(joined(line.getMissing().stream()));
        row.add(joined(line.getAssumptions().stream().map(Assumption::getInput)));
        return filled(row);
    }

    private List<String> term(CoverageLine line, CoverageTerm term) {
        boolean needed = term.getSide() == CoverageTerm.Side.NEEDED;
        List<String> number = range(Optional.of(term.getNumber()));
        List<String> none = range(Optional.empty());
        List<String> row =
                start("term", line, term.getYear().map(Year::toString).orElse("open"));
        row.addAll(needed ? number : none);
        row.addAll(needed ? none : number);
        row.addAll(none);
        row.addAll(List.of("", "", "", joined(term.getMissing().stream())));
        row.add(joined(term.getAssumptions().stream().map(Assumption::getInput)));
        row.add(cells.text(term.getNeed()));
        row.add(cells.text(term.getActivity()));
        row.add(cells.text(term.getCallOff()));
        row.add(cells.text(term.getSupply()));
        row.add(cells.text(term.getKind()));
        row.add(cells.text(term.getTitle()));
        row.add(cells.text(term.getStated()));
        row.add(term.getShare().map(share -> cells.number(share.toBigDecimal())).orElse(""));
        row.add(cells.text(term.getSource()));
        return filled(row);
    }

    private List<String> start(String kind, CoverageLine line, String year) {
        return new ArrayList<>(List.of(
                kind, cells.text(line.getOf()), cells.text(line.getOccupation()), cells.text(line.getWords()), year));
    }

    private static List<String> filled(List<String> row) {
        while (row.size() < COLUMNS.size()) {
            row.add("");
        }
        return row;
    }

    private List<String> range(Optional<FractionRange> range) {
        return List.of(
                number(range.map(FractionRange::getLeast)),
                number(range.flatMap(FractionRange::getMost)),
                number(range.flatMap(FractionRange::getNumber)));
    }

    private String number(Optional<Fraction> number) {
        return number.map(exact -> exact.toBigDecimal(DECIMALS, RoundingMode.HALF_UP))
                .map(BigDecimal::stripTrailingZeros)
                .map(cells::number)
                .orElse("");
    }

    private static String joined(Stream<?> codes) {
        return codes.map(Object::toString).collect(Collectors.joining(" "));
    }
}
