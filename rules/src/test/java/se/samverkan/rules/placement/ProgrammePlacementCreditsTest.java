package se.samverkan.rules.placement;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samverkan.rules.Given.callOff;
import static se.samverkan.rules.Given.en;
import static se.samverkan.rules.Given.file;
import static se.samverkan.rules.Given.judge;
import static se.samverkan.rules.Given.sv;
import static se.samverkan.rules.placement.Placing.found;
import static se.samverkan.rules.placement.Placing.only;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.samverkan.core.code.Programme;
import se.samverkan.core.credit.Credits;
import se.samverkan.core.file.AgreementFile;
import se.samverkan.core.finding.Finding;
import se.samverkan.core.finding.Outcome;
import se.samverkan.core.finding.Source;
import se.samverkan.core.placement.PlacementTerms;
import se.samverkan.core.placement.ProgrammePart;

@DisplayName("The placements of a teacher or preschool teacher programme are 30 credits together")
class ProgrammePlacementCreditsTest {

    private static final ProgrammePlacementCredits RULE = new ProgrammePlacementCredits();

    private static AgreementFile listing(Programme programme, String... credits) {
        List<ProgrammePart> parts = Stream.of(credits)
                .map(each -> ProgrammePart.of(programme, Credits.of(each)))
                .toList();
        return Placing.file(PlacementTerms.builder().parts(parts).build());
    }

    @ParameterizedTest
    @CsvSource({"15, MET", "14.9, NOT_MET", "15.1, NOT_MET"})
    @DisplayName("7.5 and 7.5 and 15 are; a tenth less or more isn't")
    void thirty(String last, Outcome outcome) {
        assertThat(only(RULE, listing(Programme.TEACHING, "7.5", "7.5", last)).getOutcome())
                .isEqualTo(outcome);
        assertThat(only(RULE, listing(Programme.PRESCHOOL_TEACHING, "15", last)).getOutcome())
                .isEqualTo(outcome);
    }

    @Test
    @DisplayName("in words it tells the sum and the demand, with the ordinance as its source")
    void words() {
        Finding finding = only(RULE, listing(Programme.TEACHING, "7.5", "15"));
        assertThat(finding.getSources()).containsExactly(Source.statute("F (2021:1335) 2:1"));
        assertThat(finding.getPath()).isEqualTo("agreement.placementTerms.parts.teaching");
        assertThat(sv(finding))
                .isEqualTo("De VFU-perioder på lärarprogrammen som ramavtalet räknar upp omfattar tillsammans 22,5 hp,"
                        + " medan förordningen om utbildning till lärare och förskollärare kräver 30 hp. Uppräkningen"
                        + " kan kompletteras eller rättas, om inte en annan förordning gäller för programmet.");
        assertThat(en(finding)).contains("are 22.5 credits together").contains("demands 30 credits");
    }

    @Test
    @DisplayName("the question doesn't arise of other programmes, where none is listed, nor of a call-off")
    void notAsked() {
        assertThat(found(RULE, listing(Programme.NURSING, "7.5"))).isEmpty();
        assertThat(found(RULE, file())).isEmpty();
        assertThat(judge(
                        RULE,
                        listing(Programme.TEACHING, "7.5"),
                        callOff("C-1", "1000").build()))
                .isEmpty();
    }
}
