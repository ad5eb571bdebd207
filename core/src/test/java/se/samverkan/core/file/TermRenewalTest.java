package se.samverkan.core.file;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samverkan.core.file.Files.AGREEMENT;
import static se.samverkan.core.file.Files.HARNOSAND;
import static se.samverkan.core.file.Files.MIUN;
import static se.samverkan.core.file.Files.on;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.samverkan.core.agreement.Renewal;
import se.samverkan.core.agreement.Signature;
import se.samverkan.core.agreement.TermClauses;
import se.samverkan.core.code.EventId;
import se.samverkan.core.finding.Finding;
import se.samverkan.core.finding.InputCode;
import se.samverkan.core.finding.Outcome;
import se.samverkan.core.lifecycle.EventEffect;
import se.samverkan.core.lifecycle.EventEffect.Kind;
import se.samverkan.core.lifecycle.LifecycleAction;
import se.samverkan.core.lifecycle.LifecycleEvent;
import se.samverkan.core.lifecycle.LifecycleState;
import se.samverkan.core.lifecycle.Notice;
import se.samverkan.core.lifecycle.RenewalAhead;
import se.samverkan.core.lifecycle.TermStep;
import se.samverkan.core.time.NoticeMoment;
import se.samverkan.core.time.NoticePeriod;
import se.samverkan.core.time.Term;

@DisplayName(
        "Automatic renewal: two years at a time unless notice is given six months before (as in Umeå's placement agreement)")
class TermRenewalTest {

    private static final LocalDate FIRST = LocalDate.of(2020, 7, 1);
    private static final LocalDate LAST = LocalDate.of(2022, 6, 30);
    private static final NoticePeriod SIX_MONTHS = NoticePeriod.ofMonths(6);
    /** Six months before 30 June: 30 December by the same day, 31 December from month end to month end. */
    private static final LocalDate SAFE = LocalDate.of(2021, 12, 30);

    private static final LocalDate LATER = LocalDate.of(2021, 12, 31);

    private static AgreementFile file(TermClauses clauses) {
        return AgreementFile.open(AGREEMENT.toBuilder()
                .term(Term.ofClosed(FIRST, LAST))
                .signatures(List.of(Signature.of(HARNOSAND, FIRST), Signature.of(MIUN, FIRST)))
                .termClauses(clauses)
                .build());
    }

    private static Renewal twoYears(NoticePeriod notice) {
        return Renewal.builder().step(Period.ofYears(2)).noticePeriod(notice).build();
    }

    private static AgreementFile file() {
        return file(TermClauses.builder().renewal(twoYears(SIX_MONTHS)).build());
    }

    private static @Nullable LocalDate lastDay(AgreementFile file, LocalDate day) {
        return on(file, day).facts().term().getValue().flatMap(Term::getLastDay).orElse(null);
    }

    private static LifecycleEvent sent(LocalDate sent, LocalDate received) {
        return Notice.by(HARNOSAND).sentOn(sent).receivedOn(received).againstRenewal(EventId.of("notice"));
    }

    private static EventEffect effect(AgreementFile file, LocalDate day) {
        return on(file, day).termTimeline().getEffects().get(0);
    }

    @Test
    @DisplayName(
            "without a notice the term is renewed when the last day for it has passed by every way of counting, step after step")
    void silent() {
        assertThat(lastDay(file(), LATER)).isEqualTo(LAST);
        assertThat(lastDay(file(), LATER.plusDays(1))).isEqualTo(LocalDate.of(2024, 6, 30));
        assertThat(lastDay(file(), LocalDate.of(2024, 1, 1))).isEqualTo(LocalDate.of(2026, 6, 30));
        assertThat(lastDay(file(), LocalDate.of(2040, 6, 30))).isEqualTo(LocalDate.of(2042, 6, 30));
        TermStep first = on(file(), LATER.plusDays(1)).termTimeline().getSteps().get(0);
        assertThat(first.getKind()).isEqualTo(TermStep.Kind.RENEWED);
        assertThat(first.getDay()).isEqualTo(LATER.plusDays(1));
        assertThat(first.getTerm().flatMap(Term::getLastDay)).hasValue(LocalDate.of(2024, 6, 30));
    }

