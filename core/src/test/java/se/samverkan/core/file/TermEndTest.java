package se.samverkan.core.file;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samverkan.core.file.Files.AGREEMENT;
import static se.samverkan.core.file.Files.HARNOSAND;
import static se.samverkan.core.file.Files.LAST_DAY;
import static se.samverkan.core.file.Files.MIUN;
import static se.samverkan.core.file.Files.OPENED;
import static se.samverkan.core.file.Files.SIGNED;
import static se.samverkan.core.file.Files.SUNDSVALL;
import static se.samverkan.core.file.Files.amendment;
import static se.samverkan.core.file.Files.on;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.samverkan.core.agreement.Amendment;
import se.samverkan.core.agreement.Change;
import se.samverkan.core.agreement.FrameworkAgreement;
import se.samverkan.core.agreement.Party;
import se.samverkan.core.agreement.Role;
import se.samverkan.core.agreement.Signature;
import se.samverkan.core.agreement.TermClauses;
import se.samverkan.core.code.AgreementId;
import se.samverkan.core.code.EventId;
import se.samverkan.core.finding.Assumption;
import se.samverkan.core.finding.InputCode;
import se.samverkan.core.lifecycle.EventEffect;
import se.samverkan.core.lifecycle.EventEffect.Kind;
import se.samverkan.core.lifecycle.LifecycleAction;
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
        assertThat(state(file, LAST_DAY)).isEqualTo(LifecycleState.IN_FORCE);
        assertThat(state(file, LAST_DAY.plusDays(1))).isEqualTo(LifecycleState.EXPIRED);
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
        LocalDate first = SIGNED.plusDays(30);
        AgreementFile signed = AgreementFile.open(
                AGREEMENT.toBuilder().term(Term.ofClosed(first, LAST_DAY)).build());
        AgreementFile file = signed.record(LifecycleEvent.terminated(ID, SIGNED, SIGNED), SIGNED);
        assertThat(term(file, SIGNED).covers(first)).hasValue(false);
        assertThat(state(file, first.minusDays(1))).isEqualTo(LifecycleState.SIGNED);
        assertThat(state(file, first)).isEqualTo(LifecycleState.TERMINATED);
    }

    private static LifecycleEvent notice(String id, LocalDate day) {
        return Notice.by(MIUN).sentOn(day).receivedOn(day).ofTermination(EventId.of(id));
    }

    private static AgreementFile withNotice(NoticePeriod period) {
        return AgreementFile.open(AGREEMENT.toBuilder()
                .termClauses(TermClauses.builder().noticePeriod(period).build())
                .build());
    }

    @Test
    @DisplayName("an event that comes when the agreement has run out, or is a draft, changes neither state nor term")
    void wrongState() {
        LocalDate after = LAST_DAY.plusDays(1);
        List<LifecycleEvent> tooLate = List.of(
                LifecycleEvent.terminated(ID, after, after),
                LifecycleEvent.superseded(ID, AgreementId.of("next"), after, after),
                LifecycleEvent.withdrawn(ID, HARNOSAND, after, after),
                notice("end", after));
        for (LifecycleEvent event : tooLate) {
            AgreementFile file = OPENED.record(event, after);
            assertThat(state(file, after)).as(event.toString()).isEqualTo(LifecycleState.EXPIRED);
            assertThat(term(file, after).getLastDay()).hasValue(LAST_DAY);
            assertThat(effect(file, after).getKind()).isEqualTo(Kind.WRONG_STATE);
            assertThat(on(file, after).termTimeline().getEnding()).isEmpty();
        }
        AgreementFile onTheLastDay = OPENED.record(LifecycleEvent.terminated(ID, LAST_DAY, DAY), LAST_DAY);
        assertThat(effect(onTheLastDay, LAST_DAY).getKind()).isEqualTo(Kind.IN_EFFECT);
        assertThat(state(onTheLastDay, LAST_DAY)).isEqualTo(LifecycleState.TERMINATED);
        AgreementFile draft = AgreementFile.open(
                        AGREEMENT.toBuilder().signatures(List.of()).build())
                .record(LifecycleEvent.terminated(ID, DAY, END), DAY);
        assertThat(effect(draft, DAY).getKind()).isEqualTo(Kind.WRONG_STATE);
        assertThat(term(draft, DAY).getLastDay()).hasValue(LAST_DAY);
        assertThat(state(draft, DAY)).isEqualTo(LifecycleState.DRAFT);
    }

    @Test
    @DisplayName(
            "a notice by which it would end on or after its last day changes nothing; one by which it ends a day before does")
    void noSooner() {
        AgreementFile file = withNotice(NoticePeriod.ofDays(60));
        LocalDate last = LAST_DAY.minusDays(60);
        AgreementFile noSooner = file.record(notice("end", last), last);
        assertThat(effect(noSooner, last).getKind()).isEqualTo(Kind.ENDING_ALREADY);
        assertThat(state(noSooner, LAST_DAY)).isEqualTo(LifecycleState.IN_FORCE);
        assertThat(state(noSooner, LAST_DAY.plusDays(1))).isEqualTo(LifecycleState.EXPIRED);
        LocalDate before = last.minusDays(1);
        AgreementFile sooner = file.record(notice("end", before), before);
        assertThat(term(sooner, before).getLastDay()).hasValue(LAST_DAY.minusDays(1));
        assertThat(state(sooner, before)).isEqualTo(LifecycleState.UNDER_NOTICE);
        assertThat(state(sooner, LAST_DAY)).isEqualTo(LifecycleState.TERMINATED);
    }

    @Test
    @DisplayName("of two ends the sooner counts, and what it leaves is the state after it")
    void twoEnds() {
        AgreementFile superseded = withNotice(NoticePeriod.ofMonths(3))
                .record(LifecycleEvent.superseded(ID, AgreementId.of("next"), DAY, END), DAY);
        LocalDate sameEnd = LocalDate.of(2025, 3, 30);
        AgreementFile later = superseded.record(notice("n", sameEnd), sameEnd);
        assertThat(term(later, END).getLastDay()).hasValue(END);
        assertThat(state(later, END.plusDays(1))).isEqualTo(LifecycleState.SUPERSEDED);
        LocalDate soonerBy = sameEnd.minusDays(1);
        AgreementFile sooner = superseded.record(notice("n", soonerBy), soonerBy);
        assertThat(term(sooner, END).getLastDay()).hasValue(LocalDate.of(2025, 6, 29));
        assertThat(state(sooner, END)).isEqualTo(LifecycleState.TERMINATED);
    }

    @Test
    @DisplayName("where an end may come after the term's own, it may have run out or been ended once both have passed")
    void eitherEnd() {
        AgreementFile file = OPENED.record(notice("end", DAY), DAY);
        assertThat(on(file, LAST_DAY.plusDays(1)).lifecycle().getPossibleStates())
                .containsExactlyInAnyOrder(LifecycleState.EXPIRED, LifecycleState.TERMINATED);
        assertThat(on(file, LAST_DAY.plusDays(1)).lifecycle().getMissing()).containsExactly(InputCode.NOTICE_PERIOD);
    }

    @Test
    @DisplayName(
            "of a term whose length alone is known, notice sets the latest day of its end, and it may have run out before")
    void lengthAlone() {
        LocalDate day = LocalDate.of(2029, 6, 2);
        AgreementFile file = AgreementFile.open(AGREEMENT.toBuilder()
                        .term(Term.ofYears(3))
                        .termClauses(TermClauses.builder()
                                .noticePeriod(NoticePeriod.ofMonths(3))
                                .build())
                        .build())
                .record(notice("end", day), day);
        Term term = term(file, day);
        assertThat(term.getEarliestLastDay()).isEmpty();
        assertThat(term.getLatestLastDay()).hasValue(LocalDate.of(2029, 9, 2));
        assertThat(term.getLastDay()).isEmpty();
        assertThat(on(file, day).facts().openDays()).containsExactly(InputCode.TERM_FIRST_DAY);
        assertThat(on(file, LocalDate.of(2029, 9, 3)).lifecycle().getPossibleStates())
                .containsExactlyInAnyOrder(LifecycleState.EXPIRED, LifecycleState.TERMINATED);
        AgreementFile assumed = file.assuming(Assumption.firstDay(LocalDate.of(2027, 1, 1), "antaget"), day);
        assertThat(term(assumed, day).getLastDay()).hasValue(LocalDate.of(2029, 9, 2));
        assertThat(state(assumed, LocalDate.of(2029, 9, 3))).isEqualTo(LifecycleState.TERMINATED);
    }

    @Test
    @DisplayName("an agreement whose term isn't stated ends on the day that is set all the same")
    void noTerm() {
        AgreementFile file = AgreementFile.open(
                        AGREEMENT.toBuilder().term(Optional.empty()).build())
                .record(LifecycleEvent.terminated(ID, DAY, END), DAY);
        assertThat(term(file, DAY).getLastDay()).hasValue(END);
        assertThat(on(file, END).lifecycle().getPossibleStates())
                .containsExactlyInAnyOrder(LifecycleState.SIGNED, LifecycleState.UNDER_NOTICE);
        assertThat(state(file, END.plusDays(1))).isEqualTo(LifecycleState.TERMINATED);
    }

    private static AgreementFile ofThree() {
        return AgreementFile.open(AGREEMENT.toBuilder()
                .party(SUNDSVALL, Role.CLIENT)
                .signature(Signature.of(SUNDSVALL, SIGNED))
                .build());
    }

    @Test
    @DisplayName(
            "two of three leave: it ends by the one who leaves one party alone, from that event's day on and not before")
    void twoLeave() {
        LocalDate second = DAY.plusDays(30);
        AgreementFile file = ofThree()
                .record(LifecycleEvent.withdrawn(ID, HARNOSAND, DAY, END), DAY)
                .record(LifecycleEvent.withdrawn(EventId.of("second"), SUNDSVALL, second, END), second);
        assertThat(state(file, DAY)).isEqualTo(LifecycleState.IN_FORCE);
        assertThat(state(file, second.minusDays(1))).isEqualTo(LifecycleState.IN_FORCE);
        assertThat(term(file, second.minusDays(1)).getLastDay()).hasValue(LAST_DAY);
        assertThat(state(file, second)).isEqualTo(LifecycleState.UNDER_NOTICE);
        assertThat(state(file, END.plusDays(1))).isEqualTo(LifecycleState.TERMINATED);
        LocalDate sooner = END.minusDays(60);
        AgreementFile crossed = ofThree()
                .record(LifecycleEvent.withdrawn(ID, HARNOSAND, DAY, END), DAY)
                .record(LifecycleEvent.withdrawn(EventId.of("second"), SUNDSVALL, second, sooner), second);
        assertThat(term(crossed, second).getLastDay()).hasValue(END);
    }

    @Test
    @DisplayName(
            "a withdrawal from a draft can't have happened: once all have signed, the one who would have left is a party")
    void withdrawsFromDraft() {
        FrameworkAgreement three = (FrameworkAgreement) ofThree().getSignedAgreement();
        LocalDate signing = DAY.plusDays(1);
        AgreementFile draft = AgreementFile.open(
                        three.toBuilder().signatures(List.of()).build())
                .record(LifecycleEvent.withdrawn(ID, HARNOSAND, DAY, DAY), DAY);
        AgreementFile signed = draft;
        for (Party party : three.getParties()) {
            EventId id = EventId.of("signed-" + signed.getRevision());
            signed = signed.record(LifecycleEvent.signed(id, Signature.of(party.getPartner(), signing)), signing);
        }
        assertThat(effect(draft, DAY).isExcluded()).isTrue();
        assertThat(on(signed, signing).terms().getParties()).isEqualTo(three.getParties());
        assertThat(state(signed, signing)).isEqualTo(LifecycleState.IN_FORCE);
        AgreementFile possible = ofThree().record(LifecycleEvent.withdrawn(ID, HARNOSAND, DAY, DAY), DAY);
        assertThat(on(possible, DAY).termTimeline().getEffects().get(0).isExcluded())
                .isFalse();
        assertThat(on(possible, signing).terms().getParties()).isNotEqualTo(three.getParties());
    }

    @Test
    @DisplayName("one who has left can't leave again; one who is leaving can leave sooner, not later")
    void leavesTwice() {
        AgreementFile file = ofThree().record(LifecycleEvent.withdrawn(ID, HARNOSAND, DAY, END), DAY);
        EventId again = EventId.of("again");
        LocalDate after = END.plusDays(1);
        AgreementFile left = file.record(LifecycleEvent.withdrawn(again, HARNOSAND, after, after), after);
        assertThat(on(left, after).termTimeline().getEffects())
                .extracting(EventEffect::getKind)
                .containsExactly(Kind.IN_EFFECT, Kind.NOT_A_PARTY);
        AgreementFile later = file.record(LifecycleEvent.withdrawn(again, HARNOSAND, END, after), END);
        assertThat(on(later, END).termTimeline().getEffects())
                .extracting(EventEffect::getKind)
                .containsExactly(Kind.IN_EFFECT, Kind.ENDING_ALREADY);
        AgreementFile sooner = file.record(LifecycleEvent.withdrawn(again, HARNOSAND, DAY, END.minusDays(1)), DAY);
        assertThat(on(sooner, END).reach(HARNOSAND.getId())).isEmpty();
        assertThat(on(later, END).reach(HARNOSAND.getId())).isPresent();
    }

    @Test
    @DisplayName("a party that leaves by amendment ends the agreement when one alone is left, and not when two are")
    void leavesByAmendment() {
        Amendment leaving = amendment(END, Change.leaving(HARNOSAND.getId()));
        AgreementFile two = OPENED.record(leaving, DAY);
        assertThat(state(two, END.minusDays(1))).isEqualTo(LifecycleState.IN_FORCE);
        assertThat(state(two, END)).isEqualTo(LifecycleState.TERMINATED);
        assertThat(term(two, END).getLastDay()).hasValue(END.minusDays(1));
        assertThat(on(two, END).termTimeline().getEndingAmendment()).hasValue(leaving);
        assertThat(on(two, END).lifecycle().mayDo(LifecycleAction.CALL_OFF)).isFalse();
        AgreementFile three = ofThree().record(leaving, DAY);
        assertThat(state(three, END)).isEqualTo(LifecycleState.IN_FORCE);
        assertThat(on(three, END).termTimeline().getEndingAmendment()).isEmpty();
        AgreementFile replaced = OPENED.record(
                amendment(
                        END,
                        Change.leaving(HARNOSAND.getId()),
                        Change.joining(Party.of(SUNDSVALL, Role.CLIENT), Signature.of(SUNDSVALL, DAY))),
                DAY);
        assertThat(state(replaced, END)).isEqualTo(LifecycleState.IN_FORCE);
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
