package se.samverkan.core.participant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.samverkan.core.participant.ParticipantState.ADMITTED;
import static se.samverkan.core.participant.ParticipantState.COMPLETED;
import static se.samverkan.core.participant.ParticipantState.FAILED;
import static se.samverkan.core.participant.ParticipantState.NOMINATED;
import static se.samverkan.core.participant.ParticipantState.NO_SHOW;
import static se.samverkan.core.participant.ParticipantState.REGISTERED;
import static se.samverkan.core.participant.ParticipantState.WITHDRAWN;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.samverkan.core.InvalidValueException;
import se.samverkan.core.activity.CommissionedCourse;
import se.samverkan.core.activity.CourseModule;
import se.samverkan.core.activity.JointProject;
import se.samverkan.core.code.ActivityId;
import se.samverkan.core.code.Department;
import se.samverkan.core.code.ModuleId;
import se.samverkan.core.code.ParticipantReference;
import se.samverkan.core.credit.Credits;
import se.samverkan.core.credit.Grade;
import se.samverkan.core.credit.GradingScale;
import se.samverkan.core.text.Text;
import se.samverkan.core.time.DateRange;

@DisplayName("A participation tells where a participant stands, and what is earned")
class ParticipationTest {

    private static final LocalDate FIRST = LocalDate.of(2024, 2, 1);
    private static final LocalDate LAST = LocalDate.of(2024, 4, 10);
    private static final ParticipantReference WHO = ParticipantReference.of("secret-7f3a");

    private static final CommissionedCourse COURSE = CommissionedCourse.builder()
            .title("sv", "Strategisk styrning")
            .credits(Credits.of("7.5"))
            .dates(DateRange.ofClosed(FIRST, LAST))
            .gradingScale(GradingScale.U_G_VG)
            .build();

    private static final CommissionedCourse IN_MODULES = COURSE.toBuilder()
            .addModules(module("0100", "4.5"), module("0200", "3").gradedBy(GradingScale.U_G))
            .build();

    private static CourseModule module(String id, String credits) {
        return CourseModule.of(ModuleId.of(id), Text.of("Del " + id), Credits.of(credits));
    }

    private static Participation in(CommissionedCourse course) {
        return Participation.in(course, WHO);
    }

    private static Participation registeredIn(CommissionedCourse course) {
        return in(course).with(to(REGISTERED, FIRST));
    }

    private static Enrolment to(ParticipantState state, LocalDate day) {
        return Enrolment.builder()
                .participant(WHO)
                .activity(ActivityId.of("C-1"))
                .state(state)
                .day(day)
                .build();
    }

    private static Result.Builder result() {
        return Result.builder().participant(WHO).activity(ActivityId.of("C-1")).day(LAST);
    }

    private static Result graded(String grade) {
        return result().grade(Grade.of(grade)).build();
    }

    private static Result ofModule(String id, String grade) {
        return result().module(ModuleId.of(id)).grade(Grade.of(grade)).build();
    }

    private static Result ofPart(String credits) {
        return result().completed(true).credits(Credits.of(credits)).build();
    }

    private static void refused(String message, ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOf(InvalidValueException.class)
                .hasMessage(message)
                .hasMessageNotContaining(WHO.getValue());
    }

    @Test
    @DisplayName("from nomination over admission and registration to completion, each on its day")
    void wholeWay() {
        Participation way = in(COURSE);
        assertThat(way.getState()).isEmpty();
        assertThat(way).hasToString("nothing, earned 0");
        way = way.with(to(NOMINATED, FIRST.minusDays(60)));
        assertThat(way.getState()).contains(NOMINATED);
        assertThat(way.hasSeat()).isFalse();
        way = way.with(to(ADMITTED, FIRST.minusDays(30)));
        assertThat(way.hasSeat()).isTrue();
        way = way.with(to(REGISTERED, FIRST));
        assertThat(way.getSince()).contains(FIRST);
        way = way.with(graded("VG"));
        assertThat(way.getState()).contains(COMPLETED);
        assertThat(way).hasToString("COMPLETED since 2024-04-10, earned 7.5");
        assertThat(way.getEvents()).hasSize(4);
        assertThat(way.toString()).doesNotContain(WHO.getValue());
    }

