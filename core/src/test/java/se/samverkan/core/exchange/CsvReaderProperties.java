package se.samverkan.core.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import net.jqwik.api.statistics.StatisticsReport.StatisticsReportMode;
import org.joda.money.Money;
import se.samverkan.core.activity.CommissionedCourse;
import se.samverkan.core.budget.Entry;
import se.samverkan.core.code.CallOffId;
import se.samverkan.core.code.Department;
import se.samverkan.core.code.EntryId;
import se.samverkan.core.code.LotId;
import se.samverkan.core.code.MunicipalityCode;
import se.samverkan.core.credit.Credits;
import se.samverkan.core.file.CallOff;
import se.samverkan.core.money.VatAmount;
import se.samverkan.core.money.VatBasis;
import se.samverkan.core.partner.Municipality;
import se.samverkan.core.partner.PartnerDirectory;
import se.samverkan.core.text.Text;
import se.samverkan.core.time.DateRange;

@Label("A table is read whole, or each faulty cell is told with its line and column and nothing is taken")
class CsvReaderProperties {

    private static final LocalDate DAY = LocalDate.of(2025, 1, 31);
    private static final Municipality HARNOSAND = PartnerDirectory.sweden().municipality(MunicipalityCode.of("2280"));

    private static final Map<String, List<String>> FAULTY_CALL_OFFS = new LinkedHashMap<>();
    private static final Map<String, List<String>> FAULTY_INVOICES = new LinkedHashMap<>();

    static {
        FAULTY_CALL_OFFS.put("id", List.of("", "A 1", "Å"));
        FAULTY_CALL_OFFS.put("ordered_by", List.of("", "nobody", "=1"));
        FAULTY_CALL_OFFS.put("ordered_on", List.of("", "2025-02-30", "31/1/2025", "+12025-01-31"));
        FAULTY_CALL_OFFS.put("currency", List.of("", "KR", "sek"));
        FAULTY_CALL_OFFS.put("vat_basis", List.of("BRUTTO", "excluding_vat"));
        FAULTY_CALL_OFFS.put("amount", List.of("", "x", "1e9", "-0.01", "-1", "1;000", "9".repeat(20)));
        FAULTY_CALL_OFFS.put("title", List.of("", "a\nb", "x\u0007"));
        FAULTY_CALL_OFFS.put("first_day", List.of("2025-02-30", "x"));
        FAULTY_CALL_OFFS.put("last_day", List.of("2025-13-01", "'=A1"));
        FAULTY_CALL_OFFS.put("credits", List.of("7,35", "-1", "x"));
        FAULTY_CALL_OFFS.put("seats", List.of("-1", "1.5", "1234567890"));
        FAULTY_CALL_OFFS.put("department", List.of("a\r\nb", "\u200B"));
        FAULTY_CALL_OFFS.put("lot", List.of("a b", "ö"));
        FAULTY_CALL_OFFS.put("accounting_string", List.of("a\tb", "x".repeat(201)));
        FAULTY_INVOICES.put("id", List.of("", "I 1", "\"\""));
        FAULTY_INVOICES.put("call_off", List.of("", "A;1"));
        FAULTY_INVOICES.put("day", List.of("", "0000-12-31", "20250131"));
        FAULTY_INVOICES.put("currency", List.of("", "KR"));
        FAULTY_INVOICES.put("vat_basis", List.of("NETTO"));
        FAULTY_INVOICES.put("amount", List.of("", "0", "-1", "1'000"));
        FAULTY_INVOICES.put("reference", List.of("x".repeat(201), "a\nb"));
        FAULTY_INVOICES.put("accounting_string", List.of("a\rb"));
    }

    private static CsvReading<CallOff> callOffs(CsvDialect dialect, String text) throws IOException {
        return CallOffCsvReader.in(
                        dialect, id -> id.equals(HARNOSAND.getId()) ? Optional.of(HARNOSAND) : Optional.empty())
                .read(new StringReader(text));
    }

    private static CsvReading<Entry> invoices(CsvDialect dialect, String text) throws IOException {
        return InvoiceCsvReader.in(dialect).read(new StringReader(text));
    }