    @Test
    @DisplayName("the renewal ahead tells the last day of notice, safe and later, and the new last day")
    void ahead() {
        RenewalAhead ahead = on(file(), FIRST).termTimeline().getRenewalAhead().orElseThrow();
        assertThat(ahead.getLastDayOfNotice().orElseThrow().getDay()).isEqualTo(SAFE);
        assertThat(ahead.getLastDayOfNotice().orElseThrow().getLaterDay()).hasValue(LATER);
        assertThat(ahead.getLastDay()).isEqualTo(LAST);
        assertThat(ahead.getNewLastDay()).isEqualTo(LocalDate.of(2024, 6, 30));
    }

    @Test
    @DisplayName("a notice sent and received by the safe day stops it, and the term runs out on its last day")
    void inTime() {
        AgreementFile file = file().record(sent(SAFE.minusDays(2), SAFE), SAFE);
        assertThat(effect(file, SAFE).getKind()).isEqualTo(Kind.IN_EFFECT);
        assertThat(lastDay(file, LocalDate.of(2030, 1, 1))).isEqualTo(LAST);
        assertThat(on(file, SAFE).lifecycle().getState()).hasValue(LifecycleState.UNDER_NOTICE);
        assertThat(on(file, LAST).lifecycle().getState()).hasValue(LifecycleState.UNDER_NOTICE);
        assertThat(on(file, LAST.plusDays(1)).lifecycle().getState()).hasValue(LifecycleState.EXPIRED);
        assertThat(on(file, SAFE).termTimeline().getRenewalAhead()).isEmpty();
    }

    @Test
    @DisplayName("a notice sent after the later day is too late, and the term is renewed")
    void tooLate() {
        LocalDate day = LATER.plusDays(11);
        AgreementFile file = file().record(sent(day, day), day);
        assertThat(lastDay(file, day)).isEqualTo(LocalDate.of(2024, 6, 30));
        assertThat(effect(file, day).getKind()).isEqualTo(Kind.TOO_LATE);
        assertThat(effect(file, day).getLastDayForIt().orElseThrow().getLatest())
                .isEqualTo(LATER);
        assertThat(on(file, day).lifecycle().getState()).hasValue(LifecycleState.IN_FORCE);
    }

    @Test
    @DisplayName(
            "whether a late notice stops the renewal after the one it missed is open, until another notice is given in time")
    void lateForOne() {
        LocalDate day = LATER.plusDays(11);
        LocalDate afterNext = LocalDate.of(2024, 1, 1);
        AgreementFile file = file().record(sent(day, day), day);
        assertThat(lastDay(file, afterNext.minusDays(1))).isEqualTo(LocalDate.of(2024, 6, 30));
        Term open = on(file, afterNext).facts().term().getValue().orElseThrow();
        assertThat(open.getEarliestLastDay()).hasValue(LocalDate.of(2024, 6, 30));
        assertThat(open.getLatestLastDay()).hasValue(LocalDate.of(2026, 6, 30));
        assertThat(on(file, afterNext).facts().openDays()).containsExactly(InputCode.NOTICE_LATE_EFFECT);
        LifecycleEvent again = Notice.by(HARNOSAND)
                .sentOn(LocalDate.of(2023, 5, 1))
                .receivedOn(LocalDate.of(2023, 5, 2))
                .againstRenewal(EventId.of("again"));
        assertThat(lastDay(file.record(again, LocalDate.of(2023, 5, 2)), afterNext))
                .isEqualTo(LocalDate.of(2024, 6, 30));
    }

    @Test
    @DisplayName("a notice between the two days leaves the end open, and what is missing is how the clause counts")
    void between() {
        AgreementFile file = file().record(sent(LATER, LATER), LATER);
        assertThat(effect(file, LATER).getKind()).isEqualTo(Kind.OPEN);
        assertThat(effect(file, LATER).getMissing()).containsExactly(InputCode.NOTICE_COUNTING);
        Term open = on(file, LATER).facts().term().getValue().orElseThrow();
        assertThat(open.getEarliestLastDay()).hasValue(LAST);
        assertThat(open.getLatestLastDay()).hasValue(LocalDate.of(2024, 6, 30));
        assertThat(on(file, LAST.plusDays(1)).lifecycle().getPossibleStates())
                .containsExactlyInAnyOrder(LifecycleState.EXPIRED, LifecycleState.UNDER_NOTICE);
        assertThat(on(file, LAST.plusDays(1)).lifecycle().getState()).isEmpty();
        assertThat(on(file, LAST.plusDays(1)).lifecycle().getMissing()).containsExactly(InputCode.NOTICE_COUNTING);
    }

