package se.samverkan.core.file;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samverkan.core.file.Files.AGREEMENT;
import static se.samverkan.core.file.Files.DAY;
import static se.samverkan.core.file.Files.callOff;
import static se.samverkan.core.file.Files.course;
import static se.samverkan.core.file.Files.enrolment;
import static se.samverkan.core.file.Files.on;
import static se.samverkan.core.file.Files.registered;
import static se.samverkan.core.file.Files.result;
import static se.samverkan.core.file.Files.reversal;
import static se.samverkan.core.participant.ParticipantState.ADMITTED;
import static se.samverkan.core.participant.ParticipantState.NOMINATED;
import static se.samverkan.core.participant.ParticipantState.NO_SHOW;
import static se.samverkan.core.participant.ParticipantState.WITHDRAWN;

import java.time.LocalDate;
import java.time.Year;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.samverkan.core.activity.Activity;
import se.samverkan.core.activity.CommissionedCourse;
import se.samverkan.core.activity.CourseModule;
import se.samverkan.core.activity.DevelopmentActivity;
import se.samverkan.core.activity.JointProject;
import se.samverkan.core.agreement.CallOffTerms;
import se.samverkan.core.code.ActivityId;
import se.samverkan.core.code.ActivityKind;
import se.samverkan.core.code.CallOffId;
import se.samverkan.core.code.CollaborationArea;
import se.samverkan.core.code.Department;
import se.samverkan.core.code.ModuleId;
import se.samverkan.core.code.ParticipantReference;
import se.samverkan.core.credit.Credits;
import se.samverkan.core.finding.InputCode;
import se.samverkan.core.participant.ParticipantEvent;
import se.samverkan.core.participant.TakenBack;
import se.samverkan.core.text.Text;
import se.samverkan.core.time.AsOf;
import se.samverkan.core.time.DateRange;

@DisplayName("Every credit of a seat is planned, running, earned or lost")
class CreditBalanceTest {

    private static final LocalDate FIRST = LocalDate.of(2024, 11, 1);
    private static final LocalDate LAST = LocalDate.of(2025, 1, 31);
    private static final Department SCHOOL = Department.of("Skolan");
    private static final Department CARE = Department.of("Vården");

    /** Education gives credits, research gives none, and the agreement is silent on operational development. */
    private static final AgreementFile OPENED = AgreementFile.open(AGREEMENT.toBuilder()
            .callOffTerms(CallOffTerms.builder()
                    .putCreditsOnCompletion(CollaborationArea.EDUCATION, true)
                    .putCreditsOnCompletion(CollaborationArea.RESEARCH, false)
                    .build())
            .build());

    private static final CommissionedCourse COURSE =
            course("7.5").toBuilder().dates(DateRange.ofClosed(FIRST, LAST)).build();

    /** Four seats of 7.5 hp, ordered by the school's department. */
    private static final AgreementFile FOUR_SEATS = OPENED.record(
            callOff("A-1", 1, DAY).toBuilder()
                    .activity(COURSE)
                    .seats(4)
                    .department(SCHOOL)
                    .build(),
            DAY);

    private static AgreementFile with(AgreementFile file, ParticipantEvent... events) {
        AgreementFile longer = file;
        for (ParticipantEvent event : events) {
            longer = longer.record(event, LAST);
        }
        return longer;
    }

    private static AgreementFile ordering(String id, Activity activity) {
        return OPENED.record(callOff(id, 1, DAY).toBuilder().activity(activity).build(), DAY);
    }

    private static Activity development() {
        return DevelopmentActivity.builder()
                .kind(ActivityKind.ORGANISATION_DEVELOPMENT)
                .title("sv", "Ledning")
                .build();
    }

