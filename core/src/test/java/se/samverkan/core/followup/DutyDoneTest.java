package se.samverkan.core.followup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.samverkan.core.InvalidValueException;
import se.samverkan.core.code.DecisionReference;
import se.samverkan.core.code.DutyId;
import se.samverkan.core.code.DutyKind;

@DisplayName("A duty done")
class DutyDoneTest {

    private static final LocalDate DAY = LocalDate.of(2025, 4, 28);

    @Test
    @DisplayName("has a kind and the day on which it was done; all else may be unstated")
    void least() {
        DutyDone done = DutyDone.of(DutyKind.REVIEW, DAY);
        assertThat(done.getKind()).isEqualTo(DutyKind.REVIEW);
        assertThat(done.getDay()).isEqualTo(DAY);
        assertThat(done.getDuty()).isEmpty();
        assertThat(done.getDueDay()).isEmpty();
        assertThat(done.getReference()).isEmpty();
        assertThatThrownBy(() -> DutyDone.builder().kind(DutyKind.REVIEW).build())
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("day");
    }

    @Test
    @DisplayName("may say which of several it is, for which day it was due, and where it is registered")
    void whole() {
        DutyDone done = DutyDone.builder()
                .kind(DutyKind.CONSULTATION)
                .duty(DutyId.of("vfu-numbers"))
                .day(DAY)
                .dueDay(LocalDate.of(2025, 4, 30))
                .reference(DecisionReference.of("dnr 2025/14"))
                .build();
        assertThat(done.getDuty()).hasValue(DutyId.of("vfu-numbers"));
        assertThat(done.getDueDay()).hasValue(LocalDate.of(2025, 4, 30));
        assertThat(done.getReference()).hasValue(DecisionReference.of("dnr 2025/14"));
        assertThat(done.toBuilder().build()).isEqualTo(done).hasSameHashCodeAs(done);
        assertThat(done.toBuilder().day(DAY.plusDays(1)).build()).isNotEqualTo(done);
    }

    @Test
    @DisplayName("lies in the years 1 to 9999, and so does the day that it was due")
    void years() {
        assertThat(DutyDone.of(DutyKind.MEETING, LocalDate.of(9999, 12, 31))
                        .getDay()
                        .getYear())
                .isEqualTo(9999);
        assertThatThrownBy(() -> DutyDone.of(DutyKind.MEETING, LocalDate.MAX))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageStartingWith("dutyDone.day: expected a day of the years 1 to 9999");
        assertThatThrownBy(() -> DutyDone.builder()
                        .kind(DutyKind.MEETING)
                        .day(DAY)
                        .dueDay(LocalDate.MIN)
                        .build())
                .isInstanceOf(InvalidValueException.class)
                .hasMessageStartingWith("dutyDone.dueDay: expected a day of the years 1 to 9999");
    }
}
