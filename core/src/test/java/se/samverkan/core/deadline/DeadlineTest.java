package se.samverkan.core.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.samverkan.core.InvalidValueException;
import se.samverkan.core.code.AgreementId;
import se.samverkan.core.deadline.DeadlineKind.Nature;
import se.samverkan.core.finding.Assumption;
import se.samverkan.core.finding.FindingCode;
import se.samverkan.core.finding.Source;

@DisplayName("A deadline is a whole day with what it is of and what it rests on")
class DeadlineTest {

    private static final FindingCode NOTICE = FindingCode.of("deadline.notice");
    private static final AgreementId SKO = AgreementId.of("harnosand-miun-sko");
    private static final LocalDate DAY = LocalDate.of(2027, 8, 28);
    private static final LocalDate LATER = LocalDate.of(2027, 8, 31);
    private static final Assumption ASSUMED = Assumption.firstDay(LocalDate.of(2023, 9, 5), "day of signing");

    private static DeadlineBuilder notice() {
        return Deadline.builder(NOTICE, DeadlineKind.NOTICE, SKO, DAY);
    }

    private static DeadlineBuilder meeting() {
        return Deadline.builder(FindingCode.of("deadline.meeting"), DeadlineKind.MEETING, SKO, DAY);
    }

    @Test
    @DisplayName("holds its day, the later reading, what it was worked out from and its sources")
    void whole() {
        Deadline deadline = notice().path("agreement.term")
                .variant("silent")
                .value("period", Period.ofMonths(6))
                .source(Source.clause("notice"))
                .source(Source.statute("LOU 7:2"))
                .assuming(List.of(ASSUMED))
                .laterDay(Optional.of(LATER))
                .doneOn(Optional.of(DAY.minusDays(1)))
                .build();
        assertThat(deadline.getCode()).isEqualTo(NOTICE);
        assertThat(deadline.getKind()).isEqualTo(DeadlineKind.NOTICE);
        assertThat(deadline.getNature()).isEqualTo(Nature.RIGHT);
        assertThat(deadline.getAgreement()).isEqualTo(SKO);
        assertThat(deadline.getPath()).isEqualTo("agreement.term");
        assertThat(deadline.getVariant()).isEqualTo("silent");
        assertThat(deadline.getDay()).isEqualTo(DAY);
        assertThat(deadline.getLaterDay()).hasValue(LATER);
        assertThat(deadline.getDoneOn()).hasValue(DAY.minusDays(1));
        assertThat(deadline.getValues()).containsOnlyKeys("period");
        assertThat(deadline.getSources()).containsExactly(Source.clause("notice"), Source.statute("LOU 7:2"));
        assertThat(deadline.getAssumptions()).containsExactly(ASSUMED);
        assertThat(deadline)
                .hasToString("2027-08-28 harnosand-miun-sko/deadline.notice/agreement.term done 2027-08-27");
    }

    @Test
    @DisplayName("leaves out what isn't said")
    void plain() {
        Deadline deadline = notice().build();
        assertThat(deadline.getPath()).isEmpty();
        assertThat(deadline.getVariant()).isEmpty();
        assertThat(deadline.getOccurrence()).isEmpty();
        assertThat(deadline.getLaterDay()).isEmpty();
        assertThat(deadline.getDoneOn()).isEmpty();
        assertThat(deadline).hasToString("2027-08-28 harnosand-miun-sko/deadline.notice");
    }

    @Test
    @DisplayName("has a key of agreement, code, path and occurrence, which stays when the day moves")
    void key() {
        Deadline deadline = meeting()
                .path("agreement.consultations[vfu]")
                .occurrence("2025-04")
                .build();
        assertThat(deadline.getOccurrence()).hasValue("2025-04");
        assertThat(deadline.getKey())
                .isEqualTo("harnosand-miun-sko/deadline.meeting/agreement.consultations[vfu]/2025-04");
        Deadline moved = Deadline.builder(FindingCode.of("deadline.meeting"), DeadlineKind.MEETING, SKO, LATER)
                .path("agreement.consultations[vfu]")
                .occurrence("2025-04")
                .build();
        assertThat(moved.getKey()).isEqualTo(deadline.getKey());
        assertThat(meeting().path("agreement.consultations[vfu]").build().getKey())
                .isNotEqualTo(deadline.getKey());
    }

    @ParameterizedTest
    @CsvSource({
        "DUTY,  2027-08-27, UPCOMING",
        "DUTY,  2027-08-28, UPCOMING",
        "DUTY,  2027-08-29, OVERDUE",
        "RIGHT, 2027-08-28, UPCOMING",
        "RIGHT, 2027-08-29, LAPSED",
        "EVENT, 2027-08-28, UPCOMING",
        "EVENT, 2027-08-29, DONE"
    })
    @DisplayName("is in time on its day, and on the day after overdue, lapsed or past by its nature")
    void status(Nature nature, LocalDate today, Deadline.Status status) {
        assertThat(meeting().nature(nature).build().statusOn(today)).isEqualTo(status);
    }

