package se.samverkan.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import se.samverkan.report.document.Pages;

@DisplayName("The page's chapter on money ties to the öre with the tables beside it")
class MoneyTiesTest {

    private static final String CHAPTER = "chapter-2";
    private static final List<String> STAGES = List.of("reserved", "committed", "accrued", "invoiced", "paid");

    @TempDir
    static Path folder;

    private static CsvFile ledger;
    private static CsvFile balances;
    private static CsvFile settlement;
    private static final Map<String, Document> PAGES = new TreeMap<>();

    @BeforeAll
    static void run() throws IOException {
        PrintStream nowhere = new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8);
        assertThat(Main.run(new String[0], folder, nowhere, nowhere)).isZero();
        ledger = CsvFile.read(folder.resolve("ledger.csv"));
        balances = CsvFile.read(folder.resolve("balances.csv"));
        settlement = CsvFile.read(folder.resolve("settlement.csv"));
        for (String language : List.of("sv", "en")) {
            PAGES.put(language, Pages.parse(Files.readString(folder.resolve("report-" + language + ".html"))));
        }
    }

    private static ShownTable shown(String language, String label) {
        String caption = Wording.in(Locale.forLanguageTag(language)).label(label);
        return ShownTable.of(
                Objects.requireNonNull(PAGES.get(language), language), CHAPTER, caption.replaceAll("\\{.*", ""));
    }

    @Test
    @DisplayName("the tables are in the Swedish dialect: a byte order mark, semicolons, decimal commas, CR and LF")
    void dialect() {
        for (CsvFile file : List.of(ledger, balances, settlement)) {
            assertThat(file.text()).startsWith("\uFEFF").endsWith("\r\n").contains(";SEK;EXCLUDING_VAT");
            assertThat(file.text().replace("\r\n", "")).doesNotContain("\n", "\r");
            assertThat(file.text()).containsPattern(";-?[0-9]+,[0-9]{2};").doesNotContainPattern(";[0-9]+\\.[0-9]{2};");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"sv", "en"})
    @DisplayName("the ledger has the same rows in the same order: entry, day, amount, department, reference and reason")
    void entries(String language) {
        ShownTable table = shown(language, "ledger.caption");
        assertThat(table.column(0)).hasSizeGreaterThan(30).isEqualTo(ledger.column("entry"));
        assertThat(table.days(1))
                .isEqualTo(ledger.column("day").stream().map(LocalDate::parse).toList());
        assertThat(table.amounts(5)).isEqualTo(ledger.amounts("amount"));
        for (int i = 0; i < table.rows().size(); i++) {
            CSVRecord line = ledger.lines().get(i);
            List<List<String>> row = table.rows().get(i);
            assertThat(row.get(3).get(1)).isEqualTo(line.get("year"));
            assertThat(row.get(4)).containsAll(stated(line, "call_off", "department"));
            stated(line, "against", "reverses", "accounting_string", "reference")
                    .forEach(cell -> assertThat(String.join(" ", row.get(2))).contains(cell));
            assertThat(row.get(2).stream().anyMatch(told -> told.contains("påhittat") || told.contains("made-up")))
                    .isEqualTo(!line.get("reason").isEmpty());
        }
    }

    private static List<String> stated(CSVRecord line, String... columns) {
        return Stream.of(columns).map(line::get).filter(cell -> !cell.isEmpty()).toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"sv", "en"})
    @DisplayName("the sums of the ledger's stages are those of its rows and of the balances")
    void sums(String language) {
        ShownTable table = shown(language, "ledger.sums");
        List<String> stages = List.of("planned", "reserved", "committed", "released", "accrued", "invoiced", "paid");
        CSVRecord whole = balances.only("of", "whole").lines().get(0);
        for (int i = 0; i < stages.size(); i++) {
            BigDecimal sum =
                    ledger.only("stage", stages.get(i).toUpperCase(Locale.ROOT)).sum("amount");
            assertThat(table.amounts(1).get(i)).as(stages.get(i)).isEqualTo(sum);
            assertThat(CsvFile.amount(whole.get(stages.get(i)))).isEqualTo(sum);
        }
        assertThat(table.amounts(1)).hasSize(stages.size() + 1).endsWith(new BigDecimal("0.00"));
        assertThat(ledger.only("stage", "LIMIT").sum("amount")).isEqualTo("0.00");
    }

    @ParameterizedTest
    @ValueSource(strings = {"sv", "en"})
    @DisplayName("each year's row is that of the balances, and the sum of the ledger's lines of the year")
    void years(String language) {
        ShownTable table = shown(language, "years.caption");
        CsvFile years = balances.only("of", "year");
        assertThat(table.column(0).subList(0, 5)).isEqualTo(years.column("key"));
        for (CSVRecord year : years.lines()) {
            CsvFile lines = ledger.only("year", year.get("key"));
            assertThat(table.amountsOf(year.get("key")))
                    .containsExactly(
                            CsvFile.amount(year.get("limit")),
                            lines.only("stage", "RESERVED").sum("amount"),
                            lines.only("stage", "COMMITTED").sum("amount"),
                            lines.only("stage", "INVOICED").sum("amount"),
                            lines.only("stage", "PAID").sum("amount"),
                            CsvFile.amount(year.get("left")))
                    .containsExactly(row(year, "limit", "reserved", "committed", "invoiced", "paid", "left"));
        }
        CSVRecord whole = balances.only("of", "whole").lines().get(0);
        assertThat(table.amountsOf(table.column(0).get(5)))
                .containsExactly(row(whole, "limit", "reserved", "committed", "invoiced", "paid", "left"));
        assertThat(years.sum("committed")).isEqualTo(CsvFile.amount(whole.get("committed")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"sv", "en"})
    @DisplayName(
            "each department's row is that of the balances and the sum of its lines, and the rows sum to the total")
    void departments(String language) {
        ShownTable table = shown(language, "parts.departments");
        CsvFile departments = balances.only("of", "department");
        assertThat(departments.lines()).hasSize(4);
        for (CSVRecord department : departments.lines()) {
            CsvFile lines = ledger.only("department", department.get("key"));
            assertThat(table.amountsOf(department.get("key")))
                    .containsExactlyElementsOf(STAGES.stream()
                            .map(stage -> lines.only("stage", stage.toUpperCase(Locale.ROOT))
                                    .sum("amount"))
                            .toList())
                    .containsExactly(row(department, STAGES.toArray(String[]::new)));
        }
        for (int i = 0; i < STAGES.size(); i++) {
            List<BigDecimal> column = table.amounts(i + 1);
            assertThat(column.subList(0, 4).stream().reduce(BigDecimal.ZERO, BigDecimal::add))
                    .isEqualTo(column.get(4))
                    .isEqualTo(departments.sum(STAGES.get(i)));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "sv, parts.areas, area",
        "en, parts.areas, area",
        "sv, parts.partners, partner",
        "en, parts.partners, partner"
    })
    @DisplayName("each area's and partner's row is that of the balances")
    void parts(String language, String label, String of) {
        ShownTable table = shown(language, label);
        List<CSVRecord> lines = balances.only("of", of).lines();
        assertThat(table.rows()).hasSize(lines.size() + 1);
        for (int i = 0; i < STAGES.size(); i++) {
            assertThat(table.amounts(i + 1).subList(0, lines.size()))
                    .isEqualTo(balances.only("of", of).amounts(STAGES.get(i)));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"sv", "en"})
    @DisplayName("the limits are used by what the ledger commits of their parts")
    void limits(String language) {
        ShownTable table = shown(language, "limits.caption");
        CsvFile committed = ledger.only("stage", "COMMITTED");
        CSVRecord whole = balances.only("of", "whole").lines().get(0);
        assertThat(figures(table, 0)).containsExactly(row(whole, "limit", "committed", "left"));
        for (int year = 2023; year < 2027; year++) {
            CSVRecord line =
                    balances.only("key", Integer.toString(year)).lines().get(0);
            assertThat(figures(table, year - 2022)).containsExactly(row(line, "limit", "committed", "left"));
        }
        BigDecimal homeCare =
                committed.only("department", "Socialförvaltningen").sum("amount");
        assertThat(figures(table, 6))
                .containsExactly(new BigDecimal("280000.00"), homeCare, new BigDecimal("280000.00").subtract(homeCare));
        BigDecimal schools = committed
                .only("department", "Skolförvaltningen")
                .only("year", "2025")
                .sum("amount");
        assertThat(figures(table, 7)).containsExactly(new BigDecimal("120000.00"), schools, new BigDecimal("-0.75"));
        assertThat(table.rows()).hasSize(10);
    }

    private static List<BigDecimal> figures(ShownTable table, int row) {
        return Stream.of(1, 2, 3).map(column -> table.amounts(column).get(row)).toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"sv", "en"})
    @DisplayName("the shares sum to what is called off")
    void shares(String language) {
        List<BigDecimal> parts = shown(language, "shares.caption").amounts(1);
        assertThat(parts).hasSize(2);
        assertThat(parts.get(0).add(parts.get(1)))
                .isEqualTo(CsvFile.amount(
                        balances.only("of", "whole").column("committed").get(0)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"sv", "en"})
    @DisplayName("the settlement has the partners' lines, whose shares sum to the costs and whose balances to nothing")
    void partners(String language) {
        ShownTable table = shown(language, "settlement.partners");
        CsvFile partners = settlement.only("line", "partner");
        assertThat(table.amounts(1)).isEqualTo(partners.amounts("share"));
        assertThat(table.amounts(2)).isEqualTo(partners.amounts("borne"));
        for (int i = 0; i < 2; i++) {
            assertThat(table.amounts(3).get(i).subtract(table.amounts(4).get(i)))
                    .isEqualTo(partners.amounts("balance").get(i));
        }
        assertThat(partners.sum("share"))
                .isEqualTo(settlement.only("line", "cost").sum("cost"));
        assertThat(partners.sum("balance")).isEqualTo("0.00");
    }

    @ParameterizedTest
    @ValueSource(strings = {"sv", "en"})
    @DisplayName("the settlement's costs are the ledger's lines of invoices in the period, one for one")
    void costs(String language) {
        ShownTable table = shown(language, "settlement.costs");
        CsvFile costs = settlement.only("line", "cost");
        CsvFile invoiced =
                ledger.only("stage", "INVOICED").only(line -> line.get("day").startsWith("2025"));
        assertThat(table.column(0)).isEqualTo(costs.column("entry")).isEqualTo(invoiced.column("entry"));
        assertThat(table.days(1))
                .isEqualTo(costs.column("day").stream().map(LocalDate::parse).toList());
        assertThat(table.amounts(3)).isEqualTo(costs.amounts("cost")).isEqualTo(invoiced.amounts("amount"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"sv", "en"})
    @DisplayName("the month-end list has each call-off as the ledger has it, and sums to the balances")
    void monthEnd(String language) {
        ShownTable table = shown(language, "month-end.caption");
        CSVRecord whole = balances.only("of", "whole").lines().get(0);
        assertThat(table.column(0).subList(0, 4)).containsExactly("S-1", "S-2", "S-3", "S-4");
        for (int i = 0; i < 4; i++) {
            CsvFile lines = ledger.only("call_off", table.column(0).get(i));
            assertThat(table.amounts(1).get(i))
                    .isEqualTo(lines.only("stage", "COMMITTED").sum("amount"));
            assertThat(table.amounts(3).get(i))
                    .isEqualTo(lines.only("stage", "INVOICED").sum("amount"));
            assertThat(table.amounts(5).get(i))
                    .isEqualTo(lines.only("stage", "ACCRUED").sum("amount"));
        }
        assertThat(table.amounts(1).get(4)).isEqualTo(CsvFile.amount(whole.get("committed")));
        assertThat(table.amounts(3).get(4)).isEqualTo(CsvFile.amount(whole.get("invoiced")));
        assertThat(table.amounts(5).get(4)).isEqualTo(CsvFile.amount(whole.get("accrued")));
        assertThat(table.amounts(4).get(4).subtract(table.amounts(5).get(4)))
                .isEqualTo(table.amounts(6).get(4))
                .isEqualTo("60000.25");
    }

    @ParameterizedTest
    @ValueSource(strings = {"sv", "en"})
    @DisplayName(
            "what is unspent at the year's end is the year's limit less what the ledger invoices, call-off by call-off")
    void carryOver(String language) {
        ShownTable table = shown(language, "carry-over.caption");
        CsvFile year = ledger.only("year", "2025");
        BigDecimal limit =
                CsvFile.amount(balances.only("key", "2025").column("limit").get(0));
        assertThat(table.column(0).subList(0, 3)).containsExactly("S-2", "S-3", "S-4");
        for (int i = 0; i < 3; i++) {
            CsvFile own = year.only("call_off", table.column(0).get(i));
            BigDecimal invoiced = own.only("stage", "INVOICED").sum("amount");
            assertThat(table.amounts(1).get(i))
                    .isEqualTo(own.only("stage", "COMMITTED").sum("amount").subtract(invoiced))
                    .isEqualTo(table.amounts(3).get(i));
        }
        assertThat(table.amounts(1).get(3))
                .isEqualTo(CsvFile.amount(
                        balances.only("key", "2025").column("left").get(0)));
        assertThat(table.amounts(3).get(3)).isEqualTo("0.00");
        assertThat(table.amounts(1).get(4))
                .isEqualTo(limit.subtract(year.only("stage", "INVOICED").sum("amount")));
    }

    private static BigDecimal[] row(CSVRecord line, String... columns) {
        return Stream.of(columns).map(line::get).map(CsvFile::amount).toArray(BigDecimal[]::new);
    }
}
