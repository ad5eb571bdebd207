package se.samverkan.core.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.samverkan.core.file.Files.AGREEMENT;
import static se.samverkan.core.file.Files.DAY;
import static se.samverkan.core.file.Files.amount;
import static se.samverkan.core.file.Files.callOff;
import static se.samverkan.core.file.Files.course;
import static se.samverkan.core.file.Files.enrolment;
import static se.samverkan.core.file.Files.on;
import static se.samverkan.core.file.Files.registered;
import static se.samverkan.core.file.Files.result;
import static se.samverkan.core.participant.ParticipantState.ADMITTED;
import static se.samverkan.core.participant.ParticipantState.NOMINATED;
import static se.samverkan.core.participant.ParticipantState.WITHDRAWN;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.samverkan.core.InvalidValueException;
import se.samverkan.core.activity.ActivityCancelled;
import se.samverkan.core.activity.CancellationReason;
import se.samverkan.core.activity.CommissionedCourse;
import se.samverkan.core.agreement.CallOffTerms;
import se.samverkan.core.budget.Entry;
import se.samverkan.core.budget.Volume;
import se.samverkan.core.code.ActivityId;
import se.samverkan.core.code.CallOffId;
import se.samverkan.core.code.CollaborationArea;
import se.samverkan.core.code.EntryId;
import se.samverkan.core.credit.Credits;
import se.samverkan.core.finding.InputCode;
import se.samverkan.core.participant.ParticipantState;
import se.samverkan.core.participant.TakenBack;
import se.samverkan.core.quantity.Fraction;
import se.samverkan.core.time.AsOf;
import se.samverkan.core.time.DateRange;

@DisplayName(
        "A course offering that is cancelled is no longer planned, held or completed, and nobody gets results in it")
class CancelledOfferingTest {

    private static final LocalDate FIRST = LocalDate.of(2024, 9, 2);
    private static final LocalDate LAST = LocalDate.of(2024, 11, 10);
    private static final LocalDate CANCELLED_ON = LocalDate.of(2024, 8, 19);
    private static final CallOffId ID = CallOffId.of("A-1");

    private static final CommissionedCourse OFFERING = course("7.5").toBuilder()
            .dates(DateRange.ofClosed(FIRST, LAST))
            .leastSeats(12)
            .build();

    /** A course of twenty seats, with one participant admitted and one registered. */
    private static final AgreementFile FILE = AgreementFile.open(AGREEMENT.toBuilder()
                    .callOffTerms(CallOffTerms.builder()
                            .putCreditsOnCompletion(CollaborationArea.EDUCATION, true)
                            .build())
                    .build())
            .record(
                    callOff("A-1", 100_000, DAY).toBuilder()
                            .activity(OFFERING)
                            .seats(20)
                            .build(),
                    DAY)
            .record(enrolment("A-1", "p-1", ADMITTED, DAY), DAY)
            .record(registered("A-1", "p-2", DAY), DAY);

    private static ActivityCancelled cancellation(LocalDate day) {
        return ActivityCancelled.builder()
                .callOff(ID)
                .day(day)
                .reason(CancellationReason.UNDER_LEAST_NUMBER)
                .build();
    }

    private static final AgreementFile CANCELLED = FILE.record(cancellation(CANCELLED_ON), CANCELLED_ON);

    @Test
    @DisplayName("its credits are offered to the day before, and from then on none are, and no seat is")
    void credits() {
        assertThat(on(CANCELLED, CANCELLED_ON.minusDays(1)).credits())
                .hasToString("offered 150: planned 142.5, running 7.5, earned 0, lost 0");
        CreditBalance then = on(CANCELLED, CANCELLED_ON).credits();
        assertThat(then).hasToString("offered 0: planned 0, running 0, earned 0, lost 0");
        assertThat(then.getSeats()).isZero();
        assertThat(then.getOfCourses()).isEqualTo(Credits.zero());
        assertThat(then.getOfferedMissing()).isEmpty();
        assertThat(on(CANCELLED, LAST.plusDays(1)).credits().getLost()).isEqualTo(Credits.zero());
    }

    @Test
    @DisplayName("its call-off stands with what is paid for it, and is told to be cancelled; it isn't under way")
    void views() {
        FileView during = on(CANCELLED, FIRST);
        assertThat(during.callOffs()).extracting(CallOff::getId).containsExactly(ID);
        assertThat(during.isCancelled(ID)).isTrue();
        assertThat(during.cancellations()).containsExactly(cancellation(CANCELLED_ON));
        assertThat(during.underWay()).isEmpty();
        assertThat(on(FILE, FIRST).underWay()).hasSize(1);
        assertThat(on(CANCELLED, CANCELLED_ON.minusDays(1)).isCancelled(ID)).isFalse();
        assertThat(during.balances().getCommitted()).isEqualTo(amount(100_000).getMoney());
    }

