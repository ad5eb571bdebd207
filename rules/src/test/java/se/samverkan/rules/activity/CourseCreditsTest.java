package se.samverkan.rules.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samverkan.rules.Given.DAY;
import static se.samverkan.rules.Given.callOff;
import static se.samverkan.rules.Given.course;
import static se.samverkan.rules.Given.en;
import static se.samverkan.rules.Given.file;
import static se.samverkan.rules.Given.sv;
import static se.samverkan.rules.activity.Activities.calledOff;
import static se.samverkan.rules.activity.Activities.seminar;
import static se.samverkan.rules.activity.Activities.tried;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.samverkan.core.activity.CommissionedCourse;
import se.samverkan.core.credit.Credits;
import se.samverkan.core.finding.Finding;
import se.samverkan.core.finding.InputCode;
import se.samverkan.core.finding.Outcome;
import se.samverkan.core.finding.Source;
import se.samverkan.core.time.AsOf;
import se.samverkan.rules.Policy;
import se.samverkan.rules.RuleBook;

@DisplayName("A course's credits are above zero and in step")
class CourseCreditsTest {

    private static final CourseCredits RULE = new CourseCredits();

    private static Finding giving(String credits) {
        return calledOff(RULE, file(), course().credits(Credits.of(credits)).build())
                .get(0);
    }

    @ParameterizedTest(name = "{0} credits: {1}")
    @CsvSource({
        "0, NOT_MET",
        "0.1, NOT_MET",
        "0.4, NOT_MET",
        "0.5, MET",
        "0.6, NOT_MET",
        "7.3, NOT_MET",
        "7.5, MET",
        "60, MET"
    })
    @DisplayName("in steps of 0.5, unless the host says otherwise")
    void standardStep(String credits, Outcome outcome) {
        assertThat(giving(credits).getOutcome()).isEqualTo(outcome);
    }

    @ParameterizedTest(name = "{0} credits in steps of {1}: {2}")
    @CsvSource({"7.3, 0.1, MET", "7.5, 1.5, MET", "7, 1.5, NOT_MET", "0, 0.1, NOT_MET"})
    @DisplayName("in the steps of the host's policy")
    void hostsStep(String credits, String step, Outcome outcome) {
        RuleBook book = RuleBook.builder()
                .rule(RULE)
                .policy(Policy.builder().creditStep(Credits.of(step)).build())
                .build();
        CommissionedCourse course = course().credits(Credits.of(credits)).build();
        assertThat(tried(book, file(), course).get(0).getOutcome()).isEqualTo(outcome);
    }

    @Test
    @DisplayName("7.3 credits are told with the steps beside them, and never bar")
    void tellsTheNearest() {
        Finding finding = giving("7.3");
        assertThat(sv(finding))
                .isEqualTo("”Strategisk styrning” ger 7,3 hp. Högskolepoäng anges i steg om 0,5 hp, och närmast"
                        + " ligger 7 hp och 7,5 hp.");
        assertThat(en(finding))
                .isEqualTo("“Strategisk styrning” gives 7.3 credits. Credits come in steps of 0.5 credits, and the"
                        + " nearest are 7 credits and 7.5 credits.");
        assertThat(finding.getSources())
                .containsExactly(Source.practice("credits are used in half steps; no statute sets one"));
        assertThat(RuleBook.sweden()
                        .admit(
                                file(),
                                callOff("A-1", "1")
                                        .activity(course().credits(Credits.of("7.3"))
                                                .build())
                                        .build(),
                                AsOf.on(DAY))
                        .getOutcome())
                .isEqualTo(Outcome.MET);
    }

    @Test
    @DisplayName("below the first step it says that one is the least, and in step just that")
    void belowTheFirstStep() {
        assertThat(sv(giving("0")))
                .isEqualTo("”Strategisk styrning” ger 0 hp. Högskolepoäng anges i steg om 0,5 hp, och minst ett"
                        + " steg ges.");
        assertThat(giving("0.4").getVariant()).isEqualTo("below-step");
        assertThat(sv(giving("7.5"))).isEqualTo("”Strategisk styrning” ger 7,5 hp, i jämna steg om 0,5 hp.");
    }

    @Test
    @DisplayName("unstated, they are missing; of another activity they aren't asked")
    void unstatedOrNotAsked() {
        CommissionedCourse without =
                CommissionedCourse.builder().title("sv", "Kurs").build();
        Finding finding = tried(RULE, file(), without).get(0);
        assertThat(finding.getMissing()).containsExactly(InputCode.COURSE_CREDITS);
        assertThat(finding.getPath()).isEqualTo("activities[].credits");
        assertThat(sv(finding))
                .isEqualTo("Det går inte att bedöma om högskolepoängen för ”Kurs” är i jämna steg om 0,5 hp."
                        + " Komplettera med kursens högskolepoäng.");
        assertThat(tried(RULE, file(), seminar().build())).isEmpty();
    }
}
