package se.samverkan.rules.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samverkan.rules.Given.course;
import static se.samverkan.rules.Given.en;
import static se.samverkan.rules.Given.file;
import static se.samverkan.rules.Given.sv;
import static se.samverkan.rules.activity.Activities.calledOff;
import static se.samverkan.rules.activity.Activities.seminar;
import static se.samverkan.rules.activity.Activities.tried;
import static se.samverkan.rules.activity.Activities.with;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.samverkan.core.agreement.CallOffTerms;
import se.samverkan.core.file.AgreementFile;
import se.samverkan.core.finding.Finding;
import se.samverkan.core.finding.Outcome;
import se.samverkan.core.finding.Source;

@DisplayName("What is called off has a fixed first and last day, where the agreement says that it must")
class ActivityFixedDatesTest {

    private static final ActivityFixedDates RULE = new ActivityFixedDates();

    private static AgreementFile required() {
        return with(CallOffTerms.builder().fixedDatesRequired(true));
    }

    @Test
    @DisplayName("with days it is met, and tells them")
    void withDays() {
        Finding finding = calledOff(RULE, required(), course().build()).get(0);
        assertThat(finding.getOutcome()).isEqualTo(Outcome.MET);
        assertThat(sv(finding))
                .isEqualTo("”Strategisk styrning” har fast start och slut, den 1 februari 2024 till den 10 april"
                        + " 2024.");
        assertThat(en(finding))
                .isEqualTo("“Strategisk styrning” has a fixed start and end, 1 February 2024 to 10 April 2024.");
    }

    @Test
    @DisplayName("without days it isn't, whatever is called off")
    void withoutDays() {
        Finding finding = calledOff(RULE, required(), seminar().build()).get(0);
        assertThat(finding.getOutcome()).isEqualTo(Outcome.NOT_MET);
        assertThat(finding.getPath()).isEqualTo("callOffs[A-1].dates");
        assertThat(finding.getSources()).containsExactly(Source.clause("fixed dates"));
        assertThat(sv(finding))
                .isEqualTo("”Entreprenöriellt lärande” har inte fast start och slut, vilket ramavtalet kräver. Ange"
                        + " första och sista dag.");
    }

    @Test
    @DisplayName("the question doesn't arise without the clause, where it says no, or without a call-off")
    void notAsked() {
        assertThat(calledOff(RULE, file(), seminar().build())).isEmpty();
        assertThat(calledOff(
                        RULE,
                        with(CallOffTerms.builder().fixedDatesRequired(false)),
                        seminar().build()))
                .isEmpty();
        assertThat(tried(RULE, required(), seminar().build())).isEmpty();
    }
}