    @Test
    @DisplayName("who was registered on it is no student of it, and no part of the completion told")
    void people() {
        assertThat(on(FILE, FIRST).completion().suppressingBelow(1).getInAll()).hasToString("0 of 1");
        assertThat(on(CANCELLED, FIRST).completion().suppressingBelow(1).getInAll())
                .hasToString("0 of 0");
        assertThat(on(CANCELLED, FIRST).completion().getByCallOff()).isEmpty();
        assertThat(on(FILE, FIRST).fullTimeEquivalents().getStudents()).isEqualTo(Fraction.of(1, 8));
        assertThat(on(CANCELLED, FIRST).fullTimeEquivalents().getStudents()).isEqualTo(Fraction.ZERO);
    }

    @ParameterizedTest
    @EnumSource(
            value = ParticipantState.class,
            names = {"NOMINATED", "ADMITTED", "REGISTERED"})
    @DisplayName("nobody comes into it from the day on; who withdraws, or came the day before, may be recorded")
    void nobodyComes(ParticipantState state) {
        assertThatThrownBy(() -> CANCELLED.record(enrolment("A-1", "secret", state, CANCELLED_ON), CANCELLED_ON))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("participant.day: expected a day before 2024-08-19 for " + state
                        + ", since it is cancelled then, but was '2024-08-19'");
        CANCELLED.record(enrolment("A-1", "p-9", state, CANCELLED_ON.minusDays(1)), CANCELLED_ON);
        CANCELLED.record(enrolment("A-1", "p-2", WITHDRAWN, CANCELLED_ON.plusDays(9)), CANCELLED_ON);
    }

    @Test
    @DisplayName("nobody gets a result in it from the day on, whichever of the two was recorded first")
    void noResults() {
        assertThatThrownBy(() -> CANCELLED.record(result("A-1", "p-2", true, LAST), LAST))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage(
                        "participant.day: expected a day before 2024-08-19 for a result, since it is cancelled then,"
                                + " but was '2024-11-10'");
        AgreementFile passed = FILE.record(result("A-1", "p-2", true, LAST), LAST);
        assertThatThrownBy(() -> passed.record(cancellation(CANCELLED_ON), LAST))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("activityCancelled.day: expected a day after 2024-11-10, of which a result is recorded, but"
                        + " was '2024-08-19'")
                .hasMessageNotContaining("p-2");
        AgreementFile wrong = passed.record(TakenBack.of(result("A-1", "p-2", true, LAST)), LAST);
        assertThat(on(wrong.record(cancellation(CANCELLED_ON), LAST), LAST).isCancelled(ID))
                .isTrue();
    }

    @Test
    @DisplayName("one broken off keeps the credits that were earned before")
    void brokenOff() {
        AgreementFile broken = FILE.record(result("A-1", "p-2", true, FIRST.plusDays(9)), LAST)
                .record(cancellation(FIRST.plusDays(10)), LAST);
        assertThat(on(broken, LAST).credits()).hasToString("offered 7.5: planned 0, running 0, earned 7.5, lost 0");
        assertThat(on(broken, LAST).credits().getCompleted()).isEqualTo(1);
        assertThat(on(broken, LAST).fullTimeEquivalents().getPerformances()).isEqualTo(Fraction.of(1, 8));
    }

    @Test
    @DisplayName("taken back, it is held after all, and results come in; what was known before stays as it was")
    void takenBack() {
        LocalDate back = CANCELLED_ON.plusDays(2);
        AgreementFile held = CANCELLED.record(
                cancellation(CANCELLED_ON).toBuilder().takenBackOn(back).build(), back);
        assertThat(on(held, back).isCancelled(ID)).isFalse();
        assertThat(on(held, back.minusDays(1)).isCancelled(ID)).isTrue();
        assertThat(on(held, back).credits().getOffered()).isEqualTo(Credits.of("150"));
        assertThat(held.at(AsOf.on(back).knownOn(CANCELLED_ON)).isCancelled(ID)).isTrue();
        held.record(result("A-1", "p-2", true, LAST), LAST);
        assertThatThrownBy(() -> held.record(enrolment("A-1", "p-3", NOMINATED, CANCELLED_ON), back))
                .isInstanceOf(InvalidValueException.class);
    }

