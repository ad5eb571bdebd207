package se.samverkan.core.file;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samverkan.core.file.Files.LAST_DAY;
import static se.samverkan.core.file.Files.SIGNED;
import static se.samverkan.core.file.Files.amendment;
import static se.samverkan.core.file.Files.on;
import static se.samverkan.core.file.FollowedUp.BODY;
import static se.samverkan.core.file.FollowedUp.BUDGET;
import static se.samverkan.core.file.FollowedUp.VFU;
import static se.samverkan.core.file.FollowedUp.consultation;
import static se.samverkan.core.file.FollowedUp.consulted;
import static se.samverkan.core.file.FollowedUp.done;
import static se.samverkan.core.file.FollowedUp.file;
import static se.samverkan.core.file.FollowedUp.meeting;
import static se.samverkan.core.file.FollowedUp.withBody;

import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.samverkan.core.agreement.Change;
import se.samverkan.core.agreement.FollowUpClass;
import se.samverkan.core.agreement.FollowUpTerms;
import se.samverkan.core.agreement.GovernanceBody;
import se.samverkan.core.agreement.MeetingRhythm;
import se.samverkan.core.agreement.RecurringConsultation;
import se.samverkan.core.code.DutyKind;
import se.samverkan.core.code.PartnerId;
import se.samverkan.core.finding.Assumption;
import se.samverkan.core.finding.InputCode;
import se.samverkan.core.followup.DutyStanding;
import se.samverkan.core.text.Text;
import se.samverkan.core.time.AsOf;
import se.samverkan.core.time.Recurrence;
import se.samverkan.core.time.Term;

@DisplayName("Meetings, consultations and reviews follow what amendments make of the terms")
class AmendedDutiesTest {

    private static final LocalDate CHANGED = LocalDate.of(2025, 7, 1);
    private static final LocalDate BEFORE = CHANGED.minusDays(1);
    private static final PartnerId OTHER = PartnerId.of("body:other");
    private static final Recurrence SPRING_AND_AUTUMN = Recurrence.yearlyIn(Month.APRIL, Month.OCTOBER);
    private static final FollowUpTerms NONE = FollowUpTerms.unstated();

    private static FollowUpTerms reviewed(int months) {
        return FollowUpTerms.builder()
                .followUpClass(FollowUpClass.of("A", Recurrence.everyMonths(months)))
                .build();
    }

    private static FollowUpTerms consulting(RecurringConsultation... consultations) {
        return FollowUpTerms.builder().addConsultations(consultations).build();
    }

    private static GovernanceBody body(Optional<PartnerId> id, MeetingRhythm rhythm) {
        return GovernanceBody.builder()
                .id(id)
                .name(Text.of("sv", "Styrgruppen"))
                .meetingRhythm(rhythm)
                .build();
    }

    private static MeetingRhythm every(int months, String firstDay) {
        return MeetingRhythm.of(Recurrence.everyMonths(months)).from(LocalDate.parse(firstDay));
    }

    private static AgreementFile amended(AgreementFile file, LocalDate day, Change change) {
        return file.record(amendment(day, change), CHANGED.plusYears(1));
    }

    private static AgreementFile amended(AgreementFile file, Change change) {
        return amended(file, CHANGED, change);
    }

    private static Optional<LocalDate> review(AgreementFile file, LocalDate day) {
        return on(file, day).followUp().reviews().orElseThrow().getNextDue();
    }

    private static DutyStanding meetings(AgreementFile file, LocalDate day) {
        return on(file, day).followUp().meetings().orElseThrow();
    }

    private static Optional<LocalDate> nextConsultation(AgreementFile file, LocalDate day) {
        return on(file, day).followUp().consultations().get(0).getNextDue();
    }

    @Test
    @DisplayName(
            "a class of review that is added counts from the amendment, that is taken away from then on not at all")
    void reviewsBeginAndEnd() {
        AgreementFile added = amended(file(NONE), Change.of(reviewed(12)));
        assertThat(on(added, BEFORE).followUp().reviews()).isEmpty();
        assertThat(review(added, CHANGED)).hasValue(LocalDate.of(2026, 7, 1));
        AgreementFile removed = amended(file(reviewed(12)), Change.of(NONE));
        assertThat(review(removed, BEFORE)).hasValue(LocalDate.of(2024, 9, 5));
        assertThat(on(removed, CHANGED).followUp().reviews()).isEmpty();
        assertThat(on(removed, CHANGED).followUp().duties()).isEmpty();
    }