    @Test
    @DisplayName("the department is the last that was stated")
    void department() {
        Participation way = in(COURSE)
                .with(to(NOMINATED, FIRST).toBuilder()
                        .department(Department.of("Skolan"))
                        .build())
                .with(to(REGISTERED, FIRST));
        assertThat(way.getDepartment()).contains(Department.of("Skolan"));
        assertThat(way.with(to(WITHDRAWN, LAST).toBuilder()
                                .department(Department.of("Vården"))
                                .build())
                        .getDepartment())
                .contains(Department.of("Vården"));
        assertThat(registeredIn(COURSE).getDepartment()).isEmpty();
    }

    @Test
    @DisplayName("a result without registration is refused, whatever else is recorded")
    void notRegistered() {
        refused(
                "participant.state: expected one who is registered before a result on 2024-04-10, but was 'nothing'",
                () -> in(COURSE).with(graded("G")));
        refused(
                "participant.state: expected one who is registered before a result on 2024-04-10, but was 'ADMITTED'",
                () -> in(COURSE).with(to(ADMITTED, FIRST)).with(graded("G")));
        refused(
                "participant.state: expected one who is registered before a result on 2024-04-10, but was 'nothing'",
                () -> in(COURSE).with(to(REGISTERED, LAST.plusDays(1))).with(graded("G")));
        refused(
                "participant.state: expected one who is registered before a result on 2024-04-10, but was 'WITHDRAWN'",
                () -> registeredIn(COURSE).with(to(WITHDRAWN, FIRST)).with(graded("G")));
    }

    @Test
    @DisplayName("withdrawal before admission is refused; after it, it leaves no seat, and after registration it does")
    void withdrawal() {
        refused(
                "participant.state: expected one of NOMINATED, ADMITTED, REGISTERED after nothing, but was"
                        + " 'WITHDRAWN on 2024-02-01'",
                () -> in(COURSE).with(to(WITHDRAWN, FIRST)));
        refused(
                "participant.state: expected one of ADMITTED, REGISTERED after NOMINATED, but was"
                        + " 'WITHDRAWN on 2024-02-01'",
                () -> in(COURSE).with(to(NOMINATED, FIRST)).with(to(WITHDRAWN, FIRST)));
        assertThat(in(COURSE)
                        .with(to(ADMITTED, FIRST))
                        .with(to(WITHDRAWN, FIRST))
                        .hasSeat())
                .isFalse();
        Participation left = registeredIn(COURSE).with(to(WITHDRAWN, FIRST));
        assertThat(left.hasSeat()).isTrue();
        assertThat(left.hasBeenRegistered()).isTrue();
        assertThat(left.with(to(REGISTERED, LAST)).with(graded("G")).getState()).contains(COMPLETED);
    }

    @Test
    @DisplayName("one who never came keeps the seat, and nothing more can be recorded")
    void noShow() {
        Participation absent = in(COURSE).with(to(ADMITTED, FIRST)).with(to(NO_SHOW, FIRST));
        assertThat(absent.hasSeat()).isTrue();
        assertThat(absent.hasBeenRegistered()).isFalse();
        refused(
                "participant.state: expected nothing more after NO_SHOW, but was 'REGISTERED on 2024-02-01'",
                () -> absent.with(to(REGISTERED, FIRST)));
    }

    @Test
    @DisplayName("what was recorded later of an earlier day stands at its day, and must fit there")
    void backDated() {
        Participation way = registeredIn(COURSE).with(graded("G"));
        assertThat(way.with(to(ADMITTED, FIRST.minusDays(1))).getEvents()).startsWith(to(ADMITTED, FIRST.minusDays(1)));
        refused(
                "participant.state: expected one who is registered before a result on 2024-04-10, but was 'WITHDRAWN'",
                () -> way.with(to(WITHDRAWN, LAST.minusDays(1))));
    }

