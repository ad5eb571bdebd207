package se.samverkan.rules.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samverkan.rules.Given.DAY;
import static se.samverkan.rules.Given.HARNOSAND;
import static se.samverkan.rules.Given.MIUN;
import static se.samverkan.rules.Given.SIGNED;
import static se.samverkan.rules.Given.callOff;
import static se.samverkan.rules.Given.en;
import static se.samverkan.rules.Given.file;
import static se.samverkan.rules.Given.framework;
import static se.samverkan.rules.Given.judge;
import static se.samverkan.rules.Given.sv;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.samverkan.core.agreement.CallOffsAfterEnd;
import se.samverkan.core.agreement.ExtensionOption;
import se.samverkan.core.agreement.Role;
import se.samverkan.core.agreement.Signature;
import se.samverkan.core.agreement.TermClauses;
import se.samverkan.core.code.AgreementId;
import se.samverkan.core.code.DecisionReference;
import se.samverkan.core.code.EventId;
import se.samverkan.core.code.MunicipalityCode;
import se.samverkan.core.file.AgreementFile;
import se.samverkan.core.finding.Finding;
import se.samverkan.core.finding.InputCode;
import se.samverkan.core.finding.Outcome;
import se.samverkan.core.lifecycle.LifecycleAction;
import se.samverkan.core.lifecycle.LifecycleEvent;
import se.samverkan.core.lifecycle.Notice;
import se.samverkan.core.partner.Municipality;
import se.samverkan.core.partner.PartnerDirectory;
import se.samverkan.core.time.AsOf;
import se.samverkan.core.time.NoticePeriod;
import se.samverkan.core.time.Term;
import se.samverkan.rules.Given;
import se.samverkan.rules.activity.ActivityWithinTerm;

@DisplayName(
        "Events in the life of an agreement: options in time and in order, notices, early ends, and what came too late")
class EventRulesTest {

    private static final LocalDate LAST_USE = LocalDate.of(2027, 3, 4);
    private static final EventId ID = EventId.of("e");
    private static final Municipality SUNDSVALL = PartnerDirectory.sweden().municipality(MunicipalityCode.of("2281"));

    private static AgreementFile withOptions(ExtensionOption... options) {
        return AgreementFile.open(framework()
                .termClauses(
                        TermClauses.builder().extensionOptions(List.of(options)).build())
                .build());
    }

    private static ExtensionOption sixMonthsBefore() {
        return ExtensionOption.ofYears(1).usedBefore(NoticePeriod.ofMonths(6));
    }

    private static Finding used(AgreementFile file, int number, LocalDate day) {
        List<Finding> findings =
                judge(new OptionUse(), file.record(LifecycleEvent.optionUsed(ID, number, day), day), AsOf.on(day));
        return findings.get(findings.size() - 1);
    }

    @Test
    @DisplayName("an option used on its last day is in time; eleven days later the sentence says so")
    void optionInTime() {
        assertThat(used(withOptions(sixMonthsBefore()), 1, LAST_USE).getOutcome())
                .isEqualTo(Outcome.MET);
        Finding late = used(withOptions(sixMonthsBefore()), 1, LAST_USE.plusDays(11));
        assertThat(late.getOutcome()).isEqualTo(Outcome.NOT_MET);
        assertThat(late.getValues()).containsEntry("daysLate", Period.ofDays(11));
        assertThat(sv(late))
                .isEqualTo("Förlängningsoption 1 användes den 15 mars 2027, elva dagar efter sista dagen för det, den 4"
                        + " mars 2027. Den har inte förlängt ramavtalet.");
        assertThat(en(late))
                .isEqualTo("Extension option 1 was used on 15 March 2027, eleven days after the last day to use it, 4"
                        + " March 2027. It has not lengthened the framework agreement.");
        assertThat(used(withOptions(sixMonthsBefore()), 1, LAST_USE.plusDays(1)).getValues())
                .containsEntry("daysLate", Period.ofDays(1));
    }

