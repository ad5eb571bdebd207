package se.samverkan.core.file;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samverkan.core.file.Files.LAST_DAY;
import static se.samverkan.core.file.Files.OPENED;
import static se.samverkan.core.file.Files.SIGNED;
import static se.samverkan.core.file.Files.on;
import static se.samverkan.core.file.FollowedUp.BODY;
import static se.samverkan.core.file.FollowedUp.done;
import static se.samverkan.core.file.FollowedUp.meeting;
import static se.samverkan.core.file.FollowedUp.withBody;

import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.samverkan.core.agreement.GovernanceBody;
import se.samverkan.core.agreement.MeetingRhythm;
import se.samverkan.core.code.DutyKind;
import se.samverkan.core.code.PartnerId;
import se.samverkan.core.finding.Assumption;
import se.samverkan.core.finding.InputCode;
import se.samverkan.core.followup.DutyStanding;
import se.samverkan.core.text.Text;
import se.samverkan.core.time.AsOf;
import se.samverkan.core.time.Recurrence;
import se.samverkan.core.time.Term;

@DisplayName("Meetings of the body that follows an agreement up")
class MeetingsTest {

    private static final LocalDate FIRST = LocalDate.of(2023, 10, 2);
    private static final LocalDate HELD = LocalDate.of(2024, 1, 15);
    private static final AgreementFile QUARTERLY =
            withBody(MeetingRhythm.of(Recurrence.everyMonths(3)).from(FIRST));

    private static DutyStanding meetings(AgreementFile file, LocalDate day) {
        return on(file, day).followUp().meetings().orElseThrow();
    }

    @Test
    @DisplayName("the question doesn't arise where the agreement has no such body")
    void none() {
        assertThat(on(OPENED, HELD).followUp().meetings()).isEmpty();
        assertThat(on(OPENED, HELD).followUp().duties()).isEmpty();
    }

    @Test
    @DisplayName("the first is due on the first day stated, and overdue from the day after")
    void first() {
        DutyStanding due = meetings(QUARTERLY, FIRST);
        assertThat(due.getKind()).isEqualTo(DutyKind.MEETING);
        assertThat(due.getSubject()).hasValue(Text.of("sv", "Styrgruppen"));
        assertThat(due.getDone()).isEmpty();
        assertThat(due.getNextDue()).hasValue(FIRST);
        assertThat(due.isOverdue()).hasValue(false);
        assertThat(meetings(QUARTERLY, FIRST.plusDays(1)).isOverdue()).hasValue(true);
    }

    @Test
    @DisplayName("the next is counted from the last one held, whether it was early or late")
    void counted() {
        AgreementFile file = QUARTERLY.record(meeting(HELD), HELD);
        assertThat(meetings(file, HELD.minusDays(1)).getNextDue()).hasValue(FIRST);
        assertThat(meetings(file, HELD).getDone()).containsExactly(HELD);
        assertThat(meetings(file, HELD).getNextDue()).hasValue(LocalDate.of(2024, 4, 15));
        assertThat(meetings(file, LocalDate.of(2024, 4, 15)).isOverdue()).hasValue(false);
        assertThat(meetings(file, LocalDate.of(2024, 4, 16)).isOverdue()).hasValue(true);
    }

    @Test
    @DisplayName("one that was recorded ahead of its day is planned, and held once that is recorded as done")
    void planned() {
        AgreementFile planned = QUARTERLY.record(meeting(HELD), HELD.minusDays(1));
        assertThat(meetings(planned, HELD.plusDays(9)).getDone()).isEmpty();
        AgreementFile held = planned.record(done(DutyKind.MEETING, "2024-01-15"), HELD);
        assertThat(meetings(held, HELD.plusDays(9)).getDone()).containsExactly(HELD);
        assertThat(meetings(held.record(meeting(HELD), HELD), HELD).getDone()).containsExactly(HELD);
        assertThat(meetings(QUARTERLY.record(meeting(HELD)), HELD).getDone()).isEmpty();
    }

    @Test
    @DisplayName("a meeting of another body, or of none, isn't one of them")
    void others() {
        AgreementFile file = QUARTERLY
                .record(
                        meeting(HELD).toBuilder()
                                .organiser(PartnerId.of("other"))
                                .build(),
                        HELD)
                .record(meeting(HELD).toBuilder().organiser(Optional.empty()).build(), HELD)
                .record(meeting(HELD).toBuilder().dates(Optional.empty()).build(), HELD)
                .record(done(DutyKind.REVIEW, "2024-01-15"), HELD);
        assertThat(meetings(file, HELD).getDone()).isEmpty();
    }

