package se.samverkan.rules.placement;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samverkan.rules.Given.HARNOSAND;
import static se.samverkan.rules.Given.callOff;
import static se.samverkan.rules.Given.en;
import static se.samverkan.rules.Given.judge;
import static se.samverkan.rules.Given.sv;
import static se.samverkan.rules.placement.Placing.FIRST;
import static se.samverkan.rules.placement.Placing.allocation;
import static se.samverkan.rules.placement.Placing.demand;
import static se.samverkan.rules.placement.Placing.found;
import static se.samverkan.rules.placement.Placing.only;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.samverkan.core.code.AllocationId;
import se.samverkan.core.code.Programme;
import se.samverkan.core.file.AgreementFile;
import se.samverkan.core.finding.Finding;
import se.samverkan.core.finding.Outcome;
import se.samverkan.core.finding.Source;
import se.samverkan.core.placement.PlacementAllocation;
import se.samverkan.core.placement.PlacementDropOut;
import se.samverkan.core.placement.PlacementPriority;
import se.samverkan.core.placement.PlacementStatement;
import se.samverkan.core.placement.PlacementTerms;

@DisplayName("A partner places in the order that the agreement states")
class PlacementPriorityKeptTest {

    private static final PlacementPriorityKept RULE = new PlacementPriorityKept();

    private static final PlacementStatement OWN =
            demand("D-1", 4).ownStudentsOf(HARNOSAND.getId()).build();
    private static final PlacementStatement OTHERS = demand("D-2", 4).build();

    private static AgreementFile file(PlacementStatement... statements) {
        return Placing.file(
                PlacementTerms.builder()
                        .addPriority(PlacementPriority.ownStudents())
                        .build(),
                statements);
    }

    private static PlacementAllocation own(int students) {
        return allocation("A-1", students).ownStudentsOf(HARNOSAND.getId()).build();
    }

    private static PlacementAllocation others(int students) {
        return allocation("A-2", students).build();
    }

    @Test
    @DisplayName("the surplus goes to others when all its own students have a placement")
    void kept() {
        Finding finding = only(RULE, file(OWN, OTHERS, own(4), others(2)));
        assertThat(finding.getOutcome()).isEqualTo(Outcome.MET);
        assertThat(finding.getSources()).containsExactly(Source.clause("placementTerms.priority"));
    }

    @Test
    @DisplayName("another's student while one of its own has none is a finding")
    void notKept() {
        Finding finding = only(RULE, file(OWN, OTHERS, own(3), others(2)));
        assertThat(finding.getOutcome()).isEqualTo(Outcome.NOT_MET);
        assertThat(finding.getValues()).containsEntry("later", 2L).containsEntry("without", 1L);
        assertThat(sv(finding))
                .isEqualTo(
                        "Vid ”Hemtjänst Norr” (Härnösands kommun) har 2 studenter på sjuksköterskeprogrammet placerats"
                                + " höstterminen 2024, som enligt ramavtalet kommer efter 1 student utan plats. De som kommer"
                                + " först kan få platserna, eller så kan parterna komma överens om en annan ordning.");
        assertThat(en(finding)).contains("come after 1 student without a placement");
    }

    @Test
    @DisplayName("those of another programme, or who come as early, stand in nobody's way")
    void sameStep() {
        assertThat(only(
                                RULE,
                                file(
                                        demand("D-1", 4)
                                                .ownStudentsOf(HARNOSAND.getId())
                                                .programme(Programme.TEACHING)
                                                .build(),
                                        OTHERS,
                                        others(2)))
                        .getOutcome())
                .isEqualTo(Outcome.MET);
        assertThat(only(RULE, file(OWN, own(3))).getOutcome()).isEqualTo(Outcome.MET);
    }

    @Test
    @DisplayName("one of its own who has left isn't without a placement, nor is another's who has left in the way")
    void left() {
        PlacementDropOut ownLeft = PlacementDropOut.builder()
                .allocation(AllocationId.of("A-1"))
                .day(FIRST)
                .weeksDone(1)
                .build();
        assertThat(only(RULE, file(OWN, OTHERS, own(4), others(2), ownLeft)).getOutcome())
                .isEqualTo(Outcome.MET);
        PlacementDropOut othersLeft =
                ownLeft.toBuilder().allocation(AllocationId.of("A-2")).build();
        assertThat(only(RULE, file(OWN, OTHERS, own(3), others(1), othersLeft)).getOutcome())
                .isEqualTo(Outcome.MET);
    }

    @Test
    @DisplayName("where no demand is recorded it is missing, and without an order or of a call-off nothing is asked")
    void notAsked() {
        Finding finding = only(RULE, file(others(1)));
        assertThat(finding.getOutcome()).isEqualTo(Outcome.NOT_ASSESSED);
        assertThat(finding.getMissing()).containsExactly(PlacementWithinDemand.DEMAND);
        assertThat(found(RULE, Placing.file(OWN, others(1)))).isEmpty();
        assertThat(judge(RULE, file(OWN, others(1)), callOff("C-1", "1000").build()))
                .isEmpty();
    }
}
