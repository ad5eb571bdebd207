package se.samverkan.core.file;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samverkan.core.file.Files.AGREEMENT;
import static se.samverkan.core.file.Files.HARNOSAND;
import static se.samverkan.core.file.Files.LAST_DAY;
import static se.samverkan.core.file.Files.MIUN;
import static se.samverkan.core.file.Files.OPENED;
import static se.samverkan.core.file.Files.SIGNED;
import static se.samverkan.core.file.Files.SUNDSVALL;
import static se.samverkan.core.file.Files.on;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.samverkan.core.agreement.Role;
import se.samverkan.core.agreement.Signature;
import se.samverkan.core.agreement.TermClauses;
import se.samverkan.core.code.AgreementId;
import se.samverkan.core.code.EventId;
import se.samverkan.core.finding.InputCode;
import se.samverkan.core.lifecycle.EventEffect;
import se.samverkan.core.lifecycle.EventEffect.Kind;
import se.samverkan.core.lifecycle.LifecycleEvent;
import se.samverkan.core.lifecycle.LifecycleState;
import se.samverkan.core.lifecycle.Notice;
import se.samverkan.core.text.Text;
import se.samverkan.core.time.AsOf;
import se.samverkan.core.time.MonthCounting;
import se.samverkan.core.time.NoticeMoment;
import se.samverkan.core.time.NoticePeriod;
import se.samverkan.core.time.Term;

@DisplayName("An early end: by notice, by agreement, for cause, by another agreement, or when a party leaves")
class TermEndTest {

    private static final EventId ID = EventId.of("end");
    private static final LocalDate DAY = LocalDate.of(2025, 2, 28);
    private static final LocalDate END = LocalDate.of(2025, 6, 30);

    private static AgreementFile openEnded(NoticePeriod period) {
        return AgreementFile.open(AGREEMENT.toBuilder()
                .term(Term.openEndedFrom(SIGNED))
                .termClauses(TermClauses.builder().noticePeriod(period).build())
                .build());
    }

    private static Term term(AgreementFile file, LocalDate day) {
        return on(file, day).facts().term().getValue().orElseThrow();
    }

    private static EventEffect effect(AgreementFile file, LocalDate day) {
        return on(file, day).termTimeline().getEffects().get(0);
    }

    private static @Nullable LifecycleState state(AgreementFile file, LocalDate day) {
        return on(file, day).lifecycle().getState().orElse(null);
    }

    @Test
    @DisplayName("in an agreement without an end the last day in force follows from the day of notice")
    void openEnded() {
        NoticePeriod period =
                NoticePeriod.ofMonths(6).from(NoticeMoment.RECEIVED).counting(MonthCounting.MONTH_END);
        LifecycleEvent notice =
                Notice.by(MIUN).sentOn(DAY.minusDays(3)).receivedOn(DAY).ofTermination(ID);
        AgreementFile file = openEnded(period).record(notice, DAY);
        LocalDate last = LocalDate.of(2025, 8, 31);
        assertThat(term(file, DAY).getLastDay()).hasValue(last);
        assertThat(state(file, DAY.minusDays(4))).isEqualTo(LifecycleState.IN_FORCE);
        assertThat(state(file, DAY)).isEqualTo(LifecycleState.UNDER_NOTICE);
        assertThat(state(file, last)).isEqualTo(LifecycleState.UNDER_NOTICE);
        assertThat(state(file, last.plusDays(1))).isEqualTo(LifecycleState.TERMINATED);
        assertThat(effect(file, DAY).getKind()).isEqualTo(Kind.IN_EFFECT);
        assertThat(on(file, DAY).termTimeline().getEnding()).hasValue(notice);
    }

    @Test
    @DisplayName(
            "where the clause is silent on counting, the last day lies between the two, and only the days between are open")
    void counting() {
        LifecycleEvent notice = Notice.by(MIUN).sentOn(DAY).receivedOn(DAY).ofTermination(ID);
        AgreementFile file = openEnded(NoticePeriod.ofMonths(6)).record(notice, DAY);
        assertThat(term(file, DAY).getEarliestLastDay()).hasValue(LocalDate.of(2025, 8, 28));
        assertThat(term(file, DAY).getLatestLastDay()).hasValue(LocalDate.of(2025, 8, 31));
        assertThat(effect(file, DAY).getMissing()).containsExactly(InputCode.NOTICE_COUNTING);
        assertThat(state(file, LocalDate.of(2025, 8, 28))).isEqualTo(LifecycleState.UNDER_NOTICE);
        assertThat(on(file, LocalDate.of(2025, 8, 29)).lifecycle().getPossibleStates())
                .containsExactlyInAnyOrder(LifecycleState.UNDER_NOTICE, LifecycleState.TERMINATED);
        assertThat(state(file, LocalDate.of(2025, 9, 1))).isEqualTo(LifecycleState.TERMINATED);
    }

    @Test
    @DisplayName("where it is silent on sent or received, the last day lies between what each gives")
    void moment() {
        LifecycleEvent notice = Notice.by(MIUN)
                .sentOn(LocalDate.of(2025, 3, 3))
                .receivedOn(LocalDate.of(2025, 3, 5))
                .ofTermination(ID);
        AgreementFile file = openEnded(NoticePeriod.ofMonths(3)).record(notice, LocalDate.of(2025, 3, 5));
        LocalDate day = LocalDate.of(2025, 3, 5);
        assertThat(term(file, day).getEarliestLastDay()).hasValue(LocalDate.of(2025, 6, 3));
        assertThat(term(file, day).getLatestLastDay()).hasValue(LocalDate.of(2025, 6, 5));
        assertThat(effect(file, day).getMissing()).containsExactly(InputCode.NOTICE_MOMENT);
    }

