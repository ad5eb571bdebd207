package se.samverkan.rules.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samverkan.rules.Given.SIGNED;
import static se.samverkan.rules.Given.framework;
import static se.samverkan.rules.deadline.Dated.assertNone;
import static se.samverkan.rules.deadline.Dated.on;
import static se.samverkan.rules.deadline.Dated.only;
import static se.samverkan.rules.deadline.Dated.undated;

import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.samverkan.core.agreement.Amendment;
import se.samverkan.core.agreement.Change;
import se.samverkan.core.agreement.FollowUpClass;
import se.samverkan.core.agreement.FollowUpTerms;
import se.samverkan.core.agreement.GovernanceBody;
import se.samverkan.core.agreement.MeetingRhythm;
import se.samverkan.core.agreement.RecurringConsultation;
import se.samverkan.core.code.DutyId;
import se.samverkan.core.code.DutyKind;
import se.samverkan.core.deadline.Deadline;
import se.samverkan.core.deadline.Deadlines;
import se.samverkan.core.file.AgreementFile;
import se.samverkan.core.finding.Assumption;
import se.samverkan.core.finding.Finding;
import se.samverkan.core.finding.InputCode;
import se.samverkan.core.finding.Source;
import se.samverkan.core.followup.DutyDone;
import se.samverkan.core.text.Text;
import se.samverkan.core.time.AsOf;
import se.samverkan.core.time.Recurrence;
import se.samverkan.core.time.Term;
import se.samverkan.rules.Given;

@DisplayName("What is to be done again and again: reviews, consultations and meetings")
class RecurringDutiesTest {

    private static final ReviewDue REVIEW = new ReviewDue();
    private static final ConsultationDue CONSULTATION = new ConsultationDue();
    private static final MeetingDue MEETING = new MeetingDue();
    private static final LocalDate FIRST_MEETING = LocalDate.of(2023, 11, 30);

    private static AgreementFile reviewed(Term term, Recurrence every) {
        return AgreementFile.open(framework()
                .term(term)
                .followUpTerms(FollowUpTerms.builder()
                        .followUpClass(FollowUpClass.of("A", every))
                        .build())
                .build());
    }

    private static AgreementFile reviewed() {
        return reviewed(Term.ofYears(4).startingOn(SIGNED), Recurrence.everyMonths(12));
    }

    private static RecurringConsultation consultation(String id, Recurrence recurrence) {
        return RecurringConsultation.builder()
                .id(DutyId.of(id))
                .subject(Text.of("sv", "antalet VFU-platser"))
                .recurrence(recurrence)
                .build();
    }

    private static AgreementFile consulted() {
        return AgreementFile.open(framework()
                .followUpTerms(FollowUpTerms.builder()
                        .addConsultations(
                                consultation("vfu", Recurrence.yearlyIn(Month.APRIL, Month.OCTOBER)),
                                consultation("budget", Recurrence.yearlyOn(MonthDay.of(2, 29))))
                        .build())
                .build());
    }

    private static AgreementFile meeting(MeetingRhythm rhythm) {
        return AgreementFile.open(framework()
                .governanceBody(GovernanceBody.builder()
                        .name(Text.of("sv", "Styrgruppen"))
                        .meetingRhythm(rhythm)
                        .build())
                .build());
    }

    private static AgreementFile done(AgreementFile file, DutyKind kind, String id, LocalDate day) {
        DutyDone.Builder done = DutyDone.builder().kind(kind).day(day);
        return file.record((id.isEmpty() ? done : done.duty(DutyId.of(id))).build(), day);
    }

    @Test
    @DisplayName("A first review is due an interval after the term's first day, and then after each review")
    void reviews() {
        Deadline first = only(REVIEW, reviewed(), SIGNED);
        assertThat(first.getDay()).isEqualTo(LocalDate.of(2024, 9, 5));
        assertThat(first.getKey()).isEqualTo("ramavtal-2023/deadline.review/agreement.followUpClass/1");
        assertThat(first.getSources()).containsExactly(Source.clause("follow-up class"));
        assertThat(Dated.sv(first, SIGNED))
                .isEqualTo("Avtalet ska följas upp senast den 5 september 2024. Ingen tidigare uppföljning är"
                        + " registrerad.");
        LocalDate late = LocalDate.of(2024, 9, 16);
        AgreementFile file = done(reviewed(), DutyKind.REVIEW, "", late);
        Deadlines overdue = on(REVIEW, file, late.minusDays(1));
        assertThat(overdue.getOverdue()).extracting(Deadline::getDay).containsExactly(LocalDate.of(2024, 9, 5));
        assertThat(Dated.sv(overdue.getOverdue().get(0), late))
                .endsWith(" Den 16 september 2024 har dagen passerats med elva dagar.");
        Deadline next = only(REVIEW, file, late);
        assertThat(next.getDay()).isEqualTo(LocalDate.of(2025, 9, 16));
        assertThat(next.getOccurrence()).hasValue("2");
        assertThat(Dated.sv(next, late))
                .isEqualTo("Avtalet ska följas upp senast den 16 september 2025. Det följdes senast upp den"
                        + " 16 september 2024.");
        assertThat(Dated.as(REVIEW, file, AsOf.on(late).knownOn(late.minusDays(1)))
                        .getOverdue())
                .hasSize(1);
    }

