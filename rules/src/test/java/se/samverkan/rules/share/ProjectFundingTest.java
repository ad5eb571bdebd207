package se.samverkan.rules.share;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static se.samverkan.rules.Given.DAY;
import static se.samverkan.rules.Given.HARNOSAND;
import static se.samverkan.rules.Given.callOff;
import static se.samverkan.rules.Given.en;
import static se.samverkan.rules.Given.excludingVat;
import static se.samverkan.rules.Given.file;
import static se.samverkan.rules.Given.framework;
import static se.samverkan.rules.Given.judge;
import static se.samverkan.rules.Given.sv;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.samverkan.core.activity.JointProject;
import se.samverkan.core.code.ActivityId;
import se.samverkan.core.file.AgreementFile;
import se.samverkan.core.finding.Finding;
import se.samverkan.core.finding.Outcome;
import se.samverkan.core.quantity.Percent;
import se.samverkan.core.share.CoFunding;
import se.samverkan.core.share.Contribution;
import se.samverkan.core.share.ContributionKind;
import se.samverkan.core.time.AsOf;

@DisplayName("A joint project's funding is judged as an agreement's is")
class ProjectFundingTest {

    private static final CoFunding FUNDING = CoFunding.of(excludingVat("1000"), Percent.of("50"));

    private static JointProject.Builder project(String cash) {
        return JointProject.builder()
                .title("sv", "Digital hemtjänst")
                .coFunding(FUNDING)
                .addContributions(Contribution.of(HARNOSAND.getId(), ContributionKind.CASH, excludingVat(cash)));
    }

    @Test
    @DisplayName("what it lacks is told under its title, with its path")
    void lacking() {
        AgreementFile file =
                file().record(project("400").id(ActivityId.of("P-1")).build(), DAY);
        Finding covered = judge(new CoFundingCovered(), file, AsOf.on(DAY)).get(0);
        assertThat(covered.getOutcome()).isEqualTo(Outcome.NOT_MET);
        assertThat(covered.getPath()).isEqualTo("activities[P-1].contributions");
        assertThat(sv(covered)).startsWith("Bidragen enligt ”Digital hemtjänst” uppgår till 400 kr");
        Finding cash = judge(new CoFundingCash(), file, AsOf.on(DAY)).get(0);
        assertThat(cash.getPath()).isEqualTo("activities[P-1].coFunding.leastCash");
        assertThat(en(cash)).startsWith("The contributions in cash under “Digital hemtjänst” total SEK 400");
    }

    @Test
    @DisplayName("beside the agreement's own, and that of a project called off")
    void beside() {
        AgreementFile file = AgreementFile.open(framework().coFunding(FUNDING).build())
                .record(project("1000").build(), DAY)
                .record(callOff("A-1", "1").activity(project("999").build()).build(), DAY);
        List<Finding> all = judge(new CoFundingCovered(), file, AsOf.on(DAY));
        assertThat(all)
                .extracting(Finding::getPath, Finding::getOutcome)
                .containsExactly(
                        tuple("agreement.contributions", Outcome.NOT_MET),
                        tuple("callOffs[A-1].contributions", Outcome.NOT_MET),
                        tuple("activities[#1].contributions", Outcome.MET));
    }

    @Test
    @DisplayName("nothing is asked of a project that doesn't say what its contributions are to cover")
    void notAsked() {
        AgreementFile file =
                file().record(JointProject.builder().title("sv", "Utan kostnad").build(), DAY);
        assertThat(judge(new CoFundingCovered(), file, AsOf.on(DAY))).isEmpty();
        assertThat(judge(new CoFundingCash(), file, AsOf.on(DAY))).isEmpty();
    }
}
