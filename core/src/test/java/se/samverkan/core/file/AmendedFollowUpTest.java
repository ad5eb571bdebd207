package se.samverkan.core.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.samverkan.core.file.Files.SIGNED;
import static se.samverkan.core.file.Files.amendment;
import static se.samverkan.core.file.Files.on;
import static se.samverkan.core.file.FollowedUp.BUDGET;
import static se.samverkan.core.file.FollowedUp.COURSES;
import static se.samverkan.core.file.FollowedUp.DROPOUT;
import static se.samverkan.core.file.FollowedUp.TERMS;
import static se.samverkan.core.file.FollowedUp.VFU;
import static se.samverkan.core.file.FollowedUp.WITHOUT_DROPOUT;
import static se.samverkan.core.file.FollowedUp.consulted;
import static se.samverkan.core.file.FollowedUp.file;
import static se.samverkan.core.file.FollowedUp.measured;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.samverkan.core.InvalidValueException;
import se.samverkan.core.agreement.Amendment;
import se.samverkan.core.agreement.Change;
import se.samverkan.core.agreement.FollowUpTerms;
import se.samverkan.core.code.AmendmentId;
import se.samverkan.core.code.DutyKind;
import se.samverkan.core.followup.DutyDone;
import se.samverkan.core.followup.FollowUp;
import se.samverkan.core.followup.IndicatorStatus;
import se.samverkan.core.followup.Measurement;
import se.samverkan.core.time.AsOf;

@DisplayName("What is recorded of follow-up belongs to the terms of its day, as amended")
class AmendedFollowUpTest {

    private static final LocalDate CHANGED = LocalDate.of(2025, 1, 1);
    private static final LocalDate BEFORE = CHANGED.minusDays(1);
    private static final LocalDate RECORDED = LocalDate.of(2025, 3, 1);

    /** The dropout is no longer measured, nor the budget consulted on, from 1 January 2025. */
    private static final AgreementFile LESS =
            file(TERMS).record(amendment(CHANGED, Change.of(without(WITHOUT_DROPOUT))), RECORDED);

    /** The dropout is measured, and the budget consulted on, from 1 January 2025. */
    private static final AgreementFile MORE =
            file(without(WITHOUT_DROPOUT)).record(amendment(CHANGED, Change.of(TERMS)), RECORDED);

    private static FollowUpTerms without(FollowUpTerms terms) {
        return terms.toBuilder()
                .consultations(terms.getConsultations().subList(0, 1))
                .build();
    }

    private static List<String> told(FileView view) {
        return view.followUp().indicators().stream()
                .map(IndicatorStatus::toString)
                .toList();
    }

    private static void assertRefused(AgreementFile file, FollowUp followUp, String message) {
        assertThatThrownBy(() -> file.record(followUp, RECORDED))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage(message);
        assertThat(file.getRevision()).isEqualTo(1);
    }

    @Test
    @DisplayName("an indicator that an amendment adds is told, and can be measured, from the day that it takes effect")
    void added() {
        assertThat(told(on(MORE, BEFORE))).containsExactly("courses not measured");
        assertThat(told(on(MORE, CHANGED))).containsExactly("courses not measured", "dropout not measured");
        AgreementFile measured = MORE.record(measured(DROPOUT, "2025-01-01", "4"), RECORDED);
        assertThat(told(on(measured, CHANGED))).containsExactly("courses not measured", "dropout on 2025-01-01 4");
        assertRefused(
                MORE,
                measured(DROPOUT, "2024-12-31", "4"),
                "measurement.indicator: expected an indicator of the agreement on 2024-12-31, but was 'dropout'");
    }

    @Test
    @DisplayName(
            "one that an amendment takes away can be measured of the days before, also afterwards, and of none later")
    void takenAway() {
        AgreementFile measured = LESS.record(measured(DROPOUT, "2024-12-31", "5"), RECORDED);
        assertThat(told(on(measured, BEFORE))).containsExactly("courses not measured", "dropout on 2024-12-31 5");
        assertThat(told(on(measured, CHANGED))).containsExactly("courses not measured");
        assertRefused(
                LESS,
                measured(DROPOUT, "2025-01-01", "5"),
                "measurement.indicator: expected an indicator of the agreement on 2025-01-01, but was 'dropout'");
    }

    @Test
    @DisplayName("one that stays through an amendment is measured on either side of it")
    void kept() {
        AgreementFile measured = LESS.record(measured(COURSES, "2024-12-31", "7"), RECORDED)
                .record(measured(COURSES, "2025-01-01", "8"), RECORDED);
        assertThat(told(on(measured, BEFORE)).get(0)).isEqualTo("courses on 2024-12-31 7");
        assertThat(told(on(measured, CHANGED))).containsExactly("courses on 2025-01-01 8");
    }