    @Test
    @DisplayName(
            "without a notice period nothing but the day of notice limits the end, and the period is what is missing")
    void noPeriod() {
        LifecycleEvent notice = Notice.by(MIUN).receivedOn(DAY).ofTermination(ID);
        AgreementFile file = OPENED.record(notice, DAY);
        assertThat(effect(file, DAY).getMissing()).containsExactly(InputCode.NOTICE_PERIOD);
        assertThat(term(file, DAY).covers(DAY)).hasValue(true);
        assertThat(term(file, DAY).covers(DAY.plusDays(1))).isEmpty();
        assertThat(term(file, DAY).covers(LAST_DAY.plusDays(1))).hasValue(false);
        assertThat(on(file, DAY).facts().openDays()).containsExactly(InputCode.NOTICE_PERIOD);
    }

    @Test
    @DisplayName("a notice whose end would come after the term's own changes nothing of the last day")
    void longerThanTerm() {
        AgreementFile file = AgreementFile.open(AGREEMENT.toBuilder()
                        .termClauses(TermClauses.builder()
                                .noticePeriod(NoticePeriod.ofMonths(12))
                                .build())
                        .build())
                .record(
                        Notice.by(MIUN)
                                .sentOn(LAST_DAY.minusDays(9))
                                .receivedOn(LAST_DAY.minusDays(9))
                                .ofTermination(ID),
                        LAST_DAY);
        assertThat(term(file, LAST_DAY).getLastDay()).hasValue(LAST_DAY);
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName("by agreement, for cause or by another agreement the term ends on the day that is set")
    @CsvSource({"terminated, TERMINATED", "for cause, TERMINATED", "superseded, SUPERSEDED"})
    void set(String how, LifecycleState after) {
        LifecycleEvent event = switch (how) {
            case "terminated" -> LifecycleEvent.terminated(ID, DAY, END);
            case "for cause" -> LifecycleEvent.terminatedForCause(ID, HARNOSAND, DAY, END, Text.of("uteblivna kurser"));
            default -> LifecycleEvent.superseded(ID, AgreementId.of("sko-2"), DAY, END);
        };
        AgreementFile file = OPENED.record(event, DAY);
        assertThat(term(file, DAY.minusDays(1)).getLastDay()).hasValue(LAST_DAY);
        assertThat(term(file, DAY).getLastDay()).hasValue(END);
        assertThat(state(file, END)).isEqualTo(LifecycleState.UNDER_NOTICE);
        assertThat(state(file, END.plusDays(1))).isEqualTo(after);
        assertThat(on(file, END.plusDays(1)).reach()).isEmpty();
    }

    @Test
    @DisplayName("before it has begun an agreement can be ended, and is then never in force")
    void beforeStart() {
        LocalDate early = SIGNED.minusDays(20);
        AgreementFile file = OPENED.record(LifecycleEvent.terminated(ID, early, early), early);
        assertThat(term(file, SIGNED).covers(SIGNED)).hasValue(false);
        assertThat(state(file, SIGNED)).isEqualTo(LifecycleState.TERMINATED);
    }

    @Test
    @DisplayName("one of three leaves and the others go on; one of two leaves and the agreement ends")
    void withdrawal() {
        LifecycleEvent leaves = LifecycleEvent.withdrawn(ID, HARNOSAND, DAY, END);
        AgreementFile two = OPENED.record(leaves, DAY);
        assertThat(term(two, DAY).getLastDay()).hasValue(END);
        assertThat(state(two, END.plusDays(1))).isEqualTo(LifecycleState.TERMINATED);
        AgreementFile three = AgreementFile.open(AGREEMENT.toBuilder()
                        .party(SUNDSVALL, Role.CLIENT)
                        .signature(Signature.of(SUNDSVALL, SIGNED))
                        .build())
                .record(leaves, DAY);
        assertThat(term(three, DAY).getLastDay()).hasValue(LAST_DAY);
        assertThat(state(three, END.plusDays(1))).isEqualTo(LifecycleState.IN_FORCE);
        assertThat(on(three, END).reach(HARNOSAND.getId())).isPresent();
        assertThat(on(three, END.plusDays(1)).reach(HARNOSAND.getId())).isEmpty();
        assertThat(on(three, END.plusDays(1)).reach()).hasSize(2);
    }

    @Test
    @DisplayName(
            "an event recorded wrongly is corrected, and hasn't happened to those who know it; earlier knowledge stays")
    void corrected() {
        LifecycleEvent wrong = LifecycleEvent.terminated(ID, DAY, END);
        LocalDate noticed = DAY.plusDays(9);
        AgreementFile file = OPENED.record(wrong, DAY)
                .record(LifecycleEvent.corrected(EventId.of("correction"), ID, noticed), noticed);
        assertThat(on(file, DAY).facts().term().getValue().flatMap(Term::getLastDay))
                .hasValue(LAST_DAY);
        assertThat(on(file, noticed).events()).isEmpty();
        assertThat(file.at(AsOf.on(noticed).knownOn(DAY)).events()).isEqualTo(List.of(wrong));
        assertThat(state(file, END.plusDays(1))).isEqualTo(LifecycleState.IN_FORCE);
    }
}