    @Test
    @DisplayName("a grade outside the scale is named, with those that there are")
    void outsideScale() {
        refused(
                "grade: expected one of U, G, VG, but was 'A'",
                () -> registeredIn(COURSE).with(graded("A")));
        refused(
                "grade: expected one of U, G, but was 'VG'",
                () -> registeredIn(IN_MODULES).with(ofModule("0200", "VG")));
        CommissionedCourse ungraded =
                COURSE.toBuilder().gradingScale(Optional.empty()).build();
        refused(
                "result.grade: expected none where no grading scale is stated, but whether it was completed, but was"
                        + " 'G'",
                () -> registeredIn(ungraded).with(graded("G")));
        assertThat(registeredIn(ungraded).with(result().completed(true).build()).getEarned())
                .hasToString("7.5");
    }

    @Test
    @DisplayName("one who fails earns nothing, may be examined again, and earns once whatever comes after")
    void failsFirst() {
        Participation failed = registeredIn(COURSE).with(graded("U"));
        assertThat(failed.getState()).contains(FAILED);
        assertThat(failed.getEarned()).isEqualTo(Credits.zero());
        Participation passed = failed.with(graded("U")).with(graded("G"));
        assertThat(passed.getEarned()).hasToString("7.5");
        Participation again = passed.with(graded("VG")).with(graded("U"));
        assertThat(again.getState()).contains(COMPLETED);
        assertThat(again.getEarned()).hasToString("7.5");
        refused(
                "participant.state: expected one of COMPLETED after COMPLETED, but was 'WITHDRAWN on 2024-04-10'",
                () -> again.with(to(WITHDRAWN, LAST)));
    }

    @Test
    @DisplayName("modules earn their own credits once each, and the last of them completes the course")
    void modules() {
        Participation part = registeredIn(IN_MODULES).with(ofModule("0100", "VG"));
        assertThat(part).hasToString("REGISTERED since 2024-02-01, earned 4.5");
        assertThat(part.with(ofModule("0100", "VG")).getEarned()).hasToString("4.5");
        assertThat(part.with(ofModule("0200", "U")).getState()).contains(REGISTERED);
        Participation whole = part.with(ofModule("0200", "G"));
        assertThat(whole).hasToString("COMPLETED since 2024-04-10, earned 7.5");
        assertThat(whole.getEarnedByDay()).containsExactly(Map.entry(LAST, Credits.of("7.5")));
        assertThat(part.with(graded("G")).getEarned()).hasToString("7.5");
        assertThat(part.with(graded("G")).with(ofModule("0200", "G")).getEarned())
                .hasToString("7.5");
        refused(
                "result.module: expected a module of the course, but was '0300'",
                () -> registeredIn(IN_MODULES).with(ofModule("0300", "G")));
        refused(
                "result.module: expected a module of the course, but was '0100'",
                () -> registeredIn(COURSE).with(ofModule("0100", "G")));
    }

    @Test
    @DisplayName("8 hp of a course of 7.5 aren't earned, whether at once or in parts")
    void tooMany() {
        refused(
                "result.credits: expected at most 7.5, since 0 of the course's 7.5 are earned, but was '8'",
                () -> registeredIn(COURSE).with(ofPart("8")));
        Participation five = registeredIn(COURSE).with(ofPart("5"));
        assertThat(five).hasToString("REGISTERED since 2024-02-01, earned 5");
        refused(
                "result.credits: expected at most 2.5, since 5 of the course's 7.5 are earned, but was '3'",
                () -> five.with(ofPart("3")));
        assertThat(five.with(ofPart("2.5"))).hasToString("COMPLETED since 2024-04-10, earned 7.5");
        assertThat(five.with(graded("G")).getEarned()).hasToString("7.5");
        refused(
                "result.credits: expected at most 0, since 7.5 of the course's 7.5 are earned, but was '0.5'",
                () -> five.with(graded("G")).with(ofPart("0.5")));
    }

