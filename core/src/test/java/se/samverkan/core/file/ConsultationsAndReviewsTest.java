package se.samverkan.core.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.samverkan.core.file.Files.LAST_DAY;
import static se.samverkan.core.file.Files.SIGNED;
import static se.samverkan.core.file.Files.on;
import static se.samverkan.core.file.FollowedUp.BUDGET;
import static se.samverkan.core.file.FollowedUp.TERMS;
import static se.samverkan.core.file.FollowedUp.VFU;
import static se.samverkan.core.file.FollowedUp.consulted;
import static se.samverkan.core.file.FollowedUp.done;
import static se.samverkan.core.file.FollowedUp.file;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.samverkan.core.InvalidValueException;
import se.samverkan.core.agreement.FollowUpClass;
import se.samverkan.core.agreement.FollowUpTerms;
import se.samverkan.core.agreement.LetterOfIntent;
import se.samverkan.core.agreement.RecurringConsultation;
import se.samverkan.core.code.AgreementId;
import se.samverkan.core.code.DutyId;
import se.samverkan.core.code.DutyKind;
import se.samverkan.core.finding.InputCode;
import se.samverkan.core.followup.DutyStanding;
import se.samverkan.core.time.AsOf;
import se.samverkan.core.time.Recurrence;
import se.samverkan.core.time.Term;

@DisplayName("Recurring consultations and reviews")
class ConsultationsAndReviewsTest {

    private static final AgreementFile FILE = file(TERMS);
    private static final LocalDate ASKED = LocalDate.of(2024, 6, 1);

    private static DutyStanding consultation(AgreementFile file, int number) {
        return on(file, ASKED).followUp().consultations().get(number);
    }

    private static DutyStanding review(AgreementFile file, LocalDate day) {
        return on(file, day).followUp().reviews().orElseThrow();
    }

    @Test
    @DisplayName("are due first in the term that began on 5 September 2023, a month's by its last day")
    void first() {
        assertThat(consultation(FILE, 0).getDuty()).hasValue(VFU);
        assertThat(consultation(FILE, 0).getNextDue()).hasValue(LocalDate.of(2023, 10, 31));
        assertThat(consultation(FILE, 0).isOverdue()).hasValue(true);
        assertThat(consultation(FILE, 1).getNextDue()).hasValue(ASKED);
        assertThat(consultation(FILE, 1).isOverdue()).hasValue(false);
        assertThat(on(FILE, ASKED).followUp().duties())
                .extracting(DutyStanding::getKind)
                .containsExactly(DutyKind.CONSULTATION, DutyKind.CONSULTATION, DutyKind.REVIEW);
    }

    @Test
    @DisplayName("one done counts for its own consultation, and for the month that it was done in or after")
    void counted() {
        AgreementFile october = FILE.record(consulted(VFU, "2023-10-03"), SIGNED.plusYears(1));
        assertThat(consultation(october, 0).getNextDue()).hasValue(LocalDate.of(2024, 4, 30));
        assertThat(consultation(october, 0).getDone()).containsExactly(LocalDate.of(2023, 10, 3));
        assertThat(consultation(october, 1).getDone()).isEmpty();
        AgreementFile late = FILE.record(consulted(VFU, "2024-05-02"), SIGNED.plusYears(1));
        assertThat(consultation(late, 0).getNextDue()).hasValue(LocalDate.of(2024, 10, 31));
    }

    @Test
    @DisplayName("one done early or late counts for the day that it is recorded to have been due")
    void dueDay() {
        LocalDate june = LocalDate.of(2024, 6, 1);
        AgreementFile early = FILE.record(
                consulted(BUDGET, "2024-05-20").toBuilder().dueDay(june).build(), ASKED);
        AgreementFile ofItsDay = FILE.record(consulted(BUDGET, "2024-05-20"), ASKED);
        assertThat(consultation(early, 1).getNextDue()).hasValue(june.plusYears(1));
        assertThat(consultation(ofItsDay, 1).getNextDue()).hasValue(june);
        AgreementFile late = FILE.record(
                consulted(VFU, "2024-05-20").toBuilder()
                        .dueDay(LocalDate.of(2023, 10, 31))
                        .build(),
                ASKED);
        assertThat(consultation(late, 0).getNextDue()).hasValue(LocalDate.of(2024, 4, 30));
    }

