package se.samverkan.rules.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samverkan.core.participant.ParticipantState.ADMITTED;
import static se.samverkan.core.participant.ParticipantState.NOMINATED;
import static se.samverkan.core.participant.ParticipantState.NO_SHOW;
import static se.samverkan.core.participant.ParticipantState.REGISTERED;
import static se.samverkan.core.participant.ParticipantState.WITHDRAWN;
import static se.samverkan.rules.Given.DAY;
import static se.samverkan.rules.Given.callOff;
import static se.samverkan.rules.Given.course;
import static se.samverkan.rules.Given.en;
import static se.samverkan.rules.Given.file;
import static se.samverkan.rules.Given.judge;
import static se.samverkan.rules.Given.sv;
import static se.samverkan.rules.activity.Activities.seminar;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.samverkan.core.activity.Activity;
import se.samverkan.core.activity.ActivityCancelled;
import se.samverkan.core.activity.CancellationReason;
import se.samverkan.core.code.ActivityId;
import se.samverkan.core.code.CallOffId;
import se.samverkan.core.code.ParticipantReference;
import se.samverkan.core.file.AgreementFile;
import se.samverkan.core.finding.Finding;
import se.samverkan.core.finding.Outcome;
import se.samverkan.core.participant.Enrolment;
import se.samverkan.core.participant.ParticipantState;
import se.samverkan.core.participant.Result;
import se.samverkan.core.time.AsOf;
import se.samverkan.core.time.DateRange;

@DisplayName("A course offering has its least number of participants, or can be cancelled")
class CourseLeastNumberTest {

    private static final CourseLeastNumber RULE = new CourseLeastNumber();
    private static final LocalDate FIRST = LocalDate.of(2024, 9, 2);
    private static final LocalDate LAST = LocalDate.of(2024, 11, 10);
    private static final Activity OF_THREE =
            course().leastSeats(3).dates(DateRange.ofClosed(FIRST, LAST)).build();

    private static AgreementFile ordering(Activity activity) {
        return file().record(callOff("A-1", "100000").activity(activity).build(), DAY);
    }

    private static AgreementFile with(AgreementFile file, int number, ParticipantState... states) {
        AgreementFile longer = file;
        for (int i = 0; i < number; i++) {
            for (ParticipantState state : states) {
                longer = longer.record(enrolled("p-" + state + i, state), DAY);
            }
        }
        return longer;
    }

    private static Enrolment enrolled(String participant, ParticipantState state) {
        return Enrolment.builder()
                .callOff(CallOffId.of("A-1"))
                .participant(ParticipantReference.of(participant))
                .state(state)
                .day(DAY)
                .build();
    }

    private static List<Finding> on(LocalDate day, AgreementFile file) {
        return judge(RULE, file, AsOf.on(day));
    }

    private static Finding only(LocalDate day, AgreementFile file) {
        List<Finding> findings = on(day, file);
        assertThat(findings).hasSize(1);
        return findings.get(0);
    }

    @ParameterizedTest
    @CsvSource({"2, NOT_MET", "3, MET", "4, MET"})
    @DisplayName("three are enough where it is given for three")
    void boundary(int number, Outcome outcome) {
        assertThat(only(DAY, with(ordering(OF_THREE), number, ADMITTED)).getOutcome())
                .isEqualTo(outcome);
    }

    @Test
    @DisplayName("who is only nominated, has withdrawn or never came doesn't count, who has been examined does")
    void whoCounts() {
        AgreementFile two = with(ordering(OF_THREE), 1, ADMITTED, REGISTERED);
        AgreementFile others = two.record(enrolled("p-a", NOMINATED), DAY)
                .record(enrolled("p-b", REGISTERED), DAY)
                .record(enrolled("p-b", WITHDRAWN), DAY)
                .record(enrolled("p-c", ADMITTED), DAY)
                .record(enrolled("p-c", NO_SHOW), DAY);
        assertThat(only(DAY, others).getOutcome()).isEqualTo(Outcome.NOT_MET);
        AgreementFile failed = others.record(enrolled("p-d", REGISTERED), DAY)
                .record(
                        Result.builder()
                                .callOff(CallOffId.of("A-1"))
                                .participant(ParticipantReference.of("p-d"))
                                .completed(false)
                                .day(FIRST)
                                .build(),
                        FIRST);
        assertThat(only(FIRST, failed).getOutcome()).isEqualTo(Outcome.MET);
    }

    @Test
    @DisplayName("where nobody is recorded it isn't assessed, and the participants are missing")
    void missing() {
        Finding finding = only(DAY, ordering(OF_THREE));
        assertThat(finding.getOutcome()).isEqualTo(Outcome.NOT_ASSESSED);
        assertThat(finding.getMissing()).containsExactly(CourseLeastNumber.PARTICIPANTS);
    }

    @Test
    @DisplayName("it isn't asked of one that states no least number, is cancelled, has ended, or is no course")
    void notAsked() {
        assertThat(on(DAY, with(ordering(course().build()), 1, ADMITTED))).isEmpty();
        assertThat(on(DAY, ordering(seminar().build()))).isEmpty();
        AgreementFile few = with(ordering(OF_THREE), 1, ADMITTED);
        assertThat(on(LAST, few)).hasSize(1);
        assertThat(on(LAST.plusDays(1), few)).isEmpty();
        AgreementFile cancelled = few.record(
                ActivityCancelled.builder()
                        .callOff(CallOffId.of("A-1"))
                        .day(FIRST)
                        .reason(CancellationReason.UNDER_LEAST_NUMBER)
                        .build(),
                FIRST);
        assertThat(on(FIRST.minusDays(1), cancelled)).hasSize(1);
        assertThat(on(FIRST, cancelled)).isEmpty();
    }

    @Test
    @DisplayName("it is asked of one without a call-off by its id")
    void withoutCallOff() {
        Activity open = course().id(ActivityId.of("open")).leastSeats(1).build();
        AgreementFile file = file().record(open, DAY)
                .record(
                        Enrolment.builder()
                                .activity(ActivityId.of("open"))
                                .participant(ParticipantReference.of("p-1"))
                                .state(REGISTERED)
                                .day(DAY)
                                .build(),
                        DAY);
        assertThat(only(DAY, file).getOutcome()).isEqualTo(Outcome.MET);
        assertThat(only(DAY, file).getPath()).isEqualTo("activities[open].participants");
    }

    @Test
    @DisplayName(
            "before the start it tells that it can be cancelled if no more come, and from the start on that it started so")
    void words() {
        AgreementFile two = with(ordering(OF_THREE), 2, ADMITTED);
        Finding coming = only(FIRST.minusDays(1), two);
        assertThat(coming.getPath()).isEqualTo("callOffs[A-1].participants");
        assertThat(sv(coming))
                .isEqualTo(
                        "Antalet deltagare i ”Strategisk styrning” är 2, och kursen ges för minst 3. Den börjar den 2"
                                + " september 2024 och kan ställas in om inte fler antas.");
        assertThat(en(only(FIRST, two)))
                .isEqualTo("The number of participants in “Strategisk styrning” is 2, and the course is given for at"
                        + " least 3. It started on 2 September 2024 with fewer than that, or has fewer since then.");
        AgreementFile undated =
                with(ordering(course().dates(Optional.empty()).leastSeats(3).build()), 2, ADMITTED);
        assertThat(en(only(FIRST, undated)))
                .isEqualTo(
                        "The number of participants in “Strategisk styrning” is 2, fewer than the 3 that the course is"
                                + " given for at least. It can be cancelled under its least number.");
    }
}