    @Test
    @DisplayName("the second can't be used when the first wasn't, none twice, and none that isn't there")
    void optionOrder() {
        AgreementFile two = withOptions(ExtensionOption.ofYears(1), ExtensionOption.ofYears(1));
        assertThat(sv(used(two, 2, LAST_USE))).contains("trots att optionen före den inte har använts");
        AgreementFile first = two.record(LifecycleEvent.optionUsed(EventId.of("first"), 1, LAST_USE), LAST_USE);
        assertThat(used(first, 2, LAST_USE).getOutcome()).isEqualTo(Outcome.MET);
        assertThat(sv(used(first, 1, LAST_USE))).contains("trots att den redan var använd");
        assertThat(sv(used(two, 3, LAST_USE))).contains("har ingen sådan option");
        assertThat(used(two, 2, LAST_USE).getOutcome()).isEqualTo(Outcome.NOT_MET);
    }

    @Test
    @DisplayName("where the clause is silent on counting, a use between the two days isn't assessed")
    void optionCounting() {
        AgreementFile file = AgreementFile.open(framework()
                .term(Term.ofClosed(SIGNED, LocalDate.of(2027, 2, 28)))
                .termClauses(TermClauses.builder()
                        .addExtensionOptions(sixMonthsBefore())
                        .build())
                .build());
        Finding finding = used(file, 1, LocalDate.of(2026, 8, 29));
        assertThat(finding.getOutcome()).isEqualTo(Outcome.NOT_ASSESSED);
        assertThat(finding.getMissing()).containsExactly(InputCode.OPTION_COUNTING);
        assertThat(sv(finding))
                .endsWith("Komplettera med hur optionsklausulen räknar månader från en månads sista dag.");
        assertThat(sv(finding)).contains("den 28 augusti 2026 eller den 31 augusti 2026");
    }

    @Test
    @DisplayName(
            "a notice of termination tells the last day in force, or between which days it lies and what is missing")
    void termination() {
        LifecycleEvent notice = Notice.by(MIUN).sentOn(DAY).receivedOn(DAY).ofTermination(ID);
        Finding without = judge(new NoticeOfTermination(), file().record(notice, DAY), AsOf.on(DAY))
                .get(0);
        assertThat(without.getOutcome()).isEqualTo(Outcome.NOT_ASSESSED);
        assertThat(without.getMissing()).containsExactly(InputCode.NOTICE_PERIOD);
        AgreementFile threeMonths = AgreementFile.open(framework()
                .term(Term.openEndedFrom(SIGNED))
                .termClauses(TermClauses.builder()
                        .noticePeriod(NoticePeriod.ofMonths(3))
                        .build())
                .build());
        Finding told = judge(new NoticeOfTermination(), threeMonths.record(notice, DAY), AsOf.on(DAY))
                .get(0);
        assertThat(told.getOutcome()).isEqualTo(Outcome.MET);
        assertThat(sv(told))
                .isEqualTo("Efter uppsägningen den 1 februari 2024 gäller ramavtalet till och med den 1 maj 2024.");
        LifecycleEvent unknown = Notice.by(MIUN).sentOn(DAY).ofTermination(ID);
        Finding open = judge(new NoticeOfTermination(), threeMonths.record(unknown, DAY), AsOf.on(DAY))
                .get(0);
        assertThat(open.getMissing()).containsExactly(InputCode.NOTICE_MOMENT, InputCode.NOTICE_RECEIVED_ON);
        assertThat(sv(open)).contains("åtminstone till och med den 1 maj 2024");
        assertThat(judge(new NoticeOfTermination(), file(), AsOf.on(DAY))).isEmpty();
    }

    private static Finding running(Optional<CallOffsAfterEnd> clause, LocalDate lastDay) {
        AgreementFile file = AgreementFile.open(framework()
                        .termClauses(
                                TermClauses.builder().callOffsAfterEnd(clause).build())
                        .build())
                .record(callOff("A-1", "100000").build(), DAY)
                .record(LifecycleEvent.terminated(ID, DAY.plusDays(5), lastDay), DAY.plusDays(5));
        return judge(new CallOffAfterEnd(), file, AsOf.on(DAY.plusDays(5))).get(0);
    }