    @Test
    @DisplayName(
            "an added class counts from the term's first day where that comes later, and from no earlier review's lateness")
    void addedReviews() {
        AgreementFile early = amended(file(NONE), SIGNED.minusDays(10), Change.of(reviewed(12)));
        assertThat(review(early, CHANGED)).hasValue(LocalDate.of(2024, 9, 5));
        AgreementFile reviewed = file(NONE).record(done(DutyKind.REVIEW, "2024-03-05"), CHANGED);
        assertThat(review(amended(reviewed, Change.of(reviewed(12))), CHANGED)).hasValue(CHANGED);
        assertThat(review(amended(reviewed, Change.of(reviewed(24))), CHANGED)).hasValue(LocalDate.of(2026, 3, 5));
    }

    @Test
    @DisplayName(
            "a review that was due before the pace was changed stays due; the next is by the new pace, not before it")
    void paceOfReviews() {
        AgreementFile slower = amended(file(reviewed(12)), Change.of(reviewed(24)));
        assertThat(review(slower, CHANGED)).hasValue(LocalDate.of(2024, 9, 5));
        AgreementFile once = slower.record(done(DutyKind.REVIEW, "2024-09-05"), CHANGED.plusYears(1));
        assertThat(review(once, BEFORE)).hasValue(LocalDate.of(2025, 9, 5));
        assertThat(review(once, CHANGED)).hasValue(LocalDate.of(2026, 9, 5));
        AgreementFile faster = amended(file(reviewed(24)), Change.of(reviewed(3)))
                .record(done(DutyKind.REVIEW, "2025-03-05"), CHANGED.plusYears(1));
        assertThat(review(faster, BEFORE)).hasValue(LocalDate.of(2027, 3, 5));
        assertThat(review(faster, CHANGED)).hasValue(CHANGED);
        AgreementFile again = faster.record(done(DutyKind.REVIEW, "2025-07-01"), CHANGED.plusYears(1));
        assertThat(review(again, CHANGED)).hasValue(LocalDate.of(2025, 10, 1));
    }

    @Test
    @DisplayName("an added class whose pace is changed later still counts from the day that it was added")
    void addedAndChanged() {
        AgreementFile twice = amended(
                amended(file(NONE), Change.of(reviewed(12))), LocalDate.of(2026, 1, 1), Change.of(reviewed(24)));
        assertThat(review(twice, LocalDate.of(2025, 12, 31))).hasValue(LocalDate.of(2026, 7, 1));
        assertThat(review(twice, LocalDate.of(2026, 1, 1))).hasValue(LocalDate.of(2027, 7, 1));
        AgreementFile same = amended(
                amended(file(NONE), Change.of(reviewed(12))), LocalDate.of(2026, 1, 1), Change.of(reviewed(12)));
        assertThat(review(same, LocalDate.of(2026, 1, 1))).hasValue(LocalDate.of(2026, 7, 1));
    }

    @Test
    @DisplayName(
            "a consultation that is added isn't due for a time before it was, and one taken away isn't due any more")
    void consultationsBeginAndEnd() {
        AgreementFile added = amended(file(NONE), Change.of(consulting(consultation(VFU, SPRING_AND_AUTUMN))));
        assertThat(on(added, BEFORE).followUp().consultations()).isEmpty();
        assertThat(nextConsultation(added, CHANGED)).hasValue(LocalDate.of(2025, 10, 31));
        AgreementFile onItsDay = amended(
                file(NONE), LocalDate.of(2025, 10, 31), Change.of(consulting(consultation(VFU, SPRING_AND_AUTUMN))));
        assertThat(nextConsultation(onItsDay, LocalDate.of(2025, 10, 31))).hasValue(LocalDate.of(2025, 10, 31));
        AgreementFile removed = amended(
                file(consulting(consultation(VFU, SPRING_AND_AUTUMN), consultation(BUDGET, SPRING_AND_AUTUMN))),
                Change.of(consulting(consultation(BUDGET, SPRING_AND_AUTUMN))));
        assertThat(on(removed, BEFORE).followUp().consultations()).hasSize(2);
        assertThat(on(removed, CHANGED).followUp().consultations())
                .extracting(DutyStanding::getDuty)
                .containsExactly(Optional.of(BUDGET));
    }

