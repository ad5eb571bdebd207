package se.samverkan.rules.placement;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samverkan.rules.Given.callOff;
import static se.samverkan.rules.Given.en;
import static se.samverkan.rules.Given.judge;
import static se.samverkan.rules.Given.sv;
import static se.samverkan.rules.placement.Placing.FIRST;
import static se.samverkan.rules.placement.Placing.allocation;
import static se.samverkan.rules.placement.Placing.file;
import static se.samverkan.rules.placement.Placing.found;
import static se.samverkan.rules.placement.Placing.offer;
import static se.samverkan.rules.placement.Placing.only;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.samverkan.core.code.AllocationId;
import se.samverkan.core.file.AgreementFile;
import se.samverkan.core.finding.Finding;
import se.samverkan.core.finding.Outcome;
import se.samverkan.core.placement.PlacementDropOut;
import se.samverkan.core.quantity.Decimal;
import se.samverkan.core.quantity.Fraction;

@DisplayName("A unit takes at most the seat-weeks that it offers")
class PlacementWithinOfferTest {

    private static final PlacementWithinOffer RULE = new PlacementWithinOffer();

    @Test
    @DisplayName("just as many are met, and half a week more is not")
    void edge() {
        Finding just = only(RULE, file(offer(4).build(), allocation("A-1", 4).build()));
        assertThat(just.getOutcome()).isEqualTo(Outcome.MET);
        assertThat(just.getPath()).isEqualTo("placements[municipality:2280/Hemtjänst Norr].nursing.2024-autumn");
        Finding more = only(
                RULE,
                file(
                        offer(4).build(),
                        allocation("A-1", 3).build(),
                        allocation("A-2", 1).weeks(Fraction.of(11, 2)).build()));
        assertThat(more.getOutcome()).isEqualTo(Outcome.NOT_MET);
        assertThat(more.getValues())
                .containsEntry("placed", Decimal.parse("20.5"))
                .containsEntry("offered", Decimal.of(20))
                .containsEntry("beyond", Decimal.parse("0.5"));
        assertThat(sv(more))
                .isEqualTo("Vid ”Hemtjänst Norr” (Härnösands kommun) är 20,5 platsveckor fördelade till"
                        + " sjuksköterskeprogrammet höstterminen 2024, medan 20 platsveckor erbjuds. Det är 0,5 platsveckor"
                        + " för mycket. Studenter kan placeras vid en enhet med lediga platser, eller så kan enheten"
                        + " erbjuda fler.");
        assertThat(en(just))
                .isEqualTo("At “Hemtjänst Norr” (Härnösands kommun), the nursing programme is allocated 20 seat-weeks"
                        + " in the autumn semester of 2024, within the 20 seat-weeks offered.");
    }

    @Test
    @DisplayName("the weeks that one who leaves has freed can be used by another")
    void freed() {
        AgreementFile over = file(
                offer(1).build(),
                allocation("A-1", 1).build(),
                allocation("A-2", 1).weeks(3).build());
        assertThat(only(RULE, over).getOutcome()).isEqualTo(Outcome.NOT_MET);
        AgreementFile left = over.record(
                PlacementDropOut.builder()
                        .allocation(AllocationId.of("A-1"))
                        .day(FIRST)
                        .weeksDone(2)
                        .build(),
                FIRST);
        assertThat(only(RULE, left).getOutcome()).isEqualTo(Outcome.MET);
    }

    @Test
    @DisplayName("where no offer is recorded, it is named as missing")
    void missing() {
        Finding finding = only(RULE, file(allocation("A-1", 1).weeks(1).build()));
        assertThat(finding.getOutcome()).isEqualTo(Outcome.NOT_ASSESSED);
        assertThat(finding.getMissing()).containsExactly(PlacementWithinOffer.OFFER);
        assertThat(sv(finding))
                .isEqualTo("Det går inte att bedöma om det som är fördelat till sjuksköterskeprogrammet vid"
                        + " ”Hemtjänst Norr” (Härnösands kommun) höstterminen 2024, 1 platsvecka, ryms inom det som enheten erbjuder."
                        + " Komplettera med vilka platser som enheten erbjuder.");
    }

    @Test
    @DisplayName("the question doesn't arise where nobody is placed, nor of a call-off")
    void notAsked() {
        assertThat(found(RULE, file(offer(4).build()))).isEmpty();
        assertThat(judge(
                        RULE,
                        file(allocation("A-1", 1).build()),
                        callOff("C-1", "1000").build()))
                .isEmpty();
    }
}
