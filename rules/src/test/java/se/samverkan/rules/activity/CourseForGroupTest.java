package se.samverkan.rules.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samverkan.rules.Given.callOff;
import static se.samverkan.rules.Given.course;
import static se.samverkan.rules.Given.en;
import static se.samverkan.rules.Given.framework;
import static se.samverkan.rules.Given.judge;
import static se.samverkan.rules.Given.sv;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.samverkan.core.activity.Activity;
import se.samverkan.core.activity.DevelopmentActivity;
import se.samverkan.core.agreement.CallOffTerms;
import se.samverkan.core.code.ActivityKind;
import se.samverkan.core.file.AgreementFile;
import se.samverkan.core.finding.Finding;
import se.samverkan.core.finding.Outcome;
import se.samverkan.core.finding.Source;

@DisplayName("A course is set up for a group, where the agreement says that courses are")
class CourseForGroupTest {

    private static final CallOffTerms FOR_GROUPS =
            CallOffTerms.builder().groupBased(true).build();

    @Test
    @DisplayName("a course for a group is met")
    void forAGroup() {
        Finding finding = one(FOR_GROUPS, course().groupBased(true).build());

        assertThat(finding.getOutcome()).isEqualTo(Outcome.MET);
        assertThat(finding.getPath()).isEqualTo("callOffs[A-1].groupBased");
        assertThat(finding.getSources()).containsExactly(Source.clause("group-based courses"));
        assertThat(en(finding))
                .isEqualTo("“Strategisk styrning” is set up for a group, as the framework agreement has it.");
        assertThat(sv(finding)).isEqualTo("”Strategisk styrning” är upplagd för en grupp, så som ramavtalet anger.");
    }

    @Test
    @DisplayName("a course for single participants is found")
    void forSingleParticipants() {
        Finding finding = one(FOR_GROUPS, course().groupBased(false).build());

        assertThat(finding.getOutcome()).isEqualTo(Outcome.NOT_MET);
        assertThat(en(finding))
                .isEqualTo("“Strategisk styrning” is not set up for a group. Under the framework agreement courses"
                        + " are.");
        assertThat(sv(finding))
                .isEqualTo("”Strategisk styrning” är inte upplagd för en grupp. Enligt ramavtalet är kurser det.");
    }

    @Test
    @DisplayName("a course that doesn't say isn't assessed, and names what is missing")
    void unstated() {
        Finding finding = one(FOR_GROUPS, course().build());

        assertThat(finding.getOutcome()).isEqualTo(Outcome.NOT_ASSESSED);
        assertThat(finding.getMissing()).containsExactly(CourseForGroup.GROUP);
        assertThat(sv(finding))
                .isEqualTo("Det går inte att bedöma om ”Strategisk styrning” är upplagd för en grupp, så som kurser"
                        + " enligt ramavtalet är. Komplettera med om kursen är upplagd för en grupp.");
    }

    @Test
    @DisplayName("the question doesn't arise where the agreement doesn't say so, nor of what isn't a course")
    void notRaised() {
        Activity development = DevelopmentActivity.builder()
                .kind(ActivityKind.MEETING)
                .title("sv", "Möte")
                .build();

        assertThat(judged(CallOffTerms.unstated(), course().build())).isEmpty();
        assertThat(judged(CallOffTerms.builder().groupBased(false).build(), course().build()))
                .isEmpty();
        assertThat(judged(FOR_GROUPS, development)).isEmpty();
    }

    private static Finding one(CallOffTerms terms, Activity activity) {
        List<Finding> findings = judged(terms, activity);
        assertThat(findings).hasSize(1);
        return findings.get(0);
    }

    private static List<Finding> judged(CallOffTerms terms, Activity activity) {
        return judge(
                new CourseForGroup(),
                AgreementFile.open(framework().callOffTerms(terms).build()),
                callOff("A-1", "100000").activity(activity).build());
    }
}
