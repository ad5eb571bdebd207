package se.samverkan.core.file;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samverkan.core.file.Files.AGREEMENT;
import static se.samverkan.core.file.Files.DAY;
import static se.samverkan.core.file.Files.callOff;
import static se.samverkan.core.file.Files.course;
import static se.samverkan.core.file.Files.on;
import static se.samverkan.core.file.Files.result;
import static se.samverkan.core.file.Files.reversal;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.samverkan.core.activity.Activity;
import se.samverkan.core.activity.DevelopmentActivity;
import se.samverkan.core.activity.JointProject;
import se.samverkan.core.activity.Result;
import se.samverkan.core.agreement.CallOffTerms;
import se.samverkan.core.code.ActivityId;
import se.samverkan.core.code.ActivityKind;
import se.samverkan.core.code.CallOffId;
import se.samverkan.core.code.CollaborationArea;
import se.samverkan.core.code.ParticipantReference;
import se.samverkan.core.finding.InputCode;
import se.samverkan.core.time.AsOf;

@DisplayName("Credits are planned by what is ordered, and earned by completing it")
class CreditBalanceTest {

    private static final LocalDate JUNE = LocalDate.of(2024, 6, 5);

    /** Education gives credits, research gives none, and the agreement is silent on operational development. */
    private static final AgreementFile FILE = AgreementFile.open(AGREEMENT.toBuilder()
                    .callOffTerms(CallOffTerms.builder()
                            .putCreditsOnCompletion(CollaborationArea.EDUCATION, true)
                            .putCreditsOnCompletion(CollaborationArea.RESEARCH, false)
                            .build())
                    .build())
            .record(callOff("A-1", 1, DAY), DAY)
            .record(callOff("A-2", 1, JUNE), DAY);

    private static AgreementFile with(String id, Activity activity) {
        return FILE.record(callOff(id, 1, DAY).toBuilder().activity(activity).build(), DAY);
    }

    private static Activity development() {
        return DevelopmentActivity.builder()
                .kind(ActivityKind.ORGANISATION_DEVELOPMENT)
                .title("sv", "Ledning")
                .build();
    }

    @Test
    @DisplayName("a course counts once in what is planned, from the day it is ordered and until it is taken back")
    void planned() {
        assertThat(on(FILE, DAY.minusDays(1)).credits()).hasToString("planned 0, earned 0 by 0 completions");
        assertThat(on(FILE, DAY).credits()).hasToString("planned 7.5, earned 0 by 0 completions");
        assertThat(on(FILE, JUNE).credits()).hasToString("planned 15, earned 0 by 0 completions");
        AgreementFile unordered = FILE.record(course("5"), DAY);
        assertThat(on(unordered, DAY).credits()).hasToString("planned 12.5, earned 0 by 0 completions");
        AgreementFile reversed = FILE.record(reversal("R-1", "A-1", JUNE), JUNE);
        assertThat(on(reversed, JUNE).credits()).hasToString("planned 7.5, earned 0 by 0 completions");
    }

    @Test
    @DisplayName("each who completes earns the course's credits, from that day on, once for a course")
    void earned() {
        AgreementFile file = FILE.record(result("A-1", "p-1", true, JUNE), JUNE)
                .record(result("A-1", "p-2", true, JUNE), JUNE)
                .record(result("A-1", "p-1", true, JUNE), JUNE)
                .record(result("A-2", "p-1", true, JUNE), JUNE);
        assertThat(on(file, JUNE.minusDays(1)).credits().getEarned()).hasToString("0");
        assertThat(on(file, JUNE).credits()).hasToString("planned 15, earned 22.5 by 3 completions");
        assertThat(on(file, JUNE).credits().getMissing()).isEmpty();
        assertThat(file.at(AsOf.on(JUNE).knownOn(DAY)).credits().getCompleted()).isZero();
        assertThat(file.at(AsOf.on(JUNE).atRevision(3)).credits().getEarned()).hasToString("7.5");
    }

    @Test
    @DisplayName("one who doesn't complete earns nothing; what a part gives isn't known")
    void parts() {
        AgreementFile file = FILE.record(result("A-1", "p-1", false, JUNE), JUNE);
        assertThat(on(file, JUNE).credits().getEarned()).hasToString("0");
        assertThat(on(file, JUNE).credits().getMissing()).containsExactly(InputCode.CREDITS_OF_A_PART);
        assertThat(on(file, JUNE.minusDays(1)).credits().getMissing()).isEmpty();
    }

    @Test
    @DisplayName("one who fails and completes later, or the other way round, has completed, and no part is missing")
    void failedFirst() {
        AgreementFile file = FILE.record(result("A-1", "p-1", false, DAY), DAY)
                .record(result("A-1", "p-1", true, JUNE), JUNE)
                .record(result("A-1", "p-1", false, JUNE), JUNE);
        assertThat(on(file, JUNE).credits().getEarned()).hasToString("7.5");
        assertThat(on(file, JUNE).credits().getMissing()).isEmpty();
        assertThat(on(file, DAY).credits().getMissing()).containsExactly(InputCode.CREDITS_OF_A_PART);
    }

    @Test
    @DisplayName("an area that gives none gives none, in whole or in part; one that isn't spoken of isn't assessed")
    void areas() {
        Activity project = JointProject.builder().title("sv", "Projekt").build();
        AgreementFile research = with("A-3", project).record(result("A-3", "p-1", true, DAY), DAY);
        assertThat(on(research, DAY).credits().getMissing()).isEmpty();
        assertThat(on(research.record(result("A-3", "p-2", false, DAY), DAY), DAY)
                        .credits()
                        .getMissing())
                .isEmpty();
        AgreementFile silent = with("A-3", development()).record(result("A-3", "p-1", true, DAY), DAY);
        assertThat(on(silent, DAY).credits().getMissing()).containsExactly(InputCode.CREDITS_ON_COMPLETION);
        assertThat(on(silent, DAY).credits()).hasToString("planned 7.5, earned 0 by 1 completion");
    }

