package se.samverkan.core.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.samverkan.core.file.Files.DAY;
import static se.samverkan.core.file.Files.HARNOSAND;
import static se.samverkan.core.file.Files.MIUN;
import static se.samverkan.core.file.Files.OPENED;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.samverkan.core.InvalidValueException;
import se.samverkan.core.activity.DevelopmentActivity;
import se.samverkan.core.code.ActivityId;
import se.samverkan.core.code.ActivityKind;
import se.samverkan.core.code.DutyId;
import se.samverkan.core.code.DutyKind;
import se.samverkan.core.finding.InputCode;
import se.samverkan.core.followup.ActionPoint;
import se.samverkan.core.followup.DutyDone;
import se.samverkan.core.followup.DutyStanding;
import se.samverkan.core.text.Text;
import se.samverkan.core.time.AsOf;
import se.samverkan.core.time.DateRange;
import se.samverkan.core.time.Recurrence;

@DisplayName("Meetings of a series, and what was decided at them, are followed up")
class DevelopmentFollowUpTest {

    private static final ActivityId ID = ActivityId.of("network");
    private static final LocalDate FIRST = LocalDate.of(2024, 3, 4);
    private static final DevelopmentActivity NETWORK = DevelopmentActivity.builder()
            .kind(ActivityKind.MEETING)
            .id(ID)
            .title("sv", "Nätverksmöte")
            .subject(Text.of("sv", "verksamheternas behov"))
            .addBetween(HARNOSAND.getId(), MIUN.getId())
            .dates(DateRange.ofClosed(FIRST, FIRST))
            .recurrence(Recurrence.everyMonths(6))
            .build();

    private static AgreementFile held(AgreementFile file, String id, LocalDate day) {
        return file.record(
                DutyDone.builder()
                        .kind(DutyKind.RECURRING_ACTIVITY)
                        .duty(DutyId.of(id))
                        .day(day)
                        .build(),
                day);
    }

    private static List<DutyStanding> standings(AgreementFile file, LocalDate day) {
        return file.at(AsOf.on(day)).followUp().recurringActivities();
    }

    @Test
    @DisplayName("the first meeting is due on its first day, and the next half a year after one that was held")
    void series() {
        AgreementFile file = OPENED.record(NETWORK, DAY);
        DutyStanding first = standings(file, FIRST).get(0);
        assertThat(first.getNextDue()).contains(FIRST);
        assertThat(first.getSubject()).contains(Text.of("sv", "Nätverksmöte"));
        AgreementFile once = held(file, "network", FIRST.plusDays(3));
        assertThat(standings(once, FIRST.plusDays(3)).get(0).getNextDue()).contains(LocalDate.of(2024, 9, 7));
        assertThat(standings(once, FIRST.plusDays(3)).get(0).getDone()).containsExactly(FIRST.plusDays(3));
        assertThat(standings(held(file, "another", FIRST), FIRST).get(0).getDone())
                .isEmpty();
        assertThat(once.at(AsOf.on(FIRST.plusDays(3))).followUp().duties()).hasSize(1);
    }

    @Test
    @DisplayName("of a series without days the days are missing, and what is held once isn't a series")
    void withoutDays() {
        DevelopmentActivity undated =
                NETWORK.toBuilder().dates(Optional.empty()).build();
        assertThat(standings(OPENED.record(undated, DAY), DAY).get(0).getMissing())
                .containsExactly(InputCode.ACTIVITY_DATES);
        DevelopmentActivity once =
                NETWORK.toBuilder().recurrence(Optional.empty()).build();
        assertThat(standings(OPENED.record(once, DAY), DAY)).isEmpty();
    }

    private static ActionPoint.Builder point() {
        return ActionPoint.builder()
                .id(DutyId.of("p-1"))
                .what(Text.of("sv", "ta fram en behovslista"))
                .day(FIRST)
                .meeting(ID)
                .responsible(HARNOSAND.getId());
    }

    private static DutyStanding standing(AgreementFile file, LocalDate day) {
        return file.at(AsOf.on(day)).followUp().actionPoints().get(0);
    }

    @Test
    @DisplayName("what was decided is due by its day until it is done")
    void actionPoints() {
        LocalDate due = FIRST.plusDays(30);
        AgreementFile file = OPENED.record(point().dueDay(due).build(), FIRST);
        assertThat(file.getActs().get(0).getKind()).isEqualTo(ActKind.ACTION_POINT);
        assertThat(standing(file, FIRST).getNextDue()).contains(due);
        assertThat(file.at(AsOf.on(FIRST.minusDays(1))).followUp().actionPoints())
                .isEmpty();
        AgreementFile done = file.record(
                DutyDone.builder()
                        .kind(DutyKind.ACTION_POINT)
                        .duty(DutyId.of("p-1"))
                        .day(due)
                        .build(),
                due);
        assertThat(standing(done, due).getNextDue()).isEmpty();
        assertThat(standing(done, due).getDone()).containsExactly(due);
        assertThat(standing(done, due.minusDays(1)).getNextDue()).contains(due);
    }

    @Test
    @DisplayName("where no day was decided it is missing, and the point as last recorded counts")
    void withoutDueDay() {
        AgreementFile file = OPENED.record(point().build(), FIRST);
        assertThat(standing(file, FIRST).getMissing()).containsExactly(InputCode.ACTION_POINT_DUE);
        AgreementFile dated = file.record(point().dueDay(FIRST.plusDays(9)).build(), FIRST);
        assertThat(dated.at(AsOf.on(FIRST)).followUp().actionPoints()).hasSize(1);
        assertThat(standing(dated, FIRST).getNextDue()).contains(FIRST.plusDays(9));
    }

    @Test
    @DisplayName("a point that was to be done before it was decided is refused")
    void refused() {
        assertThatThrownBy(() -> point().dueDay(FIRST.minusDays(1)).build())
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("actionPoint.dueDay")
                .hasMessageContaining("2024-03-03");
    }
}
