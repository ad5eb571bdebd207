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
import se.samverkan.core.activity.Course;
import se.samverkan.core.agreement.CallOffTerms;
import se.samverkan.core.agreement.FrameworkAgreement;
import se.samverkan.core.agreement.Role;
import se.samverkan.core.code.ActivityId;
import se.samverkan.core.code.AgreementId;
import se.samverkan.core.code.CallOffId;
import se.samverkan.core.code.CollaborationArea;
import se.samverkan.core.code.CourseId;
import se.samverkan.core.code.Department;
import se.samverkan.core.code.MunicipalityCode;
import se.samverkan.core.code.ParticipantReference;
import se.samverkan.core.credit.Credits;
import se.samverkan.core.file.AgreementFile;
import se.samverkan.core.file.CallOff;
import se.samverkan.core.money.VatAmount;
import se.samverkan.core.participant.Enrolment;
import se.samverkan.core.participant.ParticipantState;
import se.samverkan.core.participant.Result;
import se.samverkan.core.partner.Municipality;
import se.samverkan.core.partner.PartnerDirectory;
import se.samverkan.core.text.Text;
import se.samverkan.core.time.AsOf;
import se.samverkan.core.time.DateRange;

@DisplayName("Credits as CSV")
class CreditsCsvTest {

    private static final LocalDate DAY = LocalDate.of(2025, 3, 1);
    private static final LocalDate LAST = LocalDate.of(2026, 1, 31);
    private static final Municipality HARNOSAND = PartnerDirectory.sweden().municipality(MunicipalityCode.of("2280"));
    private static final Course COURSE = Course.builder()
            .id(CourseId.of("steering"))
            .title(Text.of("sv", "Styrning"))
            .credits(Credits.of("7.5"))
            .build();

    /** Three seats of a course for the school, of which one is passed and one running, and one seat open to all. */
    private static final AgreementFile FILE = AgreementFile.open(FrameworkAgreement.builder()
                    .id(AgreementId.of("framework"))
                    .party(HARNOSAND, Role.CLIENT)
                    .party(PartnerDirectory.sweden().institution("Mittuniversitetet"), Role.PROVIDER)
                    .area(CollaborationArea.EDUCATION)
                    .callOffTerms(CallOffTerms.builder()
                            .putCreditsOnCompletion(CollaborationArea.EDUCATION, true)
                            .build())
                    .build())
            .record(
                    CallOff.builder()
                            .id(CallOffId.of("A-1"))
                            .orderedBy(HARNOSAND)
                            .orderedOn(DAY)
                            .amount(VatAmount.of(Money.parse("SEK 100.00")))
                            .seats(3)
                            .department(Department.of("=Skolan"))
                            .activity(offering(DateRange.ofClosed(DAY, LAST)))
                            .build(),
                    DAY)
            .record(COURSE.offering().id(ActivityId.of("open")).mostSeats(1).build(), DAY)
            .record(registered("p-1"), DAY)
            .record(registered("p-2"), DAY)
            .record(
                    Result.builder()
                            .callOff(CallOffId.of("A-1"))
                            .participant(ParticipantReference.of("p-1"))
                            .completed(true)
                            .day(DAY)
                            .build(),
                    DAY);

    private static CommissionedCourse offering(DateRange days) {
        return COURSE.offering().dates(days).build();
    }

    private static Enrolment registered(String participant) {
        return Enrolment.builder()
                .callOff(CallOffId.of("A-1"))
                .participant(ParticipantReference.of(participant))
                .state(ParticipantState.REGISTERED)
                .day(DAY)
                .build();
    }

    private static List<CSVRecord> written(AgreementFile file, CsvDialect dialect) throws IOException {
        StringBuilder out = new StringBuilder();
        CreditsCsvWriter.in(dialect).write(file.at(AsOf.on(DAY)).credits(), out);
        assertThat(out).doesNotContain("p-1", "p-2");
        return Tables.readBack(out.toString(), dialect);
    }

    @ParameterizedTest
    @EnumSource(CsvDialect.class)
    @DisplayName("has a line for the whole, and for each year, course, offering and department")
    void lines(CsvDialect dialect) throws IOException {
        List<CSVRecord> lines = written(FILE, dialect);
        assertThat(lines)
                .extracting(line -> line.get("of") + " " + CsvCells.read(line.get("key")))
                .containsExactly(
                        "whole ",
                        "year 2025",
                        "year 2026",
                        "year_open ",
                        "course steering",
                        "call_off A-1",
                        "activity open",
                        "department =Skolan",
                        "department_open ");
        assertThat(numbers(lines.get(0))).containsExactly("30.0", "15.0", "7.5", "7.5", "0.0", "4");
        assertThat(numbers(lines.get(5))).containsExactly("22.5", "7.5", "7.5", "7.5", "0.0", "3");
        assertThat(lines.get(4).get("earned")).isEqualTo(dialect == CsvDialect.SWEDISH ? "7,5" : "7.5");
    }

    private static List<String> numbers(CSVRecord line) {
        return List.of("offered", "planned", "running", "earned", "lost", "seats").stream()
                .map(column -> Tables.number(line.get(column)).toString())
                .toList();
    }

    @Test
    @DisplayName("the years add up to the whole in every column, and so do the departments")
    void addsUp() throws IOException {
        List<CSVRecord> lines = written(FILE, CsvDialect.RFC_4180);
        for (String column : List.of("offered", "planned", "running", "earned", "lost", "seats")) {
            BigDecimal whole = Tables.number(lines.get(0).get(column));
            for (String part : List.of("year", "department")) {
                assertThat(lines.stream()
                                .filter(line -> line.get("of").startsWith(part))
                                .map(line -> Tables.number(line.get(column)))
                                .reduce(BigDecimal.ZERO, BigDecimal::add))
                        .as("%s by %s", column, part)
                        .isEqualByComparingTo(whole);
            }
        }
    }

    @Test
    @DisplayName("of nothing there is the line for the whole alone")
    void nothing() throws IOException {
        AgreementFile empty = AgreementFile.open(FILE.getSignedAgreement());
        List<CSVRecord> lines = written(empty, CsvDialect.RFC_4180);
        assertThat(lines).hasSize(1);
        assertThat(numbers(lines.get(0))).containsOnly("0.0", "0");
        assertThat(Optional.of(lines.get(0).get("key"))).contains("");
    }
}
