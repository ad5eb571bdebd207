package se.samverkan.rules.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samverkan.core.code.Purpose.COMPETENCE_SUPPLY_AND_DEVELOPMENT;
import static se.samverkan.core.code.Purpose.LIFELONG_LEARNING;
import static se.samverkan.core.code.Purpose.REGIONAL_DEVELOPMENT;
import static se.samverkan.core.code.Purpose.SUSTAINABLE_GROWTH;
import static se.samverkan.rules.Given.en;
import static se.samverkan.rules.Given.file;
import static se.samverkan.rules.Given.framework;
import static se.samverkan.rules.Given.sv;
import static se.samverkan.rules.activity.Activities.seminar;
import static se.samverkan.rules.activity.Activities.tried;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.samverkan.core.code.Purpose;
import se.samverkan.core.file.AgreementFile;
import se.samverkan.core.finding.Finding;
import se.samverkan.core.finding.Outcome;
import se.samverkan.core.finding.Source;
import se.samverkan.rules.Nature;

@DisplayName("An activity serves a purpose that the agreement states")
class ActivityForPurposeTest {

    private static final ActivityForPurpose RULE = new ActivityForPurpose();

    private static AgreementFile purposes() {
        return AgreementFile.open(
                framework().addPurposes(LIFELONG_LEARNING, REGIONAL_DEVELOPMENT).build());
    }

    private static Finding serving(Purpose... purposes) {
        return tried(RULE, purposes(), seminar().addPurposes(purposes).build()).get(0);
    }

    @Test
    @DisplayName("one that is shared is enough, and the shared ones are named")
    void shared() {
        Finding finding = serving(COMPETENCE_SUPPLY_AND_DEVELOPMENT, LIFELONG_LEARNING);
        assertThat(finding.getOutcome()).isEqualTo(Outcome.MET);
        assertThat(finding.getSources()).containsExactly(Source.clause("purposes"));
        assertThat(sv(finding))
                .isEqualTo("”Entreprenöriellt lärande” tjänar ett syfte som ramavtalet anger: livslångt lärande.");
    }

    @Test
    @DisplayName("other purposes alone must be judged by a person, as advice")
    void others() {
        Finding finding = serving(SUSTAINABLE_GROWTH, Purpose.of("friluftsliv"));
        assertThat(finding.getOutcome()).isEqualTo(Outcome.NEEDS_JUDGEMENT);
        assertThat(RULE.getNature()).isEqualTo(Nature.ADVICE);
        assertThat(sv(finding))
                .isEqualTo("”Entreprenöriellt lärande” tjänar andra syften (hållbar tillväxt och utveckling samt"
                        + " friluftsliv) än dem som ramavtalet anger: livslångt lärande och regional utveckling."
                        + " Om aktiviteten passar in behöver bedömas av en handläggare.");
        assertThat(en(finding)).startsWith("“Entreprenöriellt lärande” serves other purposes (sustainable growth and");
    }

    @Test
    @DisplayName("without purposes it isn't assessed, and the purposes are missing")
    void unstated() {
        Finding finding = serving();
        assertThat(finding.getMissing()).containsExactly(ActivityForPurpose.PURPOSES);
        assertThat(en(finding))
                .isEqualTo("It cannot be assessed whether “Entreprenöriellt lärande” serves one of the purposes"
                        + " that the framework agreement states: lifelong learning and regional development."
                        + " Please state the purposes of the activity.");
    }

    @Test
    @DisplayName("the question doesn't arise where the agreement states no purposes")
    void notAsked() {
        assertThat(tried(RULE, file(), seminar().addPurposes(LIFELONG_LEARNING).build()))
                .isEmpty();
    }
}
