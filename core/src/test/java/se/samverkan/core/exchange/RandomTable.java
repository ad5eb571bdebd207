package se.samverkan.core.exchange;

import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.QuoteMode;

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
            Random random)
            throws IOException {
        List<String> columns = new ArrayList<>(faulty.keySet());
        Collections.shuffle(columns, random);
        CSVPrinter printer = new CSVPrinter(
                text,
                CSVFormat.RFC4180
                        .builder()
                        .setDelimiter(dialect == CsvDialect.SWEDISH ? ';' : ',')
                        .setQuoteMode(random.nextBoolean() ? QuoteMode.ALL : QuoteMode.MINIMAL)
                        .get());
        text.write(random.nextBoolean() ? "\uFEFF" : "");
        printer.printRecord(columns);
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
            printer.printRecord(columns.stream().map(cells::get));
        }
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
