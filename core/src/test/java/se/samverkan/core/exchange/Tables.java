package se.samverkan.core.exchange;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** Tables that were written, read back by a parser that the library doesn't use. */
final class Tables {

    private Tables() {}

    /** The rows by column, of a table in a dialect. */
    static List<CSVRecord> readBack(String written, CsvDialect dialect) {
        String text = dialect == CsvDialect.SWEDISH ? written.substring(1) : written;
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setDelimiter(dialect == CsvDialect.SWEDISH ? ';' : ',')
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try {
            return format.parse(new StringReader(text)).getRecords();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static BigDecimal number(String cell) {
        return new BigDecimal(cell.replace(',', '.'));
    }
}
