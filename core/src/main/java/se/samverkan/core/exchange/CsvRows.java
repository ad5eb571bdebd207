package se.samverkan.core.exchange;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Reads the rows of a table whose first line names the columns, in any order. */
final class CsvRows {

    private final CsvDialect dialect;
    private final List<String> required;
    private final List<String> optional;

    CsvRows(CsvDialect dialect, List<String> required, List<String> optional) {
        this.dialect = dialect;
        this.required = required;
        this.optional = optional;
    }

    /** Reads each row by a function, which gives nothing where it has found a fault. */
    <T> CsvReading<T> read(Reader in, Function<CsvRow, Optional<T>> reader) throws IOException {
        List<T> rows = new ArrayList<>();
        List<CsvFault> faults = new ArrayList<>();
        CsvSource source = CsvSource.of(dialect, in);
        List<String> columns = null;
        for (CsvLine line : source.lines()) {
            if (columns == null) {
                columns = columns(line, faults);
            } else {
                row(line, columns, faults).flatMap(reader).ifPresent(rows::add);
            }
        }
        if (columns == null && source.fault().isEmpty()) {
            faults.add(CsvFault.of(1, null, "", "a first line that names the columns"));
        }
        source.fault().ifPresent(faults::add);
        return CsvReading.of(rows, faults);
    }

    private List<String> columns(CsvLine header, List<CsvFault> faults) {
        List<String> columns = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        long line = header.number();
        for (String cell : header.cells()) {
            String name = cell.strip();
            columns.add(name);
            if (!required.contains(name) && !optional.contains(name)) {
                faults.add(CsvFault.of(line, null, name, "one of the columns " + required + " and " + optional));
            } else if (!seen.add(name)) {
                faults.add(CsvFault.of(line, name, name, "a column that is named once"));
            }
        }
        required.stream()
                .filter(name -> !seen.contains(name))
                .forEach(name -> faults.add(CsvFault.of(line, name, "", "a column of that name")));
        return columns;
    }

    private Optional<CsvRow> row(CsvLine line, List<String> columns, List<CsvFault> faults) {
        int count = line.cells().size();
        if (count != columns.size()) {
            faults.add(CsvFault.of(
                    line.number(), null, count + " cells", columns.size() + " cells, as many as there are columns"));
            return Optional.empty();
        }
        Map<String, String> cells = new HashMap<>();
        for (int at = 0; at < count; at++) {
            cells.put(columns.get(at), line.cells().get(at).strip());
        }
        return Optional.of(new CsvRow(dialect, line.number(), cells, faults));
    }
}
