package se.samverkan.core.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.samverkan.core.activity.CommissionedCourse;
import se.samverkan.core.agreement.LetterOfIntent;
import se.samverkan.core.agreement.Role;
import se.samverkan.core.code.ActivityId;
import se.samverkan.core.code.AgreementId;
import se.samverkan.core.code.MunicipalityCode;
import se.samverkan.core.code.NeedId;
import se.samverkan.core.code.OccupationCode;
import se.samverkan.core.code.SupplyId;
import se.samverkan.core.file.AgreementFile;
import se.samverkan.core.finding.Assumption;
import se.samverkan.core.partner.Municipality;
import se.samverkan.core.partner.PartnerDirectory;
import se.samverkan.core.quantity.Percent;
import se.samverkan.core.quantity.Quantity;
import se.samverkan.core.text.Text;
import se.samverkan.core.time.AsOf;
import se.samverkan.core.time.DateRange;
import se.samverkan.core.time.Term;
import se.samverkan.core.time.YearSpread;
import se.samverkan.core.workforce.OccupationNeed;
import se.samverkan.core.workforce.SupplyKind;
import se.samverkan.core.workforce.WorkforceNeed;
import se.samverkan.core.workforce.WorkforceSupply;

@DisplayName("A workforce coverage as CSV")
class CoverageCsvTest {

    private static final LocalDate DAY = LocalDate.of(2025, 3, 1);
    private static final Municipality HARNOSAND = PartnerDirectory.sweden().municipality(MunicipalityCode.of("2280"));
    private static final OccupationCode PRESCHOOL = OccupationCode.ssyk("2343");
    private static final OccupationCode NURSE = OccupationCode.ssyk("2221");
    private static final NeedId NEED = NeedId.of("need");

    /** 41 preschool teachers over 2025 and 2026, evenly; 25 placed, of whom 30 percent are hired; and a course for two occupations. */
    private static AgreementFile file() {
        DateRange spring = DateRange.ofClosed(LocalDate.of(2026, 1, 15), LocalDate.of(2026, 6, 5));
        return AgreementFile.open(LetterOfIntent.builder()
                        .id(AgreementId.of("intent"))
                        .party(HARNOSAND, Role.PARTY)
                        .build())
                .record(WorkforceNeed.builder()
                        .id(NEED)
                        .statedBy(HARNOSAND.getId())
                        .number(Quantity.about(60))
                        .period(Term.ofClosed(LocalDate.of(2025, 1, 1), LocalDate.of(2026, 12, 31)))
                        .addOccupations(
                                OccupationNeed.of(PRESCHOOL)
                                        .inWords(Text.of("sv", "förskollärare"))
                                        .number(Quantity.exactly(41)),
                                OccupationNeed.of(NURSE))
                        .source(Text.of("sv", "=personalplanen"))
                        .build())
                .assuming(Assumption.needSpread(YearSpread.evenly(), Text.of("as an example")))
                .assuming(Assumption.hiredShare(Percent.of("30"), Text.of("as an example")))
                .record(
                        WorkforceSupply.builder()
                                .id(SupplyId.of("placed"))
                                .title(Text.of("sv", "Praktik"))
                                .kind(SupplyKind.PLACED)
                                .number(Quantity.exactly(25))
                                .addOccupations(PRESCHOOL)
                                .dates(spring)
                                .build(),
                        DAY)
                .record(
                        CommissionedCourse.builder()
                                .id(ActivityId.of("course"))
                                .title("sv", "Kurs")
                                .need(NEED)
                                .addOccupations(PRESCHOOL, NURSE)
                                .supply(Quantity.exactly(10))
                                .dates(spring)
                                .build(),
                        DAY);
    }

    private static List<CSVRecord> written(CsvDialect dialect) throws IOException {
        StringBuilder out = new StringBuilder();
        CoverageCsvWriter.in(dialect).write(file().at(AsOf.on(DAY)).workforceCoverage(), out);
        return Tables.readBack(out.toString(), dialect);
    }