    @Test
    @DisplayName("an activity without a call-off is cancelled by its own id")
    void withoutCallOff() {
        ActivityId id = ActivityId.of("open");
        CommissionedCourse open = OFFERING.toBuilder().id(id).mostSeats(20).build();
        ActivityCancelled cancelled = ActivityCancelled.builder()
                .activity(id)
                .day(CANCELLED_ON)
                .reason(CancellationReason.BY_PROVIDER)
                .build();
        AgreementFile file = FILE.record(open, DAY).record(cancelled, CANCELLED_ON);
        assertThat(on(file, FIRST).isCancelled(id)).isTrue();
        assertThat(on(file, FIRST).isCancelled(ID)).isFalse();
        assertThat(on(file, FIRST).credits().of(id).getOffered()).isEqualTo(Credits.zero());
        assertThat(on(file, FIRST).underWay()).hasSize(1);
        assertThat(on(file, FIRST).activities()).containsExactly(open);
    }

    @Test
    @DisplayName("what isn't in the file, and what has been held to its end, can't be cancelled")
    void refused() {
        ActivityCancelled other = cancellation(CANCELLED_ON).toBuilder()
                .callOff(CallOffId.of("A-9"))
                .build();
        assertThatThrownBy(() -> FILE.record(other, CANCELLED_ON))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("activityCancelled.callOff: expected a call-off in the file, but was 'A-9'");
        ActivityCancelled nothing = ActivityCancelled.builder()
                .activity(ActivityId.of("A-1"))
                .day(CANCELLED_ON)
                .reason(CancellationReason.BY_CLIENT)
                .build();
        assertThatThrownBy(() -> FILE.record(nothing, CANCELLED_ON))
                .hasMessage(
                        "activityCancelled.activity: expected an activity recorded without a call-off, but was 'A-1'");
        assertThatThrownBy(() -> FILE.record(cancellation(LAST.plusDays(1)), LAST.plusDays(1)))
                .hasMessage("activityCancelled.day: expected a day up to the activity's last day, 2024-11-10, but was"
                        + " '2024-11-11'");
        assertThat(on(FILE.record(cancellation(LAST), LAST), LAST).isCancelled(ID))
                .isTrue();
    }

    @Test
    @DisplayName("one whose courses are all released by an entry of money is cancelled too")
    void byEntry() {
        AgreementFile released = FILE.record(release(100_000, Volume.ofCourses(1)), CANCELLED_ON);
        assertThat(on(released, CANCELLED_ON).isCancelled(ID)).isTrue();
        assertThat(on(released, CANCELLED_ON.minusDays(1)).isCancelled(ID)).isFalse();
        assertThat(on(released, CANCELLED_ON).cancellations()).isEmpty();
        assertThat(on(released, CANCELLED_ON).credits().getOffered()).isEqualTo(Credits.zero());
        assertThat(on(released, FIRST).underWay()).isEmpty();
    }

    @Test
    @DisplayName("of seats that are cancelled, the rest are offered: 15 of 20")
    void seats() {
        AgreementFile fewer = FILE.record(release(25_000, Volume.ofCourses(0).withSeats(5)), CANCELLED_ON);
        assertThat(on(fewer, CANCELLED_ON.minusDays(1)).credits().getSeats()).isEqualTo(20);
        assertThat(on(fewer, CANCELLED_ON).credits().getSeats()).isEqualTo(15);
        assertThat(on(fewer, CANCELLED_ON).credits().getOffered()).isEqualTo(Credits.of("112.5"));
        assertThat(on(fewer, CANCELLED_ON).isCancelled(ID)).isFalse();
    }

    private static Entry release(long kronor, Volume volume) {
        return Entry.cancellation(EntryId.of("F-1"), ID, amount(kronor), volume, CANCELLED_ON);
    }

    @Test
    @DisplayName("the act tells what it records")
    void act() {
        List<Act> acts = CANCELLED.getActs();
        assertThat(acts.get(acts.size() - 1).getKind()).isEqualTo(ActKind.ACTIVITY_CANCELLED);
        assertThat(acts.get(acts.size() - 1).getContent()).isEqualTo(cancellation(CANCELLED_ON));
    }

    @Test
    @DisplayName("what it costs isn't known until an entry of money tells what is to be paid")
    void cost() {
        assertThat(on(CANCELLED, CANCELLED_ON).creditCost(ID).getCostMissing())
                .containsExactly(InputCode.CALL_OFF_CANCELLATION);
        assertThat(on(CANCELLED, CANCELLED_ON).creditCost().getCostMissing()).contains(InputCode.CALL_OFF_CANCELLATION);
        assertThat(on(CANCELLED, CANCELLED_ON.minusDays(1)).creditCost(ID).getCostMissing())
                .isEmpty();
        AgreementFile paid = CANCELLED.record(
                Entry.cancellation(EntryId.of("F-1"), ID, amount(75_000), Volume.ofCourses(1), CANCELLED_ON),
                CANCELLED_ON);
        assertThat(on(paid, CANCELLED_ON).creditCost(ID).getCostMissing()).isEmpty();
        assertThat(on(paid, CANCELLED_ON).creditCost(ID).getCost()).isEqualTo(amount(25_000));
    }
}
