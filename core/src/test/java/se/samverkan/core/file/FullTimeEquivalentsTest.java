package se.samverkan.core.file;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samverkan.core.file.Files.DAY;
import static se.samverkan.core.file.Files.OPENED;
import static se.samverkan.core.file.Files.callOff;
import static se.samverkan.core.file.Files.course;
import static se.samverkan.core.file.Files.enrolment;
import static se.samverkan.core.file.Files.on;
import static se.samverkan.core.file.Files.registered;
import static se.samverkan.core.file.Files.result;

import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.Year;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.samverkan.core.activity.CommissionedCourse;
import se.samverkan.core.activity.CourseModule;
import se.samverkan.core.activity.DegreeProject;
import se.samverkan.core.code.ActivityId;
import se.samverkan.core.code.ModuleId;
import se.samverkan.core.code.ParticipantReference;
import se.samverkan.core.credit.Credits;
import se.samverkan.core.finding.InputCode;
import se.samverkan.core.participant.Enrolment;
import se.samverkan.core.participant.ParticipantState;
import se.samverkan.core.participant.Result;
import se.samverkan.core.participant.TakenBack;
import se.samverkan.core.quantity.Fraction;
import se.samverkan.core.text.Text;
import se.samverkan.core.time.DateRange;

@DisplayName("Full-time equivalents are exact fractions of 60 credits")
class FullTimeEquivalentsTest {

    private static final LocalDate FIRST = LocalDate.of(2024, 9, 4);
    /** Twenty weeks later, of which seventeen are in 2024. */
    private static final LocalDate LAST = LocalDate.of(2025, 1, 21);

    private static CommissionedCourse.Builder dated(String credits) {
        return course(credits).toBuilder().dates(DateRange.ofClosed(FIRST, LAST));
    }

    private static AgreementFile ordering(CommissionedCourse course) {
        return OPENED.record(callOff("A-1", 1, DAY).toBuilder().activity(course).build(), DAY);
    }

    private static AgreementFile registering(AgreementFile file, int participants) {
        AgreementFile longer = file;
        for (int i = 1; i <= participants; i++) {
            longer = longer.record(registered("A-1", "p-" + i, FIRST), FIRST);
        }
        return longer;
    }

    private static FullTimeEquivalents of(AgreementFile file) {
        return on(file, LAST).fullTimeEquivalents();
    }

    @Test
    @DisplayName("15 hp with 18 registered are 4.5 HST; ten who pass 15 hp and eight who pass 7.5 hp are 3.5 HPR")
    void published() {
        AgreementFile file = registering(
                ordering(dated("15")
                        .addModules(
                                CourseModule.of(ModuleId.of("1"), Text.of("Ett"), Credits.of("7.5")),
                                CourseModule.of(ModuleId.of("2"), Text.of("Två"), Credits.of("7.5")))
                        .build()),
                18);
        for (int i = 1; i <= 18; i++) {
            Result pass = result("A-1", "p-" + i, true, LAST);
            file = file.record(
                    i <= 10 ? pass : pass.toBuilder().module(ModuleId.of("1")).build(), LAST);
        }
        assertThat(of(file)).hasToString("HST 9/2, HPR 7/2");
        assertThat(of(file).getMissing()).isEmpty();
    }

    @Test
    @DisplayName("30 hp with 50 registered are 25 HST; nominated and admitted alone are none")
    void registeredAlone() {
        AgreementFile file = registering(ordering(dated("30").build()), 50)
                .record(enrolment("A-1", "p-51", ParticipantState.NOMINATED, FIRST), FIRST)
                .record(enrolment("A-1", "p-52", ParticipantState.ADMITTED, FIRST), FIRST);
        assertThat(of(file).getStudents()).isEqualTo(Fraction.of(25));
        assertThat(of(file).getPerformances()).isEqualTo(Fraction.ZERO);
    }

    @Test
    @DisplayName("who leaves within three weeks isn't counted, and who leaves the day after is")
    void leavers() {
        AgreementFile file = registering(ordering(dated("30").build()), 2);
        LocalDate threeWeeks = LocalDate.of(2024, 9, 25);
        AgreementFile early = file.record(enrolment("A-1", "p-1", ParticipantState.WITHDRAWN, threeWeeks), LAST);
        AgreementFile late =
                file.record(enrolment("A-1", "p-1", ParticipantState.WITHDRAWN, threeWeeks.plusDays(1)), LAST);
        assertThat(of(early).getStudents()).isEqualTo(Fraction.of(1, 2));
        assertThat(of(late).getStudents()).isEqualTo(Fraction.ONE);
        assertThat(on(early, threeWeeks.minusDays(1)).fullTimeEquivalents().getStudents())
                .isEqualTo(Fraction.ONE);
        AgreementFile back = early.record(registered("A-1", "p-1", threeWeeks.plusDays(9)), LAST);
        assertThat(of(back).getStudents()).isEqualTo(Fraction.ONE);
    }