    private static CSVRecord line(List<CSVRecord> rows, String of, String occupation, String year) {
        return rows.stream()
                .filter(row -> row.get("row").equals("line"))
                .filter(row -> row.get("of").equals(of))
                .filter(row -> row.get("occupation").equals(occupation))
                .filter(row -> row.get("year").equals(year))
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @EnumSource(CsvDialect.class)
    @DisplayName("has a line of each occupation, in all years and in each, with what is needed, given and lacking")
    void lines(CsvDialect dialect) throws IOException {
        List<CSVRecord> rows = written(dialect);
        CSVRecord all = line(rows, "OCCUPATION", PRESCHOOL.toString(), "all");
        assertThat(all.get("words")).isEqualTo("sv: förskollärare");
        assertThat(all.get("needed_number")).isEqualTo("41");
        assertThat(Tables.number(all.get("own_number"))).isEqualByComparingTo("7.5");
        assertThat(Tables.number(all.get("serving_least"))).isEqualByComparingTo("7.5");
        assertThat(Tables.number(all.get("serving_most"))).isEqualByComparingTo("17.5");
        assertThat(all.get("serving_number"))
                .as("a part of the course that isn't known")
                .isEmpty();
        assertThat(Tables.number(all.get("lacking_least"))).isEqualByComparingTo("23.5");
        assertThat(all.get("outcome")).isEqualTo("NOT_MET");

        CSVRecord in2025 = line(rows, "OCCUPATION", PRESCHOOL.toString(), "2025");
        assertThat(in2025.get("needed_number")).isEqualTo("21");
        assertThat(in2025.get("outcome")).isEqualTo("NOT_ASSESSED");
        assertThat(in2025.get("missing")).isEqualTo("activity.supply");
        assertThat(in2025.get("assumptions")).isEqualTo("need.spread");

        CSVRecord nurses = line(rows, "OCCUPATION", NURSE.toString(), "open");
        assertThat(nurses.get("needed_number")).isEmpty();
        assertThat(nurses.get("missing")).contains("need.occupation-number");
    }

    @Test
    @DisplayName("about 60 has no least but 0 and no most, and is written as the number stated")
    void about() throws IOException {
        CSVRecord all = line(written(CsvDialect.RFC_4180), "ALL", "", "all");
        assertThat(all.get("needed_least")).isEqualTo("0");
        assertThat(all.get("needed_most")).isEmpty();
        assertThat(all.get("needed_number")).isEqualTo("60");
    }

    @ParameterizedTest
    @EnumSource(CsvDialect.class)
    @DisplayName("has a row of each term, with its number, share, assumption and source, in which nothing is a formula")
    void terms(CsvDialect dialect) throws IOException {
        CSVRecord placed = written(dialect).stream()
                .filter(row -> row.get("supply").equals("placed"))
                .findFirst()
                .orElseThrow();
        assertThat(placed.get("row")).isEqualTo("term");
        assertThat(placed.get("kind")).isEqualTo("PLACED");
        assertThat(placed.get("stated")).isEqualTo("25");
        assertThat(placed.get("share")).isEqualTo("30");
        assertThat(placed.get("assumptions")).isEqualTo("supply.hired-share");
        assertThat(Tables.number(placed.get("own_number"))).isEqualByComparingTo("7.5");
        assertThat(written(dialect).stream().map(row -> row.get("source")).filter(text -> !text.isEmpty()))
                .isNotEmpty()
                .allMatch(text -> text.equals("sv: =personalplanen"));
    }

    @ParameterizedTest
    @EnumSource(CsvDialect.class)
    @DisplayName("its terms add up to its lines, and the lines to what is given in all")
    void ties(CsvDialect dialect) throws IOException {
        List<CSVRecord> rows = written(dialect);
        BigDecimal terms =
                sum(rows.stream().filter(row -> row.get("row").equals("term")).toList());
        BigDecimal lines = sum(rows.stream()
                .filter(row -> row.get("row").equals("line") && !row.get("of").equals("ALL"))
                .filter(row -> row.get("year").equals("all"))
                .toList());
        assertThat(terms)
                .isEqualByComparingTo("17.5")
                .isEqualByComparingTo(lines)
                .isEqualByComparingTo(Tables.number(line(rows, "ALL", "", "all").get("own_most")));
    }

    private static BigDecimal sum(List<CSVRecord> rows) {
        return rows.stream()
                .map(row -> row.get("own_most"))
                .filter(cell -> !cell.isEmpty())
                .map(Tables::number)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