    @Test
    @DisplayName("four seats of 7.5 hp offer 30, planned from the order on, until it is taken back")
    void planned() {
        assertThat(on(FOUR_SEATS, DAY.minusDays(1)).credits())
                .hasToString("offered 0: planned 0, running 0, earned 0, lost 0");
        assertThat(on(FOUR_SEATS, DAY).credits()).hasToString("offered 30: planned 30, running 0, earned 0, lost 0");
        assertThat(on(FOUR_SEATS, DAY).credits().getOfCourses()).isEqualTo(Credits.of("7.5"));
        assertThat(on(FOUR_SEATS, DAY).credits().getOfferedMissing()).isEmpty();
        AgreementFile reversed = FOUR_SEATS.record(reversal("R-1", "A-1", FIRST), FIRST);
        assertThat(on(reversed, FIRST).credits().getOffered()).isEqualTo(Credits.zero());
        assertThat(on(reversed, FIRST.minusDays(1)).credits().getOffered()).isEqualTo(Credits.of("30"));
    }

    @Test
    @DisplayName("a seat runs from registration, and is earned or lost by what comes of it")
    void stages() {
        AgreementFile file = with(
                FOUR_SEATS,
                enrolment("A-1", "p-1", NOMINATED, FIRST.minusDays(9)),
                enrolment("A-1", "p-2", ADMITTED, FIRST.minusDays(9)),
                registered("A-1", "p-2", FIRST),
                registered("A-1", "p-3", FIRST),
                enrolment("A-1", "p-4", ADMITTED, FIRST.minusDays(9)),
                enrolment("A-1", "p-4", NO_SHOW, FIRST.plusDays(1)),
                enrolment("A-1", "p-3", WITHDRAWN, FIRST.plusDays(2)),
                result("A-1", "p-2", true, LAST));
        assertThat(on(file, FIRST.minusDays(1)).credits())
                .hasToString("offered 30: planned 30, running 0, earned 0, lost 0");
        assertThat(on(file, FIRST).credits()).hasToString("offered 30: planned 15, running 15, earned 0, lost 0");
        assertThat(on(file, FIRST.plusDays(2)).credits())
                .hasToString("offered 30: planned 7.5, running 7.5, earned 0, lost 15");
        assertThat(on(file, LAST).credits()).hasToString("offered 30: planned 7.5, running 0, earned 7.5, lost 15");
        assertThat(on(file, LAST.plusDays(1)).credits())
                .hasToString("offered 30: planned 0, running 0, earned 7.5, lost 22.5");
        assertThat(on(file, LAST).credits().getSeats()).isEqualTo(4);
        assertThat(on(file, LAST).credits().getCompleted()).isEqualTo(1);
    }

    @Test
    @DisplayName("one who fails and passes later has lost nothing in the end, and one who passes twice earns once")
    void failedFirst() {
        AgreementFile file = with(
                FOUR_SEATS,
                registered("A-1", "p-1", FIRST),
                result("A-1", "p-1", false, FIRST.plusDays(9)),
                result("A-1", "p-1", true, LAST.minusDays(1)),
                result("A-1", "p-1", true, LAST));
        assertThat(on(file, FIRST.plusDays(9)).credits())
                .hasToString("offered 30: planned 22.5, running 0, earned 0, lost 7.5");
        assertThat(on(file, LAST).credits()).hasToString("offered 30: planned 22.5, running 0, earned 7.5, lost 0");
        assertThat(on(file, LAST).credits().getCompleted()).isEqualTo(1);
    }

    @Test
    @DisplayName(
            "where more have a seat than were ordered, theirs count; where none were stated, the number is missing")
    void moreThanOrdered() {
        AgreementFile file = FOUR_SEATS;
        for (int i = 0; i < 5; i++) {
            file = with(file, registered("A-1", "p-" + i, FIRST));
        }
        assertThat(on(file, FIRST).credits()).hasToString("offered 37.5: planned 0, running 37.5, earned 0, lost 0");
        AgreementFile unstated = with(ordering("A-1", COURSE), registered("A-1", "p-1", FIRST));
        assertThat(on(unstated, FIRST).credits()).hasToString("offered 7.5: planned 0, running 7.5, earned 0, lost 0");
        assertThat(on(unstated, FIRST).credits().getOfferedMissing()).containsExactly(InputCode.CALL_OFF_SEATS);
    }

