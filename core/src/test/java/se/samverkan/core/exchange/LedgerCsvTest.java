package se.samverkan.core.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import org.apache.commons.csv.CSVRecord;
import org.joda.money.Money;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.samverkan.core.activity.CommissionedCourse;
import se.samverkan.core.agreement.CallOffTerms;
import se.samverkan.core.agreement.FrameworkAgreement;
import se.samverkan.core.agreement.Role;
import se.samverkan.core.budget.Balances;
import se.samverkan.core.budget.BudgetPart;
import se.samverkan.core.budget.Ceiling;
import se.samverkan.core.budget.Entry;
import se.samverkan.core.budget.YearSplit;
import se.samverkan.core.code.AgreementId;
import se.samverkan.core.code.CallOffId;
import se.samverkan.core.code.CollaborationArea;
import se.samverkan.core.code.Department;
import se.samverkan.core.code.EntryId;
import se.samverkan.core.code.LotId;
import se.samverkan.core.code.MunicipalityCode;
import se.samverkan.core.file.AgreementFile;
import se.samverkan.core.file.CallOff;
import se.samverkan.core.file.FileView;
import se.samverkan.core.money.VatAmount;
import se.samverkan.core.money.VatBasis;
import se.samverkan.core.partner.Municipality;
import se.samverkan.core.partner.PartnerDirectory;
import se.samverkan.core.text.Text;
import se.samverkan.core.time.AsOf;
import se.samverkan.core.time.DateRange;

@DisplayName("The ledger and the balances as CSV tie to each other, to the öre")
class LedgerCsvTest {

    private static final LocalDate DAY = LocalDate.of(2024, 11, 1);
    private static final LocalDate LATER = LocalDate.of(2025, 3, 1);
    private static final Municipality HARNOSAND = PartnerDirectory.sweden().municipality(MunicipalityCode.of("2280"));
    private static final CallOffId A1 = CallOffId.of("A-1");

    private static VatAmount kr(String amount) {
        return VatAmount.of(Money.parse("SEK " + amount), VatBasis.EXCLUDING_VAT);
    }

    private static EntryId id(String id) {
        return EntryId.of(id);
    }

    private static final AgreementFile FILE = AgreementFile.open(FrameworkAgreement.builder()
                    .id(AgreementId.of("sko"))
                    .party(HARNOSAND, Role.CLIENT)
                    .area(CollaborationArea.EDUCATION)
                    .ceiling(Ceiling.builder()
                            .amount(kr("2000000"))
                            .tranche(2024, Money.parse("SEK 500000"))
                            .tranche(2025, Money.parse("SEK 500000"))
                            .build())
                    .callOffTerms(
                            CallOffTerms.builder().yearSplit(YearSplit.BY_DAY).build())
                    .build())
            .record(Entry.plan(id("P-1"), kr("900000"), DAY, BudgetPart.of(Year.of(2025))), DAY)
            .record(Entry.reservation(id("S-1"), kr("100000"), DAY, BudgetPart.whole()), DAY)
            .record(course("A-1", "49000.01").toBuilder().reservation(id("S-1")).build(), DAY)
            .record(course("A-2", "7"), DAY)
            .record(Entry.invoice(id("I-1"), A1, kr("30000"), LATER), LATER)
            .record(Entry.creditNote(id("C-1"), A1, id("I-1"), kr("0.01"), LATER), LATER)
            .record(Entry.payment(id("U-1"), A1, kr("29999.99"), LATER), LATER)
            .record(Entry.reversal(id("R-1"), id("A-2"), LATER, Text.of("=fel beställning")), LATER)
            .record(Entry.carryOver(id("O-1"), kr("1000"), LATER, BudgetPart.of(Year.of(2024)), Year.of(2025)), LATER);

    private static CallOff course(String id, String amount) {
        return CallOff.builder()
                .id(CallOffId.of(id))
                .orderedBy(HARNOSAND)
                .orderedOn(DAY)
                .amount(kr(amount))
                .department(Department.of("-Skola; \"F-6\""))
                .activity(CommissionedCourse.builder()
                        .title(Text.of("Kurs"))
                        .dates(DateRange.ofClosed(LocalDate.of(2024, 12, 2), LocalDate.of(2025, 1, 19)))
                        .build())
                .build();
    }

