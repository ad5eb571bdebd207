package se.samverkan.report;

import java.io.IOException;
import java.util.Map;
import se.samverkan.core.exchange.CoverageCsvWriter;
import se.samverkan.core.exchange.CsvDialect;
import se.samverkan.core.file.FileView;

/** What the chapter on workforce needs shows, as a table for a spreadsheet in the Swedish dialect. */
final class WorkforceFiles {

    private WorkforceFiles() {}

    /** The text of the file by its name: the coverage of the day. */
    static Map<String, String> of(FileView view) throws IOException {
        StringBuilder coverage = new StringBuilder();
        CoverageCsvWriter.in(CsvDialect.SWEDISH).write(view.workforceCoverage(), coverage);
        return Map.of("coverage.csv", coverage.toString());
    }
}
