package se.samverkan.core.exchange;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;

/** Writes lines of cells in a dialect. */
final class CsvLines {

    private final CsvDialect dialect;
    private final Appendable out;

    CsvLines(CsvDialect dialect, Appendable out) throws IOException {
        this.dialect = dialect;
        this.out = out;
        if (dialect.hasByteOrderMark()) {
            out.append('\uFEFF');
        }
    }

    void write(List<String> cells) throws IOException {
        StringWriter line = new StringWriter();
        try (CsvWriter writer = CsvWriter.builder()
                .fieldSeparator(dialect.separator())
                .lineDelimiter(LineDelimiter.CRLF)
                .build(line)) {
            writer.writeRecord(cells);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        out.append(line.toString());
    }
}
