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
import se.samverkan.core.code.AgreementId;
import se.samverkan.core.code.ProcurementBasis;
import se.samverkan.core.file.AgreementFile;
import se.samverkan.core.finding.Assumption;
import se.samverkan.core.finding.CounterOffer;
import se.samverkan.core.finding.Finding;
import se.samverkan.core.finding.InputCode;
import se.samverkan.core.finding.Outcome;
import se.samverkan.core.finding.Source;
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