    @Test
    @DisplayName("a value of an indicator that is taken away afterwards stays, isn't told, and can be taken back alone")
    void takenAwayAfterwards() {
        AgreementFile measured = file(TERMS).record(measured(DROPOUT, "2025-02-01", "5"), RECORDED);
        AgreementFile less = measured.record(amendment(CHANGED, Change.of(WITHOUT_DROPOUT)), RECORDED);
        LocalDate day = LocalDate.of(2025, 2, 1);
        assertThat(told(on(less, day))).containsExactly("courses not measured");
        assertThatThrownBy(() -> less.record(measured(DROPOUT, "2025-02-01", "6"), RECORDED))
                .hasMessageStartingWith("measurement.indicator: expected an indicator of the agreement on 2025-02-01");
        assertThatThrownBy(() -> less.record(Measurement.withdrawn(DROPOUT, day.plusDays(1)), RECORDED))
                .hasMessageStartingWith("measurement.indicator: expected an indicator of the agreement on 2025-02-02");
        AgreementFile back = less.record(Measurement.withdrawn(DROPOUT, day), RECORDED);
        AgreementFile again = back.record(amendment(day, Change.of(TERMS)), RECORDED);
        assertThat(told(on(again, day))).containsExactly("courses not measured", "dropout not measured");
    }

    @Test
    @DisplayName("one whose taking away is itself replaced by another amendment stands, and so does what was measured")
    void replaced() {
        AmendmentId wrong = AmendmentId.of("T-1");
        Amendment taking = amendment(CHANGED, Change.of(WITHOUT_DROPOUT)).toBuilder()
                .id(wrong)
                .build();
        Amendment right =
                amendment(CHANGED, Change.of(TERMS)).toBuilder().replaces(wrong).build();
        AgreementFile file = file(TERMS).record(taking, RECORDED).record(right, RECORDED);
        AgreementFile measured = file.record(measured(DROPOUT, "2025-01-01", "2"), RECORDED);
        assertThat(told(on(measured, CHANGED)).get(1)).isEqualTo("dropout on 2025-01-01 2");
    }

    @Test
    @DisplayName("what isn't an indicator on any day is refused, by the day where the terms were amended")
    void never() {
        AgreementFile unmeasured = file(FollowUpTerms.unstated());
        assertThatThrownBy(() -> unmeasured.record(measured(COURSES, "2025-01-01", "1"), RECORDED))
                .hasMessage("measurement.indicator: expected an indicator of the agreement, but was 'courses'");
        AgreementFile none = file(TERMS).record(amendment(CHANGED, Change.of(FollowUpTerms.unstated())), RECORDED);
        assertRefused(
                none,
                measured(COURSES, "2025-01-01", "1"),
                "measurement.indicator: expected an indicator of the agreement on 2025-01-01, but was 'courses'");
    }

    @Test
    @DisplayName("a consultation is one of the day on which it was done, or of that on which it was due")
    void consultations() {
        LocalDate due = LocalDate.of(2024, 6, 1);
        assertThat(LESS.record(consulted(BUDGET, "2024-12-31"), RECORDED).getRevision())
                .isEqualTo(2);
        DutyDone late = consulted(BUDGET, "2025-01-01");
        assertRefused(
                LESS, late, "dutyDone.duty: expected a consultation of the agreement on 2025-01-01, but was 'budget'");
        assertThat(LESS.record(late.toBuilder().dueDay(due).build(), RECORDED).getRevision())
                .isEqualTo(2);
        assertRefused(
                LESS,
                late.toBuilder().dueDay(CHANGED).build(),
                "dutyDone.duty: expected a consultation of the agreement on 2025-01-01, but was 'budget'");
        DutyDone early = consulted(BUDGET, "2024-12-31");
        assertRefused(
                MORE, early, "dutyDone.duty: expected a consultation of the agreement on 2024-12-31, but was 'budget'");
        assertThat(MORE.record(early.toBuilder().dueDay(due.plusYears(1)).build(), RECORDED)
                        .getRevision())
                .isEqualTo(2);
        assertThat(MORE.record(consulted(BUDGET, "2025-01-01"), RECORDED).getRevision())
                .isEqualTo(2);
        assertThat(LESS.record(consulted(VFU, "2025-04-01"), RECORDED).getRevision())
                .isEqualTo(2);
        assertThat(LESS.record(DutyDone.of(DutyKind.CONSULTATION, RECORDED), RECORDED)
                        .getRevision())
                .isEqualTo(2);
    }

    @Test
    @DisplayName("an answer as it was known before the amendment was recorded stays as it was")
    void knowledge() {
        AgreementFile before = file(TERMS).record(measured(DROPOUT, "2025-01-15", "3"), RECORDED.minusDays(2));
        AgreementFile after = before.record(amendment(CHANGED, Change.of(WITHOUT_DROPOUT)), RECORDED);
        LocalDate day = LocalDate.of(2025, 2, 1);
        AsOf then = AsOf.on(day).knownOn(RECORDED.minusDays(1));
        assertThat(told(after.at(then))).containsExactly("courses not measured", "dropout on 2025-01-15 3");
        assertThat(Answers.of(after.at(on(before, day).exactAsOf()))).isEqualTo(Answers.of(on(before, day)));
        assertThat(told(after.at(AsOf.on(day).knownOn(RECORDED)))).containsExactly("courses not measured");
        assertThat(told(on(after, SIGNED))).hasSize(2);
    }
}