    @Test
    @DisplayName("after a notice of which it is open whether it was in time, another that surely is settles the end")
    void secondNotice() {
        AgreementFile doubtful = file().record(
                        Notice.by(HARNOSAND).sentOn(SAFE.minusDays(20)).againstRenewal(EventId.of("first")), SAFE);
        assertThat(on(doubtful, SAFE).facts().term().getValue().orElseThrow().getLastDay())
                .isEmpty();
        assertThat(on(doubtful, LATER).lifecycle().whyNot(LifecycleAction.STOP_RENEWAL))
                .isPresent();
        assertThat(on(doubtful, SAFE).lifecycle().mayDo(LifecycleAction.STOP_RENEWAL))
                .isTrue();
        LifecycleEvent sure = Notice.by(MIUN).sentOn(SAFE).receivedOn(SAFE).againstRenewal(EventId.of("second"));
        AgreementFile settled = doubtful.record(sure, SAFE);
        assertThat(lastDay(settled, LocalDate.of(2030, 1, 1))).isEqualTo(LAST);
        assertThat(on(settled, SAFE).termTimeline().getMissing()).isEmpty();
        assertThat(on(settled, SAFE).termTimeline().getEnding()).hasValue(sure);
        LocalDate after = LATER.plusDays(1);
        AgreementFile late = doubtful.record(
                Notice.by(MIUN).sentOn(after).receivedOn(after).againstRenewal(EventId.of("second")), after);
        assertThat(on(late, after).termTimeline().getEffects())
                .extracting(EventEffect::getKind)
                .containsExactly(Kind.OPEN, Kind.TOO_LATE);
        assertThat(on(late, after).facts().term().getValue().orElseThrow().getLatestLastDay())
                .hasValue(LocalDate.of(2024, 6, 30));
    }

    @Test
    @DisplayName("a late notice that came upon a draft says nothing of the renewal after")
    void lateOnDraft() {
        LocalDate day = LATER.plusDays(11);
        AgreementFile file = AgreementFile.open(AGREEMENT.toBuilder()
                        .term(Term.ofClosed(FIRST, LAST))
                        .signatures(List.of())
                        .termClauses(TermClauses.builder()
                                .renewal(twoYears(SIX_MONTHS))
                                .build())
                        .build())
                .record(sent(day, day), day);
        assertThat(effect(file, day).getKind()).isEqualTo(Kind.TOO_LATE);
        assertThat(lastDay(file, LocalDate.of(2024, 1, 1))).isEqualTo(LocalDate.of(2026, 6, 30));
    }

    @Test
    @DisplayName("another notice when the renewal is surely stopped finds it stopped already, in time or late")
    void stoppedAlready() {
        AgreementFile stopped = file().record(sent(SAFE, SAFE), SAFE);
        for (LocalDate day : List.of(SAFE, LATER.plusDays(1), LAST)) {
            AgreementFile again = stopped.record(
                    Notice.by(MIUN).sentOn(day).receivedOn(day).againstRenewal(EventId.of("again")), day);
            assertThat(on(again, day).termTimeline().getEffects())
                    .extracting(EventEffect::getKind)
                    .containsExactly(Kind.IN_EFFECT, Kind.ENDING_ALREADY);
            assertThat(lastDay(again, LAST)).isEqualTo(LAST);
        }
    }

