package se.samverkan.rules.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samverkan.rules.Given.DAY;
import static se.samverkan.rules.Given.file;
import static se.samverkan.rules.deadline.Dated.assertNone;
import static se.samverkan.rules.deadline.Dated.on;
import static se.samverkan.rules.deadline.Dated.only;
import static se.samverkan.rules.deadline.Dated.undated;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.samverkan.core.activity.DevelopmentActivity;
import se.samverkan.core.code.ActivityId;
import se.samverkan.core.code.ActivityKind;
import se.samverkan.core.code.DutyId;
import se.samverkan.core.code.DutyKind;
import se.samverkan.core.file.AgreementFile;
import se.samverkan.core.finding.Finding;
import se.samverkan.core.finding.InputCode;
import se.samverkan.core.followup.ActionPoint;
import se.samverkan.core.followup.DutyDone;
import se.samverkan.core.text.Text;
import se.samverkan.core.time.DateRange;
import se.samverkan.core.time.Recurrence;
import se.samverkan.rules.Given;

@DisplayName("The next meeting of a series, and what a meeting has decided")
class DevelopmentDaysTest {

    private static final LocalDate FIRST = LocalDate.of(2024, 3, 4);
    private static final AgreementFile SERIES = file().record(
                    DevelopmentActivity.builder()
                            .kind(ActivityKind.MEETING)
                            .id(ActivityId.of("network"))
                            .title("sv", "Nätverksmöte")
                            .dates(DateRange.ofClosed(FIRST, FIRST))
                            .recurrence(Recurrence.everyMonths(6))
                            .build(),
                    DAY);

    private static AgreementFile done(AgreementFile file, DutyKind kind, String id, LocalDate day) {
        return file.record(
                DutyDone.builder().kind(kind).duty(DutyId.of(id)).day(day).build(), day);
    }

    @Test
    @DisplayName("the next one is told with the last one that was held, and is overdue when its day has passed")
    void series() {
        RecurringActivityDue rule = new RecurringActivityDue();
        assertThat(only(rule, SERIES, DAY).getDay()).isEqualTo(FIRST);
        assertThat(only(rule, SERIES, DAY).getPath()).isEqualTo("activities[network]");
        assertThat(on(rule, SERIES, FIRST.plusDays(1)).getOverdue()).hasSize(1);
        AgreementFile held = done(SERIES, DutyKind.RECURRING_ACTIVITY, "network", FIRST);
        assertThat(Dated.sv(only(rule, held, FIRST), FIRST))
                .isEqualTo(
                        "”Nätverksmöte” ska hållas senast den 4 september 2024. Senaste tillfället var den 4 mars 2024.");
        assertNone(rule, file(), DAY);
    }

    @Test
    @DisplayName("a series without a first day isn't dated")
    void undatedSeries() {
        AgreementFile file = file().record(
                        DevelopmentActivity.builder()
                                .kind(ActivityKind.MEETING)
                                .id(ActivityId.of("network"))
                                .title("sv", "Nätverksmöte")
                                .recurrence(Recurrence.everyMonths(6))
                                .build(),
                        DAY);
        Finding open = undated(new RecurringActivityDue(), file, DAY);
        assertThat(open.getMissing()).containsExactly(InputCode.ACTIVITY_DATES);
        assertThat(Given.sv(open)).startsWith("Det går inte att ange vilken dag ”Nätverksmöte” senast ska hållas.");
        assertThat(Given.en(open)).startsWith("By which day “Nätverksmöte” is to be held cannot be told.");
    }

    @Test
    @DisplayName("what was decided is to be done by its day, and is told no more once it is done")
    void actionPoint() {
        ActionPointDue rule = new ActionPointDue();
        ActionPoint point = ActionPoint.builder()
                .id(DutyId.of("p-1"))
                .what(Text.of("sv", "ta fram en behovslista"))
                .day(FIRST)
                .dueDay(FIRST.plusDays(30))
                .build();
        AgreementFile file = file().record(point, FIRST);
        assertThat(Dated.sv(only(rule, file, FIRST), FIRST))
                .isEqualTo(
                        "Det som beslutades på ett möte (”ta fram en behovslista”) ska göras senast den 3 april 2024.");
        assertThat(on(rule, file, FIRST.plusDays(31)).getOverdue()).hasSize(1);
        assertNone(rule, done(file, DutyKind.ACTION_POINT, "p-1", FIRST.plusDays(3)), FIRST.plusDays(3));
        AgreementFile open =
                file().record(point.toBuilder().dueDay(Optional.empty()).build(), FIRST);
        assertThat(undated(rule, open, FIRST).getMissing()).containsExactly(InputCode.ACTION_POINT_DUE);
    }
}