    @Test
    @DisplayName("a module is earned by itself, and what is left of the course runs on or is lost")
    void modules() {
        CommissionedCourse inModules = COURSE.toBuilder()
                .addModules(
                        CourseModule.of(ModuleId.of("1"), Text.of("Ett"), Credits.of("4.5")),
                        CourseModule.of(ModuleId.of("2"), Text.of("Två"), Credits.of("3")))
                .build();
        ParticipantEvent passed = result("A-1", "p-1", true, FIRST.plusDays(9)).toBuilder()
                .module(ModuleId.of("1"))
                .build();
        AgreementFile file = with(ordering("A-1", inModules), registered("A-1", "p-1", FIRST), passed);
        assertThat(on(file, LAST).credits()).hasToString("offered 7.5: planned 0, running 3, earned 4.5, lost 0");
        AgreementFile left = with(file, enrolment("A-1", "p-1", WITHDRAWN, LAST));
        assertThat(on(left, LAST).credits()).hasToString("offered 7.5: planned 0, running 0, earned 4.5, lost 3");
        assertThat(on(left, LAST).credits().getEarnedMissing()).isEmpty();
    }

    @Test
    @DisplayName(
            "one who doesn't complete earns nothing; what a part gives isn't known where the course has no modules")
    void parts() {
        AgreementFile failed = with(FOUR_SEATS, registered("A-1", "p-1", FIRST), result("A-1", "p-1", false, LAST));
        assertThat(on(failed, LAST).credits().getEarned()).isEqualTo(Credits.zero());
        assertThat(on(failed, LAST).credits().getEarnedMissing()).containsExactly(InputCode.CREDITS_OF_A_PART);
        assertThat(on(failed, LAST.minusDays(1)).credits().getEarnedMissing()).isEmpty();
        AgreementFile left =
                with(FOUR_SEATS, registered("A-1", "p-1", FIRST), enrolment("A-1", "p-1", WITHDRAWN, LAST));
        assertThat(on(left, LAST).credits().getEarnedMissing()).containsExactly(InputCode.CREDITS_OF_A_PART);
        ParticipantEvent part = result("A-1", "p-1", true, LAST).toBuilder()
                .credits(Credits.of("3"))
                .build();
        AgreementFile stated =
                with(FOUR_SEATS, registered("A-1", "p-1", FIRST), part, enrolment("A-1", "p-1", WITHDRAWN, LAST));
        assertThat(on(stated, LAST).credits()).hasToString("offered 30: planned 22.5, running 0, earned 3, lost 4.5");
        assertThat(on(stated, LAST).credits().getEarnedMissing()).isEmpty();
    }

    @Test
    @DisplayName("a seat is the department's that its participant comes from, or else the one's that ordered it")
    void departments() {
        AgreementFile file = with(
                FOUR_SEATS,
                registered("A-1", "p-1", FIRST).toBuilder().department(CARE).build(),
                registered("A-1", "p-2", FIRST),
                result("A-1", "p-1", true, LAST));
        CreditBalance balance = on(file, LAST).credits();
        assertThat(balance.getDepartments()).containsExactly(SCHOOL, CARE);
        assertThat(balance.of(CARE)).hasToString("offered 7.5: planned 0, running 0, earned 7.5, lost 0");
        assertThat(balance.of(SCHOOL)).hasToString("offered 22.5: planned 15, running 7.5, earned 0, lost 0");
        assertThat(balance.of(CARE).getSeats()).isEqualTo(1);
        assertThat(balance.of(SCHOOL).getSeats()).isEqualTo(3);
        assertThat(balance.withDepartmentOpen().getSeats()).isZero();
        assertThat(balance.of(Department.of("Annan"))).hasToString("offered 0: planned 0, running 0, earned 0, lost 0");
    }

