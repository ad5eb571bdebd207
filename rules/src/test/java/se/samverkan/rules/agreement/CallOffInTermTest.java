package se.samverkan.rules.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samverkan.rules.Given.MIUN;
import static se.samverkan.rules.Given.SIGNED;
import static se.samverkan.rules.Given.callOff;
import static se.samverkan.rules.Given.en;
import static se.samverkan.rules.Given.file;
import static se.samverkan.rules.Given.framework;
import static se.samverkan.rules.Given.judge;
import static se.samverkan.rules.Given.sv;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.samverkan.core.agreement.FrameworkAgreement;
import se.samverkan.core.agreement.LetterOfIntent;
import se.samverkan.core.agreement.Role;
import se.samverkan.core.agreement.TermClauses;
import se.samverkan.core.code.AgreementId;
import se.samverkan.core.code.EventId;
import se.samverkan.core.code.ProcurementBasis;
import se.samverkan.core.file.AgreementFile;
import se.samverkan.core.finding.Assumption;
import se.samverkan.core.finding.CounterOffer;
import se.samverkan.core.finding.Finding;
import se.samverkan.core.finding.InputCode;
import se.samverkan.core.finding.Outcome;
import se.samverkan.core.finding.Source;
import se.samverkan.core.lifecycle.Notice;
import se.samverkan.core.time.NoticePeriod;
import se.samverkan.core.time.Term;

@DisplayName("A call-off is dated inside the term")
class CallOffInTermTest {

    private static Finding on(AgreementFile file, LocalDate day) {
        return judge(
                        new CallOffInTerm(),
                        file,
                        callOff("A-1", "100000").orderedOn(day).build())
                .get(0);
    }

    @Test
    @DisplayName("the first and the last day are in, the days beside them out")
    void bothEndsAreIncluded() {
        LocalDate last = LocalDate.of(2027, 9, 4);
        assertThat(on(file(), SIGNED).getOutcome()).isEqualTo(Outcome.MET);
        assertThat(on(file(), last).getOutcome()).isEqualTo(Outcome.MET);
        assertThat(on(file(), SIGNED.minusDays(1)).getOutcome()).isEqualTo(Outcome.NOT_MET);
        assertThat(on(file(), last.plusDays(1)).getOutcome()).isEqualTo(Outcome.NOT_MET);
    }

    @Test
    @DisplayName(
            "where the last day is one of several, the earliest is surely in, the latest may be, and the day after is out")
    void lastDayOpen() {
        LocalDate sent = LocalDate.of(2026, 2, 1);
        AgreementFile file = AgreementFile.open(framework()
                        .term(Term.openEndedFrom(SIGNED))
                        .termClauses(TermClauses.builder()
                                .noticePeriod(NoticePeriod.ofMonths(6))
                                .build())
                        .build())
                .record(
                        Notice.by(MIUN)
                                .sentOn(sent)
                                .receivedOn(sent.plusDays(2))
                                .ofTermination(EventId.of("E-1")),
                        sent.plusDays(2));
        LocalDate earliest = LocalDate.of(2026, 8, 1);
        Finding in = on(file, earliest);
        assertThat(in.getOutcome()).isEqualTo(Outcome.MET);
        assertThat(sv(in)).contains("till åtminstone 1 augusti 2026");
        assertThat(en(in)).contains("to at least 1 August 2026");
        assertThat(on(file, earliest.plusDays(1)).getOutcome()).isEqualTo(Outcome.NOT_ASSESSED);
        assertThat(on(file, earliest.plusDays(2)).getOutcome()).isEqualTo(Outcome.NOT_ASSESSED);
        Finding out = on(file, earliest.plusDays(3));
        assertThat(out.getOutcome()).isEqualTo(Outcome.NOT_MET);
        assertThat(sv(out))
                .isEqualTo(
                        "Avropet är daterat den 4 augusti 2026, en dag efter den senaste dag som kan vara ramavtalets sista "
                                + "dag, den 3 augusti 2026.");
        assertThat(en(out)).contains("one day after the latest day that may be the framework agreement's last day");
    }

