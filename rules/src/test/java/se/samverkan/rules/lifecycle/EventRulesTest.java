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
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.samverkan.core.agreement.CallOffsAfterEnd;
import se.samverkan.core.agreement.ExtensionOption;
import se.samverkan.core.agreement.Signature;
import se.samverkan.core.agreement.TermClauses;
import se.samverkan.core.code.AgreementId;
import se.samverkan.core.code.DecisionReference;
import se.samverkan.core.code.EventId;
import se.samverkan.core.file.AgreementFile;
import se.samverkan.core.finding.Finding;
import se.samverkan.core.finding.InputCode;
import se.samverkan.core.finding.Outcome;
import se.samverkan.core.lifecycle.LifecycleAction;
import se.samverkan.core.lifecycle.LifecycleEvent;
import se.samverkan.core.lifecycle.Notice;
import se.samverkan.core.time.AsOf;
import se.samverkan.core.time.NoticePeriod;
import se.samverkan.core.time.Term;
import se.samverkan.rules.Given;

@DisplayName(
        "Events in the life of an agreement: options in time and in order, notices, early ends, and what came too late")
class EventRulesTest {

    private static final LocalDate LAST_USE = LocalDate.of(2027, 3, 4);
    private static final EventId ID = EventId.of("e");

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
