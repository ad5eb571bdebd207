package se.samverkan.core.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVRecord;
import org.joda.money.Money;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.samverkan.core.activity.CommissionedCourse;
import se.samverkan.core.agreement.Amendment;
import se.samverkan.core.agreement.Change;
import se.samverkan.core.agreement.FrameworkAgreement;
import se.samverkan.core.agreement.Role;
import se.samverkan.core.budget.Entry;
import se.samverkan.core.code.AgreementId;
import se.samverkan.core.code.CallOffId;
import se.samverkan.core.code.CollaborationArea;
import se.samverkan.core.code.EntryId;
import se.samverkan.core.code.MunicipalityCode;
import se.samverkan.core.file.AgreementFile;
import se.samverkan.core.file.CallOff;
import se.samverkan.core.file.PeriodSettlement;
import se.samverkan.core.money.VatAmount;
import se.samverkan.core.money.VatBasis;
import se.samverkan.core.partner.HigherEducationInstitution;
import se.samverkan.core.partner.Municipality;
import se.samverkan.core.partner.PartnerDirectory;
import se.samverkan.core.share.CostShares;
import se.samverkan.core.share.SplitPeriod;
import se.samverkan.core.text.Text;
import se.samverkan.core.time.AsOf;
import se.samverkan.core.time.DateRange;

@DisplayName("A settlement as CSV")
class SettlementCsvTest {

    private static final LocalDate DAY = LocalDate.of(2025, 3, 1);
    private static final DateRange YEAR = DateRange.ofClosed(LocalDate.of(2025, 1, 1), LocalDate.of(2025, 12, 31));
    private static final Municipality HARNOSAND = PartnerDirectory.sweden().municipality(MunicipalityCode.of("2280"));
    private static final HigherEducationInstitution MIUN =
            PartnerDirectory.sweden().institution("Mittuniversitetet");
    private static final CallOffId A1 = CallOffId.of("A-1");
    private static final CostShares TWO_TO_ONE =
            CostShares.parts().share(HARNOSAND, 2).share(MIUN, 1).build();

    @ParameterizedTest
    @EnumSource(CsvDialect.class)
    @DisplayName("has a line for each partner and for each cost, and its shares sum to the costs")
    void partnersAndCosts(CsvDialect dialect) throws IOException {
        PeriodSettlement settlement = settled(invoiced(Optional.of(TWO_TO_ONE)));
        List<CSVRecord> lines = Tables.readBack(written(settlement, dialect), dialect);
        assertThat(lines).extracting(line -> line.get("line")).containsExactly("partner", "partner", "cost", "cost");
        assertThat(lines)
                .extracting(line -> line.get("partner"))
                .containsExactly("municipality:2280", "institution:miun", "municipality:2280", "municipality:2280");
        assertThat(lines).extracting(line -> line.get("entry")).containsExactly("", "", "F-1", "K-1");
        assertThat(lines).extracting(line -> line.get("day")).containsExactly("", "", "2025-03-01", "2025-03-01");
        assertThat(numbers(lines.subList(0, 2), "share")).containsExactly("60.00", "30.00");
        assertThat(numbers(lines.subList(0, 2), "borne")).containsExactly("90.00", "0.00");
        assertThat(numbers(lines.subList(0, 2), "balance")).containsExactly("-30.00", "30.00");
        assertThat(numbers(lines.subList(2, 4), "cost")).containsExactly("100.00", "-10.00");
        assertThat(lines)
                .allMatch(line -> line.get("currency").equals("SEK")
                        && line.get("vat_basis").equals("EXCLUDING_VAT"));
    }

    @ParameterizedTest
    @EnumSource(CsvDialect.class)
    @DisplayName("of a period by one set of shares is the same as of those shares alone")
    void oneSettlement(CsvDialect dialect) throws IOException {
        PeriodSettlement settlement = settled(invoiced(Optional.of(TWO_TO_ONE)));
        StringBuilder alone = new StringBuilder();
        SettlementCsvWriter.in(dialect).write(settlement.getSettlements().get(0), alone);
        assertThat(written(settlement, dialect)).isEqualTo(alone.toString());
    }

