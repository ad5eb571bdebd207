package se.samverkan.rules.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samverkan.rules.Given.DAY;
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
import se.samverkan.core.quantity.Fraction;
import se.samverkan.core.time.DateRange;

@DisplayName("A course is planned over at least the weeks that its credits take at full time")
class CoursePaceTest {

    private static final CoursePace RULE = new CoursePace();

    private static Finding over(String credits, int days) {
        return calledOff(
                        RULE,
                        file(),
                        course().credits(Credits.of(credits))
                                .dates(DateRange.ofClosed(DAY, DAY.plusDays(days - 1)))
                                .build())
                .get(0);
    }

    @ParameterizedTest(name = "{0} credits in {1} days: {2}")
    @CsvSource({
        "7.5, 70, MET",
        "7.5, 35, MET",
        "7.5, 34, NOT_MET",
        "15, 70, MET",
        "15, 69, NOT_MET",
        "60, 280, MET",
        "60, 279, NOT_MET",
        "1, 5, MET",
        "1, 4, NOT_MET",
        "0, 1, MET"
    })
    @DisplayName("1.5 credits a week are full time: a day less than that is too few")
    void bothSidesOfFullTime(String credits, int days, Outcome outcome) {
        assertThat(over(credits, days).getOutcome()).isEqualTo(outcome);
    }

    @Test
    @DisplayName("7.5 credits in ten weeks are half time")
    void halfTime() {
        Finding finding = over("7.5", 70);
        assertThat(finding.getValue("pace", Fraction.class)).contains(Fraction.of(1, 2));
        assertThat(finding.getSources()).containsExactly(Source.statute("HF 6:2"));
        assertThat(sv(finding))
                .isEqualTo("”Strategisk styrning” ger 7,5 hp från den 1 februari 2024 till den 10 april 2024,"
                        + " vilket är 50 procent av heltid.");
    }

    @Test
    @DisplayName("above full time it says when the course ends at the earliest, and that is met")
    void tellsTheEarliestEnd() {
        Finding finding = over("15", 35);
        assertThat(sv(finding))
                .isEqualTo("”Strategisk styrning” ger 15 hp från den 1 februari 2024 till den 6 mars 2024, vilket"
                        + " är 200 procent av heltid. På heltid, 1,5 hp i veckan, slutar kursen tidigast den 10"
                        + " april 2024.");
        assertThat(en(finding))
                .isEqualTo("“Strategisk styrning” gives 15 credits from 1 February 2024 to 6 March 2024, which is"
                        + " 200% of full time. At full time, 1.5 credits a week, the course ends on 10 April 2024"
                        + " at the earliest.");
    }

    @Test
    @DisplayName("without credits or days it isn't assessed, and exactly what is unstated is missing")
    void missing() {
        CommissionedCourse bare =
                CommissionedCourse.builder().title("sv", "Kurs").build();
        CommissionedCourse credits = bare.toBuilder().credits(Credits.of("7.5")).build();
        CommissionedCourse dates =
                bare.toBuilder().dates(DateRange.ofClosed(DAY, DAY)).build();
        assertThat(tried(RULE, file(), credits).get(0).getMissing()).containsExactly(ActivityWithinTerm.DATES);
        assertThat(tried(RULE, file(), dates).get(0).getMissing()).containsExactly(InputCode.COURSE_CREDITS);
        assertThat(sv(tried(RULE, file(), bare).get(0)))
                .isEqualTo("Det går inte att bedöma studietakten för ”Kurs”. Komplettera med kursens högskolepoäng"
                        + " och aktivitetens första och sista dag.");
    }

    @Test
    @DisplayName("of another activity than a course it isn't asked")
    void notAsked() {
        assertThat(tried(RULE, file(), seminar().build())).isEmpty();
    }
}
