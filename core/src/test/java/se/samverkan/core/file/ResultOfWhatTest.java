package se.samverkan.core.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.samverkan.core.file.Files.DAY;
import static se.samverkan.core.file.Files.OPENED;
import static se.samverkan.core.file.Files.callOff;
import static se.samverkan.core.file.Files.course;
import static se.samverkan.core.file.Files.on;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.samverkan.core.InvalidValueException;
import se.samverkan.core.activity.CommissionedCourse;
import se.samverkan.core.code.ActivityId;
import se.samverkan.core.code.CallOffId;
import se.samverkan.core.code.ParticipantReference;
import se.samverkan.core.participant.Enrolment;
import se.samverkan.core.participant.ParticipantState;
import se.samverkan.core.participant.Result;
import se.samverkan.core.time.DateRange;

@DisplayName("A result belongs to one thing in the file, and isn't completed before that has begun")
class ResultOfWhatTest {

    private static final LocalDate FIRST = DAY.plusMonths(1);
    private static final CommissionedCourse COURSE = course("7.5").toBuilder()
            .id(ActivityId.of("course-1"))
            .dates(DateRange.ofClosed(FIRST, FIRST.plusWeeks(10)))
            .build();

    /** Call-off K-1 of a course with an id of its own, and a course X-1 that is held without a call-off. */
    private static final AgreementFile FILE = OPENED.record(
                    callOff("K-1", 1, DAY).toBuilder().activity(COURSE).build(), DAY)
            .record(COURSE.toBuilder().id(ActivityId.of("X-1")).build(), DAY)
            .record(registered().callOff(CallOffId.of("K-1")).build(), DAY)
            .record(registered().activity(ActivityId.of("X-1")).build(), DAY);

    private static Enrolment.Builder registered() {
        return Enrolment.builder()
                .participant(ParticipantReference.of("p-1"))
                .state(ParticipantState.REGISTERED)
                .day(DAY);
    }

    private static Result.Builder result() {
        return Result.builder()
                .participant(ParticipantReference.of("p-1"))
                .completed(true)
                .day(FIRST.plusWeeks(10));
    }

    private static void refused(Result result, String message) {
        assertThatThrownBy(() -> FILE.record(result, FIRST.plusWeeks(11)))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage(message);
    }

    private static void recorded(Result result) {
        assertThat(on(FILE.record(result, FIRST.plusWeeks(11)), FIRST.plusWeeks(11))
                        .results())
                .containsExactly(result);
    }

    @Test
    @DisplayName("a call-off's result names the call-off, alone or with the call-off's own activity")
    void ofACallOff() {
        recorded(result().callOff(CallOffId.of("K-1")).build());
        recorded(result().callOff(CallOffId.of("K-1"))
                .activity(ActivityId.of("course-1"))
                .build());
        refused(
                result().callOff(CallOffId.of("K-1"))
                        .activity(ActivityId.of("X-1"))
                        .build(),
                "participant.activity: expected the activity of call-off K-1, or none beside it, but was 'X-1'");
    }

    @Test
    @DisplayName("that of an activity held without a call-off names the activity; what is called off isn't found so")
    void ofAnActivity() {
        recorded(result().activity(ActivityId.of("X-1")).build());
        refused(
                result().activity(ActivityId.of("course-1")).build(),
                "participant.activity: expected an activity recorded without a call-off, or else its call-off named, but was"
                        + " 'course-1'");
    }

    @Test
    @DisplayName(
            "it may be completed on the activity's first day, and not the day before; one may fail before it begins")
    void firstDay() {
        Result.Builder ofCallOff = result().callOff(CallOffId.of("K-1"));
        recorded(ofCallOff.day(FIRST).build());
        refused(
                ofCallOff.day(FIRST.minusDays(1)).build(),
                "result.day: expected " + FIRST + " or later, the activity's first day, but was '" + FIRST.minusDays(1)
                        + "'");
        recorded(ofCallOff.completed(false).build());
        refused(
                result().activity(ActivityId.of("X-1")).day(FIRST.minusDays(2)).build(),
                "result.day: expected " + FIRST + " or later, the activity's first day, but was '" + FIRST.minusDays(2)
                        + "'");
    }
}