    @Test
    @DisplayName(
            "a course that runs on after an early end runs out, stops or needs judgement, as the clause says; without one it isn't assessed")
    void runningCallOffs() {
        LocalDate end = LocalDate.of(2024, 3, 31);
        assertThat(running(Optional.of(CallOffsAfterEnd.RUN_OUT), end).getOutcome())
                .isEqualTo(Outcome.MET);
        Finding stops = running(Optional.of(CallOffsAfterEnd.STOP), end);
        assertThat(stops.getOutcome()).isEqualTo(Outcome.NOT_MET);
        assertThat(sv(stops))
                .isEqualTo("Avrop A-1 pågår till och med den 10 april 2024. Enligt ramavtalet upphör pågående avrop på"
                        + " dess sista dag, den 31 mars 2024.");
        assertThat(running(Optional.of(CallOffsAfterEnd.NEEDS_JUDGEMENT), end).getOutcome())
                .isEqualTo(Outcome.NEEDS_JUDGEMENT);
        Finding silent = running(Optional.empty(), end);
        assertThat(silent.getOutcome()).isEqualTo(Outcome.NOT_ASSESSED);
        assertThat(silent.getMissing()).containsExactly(InputCode.CALL_OFFS_AFTER_END);
    }

    @Test
    @DisplayName(
            "a course that ends on the agreement's last day isn't asked about, and none when the term just runs out")
    void notRunning() {
        AgreementFile file = file().record(callOff("A-1", "100000").build(), DAY);
        LocalDate courseEnds = LocalDate.of(2024, 4, 10);
        AgreementFile ended = file.record(LifecycleEvent.terminated(ID, DAY, courseEnds), DAY);
        assertThat(judge(new CallOffAfterEnd(), ended, AsOf.on(DAY))).isEmpty();
        AgreementFile dayBefore = file.record(LifecycleEvent.terminated(ID, DAY, courseEnds.minusDays(1)), DAY);
        assertThat(judge(new CallOffAfterEnd(), dayBefore, AsOf.on(DAY))).hasSize(1);
        assertThat(judge(new CallOffAfterEnd(), file, AsOf.on(DAY))).isEmpty();
    }

    @Test
    @DisplayName(
            "where the last day is open, a course that may run past it isn't assessed, and what leaves it open is missing")
    void openEnd() {
        AgreementFile file = AgreementFile.open(framework()
                        .termClauses(TermClauses.builder()
                                .callOffsAfterEnd(CallOffsAfterEnd.STOP)
                                .build())
                        .build())
                .record(callOff("A-1", "100000").build(), DAY)
                .record(Notice.by(MIUN).sentOn(DAY).receivedOn(DAY).ofTermination(ID), DAY);
        Finding finding = judge(new CallOffAfterEnd(), file, AsOf.on(DAY)).get(0);
        assertThat(finding.getOutcome()).isEqualTo(Outcome.NOT_ASSESSED);
        assertThat(finding.getMissing()).containsExactly(InputCode.NOTICE_PERIOD);
    }

    @Test
    @DisplayName("an event that came upon an agreement in another state is found, with the state")
    void states() {
        LocalDate after = LocalDate.of(2027, 9, 5);
        AgreementFile late = file().record(LifecycleEvent.terminated(ID, after, after), after);
        Finding tooLate = judge(new EventAllowed(), late, AsOf.on(after)).get(0);
        assertThat(tooLate.getOutcome()).isEqualTo(Outcome.NOT_MET);
        assertThat(sv(tooLate))
                .isEqualTo("Överenskommelsen om ett slut i förtid den 5 september 2027 har registrerats, trots att"
                        + " ramavtalet då var utlöpt, med den 4"
                        + " september 2027 som sista dag.");
        LocalDate last = LocalDate.of(2027, 9, 4);
        AgreementFile inTime = file().record(LifecycleEvent.terminated(ID, last, last), last);
        assertThat(judge(new EventAllowed(), inTime, AsOf.on(last)).get(0).getOutcome())
                .isEqualTo(Outcome.MET);
        AgreementFile negotiatedAfterwards = file().record(LifecycleEvent.negotiated(ID, DAY), DAY);
        assertThat(sv(judge(new EventAllowed(), negotiatedAfterwards, AsOf.on(DAY))
                        .get(0)))
                .endsWith("trots att ramavtalet då var i kraft.");
    }

