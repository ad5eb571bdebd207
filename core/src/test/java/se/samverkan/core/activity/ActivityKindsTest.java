package se.samverkan.core.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.samverkan.core.InvalidValueException;
import se.samverkan.core.code.ActivityKind;
import se.samverkan.core.code.CollaborationArea;
import se.samverkan.core.code.Cycle;
import se.samverkan.core.code.PartnerId;
import se.samverkan.core.code.Programme;
import se.samverkan.core.credit.Credits;

@DisplayName("Each kind of activity has one type that can be it")
class ActivityKindsTest {

    @ParameterizedTest
    @EnumSource(ActivityKind.class)
    @DisplayName("a kind is taken by exactly one type")
    void oneType(ActivityKind kind) {
        List<Activity> taken = new ArrayList<>();
        for (Activity fixed : List.of(
                CommissionedCourse.builder().title("sv", "x").build(),
                Placement.builder().title("sv", "x").build(),
                DegreeProject.builder().title("sv", "x").build(),
                JointProject.builder().title("sv", "x").build(),
                OtherActivity.builder()
                        .title("sv", "x")
                        .code("c")
                        .area(CollaborationArea.RESEARCH)
                        .build())) {
            if (fixed.getKind() == kind) {
                taken.add(fixed);
            }
        }
        tryInto(taken, EducationEvent.builder().title("sv", "x").kind(kind));
        tryInto(taken, DevelopmentActivity.builder().title("sv", "x").kind(kind));
        assertThat(taken)
                .singleElement()
                .satisfies(activity -> assertThat(activity.getKind()).isEqualTo(kind));
    }

    private static void tryInto(List<Activity> taken, ActivityBuilder<?> builder) {
        try {
            taken.add(builder.build());
        } catch (InvalidValueException refused) {
            assertThat(refused.getAttribute()).isEqualTo("kind");
        }
    }

    @Test
    @DisplayName("an event that is a placement is refused, and so is a development that is a seminar")
    void refusedKind() {
        EducationEvent.Builder event =
                EducationEvent.builder().title("sv", "Föreläsningsdag").kind(ActivityKind.PLACEMENT);
        assertThatThrownBy(event::build)
                .hasMessage("kind: expected one of [LECTURE_DAY, SEMINAR, WORKSHOP], but was 'PLACEMENT'");
        DevelopmentActivity.Builder development =
                DevelopmentActivity.builder().title("sv", "Möte").kind(ActivityKind.SEMINAR);
        assertThatThrownBy(development::build)
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("[INFORMATION_EXCHANGE, COMMUNICATION_CHANNEL, MEETING,");
    }

    @Test
    @DisplayName("events and developments must say which they are")
    void kindRequired() {
        assertThatThrownBy(EducationEvent.builder().title("sv", "x")::build).hasMessageEndingWith("[kind]");
        assertThatThrownBy(DevelopmentActivity.builder().title("sv", "x")::build)
                .hasMessageEndingWith("[kind]");
    }

    @Test
    @DisplayName("a host's own kind must have its code and its area")
    void ownKind() {
        assertThatThrownBy(OtherActivity.builder().title("sv", "Studiebesök")::build)
                .hasMessageContaining("code")
                .hasMessageContaining("area");
        OtherActivity visit = OtherActivity.builder()
                .title("sv", "Studiebesök")
                .code("study-visit")
                .area(CollaborationArea.OPERATIONAL_DEVELOPMENT)
                .build();
        assertThat(visit.getKind()).isEqualTo(ActivityKind.OTHER);
        assertThat(visit.getCode()).isEqualTo("study-visit");
        assertThat(visit.getArea()).isEqualTo(CollaborationArea.OPERATIONAL_DEVELOPMENT);
        assertThat(visit.toBuilder().area(CollaborationArea.RESEARCH).build()).isNotEqualTo(visit);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "a\nb", "\u202Ea"})
    @DisplayName("a host's code that can't be shown as typed is refused")
    void refusedCode(String code) {
        OtherActivity.Builder builder =
                OtherActivity.builder().title("sv", "x").code(code).area(CollaborationArea.RESEARCH);
        assertThatThrownBy(builder::build)
                .isInstanceOf(InvalidValueException.class)
                .hasMessageStartingWith("code: expected text");
        OtherActivity.Builder longest = builder.code("a".repeat(100));
        assertThat(longest.build().getCode()).hasSize(100);
        assertThatThrownBy(longest.code("a".repeat(101))::build).hasMessageContaining("at most 100 characters");
    }

    @Test
    @DisplayName("a placement has a programme and a workplace, as far as they are stated")
    void placement() {
        Placement placement = Placement.builder()
                .title("sv", "VFU i hemsjukvården")
                .programme(Programme.NURSING)
                .organiser(PartnerId.of("region:19"))
                .build();
        assertThat(placement.getProgramme()).contains(Programme.NURSING);
        Placement bare = Placement.builder().title("sv", "VFU").build();
        assertThat(bare.getProgramme()).isEmpty();
        assertThat(placement.toBuilder().programme(Programme.TEACHING).build()).isNotEqualTo(placement);
    }

    @Test
    @DisplayName("a degree project has credits, a level and a partner that the topic comes from, as far as stated")
    void degreeProject() {
        DegreeProject project = DegreeProject.builder()
                .title("sv", "Examensarbete")
                .credits(Credits.of("15"))
                .cycle(Cycle.FIRST)
                .topicFrom(PartnerId.of("municipality:1980"))
                .build();
        assertThat(project.getCredits()).contains(Credits.of("15"));
        assertThat(project.getCycle()).contains(Cycle.FIRST);
        assertThat(project.getTopicFrom()).contains(PartnerId.of("municipality:1980"));
        assertThat(project.toBuilder().cycle(Cycle.SECOND).build()).isNotEqualTo(project);
        assertThat(DegreeProject.builder().title("sv", "x").build().getTopicFrom())
                .isEmpty();
    }

    @Test
    @DisplayName("a joint project names the partners that do it together, each once")
    void jointProject() {
        JointProject project = JointProject.builder()
                .title("sv", "Praktiknära forskning")
                .addPartners(PartnerId.of("vkl"), PartnerId.of("mdh"), PartnerId.of("vkl"))
                .build();
        assertThat(project.getPartners()).containsExactly(PartnerId.of("vkl"), PartnerId.of("mdh"));
        assertThat(project.getArea()).isEqualTo(CollaborationArea.RESEARCH);
    }
}