    @Test
    @DisplayName("where a notice may have been late and another isn't given, the renewals after may come too")
    void renewedOn() {
        AgreementFile file = file().record(sent(LATER, LATER), LATER);
        LocalDate afterNext = LocalDate.of(2024, 1, 1);
        Term open = on(file, afterNext).facts().term().getValue().orElseThrow();
        assertThat(open.getEarliestLastDay()).hasValue(LAST);
        assertThat(open.getLatestLastDay()).hasValue(LocalDate.of(2026, 6, 30));
        assertThat(on(file, afterNext).facts().openDays())
                .containsExactly(InputCode.NOTICE_COUNTING, InputCode.NOTICE_LATE_EFFECT);
    }

    @Test
    @DisplayName(
            "between the two days of a silent clause it can't be told whether notice can be given; by the safe day it can")
    void mayStop() {
        assertThat(on(file(), SAFE).lifecycle().mayDo(LifecycleAction.STOP_RENEWAL))
                .isTrue();
        Finding between = on(file(), LATER)
                .lifecycle()
                .whyNot(LifecycleAction.STOP_RENEWAL)
                .orElseThrow();
        assertThat(between.getOutcome()).isEqualTo(Outcome.NOT_ASSESSED);
        assertThat(between.getMissing()).containsExactly(InputCode.NOTICE_COUNTING);
    }

    @Test
    @DisplayName(
            "sent in time and received too late: the clause decides, and where it is silent that is what is missing")
    void moment() {
        LifecycleEvent notice = sent(SAFE, LATER.plusDays(3));
        AgreementFile silent = file().record(notice, SAFE);
        assertThat(effect(silent, LATER).getKind()).isEqualTo(Kind.OPEN);
        assertThat(effect(silent, LATER).getMissing()).containsExactly(InputCode.NOTICE_MOMENT);
        AgreementFile bySent = file(TermClauses.builder()
                        .renewal(twoYears(SIX_MONTHS.from(NoticeMoment.SENT)))
                        .build())
                .record(notice, SAFE);
        assertThat(effect(bySent, LATER).getKind()).isEqualTo(Kind.IN_EFFECT);
        AgreementFile byReceived = file(TermClauses.builder()
                        .renewal(twoYears(SIX_MONTHS.from(NoticeMoment.RECEIVED)))
                        .build())
                .record(notice, SAFE);
        assertThat(effect(byReceived, LATER).getKind()).isEqualTo(Kind.TOO_LATE);
        assertThat(effect(byReceived, LATER).getLastDayForIt().orElseThrow().getDay())
                .isEqualTo(SAFE);
        assertThat(lastDay(byReceived, LATER.plusDays(1))).isEqualTo(LocalDate.of(2024, 6, 30));
    }

    @Test
    @DisplayName("a notice whose day of receipt isn't known is open where that counts")
    void received() {
        TermClauses clauses = TermClauses.builder()
                .renewal(twoYears(SIX_MONTHS.from(NoticeMoment.RECEIVED)))
                .build();
        LifecycleEvent notice = Notice.by(HARNOSAND).sentOn(SAFE).againstRenewal(EventId.of("notice"));
        AgreementFile file = file(clauses).record(notice, SAFE);
        assertThat(effect(file, LATER).getKind()).isEqualTo(Kind.OPEN);
        assertThat(effect(file, LATER).getMissing()).containsExactly(InputCode.NOTICE_RECEIVED_ON);
        LifecycleEvent unsent = Notice.by(HARNOSAND).receivedOn(SAFE).againstRenewal(EventId.of("notice"));
        assertThat(effect(file(clauses).record(unsent, SAFE), LATER).getKind()).isEqualTo(Kind.IN_EFFECT);
    }

