package se.samverkan.rules.placement;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samverkan.rules.Given.HARNOSAND;
import static se.samverkan.rules.Given.callOff;
import static se.samverkan.rules.Given.en;
import static se.samverkan.rules.Given.judge;
import static se.samverkan.rules.Given.sv;
import static se.samverkan.rules.placement.Placing.allocation;
import static se.samverkan.rules.placement.Placing.demand;
import static se.samverkan.rules.placement.Placing.file;
import static se.samverkan.rules.placement.Placing.found;
import static se.samverkan.rules.placement.Placing.only;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.samverkan.core.finding.Finding;
import se.samverkan.core.finding.Outcome;
import se.samverkan.core.quantity.Fraction;

@DisplayName("A university places at most the students that it demands placements for")
class PlacementWithinDemandTest {

    private static final PlacementWithinDemand RULE = new PlacementWithinDemand();

    @Test
    @DisplayName("as many in as many weeks are met; one student more is not, and nor are more weeks each")
    void edge() {
        assertThat(only(
                                RULE,
                                file(
                                        demand("D-1", 4).build(),
                                        allocation("A-1", 4).build()))
                        .getOutcome())
                .isEqualTo(Outcome.MET);
        Finding more = only(
                RULE,
                file(demand("D-1", 4).build(), allocation("A-1", 5).weeks(4).build()));
        assertThat(more.getOutcome()).isEqualTo(Outcome.NOT_MET);
        assertThat(en(more))
                .isEqualTo("Mittuniversitetet has placed 5 students of the nursing programme in the autumn semester of"
                        + " 2024 (20 seat-weeks), which is more than its demand of 4 students (20 seat-weeks). The demand"
                        + " can be stated anew, or allocations taken back.");
        Finding longer = only(
                RULE,
                file(
                        demand("D-1", 1).build(),
                        allocation("A-1", 1).weeks(Fraction.of(11, 2)).build()));
        assertThat(longer.getOutcome()).isEqualTo(Outcome.NOT_MET);
        assertThat(sv(longer))
                .contains("har placerat 1 student på sjuksköterskeprogrammet höstterminen 2024 (5,5 platsveckor)");
    }

    @Test
    @DisplayName("of a partner's own students apart, where the demand is stated so")
    void own() {
        Finding finding = only(
                RULE,
                file(
                        demand("D-1", 1).ownStudentsOf(HARNOSAND.getId()).build(),
                        allocation("A-1", 1).ownStudentsOf(HARNOSAND.getId()).build()));
        assertThat(finding.getOutcome()).isEqualTo(Outcome.MET);
        assertThat(finding.getPath()).endsWith("].nursing.2024-autumn.municipality:2280");
    }

    @Test
    @DisplayName(
            "where no demand is recorded it is missing, and where nobody is placed or a call-off is tried nothing is asked")
    void others() {
        Finding finding = only(RULE, file(allocation("A-1", 1).build()));
        assertThat(finding.getOutcome()).isEqualTo(Outcome.NOT_ASSESSED);
        assertThat(finding.getMissing()).containsExactly(PlacementWithinDemand.DEMAND);
        assertThat(sv(finding)).endsWith("Komplettera med lärosätets behov av VFU-platser.");
        assertThat(found(RULE, file(demand("D-1", 1).build()))).isEmpty();
        assertThat(judge(
                        RULE,
                        file(allocation("A-1", 1).build()),
                        callOff("C-1", "1000").build()))
                .isEmpty();
    }
}
