package se.samverkan.core.exchange;

import java.io.StringWriter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;

/**
 * A table as another program writes it, in random order of columns, with random quotation marks and empty lines, and with
 * random faults in random cells.
 */
final class RandomTable {

    private final List<String> faults = new ArrayList<>();
    private final StringWriter text = new StringWriter();

    /**
     * Writes the table.
     *
     * @param rows the rows without faults, by column
     * @param faulty what can't be read, by column in the order that a row's faults are told
     * @param share how many of a hundred cells are made faulty
     */
    RandomTable(
            CsvDialect dialect,
            List<Map<String, String>> rows,
            Map<String, List<String>> faulty,
            int share,
            Random random) {
        List<String> columns = new ArrayList<>(faulty.keySet());
        Collections.shuffle(columns, random);
        char separator = dialect == CsvDialect.SWEDISH ? ';' : ',';
        boolean allQuoted = random.nextBoolean();
        text.write(random.nextBoolean() ? "\uFEFF" : "");
        text.write(line(columns, separator, allQuoted));
        for (Map<String, String> row : rows) {
            text.write("\r\n".repeat(random.nextInt(2)));
            int line = text.toString().split("\r\n|\r|\n", -1).length;
            Map<String, String> cells = new HashMap<>(row);
            faulty.forEach((column, values) -> {
                if (random.nextInt(100) < share) {
                    cells.put(column, values.get(random.nextInt(values.size())));
                    faults.add(line + " " + column);
                }
            });
            List<String> inOrder = columns.stream()
                    .map(column -> cells.getOrDefault(column, ""))
                    .toList();
            text.write(line(inOrder, separator, allQuoted));
        }
    }

    /** Cells in quotation marks where they need it, or all of them. */
    private static String line(List<String> cells, char separator, boolean allQuoted) {
        return cells.stream()
                .map(cell -> allQuoted || cell.matches("(?s).*[\"\r\n" + separator + "].*")
                        ? '"' + cell.replace("\"", "\"\"") + '"'
                        : cell)
                .collect(Collectors.joining(String.valueOf(separator), "", "\r\n"));
    }

    String text() {
        return text.toString();
    }

    /** Line and column of each faulty cell. */
    List<String> faults() {
        return faults;
    }

    static <T> List<String> told(CsvReading<T> reading) {
        return reading.getFaults().stream()
                .map(fault -> fault.getLine() + " " + fault.getColumn().orElse("-"))
                .toList();
    }
}
