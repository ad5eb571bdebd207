package se.samverkan.rules.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samverkan.rules.Given.MIUN;
import static se.samverkan.rules.Given.course;
import static se.samverkan.rules.Given.en;
import static se.samverkan.rules.Given.file;
import static se.samverkan.rules.Given.sv;
import static se.samverkan.rules.activity.Activities.seminar;
import static se.samverkan.rules.activity.Activities.tried;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.samverkan.core.activity.MicroCredential;
import se.samverkan.core.activity.MicroCredentialElement;
import se.samverkan.core.code.Cycle;
import se.samverkan.core.code.Delivery;
import se.samverkan.core.finding.Finding;
import se.samverkan.core.finding.Outcome;
import se.samverkan.core.finding.Source;
import se.samverkan.core.finding.Word;
import se.samverkan.core.text.Text;

@DisplayName("A course that is offered as a micro-credential is described with every mandatory element")
class CourseMicroCredentialTest {

    private static final CourseMicroCredential RULE = new CourseMicroCredential();

    private static MicroCredential.Builder described() {
        return MicroCredential.builder()
                .issuerCountry(Text.of("Sverige"))
                .addAwardingBodies(MIUN.getId())
                .issuedOn(LocalDate.of(2024, 6, 14))
                .addLearningOutcomes(Text.of("redogöra för modeller för strategisk styrning"))
                .assessment(Text.of("skriftlig tentamen"));
    }

    private static Finding judged(MicroCredential microCredential) {
        List<Finding> findings = tried(
                RULE,
                file(),
                course().cycle(Cycle.SECOND)
                        .delivery(Delivery.BLENDED)
                        .microCredential(microCredential)
                        .build());
        assertThat(findings).hasSize(1);
        return findings.get(0);
    }

    @Test
    @DisplayName("is met where course and description state all, by the recommendation's annex")
    void met() {
        Finding finding = judged(described()
                .qualityAssurance(Text.of("lärosätets kvalitetssystem"))
                .build());
        assertThat(finding.getOutcome()).isEqualTo(Outcome.MET);
        assertThat(finding.getSources()).containsExactly(Source.practice("2022/C 243/02, annex I"));
        assertThat(sv(finding))
                .isEqualTo("”Strategisk styrning” är beskriven som mikromerit med alla obligatoriska uppgifter utom vem"
                        + " den studerande är.");
        assertThat(en(finding))
                .isEqualTo(
                        "“Strategisk styrning” is described as a micro-credential with every mandatory element except"
                                + " who the learner is.");
    }

    @Test
    @DisplayName("lists what is missing, and never bars")
    void notMet() {
        Finding finding = judged(MicroCredential.builder()
                .from(described().build())
                .learningOutcomes(List.of())
                .build());
        assertThat(finding.getOutcome()).isEqualTo(Outcome.NOT_MET);
        assertThat(finding.getPath()).endsWith("microCredential");
        assertThat(finding.getValues())
                .containsEntry(
                        "elements",
                        List.of(
                                Word.of(MicroCredentialElement.LEARNING_OUTCOMES),
                                Word.of(MicroCredentialElement.QUALITY_ASSURANCE)));
        assertThat(sv(finding))
                .isEqualTo("”Strategisk styrning” erbjuds som mikromerit, och i beskrivningen saknas läranderesultaten"
                        + " och formen för kvalitetssäkring. Beskrivningen kan kompletteras.");
        assertThat(en(finding))
                .isEqualTo(
                        "“Strategisk styrning” is offered as a micro-credential, but its description lacks the learning"
                                + " outcomes and the type of quality assurance. The description can be completed.");
    }

    @Test
    @DisplayName("the question doesn't arise for other courses, nor for other activities")
    void notAsked() {
        assertThat(tried(RULE, file(), course().build())).isEmpty();
        assertThat(tried(RULE, file(), seminar().build())).isEmpty();
    }
}
