package se.samverkan.rules.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samverkan.rules.Given.DAY;
import static se.samverkan.rules.Given.course;
import static se.samverkan.rules.Given.file;
import static se.samverkan.rules.deadline.Dated.assertNone;
import static se.samverkan.rules.deadline.Dated.on;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.samverkan.core.activity.Deliverable;
import se.samverkan.core.activity.JointProject;
import se.samverkan.core.code.ActivityId;
import se.samverkan.core.code.DutyId;
import se.samverkan.core.code.DutyKind;
import se.samverkan.core.deadline.Deadline;
import se.samverkan.core.deadline.Deadlines;
import se.samverkan.core.file.AgreementFile;
import se.samverkan.core.followup.DutyDone;
import se.samverkan.core.text.Text;

@DisplayName("The day by which a project delivers")
class DeliverableDueTest {

    private static final DeliverableDue RULE = new DeliverableDue();
    private static final LocalDate JUNE = LocalDate.of(2024, 6, 30);
    private static final LocalDate DECEMBER = LocalDate.of(2024, 12, 31);
    private static final AgreementFile FILE = file().record(
                    JointProject.builder()
                            .id(ActivityId.of("P-1"))
                            .title("sv", "Digital hemtjänst")
                            .addDeliverables(
                                    Deliverable.of(DutyId.of("D-1"), Text.of("sv", "Delrapport"), JUNE),
                                    Deliverable.of(DutyId.of("D-2"), Text.of("sv", "Slutrapport"), DECEMBER))
                            .build(),
                    DAY);

    @Test
    @DisplayName("is told with what is delivered and the project")
    void told() {
        Deadlines deadlines = on(RULE, FILE, JUNE);
        assertThat(deadlines.getUpcoming())
                .extracting(Deadline::getPath)
                .containsExactly("activities[P-1].deliverables[D-1]", "activities[P-1].deliverables[D-2]");
        Deadline next = deadlines.getNext().orElseThrow();
        assertThat(Dated.sv(next, JUNE))
                .isEqualTo("Delrapport i ”Digital hemtjänst” ska levereras senast den 30 juni 2024.");
        assertThat(Dated.titleEn(next)).isEqualTo("Delrapport of “Digital hemtjänst”");
    }

    @Test
    @DisplayName("is overdue on the day after, and done from the day on which the file says that it is delivered")
    void done() {
        assertThat(on(RULE, FILE, JUNE.plusDays(1)).getOverdue())
                .extracting(Deadline::getDay)
                .containsExactly(JUNE);
        AgreementFile delivered = FILE.record(
                DutyDone.builder()
                        .kind(DutyKind.DELIVERABLE)
                        .duty(DutyId.of("D-1"))
                        .day(JUNE)
                        .build(),
                JUNE);
        Deadlines after = on(RULE, delivered, JUNE.plusDays(1));
        assertThat(after.getOverdue()).isEmpty();
        assertThat(after.getDone()).extracting(Deadline::getDay).containsExactly(JUNE);
        assertThat(after.getUpcoming()).extracting(Deadline::getDay).containsExactly(DECEMBER);
    }

    @Test
    @DisplayName("is none of other activities, nor of a project that states none")
    void none() {
        assertNone(RULE, file().record(course().build(), DAY), DAY);
        assertNone(RULE, file().record(JointProject.builder().title("sv", "x").build(), DAY), DAY);
    }
}
