package se.samverkan.core.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.samverkan.core.InvalidValueException;
import se.samverkan.core.code.AgreementId;
import se.samverkan.core.deadline.DeadlineKind.Nature;
import se.samverkan.core.finding.Finding;
import se.samverkan.core.finding.FindingCode;
import se.samverkan.core.finding.InputCode;
import se.samverkan.core.finding.Outcome;
import se.samverkan.core.time.AsOf;

@DisplayName("Deadlines tell what is to come, overdue, lapsed, done, and not dated")
class DeadlinesTest {

    private static final AgreementId A = AgreementId.of("a");
    private static final AgreementId B = AgreementId.of("b");
    private static final LocalDate TODAY = LocalDate.of(2025, 3, 1);
    private static final AsOf AS_OF = AsOf.on(TODAY);
    private static final Finding OPEN_TERM = Finding.builder(FindingCode.of("deadline.expiry"), Outcome.NOT_ASSESSED)
            .missing(InputCode.TERM)
            .build();

    private static DeadlineBuilder due(AgreementId agreement, String code, LocalDate day) {
        return Deadline.builder(FindingCode.of("deadline." + code), DeadlineKind.OTHER, agreement, day);
    }

    private static Deadlines of(AgreementId agreement, Deadline... deadlines) {
        return Deadlines.of(agreement, AS_OF, List.of(deadlines), List.of());
    }

    @Test
    @DisplayName("each stand in the one list that their status on the day puts them in")
    void lists() {
        Deadline next = due(A, "next", TODAY).build();
        Deadline later = due(A, "later", TODAY.plusDays(1)).build();
        Deadline overdue = due(A, "overdue", TODAY.minusDays(1)).build();
        Deadline lapsed =
                due(A, "lapsed", TODAY.minusDays(2)).nature(Nature.RIGHT).build();
        Deadline happened =
                due(A, "happened", TODAY.minusDays(3)).nature(Nature.EVENT).build();
        Deadline done =
                due(A, "done", TODAY.plusDays(9)).doneOn(Optional.of(TODAY)).build();
        Deadlines deadlines = of(A, done, later, happened, lapsed, overdue, next);
        assertThat(deadlines.getAsOf()).isEqualTo(AS_OF);
        assertThat(deadlines.getAll()).containsExactly(happened, lapsed, overdue, next, later, done);
        assertThat(deadlines.getUpcoming()).containsExactly(next, later);
        assertThat(deadlines.getNext()).hasValue(next);
        assertThat(deadlines.getOverdue()).containsExactly(overdue);
        assertThat(deadlines.getLapsed()).containsExactly(lapsed);
        assertThat(deadlines.getDone()).containsExactly(happened, done);
        assertThat(deadlines.getUpcomingThrough(TODAY)).containsExactly(next);
        assertThat(deadlines.getUpcomingThrough(TODAY.plusDays(1))).containsExactly(next, later);
        assertThat(deadlines.getUpcomingThrough(TODAY.minusDays(1))).isEmpty();
    }

    @Test
    @DisplayName("of nothing are empty")
    void empty() {
        Deadlines none = of(A);
        assertThat(none.getAll()).isEmpty();
        assertThat(none.getNext()).isEmpty();
        assertThat(none.getNotAssessed()).isEmpty();
        assertThat(none).hasToString("deadlines as of 2025-03-01: [], not assessed []");
    }

    @Test
    @DisplayName("of several agreements are ordered by day, then by agreement, then as worked out")
    void together() {
        Deadline a1 = due(A, "z", TODAY).build();
        Deadline a2 = due(A, "y", TODAY).build();
        Deadline b1 = due(B, "x", TODAY).build();
        Deadline b2 = due(B, "w", TODAY.minusDays(1)).build();
        Deadlines both = Deadlines.together(
                AS_OF, List.of(of(A, a1, a2), Deadlines.of(B, AS_OF, List.of(b1, b2), List.of(OPEN_TERM))));
        assertThat(both.getAll()).containsExactly(b2, a1, a2, b1);
        assertThat(both.getNotAssessed()).containsExactly(OPEN_TERM);
        assertThat(both.of(A)).isEqualTo(of(A, a1, a2));
        assertThat(both.of(B).getAll()).containsExactly(b2, b1);
        assertThat(both.of(B).getNotAssessed()).containsExactly(OPEN_TERM);
        assertThat(both.of(A).getNotAssessed()).isEmpty();
        assertThat(both.getNotAssessedByAgreement()).containsExactly(Map.entry(B, List.of(OPEN_TERM)));
        assertThat(both.of(AgreementId.of("c")).getAll()).isEmpty();
    }