    @Test
    @DisplayName(
            "what is earned or lost is of its day's year, and what may be earned of the year in which the course ends")
    void years() {
        AgreementFile file = with(
                FOUR_SEATS,
                registered("A-1", "p-1", FIRST),
                registered("A-1", "p-2", FIRST),
                registered("A-1", "p-3", FIRST),
                result("A-1", "p-1", true, LocalDate.of(2024, 12, 31)),
                enrolment("A-1", "p-2", WITHDRAWN, LocalDate.of(2024, 12, 31)));
        CreditBalance balance = on(file, LAST).credits();
        assertThat(balance.getYears()).containsExactly(Year.of(2024), Year.of(2025));
        assertThat(balance.in(Year.of(2024))).hasToString("offered 15: planned 0, running 0, earned 7.5, lost 7.5");
        assertThat(balance.in(Year.of(2025))).hasToString("offered 15: planned 7.5, running 7.5, earned 0, lost 0");
        assertThat(balance.withYearOpen().getOffered()).isEqualTo(Credits.zero());
        AgreementFile undated = with(ordering("A-2", course("5")), registered("A-2", "p-1", FIRST));
        assertThat(on(undated, LAST).credits().withYearOpen().getRunning()).isEqualTo(Credits.of("5"));
    }

    @Test
    @DisplayName("an area that gives none gives none, in whole or in part; one that isn't spoken of isn't assessed")
    void areas() {
        AgreementFile research = with(
                ordering("A-3", JointProject.builder().title("sv", "Projekt").build()),
                registered("A-3", "p-1", DAY),
                registered("A-3", "p-2", DAY),
                result("A-3", "p-1", true, DAY),
                result("A-3", "p-2", false, DAY));
        assertThat(on(research, DAY).credits().getEarnedMissing()).isEmpty();
        AgreementFile silent =
                with(ordering("A-3", development()), registered("A-3", "p-1", DAY), result("A-3", "p-1", true, DAY));
        assertThat(on(silent, DAY).credits().getEarnedMissing()).containsExactly(InputCode.CREDITS_ON_COMPLETION);
        assertThat(on(silent, DAY).credits().getOfferedMissing()).isEmpty();
        assertThat(on(silent, DAY).credits().getCompleted()).isEqualTo(1);
    }

    @Test
    @DisplayName("where the agreement doesn't say that courses give credits, none are known to be offered or earned")
    void silentOnEducation() {
        AgreementFile file = with(
                AgreementFile.open(AGREEMENT)
                        .record(callOff("A-1", 1, DAY).toBuilder().seats(4).build(), DAY),
                registered("A-1", "p-1", DAY),
                result("A-1", "p-1", true, DAY));
        CreditBalance balance = on(file, DAY).credits();
        assertThat(balance).hasToString("offered 0: planned 0, running 0, earned 0, lost 0");
        assertThat(balance.getOfCourses()).isEqualTo(Credits.of("7.5"));
        assertThat(balance.getSeats()).isEqualTo(4);
        assertThat(balance.getOfferedMissing()).containsExactly(InputCode.CREDITS_ON_COMPLETION);
        assertThat(balance.getEarnedMissing()).containsExactly(InputCode.CREDITS_ON_COMPLETION);
    }

    @Test
    @DisplayName("a course whose credits aren't stated offers none that are known, and what is earned isn't known")
    void unstatedCredits() {
        AgreementFile file = with(
                ordering("A-3", COURSE.toBuilder().credits(Optional.empty()).build()),
                registered("A-3", "p-1", FIRST),
                result("A-3", "p-1", true, LAST));
        CreditBalance balance = on(file, LAST).credits();
        assertThat(balance).hasToString("offered 0: planned 0, running 0, earned 0, lost 0");
        assertThat(balance.getOfferedMissing()).containsExactly(InputCode.CALL_OFF_SEATS, InputCode.COURSE_CREDITS);
        assertThat(balance.getEarnedMissing()).containsExactly(InputCode.COURSE_CREDITS);
        assertThat(balance).isNotEqualTo(on(OPENED, LAST).credits());
    }