    @Test
    @DisplayName("credits of a part come with a pass, in a course, and where it has no modules")
    void partsOfWhat() {
        refused(
                "result.credits: expected none on a grade that isn't a pass, but was '3'",
                () -> registeredIn(COURSE)
                        .with(result().grade(Grade.of("U"))
                                .credits(Credits.of("3"))
                                .build()));
        refused(
                "result.credits: expected a module of the course instead, but was '3'",
                () -> registeredIn(IN_MODULES).with(ofPart("3")));
        Participation inProject = Participation.in(
                        JointProject.builder().title("sv", "Projekt").build(), WHO)
                .with(to(REGISTERED, FIRST));
        refused("result.credits: expected none of what is no course, but was '3'", () -> inProject.with(ofPart("3")));
        assertThat(inProject.with(result().completed(true).build()))
                .hasToString("COMPLETED since 2024-04-10, earned 0");
    }

    @Test
    @DisplayName("of a course whose credits aren't stated, what is stated of a part alone is earned")
    void unstatedCredits() {
        CommissionedCourse open = COURSE.toBuilder().credits(Optional.empty()).build();
        assertThat(registeredIn(open).with(graded("G")).getEarned()).isEqualTo(Credits.zero());
        assertThat(registeredIn(open).with(ofPart("5")).with(graded("G")))
                .hasToString("COMPLETED since 2024-04-10, earned 5");
    }

    @Test
    @DisplayName("what is taken back hasn't happened, as long as what is left fits")
    void takenBack() {
        Participation way = registeredIn(COURSE).with(graded("U"));
        assertThat(way.with(TakenBack.of(graded("U")))).isEqualTo(registeredIn(COURSE));
        assertThat(registeredIn(COURSE)
                        .with(TakenBack.of(to(REGISTERED, FIRST)))
                        .getState())
                .isEmpty();
        refused(
                "participant.state: expected one who is registered before a result on 2024-04-10, but was 'nothing'",
                () -> way.with(TakenBack.of(to(REGISTERED, FIRST))));
        refused(
                "takenBack.event: expected an event that is recorded, but was 'VG on 2024-04-10'",
                () -> way.with(TakenBack.of(graded("VG"))));
        refused(
                "takenBack.event: expected an enrolment or a result, but was 'taken back: VG on 2024-04-10'",
                () -> TakenBack.of(TakenBack.of(graded("VG"))));
    }

    @Test
    @DisplayName("another participant's event is refused, and neither is shown")
    void another() {
        Enrolment others = to(REGISTERED, FIRST).toBuilder()
                .participant(ParticipantReference.of("secret-other"))
                .build();
        assertThatThrownBy(() -> in(COURSE).with(others))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageStartingWith("participant: expected the participant whose participation it is")
                .hasMessageNotContaining("secret");
    }

    @Test
    @DisplayName("whose staff the participant is is as last stated, and open until it is")
    void employer() {
        Enrolment silent = to(ParticipantState.NOMINATED, FIRST);
        Participation nominated = in(COURSE).with(silent);
        assertThat(nominated.getEmployer()).isEmpty();
        Participation stated = nominated.with(to(ParticipantState.ADMITTED, FIRST).toBuilder()
                .employer(Employer.MEMBER_OF_CLIENT)
                .build());
        assertThat(stated.with(to(ParticipantState.REGISTERED, FIRST)).getEmployer())
                .contains(Employer.MEMBER_OF_CLIENT);
    }

    @Test
    @DisplayName("is equal by its activity, its participant and its events")
    void equality() {
        Participation way = registeredIn(COURSE);
        assertThat(way)
                .isEqualTo(registeredIn(COURSE))
                .hasSameHashCodeAs(registeredIn(COURSE))
                .isNotEqualTo(registeredIn(IN_MODULES))
                .isNotEqualTo(in(COURSE))
                .isNotEqualTo(Participation.in(COURSE, ParticipantReference.of("p-2")))
                .isNotEqualTo(WHO);
        assertThat(way.getActivity()).isEqualTo(COURSE);
        assertThat(way.getParticipant()).isEqualTo(WHO);
    }
}
