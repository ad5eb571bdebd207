package se.samverkan.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import se.samverkan.report.document.Pages;

@DisplayName("The page's chapter on credits ties with the table beside it")
class CreditsTieTest {

    private static final List<String> COLUMNS = List.of("offered", "planned", "running", "earned", "lost");

    @TempDir
    static Path folder;

    private static CsvFile credits;
    private static final Map<String, Document> PAGES = new TreeMap<>();

    @BeforeAll
    static void run() throws IOException {
        PrintStream nowhere = new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8);
        assertThat(Main.run(new String[] {"--as-of", "2026-06-30"}, folder, nowhere, nowhere))
                .isZero();
        credits = CsvFile.read(folder.resolve("credits.csv"));
        for (String language : List.of("sv", "en")) {
            PAGES.put(language, Pages.parse(Files.readString(folder.resolve("report-" + language + ".html"))));
        }
    }

    private static ShownTable shown(String language, String label) {
        Wording words = Wording.in(Locale.forLanguageTag(language));
        Document page = Objects.requireNonNull(PAGES.get(language), language);
        String title = words.label("credits-show.title");
        String chapter = Pages.elements(page, "article").stream()
                .filter(each -> each.getTextContent().contains(title))
                .findFirst()
                .orElseThrow()
                .getAttribute("id");
        return ShownTable.of(page, chapter, words.label(label));
    }

    @ParameterizedTest
    @CsvSource({
        "sv, credits.by-year, year, 3",
        "en, credits.by-year, year, 3",
        "sv, credits.by-department, department, 4",
        "en, credits.by-department, department, 4"
    })
    @DisplayName("each year and department has the same credits in both, and so has the whole")
    void parts(String language, String label, String of, int number) {
        ShownTable table = shown(language, label);
        List<CSVRecord> lines = credits.only("of", of).lines();
        assertThat(lines).hasSize(number);
        for (CSVRecord line : lines) {
            assertThat(table.amountsOf(line.get("key"))).isEqualTo(numbers(line));
        }
        CSVRecord whole = credits.only("of", "whole").lines().get(0);
        assertThat(table.rows()).hasSize(number + 1);
        assertThat(table.amountsOf(table.column(0).get(number))).isEqualTo(numbers(whole));
    }

    private static List<BigDecimal> numbers(CSVRecord line) {
        return COLUMNS.stream()
                .map(column -> CsvFile.amount(line.get(column)).setScale(2))
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"sv", "en"})
    @DisplayName("the credits earned in each course are the same in both, and add up to the whole")
    void courses(String language) {
        ShownTable table = shown(language, "credits.by-course");
        List<BigDecimal> earned = credits.only("of", "course").lines().stream()
                .map(line -> CsvFile.amount(line.get("earned")).setScale(2))
                .toList();
        assertThat(earned).hasSize(10);
        assertThat(table.amounts(3).subList(0, 10)).isEqualTo(earned);
        assertThat(table.amounts(3).get(10))
                .isEqualTo(earned.stream().reduce(BigDecimal.ZERO, BigDecimal::add))
                .isEqualTo(credits.only("of", "call_off").sum("earned"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"sv", "en"})
    @DisplayName("no number of completions is of fewer than five, and no participant is shown")
    void noFew(String language) {
        ShownTable table = shown(language, "completion.by-department");
        assertThat(table.amounts(1)).hasSize(5).allMatch(number -> number.compareTo(BigDecimal.valueOf(5)) >= 0);
        assertThat(Objects.requireNonNull(PAGES.get(language))
                        .getDocumentElement()
                        .getTextContent())
                .doesNotContain("deltagare-");
        assertThat(credits.text()).doesNotContain("deltagare-");
    }
}
