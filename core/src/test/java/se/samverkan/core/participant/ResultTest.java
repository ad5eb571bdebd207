package se.samverkan.core.participant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.samverkan.core.InvalidValueException;
import se.samverkan.core.code.ActivityId;
import se.samverkan.core.code.CallOffId;
import se.samverkan.core.code.ModuleId;
import se.samverkan.core.code.ParticipantReference;
import se.samverkan.core.credit.Credits;
import se.samverkan.core.credit.Grade;

@DisplayName("A result says what a participant was examined to")
class ResultTest {

    private static final LocalDate DAY = LocalDate.of(2024, 6, 30);

    private static Result.Builder completed() {
        return Result.builder()
                .participant(ParticipantReference.of("p-7f3a"))
                .callOff(CallOffId.of("A-1"))
                .completed(true)
                .day(DAY);
    }

    @Test
    @DisplayName("keeps the participant, what it belongs to, and whether it was completed on which day")
    void kept() {
        Result result = completed().activity(ActivityId.of("a-1")).build();
        assertThat(result.getParticipant()).isEqualTo(ParticipantReference.of("p-7f3a"));
        assertThat(result.getCallOff()).contains(CallOffId.of("A-1"));
        assertThat(result.getActivity()).contains(ActivityId.of("a-1"));
        assertThat(result.isCompleted()).contains(true);
        assertThat(result.getDay()).isEqualTo(DAY);
    }

    @Test
    @DisplayName("shows nothing of the participant")
    void noReference() {
        assertThat(completed().build()).hasToString("completed on 2024-06-30");
        assertThat(completed().completed(false).build()).hasToString("not completed on 2024-06-30");
    }

    @Test
    @DisplayName("belongs to an activity or to a call-off")
    void belongs() {
        Result.Builder builder = Result.builder()
                .participant(ParticipantReference.of("p-7f3a"))
                .completed(true)
                .day(DAY);
        assertThatThrownBy(builder::build)
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("activity: expected an activity or a call-off, but was 'none'");
        assertThat(builder.activity(ActivityId.of("a-1")).build().getCallOff()).isEmpty();
        assertThat(completed().build().getActivity()).isEmpty();
    }

    @Test
    @DisplayName("must have a participant and a day, and names each that is missing")
    void required() {
        assertThatThrownBy(Result.builder().callOff(CallOffId.of("A-1"))::build)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("participant")
                .hasMessageContaining("day")
                .hasMessageNotContaining("p-7f3a");
    }

    @Test
    @DisplayName("states either a grade or whether it was completed, and not both")
    void oneAnswer() {
        Result graded =
                completed().completed(Optional.empty()).grade(Grade.of("VG")).build();
        assertThat(graded.isCompleted()).isEmpty();
        assertThat(graded).hasToString("VG on 2024-06-30");
        assertThatThrownBy(completed().grade(Grade.of("VG"))::build)
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("result.completed: expected either a grade or whether it was completed, but was 'both'");
        assertThatThrownBy(completed().completed(Optional.empty())::build)
                .hasMessage("result.completed: expected either a grade or whether it was completed, but was 'none'");
    }

    @Test
    @DisplayName("may be of a module, or of a part that has no id and gives so many credits")
    void parts() {
        Result ofModule = completed().module(ModuleId.of("0100")).build();
        assertThat(ofModule.isOfPart()).isTrue();
        assertThat(ofModule).hasToString("0100 completed on 2024-06-30");
        Result ofPart = completed().credits(Credits.of("3")).build();
        assertThat(ofPart.isOfPart()).isTrue();
        assertThat(ofPart).hasToString("3 completed on 2024-06-30");
        assertThat(completed().build().isOfPart()).isFalse();
    }

    @Test
    @DisplayName("credits of a part are above 0, stand beside no module, and come with nothing that wasn't completed")
    void refusedCredits() {
        assertThatThrownBy(completed().credits(Credits.zero())::build)
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("result.credits: expected credits above 0, but was '0'");
        assertThatThrownBy(completed().credits(Credits.of("3")).module(ModuleId.of("0100"))::build)
                .hasMessage("result.credits: expected none beside a module, which has its own, but was '3'");
        assertThatThrownBy(completed().credits(Credits.of("3")).completed(false)::build)
                .hasMessage("result.credits: expected none where nothing was completed, but was '3'");
    }

    @Test
    @DisplayName("refuses a day that is no legal day, without showing the participant")
    void refusedDay() {
        assertThatThrownBy(completed().day(LocalDate.MAX)::build)
                .isInstanceOf(InvalidValueException.class)
                .hasMessageStartingWith("day: expected a day of the years 1 to 9999")
                .hasMessageNotContaining("p-7f3a");
    }

    @Test
    @DisplayName("equals another of which the same is stated, and a copy can be changed")
    void equality() {
        Result result = completed().build();
        assertThat(result)
                .isEqualTo(completed().build())
                .hasSameHashCodeAs(completed().build())
                .isEqualTo(result.toBuilder().build())
                .isNotEqualTo(result.toBuilder().completed(false).build())
                .isNotEqualTo(result.toBuilder().day(DAY.plusDays(1)).build())
                .isNotEqualTo(result.toBuilder().activity(ActivityId.of("a-1")).build())
                .isNotEqualTo(result.toBuilder().callOff(CallOffId.of("A-2")).build())
                .isNotEqualTo(result.toBuilder()
                        .participant(ParticipantReference.of("p-2"))
                        .build());
    }
}