    @Test
    @DisplayName(
            "a consultation in other months is due by them from then on; one missed by the earlier months stays due")
    void otherMonths() {
        AgreementFile file = amended(
                file(consulting(consultation(VFU, SPRING_AND_AUTUMN))),
                Change.of(consulting(consultation(VFU, Recurrence.yearlyIn(Month.MARCH, Month.SEPTEMBER)))));
        LocalDate recorded = CHANGED.plusYears(1);
        AgreementFile missed = file.record(consulted(VFU, "2024-10-20"), recorded);
        assertThat(nextConsultation(missed, BEFORE)).hasValue(LocalDate.of(2025, 4, 30));
        assertThat(nextConsultation(missed, CHANGED)).hasValue(LocalDate.of(2025, 4, 30));
        AgreementFile held = missed.record(consulted(VFU, "2025-04-10"), recorded);
        assertThat(nextConsultation(held, BEFORE)).hasValue(LocalDate.of(2025, 10, 31));
        assertThat(nextConsultation(held, CHANGED)).hasValue(LocalDate.of(2025, 9, 30));
        assertThat(nextConsultation(held.record(consulted(VFU, "2025-09-30"), recorded), LocalDate.of(2025, 10, 1)))
                .hasValue(LocalDate.of(2026, 3, 31));
    }

    @Test
    @DisplayName("one that was taken away and comes back isn't due for the time between")
    void back() {
        FollowUpTerms terms = consulting(consultation(VFU, SPRING_AND_AUTUMN));
        AgreementFile file =
                amended(amended(file(terms), LocalDate.of(2024, 1, 1), Change.of(NONE)), CHANGED, Change.of(terms));
        assertThat(on(file, BEFORE).followUp().consultations()).isEmpty();
        assertThat(nextConsultation(file, CHANGED)).hasValue(LocalDate.of(2025, 10, 31));
        AgreementFile done = file.record(consulted(VFU, "2023-10-31"), CHANGED.plusYears(1));
        assertThat(nextConsultation(done, CHANGED)).hasValue(LocalDate.of(2025, 10, 31));
    }

    @Test
    @DisplayName("a first day that is stated is kept to, whatever was done before it")
    void statedFirstDay() {
        RecurringConsultation later = consultation(BUDGET, Recurrence.yearlyOn(MonthDay.of(6, 1))).toBuilder()
                .firstDay(LocalDate.of(2025, 6, 2))
                .build();
        AgreementFile file = file(consulting(later)).record(consulted(BUDGET, "2024-05-20"), CHANGED);
        assertThat(nextConsultation(file, CHANGED)).hasValue(LocalDate.of(2026, 6, 1));
        AgreementFile met = withBody(every(3, "2025-09-01")).record(meeting(LocalDate.of(2025, 1, 15)), CHANGED);
        assertThat(meetings(met, CHANGED).getNextDue()).hasValue(LocalDate.of(2025, 9, 1));
        AgreementFile just =
                withBody(every(3, "2025-09-01")).record(meeting(LocalDate.of(2025, 8, 28)), CHANGED.plusYears(1));
        assertThat(meetings(just, CHANGED.plusYears(1)).getNextDue()).hasValue(LocalDate.of(2025, 11, 28));
    }

    @Test
    @DisplayName("a body that is added meets from its first day, and one taken away meets no more")
    void bodies() {
        AgreementFile added = amended(Files.OPENED, Change.of(body(Optional.of(BODY), every(3, "2025-09-01"))));
        assertThat(on(added, BEFORE).followUp().meetings()).isEmpty();
        assertThat(meetings(added, CHANGED).getNextDue()).hasValue(LocalDate.of(2025, 9, 1));
        AgreementFile removed = amended(withBody(every(3, "2023-10-02")), Change.withoutGovernanceBody());
        assertThat(meetings(removed, BEFORE).isOverdue()).hasValue(true);
        assertThat(on(removed, CHANGED).followUp().meetings()).isEmpty();
        AgreementFile open =
                amended(Files.OPENED, Change.of(body(Optional.of(BODY), MeetingRhythm.of(Recurrence.everyMonths(3)))));
        assertThat(meetings(open, CHANGED).getMissing()).containsExactly(InputCode.FIRST_MEETING);
    }

    @Test
    @DisplayName("a body that meets more often than before does so from the change on, counted from its last meeting")
    void rhythm() {
        AgreementFile file = amended(
                withBody(every(6, "2023-10-02")).record(meeting(LocalDate.of(2025, 5, 20)), BEFORE),
                Change.of(body(Optional.of(BODY), every(2, "2023-10-02"))));
        assertThat(meetings(file, BEFORE).getNextDue()).hasValue(LocalDate.of(2025, 11, 20));
        assertThat(meetings(file, CHANGED).getNextDue()).hasValue(LocalDate.of(2025, 7, 20));
        assertThat(meetings(file, CHANGED).getDone()).containsExactly(LocalDate.of(2025, 5, 20));
    }