    @Test
    @DisplayName("an option used on a draft is found by the state, once; a late one is found late, once")
    void optionOnDraft() {
        AgreementFile draft = AgreementFile.open(framework()
                .signatures(List.of())
                .termClauses(TermClauses.builder()
                        .addExtensionOptions(sixMonthsBefore())
                        .build())
                .build());
        AgreementFile used = draft.record(LifecycleEvent.optionUsed(ID, 1, LAST_USE), LAST_USE);
        assertThat(judge(new OptionUse(), used, AsOf.on(LAST_USE))).isEmpty();
        Finding state = judge(new EventAllowed(), used, AsOf.on(LAST_USE)).get(0);
        assertThat(state.getOutcome()).isEqualTo(Outcome.NOT_MET);
        assertThat(sv(state))
                .isEqualTo(
                        "Användningen av en förlängningsoption den 4 mars 2027 har registrerats, trots att ramavtalet då"
                                + " var ett utkast.");
        LocalDate after = LocalDate.of(2027, 9, 5);
        AgreementFile late = withOptions(sixMonthsBefore()).record(LifecycleEvent.optionUsed(ID, 1, after), after);
        assertThat(judge(new EventAllowed(), late, AsOf.on(after))).isEmpty();
        assertThat(judge(new OptionUse(), late, AsOf.on(after)))
                .extracting(Finding::getVariant)
                .containsExactly("late");
        AgreementFile inTime =
                withOptions(sixMonthsBefore()).record(LifecycleEvent.optionUsed(ID, 1, LAST_USE), LAST_USE);
        assertThat(judge(new EventAllowed(), inTime, AsOf.on(LAST_USE)))
                .extracting(Finding::getOutcome)
                .containsExactly(Outcome.MET);
    }

    @Test
    @DisplayName("an option used after an early end is set hasn't lengthened anything, and the sentence says why")
    void optionAfterEnd() {
        AgreementFile ended = withOptions(sixMonthsBefore())
                .record(LifecycleEvent.terminated(EventId.of("t"), DAY, LAST_USE.plusDays(9)), DAY);
        Finding finding = used(ended, 1, LAST_USE);
        assertThat(finding.getOutcome()).isEqualTo(Outcome.NOT_MET);
        assertThat(sv(finding))
                .isEqualTo(
                        "Förlängningsoption 1 användes den 4 mars 2027, trots att ramavtalet då redan hade fått ett slut"
                                + " i förtid. Den har inte förlängt ramavtalet.");
    }

    @Test
    @DisplayName(
            "after an option that may have been too late, the next isn't assessed, since how long the term ran is open")
    void optionAfterDoubtful() {
        AgreementFile file = AgreementFile.open(framework()
                        .term(Term.ofClosed(SIGNED, LocalDate.of(2027, 2, 28)))
                        .termClauses(TermClauses.builder()
                                .extensionOptions(sixMonthsBefore().times(2))
                                .build())
                        .build())
                .record(
                        LifecycleEvent.optionUsed(EventId.of("first"), 1, LocalDate.of(2026, 8, 29)),
                        LocalDate.of(2026, 8, 29));
        Finding finding = used(file, 2, LocalDate.of(2027, 8, 29));
        assertThat(finding.getOutcome()).isEqualTo(Outcome.NOT_ASSESSED);
        assertThat(sv(finding))
                .startsWith(
                        "Det går inte att bedöma om förlängningsoption 2 kunde användas den 29 augusti 2027, eftersom"
                                + " det är öppet hur länge ramavtalet då skulle gälla.");
        assertThat(used(file, 2, LocalDate.of(2027, 9, 1)).getVariant()).isEqualTo("late");
    }

    @Test
    @DisplayName("an end that is set to come before its own event needs judgement; on the day of the event it is met")
    void endsBefore() {
        AgreementFile before = file().record(LifecycleEvent.terminated(ID, DAY, DAY.minusDays(1)), DAY);
        Finding finding = judge(new EventAllowed(), before, AsOf.on(DAY)).get(0);
        assertThat(finding.getOutcome()).isEqualTo(Outcome.NEEDS_JUDGEMENT);
        assertThat(sv(finding))
                .isEqualTo(
                        "Överenskommelsen om ett slut i förtid den 1 februari 2024 anger en sista dag som ligger tidigare,"
                                + " den 31 januari 2024. Vad det innebär för tiden däremellan behöver bedömas av en handläggare.");
        AgreementFile same = file().record(LifecycleEvent.terminated(ID, DAY, DAY), DAY);
        assertThat(judge(new EventAllowed(), same, AsOf.on(DAY)).get(0).getOutcome())
                .isEqualTo(Outcome.MET);
    }

