package se.samverkan.core.file;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samverkan.core.file.Files.AGREEMENT;
import static se.samverkan.core.file.Files.HARNOSAND;
import static se.samverkan.core.file.Files.LAST_DAY;
import static se.samverkan.core.file.Files.MIUN;
import static se.samverkan.core.file.Files.OPENED;
import static se.samverkan.core.file.Files.SIGNED;
import static se.samverkan.core.file.Files.on;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.samverkan.core.agreement.ExtensionOption;
import se.samverkan.core.agreement.Signature;
import se.samverkan.core.agreement.TermClauses;
import se.samverkan.core.code.DecisionReference;
import se.samverkan.core.code.EventId;
import se.samverkan.core.finding.Assumption;
import se.samverkan.core.finding.Finding;
import se.samverkan.core.finding.InputCode;
import se.samverkan.core.finding.Outcome;
import se.samverkan.core.finding.Word;
import se.samverkan.core.lifecycle.Lifecycle;
import se.samverkan.core.lifecycle.LifecycleAction;
import se.samverkan.core.lifecycle.LifecycleEvent;
import se.samverkan.core.lifecycle.LifecycleState;
import se.samverkan.core.time.AsOf;
import se.samverkan.core.time.NoticePeriod;
import se.samverkan.core.time.PartialDate;
import se.samverkan.core.time.Term;

@DisplayName("The state of an agreement on a day follows from its events, its signatures and its term")
class LifecycleTest {

    private static final LocalDate NEGOTIATED = LocalDate.of(2023, 5, 1);
    private static final LocalDate DECIDED = LocalDate.of(2023, 6, 15);
    private static final LocalDate FIRST = LocalDate.of(2023, 10, 1);

    private static AgreementFile fromDraft() {
        return AgreementFile.open(AGREEMENT.toBuilder()
                        .signatures(List.of())
                        .term(Term.ofYears(4).startingOn(FIRST))
                        .build())
                .record(LifecycleEvent.negotiated(EventId.of("n"), NEGOTIATED), NEGOTIATED)
                .record(
                        LifecycleEvent.decided(
                                EventId.of("d"), HARNOSAND, DECIDED, DecisionReference.of("KS § 45/2023")),
                        DECIDED)
                .record(LifecycleEvent.signed(EventId.of("s-1"), Signature.of(HARNOSAND, SIGNED)), SIGNED)
                .record(
                        LifecycleEvent.signed(EventId.of("s-2"), Signature.of(MIUN, SIGNED.plusDays(2))),
                        SIGNED.plusDays(2));
    }

    private static @Nullable LifecycleState state(AgreementFile file, LocalDate day) {
        return on(file, day).lifecycle().getState().orElse(null);
    }

    @Test
    @DisplayName("from draft over negotiated, decided and signed to in force and expired, each from its day on")
    void life() {
        AgreementFile file = fromDraft();
        assertThat(state(file, NEGOTIATED.minusDays(1))).isEqualTo(LifecycleState.DRAFT);
        assertThat(state(file, NEGOTIATED)).isEqualTo(LifecycleState.NEGOTIATED);
        assertThat(state(file, DECIDED)).isEqualTo(LifecycleState.DECIDED);
        assertThat(state(file, SIGNED)).isEqualTo(LifecycleState.DECIDED);
        assertThat(state(file, SIGNED.plusDays(2))).isEqualTo(LifecycleState.SIGNED);
        assertThat(state(file, FIRST.minusDays(1))).isEqualTo(LifecycleState.SIGNED);
        assertThat(state(file, FIRST)).isEqualTo(LifecycleState.IN_FORCE);
        assertThat(state(file, LocalDate.of(2027, 9, 30))).isEqualTo(LifecycleState.IN_FORCE);
        assertThat(state(file, LocalDate.of(2027, 10, 1))).isEqualTo(LifecycleState.EXPIRED);
    }