    @Test
    @DisplayName("that can be read as a later day too goes by the earlier one")
    void statusByTheSafeDay() {
        Deadline read = notice().laterDay(Optional.of(LATER)).build();
        assertThat(read.statusOn(DAY)).isEqualTo(Deadline.Status.UPCOMING);
        assertThat(read.statusOn(LATER)).isEqualTo(Deadline.Status.LAPSED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2027-08-01", "2027-08-28", "2027-09-30"})
    @DisplayName("that is done is done from that day on, early, in time or late")
    void done(LocalDate doneOn) {
        Deadline deadline = meeting().doneOn(Optional.of(doneOn)).build();
        assertThat(deadline.statusOn(doneOn)).isEqualTo(Deadline.Status.DONE);
        assertThat(deadline.statusOn(doneOn.minusDays(1)))
                .isEqualTo(doneOn.isAfter(DAY) ? Deadline.Status.OVERDUE : Deadline.Status.UPCOMING);
    }

    @Test
    @DisplayName("refuses a later day that isn't later, and days that aren't legal")
    void refusedDays() {
        for (LocalDate later : List.of(DAY, DAY.minusDays(1))) {
            assertThatThrownBy(() -> notice().laterDay(Optional.of(later)).build())
                    .isInstanceOf(InvalidValueException.class)
                    .hasMessage("deadline.laterDay: expected a day after 2027-08-28, but was '" + later + "'");
        }
        assertThatThrownBy(() -> Deadline.builder(NOTICE, DeadlineKind.NOTICE, SKO, LocalDate.MAX))
                .hasMessageStartingWith("deadline.day: expected a day of the years 1 to 9999");
        assertThatThrownBy(() -> notice().laterDay(Optional.of(LocalDate.MAX)))
                .hasMessageStartingWith("deadline.laterDay: expected a day of the years 1 to 9999");
        assertThatThrownBy(() -> notice().doneOn(Optional.of(LocalDate.MIN)))
                .hasMessageStartingWith("deadline.doneOn: expected a day of the years 1 to 9999");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2025 04", "2025/04", "å", "a\n", "aaaaaaaaaabbbbbbbbbbccccccccccddddddddddx"})
    @DisplayName("refuses an occurrence that couldn't stand in a key")
    void refusedOccurrence(String which) {
        assertThatThrownBy(() -> meeting().occurrence(which))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageStartingWith("deadline.occurrence: expected 1 to 40 letters, digits, points and hyphens");
    }

    @Test
    @DisplayName("is equal by everything it holds")
    void equality() {
        assertThat(notice().build())
                .isEqualTo(notice().build())
                .hasSameHashCodeAs(notice().build())
                .isNotEqualTo(NOTICE);
        List<Deadline> others = List.of(
                notice().build(),
                notice().nature(Nature.EVENT).build(),
                notice().occurrence("1").build(),
                notice().path("agreement").build(),
                notice().variant("silent").build(),
                notice().value("days", 1).build(),
                notice().source(Source.clause("notice")).build(),
                notice().assuming(List.of(ASSUMED)).build(),
                notice().laterDay(Optional.of(LATER)).build(),
                notice().doneOn(Optional.of(DAY)).build(),
                meeting().build(),
                Deadline.builder(NOTICE, DeadlineKind.NOTICE, SKO, LATER).build(),
                Deadline.builder(NOTICE, DeadlineKind.NOTICE, AgreementId.of("a"), DAY)
                        .build());
        assertThat(others).doesNotHaveDuplicates();
    }

    @Test
    @NullUnmarked
    @DisplayName("refuses null, by name")
    void refusedNull() {
        assertThatThrownBy(() -> Deadline.builder(null, DeadlineKind.NOTICE, SKO, DAY))
                .hasMessage("code");
        assertThatThrownBy(() -> Deadline.builder(NOTICE, null, SKO, DAY)).hasMessage("kind");
        assertThatThrownBy(() -> Deadline.builder(NOTICE, DeadlineKind.NOTICE, null, DAY))
                .hasMessage("agreement");
        assertThatThrownBy(() -> Deadline.builder(NOTICE, DeadlineKind.NOTICE, SKO, null))
                .hasMessage("deadline.day");
        assertThatThrownBy(() -> notice().nature(null)).hasMessage("nature");
        assertThatThrownBy(() -> notice().occurrence(null)).hasMessage("occurrence");
        assertThatThrownBy(() -> notice().build().statusOn(null)).hasMessage("day");
    }
}