    @Test
    @DisplayName("30 hp over 20 weeks of which 17 are this year: 25.5 and 4.5, as Stockholm University periodises")
    void years() {
        AgreementFile file =
                registering(ordering(dated("30").build()), 60).record(result("A-1", "p-1", true, LAST), LAST);
        FullTimeEquivalents all = of(file);
        assertThat(all.getYears()).containsExactly(Year.of(2024), Year.of(2025));
        assertThat(all.in(Year.of(2024)).getStudents().toBigDecimal(1, RoundingMode.UNNECESSARY))
                .isEqualByComparingTo("25.5");
        assertThat(all.in(Year.of(2025)).getStudents().toBigDecimal(1, RoundingMode.UNNECESSARY))
                .isEqualByComparingTo("4.5");
        assertThat(all.in(Year.of(2025)).getPerformances()).isEqualTo(Fraction.of(1, 2));
        assertThat(all.in(Year.of(2024)).getPerformances()).isEqualTo(Fraction.ZERO);
        assertThat(all.in(Year.of(2026))).hasToString("HST 0, HPR 0");
        assertThat(all.withYearOpen()).hasToString("HST 0, HPR 0");
    }

    @Test
    @DisplayName("commissioned education isn't settled against the state grant, and a student's degree project is")
    void stateGrant() {
        AgreementFile file = registering(ordering(dated("30").build()), 2);
        assertThat(of(file).forStateGrant()).hasToString("HST 0, HPR 0");
        DegreeProject project = DegreeProject.builder()
                .id(ActivityId.of("D-1"))
                .title("sv", "Examensarbete")
                .credits(Credits.of("15"))
                .build();
        Enrolment student = Enrolment.builder()
                .participant(ParticipantReference.of("s-1"))
                .activity(ActivityId.of("D-1"))
                .state(ParticipantState.REGISTERED)
                .day(FIRST)
                .build();
        Result passed = Result.builder()
                .participant(ParticipantReference.of("s-1"))
                .activity(ActivityId.of("D-1"))
                .completed(true)
                .day(LAST)
                .build();
        AgreementFile both = file.record(project, FIRST).record(student, FIRST).record(passed, LAST);
        assertThat(of(both)).hasToString("HST 5/4, HPR 1/4");
        assertThat(of(both).forStateGrant()).hasToString("HST 1/4, HPR 1/4");
        assertThat(of(both).forStateGrant().withYearOpen().getStudents()).isEqualTo(Fraction.of(1, 4));
        assertThat(on(both, LAST).credits().getEarned()).isEqualTo(Credits.zero());
    }

    @Test
    @DisplayName("a course without credits, or without days where somebody has left, is named as missing")
    void missing() {
        AgreementFile noCredits =
                registering(ordering(dated("30").credits(Optional.empty()).build()), 1);
        assertThat(of(noCredits).getMissing()).containsExactly(InputCode.COURSE_CREDITS);
        assertThat(of(noCredits).getStudents()).isEqualTo(Fraction.ZERO);
        AgreementFile noDays = registering(ordering(course("30")), 2);
        assertThat(of(noDays).getMissing()).isEmpty();
        AgreementFile left = noDays.record(enrolment("A-1", "p-1", ParticipantState.WITHDRAWN, FIRST), LAST);
        assertThat(of(left).getMissing()).containsExactly(InputCode.ACTIVITY_DATES);
        assertThat(of(left).withYearOpen().getStudents()).isEqualTo(Fraction.ONE);
    }

    @Test
    @DisplayName("are equal by both numbers and what is missing")
    void equality() {
        AgreementFile file = registering(ordering(dated("30").build()), 1);
        assertThat(of(file))
                .isEqualTo(of(file.record(result("A-1", "p-1", true, LAST), LAST)
                        .record(TakenBack.of(result("A-1", "p-1", true, LAST)), LAST)))
                .hasSameHashCodeAs(of(registering(ordering(dated("30").build()), 1)))
                .isNotEqualTo(of(registering(file, 0).record(registered("A-1", "p-2", FIRST), LAST)))
                .isNotEqualTo(Fraction.ONE);
    }
}