    @Test
    @DisplayName("a signature recorded as an event stands among the signatures of the terms from its day on")
    void signatures() {
        AgreementFile file = fromDraft();
        assertThat(on(file, SIGNED.minusDays(1)).terms().getSignatures()).isEmpty();
        assertThat(on(file, SIGNED).terms().getSignatures()).hasSize(1);
        assertThat(on(file, SIGNED.plusDays(2)).terms().getSignatures()).hasSize(2);
        assertThat(file.at(AsOf.on(FIRST).knownOn(SIGNED)).terms().getSignatures())
                .hasSize(1);
    }

    @Test
    @DisplayName("an option makes it extended after the stated last day, not before")
    void extended() {
        AgreementFile file = AgreementFile.open(AGREEMENT.toBuilder()
                        .termClauses(TermClauses.builder()
                                .addExtensionOptions(ExtensionOption.ofYears(1))
                                .build())
                        .build())
                .record(LifecycleEvent.optionUsed(EventId.of("o"), 1, LAST_DAY.minusDays(30)), LAST_DAY);
        assertThat(state(file, LAST_DAY)).isEqualTo(LifecycleState.IN_FORCE);
        assertThat(state(file, LAST_DAY.plusDays(1))).isEqualTo(LifecycleState.EXTENDED);
        assertThat(state(file, LAST_DAY.plusYears(1))).isEqualTo(LifecycleState.EXTENDED);
        assertThat(state(file, LAST_DAY.plusYears(1).plusDays(1))).isEqualTo(LifecycleState.EXPIRED);
    }

    @Test
    @DisplayName("without the term's days more than one state is possible, and the first day is what is missing")
    void openDays() {
        AgreementFile file =
                AgreementFile.open(AGREEMENT.toBuilder().term(Term.ofYears(4)).build());
        Lifecycle life = on(file, SIGNED.plusYears(1)).lifecycle();
        assertThat(life.getPossibleStates())
                .containsExactly(LifecycleState.SIGNED, LifecycleState.IN_FORCE, LifecycleState.EXPIRED);
        assertThat(life.getMissing()).containsExactly(InputCode.TERM_FIRST_DAY);
        Finding whyNot = life.whyNot(LifecycleAction.CALL_OFF).orElseThrow();
        assertThat(whyNot.getOutcome()).isEqualTo(Outcome.NOT_ASSESSED);
        assertThat(whyNot.getMissing()).containsExactly(InputCode.TERM_FIRST_DAY);
        assertThat(life.mayDo(LifecycleAction.TERMINATE)).isFalse();
        Assumption signing = Assumption.firstDay(SIGNED, "dagen för undertecknandet");
        Lifecycle assumed = on(file.assuming(signing), SIGNED.plusYears(1)).lifecycle();
        assertThat(assumed.getState()).hasValue(LifecycleState.IN_FORCE);
        assertThat(assumed.getMissing()).isEmpty();
        assertThat(assumed.mayDo(LifecycleAction.CALL_OFF)).isTrue();
        assertThat(assumed.whyNot(LifecycleAction.SIGN).orElseThrow().getAssumptions())
                .containsExactly(signing);
    }

    @Test
    @DisplayName(
            "signed on a 24 March of an unstated year, it may be a draft or in force, and the date is what is missing")
    void unknownYear() {
        AgreementFile file = AgreementFile.open(AGREEMENT.toBuilder()
                .signatures(List.of(
                        Signature.of(HARNOSAND, PartialDate.of(MonthDay.of(3, 24))),
                        Signature.of(MIUN, PartialDate.of(MonthDay.of(3, 24)))))
                .term(Optional.empty())
                .build());
        Lifecycle life = on(file, SIGNED).lifecycle();
        assertThat(life.getPossibleStates())
                .containsExactly(LifecycleState.DRAFT, LifecycleState.SIGNED, LifecycleState.IN_FORCE);
        assertThat(life.getMissing()).containsExactly(InputCode.SIGNATURE_DATE, InputCode.TERM);
        assertThat(life.getState()).isEmpty();
    }

