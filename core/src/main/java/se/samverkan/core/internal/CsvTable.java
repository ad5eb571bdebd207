package se.samverkan.core.internal;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The reading of a table's text. First come lines of comment, {@code # key: value}, of which {@code table}, {@code date}
 * and {@code source} must be there; then the columns' names, then a row a line, all parted by commas. A field with a comma
 * or a quote in it stands in quotes, in which two quotes mean one.
 */
final class CsvTable {

    private final String resource;
    private final Map<String, String> head = new HashMap<>();
    private final List<String> columns = new ArrayList<>();
    private final List<TableRow> rows = new ArrayList<>();

    private CsvTable(String resource) {
        this.resource = resource;
    }

    static DatedTable parse(String resource, String text) {
        CsvTable table = new CsvTable(resource);
        int number = 0;
        for (String line : text.lines().toList()) {
            number++;
            if (!line.isBlank()) {
                table.take(line, number);
            }
        }
        return new DatedTable(table.head("table"), table.date(), table.head("source"), table.rows);
    }

    private void take(String line, int number) {
        if (columns.isEmpty() && line.startsWith("#")) {
            int colon = line.indexOf(':');
            require(colon > 0, number, "no key before a colon");
            head.putIfAbsent(
                    line.substring(1, colon).strip(), line.substring(colon + 1).strip());
            return;
        }
        List<String> fields = fields(line, number);
        if (columns.isEmpty()) {
            require(fields.stream().distinct().count() == fields.size(), number, "two columns of one name");
            columns.addAll(fields);
            return;
        }
        require(fields.size() == columns.size(), number, fields.size() + " fields for " + columns.size() + " columns");
        Map<String, String> row = new HashMap<>();
        for (int at = 0; at < fields.size(); at++) {
            row.put(columns.get(at), fields.get(at));
        }
        rows.add(new TableRow(row));
    }

    private List<String> fields(String line, int number) {
        List<String> fields = new ArrayList<>();
        int at = 0;
        while (at <= line.length()) {
            int end;
            if (at < line.length() && line.charAt(at) == '"') {
                end = closingQuote(line, at, number);
                fields.add(line.substring(at + 1, end).replace("\"\"", "\""));
                end++;
                require(end == line.length() || line.charAt(end) == ',', number, "text after a closing quote");
            } else {
                int comma = line.indexOf(',', at);
                end = comma < 0 ? line.length() : comma;
                String field = line.substring(at, end);
                require(field.indexOf('"') < 0, number, "a quote inside a field without quotes");
                fields.add(field);
            }
            at = end + 1;
        }
        return fields;
    }

    private int closingQuote(String line, int opening, int number) {
        int quote = line.indexOf('"', opening + 1);
        while (quote >= 0 && quote + 1 < line.length() && line.charAt(quote + 1) == '"') {
            quote = line.indexOf('"', quote + 2);
        }
        require(quote >= 0, number, "a quote that isn't closed");
        return quote;
    }

    private String head(String key) {
        String value = head.get(key);
        if (value == null) {
            throw new IllegalStateException("table " + resource + " has no '# " + key + ":' before its columns");
        }
        return value;
    }

    private LocalDate date() {
        try {
            return LocalDate.parse(head("date"));
        } catch (DateTimeParseException noDate) {
            throw new IllegalStateException(
                    "table " + resource + " has a date of another form than 2026-11-22", noDate);
        }
    }

    private void require(boolean holds, int number, String found) {
        if (!holds) {
            throw new IllegalStateException("table " + resource + ", line " + number + ": " + found);
        }
    }
}
