package se.samverkan.core.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.joda.money.Money;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.samverkan.core.InvalidValueException;
import se.samverkan.core.code.DecisionReference;
import se.samverkan.core.code.DutyId;
import se.samverkan.core.code.ExternalIdentifier;
import se.samverkan.core.code.PartnerId;
import se.samverkan.core.money.VatAmount;
import se.samverkan.core.share.CoFunding;
import se.samverkan.core.share.Contribution;
import se.samverkan.core.share.ContributionKind;
import se.samverkan.core.text.Text;

@DisplayName("A joint project of research and development")
class JointProjectTest {

    private static final VatAmount COST = VatAmount.of(Money.parse("SEK 1000000"));
    private static final LocalDate JUNE = LocalDate.of(2025, 6, 30);
    private static final Deliverable REPORT = Deliverable.of(DutyId.of("report"), Text.of("sv", "Delrapport"), JUNE);

    private static JointProject.Builder project() {
        return JointProject.builder().title("sv", "Digital hemtjänst");
    }

    @Test
    @DisplayName("states its funding by partner, its deliverables, its ethical review and its data")
    void states() {
        Contribution own = Contribution.of(PartnerId.of("mdu"), ContributionKind.OWN_TIME, COST);
        ExternalIdentifier data = ExternalIdentifier.of("doi", "10.5878/x");
        JointProject project = project()
                .addContributions(own)
                .coFunding(CoFunding.of(COST))
                .addDeliverables(REPORT)
                .researchOnHumans(true)
                .ethicalReview(DecisionReference.of("2024-01234-01"))
                .addDataReferences(data)
                .build();
        assertThat(project.getContributions()).containsExactly(own);
        assertThat(project.getCoFunding()).hasValue(CoFunding.of(COST));
        assertThat(project.getDeliverables()).containsExactly(REPORT);
        assertThat(project.isResearchOnHumans()).hasValue(true);
        assertThat(project.getEthicalReview()).hasValue(DecisionReference.of("2024-01234-01"));
        assertThat(project.getDataReferences()).containsExactly(data);
        assertThat(project.toBuilder().build()).isEqualTo(project);
    }

    @Test
    @DisplayName("may leave all of it unstated, which says nothing of what there is")
    void unstated() {
        JointProject project = project().build();
        assertThat(project.getCoFunding()).isEmpty();
        assertThat(project.isResearchOnHumans()).isEmpty();
        assertThat(project.getEthicalReview()).isEmpty();
        assertThat(project.getDeliverables()).isEmpty();
    }

    @Test
    @DisplayName("delivers each thing by a day of a calendar, and each by its own id")
    void deliverables() {
        assertThat(REPORT).hasToString("sv: Delrapport by 2025-06-30");
        assertThat(REPORT)
                .isEqualTo(Deliverable.of(DutyId.of("report"), Text.of("sv", "Delrapport"), JUNE))
                .hasSameHashCodeAs(Deliverable.of(DutyId.of("report"), Text.of("sv", "Delrapport"), JUNE))
                .isNotEqualTo(Deliverable.of(DutyId.of("report"), Text.of("sv", "Delrapport"), JUNE.plusDays(1)));
        JointProject.Builder twice = project().addDeliverables(REPORT, REPORT);
        assertThatThrownBy(twice::build)
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("deliverables: expected each id once, but was '[report, report]'");
        DutyId id = REPORT.getId();
        Text title = REPORT.getTitle();
        LocalDate early = LocalDate.of(0, 1, 1);
        assertThatThrownBy(() -> Deliverable.of(id, title, early)).hasMessageStartingWith("deliverable.day");
    }
}