    private static AgreementFile amended(AgreementFile file, LocalDate day, Change change) {
        Amendment amendment = Amendment.builder()
                .effectiveFrom(day)
                .reason(Text.of("another way to follow up"))
                .addChanges(change)
                .build();
        return file.record(amendment, day);
    }

    @Test
    @DisplayName("A review by a class that an amendment adds is dated from it on, and by a pace that it changes")
    void amendedReviews() {
        LocalDate day = LocalDate.of(2024, 7, 1);
        AgreementFile none = AgreementFile.open(
                framework().term(Term.ofYears(4).startingOn(SIGNED)).build());
        FollowUpTerms halfYearly = FollowUpTerms.builder()
                .followUpClass(FollowUpClass.of("B", Recurrence.everyMonths(6)))
                .build();
        AgreementFile added = amended(none, day, Change.of(halfYearly));
        assertNone(REVIEW, added, day.minusDays(1));
        assertThat(only(REVIEW, added, day).getDay()).isEqualTo(LocalDate.of(2025, 1, 1));
        assertThat(on(REVIEW, added, LocalDate.of(2025, 1, 1)).getOverdue()).isEmpty();
        assertThat(on(REVIEW, added, LocalDate.of(2025, 1, 2)).getOverdue()).hasSize(1);
        AgreementFile faster = amended(reviewed(), day, Change.of(halfYearly));
        assertThat(only(REVIEW, faster, day.minusDays(1)).getDay()).isEqualTo(LocalDate.of(2024, 9, 5));
        assertThat(only(REVIEW, faster, day).getDay()).isEqualTo(day);
        assertNone(REVIEW, amended(reviewed(), day, Change.of(FollowUpTerms.unstated())), day);
    }

    @Test
    @DisplayName("A meeting and a consultation that an amendment takes away are dated no more; those that it adds are")
    void amendedMeetings() {
        LocalDate day = LocalDate.of(2024, 7, 1);
        AgreementFile body = meeting(MeetingRhythm.of(Recurrence.everyMonths(6)).from(FIRST_MEETING));
        AgreementFile without = amended(body, day, Change.withoutGovernanceBody());
        assertThat(only(MEETING, without, day.minusDays(1)).getDay()).isEqualTo(FIRST_MEETING);
        assertNone(MEETING, without, day);
        assertThat(Dated.as(MEETING, without, AsOf.on(day).knownOn(day.minusDays(1)))
                        .getAll())
                .hasSize(1);
        AgreementFile added = amended(
                consulted(),
                day,
                Change.of(FollowUpTerms.builder()
                        .addConsultations(consultation("needs", Recurrence.yearlyIn(Month.JUNE)))
                        .build()));
        assertThat(on(CONSULTATION, added, day.minusDays(1)).getAll()).hasSize(2);
        assertThat(only(CONSULTATION, added, day).getDay()).isEqualTo(LocalDate.of(2025, 6, 30));
        assertThat(only(CONSULTATION, added, day).getPath()).isEqualTo("agreement.consultations[needs]");
    }

    @Test
    @DisplayName("A review is not due again after the term ends, and isn't dated where the term's first day is open")
    void reviewsAndTheTerm() {
        AgreementFile file = done(reviewed(), DutyKind.REVIEW, "", LocalDate.of(2026, 9, 5));
        assertNone(REVIEW, file, LocalDate.of(2026, 9, 5));
        AgreementFile open = reviewed(Term.ofYears(4), Recurrence.everyMonths(12));
        assertThat(undated(REVIEW, open, SIGNED).getMissing()).containsExactly(InputCode.TERM_FIRST_DAY);
        Assumption assumption = Assumption.firstDay(SIGNED, "dag för undertecknande");
        assertThat(only(REVIEW, open.assuming(assumption), SIGNED).getAssumptions())
                .containsExactly(assumption);
    }

