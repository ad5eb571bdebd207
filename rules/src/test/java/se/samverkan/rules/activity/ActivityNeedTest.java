package se.samverkan.rules.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samverkan.rules.Given.course;
import static se.samverkan.rules.Given.en;
import static se.samverkan.rules.Given.file;
import static se.samverkan.rules.Given.sv;
import static se.samverkan.rules.activity.Activities.calledOff;
import static se.samverkan.rules.activity.Activities.tried;
import static se.samverkan.rules.activity.Activities.with;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.samverkan.core.activity.Activity;
import se.samverkan.core.agreement.CallOffTerms;
import se.samverkan.core.code.NeedId;
import se.samverkan.core.file.AgreementFile;
import se.samverkan.core.finding.Finding;
import se.samverkan.core.finding.Outcome;
import se.samverkan.core.finding.Source;

@DisplayName("What is called off rests on a need, where the agreement says that it must")
class ActivityNeedTest {

    private static final ActivityNeed RULE = new ActivityNeed();
    private static final NeedId STEERING = NeedId.of("styrning-2024");
    private static final Activity RESTING = course().need(STEERING).build();

    private static AgreementFile required() {
        return with(CallOffTerms.builder().needRequired(true));
    }

    @Test
    @DisplayName("one that names a need is met")
    void restsOnANeed() {
        Finding finding = calledOff(RULE, required(), RESTING).get(0);
        assertThat(finding.getOutcome()).isEqualTo(Outcome.MET);
        assertThat(finding.getSources()).containsExactly(Source.clause("need before order"));
        assertThat(sv(finding)).isEqualTo("Strategisk styrning bygger på ett behov som är angivet, styrning-2024.");
    }

    @Test
    @DisplayName("one that names none isn't")
    void restsOnNothing() {
        Finding finding = calledOff(RULE, required(), course().build()).get(0);
        assertThat(finding.getOutcome()).isEqualTo(Outcome.NOT_MET);
        assertThat(finding.getPath()).isEqualTo("callOffs[A-1].need");
        assertThat(sv(finding))
                .isEqualTo("Strategisk styrning bygger inte på något angivet behov. Det som avropas från ramavtalet ska"
                        + " bygga på ett behov som verksamheten har angett dessförinnan.");
        assertThat(en(finding))
                .isEqualTo("Strategisk styrning does not rest on a stated need. What is called off under the framework"
                        + " agreement is to rest on a need that the service has stated before.");
    }

    @Test
    @DisplayName("the question doesn't arise without the clause, where it says no, or without a call-off")
    void notAsked() {
        assertThat(calledOff(RULE, file(), course().build())).isEmpty();
        assertThat(calledOff(RULE, with(CallOffTerms.builder().needRequired(false)), course().build()))
                .isEmpty();
        assertThat(tried(RULE, required(), course().build())).isEmpty();
    }
}