    @Test
    @DisplayName("one recorded later doesn't change what was known before")
    void knowledge() {
        AgreementFile file = QUARTERLY.record(meeting(HELD), HELD.plusDays(30));
        AsOf then = AsOf.on(HELD.plusDays(30));
        assertThat(file.at(then.knownOn(HELD.plusDays(29)))
                        .followUp()
                        .meetings()
                        .orElseThrow()
                        .isOverdue())
                .hasValue(true);
        assertThat(meetings(file, HELD.plusDays(30)).isOverdue()).hasValue(false);
    }

    @Test
    @DisplayName("can't be dated where the rhythm or the first day isn't stated: what is missing is named")
    void missing() {
        AgreementFile undated = withBody(MeetingRhythm.of(Recurrence.everyMonths(3)));
        assertThat(meetings(undated, HELD).getNextDue()).isEmpty();
        assertThat(meetings(undated, HELD).getMissing()).containsExactly(InputCode.FIRST_MEETING);
        assertThat(meetings(undated, HELD).isOverdue()).isEmpty();
        assertThat(meetings(undated.record(meeting(HELD), HELD), HELD).getNextDue())
                .hasValue(LocalDate.of(2024, 4, 15));
        AgreementFile unrhythmic = AgreementFile.open(Files.AGREEMENT.toBuilder()
                .governanceBody(GovernanceBody.builder()
                        .id(BODY)
                        .name(Text.of("Styrgruppen"))
                        .build())
                .build());
        DutyStanding open = meetings(unrhythmic.record(meeting(HELD), HELD), HELD);
        assertThat(open.getMissing()).containsExactly(InputCode.MEETING_RHYTHM);
        assertThat(open.getDone()).containsExactly(HELD);
    }

    @ParameterizedTest(name = "held {0}: next {1} or {2}")
    @DisplayName(
            "on stated days or in stated months, one held counts for the day or the month that it is held in or after")
    @CsvSource({
        ", 2023-10-15, 2023-10-31",
        "2023-10-10, 2023-10-15, 2024-04-30",
        "2023-10-15, 2024-04-15, 2024-04-30",
        "2023-11-20, 2024-04-15, 2024-04-30"
    })
    void yearly(LocalDate held, LocalDate onDays, LocalDate inMonths) {
        AgreementFile days = withBody(MeetingRhythm.of(Recurrence.yearlyOn(MonthDay.of(4, 15), MonthDay.of(10, 15))));
        AgreementFile months = withBody(MeetingRhythm.of(Recurrence.yearlyIn(Month.APRIL, Month.OCTOBER)));
        if (held != null) {
            days = days.record(meeting(held), held);
            months = months.record(meeting(held), held);
        }
        LocalDate asked = LocalDate.of(2023, 12, 1);
        assertThat(meetings(days, asked).getNextDue()).hasValue(onDays);
        assertThat(meetings(months, asked).getNextDue()).hasValue(inMonths);
    }

    @Test
    @DisplayName("without a first day, stated days count from the term's first, and an assumed one is named")
    void fromTheTerm() {
        MeetingRhythm rhythm = MeetingRhythm.of(Recurrence.yearlyOn(MonthDay.of(10, 15)));
        AgreementFile file = AgreementFile.open(withBody(rhythm).getSignedAgreement().toBuilder()
                .term(Term.ofYears(4))
                .build());
        assertThat(meetings(file, HELD).getMissing()).containsExactly(InputCode.TERM_FIRST_DAY);
        Assumption assumed = Assumption.firstDay(SIGNED, "day of signing");
        DutyStanding due = meetings(file.assuming(assumed), HELD);
        assertThat(due.getNextDue()).hasValue(LocalDate.of(2023, 10, 15));
        assertThat(due.getAssumptions()).containsExactly(assumed);
        assertThat(meetings(file.assuming(assumed).record(meeting(HELD), HELD), HELD)
                        .getAssumptions())
                .isEmpty();
    }

    @Test
    @DisplayName("none is due after the term's last day, and nothing is missing then")
    void endOfTerm() {
        LocalDate late = LAST_DAY.minusMonths(3);
        AgreementFile onTheDay = QUARTERLY.record(meeting(late), late);
        AgreementFile afterIt = QUARTERLY.record(meeting(late.plusDays(1)), late.plusDays(1));
        assertThat(meetings(onTheDay, LAST_DAY).getNextDue()).hasValue(LAST_DAY);
        DutyStanding none = meetings(afterIt, LAST_DAY.plusYears(1));
        assertThat(none.getNextDue()).isEmpty();
        assertThat(none.getMissing()).isEmpty();
        assertThat(none.isOverdue()).hasValue(false);
    }
}