    @Test
    @DisplayName("of a period in which the shares were amended has one line for each partner, and one head")
    void amendedShares() throws IOException {
        AgreementFile file = invoiced(Optional.of(TWO_TO_ONE))
                .record(
                        Amendment.builder()
                                .effectiveFrom(DAY.plusDays(1))
                                .reason(Text.of("sv", "halva var"))
                                .addChanges(Change.of(CostShares.equally(HARNOSAND, MIUN)))
                                .build(),
                        DAY.plusDays(1))
                .record(Entry.invoice(EntryId.of("F-2"), A1, kronor("50"), DAY.plusDays(2)), DAY.plusDays(2));
        List<CSVRecord> lines = Tables.readBack(written(settled(file), CsvDialect.SWEDISH), CsvDialect.SWEDISH);
        assertThat(lines)
                .extracting(line -> line.get("line"))
                .containsExactly("partner", "partner", "cost", "cost", "cost");
        assertThat(numbers(lines.subList(0, 2), "share")).containsExactly("85.00", "55.00");
        assertThat(numbers(lines.subList(2, 5), "cost")).containsExactly("100.00", "-10.00", "50.00");
    }

    @Test
    @DisplayName("has a line of what nobody bears")
    void unshared() throws IOException {
        CostShares fixed = CostShares.fixed()
                .share(MIUN, Money.parse("SEK 40"))
                .per(SplitPeriod.WHOLE_TERM)
                .build();
        List<CSVRecord> lines = Tables.readBack(
                written(settled(invoiced(Optional.of(fixed))), CsvDialect.RFC_4180), CsvDialect.RFC_4180);
        assertThat(lines)
                .extracting(line -> line.get("line"))
                .containsExactly("partner", "partner", "unshared", "cost", "cost");
        assertThat(lines.get(2).get("share")).isEqualTo("50.00");
    }

    @Test
    @DisplayName("has the names of the columns alone where nothing was invoiced, or shares aren't stated")
    void columnsAlone() throws IOException {
        String columns = "line,partner,entry,day,cost,share,borne,balance,currency,vat_basis\r\n";
        assertThat(written(settled(opened(Optional.of(TWO_TO_ONE))), CsvDialect.RFC_4180))
                .isEqualTo(columns);
        assertThat(written(settled(invoiced(Optional.empty())), CsvDialect.RFC_4180))
                .isEqualTo(columns);
    }

    private static List<String> numbers(List<CSVRecord> lines, String column) {
        return lines.stream()
                .map(line -> Tables.number(line.get(column)))
                .map(BigDecimal::toPlainString)
                .toList();
    }

    private static String written(PeriodSettlement settlement, CsvDialect dialect) throws IOException {
        StringBuilder out = new StringBuilder();
        SettlementCsvWriter.in(dialect).write(settlement, out);
        return out.toString();
    }

    private static PeriodSettlement settled(AgreementFile file) {
        return file.at(AsOf.on(DAY)).settlement(YEAR);
    }

    /** 100 kr invoiced, of which 10 kr is taken back. */
    private static AgreementFile invoiced(Optional<CostShares> shares) {
        return opened(shares)
                .record(Entry.invoice(EntryId.of("F-1"), A1, kronor("100"), DAY), DAY)
                .record(Entry.creditNote(EntryId.of("K-1"), A1, EntryId.of("F-1"), kronor("10"), DAY), DAY);
    }

    private static AgreementFile opened(Optional<CostShares> shares) {
        FrameworkAgreement agreement = FrameworkAgreement.builder()
                .id(AgreementId.of("sko"))
                .party(HARNOSAND, Role.CLIENT)
                .party(MIUN, Role.PROVIDER)
                .area(CollaborationArea.EDUCATION)
                .costShares(shares)
                .build();
        CallOff callOff = CallOff.builder()
                .id(A1)
                .orderedBy(HARNOSAND)
                .orderedOn(DAY)
                .amount(kronor("500"))
                .activity(CommissionedCourse.builder().title("sv", "Kurs").build())
                .build();
        return AgreementFile.open(agreement).record(callOff, DAY);
    }

    private static VatAmount kronor(String kronor) {
        return VatAmount.of(Money.parse("SEK " + kronor), VatBasis.EXCLUDING_VAT);
    }
}