    @Test
    @DisplayName("a course without a call-off offers its most seats, and counts by its id")
    void withoutCallOff() {
        CommissionedCourse planned =
                course("5").toBuilder().id(ActivityId.of("C-1")).mostSeats(2).build();
        AgreementFile file = FOUR_SEATS.record(planned, DAY);
        assertThat(on(file, DAY).credits().of(ActivityId.of("C-1")))
                .hasToString("offered 10: planned 10, running 0, earned 0, lost 0");
        assertThat(on(file, DAY).credits().of(CallOffId.of("A-1")).getOffered()).isEqualTo(Credits.of("30"));
        assertThat(on(file, DAY).credits().getOffered()).isEqualTo(Credits.of("40"));
        assertThat(on(file, DAY).credits().of(CallOffId.of("C-1")).getOffered()).isEqualTo(Credits.zero());
        AgreementFile open = OPENED.record(course("5"), DAY).record(course("5"), DAY);
        assertThat(on(open, DAY).credits().getOfferedMissing()).containsExactly(InputCode.COURSE_SEATS);
        assertThat(on(open, DAY).credits().getOfCourses()).isEqualTo(Credits.of("10"));
    }

    @Test
    @DisplayName("of one participant: the seats that are the participant's, and what has become of them")
    void ofOneParticipant() {
        AgreementFile file = with(
                FOUR_SEATS.record(callOff("A-2", 1, DAY), DAY),
                registered("A-1", "p-1", FIRST),
                registered("A-2", "p-1", FIRST),
                registered("A-1", "p-2", FIRST),
                result("A-1", "p-1", true, LAST));
        CreditBalance balance = on(file, LAST).credits();
        CreditBalance first = balance.of(ParticipantReference.of("p-1"));
        assertThat(first).hasToString("offered 15: planned 0, running 7.5, earned 7.5, lost 0");
        assertThat(first.of(CallOffId.of("A-1")).getEarned()).isEqualTo(Credits.of("7.5"));
        assertThat(first.getSeats()).isEqualTo(2);
        assertThat(balance.of(ParticipantReference.of("p-3")).getOffered()).isEqualTo(Credits.zero());
    }

    @Test
    @DisplayName("as it was known: what is recorded or taken back later changes nothing of what was known before")
    void knowledge() {
        AgreementFile file = with(FOUR_SEATS, registered("A-1", "p-1", FIRST), result("A-1", "p-1", true, LAST));
        AgreementFile corrected = file.record(TakenBack.of(result("A-1", "p-1", true, LAST)), LAST.plusDays(9));
        assertThat(corrected.at(AsOf.on(LAST).knownOn(LAST)).credits().getEarned())
                .isEqualTo(Credits.of("7.5"));
        assertThat(corrected.at(AsOf.on(LAST)).credits())
                .hasToString("offered 30: planned 22.5, running 7.5, earned 0, lost 0");
        assertThat(corrected.at(AsOf.on(LAST).knownOn(DAY)).credits().getRunning())
                .isEqualTo(Credits.zero());
        assertThat(corrected.at(AsOf.on(LAST).atRevision(2)).credits().getRunning())
                .isEqualTo(Credits.of("7.5"));
        assertThat(on(corrected, LAST.plusDays(9)).participations(CallOffId.of("A-1")))
                .hasSize(1);
        assertThat(on(corrected, LAST.plusDays(9)).participations(CallOffId.of("A-2")))
                .isEmpty();
        assertThat(on(corrected, LAST.plusDays(9)).participations(ActivityId.of("A-1")))
                .isEmpty();
    }

    @Test
    @DisplayName("is equal by what it comes to and what is missing")
    void equality() {
        CreditBalance balance = on(FOUR_SEATS, DAY).credits();
        assertThat(balance)
                .isEqualTo(on(FOUR_SEATS, DAY.plusDays(1)).credits())
                .hasSameHashCodeAs(on(FOUR_SEATS, DAY.plusDays(1)).credits())
                .isNotEqualTo(on(OPENED, DAY).credits())
                .isNotEqualTo(on(FOUR_SEATS, LAST.plusDays(1)).credits())
                .isNotEqualTo(balance.getPlanned());
    }
}
