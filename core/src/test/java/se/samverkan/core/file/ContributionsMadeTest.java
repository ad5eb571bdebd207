package se.samverkan.core.file;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samverkan.core.file.Files.HARNOSAND;
import static se.samverkan.core.file.Files.MIUN;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.samverkan.core.agreement.Change;
import se.samverkan.core.code.CallOffId;
import se.samverkan.core.code.ContributionId;
import se.samverkan.core.share.Contribution;
import se.samverkan.core.share.ContributionKind;
import se.samverkan.core.share.ContributionMade;
import se.samverkan.core.share.ContributionStanding;
import se.samverkan.core.share.CostCalculation;
import se.samverkan.core.share.CostShares;
import se.samverkan.core.share.FullCost;
import se.samverkan.core.time.AsOf;

@DisplayName("What a file knows of contributions and costs")
class ContributionsMadeTest {

    private static final LocalDate MARCH = LocalDate.of(2024, 3, 1);
    private static final LocalDate JUNE = LocalDate.of(2024, 6, 1);
    private static final AgreementFile FILE = AgreementFile.open(Files.AGREEMENT.toBuilder()
            .costShares(CostShares.equally(HARNOSAND, MIUN))
            .addContributions(Contribution.of(MIUN.getId(), ContributionKind.CASH, Files.amount(1_000)))
            .build());

    private static ContributionMade made(String id, int amount, LocalDate day) {
        return ContributionMade.builder()
                .id(ContributionId.of(id))
                .by(MIUN.getId())
                .kind(ContributionKind.CASH)
                .amount(Files.amount(amount))
                .day(day)
                .build();
    }

    private static ContributionStanding standing(AgreementFile file, AsOf asOf) {
        return file.at(asOf).contributionStandings().get(0);
    }

    @Test
    @DisplayName("is what was made by the end of the day: 400 on 1 March, 700 from 1 June on")
    void byDay() {
        AgreementFile file = FILE.record(made("B-1", 400, MARCH), JUNE).record(made("B-2", 300, JUNE), JUNE);
        assertThat(standing(file, AsOf.on(MARCH.minusDays(1))).getMet()).isEqualTo(Files.sek(0));
        assertThat(standing(file, AsOf.on(MARCH)).getMet()).isEqualTo(Files.sek(400));
        assertThat(standing(file, AsOf.on(JUNE.minusDays(1))).getMet()).isEqualTo(Files.sek(400));
        ContributionStanding june = standing(file, AsOf.on(JUNE));
        assertThat(june.getMet()).isEqualTo(Files.sek(700));
        assertThat(june.getOutstanding()).hasValue(Files.sek(300));
    }

    @Test
    @DisplayName("is what was known then: one recorded later with the same id takes its place, and 0 takes it back")
    void byKnowledge() {
        AgreementFile file = FILE.record(made("B-1", 400, MARCH), MARCH)
                .record(made("B-1", 350, MARCH), JUNE)
                .record(made("B-1", 0, MARCH), JUNE.plusDays(1));
        AsOf asked = AsOf.on(JUNE.plusDays(9));
        assertThat(standing(file, asked.knownOn(MARCH)).getMet()).isEqualTo(Files.sek(400));
        assertThat(standing(file, asked.knownOn(JUNE)).getMet()).isEqualTo(Files.sek(350));
        assertThat(file.at(asked.knownOn(JUNE)).contributionsMade()).hasSize(1);
        assertThat(file.at(asked).contributionsMade()).isEmpty();
        assertThat(standing(file, asked).getOutstanding()).hasValue(Files.sek(1_000));
    }

    @Test
    @DisplayName("stands against the promises of the day, as amended")
    void amended() {
        AgreementFile file = FILE.record(made("B-1", 400, MARCH), MARCH)
                .record(
                        Files.amendment(
                                JUNE,
                                Change.contributions(
                                        MIUN.getId(),
                                        Contribution.of(MIUN.getId(), ContributionKind.CASH, Files.amount(300)))),
                        MARCH);
        assertThat(standing(file, AsOf.on(JUNE.minusDays(1))).getOutstanding()).hasValue(Files.sek(600));
        assertThat(standing(file, AsOf.on(JUNE)).getOutstanding()).hasValue(Files.sek(0));
        assertThat(standing(file, AsOf.on(JUNE)).getExcess()).hasValue(Files.sek(100));
    }

    @Test
    @DisplayName("is the cost shares of the day, as amended")
    void costShares() {
        CostShares others =
                CostShares.parts().share(HARNOSAND, 3).share(MIUN, 1).build();
        AgreementFile file = FILE.record(Files.amendment(JUNE, Change.of(others)), MARCH);
        assertThat(file.at(AsOf.on(JUNE.minusDays(1))).terms().getCostShares())
                .hasValue(CostShares.equally(HARNOSAND, MIUN));
        assertThat(file.at(AsOf.on(JUNE)).terms().getCostShares()).hasValue(others);
    }

    @Test
    @DisplayName("is the last calculation of a call-off's cost by the day")
    void calculations() {
        CallOffId callOff = CallOffId.of("A-1");
        CostCalculation before = CostCalculation.of(callOff, FullCost.of(Files.amount(90), Files.amount(30)), MARCH);
        CostCalculation after = CostCalculation.of(callOff, FullCost.of(Files.amount(95), Files.amount(35)), JUNE);
        AgreementFile file = FILE.record(before, JUNE).record(after, JUNE);
        assertThat(file.at(AsOf.on(MARCH.minusDays(1))).costCalculations()).isEmpty();
        assertThat(file.at(AsOf.on(JUNE.minusDays(1))).costCalculations()).containsExactly(before);
        assertThat(file.at(AsOf.on(JUNE)).costCalculations()).containsExactly(after);
        assertThat(file.at(AsOf.on(JUNE).knownOn(MARCH)).costCalculations()).isEmpty();
    }

    @Test
    @DisplayName("is recorded as acts of their own kinds")
    void acts() {
        AgreementFile file = FILE.record(made("B-1", 400, MARCH), MARCH)
                .record(
                        CostCalculation.of(CallOffId.of("A-1"), FullCost.of(Files.amount(9), Files.amount(1)), MARCH),
                        MARCH);
        assertThat(file.getActs().stream().map(Act::getKind))
                .containsExactly(ActKind.CONTRIBUTION_MADE, ActKind.COST_CALCULATION);
    }
}