    @Test
    @DisplayName("A consultation in April and October is due on the last day of the month, each by its own id")
    void consultations() {
        Deadlines deadlines = on(CONSULTATION, consulted(), SIGNED);
        assertThat(deadlines.getUpcoming())
                .extracting(Deadline::getPath)
                .containsExactly("agreement.consultations[vfu]", "agreement.consultations[budget]");
        assertThat(deadlines.getUpcoming())
                .extracting(Deadline::getDay)
                .containsExactly(LocalDate.of(2023, 10, 31), LocalDate.of(2024, 2, 29));
        assertThat(Dated.sv(deadlines.getUpcoming().get(0), SIGNED))
                .isEqualTo("Parterna ska samråda senast den 31 oktober 2023 (antalet VFU-platser).");
        AgreementFile file = done(consulted(), DutyKind.CONSULTATION, "vfu", LocalDate.of(2023, 10, 12));
        assertThat(on(CONSULTATION, file, LocalDate.of(2023, 10, 12)).getUpcoming())
                .extracting(Deadline::getDay)
                .containsExactly(LocalDate.of(2024, 2, 29), LocalDate.of(2024, 4, 30));
    }

    @Test
    @DisplayName("A consultation in April and October isn't dated where neither its first day nor the term's is known")
    void undatedConsultation() {
        AgreementFile file = AgreementFile.open(framework()
                .term(Term.ofYears(4))
                .followUpTerms(FollowUpTerms.builder()
                        .addConsultations(consultation("vfu", Recurrence.yearlyIn(Month.APRIL, Month.OCTOBER)))
                        .build())
                .build());
        Finding open = undated(CONSULTATION, file, SIGNED);
        assertThat(open.getMissing()).containsExactly(InputCode.TERM_FIRST_DAY);
        assertThat(Given.sv(open))
                .isEqualTo("Det går inte att ange vilken dag parterna senast ska samråda (antalet VFU-platser)."
                        + " Komplettera med avtalstidens första dag.");
        assertThat(Given.en(open))
                .startsWith("By which day the parties are to consult each other cannot be told (antalet VFU-platser).");
    }

    @Test
    @DisplayName("A meeting every quarter is due three months after the last one held, over month ends")
    void meetings() {
        AgreementFile file = meeting(MeetingRhythm.of(Recurrence.everyMonths(3)).from(FIRST_MEETING));
        assertThat(only(MEETING, file, SIGNED).getDay()).isEqualTo(FIRST_MEETING);
        AgreementFile held = done(file, DutyKind.MEETING, "", FIRST_MEETING);
        Deadline next = only(MEETING, held, FIRST_MEETING);
        assertThat(next.getDay()).isEqualTo(LocalDate.of(2024, 2, 29));
        assertThat(next.getPath()).isEqualTo("agreement.governanceBody");
        assertThat(Dated.sv(next, FIRST_MEETING))
                .isEqualTo("Styrgruppen ska mötas senast den 29 februari 2024. Det senaste mötet hölls den"
                        + " 30 november 2023.");
        assertThat(Dated.titleSv(next)).isEqualTo("Möte: Styrgruppen");
        assertThat(on(MEETING, held, LocalDate.of(2024, 3, 1)).getOverdue()).hasSize(1);
    }

    @Test
    @DisplayName("Meetings can't be dated without a rhythm or a first one, and don't exist without a body")
    void undatedMeetings() {
        AgreementFile without = AgreementFile.open(framework()
                .governanceBody(GovernanceBody.builder()
                        .name(Text.of("sv", "Styrgruppen"))
                        .build())
                .build());
        assertThat(undated(MEETING, without, SIGNED).getMissing()).containsExactly(InputCode.MEETING_RHYTHM);
        assertThat(undated(MEETING, meeting(MeetingRhythm.of(Recurrence.everyMonths(3))), SIGNED)
                        .getMissing())
                .containsExactly(InputCode.FIRST_MEETING);
        assertNone(MEETING, AgreementFile.open(framework().build()), SIGNED);
        assertNone(REVIEW, AgreementFile.open(framework().build()), SIGNED);
        assertNone(CONSULTATION, AgreementFile.open(framework().build()), SIGNED);
    }
}
