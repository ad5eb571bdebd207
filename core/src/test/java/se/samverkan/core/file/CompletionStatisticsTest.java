package se.samverkan.core.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.samverkan.core.file.Files.DAY;
import static se.samverkan.core.file.Files.OPENED;
import static se.samverkan.core.file.Files.callOff;
import static se.samverkan.core.file.Files.enrolment;
import static se.samverkan.core.file.Files.on;
import static se.samverkan.core.file.Files.registered;
import static se.samverkan.core.file.Files.result;

import java.util.Objects;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.samverkan.core.InvalidValueException;
import se.samverkan.core.activity.EducationEvent;
import se.samverkan.core.code.ActivityId;
import se.samverkan.core.code.ActivityKind;
import se.samverkan.core.code.CallOffId;
import se.samverkan.core.code.Department;
import se.samverkan.core.code.ParticipantReference;
import se.samverkan.core.participant.Enrolment;
import se.samverkan.core.participant.ParticipantState;
import se.samverkan.core.quantity.Fraction;

@DisplayName("Completion is told by course and by department, and small groups are suppressed")
class CompletionStatisticsTest {

    private static AgreementFile ordering(String... callOffs) {
        AgreementFile file = OPENED;
        for (String id : callOffs) {
            file = file.record(callOff(id, 1, DAY), DAY);
        }
        return file;
    }

    /** So many registered in a course from a department, of whom so many complete. */
    private static AgreementFile with(AgreementFile file, String callOff, String department, int registered, int done) {
        AgreementFile longer = file;
        for (int i = 0; i < registered; i++) {
            String who = department + "-" + i;
            Enrolment enrolment = registered(callOff, "p-" + who.hashCode(), DAY).toBuilder()
                    .department(Department.of(department))
                    .build();
            longer = longer.record(enrolment, DAY);
            longer = i < done ? longer.record(result(callOff, "p-" + who.hashCode(), true, DAY), DAY) : longer;
        }
        return longer;
    }

    private static CompletionStatistics of(AgreementFile file) {
        return on(file, DAY).completion();
    }

    private static CompletionGroup course(AgreementFile file, String id) {
        return Objects.requireNonNull(of(file).getByCallOff().get(CallOffId.of(id)));
    }

    @Test
    @DisplayName("five of whom four complete are told, and four of whom four complete aren't")
    void least() {
        AgreementFile five = with(ordering("A-1"), "A-1", "Skolan", 5, 4);
        assertThat(course(five, "A-1")).hasToString("4 of 5");
        assertThat(course(five, "A-1").getShare()).contains(Fraction.of(4, 5));
        assertThat(of(five).getInAll()).hasToString("4 of 5");
        AgreementFile four = with(ordering("A-1"), "A-1", "Skolan", 4, 4);
        assertThat(course(four, "A-1").isSuppressed()).isTrue();
        assertThat(course(four, "A-1")).hasToString("suppressed");
        assertThat(course(four, "A-1").getRegistered()).isEmpty();
        assertThat(course(four, "A-1").getCompleted()).isEmpty();
        assertThat(course(four, "A-1").getShare()).isEmpty();
        assertThat(of(four).getInAll()).hasToString("suppressed");
    }

    @Test
    @DisplayName("nobody is no small group, and has no share")
    void nobody() {
        AgreementFile none = ordering("A-1").record(enrolment("A-1", "p-1", ParticipantState.ADMITTED, DAY), DAY);
        assertThat(course(none, "A-1")).hasToString("0 of 0");
        assertThat(course(none, "A-1").getShare()).isEmpty();
        assertThat(of(none).getInAll()).hasToString("0 of 0");
    }

    @Test
    @DisplayName("a single small group takes the next smallest with it, so that it can't be worked out from all")
    void workedOut() {
        AgreementFile file = with(ordering("A-1", "A-2", "A-3"), "A-1", "Skolan", 2, 2);
        file = with(file, "A-2", "Vården", 6, 3);
        file = with(file, "A-3", "Ekonomi", 9, 9);
        assertThat(course(file, "A-1")).hasToString("suppressed");
        assertThat(course(file, "A-2")).hasToString("suppressed");
        assertThat(course(file, "A-3")).hasToString("9 of 9");
        assertThat(of(file).getInAll()).hasToString("14 of 17");
        assertThat(of(file).getByDepartment())
                .containsEntry(Department.of("Ekonomi"), course(file, "A-3"))
                .containsEntry(Department.of("Skolan"), course(file, "A-1"))
                .containsEntry(Department.of("Vården"), course(file, "A-2"));
    }