    @Test
    @DisplayName("who leaves without being a party any more is found; on its last day as one it is a party still")
    void leavesTwice() {
        AgreementFile three = AgreementFile.open(framework()
                        .party(SUNDSVALL, Role.CLIENT)
                        .signature(Signature.of(SUNDSVALL, SIGNED))
                        .build())
                .record(LifecycleEvent.withdrawn(EventId.of("first"), HARNOSAND, DAY, DAY.plusDays(9)), DAY);
        LocalDate last = DAY.plusDays(9);
        assertThat(leaves(three, last).getOutcome()).isEqualTo(Outcome.MET);
        Finding again = leaves(three, last.plusDays(1));
        assertThat(again.getOutcome()).isEqualTo(Outcome.NOT_MET);
        assertThat(sv(again)).endsWith("trots att den som lämnar inte var part i ramavtalet den dagen.");
    }

    private static Finding leaves(AgreementFile file, LocalDate day) {
        List<Finding> findings = judge(
                new EventAllowed(), file.record(LifecycleEvent.withdrawn(ID, HARNOSAND, day, day), day), AsOf.on(day));
        return findings.get(findings.size() - 1);
    }

    @Test
    @DisplayName("a notice that ends it no sooner says so; one before the first day, that it will never be in force")
    void terminationWithoutEffect() {
        TermClauses days =
                TermClauses.builder().noticePeriod(NoticePeriod.ofDays(60)).build();
        LocalDate late = LocalDate.of(2027, 7, 6);
        AgreementFile noSooner = AgreementFile.open(
                        framework().termClauses(days).build())
                .record(Notice.by(MIUN).sentOn(late).receivedOn(late).ofTermination(ID), late);
        assertThat(sv(judge(new NoticeOfTermination(), noSooner, AsOf.on(late)).get(0)))
                .isEqualTo(
                        "Uppsägningen den 6 juli 2027 ändrar inte slutet för ramavtalet: det upphör ändå senast den 4"
                                + " september 2027.");
        LocalDate first = SIGNED.plusYears(1);
        AgreementFile never = AgreementFile.open(framework()
                        .term(Term.openEndedFrom(first))
                        .termClauses(days)
                        .build())
                .record(Notice.by(MIUN).sentOn(DAY).receivedOn(DAY).ofTermination(ID), DAY);
        assertThat(sv(judge(new NoticeOfTermination(), never, AsOf.on(DAY)).get(0)))
                .isEqualTo(
                        "Efter uppsägningen den 1 februari 2024 börjar ramavtalet aldrig gälla. Dess första dag skulle ha"
                                + " varit den 5 september 2024.");
        AgreementFile length = AgreementFile.open(
                        framework().term(Term.ofYears(3)).termClauses(days).build())
                .record(Notice.by(MIUN).sentOn(DAY).receivedOn(DAY).ofTermination(ID), DAY);
        Finding open = judge(new NoticeOfTermination(), length, AsOf.on(DAY)).get(0);
        assertThat(open.getOutcome()).isEqualTo(Outcome.NOT_ASSESSED);
        assertThat(open.getMissing()).containsExactly(InputCode.TERM_FIRST_DAY);
        assertThat(sv(open)).contains("längst till och med den 1 april 2024");
    }

    @Test
    @DisplayName("a course ordered by one who leaves is judged by the same clause, from its last day as a party on")
    void runningOfOneWhoLeaves() {
        LocalDate courseEnds = LocalDate.of(2024, 4, 10);
        for (CallOffsAfterEnd clause : CallOffsAfterEnd.values()) {
            AgreementFile file = AgreementFile.open(framework()
                            .party(SUNDSVALL, Role.CLIENT)
                            .signature(Signature.of(SUNDSVALL, SIGNED))
                            .termClauses(TermClauses.builder()
                                    .callOffsAfterEnd(clause)
                                    .build())
                            .build())
                    .record(callOff("A-1", "100000").build(), DAY);
            AgreementFile left =
                    file.record(LifecycleEvent.withdrawn(ID, HARNOSAND, DAY, courseEnds.minusDays(1)), DAY);
            Finding finding = judge(new CallOffAfterEnd(), left, AsOf.on(DAY)).get(0);
            assertThat(finding.getVariant()).isEqualTo("orderer");
            assertThat(finding.getOutcome())
                    .isEqualTo(Map.of(
                                    CallOffsAfterEnd.RUN_OUT, Outcome.MET,
                                    CallOffsAfterEnd.STOP, Outcome.NOT_MET,
                                    CallOffsAfterEnd.NEEDS_JUDGEMENT, Outcome.NEEDS_JUDGEMENT)
                            .get(clause));
            AgreementFile onTheDay = file.record(LifecycleEvent.withdrawn(ID, HARNOSAND, DAY, courseEnds), DAY);
            assertThat(judge(new CallOffAfterEnd(), onTheDay, AsOf.on(DAY))).isEmpty();
            AgreementFile another =
                    file.record(LifecycleEvent.withdrawn(ID, SUNDSVALL, DAY, courseEnds.minusDays(1)), DAY);
            assertThat(judge(new CallOffAfterEnd(), another, AsOf.on(DAY))).isEmpty();
        }
    }