    @Test
    @DisplayName("why an action may not be taken is a finding with the action, the day and the states")
    void whyNot() {
        Finding finding = on(OPENED, LAST_DAY.plusDays(1))
                .lifecycle()
                .whyNot(LifecycleAction.CALL_OFF)
                .orElseThrow();
        assertThat(finding.getCode()).isEqualTo(Lifecycle.CODE);
        assertThat(finding.getOutcome()).isEqualTo(Outcome.NOT_MET);
        assertThat(finding.getValues())
                .containsEntry("action", Word.of(LifecycleAction.CALL_OFF))
                .containsEntry("day", LAST_DAY.plusDays(1))
                .containsEntry("states", List.of(Word.of(LifecycleState.EXPIRED)));
        assertThat(on(OPENED, LAST_DAY).lifecycle().whyNot(LifecycleAction.CALL_OFF))
                .isEmpty();
        assertThat(on(OPENED, LAST_DAY).lifecycle()).hasToString("[IN_FORCE] on 2027-09-04");
    }

    @Test
    @DisplayName(
            "an option may be used through the safe day; between it and the later one that isn't known; after both it may not")
    void optionBetweenDays() {
        AgreementFile file = AgreementFile.open(AGREEMENT.toBuilder()
                .term(Term.ofClosed(SIGNED, LocalDate.of(2027, 2, 28)))
                .termClauses(TermClauses.builder()
                        .addExtensionOptions(ExtensionOption.ofYears(1).usedBefore(NoticePeriod.ofMonths(6)))
                        .build())
                .build());
        assertThat(on(file, LocalDate.of(2026, 8, 28)).lifecycle().mayDo(LifecycleAction.USE_OPTION))
                .isTrue();
        for (LocalDate day : List.of(LocalDate.of(2026, 8, 29), LocalDate.of(2026, 8, 31))) {
            Finding open =
                    on(file, day).lifecycle().whyNot(LifecycleAction.USE_OPTION).orElseThrow();
            assertThat(open.getOutcome()).isEqualTo(Outcome.NOT_ASSESSED);
            assertThat(open.getMissing()).containsExactly(InputCode.OPTION_COUNTING);
        }
        assertThat(on(file, LocalDate.of(2026, 9, 1))
                        .lifecycle()
                        .whyNot(LifecycleAction.USE_OPTION)
                        .orElseThrow()
                        .getOutcome())
                .isEqualTo(Outcome.NOT_MET);
    }

    @Test
    @DisplayName("what an event came upon is told by the events before it, those of the same day too")
    void before() {
        AgreementFile file = fromDraft();
        List<LifecycleEvent> events = on(file, FIRST).events();
        assertThat(events).hasSize(4);
        assertThat(on(file, FIRST).lifecycleBefore(events.get(0)).getState()).hasValue(LifecycleState.DRAFT);
        assertThat(on(file, FIRST).lifecycleBefore(events.get(1)).getState()).hasValue(LifecycleState.NEGOTIATED);
        assertThat(on(file, FIRST).lifecycleBefore(events.get(2)).getState()).hasValue(LifecycleState.DECIDED);
        assertThat(on(file, FIRST).lifecycleBefore(events.get(3)).getState()).hasValue(LifecycleState.DECIDED);
        AgreementFile sameDay = AgreementFile.open(
                        AGREEMENT.toBuilder().signatures(List.of()).build())
                .record(LifecycleEvent.negotiated(EventId.of("n"), DECIDED), DECIDED)
                .record(LifecycleEvent.decided(EventId.of("d"), MIUN, DECIDED, DecisionReference.of("R 1")), DECIDED);
        assertThat(on(sameDay, DECIDED)
                        .lifecycleBefore(on(sameDay, DECIDED).events().get(1))
                        .getState())
                .hasValue(LifecycleState.NEGOTIATED);
    }
}
