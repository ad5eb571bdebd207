package se.samverkan.core.file;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samverkan.core.file.Files.AGREEMENT;
import static se.samverkan.core.file.Files.DAY;
import static se.samverkan.core.file.Files.HARNOSAND;
import static se.samverkan.core.file.Files.callOff;
import static se.samverkan.core.file.Files.course;
import static se.samverkan.core.file.Files.registered;
import static se.samverkan.core.file.Files.result;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.samverkan.core.activity.ClientMaterial;
import se.samverkan.core.activity.MaterialEnd;
import se.samverkan.core.agreement.CallOffTerms;
import se.samverkan.core.code.ActivityId;
import se.samverkan.core.code.CallOffId;
import se.samverkan.core.code.CollaborationArea;
import se.samverkan.core.code.Department;
import se.samverkan.core.code.DutyId;
import se.samverkan.core.code.DutyKind;
import se.samverkan.core.code.NeedId;
import se.samverkan.core.credit.Credits;
import se.samverkan.core.finding.InputCode;
import se.samverkan.core.followup.DutyDone;
import se.samverkan.core.text.Text;
import se.samverkan.core.time.AsOf;
import se.samverkan.core.time.DateRange;
import se.samverkan.core.workforce.WorkforceNeed;

@DisplayName("From the need of a service to the result of the course made for it, and back")
class NeedTraceTest {

    private static final NeedId NEED = NeedId.of("steering");
    private static final DutyId BUDGETS = DutyId.of("budgets");
    private static final LocalDate LAST = LocalDate.of(2024, 4, 10);

    private static final WorkforceNeed STEERING = WorkforceNeed.builder()
            .id(NEED)
            .statedBy(HARNOSAND.getId())
            .department(Department.of("Ekonomiavdelningen"))
            .challenge(Text.of("sv", "Vi vill kunna styra på flera års sikt"))
            .statedOn(DAY.minusDays(60))
            .build();

    private static final ClientMaterial MATERIAL =
            ClientMaterial.of(Text.of("sv", "budgetar"), HARNOSAND.getId()).toBuilder()
                    .id(BUDGETS)
                    .end(MaterialEnd.within(MaterialEnd.Way.RETURNED, 30))
                    .build();

    /** A course of 7.5 hp for three seats that comes from the need, two of whom pass, and one of 3 hp that doesn't come from it. */
    private static AgreementFile file() {
        AgreementFile file = AgreementFile.open(AGREEMENT.toBuilder()
                        .callOffTerms(CallOffTerms.builder()
                                .putCreditsOnCompletion(CollaborationArea.EDUCATION, true)
                                .build())
                        .build())
                .record(STEERING)
                .record(
                        callOff("A-1", 1, DAY).toBuilder()
                                .activity(course("7.5").toBuilder()
                                        .dates(DateRange.ofClosed(DAY, LAST))
                                        .need(NEED)
                                        .addClientMaterials(MATERIAL)
                                        .build())
                                .build(),
                        DAY)
                .record(
                        course("7.5").toBuilder()
                                .id(ActivityId.of("again"))
                                .need(NEED)
                                .build(),
                        DAY)
                .record(callOff("A-2", 1, DAY).toBuilder().activity(course("3")).build(), DAY)
                .record(
                        DutyDone.builder()
                                .kind(DutyKind.MATERIAL_HANDED_OVER)
                                .duty(BUDGETS)
                                .day(DAY)
                                .build(),
                        DAY);
        for (String participant : new String[] {"p1", "p2", "p3"}) {
            file = file.record(registered("A-1", participant, DAY), DAY);
        }
        return file.record(result("A-1", "p1", true, LAST), LAST)
                .record(result("A-1", "p2", true, LAST), LAST)
                .record(result("A-1", "p3", false, LAST), LAST);
    }

    private static FileView on(LocalDate day) {
        return file().at(AsOf.on(day));
    }

    @Test
    @DisplayName("a need is told with the activities that come from it, and their results and credits in sum")
    void fromTheNeed() {
        NeedTrace trace = on(LAST).needTrace(NEED).orElseThrow();
        assertThat(trace.getNeed().getDepartment()).contains(Department.of("Ekonomiavdelningen"));
        assertThat(trace.getNeed().getChallenge()).contains(Text.of("sv", "Vi vill kunna styra på flera års sikt"));
        assertThat(trace.getActivities())
                .extracting(ActivityTrace::getCallOff)
                .containsExactly(Optional.of(CallOffId.of("A-1")), Optional.empty());
        assertThat(trace.getCompleted()).isEqualTo(2);
        assertThat(trace.getEarned()).isEqualTo(Credits.of("15"));
        assertThat(trace.getMissing()).containsExactly(InputCode.CREDITS_OF_A_PART);
    }

    @Test
    @DisplayName("by an earlier day nothing has come of it yet, and of a need that isn't known nothing is told")
    void earlier() {
        assertThat(on(LAST.minusDays(1)).needTrace(NEED).orElseThrow().getEarned())
                .isEqualTo(Credits.zero());
        assertThat(on(DAY.minusDays(1)).needTrace(NEED).orElseThrow().getActivities())
                .as("the call-off isn't ordered yet")
                .extracting(ActivityTrace::getCallOff)
                .containsExactly(Optional.empty());
        assertThat(on(LAST).needTrace(NeedId.of("other"))).isEmpty();
    }

    @Test
    @DisplayName("a course is told with the need that it comes from, the material that it rests on, and its result")
    void fromTheCourse() {
        ActivityTrace trace = on(LAST).activityTraces().get(0);
        assertThat(trace.getNeed()).contains(STEERING);
        assertThat(trace.getCredits().orElseThrow().getCompleted()).isEqualTo(2);
        MaterialStanding material = trace.getMaterials().get(0);
        assertThat(material.getMaterial()).isEqualTo(MATERIAL);
        assertThat(material.getNeededOn()).contains(DAY);
        assertThat(material.getHandedOverOn()).contains(DAY);
        assertThat(material.getEndDueOn()).contains(LocalDate.of(2024, 5, 10));
        assertThat(material.getEndedOn()).isEmpty();
        ActivityTrace other = on(LAST).activityTraces().get(1);
        assertThat(other.getNeed()).isEmpty();
        assertThat(other.getMaterials()).isEmpty();
    }

    @Test
    @DisplayName("what is done with the material counts from its day, in the way that is stated")
    void materialEnds() {
        LocalDate day = LAST.plusDays(5);
        AgreementFile deleted = file().record(
                        DutyDone.builder()
                                .kind(DutyKind.MATERIAL_DELETED)
                                .duty(BUDGETS)
                                .day(day)
                                .build(),
                        day);
        AgreementFile returned = deleted.record(
                DutyDone.builder()
                        .kind(DutyKind.MATERIAL_RETURNED)
                        .duty(BUDGETS)
                        .day(day.plusDays(1))
                        .build(),
                day.plusDays(1));
        assertThat(ended(deleted, day)).as("it was to be returned").isEmpty();
        assertThat(ended(returned, day)).isEmpty();
        assertThat(ended(returned, day.plusDays(1))).contains(day.plusDays(1));
    }

    private static Optional<LocalDate> ended(AgreementFile file, LocalDate day) {
        return file.at(AsOf.on(day))
                .activityTraces()
                .get(0)
                .getMaterials()
                .get(0)
                .getEndedOn();
    }
}