    @Test
    @DisplayName(
            "a notice received too late, of which it isn't known when it was sent, is open where the day sent may count")
    void sentOnUnknownDay() {
        LocalDate day = LATER.plusDays(11);
        LifecycleEvent notice = Notice.by(HARNOSAND).receivedOn(day).againstRenewal(EventId.of("notice"));
        AgreementFile bySent = file(TermClauses.builder()
                        .renewal(twoYears(SIX_MONTHS.from(NoticeMoment.SENT)))
                        .build())
                .record(notice, day);
        assertThat(effect(bySent, day).getKind()).isEqualTo(Kind.OPEN);
        assertThat(effect(bySent, day).getMissing()).containsExactly(InputCode.NOTICE_SENT_ON);
        Term open = on(bySent, day).facts().term().getValue().orElseThrow();
        assertThat(open.getEarliestLastDay()).hasValue(LAST);
        assertThat(open.getLatestLastDay()).hasValue(LocalDate.of(2024, 6, 30));
        assertThat(on(bySent, day).facts().openDays()).containsExactly(InputCode.NOTICE_SENT_ON);
        Term later =
                on(bySent, LocalDate.of(2024, 1, 1)).facts().term().getValue().orElseThrow();
        assertThat(later.getEarliestLastDay()).hasValue(LAST);
        assertThat(later.getLatestLastDay()).hasValue(LocalDate.of(2026, 6, 30));
        AgreementFile silent = file().record(notice, day);
        assertThat(effect(silent, day).getKind()).isEqualTo(Kind.OPEN);
        assertThat(effect(silent, day).getMissing()).containsExactly(InputCode.NOTICE_MOMENT, InputCode.NOTICE_SENT_ON);
        AgreementFile byReceived = file(TermClauses.builder()
                        .renewal(twoYears(SIX_MONTHS.from(NoticeMoment.RECEIVED)))
                        .build())
                .record(notice, day);
        assertThat(effect(byReceived, day).getKind()).isEqualTo(Kind.TOO_LATE);
        assertThat(lastDay(byReceived, day)).isEqualTo(LocalDate.of(2024, 6, 30));
    }

    @Test
    @DisplayName("a renewal ends by itself where the clause states how many times, or a latest day")
    void limited() {
        LocalDate late = LocalDate.of(2050, 1, 1);
        Renewal once = twoYears(SIX_MONTHS).toBuilder().times(1).build();
        assertThat(once.getTimes()).isEqualTo(OptionalInt.of(1));
        assertThat(lastDay(file(TermClauses.builder().renewal(once).build()), late))
                .isEqualTo(LocalDate.of(2024, 6, 30));
        TermClauses until = TermClauses.builder()
                .renewal(twoYears(SIX_MONTHS))
                .latestLastDay(LocalDate.of(2025, 6, 30))
                .build();
        assertThat(lastDay(file(until), late)).isEqualTo(LocalDate.of(2025, 6, 30));
        assertThat(on(file(until), late).termTimeline().getRenewalAhead()).isEmpty();
    }

    @Test
    @DisplayName(
            "without a stated notice period it is renewed when the term has run out, and notice on the last day is in time")
    void noPeriod() {
        TermClauses clauses = TermClauses.builder().renewal(Renewal.ofYears(2)).build();
        assertThat(lastDay(file(clauses), LAST)).isEqualTo(LAST);
        assertThat(lastDay(file(clauses), LAST.plusDays(1))).isEqualTo(LocalDate.of(2024, 6, 30));
        assertThat(on(file(clauses), LAST)
                        .termTimeline()
                        .getRenewalAhead()
                        .orElseThrow()
                        .getLastDayOfNotice())
                .isEmpty();
        AgreementFile noticed = file(clauses).record(sent(LAST, LAST), LAST);
        assertThat(effect(noticed, LAST).getKind()).isEqualTo(Kind.IN_EFFECT);
        assertThat(lastDay(noticed, LAST.plusYears(9))).isEqualTo(LAST);
    }

    @Test
    @DisplayName("one that never ends is worked out to the last year of the calendar without going round for ever")
    void never() {
        TermClauses clauses = TermClauses.builder()
                .renewal(Renewal.builder().step(Period.ofMonths(1)).build())
                .build();
        LocalDate last = lastDay(file(clauses), LocalDate.of(9999, 12, 31));
        assertThat(last).isBetween(LocalDate.of(9949, 1, 1), LocalDate.of(9999, 12, 31));
    }

    @Test
    @DisplayName("a notice against the renewal of an agreement that has none has no effect")
    void noRenewal() {
        AgreementFile file = file(TermClauses.unstated()).record(sent(SAFE, SAFE), SAFE);
        assertThat(effect(file, SAFE).getKind()).isEqualTo(Kind.NO_SUCH_CLAUSE);
        assertThat(on(file, SAFE).lifecycle().getState()).hasValue(LifecycleState.IN_FORCE);
    }
}
