package se.samverkan.core.participant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.samverkan.core.InvalidValueException;
import se.samverkan.core.code.CallOffId;
import se.samverkan.core.code.Department;
import se.samverkan.core.code.ParticipantReference;

@DisplayName("An enrolment says where a participant stands, and nothing of who it is")
class EnrolmentTest {

    private static final LocalDate DAY = LocalDate.of(2024, 2, 1);

    private static Enrolment.Builder registered() {
        return Enrolment.builder()
                .participant(ParticipantReference.of("secret-7f3a"))
                .callOff(CallOffId.of("A-1"))
                .state(ParticipantState.REGISTERED)
                .day(DAY);
    }

    @Test
    @DisplayName("keeps the state, the day and the department, and shows no participant")
    void kept() {
        Enrolment enrolment =
                registered().department(Department.of("Skolförvaltningen")).build();
        assertThat(enrolment.getState()).isEqualTo(ParticipantState.REGISTERED);
        assertThat(enrolment.getDay()).isEqualTo(DAY);
        assertThat(enrolment.getDepartment()).contains(Department.of("Skolförvaltningen"));
        assertThat(enrolment).hasToString("REGISTERED on 2024-02-01");
        assertThat(TakenBack.of(enrolment)).hasToString("taken back: REGISTERED on 2024-02-01");
    }

    @ParameterizedTest
    @EnumSource(names = {"COMPLETED", "FAILED"})
    @DisplayName("that one has completed or failed is told by a result")
    void resultsTell(ParticipantState state) {
        assertThatThrownBy(registered().state(state)::build)
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("enrolment.state: expected a state that isn't told by a result, but was '" + state + "'");
    }

    @ParameterizedTest
    @ValueSource(strings = {"19900101-0017", "199001010017", "900161-0014", "p-900101-0017"})
    @DisplayName("a reference that looks like a personal identity or coordination number is refused, and isn't shown")
    void personalNumbers(String reference) {
        assertThatThrownBy(() -> registered().participant(ParticipantReference.of(reference)))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("without what looks like a personal identity number")
                .hasMessageNotContaining("0017")
                .hasMessageNotContaining("0014");
    }

    @Test
    @DisplayName("belongs to an activity or a call-off, on a legal day")
    void belongs() {
        Enrolment.Builder none = Enrolment.builder()
                .participant(ParticipantReference.of("secret-7f3a"))
                .state(ParticipantState.REGISTERED)
                .day(DAY);
        assertThatThrownBy(none::build)
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("activity: expected an activity or a call-off, but was 'none'");
        assertThatThrownBy(registered().day(LocalDate.MAX)::build)
                .isInstanceOf(InvalidValueException.class)
                .hasMessageStartingWith("day: expected a day of the years 1 to 9999")
                .hasMessageNotContaining("secret");
    }

    @Test
    @DisplayName("equals another of which the same is stated, and what takes it back equals what takes back the same")
    void equality() {
        Enrolment enrolment = registered().build();
        assertThat(enrolment)
                .isEqualTo(registered().build())
                .hasSameHashCodeAs(registered().build())
                .isEqualTo(enrolment.toBuilder().build())
                .isNotEqualTo(registered().state(ParticipantState.ADMITTED).build())
                .isNotEqualTo(registered().day(DAY.plusDays(1)).build())
                .isNotEqualTo(registered().department(Department.of("Skolan")).build());
        TakenBack back = TakenBack.of(enrolment);
        assertThat(back)
                .isEqualTo(TakenBack.of(registered().build()))
                .hasSameHashCodeAs(TakenBack.of(registered().build()))
                .isNotEqualTo(TakenBack.of(registered().day(DAY.plusDays(1)).build()))
                .isNotEqualTo(enrolment);
        assertThat(back.getEvent()).isEqualTo(enrolment);
        assertThat(back.getParticipant()).isEqualTo(enrolment.getParticipant());
        assertThat(back.getDay()).isEqualTo(DAY);
        assertThat(back.getCallOff()).contains(CallOffId.of("A-1"));
        assertThat(back.getActivity()).isEmpty();
    }
}
