package se.samverkan.core.file;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samverkan.core.file.Files.DAY;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.samverkan.core.activity.DegreeProject;
import se.samverkan.core.activity.Placement;
import se.samverkan.core.code.ActivityId;
import se.samverkan.core.code.ParticipantReference;
import se.samverkan.core.participant.Enrolment;
import se.samverkan.core.participant.ParticipantState;
import se.samverkan.core.time.AsOf;

@DisplayName("A topic for a degree project is free or matched on a day")
class DegreeTopicsTest {

    private static final ActivityId TOPIC = ActivityId.of("topic-1");

    private static final AgreementFile FILE = Files.OPENED
            .record(
                    DegreeProject.builder()
                            .id(TOPIC)
                            .title("sv", "Hemtjänst")
                            .topicFrom(Files.HARNOSAND.getId())
                            .build(),
                    DAY)
            .record(DegreeProject.builder().title("sv", "Skola").build(), DAY)
            .record(Placement.builder().title("sv", "VFU").build(), DAY);

    private static Enrolment enrolled(String who, ParticipantState state, LocalDate day) {
        return Enrolment.builder()
                .participant(ParticipantReference.of(who))
                .activity(TOPIC)
                .state(state)
                .day(day)
                .build();
    }

    private static List<String> on(AgreementFile file, LocalDate day) {
        return file.at(AsOf.on(day)).degreeTopics().stream()
                .map(DegreeTopic::toString)
                .toList();
    }

    @Test
    @DisplayName("and free where nobody has it, however little is stated of it")
    void free() {
        assertThat(on(FILE, DAY)).containsExactly("sv: Hemtjänst: free", "sv: Skola: free");
        DegreeTopic topic = FILE.at(AsOf.on(DAY)).degreeTopics().get(0);
        assertThat(topic.isFree()).isTrue();
        assertThat(topic.getMatchedOn()).isEmpty();
        assertThat(topic.getProject().getTopicFrom()).hasValue(Files.HARNOSAND.getId());
    }

    @Test
    @DisplayName("matched from the day on which a student is admitted, not by being nominated")
    void matched() {
        AgreementFile file = FILE.record(enrolled("a", ParticipantState.NOMINATED, DAY.plusDays(1)), DAY)
                .record(enrolled("a", ParticipantState.ADMITTED, DAY.plusDays(5)), DAY)
                .record(enrolled("a", ParticipantState.REGISTERED, DAY.plusDays(9)), DAY)
                .record(enrolled("b", ParticipantState.REGISTERED, DAY.plusDays(9)), DAY);
        assertThat(on(file, DAY.plusDays(4)).get(0)).isEqualTo("sv: Hemtjänst: free");
        assertThat(on(file, DAY.plusDays(5)).get(0)).isEqualTo("sv: Hemtjänst: matched with 1");
        DegreeTopic both = file.at(AsOf.on(DAY.plusDays(9))).degreeTopics().get(0);
        assertThat(both.getMatched()).isEqualTo(2);
        assertThat(both.getMatchedOn()).hasValue(DAY.plusDays(5));
    }

    @Test
    @DisplayName("free again when the student has withdrawn, and matched anew from the day of the next")
    void again() {
        AgreementFile file = FILE.record(enrolled("a", ParticipantState.ADMITTED, DAY), DAY)
                .record(enrolled("a", ParticipantState.WITHDRAWN, DAY.plusDays(3)), DAY)
                .record(enrolled("a", ParticipantState.REGISTERED, DAY.plusDays(7)), DAY);
        assertThat(on(file, DAY.plusDays(3)).get(0)).isEqualTo("sv: Hemtjänst: free");
        assertThat(file.at(AsOf.on(DAY.plusDays(7))).degreeTopics().get(0).getMatchedOn())
                .hasValue(DAY.plusDays(7));
    }
}
