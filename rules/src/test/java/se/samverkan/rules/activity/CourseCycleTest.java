package se.samverkan.rules.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samverkan.rules.Given.HARNOSAND;
import static se.samverkan.rules.Given.MIUN;
import static se.samverkan.rules.Given.course;
import static se.samverkan.rules.Given.en;
import static se.samverkan.rules.Given.file;
import static se.samverkan.rules.Given.framework;
import static se.samverkan.rules.Given.sv;
import static se.samverkan.rules.activity.Activities.seminar;
import static se.samverkan.rules.activity.Activities.tried;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.samverkan.core.activity.Activity;
import se.samverkan.core.activity.CommissionedCourse;
import se.samverkan.core.agreement.Party;
import se.samverkan.core.agreement.Role;
import se.samverkan.core.code.Cycle;
import se.samverkan.core.code.PartnerId;
import se.samverkan.core.file.AgreementFile;
import se.samverkan.core.finding.Finding;
import se.samverkan.core.finding.Outcome;
import se.samverkan.core.finding.Source;
import se.samverkan.core.partner.HigherEducationInstitution;
import se.samverkan.rules.internal.CourseInstitution;

@DisplayName("Commissioned education of a state institution connects to the first or second cycle")
class CourseCycleTest {

    private static final CourseCycle RULE = new CourseCycle();
    private static final HigherEducationInstitution PRIVATE = HigherEducationInstitution.builder()
            .id(PartnerId.of("institution:private"))
            .name("Stiftelsens högskola")
            .state(false)
            .build();

    private static AgreementFile with(HigherEducationInstitution... institutions) {
        return AgreementFile.open(framework()
                .parties(List.of(Party.of(HARNOSAND, Role.CLIENT)))
                .addParties(List.of(institutions).stream()
                        .map(institution -> Party.of(institution, Role.PROVIDER))
                        .toArray(Party[]::new))
                .build());
    }

    private static CommissionedCourse.Builder at(Cycle cycle) {
        return course().cycle(cycle);
    }

    @ParameterizedTest
    @CsvSource({"FIRST, MET", "SECOND, MET", "THIRD, NOT_MET"})
    @DisplayName("the first and second are met, the third isn't")
    void cycles(Cycle cycle, Outcome outcome) {
        Finding finding = tried(RULE, file(), at(cycle).build()).get(0);
        assertThat(finding.getOutcome()).isEqualTo(outcome);
        assertThat(finding.getSources())
                .containsExactly(Source.statute("F (2002:760) 3 §"), Source.statute("F (2002:760) 1 §"));
    }

    @Test
    @DisplayName("in words it tells the cycle and the institution, and what can be done")
    void words() {
        Finding third = tried(RULE, file(), at(Cycle.THIRD).build()).get(0);
        assertThat(sv(third))
                .isEqualTo(
                        "”Strategisk styrning” ligger på forskarnivå. Uppdragsutbildning vid Mittuniversitetet, som har"
                                + " staten som huvudman, ska knyta an till grundnivå eller avancerad nivå enligt 3 § F (2002:760)."
                                + " Nivån kan rättas, eller en annan form av utbildning avtalas.");
        assertThat(en(tried(RULE, file(), at(Cycle.SECOND).build()).get(0)))
                .isEqualTo(
                        "“Strategisk styrning” is at the second cycle. Mittuniversitetet, whose principal is the state,"
                                + " gives commissioned education that connects to the first or second cycle.");
    }

    @Test
    @DisplayName("the ordinance is for state institutions: of another the question doesn't arise")
    void otherInstitutions() {
        Activity third = at(Cycle.THIRD).build();
        assertThat(tried(RULE, with(PRIVATE), third)).isEmpty();
        assertThat(tried(RULE, with(PRIVATE.toBuilder().state(true).build()), third))
                .hasSize(1);
    }

    @Test
    @DisplayName(
            "of a state's and another institution the organiser decides, and without one the third cycle isn't assessed")
    void twoInstitutions() {
        AgreementFile both = with(MIUN, PRIVATE);
        assertThat(tried(RULE, both, at(Cycle.THIRD).organiser(MIUN.getId()).build()))
                .hasSize(1);
        assertThat(tried(RULE, both, at(Cycle.THIRD).organiser(PRIVATE.getId()).build()))
                .isEmpty();
        Finding open = tried(RULE, both, at(Cycle.THIRD).build()).get(0);
        assertThat(open.getOutcome()).isEqualTo(Outcome.NOT_ASSESSED);
        assertThat(open.getMissing()).containsExactly(CourseInstitution.INSTITUTION);
        assertThat(tried(RULE, both, at(Cycle.FIRST).build()))
                .extracting(Finding::getOutcome)
                .containsExactly(Outcome.MET);
        assertThat(tried(
                        RULE,
                        file(),
                        at(Cycle.THIRD).organiser(HARNOSAND.getId()).build()))
                .isEmpty();
    }

    @Test
    @DisplayName("of two institutions of the state's the question arises whichever gives the course")
    void twoOfTheState() {
        HigherEducationInstitution other = PRIVATE.toBuilder().state(true).build();
        Finding third = tried(RULE, with(MIUN, other), at(Cycle.THIRD).build()).get(0);
        assertThat(third.getOutcome()).isEqualTo(Outcome.NOT_MET);
        assertThat(sv(third)).contains("Uppdragsutbildning vid Mittuniversitetet eller Stiftelsens högskola, som har");
    }

    @Test
    @DisplayName("an institution that is a client alone doesn't give the course")
    void clients() {
        AgreementFile bought = AgreementFile.open(framework()
                .parties(List.of(Party.of(MIUN, Role.CLIENT), Party.of(PRIVATE, Role.PROVIDER)))
                .signatures(List.of())
                .build());
        assertThat(tried(RULE, bought, at(Cycle.THIRD).build())).isEmpty();
    }

    @Test
    @DisplayName("a course that states no cycle isn't asked for one, nor anything that isn't a course")
    void notAsked() {
        assertThat(tried(RULE, file(), course().build())).isEmpty();
        assertThat(tried(RULE, file(), seminar().build())).isEmpty();
    }
}