    @Property(tries = 400)
    @StatisticsReport(StatisticsReportMode.OFF)
    @Label("of call-offs: no faults, and every row as stated; or the faults made, each once, and no row")
    void callOffs(
            @ForAll CsvDialect dialect,
            @ForAll @Size(max = 6) List<@From("texts") String> texts,
            @ForAll("shares") int share,
            @ForAll Random random)
            throws IOException {
        List<Map<String, String>> rows = new ArrayList<>();
        List<CallOff> expected = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            rows.add(callOffCells("A-" + i, dialect, texts.get(i)));
            expected.add(callOff("A-" + i, texts.get(i)));
        }
        RandomTable table = new RandomTable(dialect, rows, FAULTY_CALL_OFFS, share, random);
        CsvReading<CallOff> reading = callOffs(dialect, table.text());
        assertThat(RandomTable.told(reading)).isEqualTo(table.faults());
        assertThat(reading.getRows()).isEqualTo(table.faults().isEmpty() ? expected : List.of());
        Statistics.label("faulty").collect(!table.faults().isEmpty());
        Statistics.label("faulty").coverage(coverage -> coverage.check(true).percentage(percent -> percent > 20));
    }

    private static Map<String, String> callOffCells(String id, CsvDialect dialect, String text) {
        Map<String, String> cells = new LinkedHashMap<>();
        cells.put("id", id);
        cells.put("ordered_by", "municipality:2280");
        cells.put("ordered_on", "2025-01-31");
        cells.put("currency", "SEK");
        cells.put("vat_basis", "EXCLUDING_VAT");
        cells.put("amount", dialect == CsvDialect.SWEDISH ? "1 234\u00A0567,50" : "1234567.5");
        cells.put("title", CsvTexts.cell(text));
        cells.put("first_day", "2025-02-01");
        cells.put("last_day", "2025-03-01");
        cells.put("credits", "7,5");
        cells.put("seats", "020");
        cells.put("department", CsvTexts.cell(text));
        cells.put("lot", "'-lot");
        cells.put("accounting_string", CsvTexts.cell(text));
        return cells;
    }

    private static CallOff callOff(String id, String text) {
        return CallOff.builder()
                .id(CallOffId.of(id))
                .orderedBy(HARNOSAND)
                .orderedOn(DAY)
                .amount(VatAmount.of(Money.parse("SEK 1234567.50"), VatBasis.EXCLUDING_VAT))
                .activity(CommissionedCourse.builder()
                        .title(Text.of(text))
                        .credits(Credits.of("7.5"))
                        .dates(DateRange.ofClosed(LocalDate.of(2025, 2, 1), LocalDate.of(2025, 3, 1)))
                        .build())
                .seats(20)
                .department(Department.of(text))
                .lot(LotId.of("-lot"))
                .accountingString(text)
                .build();
    }

    @Property(tries = 400)
    @Label("of invoices: no faults, and every row as stated; or the faults made, each once, and no row")
    void invoices(
            @ForAll CsvDialect dialect,
            @ForAll @Size(max = 6) List<@From("texts") String> texts,
            @ForAll("shares") int share,
            @ForAll Random random)
            throws IOException {
        List<Map<String, String>> rows = new ArrayList<>();
        List<Entry> expected = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            String text = texts.get(i);
            rows.add(Map.of(
                    "id", "I-" + i,
                    "call_off", "A-1",
                    "day", "2025-01-31",
                    "currency", "SEK",
                    "vat_basis", "",
                    "amount", "1",
                    "reference", CsvTexts.cell(text),
                    "accounting_string", ""));
            expected.add(
                    Entry.invoice(EntryId.of("I-" + i), CallOffId.of("A-1"), VatAmount.of(Money.parse("SEK 1")), DAY)
                            .toBuilder()
                            .reference(text)
                            .build());
        }
        RandomTable table = new RandomTable(dialect, rows, FAULTY_INVOICES, share, random);
        CsvReading<Entry> reading = invoices(dialect, table.text());
        assertThat(RandomTable.told(reading)).isEqualTo(table.faults());
        assertThat(reading.getRows()).isEqualTo(table.faults().isEmpty() ? expected : List.of());
    }

    @Property(tries = 1000)
    @Label("of any text at all, nothing is thrown, and there are rows or faults but never both")
    void anything(@ForAll CsvDialect dialect, @ForAll List<@From("cells") String> cells) throws IOException {
        String header = String.join(dialect == CsvDialect.SWEDISH ? ";" : ",", FAULTY_INVOICES.keySet());
        for (String text : List.of(String.join("", cells), header + "\n" + String.join("", cells))) {
            CsvReading<Entry> reading = invoices(dialect, text);
            assertThat(reading.isComplete()).isEqualTo(reading.getFaults().isEmpty());
            assertThat(reading.getRows().isEmpty() || reading.isComplete()).isTrue();
            assertThat(reading.getFaults())
                    .allSatisfy(fault ->
                            assertThat(fault.getLine()).isBetween(1L, (long) text.split("\r\n|\r|\n", -1).length));
        }
    }

    @Provide
    Arbitrary<String> cells() {
        return CsvTexts.ofCells();
    }

    /** Names as they are after a cell's blanks at both ends are taken away, which reading does. */
    @Provide
    Arbitrary<String> texts() {
        return CsvTexts.ofNames().map(String::strip);
    }

    @Provide
    Arbitrary<Integer> shares() {
        return Arbitraries.of(0, 0, 2, 10, 50, 100);
    }
}