    @Test
    @DisplayName("where no clause says what becomes of a course ordered by one who leaves, it isn't assessed")
    void runningOfOneWhoLeavesWithoutClause() {
        AgreementFile left = AgreementFile.open(framework()
                        .party(SUNDSVALL, Role.CLIENT)
                        .signature(Signature.of(SUNDSVALL, SIGNED))
                        .build())
                .record(callOff("A-1", "100000").build(), DAY)
                .record(LifecycleEvent.withdrawn(ID, HARNOSAND, DAY, LocalDate.of(2024, 3, 31)), DAY);
        Finding finding = judge(new CallOffAfterEnd(), left, AsOf.on(DAY)).get(0);
        assertThat(finding.getOutcome()).isEqualTo(Outcome.NOT_ASSESSED);
        assertThat(finding.getMissing()).containsExactly(InputCode.CALL_OFFS_AFTER_END);
        assertThat(sv(finding))
                .startsWith("Avrop A-1 pågår till och med den 10 april 2024, efter beställarens sista dag som part i"
                        + " ramavtalet, den 31 mars 2024.");
    }

    @Test
    @DisplayName("of a call-off without dates it isn't assessed whether it runs on, except where all run out")
    void withoutDates() {
        for (CallOffsAfterEnd clause : CallOffsAfterEnd.values()) {
            AgreementFile file = AgreementFile.open(framework()
                            .termClauses(TermClauses.builder()
                                    .callOffsAfterEnd(clause)
                                    .build())
                            .build())
                    .record(
                            callOff("A-1", "100000")
                                    .activity(Given.course()
                                            .dates(Optional.empty())
                                            .build())
                                    .build(),
                            DAY)
                    .record(LifecycleEvent.terminated(ID, DAY, DAY), DAY);
            List<Finding> findings = judge(new CallOffAfterEnd(), file, AsOf.on(DAY));
            if (clause == CallOffsAfterEnd.RUN_OUT) {
                assertThat(findings).isEmpty();
            } else {
                assertThat(findings).singleElement().satisfies(finding -> {
                    assertThat(finding.getOutcome()).isEqualTo(Outcome.NOT_ASSESSED);
                    assertThat(finding.getMissing()).containsExactly(ActivityWithinTerm.DATES);
                });
            }
        }
    }

    @Test
    @DisplayName("a signature before any decision is found; with the days open it isn't assessed")
    void decisionFirst() {
        AgreementFile draft =
                AgreementFile.open(framework().signatures(List.of()).build());
        LifecycleEvent signs = LifecycleEvent.signed(ID, Signature.of(HARNOSAND, DAY));
        assertThat(sv(judge(new EventAllowed(), draft.record(signs, DAY), AsOf.on(DAY))
                        .get(0)))
                .isEqualTo("Undertecknandet den 1 februari 2024 har registrerats, trots att inget beslut om att ingå"
                        + " ramavtalet var registrerat dessförinnan.");
        AgreementFile decided = draft.record(
                LifecycleEvent.decided(EventId.of("d"), HARNOSAND, DAY, DecisionReference.of("KS § 45/2023")), DAY);
        assertThat(judge(new EventAllowed(), decided.record(signs, DAY), AsOf.on(DAY)))
                .extracting(Finding::getOutcome)
                .containsOnly(Outcome.MET);
        AgreementFile noDays = AgreementFile.open(
                        framework().term(Term.ofYears(4)).build())
                .record(LifecycleEvent.terminated(ID, DAY, DAY), DAY);
        Finding open = judge(new EventAllowed(), noDays, AsOf.on(DAY)).get(0);
        assertThat(open.getOutcome()).isEqualTo(Outcome.NOT_ASSESSED);
        assertThat(open.getMissing()).containsExactly(InputCode.TERM_FIRST_DAY);
    }