    @Test
    @DisplayName("a course whose credits aren't stated plans none, and what is earned isn't known")
    void unstatedCredits() {
        AgreementFile file = with(
                        "A-3", course("1").toBuilder().credits(Optional.empty()).build())
                .record(result("A-3", "p-1", true, DAY), DAY);
        assertThat(on(file, DAY).credits()).hasToString("planned 7.5, earned 0 by 1 completion");
        assertThat(on(file, DAY).credits().getMissing()).containsExactly(InputCode.COURSE_CREDITS);
    }

    @Test
    @DisplayName("a course without a call-off counts by its id; the result of a call-off taken back doesn't count")
    void withoutCallOff() {
        Result completed = Result.builder()
                .activity(ActivityId.of("C-1"))
                .participant(ParticipantReference.of("p-1"))
                .completed(true)
                .day(DAY)
                .build();
        AgreementFile file = FILE.record(
                        course("5").toBuilder().id(ActivityId.of("C-1")).build(), DAY)
                .record(completed, DAY)
                .record(result("A-1", "p-1", true, DAY), DAY);
        assertThat(on(file, DAY).credits()).hasToString("planned 12.5, earned 12.5 by 2 completions");
        AgreementFile reversed = file.record(reversal("R-1", "A-1", DAY), DAY);
        assertThat(on(reversed, DAY).credits()).hasToString("planned 5, earned 5 by 1 completion");
    }

    @Test
    @DisplayName(
            "a course whose credits aren't stated is named as missing from what is planned, whoever has completed it")
    void plannedMissing() {
        AgreementFile file =
                with("A-3", course("1").toBuilder().credits(Optional.empty()).build());
        CreditBalance balance = on(file, DAY).credits();
        assertThat(balance.getPlanned()).hasToString("7.5");
        assertThat(balance.getPlannedMissing()).containsExactly(InputCode.COURSE_CREDITS);
        assertThat(balance.getMissing()).isEmpty();
        assertThat(balance).isNotEqualTo(on(FILE, DAY).credits());
        assertThat(on(FILE, DAY).credits().getPlannedMissing()).isEmpty();
        assertThat(on(with("A-3", development()), DAY).credits().getPlannedMissing())
                .isEmpty();
    }

    @Test
    @DisplayName("of one course: which one is missing something")
    void ofOneCourse() {
        AgreementFile file = with(
                        "A-3", course("1").toBuilder().credits(Optional.empty()).build())
                .record(result("A-1", "p-1", true, DAY), DAY)
                .record(result("A-3", "p-1", true, DAY), DAY)
                .record(result("A-3", "p-2", false, DAY), DAY);
        CreditBalance balance = on(file, DAY).credits();
        assertThat(balance.of(CallOffId.of("A-1"))).hasToString("planned 7.5, earned 7.5 by 1 completion");
        assertThat(balance.of(CallOffId.of("A-1")).getMissing()).isEmpty();
        assertThat(balance.of(CallOffId.of("A-3"))).hasToString("planned 0, earned 0 by 1 completion");
        assertThat(balance.of(CallOffId.of("A-3")).getPlannedMissing()).containsExactly(InputCode.COURSE_CREDITS);
        assertThat(balance.of(CallOffId.of("A-3")).getMissing())
                .containsExactly(InputCode.COURSE_CREDITS, InputCode.CREDITS_OF_A_PART);
        assertThat(balance.of(CallOffId.of("A-9"))).hasToString("planned 0, earned 0 by 0 completions");
        AgreementFile planned =
                FILE.record(course("5").toBuilder().id(ActivityId.of("A-1")).build(), DAY);
        assertThat(on(planned, DAY).credits().of(ActivityId.of("A-1")))
                .hasToString("planned 5, earned 0 by 0 completions");
    }

    @Test
    @DisplayName("of one participant: what those courses give that the participant has a result in, and what is earned")
    void ofOneParticipant() {
        AgreementFile file = FILE.record(result("A-1", "p-1", true, JUNE), JUNE)
                .record(result("A-2", "p-1", false, JUNE), JUNE)
                .record(result("A-2", "p-2", true, JUNE), JUNE);
        CreditBalance balance = on(file, JUNE).credits();
        CreditBalance first = balance.of(ParticipantReference.of("p-1"));
        assertThat(first).hasToString("planned 15, earned 7.5 by 1 completion");
        assertThat(first.getMissing()).containsExactly(InputCode.CREDITS_OF_A_PART);
        assertThat(balance.of(ParticipantReference.of("p-2"))).hasToString("planned 7.5, earned 7.5 by 1 completion");
        assertThat(first.of(CallOffId.of("A-1"))).hasToString("planned 7.5, earned 7.5 by 1 completion");
        assertThat(balance.of(ParticipantReference.of("p-3")).getPlanned()).hasToString("0");
    }

    @Test
    @DisplayName("is equal by planned, earned, completed and missing")
    void equality() {
        CreditBalance balance = on(FILE, DAY).credits();
        assertThat(balance)
                .isEqualTo(on(FILE, DAY.plusDays(1)).credits())
                .hasSameHashCodeAs(on(FILE, DAY.plusDays(1)).credits())
                .isNotEqualTo(on(FILE, JUNE).credits())
                .isNotEqualTo(balance.getPlanned());
    }
}
