package se.samverkan.rules.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samverkan.rules.Given.course;
import static se.samverkan.rules.Given.en;
import static se.samverkan.rules.Given.file;
import static se.samverkan.rules.Given.sv;
import static se.samverkan.rules.activity.Activities.tried;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.samverkan.core.activity.DegreeProject;
import se.samverkan.core.code.Degree;
import se.samverkan.core.credit.Credits;
import se.samverkan.core.finding.Finding;
import se.samverkan.core.finding.Outcome;
import se.samverkan.core.finding.Source;

@DisplayName("A degree project has the credits that its degree demands")
class DegreeProjectCreditsTest {

    private static final DegreeProjectCredits RULE = new DegreeProjectCredits();

    private static DegreeProject.Builder project() {
        return DegreeProject.builder().title("sv", "Hemtjänst");
    }

    private static Finding of(DegreeProject.Builder project) {
        return tried(RULE, file(), project.build()).get(0);
    }

    @ParameterizedTest
    @CsvSource({
        "bachelor, 14.9, NOT_MET",
        "bachelor, 15, MET",
        "one-year-master, 15, MET",
        "nursing, 7.5, NOT_MET",
        "master, 14.9, NOT_MET",
        "master, 15, NEEDS_JUDGEMENT",
        "master, 29.9, NEEDS_JUDGEMENT",
        "master, 30, MET"
    })
    @DisplayName("15 are enough but for a two-year master's, where from 15 to 30 a person must judge")
    void least(String degree, String credits, Outcome outcome) {
        Finding finding = of(project().degree(Degree.of(degree)).credits(Credits.of(credits)));
        assertThat(finding.getOutcome()).isEqualTo(outcome);
        assertThat(finding.getSources()).containsExactly(Source.statute("HF annex 2"));
    }

    @Test
    @DisplayName("without a degree 30 are enough for any, and fewer can't be told; without credits nothing can")
    void missing() {
        Finding thirty = of(project().credits(Credits.of("30")));
        assertThat(thirty.getOutcome()).isEqualTo(Outcome.MET);
        assertThat(sv(thirty))
                .isEqualTo("”Hemtjänst” omfattar 30 hp, vilket räcker för alla examina som kräver examensarbete.");
        Finding fifteen = of(project().credits(Credits.of("15")));
        assertThat(fifteen.getOutcome()).isEqualTo(Outcome.NOT_ASSESSED);
        assertThat(fifteen.getMissing()).containsExactly(DegreeProjectCredits.DEGREE);
        assertThat(of(project().degree(Degree.NURSING)).getMissing()).containsExactly(DegreeProjectCredits.CREDITS);
        assertThat(of(project()).getMissing())
                .containsExactlyInAnyOrder(DegreeProjectCredits.CREDITS, DegreeProjectCredits.DEGREE);
    }

    @Test
    @DisplayName("in words it tells the credits, the demand and what can be done")
    void words() {
        Finding few = of(project().degree(Degree.BACHELOR).credits(Credits.of("7.5")));
        assertThat(en(few))
                .isEqualTo(
                        "“Hemtjänst” is 7.5 credits, while a bachelor's degree demands a degree project of at least 15"
                                + " credits. The project can be made larger, or be done for another degree.");
        Finding master = of(project().degree(Degree.MASTER).credits(Credits.of("15")));
        assertThat(sv(master))
                .isEqualTo(
                        "”Hemtjänst” omfattar 15 hp, medan masterexamen kräver ett examensarbete om minst 30 hp, eller"
                                + " minst 15 hp av en student som redan har fullgjort ett om 15 hp på avancerad nivå. Om det är så"
                                + " behöver bedömas av en handläggare.");
    }

    @Test
    @DisplayName("nothing is asked for a diploma, for a host's own degree, nor of what is no degree project")
    void notAsked() {
        assertThat(tried(RULE, file(), project().degree(Degree.DIPLOMA).build()))
                .isEmpty();
        assertThat(tried(
                        RULE,
                        file(),
                        project().degree(Degree.of("brandingenjor")).build()))
                .isEmpty();
        assertThat(tried(RULE, file(), course().build())).isEmpty();
    }
}
