package se.samverkan.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import se.samverkan.report.document.Pages;

@DisplayName("The page's chapter on workforce needs ties with the table beside it")
class CoverageTiesTest {

    private static final String CHAPTER = "chapter-6";

    @TempDir
    static Path folder;

    private static CsvFile coverage;

    @BeforeAll
    static void run() throws IOException {
        PrintStream nowhere = new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8);
        assertThat(Main.run(new String[0], folder, nowhere, nowhere)).isZero();
        coverage = CsvFile.read(folder.resolve("coverage.csv"));
    }

    private static ShownTable shown(String language, String caption) throws IOException {
        Document page = Pages.parse(Files.readString(folder.resolve("report-" + language + ".html")));
        return ShownTable.of(
                page, CHAPTER, Wording.in(Locale.forLanguageTag(language)).label(caption));
    }

    @ParameterizedTest
    @ValueSource(strings = {"sv", "en"})
    @DisplayName("the lines are the same in the same order: year, what is needed and how far it goes")
    void lines(String language) throws IOException {
        Wording words = Wording.in(Locale.forLanguageTag(language));
        List<CSVRecord> lines = coverage.only("row", "line")
                .only(line -> !line.get("year").equals("open"))
                .only(line -> !line.get("of").equals("OPEN"))
                .lines();
        ShownTable table = shown(language, "coverage.caption");
        assertThat(table.rows()).hasSameSizeAs(lines).hasSizeGreaterThan(25);
        for (int i = 0; i < lines.size(); i++) {
            List<List<String>> row = table.rows().get(i);
            String year = lines.get(i).get("year");
            assertThat(row.get(1).get(0)).isEqualTo(year.equals("all") ? words.label("coverage.all-years") : year);
            String exact = lines.get(i).get("needed_number");
            if (!exact.isEmpty()) {
                assertThat(table.amount(row.get(2).get(0))).isEqualByComparingTo(CsvFile.amount(exact));
            }
            String outcome = "outcome."
                    + lines.get(i).get("outcome").toLowerCase(Locale.ROOT).replace('_', '-');
            assertThat(row.get(5).get(0)).isEqualTo(words.label(outcome));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"sv", "en"})
    @DisplayName("the terms are the same in the same order, to one decimal, and add up to the lines")
    void terms(String language) throws IOException {
        List<CSVRecord> terms = coverage.only("row", "term")
                .only(line -> !line.get("own_least").isEmpty())
                .lines();
        ShownTable table = shown(language, "coverage.terms");
        assertThat(table.rows()).hasSameSizeAs(terms).hasSizeGreaterThan(7);
        for (int i = 0; i < terms.size(); i++) {
            String number = terms.get(i).get("own_number");
            if (!number.isEmpty()) {
                assertThat(table.amount(table.rows().get(i).get(5).get(0)))
                        .isEqualByComparingTo(CsvFile.amount(number).setScale(1, RoundingMode.HALF_UP));
            }
        }
        BigDecimal own = sum(coverage.only("row", "term").lines());
        BigDecimal inAll = sum(coverage.only("row", "line")
                .only("of", "ALL")
                .only("year", "all")
                .lines());
        assertThat(own).isEqualByComparingTo(inAll).isPositive();
    }

    private static BigDecimal sum(List<CSVRecord> rows) {
        return rows.stream()
                .map(row -> row.get("own_least"))
                .filter(cell -> !cell.isEmpty())
                .map(CsvFile::amount)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