    @Test
    @DisplayName("why not, for every action that may not be taken on any of the days, has words in both languages")
    void words() {
        AgreementFile draft =
                AgreementFile.open(framework().signatures(List.of()).build());
        AgreementFile lapsed = withOptions(sixMonthsBefore());
        AgreementFile noDays =
                AgreementFile.open(framework().term(Term.ofYears(4)).build());
        for (AgreementFile each : List.of(draft, file(), lapsed, noDays)) {
            for (LocalDate day : List.of(SIGNED.minusDays(1), SIGNED, LAST_USE.plusDays(1), LocalDate.of(2030, 1, 1))) {
                for (LifecycleAction action : LifecycleAction.values()) {
                    each.at(AsOf.on(day))
                            .lifecycle()
                            .whyNot(action)
                            .ifPresent(finding -> Given.explained(List.of(finding)));
                }
            }
        }
        Finding lapsedOption = lapsed.at(AsOf.on(LAST_USE.plusDays(1)))
                .lifecycle()
                .whyNot(LifecycleAction.USE_OPTION)
                .orElseThrow();
        assertThat(sv(lapsedOption))
                .isEqualTo(
                        "Den 5 mars 2027 går det inte att använda en förlängningsoption: sista dagen för det var den 4"
                                + " mars 2027.");
        assertThat(sv(file().at(AsOf.on(LocalDate.of(2027, 9, 5)))
                        .lifecycle()
                        .whyNot(LifecycleAction.CALL_OFF)
                        .orElseThrow()))
                .isEqualTo(
                        "Den 5 september 2027 går det inte att avropa: ramavtalet är utlöpt, med den 4 september 2027"
                                + " som sista dag.");
    }

    @Test
    @DisplayName(
            "why not, after an end: on which day it ended, and which agreement took its place; not before that day")
    void whyNotAfterTheEnd() {
        LocalDate last = LocalDate.of(2025, 6, 30);
        AgreementFile superseded =
                file().record(LifecycleEvent.superseded(ID, AgreementId.of("ramavtal-2025"), DAY, last), DAY);
        assertThat(callingOff(superseded, last)).isEmpty();
        Finding finding = callingOff(superseded, last.plusDays(1)).orElseThrow();
        assertThat(finding.getValues())
                .containsEntry("by", AgreementId.of("ramavtal-2025"))
                .containsEntry("lastDay", last);
        assertThat(sv(finding))
                .isEqualTo(
                        "Den 1 juli 2025 går det inte att avropa: ramavtalet gällde till och med den 30 juni 2025 och"
                                + " är ersatt av avtalet med beteckningen ramavtal-2025.");
        assertThat(en(finding))
                .isEqualTo(
                        "On 1 July 2025 it is not possible to call off: the framework agreement was in force through 30"
                                + " June 2025 and is superseded by agreement ramavtal-2025.");
        AgreementFile terminated = file().record(LifecycleEvent.terminated(ID, DAY, last), DAY);
        assertThat(sv(callingOff(terminated, last.plusDays(1)).orElseThrow()))
                .endsWith(": ramavtalet är avslutat i förtid, med den 30 juni 2025 som sista dag.");
        AgreementFile late = superseded.record(
                LifecycleEvent.terminated(EventId.of("late"), last.plusDays(9), last.plusDays(9)), last.plusDays(9));
        assertThat(judge(new EventAllowed(), late, AsOf.on(last.plusDays(9))))
                .filteredOn(each -> each.getOutcome() == Outcome.NOT_MET)
                .singleElement()
                .satisfies(
                        each -> assertThat(sv(each)).endsWith("är ersatt av avtalet med beteckningen ramavtal-2025."));
    }

    private static Optional<Finding> callingOff(AgreementFile file, LocalDate day) {
        return file.at(AsOf.on(day)).lifecycle().whyNot(LifecycleAction.CALL_OFF);
    }
}