    @Test
    @DisplayName("one done without an id counts where there is one consultation alone")
    void withoutId() {
        AgreementFile two = FILE.record(done(DutyKind.CONSULTATION, "2024-05-20"), ASKED);
        assertThat(consultation(two, 0).getDone()).isEmpty();
        FollowUpTerms one = TERMS.toBuilder()
                .consultations(List.of(TERMS.getConsultations().get(0)))
                .build();
        AgreementFile alone = file(one).record(done(DutyKind.CONSULTATION, "2024-05-20"), ASKED);
        assertThat(consultation(alone, 0).getDone()).containsExactly(LocalDate.of(2024, 5, 20));
    }

    @Test
    @DisplayName("may begin on a stated day, and are refused where the agreement has no such consultation")
    void stated() {
        RecurringConsultation later =
                FollowedUp.consultation(BUDGET, Recurrence.yearlyOn(MonthDay.of(6, 1))).toBuilder()
                        .firstDay(LocalDate.of(2025, 6, 2))
                        .build();
        AgreementFile file =
                file(FollowUpTerms.builder().addConsultations(later).build());
        assertThat(consultation(file, 0).getNextDue()).hasValue(LocalDate.of(2026, 6, 1));
        assertThatThrownBy(() -> FILE.record(consulted(DutyId.of("other"), "2024-05-20"), ASKED))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("dutyDone.duty: expected a consultation of the agreement, but was 'other'");
        assertThat(FILE.record(
                                done(DutyKind.of("other"), "2024-05-20").toBuilder()
                                        .duty(DutyId.of("other"))
                                        .build(),
                                ASKED)
                        .getRevision())
                .isEqualTo(1);
    }

    @Test
    @DisplayName("a review is counted from the one before, and the first from the term's first day")
    void reviews() {
        assertThat(review(FILE, ASKED).getNextDue()).hasValue(LocalDate.of(2024, 3, 5));
        assertThat(review(FILE, LocalDate.of(2024, 3, 5)).isOverdue()).hasValue(false);
        assertThat(review(FILE, LocalDate.of(2024, 3, 6)).isOverdue()).hasValue(true);
        AgreementFile reviewed = FILE.record(done(DutyKind.REVIEW, "2024-03-12"), ASKED);
        assertThat(review(reviewed, ASKED).getNextDue()).hasValue(LocalDate.of(2024, 9, 12));
        assertThat(reviewed.at(AsOf.on(ASKED).knownOn(ASKED.minusDays(1)))
                        .followUp()
                        .reviews()
                        .orElseThrow()
                        .isOverdue())
                .hasValue(true);
        AgreementFile last = FILE.record(done(DutyKind.REVIEW, "2027-03-05"), LAST_DAY);
        assertThat(review(last, LAST_DAY).getNextDue()).isEmpty();
        assertThat(review(last, LAST_DAY).isOverdue()).hasValue(false);
    }

    @Test
    @DisplayName(
            "without a term or its first day, nothing can be dated until a first is done: what is missing is named")
    void missing() {
        AgreementFile open = AgreementFile.open(
                FILE.getSignedAgreement().toBuilder().term(Term.ofYears(4)).build());
        assertThat(review(open, ASKED).getMissing()).containsExactly(InputCode.TERM_FIRST_DAY);
        assertThat(consultation(open, 0).getMissing()).containsExactly(InputCode.TERM_FIRST_DAY);
        assertThat(review(open.record(done(DutyKind.REVIEW, "2024-03-12"), ASKED), ASKED)
                        .getNextDue())
                .hasValue(LocalDate.of(2024, 9, 12));
        AgreementFile none = AgreementFile.open(LetterOfIntent.builder()
                .id(AgreementId.of("letter"))
                .followUpTerms(FollowUpTerms.builder()
                        .followUpClass(FollowUpClass.of("B", Recurrence.yearlyOn(MonthDay.of(3, 1))))
                        .build())
                .build());
        assertThat(review(none, ASKED).getMissing()).containsExactly(InputCode.TERM);
    }

    @Test
    @DisplayName("a portfolio lists the files whose review is overdue, in its order")
    void portfolio() {
        AgreementFile other = AgreementFile.open(FILE.getSignedAgreement().toBuilder()
                        .id(AgreementId.of("other"))
                        .build())
                .record(done(DutyKind.REVIEW, "2024-03-05"), ASKED);
        Portfolio both = Portfolio.of(other, FILE);
        assertThat(both.overdue(DutyKind.REVIEW, AsOf.on(ASKED))).containsExactly(FILE);
        assertThat(both.overdue(DutyKind.REVIEW, AsOf.on(LocalDate.of(2024, 9, 6))))
                .containsExactly(other, FILE);
        assertThat(both.overdue(DutyKind.MEETING, AsOf.on(ASKED))).isEmpty();
    }
}