    @Test
    @DisplayName("small groups that are five together hide each other, and no more")
    void together() {
        AgreementFile file = with(ordering("A-1", "A-2", "A-3"), "A-1", "Skolan", 2, 2);
        file = with(file, "A-2", "Vården", 3, 3);
        file = with(file, "A-3", "Ekonomi", 5, 0);
        assertThat(course(file, "A-1")).hasToString("suppressed");
        assertThat(course(file, "A-2")).hasToString("suppressed");
        assertThat(course(file, "A-3")).hasToString("0 of 5");
    }

    @Test
    @DisplayName("another least size can be asked for; 1 suppresses nothing, and less is refused")
    void anotherLeast() {
        AgreementFile four = with(ordering("A-1"), "A-1", "Skolan", 4, 3);
        assertThat(of(four).suppressingBelow(1).getByCallOff().get(CallOffId.of("A-1")))
                .hasToString("3 of 4");
        assertThat(of(four).suppressingBelow(4).getInAll()).hasToString("3 of 4");
        assertThat(of(with(ordering("A-1"), "A-1", "Skolan", 5, 4)).suppressingBelow(6))
                .hasToString("suppressed");
        assertThatThrownBy(() -> of(four).suppressingBelow(0))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("leastSize: expected 1 or more, but was '0'");
    }

    @Test
    @DisplayName("who withdrew or failed counts among the registered, and each department or none is told apart")
    void whoCounts() {
        AgreementFile file = OPENED.record(
                callOff("A-1", 1, DAY).toBuilder()
                        .department(Department.of("Kansliet"))
                        .build(),
                DAY);
        file = with(file, "A-1", "Skolan", 1, 1)
                .record(registered("A-1", "p-x", DAY), DAY)
                .record(enrolment("A-1", "p-x", ParticipantState.WITHDRAWN, DAY), DAY)
                .record(registered("A-1", "p-y", DAY), DAY)
                .record(result("A-1", "p-y", false, DAY), DAY);
        file = file.record(
                        EducationEvent.builder()
                                .kind(ActivityKind.SEMINAR)
                                .id(ActivityId.of("S-1"))
                                .title("sv", "Seminarium")
                                .build(),
                        DAY)
                .record(
                        Enrolment.builder()
                                .participant(ParticipantReference.of("p-z"))
                                .activity(ActivityId.of("S-1"))
                                .state(ParticipantState.REGISTERED)
                                .day(DAY)
                                .build(),
                        DAY);
        CompletionStatistics all = of(file).suppressingBelow(1);
        assertThat(all.getByCallOff().get(CallOffId.of("A-1"))).hasToString("1 of 3");
        assertThat(all.getByActivity().get(ActivityId.of("S-1"))).hasToString("0 of 1");
        assertThat(all.getByDepartment().get(Department.of("Kansliet"))).hasToString("0 of 2");
        assertThat(all.getByDepartment().get(Department.of("Skolan"))).hasToString("1 of 1");
        assertThat(all.getWithDepartmentOpen()).hasToString("0 of 1");
        assertThat(all.getInAll()).hasToString("1 of 4");
    }

    @Test
    @DisplayName("are equal by what they tell, so that what is suppressed makes no difference")
    void equality() {
        AgreementFile three = with(ordering("A-1"), "A-1", "Skolan", 3, 1);
        AgreementFile four = with(ordering("A-1"), "A-1", "Skolan", 4, 2);
        assertThat(of(three))
                .isEqualTo(of(four))
                .hasSameHashCodeAs(of(four))
                .isNotEqualTo(of(three).suppressingBelow(1))
                .isNotEqualTo("suppressed");
        assertThat(course(three, "A-1"))
                .isEqualTo(course(four, "A-1"))
                .hasSameHashCodeAs(course(four, "A-1"))
                .isNotEqualTo("suppressed");
    }
}
