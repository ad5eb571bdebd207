package se.samverkan.core.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.samverkan.core.InvalidValueException;
import se.samverkan.core.code.ActivityId;
import se.samverkan.core.code.CallOffId;
import se.samverkan.core.text.Text;

@DisplayName("A cancellation tells what is cancelled, from which day and why")
class ActivityCancelledTest {

    private static final LocalDate DAY = LocalDate.of(2024, 1, 22);

    private static final ActivityCancelled CANCELLED = ActivityCancelled.builder()
            .callOff(CallOffId.of("A-1"))
            .day(DAY)
            .reason(CancellationReason.UNDER_LEAST_NUMBER)
            .explanation(Text.of("sv", "sju anmälda av tolv"))
            .build();

    @Test
    @DisplayName("it holds from its day on")
    void holds() {
        assertThat(CANCELLED.holdsOn(DAY.minusDays(1))).isFalse();
        assertThat(CANCELLED.holdsOn(DAY)).isTrue();
        assertThat(CANCELLED.holdsOn(DAY.plusYears(9))).isTrue();
        assertThat(CANCELLED).hasToString("A-1 cancelled on 2024-01-22, UNDER_LEAST_NUMBER");
    }

    @Test
    @DisplayName("taken back, it holds to the day before; taken back on its own day it never held")
    void takenBack() {
        ActivityCancelled back =
                CANCELLED.toBuilder().takenBackOn(DAY.plusDays(3)).build();
        assertThat(back.holdsOn(DAY.plusDays(2))).isTrue();
        assertThat(back.holdsOn(DAY.plusDays(3))).isFalse();
        assertThat(back).hasToString("A-1 cancelled on 2024-01-22, UNDER_LEAST_NUMBER, taken back on 2024-01-25");
        assertThat(CANCELLED.toBuilder().takenBackOn(DAY).build().holdsOn(DAY)).isFalse();
    }

    @Test
    @DisplayName("either a call-off or an activity is named, and not both")
    void ofOneThing() {
        ActivityCancelled.Builder neither = ActivityCancelled.builder().day(DAY).reason(CancellationReason.BY_CLIENT);
        assertThatThrownBy(neither::build)
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("activityCancelled.callOff: expected either a call-off or an activity without one, but was"
                        + " 'none'");
        ActivityCancelled.Builder both = CANCELLED.toBuilder().activity(ActivityId.of("seminar"));
        assertThatThrownBy(both::build).hasMessageEndingWith("but was 'A-1 and seminar'");
        assertThat(neither.activity(ActivityId.of("seminar")).build())
                .hasToString("seminar cancelled on 2024-01-22, BY_CLIENT");
    }

    @Test
    @DisplayName("a day outside the years 1 to 9999, and a taking back before the day, are refused")
    void refused() {
        assertThatThrownBy(() -> CANCELLED.toBuilder().day(LocalDate.MAX).build())
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("activityCancelled.day");
        assertThatThrownBy(() ->
                        CANCELLED.toBuilder().takenBackOn(DAY.minusDays(1)).build())
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("activityCancelled.takenBackOn: expected 2024-01-22 or later, the day of the cancellation,"
                        + " but was '2024-01-21'");
    }
}
