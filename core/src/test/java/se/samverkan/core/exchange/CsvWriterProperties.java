package se.samverkan.core.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import net.jqwik.api.statistics.StatisticsReport.StatisticsReportMode;
import org.apache.commons.csv.CSVRecord;
import org.joda.money.Money;
import se.samverkan.core.agreement.FrameworkAgreement;
import se.samverkan.core.agreement.Role;
import se.samverkan.core.budget.BudgetPart;
import se.samverkan.core.budget.Entry;
import se.samverkan.core.code.AgreementId;
import se.samverkan.core.code.CollaborationArea;
import se.samverkan.core.code.Department;
import se.samverkan.core.code.EntryId;
import se.samverkan.core.code.MunicipalityCode;
import se.samverkan.core.code.PartnerId;
import se.samverkan.core.file.AgreementFile;
import se.samverkan.core.file.FileView;
import se.samverkan.core.money.VatAmount;
import se.samverkan.core.money.VatBasis;
import se.samverkan.core.partner.PartnerDirectory;
import se.samverkan.core.share.CostShares;
import se.samverkan.core.share.Settlement;
import se.samverkan.core.share.SettlementLine;
import se.samverkan.core.text.Text;
import se.samverkan.core.time.AsOf;
import se.samverkan.core.time.DateRange;

@Label("What is written as CSV is what another parser reads, whatever the text")
class CsvWriterProperties {

    private static final LocalDate DAY = LocalDate.of(2024, 11, 1);
    private static final VatAmount KRONA = VatAmount.of(Money.parse("SEK 1"), VatBasis.EXCLUDING_VAT);
    private static final AgreementFile OPENED = AgreementFile.open(FrameworkAgreement.builder()
            .id(AgreementId.of("-sko"))
            .party(PartnerDirectory.sweden().municipality(MunicipalityCode.of("2280")), Role.CLIENT)
            .area(CollaborationArea.EDUCATION)
            .build());

    @Property(tries = 1500, edgeCases = EdgeCasesMode.NONE)
    @StatisticsReport(StatisticsReportMode.OFF)
    @Label("a cell of any text, line breaks and quotation marks in it, is read as written, and gives the text back")
    void cells(@ForAll CsvDialect dialect, @ForAll @Size(3) List<@From("cells") String> texts) throws IOException {
        CsvCells cells = new CsvCells(dialect);
        List<String> written = texts.stream().map(cells::text).toList();
        StringBuilder out = new StringBuilder();
        CsvLines lines = new CsvLines(dialect, out);
        lines.write(List.of("one", "two", "three"));
        lines.write(written);
        lines.write(List.of("last", "", ""));
        List<CSVRecord> rows = Tables.readBack(out.toString(), dialect);
        assertThat(rows).hasSize(2);
        assertThat(rows.get(0).toList())
                .isEqualTo(texts.stream().map(CsvTexts::cell).toList());
        assertThat(written).noneMatch(CsvWriterProperties::startsFormula);
        assertThat(written.stream().map(CsvCells::read)).isEqualTo(texts);
        texts.forEach(text -> Statistics.label("formula").collect(CsvTexts.isFormula(text)));
        Statistics.label("formula").coverage(coverage -> coverage.check(true).percentage(share -> share > 10));
    }

    /** As a spreadsheet has it: by the first character, spaces and the byte order mark taken away or not. */
    private static boolean startsFormula(String cell) {
        String bare = cell.replaceFirst("^[ \\u00A0\\uFEFF]+", "");
        return !bare.isEmpty() && "=+-@\t\r\n＝＋－＠".indexOf(bare.charAt(0)) >= 0;
    }

    @Property(tries = 300)
    @Label(
            "a ledger's references, reasons, accounting strings, departments and ids are read as recorded, but for the apostrophe")
    void ledger(
            @ForAll CsvDialect dialect,
            @ForAll("names") String reference,
            @ForAll("names") String accountingString,
            @ForAll("names") String reason,
            @ForAll("names") String department,
            @ForAll("ids") String id)
            throws IOException {
        Entry plan = Entry.plan(
                        EntryId.of(id),
                        KRONA,
                        DAY,
                        BudgetPart.of(Department.of(department)).in(Year.of(2024)))
                .toBuilder()
                .reference(reference)
                .accountingString(accountingString)
                .reason(Text.of(reason))
                .build();
        FileView view = OPENED.record(plan, DAY).at(AsOf.on(DAY));
        StringBuilder out = new StringBuilder();
        LedgerCsvWriter.in(dialect).write(view, out);
        CSVRecord row = only(Tables.readBack(out.toString(), dialect));
        assertThat(List.of(
                        row.get("agreement"),
                        row.get("entry"),
                        row.get("reference"),
                        row.get("accounting_string"),
                        row.get("reason"),
                        row.get("department"),
                        row.get("amount")))
                .containsExactly(
                        "'-sko",
                        CsvTexts.cell(id),
                        CsvTexts.cell(reference),
                        CsvTexts.cell(accountingString),
                        CsvTexts.cell(reason),
                        CsvTexts.cell(department),
                        dialect == CsvDialect.SWEDISH ? "1,00" : "1.00");
        StringBuilder balances = new StringBuilder();
        BalancesCsvWriter.in(dialect).write(view.balances(), balances);
        assertThat(Tables.readBack(balances.toString(), dialect))
                .filteredOn(line -> line.get("of").equals("department"))
                .extracting(line -> line.get("key"), line -> line.get("planned"))
                .containsExactly(tuple(CsvTexts.cell(department), row.get("amount")));
    }

    @Property(tries = 300)
    @Label("a settlement's partners and entries are read as they are, an id that begins with a hyphen too")
    void settlement(@ForAll CsvDialect dialect, @ForAll("ids") String partner, @ForAll("ids") String entry)
            throws IOException {
        PartnerId of = PartnerId.of(partner);
        CostShares shares =
                CostShares.parts().share(of, 1).share(PartnerId.of("other"), 1).build();
        Settlement settlement = Settlement.of(
                shares, DateRange.ofClosed(DAY, DAY), List.of(SettlementLine.of(EntryId.of(entry), DAY, of, KRONA)));
        StringBuilder out = new StringBuilder();
        SettlementCsvWriter.in(dialect).write(settlement, out);
        List<CSVRecord> rows = Tables.readBack(out.toString(), dialect);
        assertThat(rows).extracting(row -> row.get("line")).containsExactly("partner", "partner", "cost");
        assertThat(rows.get(0).get("partner")).isEqualTo(CsvTexts.cell(partner));
        assertThat(Tables.number(rows.get(0).get("balance"))).isEqualByComparingTo("-0.5");
        assertThat(rows.get(2).get("entry")).isEqualTo(CsvTexts.cell(entry));
    }

    private static CSVRecord only(List<CSVRecord> rows) {
        assertThat(rows).hasSize(1);
        return rows.get(0);
    }

    @Provide
    Arbitrary<String> cells() {
        return CsvTexts.ofCells();
    }

    @Provide
    Arbitrary<String> names() {
        return CsvTexts.ofNames();
    }

    @Provide
    Arbitrary<String> ids() {
        return Arbitraries.of("-1", "-A.1", "a", "Z-9", "1/2", "-", "e:7");
    }
}