    @Test
    @DisplayName("a meeting that was due when no first day was stated any more stays due")
    void rhythmWithoutFirstDay() {
        Change undated = Change.of(body(Optional.of(BODY), MeetingRhythm.of(Recurrence.everyMonths(2))));
        assertThat(meetings(amended(withBody(every(6, "2025-06-30")), undated), CHANGED)
                        .getNextDue())
                .hasValue(BEFORE);
        DutyStanding open = meetings(amended(withBody(every(6, "2025-07-01")), undated), CHANGED);
        assertThat(open.getNextDue()).isEmpty();
        assertThat(open.getMissing()).containsExactly(InputCode.FIRST_MEETING);
    }

    @Test
    @DisplayName("another body's meetings are its own: what was done before it came was the earlier one's")
    void anotherBody() {
        AgreementFile met = withBody(every(3, "2023-10-02"))
                .record(done(DutyKind.MEETING, "2025-06-30"), CHANGED)
                .record(done(DutyKind.MEETING, "2025-07-01"), CHANGED);
        AgreementFile other = amended(met, Change.of(body(Optional.of(OTHER), every(3, "2025-08-01"))));
        assertThat(meetings(other, BEFORE).getDone()).containsExactly(BEFORE);
        assertThat(meetings(other, CHANGED).getDone()).containsExactly(CHANGED);
        assertThat(meetings(other, CHANGED).getNextDue()).hasValue(LocalDate.of(2025, 10, 1));
        AgreementFile unnamed = amended(met, Change.of(body(Optional.empty(), every(3, "2025-08-01"))));
        assertThat(meetings(unnamed, CHANGED).getDone()).containsExactly(BEFORE, CHANGED);
        AgreementFile fresh =
                amended(withBody(every(3, "2023-10-02")), Change.of(body(Optional.of(OTHER), every(3, "2025-08-01"))));
        assertThat(meetings(fresh, CHANGED).getNextDue()).hasValue(LocalDate.of(2025, 8, 1));
    }

    @Test
    @DisplayName("what is added counts from an assumed first day only where that comes later, and names it only then")
    void assumptions() {
        Assumption assumed = Assumption.firstDay(SIGNED, "day of signing");
        AgreementFile open = AgreementFile.open(
                Files.AGREEMENT.toBuilder().term(Term.ofYears(4)).build());
        AgreementFile added = amended(open, Change.of(reviewed(12)));
        assertThat(on(added, CHANGED).followUp().reviews().orElseThrow().getMissing())
                .containsExactly(InputCode.TERM_FIRST_DAY);
        DutyStanding later =
                on(added.assuming(assumed), CHANGED).followUp().reviews().orElseThrow();
        assertThat(later.getNextDue()).hasValue(LocalDate.of(2026, 7, 1));
        assertThat(later.getAssumptions()).isEmpty();
        DutyStanding sooner = on(amended(open, SIGNED, Change.of(reviewed(12))).assuming(assumed), CHANGED)
                .followUp()
                .reviews()
                .orElseThrow();
        assertThat(sooner.getNextDue()).hasValue(LocalDate.of(2024, 9, 5));
        assertThat(sooner.getAssumptions()).containsExactly(assumed);
    }

    @Test
    @DisplayName("none is due after the term, and what was known before the amendment stays as it was")
    void termAndKnowledge() {
        AgreementFile late = amended(file(NONE), LAST_DAY.minusMonths(12), Change.of(reviewed(12)));
        assertThat(review(late, LAST_DAY)).hasValue(LAST_DAY);
        AgreementFile later = amended(file(NONE), LAST_DAY.minusMonths(12).plusDays(1), Change.of(reviewed(12)));
        assertThat(review(later, LAST_DAY)).isEmpty();
        AgreementFile before = file(reviewed(12));
        AgreementFile after = amended(before, Change.of(reviewed(6)));
        AsOf asked = AsOf.on(CHANGED.plusYears(2));
        assertThat(Answers.of(after.at(asked.knownOn(CHANGED.plusYears(1).minusDays(1)))))
                .isEqualTo(Answers.of(before.at(asked)));
        assertThat(List.of(
                        after.at(asked).followUp().reviews(),
                        before.at(asked).followUp().reviews()))
                .extracting(standing -> standing.orElseThrow().getNextDue().orElseThrow())
                .containsExactly(LocalDate.of(2024, 9, 5), LocalDate.of(2024, 9, 5));
    }
}
