package se.samverkan.report;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** A table that the command has written in the Swedish dialect, read by a parser that the library doesn't use. */
record CsvFile(String text, List<CSVRecord> lines) {

    static CsvFile read(Path file) {
        try {
            String text = Files.readString(file, UTF_8);
            CSVFormat format = CSVFormat.RFC4180
                    .builder()
                    .setDelimiter(';')
                    .setHeader()
                    .setSkipHeaderRecord(true)
                    .get();
            return new CsvFile(
                    text, format.parse(new StringReader(text.substring(1))).getRecords());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<String> column(String column) {
        return lines.stream().map(line -> line.get(column)).toList();
    }

    List<BigDecimal> amounts(String column) {
        return column(column).stream().map(CsvFile::amount).toList();
    }

    /** The lines that are wanted. */
    CsvFile only(Predicate<CSVRecord> wanted) {
        return new CsvFile(text, lines.stream().filter(wanted).toList());
    }

    /** The lines with a value in a column. */
    CsvFile only(String column, String value) {
        return only(line -> line.get(column).equals(value));
    }

    /** The sum of a column, to the öre. */
    BigDecimal sum(String column) {
        return amounts(column).stream().reduce(BigDecimal.ZERO, BigDecimal::add).setScale(2);
    }

    static BigDecimal amount(String cell) {
        return new BigDecimal(cell.replace(',', '.'));
    }
}
