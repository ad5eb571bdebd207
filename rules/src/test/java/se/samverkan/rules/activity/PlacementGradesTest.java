package se.samverkan.rules.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samverkan.rules.Given.course;
import static se.samverkan.rules.Given.en;
import static se.samverkan.rules.Given.file;
import static se.samverkan.rules.Given.sv;
import static se.samverkan.rules.activity.Activities.placement;
import static se.samverkan.rules.activity.Activities.tried;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.samverkan.core.activity.Placement;
import se.samverkan.core.code.Programme;
import se.samverkan.core.credit.Credits;
import se.samverkan.core.credit.GradingScale;
import se.samverkan.core.finding.Finding;
import se.samverkan.core.finding.Outcome;
import se.samverkan.core.finding.Source;

@DisplayName(
        "A placement of more than 3 hp in the teacher and preschool teacher programmes has more than one passing grade")
class PlacementGradesTest {

    private static final PlacementGrades RULE = new PlacementGrades();

    private static Placement.Builder teaching(String credits) {
        return placement()
                .title("sv", "VFU för lärarstudenter")
                .programme(Programme.TEACHING)
                .credits(Credits.of(credits));
    }

    private static List<Finding> of(Placement.Builder placement) {
        return tried(RULE, file(), placement.build());
    }

    private static Outcome outcome(Placement.Builder placement) {
        return of(placement).get(0).getOutcome();
    }

    @Test
    @DisplayName("above 3 hp, G and VG are met, and so are A to E; G alone isn't")
    void above() {
        assertThat(outcome(teaching("7.5").gradingScale(GradingScale.U_G_VG))).isEqualTo(Outcome.MET);
        assertThat(outcome(teaching("3.1").gradingScale(GradingScale.A_TO_F))).isEqualTo(Outcome.MET);
        assertThat(outcome(teaching("3.1").gradingScale(GradingScale.U_G))).isEqualTo(Outcome.NOT_MET);
        assertThat(outcome(
                        teaching("3.1").programme(Programme.PRESCHOOL_TEACHING).gradingScale(GradingScale.U_G)))
                .isEqualTo(Outcome.NOT_MET);
        assertThat(outcome(
                        teaching("15").gradingScale(GradingScale.ofPassing("G").failing("U", "Ux"))))
                .isEqualTo(Outcome.NOT_MET);
    }

    @Test
    @DisplayName("at 3 hp the question doesn't arise, nor in other programmes, nor of what is no placement")
    void notAsked() {
        assertThat(of(teaching("3").gradingScale(GradingScale.U_G))).isEmpty();
        assertThat(of(teaching("15").programme(Programme.NURSING).gradingScale(GradingScale.U_G)))
                .isEmpty();
        assertThat(of(placement().credits(Credits.of("3")).gradingScale(GradingScale.U_G)))
                .isEmpty();
        assertThat(tried(RULE, file(), course().gradingScale(GradingScale.U_G).build()))
                .isEmpty();
    }

    @Test
    @DisplayName("what isn't stated is named, but where several passing grades answer whatever the credits are")
    void missing() {
        Placement.Builder unstated = placement().programme(Programme.TEACHING);
        assertThat(of(unstated).get(0).getOutcome()).isEqualTo(Outcome.NOT_ASSESSED);
        assertThat(of(unstated).get(0).getMissing())
                .containsExactly(PlacementGrades.CREDITS, PlacementGrades.GRADING_SCALE);
        assertThat(of(teaching("7.5")).get(0).getMissing()).containsExactly(PlacementGrades.GRADING_SCALE);
        assertThat(of(unstated.gradingScale(GradingScale.U_G)).get(0).getMissing())
                .containsExactly(PlacementGrades.CREDITS);
        assertThat(outcome(unstated.gradingScale(GradingScale.U_G_VG))).isEqualTo(Outcome.MET);
    }

    @Test
    @DisplayName("whose students are placed is asked for where it decides: above 3 hp with one passing grade")
    void programme() {
        Placement.Builder unstated = placement().title("sv", "VFU våren 2024").credits(Credits.of("3.1"));
        assertThat(of(unstated).get(0).getMissing())
                .containsExactly(PlacementProgramme.PROGRAMME, PlacementGrades.GRADING_SCALE);
        Finding open = of(unstated.gradingScale(GradingScale.U_G)).get(0);
        assertThat(open.getOutcome()).isEqualTo(Outcome.NOT_ASSESSED);
        assertThat(open.getMissing()).containsExactly(PlacementProgramme.PROGRAMME);
        assertThat(sv(open)).endsWith(" Komplettera med vilket program de placerade studenterna går.");
        assertThat(outcome(unstated.gradingScale(GradingScale.U_G_VG))).isEqualTo(Outcome.MET);
    }

    @Test
    @DisplayName("in words it tells the credits, the grades and what can be done")
    void words() {
        Finding one = of(teaching("7.5").gradingScale(GradingScale.U_G)).get(0);
        assertThat(one.getPath()).isEqualTo("activities[placement-1].gradingScale");
        assertThat(one.getSources()).containsExactly(Source.statute("F (2021:1335) 2:7"), Source.statute("HF 6:18"));
        assertThat(sv(one))
                .isEqualTo("”VFU för lärarstudenter” är verksamhetsförlagd om 7,5 hp och betygssätts med ett godkänt"
                        + " betygssteg, G. Verksamhetsförlagd utbildning om mer än 3 hp i lärar- och förskollärarprogrammen ska ha fler än"
                        + " ett. Lärosätet kan välja en annan betygsskala.");
        assertThat(en(one))
                .isEqualTo(
                        "“VFU för lärarstudenter” is 7.5 credits at a workplace and is graded with one passing grade,"
                                + " G. A placement of more than 3 credits in the teacher and preschool teacher programmes is graded with more than"
                                + " one. The institution can choose another scale.");
        assertThat(sv(of(teaching("7.5").gradingScale(GradingScale.U_G_VG)).get(0)))
                .isEqualTo("”VFU för lärarstudenter” betygssätts med mer än ett godkänt betygssteg: G och VG.");
    }
}