    @Test
    @DisplayName("what can't be dated is told by agreement, in order, and two that read alike are two")
    void undatedByAgreement() {
        Finding judgement = Finding.builder(FindingCode.of("deadline.uka"), Outcome.NEEDS_JUDGEMENT)
                .build();
        Deadlines both = Deadlines.together(
                AS_OF,
                List.of(
                        Deadlines.of(B, AS_OF, List.of(), List.of(OPEN_TERM, judgement)),
                        of(AgreementId.of("c")),
                        Deadlines.of(A, AS_OF, List.of(), List.of(OPEN_TERM))));
        assertThat(both.getNotAssessedByAgreement())
                .containsExactly(Map.entry(B, List.of(OPEN_TERM, judgement)), Map.entry(A, List.of(OPEN_TERM)));
        assertThat(of(A).getNotAssessedByAgreement()).isEmpty();
    }

    @Test
    @DisplayName("asked with different axes can't be put together")
    void otherAxes() {
        Deadlines tomorrow = Deadlines.of(A, AsOf.on(TODAY.plusDays(1)), List.of(), List.of());
        assertThatThrownBy(() -> Deadlines.together(AS_OF, List.of(of(B), tomorrow)))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("deadlines.asOf: expected the axes 2025-03-01, but was '2025-03-02'");
    }

    @Test
    @DisplayName("hold each key once, and those of the agreement alone")
    void refused() {
        Deadline one = due(A, "one", TODAY).build();
        Deadline again = due(A, "one", TODAY.plusDays(1)).build();
        assertThatThrownBy(() -> of(A, one, again))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("deadline.key: expected a key that no other deadline has, but was 'a/deadline.one'");
        assertThatThrownBy(() -> of(B, one))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("deadline.agreement: expected agreement b, but was 'a'");
    }

    @Test
    @DisplayName("take what isn't assessed and what needs judgement as not dated, and nothing else")
    void undated() {
        Finding judgement = Finding.builder(FindingCode.of("deadline.uka"), Outcome.NEEDS_JUDGEMENT)
                .build();
        assertThat(Deadlines.of(A, AS_OF, List.of(), List.of(judgement, OPEN_TERM))
                        .getNotAssessed())
                .containsExactly(judgement, OPEN_TERM);
        for (Outcome outcome : List.of(Outcome.MET, Outcome.NOT_MET)) {
            Finding other =
                    Finding.builder(FindingCode.of("deadline.expiry"), outcome).build();
            assertThatThrownBy(() -> Deadlines.of(A, AS_OF, List.of(), List.of(other)))
                    .isInstanceOf(InvalidValueException.class)
                    .hasMessage("undated.outcome: expected NOT_ASSESSED or NEEDS_JUDGEMENT, but was '" + outcome + "'");
        }
    }

    @Test
    @DisplayName("are equal by what they hold and by the axes")
    void equality() {
        Deadline one = due(A, "one", TODAY).build();
        assertThat(of(A, one))
                .isEqualTo(of(A, one))
                .hasSameHashCodeAs(of(A, one))
                .isNotEqualTo(of(A))
                .isNotEqualTo(Deadlines.of(A, AsOf.on(TODAY.plusDays(1)), List.of(one), List.of()))
                .isNotEqualTo(Deadlines.of(A, AS_OF, List.of(one), List.of(OPEN_TERM)))
                .isNotEqualTo(one);
    }
}
