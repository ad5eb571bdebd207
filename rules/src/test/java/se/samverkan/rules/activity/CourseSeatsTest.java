package se.samverkan.rules.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samverkan.rules.Given.callOff;
import static se.samverkan.rules.Given.course;
import static se.samverkan.rules.Given.en;
import static se.samverkan.rules.Given.file;
import static se.samverkan.rules.Given.judge;
import static se.samverkan.rules.Given.sv;
import static se.samverkan.rules.activity.Activities.seminar;
import static se.samverkan.rules.activity.Activities.tried;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.samverkan.core.activity.Activity;
import se.samverkan.core.finding.Finding;
import se.samverkan.core.finding.InputCode;
import se.samverkan.core.finding.Outcome;

@DisplayName("As many seats are ordered as the course is given for")
class CourseSeatsTest {

    private static final CourseSeats RULE = new CourseSeats();
    private static final Activity TWELVE_TO_THIRTY =
            course().leastSeats(12).mostSeats(30).build();

    private static List<Finding> of(int seats, Activity course) {
        return judge(
                RULE,
                file(),
                callOff("A-1", "100000").seats(seats).activity(course).build());
    }

    @ParameterizedTest
    @CsvSource({"11, NOT_MET", "12, MET", "30, MET", "31, NOT_MET"})
    @DisplayName("twelve to thirty, both included")
    void bothEnds(int seats, Outcome outcome) {
        assertThat(of(seats, TWELVE_TO_THIRTY).get(0).getOutcome()).isEqualTo(outcome);
    }

    @Test
    @DisplayName("one end alone is asked for where the other isn't stated")
    void oneEnd() {
        assertThat(of(1_000, course().leastSeats(12).build()).get(0).getOutcome())
                .isEqualTo(Outcome.MET);
        assertThat(of(0, course().mostSeats(30).build()).get(0).getOutcome()).isEqualTo(Outcome.MET);
    }

    @Test
    @DisplayName("where the call-off states none, that is missing")
    void missing() {
        Finding finding = judge(
                        RULE,
                        file(),
                        callOff("A-1", "100000").activity(TWELVE_TO_THIRTY).build())
                .get(0);
        assertThat(finding.getOutcome()).isEqualTo(Outcome.NOT_ASSESSED);
        assertThat(finding.getMissing()).containsExactly(InputCode.CALL_OFF_SEATS);
    }

    @Test
    @DisplayName("a course that states neither isn't asked, nor one without a call-off, nor what is no course")
    void notAsked() {
        assertThat(of(12, course().build())).isEmpty();
        assertThat(of(12, seminar().build())).isEmpty();
        assertThat(tried(RULE, file(), TWELVE_TO_THIRTY)).isEmpty();
    }

    @Test
    @DisplayName("in words it tells the numbers, and what can be done")
    void words() {
        Finding few = of(11, TWELVE_TO_THIRTY).get(0);
        assertThat(few.getPath()).isEqualTo("callOffs[A-1].seats");
        assertThat(sv(few))
                .isEqualTo(
                        "Antalet beställda platser i ”Strategisk styrning” är 11. Kursen ges för minst 12. Fler platser"
                                + " kan beställas, eller en annan kurs väljas.");
        assertThat(en(of(31, TWELVE_TO_THIRTY).get(0)))
                .isEqualTo(
                        "The seats ordered in “Strategisk styrning” are 31. The course has room for at most 30. Fewer"
                                + " seats can be ordered, or the course given twice.");
    }
}
