package se.samverkan.core.exchange;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
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

    private static final char BYTE_ORDER_MARK = '\uFEFF';

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
        // Closing the parser would close what is read, which the host does.
        CsvReader<CsvRecord> records = CsvReader.builder()
                .fieldSeparator(dialect.separator())
                .allowExtraFields(true)
                .allowMissingFields(true)
                .skipEmptyLines(true)
                .ofCsvRecord(in);
        try {
            List<String> columns = null;
            for (CsvRecord record : records) {
                if (columns == null) {
                    columns = columns(record, faults);
                } else {
                    row(record, columns, faults).flatMap(reader).ifPresent(rows::add);
                }
            }
            if (columns == null) {
                faults.add(CsvFault.of(1, null, "", "a first line that names the columns"));
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        } catch (CsvParseException e) {
            faults.add(
                    CsvFault.of(1, null, String.valueOf(e.getMessage()), "a table whose quotation marks are closed"));
        }
        return CsvReading.of(rows, faults);
    }

    private List<String> columns(CsvRecord header, List<CsvFault> faults) {
        List<String> columns = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        long line = header.getStartingLineNumber();
        for (String field : header.getFields()) {
            String name = columns.isEmpty() && !field.isEmpty() && field.charAt(0) == BYTE_ORDER_MARK
                    ? field.substring(1)
                    : field;
            columns.add(name.strip());
            if (!required.contains(name.strip()) && !optional.contains(name.strip())) {
                faults.add(CsvFault.of(line, null, name, "one of the columns " + required + " and " + optional));
            } else if (!seen.add(name.strip())) {
                faults.add(CsvFault.of(line, name.strip(), name, "a column that is named once"));
            }
        }
        required.stream()
                .filter(name -> !seen.contains(name))
                .forEach(name -> faults.add(CsvFault.of(line, name, "", "a column of that name")));
        return columns;
    }

    private Optional<CsvRow> row(CsvRecord record, List<String> columns, List<CsvFault> faults) {
        long line = record.getStartingLineNumber();
        if (record.getFieldCount() != columns.size()) {
            faults.add(CsvFault.of(
                    line,
                    null,
                    record.getFieldCount() + " cells",
                    columns.size() + " cells, as many as there are columns"));
            return Optional.empty();
        }
        Map<String, String> cells = new HashMap<>();
        for (int at = 0; at < columns.size(); at++) {
            cells.put(columns.get(at), record.getField(at).strip());
        }
        return Optional.of(new CsvRow(dialect, line, cells, faults));
    }
}
