package se.samverkan.rules.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samverkan.rules.Given.HARNOSAND;
import static se.samverkan.rules.Given.SIGNED;
import static se.samverkan.rules.Given.en;
import static se.samverkan.rules.Given.framework;
import static se.samverkan.rules.Given.judge;
import static se.samverkan.rules.Given.sv;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.samverkan.core.agreement.FrameworkAgreement;
import se.samverkan.core.agreement.TermClauses;
import se.samverkan.core.code.EventId;
import se.samverkan.core.code.ProcurementBasis;
import se.samverkan.core.file.AgreementFile;
import se.samverkan.core.finding.Finding;
import se.samverkan.core.finding.InputCode;
import se.samverkan.core.finding.Outcome;
import se.samverkan.core.lifecycle.Notice;
import se.samverkan.core.text.Text;
import se.samverkan.core.time.AsOf;
import se.samverkan.core.time.NoticePeriod;
import se.samverkan.core.time.Term;
import se.samverkan.rules.Rule;

@DisplayName("A framework agreement whose last day may be one of several is judged by all of them")
class FrameworkTermOfOpenEndTest {

    private static final LocalDate SIX_YEARS = LocalDate.of(2029, 9, 4);

    /** Six years, and a notice sent on one day and received on another, by a clause that doesn't say which counts. */
    private static AgreementFile ended(String sentOn, String receivedOn, FrameworkAgreement.Builder framework) {
        LocalDate received = LocalDate.parse(receivedOn);
        return AgreementFile.open(framework
                        .term(Term.ofClosed(SIGNED, SIX_YEARS))
                        .termClauses(TermClauses.builder()
                                .noticePeriod(NoticePeriod.ofMonths(6))
                                .build())
                        .build())
                .record(
                        Notice.by(HARNOSAND)
                                .sentOn(LocalDate.parse(sentOn))
                                .receivedOn(received)
                                .ofTermination(EventId.of("n")),
                        received);
    }

    private static FrameworkAgreement.Builder on(ProcurementBasis basis) {
        return framework().procurementBasis(basis);
    }

    private static Finding judged(Rule rule, AgreementFile file) {
        return judge(rule, file, AsOf.on(LocalDate.of(2028, 6, 1))).get(0);
    }

    @ParameterizedTest
    @CsvSource({
        "2027-03-02, 2027-03-04, MET, at-most, 2027-09-04",
        "2027-03-02, 2027-03-05, NOT_ASSESSED, unknown, ''",
        "2027-03-04, 2027-03-05, NOT_ASSESSED, unknown, ''",
        "2027-03-05, 2027-03-06, NOT_MET, at-least, 2027-09-05"
    })
    @DisplayName(
            "within four years by the latest it is met, over by the earliest it isn't, and between it isn't assessed")
    void judgedByAllReadings(String sent, String received, Outcome outcome, String variant, String decides) {
        Finding finding = judged(new FrameworkTermLength(), ended(sent, received, on(ProcurementBasis.CHAPTER_7)));
        assertThat(finding.getOutcome()).isEqualTo(outcome);
        assertThat(finding.getVariant()).isEqualTo(variant);
        if (decides.isEmpty()) {
            assertThat(finding.getMissing()).containsExactly(InputCode.NOTICE_MOMENT);
        } else {
            assertThat(finding.getValues()).containsEntry("lastDay", LocalDate.parse(decides));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "2027-03-02, 2027-03-04, MET",
        "2027-03-04, 2027-03-05, NOT_ASSESSED",
        "2027-03-05, 2027-03-06, NEEDS_JUDGEMENT"
    })
    @DisplayName("so it is on another basis, where general principles are asked of")
    void byPrinciples(String sent, String received, Outcome outcome) {
        Finding finding =
                judged(new FrameworkTermLengthByPrinciples(), ended(sent, received, on(ProcurementBasis.CHAPTER_19)));
        assertThat(finding.getOutcome()).isEqualTo(outcome);
        assertThat(finding.getMissing().contains(InputCode.NOTICE_MOMENT)).isEqualTo(outcome == Outcome.NOT_ASSESSED);
        assertThat(sv(finding)).isNotEmpty();
    }

    @Test
    @DisplayName("what is over four years in any case is told by its earliest last day, in words")
    void over() {
        Finding finding =
                judged(new FrameworkTermLength(), ended("2028-02-01", "2028-02-03", on(ProcurementBasis.CHAPTER_7)));
        assertThat(sv(finding))
                .startsWith(
                        "Ramavtalet löper från den 5 september 2023, åtminstone till och med den 1 augusti 2028, och"
                                + " inga särskilda skäl för en tid över fyra år är registrerade.");
        assertThat(en(finding))
                .startsWith(
                        "The framework agreement runs from 5 September 2023 to at least 1 August 2028, and no special"
                                + " reasons for a term over four years are recorded.");
        Finding open = judged(new FrameworkTermLength(), ended("2028-02-01", "2028-02-03", framework()));
        assertThat(open.getMissing()).containsExactly(InputCode.PROCUREMENT_BASIS);
        assertThat(sv(open)).contains("åtminstone till och med den 1 augusti 2028, vilket är längre än fyra år");
        Finding reasons = judged(
                new FrameworkTermLength(),
                ended(
                        "2028-02-01",
                        "2028-02-03",
                        on(ProcurementBasis.CHAPTER_7).specialReasons(Text.of("långa program"))));
        assertThat(reasons.getOutcome()).isEqualTo(Outcome.NEEDS_JUDGEMENT);
        assertThat(en(reasons)).contains("to at least 1 August 2028, which is longer than four years");
    }

    @Test
    @DisplayName("what is within four years in any case is told by its latest last day, in words")
    void within() {
        Finding finding =
                judged(new FrameworkTermLength(), ended("2026-02-01", "2026-02-03", on(ProcurementBasis.CHAPTER_7)));
        assertThat(sv(finding))
                .isEqualTo("Ramavtalet löper från den 5 september 2023, längst till och med den 3 augusti 2026. En"
                        + " avtalstid på upp till fyra år kräver inga särskilda skäl.");
        assertThat(en(finding))
                .startsWith("The framework agreement runs from 5 September 2023 to 3 August 2026 at the latest.");
    }
}