    private static String ledger(FileView view, CsvDialect dialect) throws IOException {
        StringBuilder out = new StringBuilder();
        LedgerCsvWriter.in(dialect).write(view, out);
        return out.toString();
    }

    private static BigDecimal sum(List<CSVRecord> rows, String stage, String year) {
        return rows.stream()
                .filter(row -> row.get("stage").equals(stage))
                .filter(row -> year.isEmpty() || row.get("year").equals(year))
                .map(row -> Tables.number(row.get("amount")))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    @ParameterizedTest
    @EnumSource(CsvDialect.class)
    @DisplayName("the amounts of each stage add up to its balance, in all and in each year")
    void ties(CsvDialect dialect) throws IOException {
        FileView view = FILE.at(AsOf.on(LATER));
        List<CSVRecord> rows = Tables.readBack(ledger(view, dialect), dialect);
        for (String year : List.of("", "2024", "2025")) {
            Balances balances =
                    year.isEmpty() ? view.balances() : view.balances().in(Year.parse(year));
            assertThat(sum(rows, "PLANNED", year))
                    .isEqualByComparingTo(balances.getPlanned().getAmount());
            assertThat(sum(rows, "RESERVED", year))
                    .isEqualByComparingTo(balances.getReserved().getAmount());
            assertThat(sum(rows, "COMMITTED", year))
                    .isEqualByComparingTo(balances.getCommitted().getAmount());
            assertThat(sum(rows, "INVOICED", year))
                    .isEqualByComparingTo(balances.getInvoiced().getAmount());
            assertThat(sum(rows, "PAID", year))
                    .isEqualByComparingTo(balances.getPaid().getAmount());
        }
        assertThat(sum(rows, "LIMIT", "")).isEqualByComparingTo("0");
        assertThat(sum(rows, "LIMIT", "2025")).isEqualByComparingTo("1000");
    }

    @Test
    @DisplayName(
            "in Swedish spreadsheets' dialect it has semicolons, a decimal comma, CR and LF, and a byte order mark")
    void swedish() throws IOException {
        String written = ledger(FILE.at(AsOf.on(LATER)), CsvDialect.SWEDISH);
        assertThat(written).startsWith("\uFEFFagreement;entry;kind;day;recorded_on;revision;call_off;");
        assertThat(written)
                .contains("sko;A-1;CALL_OFF;2024-11-01;2024-11-01;3;A-1;S-1;;COMMITTED;30000,01;SEK;EXCLUDING_VAT;2024;"
                        + "EDUCATION;\"'-Skola; \"\"F-6\"\"\";municipality:2280;;;;\r\n");
        assertThat(written.split("\r\n", -1)).hasSizeGreaterThan(12);
    }

    @Test
    @DisplayName(
            "text that a spreadsheet could take for a formula is kept from it, and is the same when it is read back")
    void formulas() throws IOException {
        List<CSVRecord> rows =
                Tables.readBack(ledger(FILE.at(AsOf.on(LATER)), CsvDialect.RFC_4180), CsvDialect.RFC_4180);
        assertThat(rows).anySatisfy(row -> assertThat(row.get("reason")).isEqualTo("'=fel beställning"));
        assertThat(rows).noneSatisfy(row -> assertThat(row.get("department")).startsWith("-"));
        assertThat(CsvCells.read("'=fel beställning")).isEqualTo("=fel beställning");
        for (String text : List.of("=1+1", "+46", "-5", "@a", "'=x", "''@", "\tx", "plain", "'plain", "")) {
            String cell = new CsvCells(CsvDialect.RFC_4180).text(text);
            assertThat(CsvCells.read(cell)).isEqualTo(text);
            assertThat(cell.isEmpty() || "=+-@\t\r".indexOf(cell.charAt(0)) < 0).isTrue();
        }
    }

    @Test
    @DisplayName(
            "what isn't known yet and what is of a later day isn't written; what is taken back is, with its reversal")
    void asOf() throws IOException {
        List<CSVRecord> before =
                Tables.readBack(ledger(FILE.at(AsOf.on(DAY)), CsvDialect.RFC_4180), CsvDialect.RFC_4180);
        assertThat(before)
                .extracting(row -> row.get("entry"))
                .contains("A-1", "A-2")
                .doesNotContain("I-1", "R-1");
        List<CSVRecord> after =
                Tables.readBack(ledger(FILE.at(AsOf.on(LATER)), CsvDialect.RFC_4180), CsvDialect.RFC_4180);
        assertThat(after).filteredOn(row -> row.get("entry").equals("R-1")).allSatisfy(row -> {
            assertThat(row.get("reverses")).isEqualTo("A-2");
            assertThat(Tables.number(row.get("amount"))).isNegative();
        });
        assertThat(ledger(AgreementFile.open(FILE.getSignedAgreement()).at(AsOf.on(DAY)), CsvDialect.RFC_4180))
                .startsWith("agreement,entry,kind")
                .endsWith("reason\r\n");
    }

    @Test
    @DisplayName("the balances have a line for the whole, each year, area, department and partner, with limit and rest")
    void balances() throws IOException {
        StringBuilder out = new StringBuilder();
        Balances balances = FILE.at(AsOf.on(LATER)).balances();
        BalancesCsvWriter.in(CsvDialect.SWEDISH).write(balances, out);
        List<CSVRecord> rows = Tables.readBack(out.toString(), CsvDialect.SWEDISH);
        assertThat(rows)
                .extracting(row -> row.get("of") + " " + row.get("key"))
                .containsExactly(
                        "whole ",
                        "year 2024",
                        "year 2025",
                        "year_open ",
                        "area EDUCATION",
                        "department '-Skola; \"F-6\"",
                        "partner municipality:2280");
        CSVRecord whole = rows.get(0);
        assertThat(whole.get("committed")).isEqualTo("49000,01");
        assertThat(whole.get("left")).isEqualTo("1950999,99");
        assertThat(whole.get("pilots")).isEqualTo("0,00");
        assertThat(Tables.number(whole.get("limit"))
                        .subtract(Tables.number(whole.get("pilots")))
                        .subtract(Tables.number(whole.get("committed"))))
                .isEqualByComparingTo(Tables.number(whole.get("left")));
        assertThat(rows.get(1).get("pilots")).isEmpty();
        assertThat(rows.get(1).get("limit")).isEqualTo("499000,00");
        assertThat(rows.get(4).get("limit")).isEmpty();
        for (String stage : List.of("planned", "reserved", "committed", "invoiced", "paid")) {
            assertThat(rows.stream()
                            .filter(row -> row.get("of").startsWith("year"))
                            .map(row -> Tables.number(row.get(stage)))
                            .reduce(BigDecimal.ZERO, BigDecimal::add))
                    .isEqualByComparingTo(Tables.number(whole.get(stage)));
        }
    }

    @Test
    @DisplayName("the balances have a line for a year that has an amount of its own and no entries: all of it is left")
    void yearWithoutEntries() throws IOException {
        List<CSVRecord> rows = readBack(
                AgreementFile.open(FILE.getSignedAgreement()).at(AsOf.on(LATER)).balances());
        assertThat(rows)
                .extracting(row -> row.get("of") + " " + row.get("key") + " " + row.get("left"))
                .containsExactly("whole  2000000,00", "year 2024 500000,00", "year 2025 500000,00");
    }

    @Test
    @DisplayName("the balances of a part begin with the part, and don't tell it apart by itself")
    void part() throws IOException {
        Balances balances = FILE.at(AsOf.on(LATER)).balances();
        Department school = Department.of("-Skola; \"F-6\"");
        assertThat(readBack(balances.of(school)))
                .extracting(row -> row.get("of") + " " + row.get("key"))
                .containsExactly(
                        "department '-Skola; \"F-6\"",
                        "year 2024",
                        "year 2025",
                        "area EDUCATION",
                        "partner municipality:2280");
        assertThat(readBack(balances.in(Year.of(2024))).get(0).toList()).startsWith("year", "2024");
        assertThat(readBack(balances.in(CollaborationArea.EDUCATION)).get(0).toList())
                .startsWith("area", "EDUCATION");
        assertThat(readBack(balances.of(HARNOSAND.getId()).in(Year.of(2024)))
                        .get(0)
                        .toList())
                .startsWith("part", "2024, municipality:2280");
        assertThat(readBack(balances.of(LotId.of("L-1"))))
                .extracting(row -> row.get("of") + " " + row.get("key"))
                .containsExactly("lot L-1");
    }

    private static List<CSVRecord> readBack(Balances balances) throws IOException {
        StringBuilder out = new StringBuilder();
        BalancesCsvWriter.in(CsvDialect.SWEDISH).write(balances, out);
        return Tables.readBack(out.toString(), CsvDialect.SWEDISH);
    }
}
