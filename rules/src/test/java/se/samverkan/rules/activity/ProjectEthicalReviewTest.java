package se.samverkan.rules.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samverkan.rules.Given.course;
import static se.samverkan.rules.Given.en;
import static se.samverkan.rules.Given.file;
import static se.samverkan.rules.Given.sv;
import static se.samverkan.rules.activity.Activities.tried;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.samverkan.core.activity.JointProject;
import se.samverkan.core.code.DecisionReference;
import se.samverkan.core.finding.Finding;
import se.samverkan.core.finding.Outcome;

@DisplayName("A project with research on humans names the decision on its ethical review")
class ProjectEthicalReviewTest {

    private static final ProjectEthicalReview RULE = new ProjectEthicalReview();

    private static JointProject.Builder project() {
        return JointProject.builder().title("sv", "Digital hemtjänst");
    }

    private static List<Finding> of(JointProject.Builder project) {
        return tried(RULE, file(), project.build());
    }

    @Test
    @DisplayName("named it is met, and shown as typed")
    void named() {
        Finding finding = of(project().researchOnHumans(true).ethicalReview(DecisionReference.of("2024-01234-01")))
                .get(0);
        assertThat(finding.getOutcome()).isEqualTo(Outcome.MET);
        assertThat(sv(finding)).endsWith("anger beslutet om etikprövning: 2024-01234-01.");
    }

    @Test
    @DisplayName("unnamed it is missing, since there may be one")
    void unnamed() {
        Finding finding = of(project().researchOnHumans(true)).get(0);
        assertThat(finding.getOutcome()).isEqualTo(Outcome.NOT_ASSESSED);
        assertThat(finding.getMissing()).containsExactly(ProjectEthicalReview.DECISION);
        assertThat(en(finding)).endsWith("Please state the number of the decision on ethical review.");
    }

    @Test
    @DisplayName("nothing is asked where no such research is stated, nor of what is no project")
    void notAsked() {
        assertThat(of(project())).isEmpty();
        assertThat(of(project().researchOnHumans(false))).isEmpty();
        assertThat(tried(RULE, file(), course().build())).isEmpty();
    }
}
