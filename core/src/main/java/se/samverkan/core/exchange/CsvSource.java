package se.samverkan.core.exchange;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The lines of a table, as far as its quotation marks can be made out, and where they can't. */
final class CsvSource {

    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final String EXPECTED = "quotation marks that are closed and stand around whole cells";

    private final List<CsvLine> lines;
    private final @Nullable CsvFault fault;

    private CsvSource(List<CsvLine> lines, @Nullable CsvFault fault) {
        this.lines = lines;
        this.fault = fault;
    }

    /** The whole of what is read, which is left open. */
    static CsvSource of(CsvDialect dialect, Reader in) throws IOException {
        StringWriter all = new StringWriter();
        in.transferTo(all);
        String text = all.toString();
        boolean marked = !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK;
        return parsed(dialect, marked ? text.substring(1) : text);
    }

    private static CsvSource parsed(CsvDialect dialect, String text) {
        List<CsvLine> lines = new ArrayList<>();
        Handler handler = new Handler();
        try {
            CsvReader.builder()
                    .fieldSeparator(dialect.separator())
                    .allowExtraFields(true)
                    .allowMissingFields(true)
                    .skipEmptyLines(true)
                    .build(handler, text)
                    .forEach(lines::add);
        } catch (CsvParseException e) {
            String found = String.valueOf(
                    e.getCause() == null ? e.getMessage() : e.getCause().getMessage());
            return new CsvSource(lines, CsvFault.of(handler.getStartingLineNumber(), null, found, EXPECTED));
        }
        if (!endsQuoted(text, dialect.separator())) {
            return new CsvSource(lines, null);
        }
        // The parser takes what follows a mark that is never closed for one cell.
        CsvLine last = lines.remove(lines.size() - 1);
        String swallowed = last.cells().get(last.cells().size() - 1);
        return new CsvSource(lines, CsvFault.of(last.number(), null, swallowed, EXPECTED));
    }

    private static boolean endsQuoted(String text, char separator) {
        boolean quoted = false;
        boolean mayBegin = true;
        for (int at = 0; at < text.length(); at++) {
            char next = text.charAt(at);
            if (quoted) {
                quoted = next != '"';
                mayBegin = !quoted; // a second mark right after stands for one, and the cell goes on
            } else {
                quoted = next == '"' && mayBegin;
                mayBegin = next == separator || next == '\r' || next == '\n';
            }
        }
        return quoted;
    }

    List<CsvLine> lines() {
        return lines;
    }

    Optional<CsvFault> fault() {
        return Optional.ofNullable(fault);
    }

    /** Gathers cells to lines. It knows where a line begins before its cells are parsed. */
    private static final class Handler extends AbstractBaseCsvCallbackHandler<CsvLine> {

        private List<String> cells = List.of();

        @Override
        protected void handleBegin(long startingLineNumber) {
            cells = new ArrayList<>();
        }

        @Override
        protected void handleField(int fieldIdx, char[] buf, int offset, int len, boolean quoted) {
            cells.add(new String(buf, offset, len));
        }

        @Override
        protected long getStartingLineNumber() {
            return super.getStartingLineNumber();
        }

        @Override
        protected CsvLine buildRecord() {
            return new CsvLine(getStartingLineNumber(), cells);
        }
    }
}