    @Test
    @DisplayName("after the last day it says how many days, and rests on the assumed first day")
    void tellsTheDaysAfter() {
        AgreementFile file = AgreementFile.open(
                        framework().term(Term.ofYears(4)).build())
                .assuming(Assumption.firstDay(SIGNED, "undertecknandet"));
        Finding finding = on(file, LocalDate.of(2027, 9, 15));
        assertThat(sv(finding))
                .isEqualTo(
                        "Avropet är daterat den 15 september 2027, elva dagar efter ramavtalets sista dag, den 4 september"
                                + " 2027. Det bygger på antagandet att avtalets första dag är den 5 september 2023"
                                + " (undertecknandet).");
        assertThat(en(finding))
                .startsWith(
                        "The call-off is dated 15 September 2027, eleven days after the framework agreement's last day,"
                                + " 4 September 2027.");
        assertThat(finding.getAssumptions()).hasSize(1);
    }

    @Test
    @DisplayName("before the first day it offers the first day")
    void offersTheFirstDay() {
        Finding finding = on(file(), SIGNED.minusDays(1));
        assertThat(finding.getCounterOffer().flatMap(CounterOffer::getEarliestDay))
                .contains(SIGNED);
        assertThat(sv(finding)).contains("en dag före ramavtalets första dag, den 5 september 2023");
    }

    @Test
    @DisplayName("without a first day it isn't assessed, and names just that")
    void namesTheMissingFirstDay() {
        Finding finding =
                on(AgreementFile.open(framework().term(Term.ofYears(4)).build()), SIGNED);
        assertThat(finding.getOutcome()).isEqualTo(Outcome.NOT_ASSESSED);
        assertThat(finding.getMissing()).containsExactly(InputCode.TERM_FIRST_DAY);
    }

    @Test
    @DisplayName("a last day alone decides of the days after it")
    void theLastDayAloneDecidesAfterIt() {
        AgreementFile file = AgreementFile.open(
                framework().term(Term.until(LocalDate.of(2027, 9, 4))).build());
        assertThat(on(file, LocalDate.of(2027, 9, 5)).getOutcome()).isEqualTo(Outcome.NOT_MET);
        assertThat(on(file, LocalDate.of(2027, 9, 4)).getMissing()).containsExactly(InputCode.TERM_FIRST_DAY);
    }

    @Test
    @DisplayName("a term without an end has no last day to be after")
    void openEnded() {
        AgreementFile file =
                AgreementFile.open(framework().term(Term.openEndedFrom(SIGNED)).build());
        assertThat(on(file, LocalDate.of(2099, 1, 1)).getOutcome()).isEqualTo(Outcome.MET);
    }

    @Test
    @DisplayName("without a term it isn't assessed, and names the term")
    void namesTheMissingTerm() {
        AgreementFile file = AgreementFile.open(FrameworkAgreement.builder()
                .id(AgreementId.of("no-term"))
                .party(MIUN, Role.PROVIDER)
                .build());
        assertThat(on(file, SIGNED).getMissing()).containsExactly(InputCode.TERM);
    }

    @Test
    @DisplayName("the act is a source under LOU chapter 7 alone, the clause always")
    void sources() {
        AgreementFile chapter7 = AgreementFile.open(
                framework().procurementBasis(ProcurementBasis.CHAPTER_7).build());
        assertThat(on(chapter7, SIGNED).getSources())
                .containsExactly(Source.clause("term"), Source.statute("LOU 1:20"), Source.statute("LOU 7:3"));
        assertThat(on(file(), SIGNED).getSources()).containsExactly(Source.clause("term"));
    }

    @Test
    @DisplayName("the question doesn't arise under a letter of intent")
    void notUnderALetterOfIntent() {
        AgreementFile letter = AgreementFile.open(
                LetterOfIntent.builder().id(AgreementId.of("intent")).build());
        assertThat(judge(new CallOffInTerm(), letter, callOff("A-1", "1").build()))
                .isEmpty();
    }
}
