package se.samverkan.rules.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samverkan.core.statute.StatutoryFigure.FRAMEWORK_LONGEST_TERM;
import static se.samverkan.rules.Given.DAY;
import static se.samverkan.rules.Given.SIGNED;
import static se.samverkan.rules.Given.en;
import static se.samverkan.rules.Given.file;
import static se.samverkan.rules.Given.framework;
import static se.samverkan.rules.Given.judge;
import static se.samverkan.rules.Given.sv;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import se.samverkan.core.agreement.Agreement;
import se.samverkan.core.agreement.FrameworkAgreement;
import se.samverkan.core.agreement.PlacementAgreement;
import se.samverkan.core.code.AgreementId;
import se.samverkan.core.code.ProcurementBasis;
import se.samverkan.core.file.AgreementFile;
import se.samverkan.core.finding.Assumption;
import se.samverkan.core.finding.Finding;
import se.samverkan.core.finding.InputCode;
import se.samverkan.core.finding.Outcome;
import se.samverkan.core.finding.Source;
import se.samverkan.core.text.Text;
import se.samverkan.core.time.AsOf;
import se.samverkan.core.time.Term;
import se.samverkan.rules.Nature;

@DisplayName("A framework agreement over four years on the bases outside LOU chapter 7 is for a person to judge")
class FrameworkTermLengthByPrinciplesTest {

    private static final FrameworkTermLengthByPrinciples RULE = new FrameworkTermLengthByPrinciples();
    private static final LocalDate FOUR_YEARS = LocalDate.of(2027, 9, 4);

    private static List<Finding> of(Agreement agreement) {
        return judge(RULE, AgreementFile.open(agreement), AsOf.on(DAY));
    }

    private static Finding on(ProcurementBasis basis, Term term) {
        return of(framework().procurementBasis(basis).term(term).build()).get(0);
    }

    @ParameterizedTest
    @EnumSource(names = {"CHAPTER_19", "DIRECT_AWARD", "DIRECT_AWARD_OTHER_GROUND"})
    @DisplayName("four years minus a day are met, one day more needs judgement")
    void boundary(ProcurementBasis basis) {
        assertThat(on(basis, Term.ofClosed(SIGNED, FOUR_YEARS)).getOutcome()).isEqualTo(Outcome.MET);
        assertThat(on(basis, Term.ofClosed(SIGNED, FOUR_YEARS.plusDays(1))).getOutcome())
                .isEqualTo(Outcome.NEEDS_JUDGEMENT);
        assertThat(on(basis, Term.ofYears(4)).getOutcome()).isEqualTo(Outcome.MET);
        assertThat(on(basis, Term.openEnded()).getOutcome()).isEqualTo(Outcome.NEEDS_JUDGEMENT);
    }

    @Test
    @DisplayName("it says that the limit doesn't bind, and that the rest is unsettled")
    void inWords() {
        Finding finding = on(ProcurementBasis.DIRECT_AWARD, Term.ofYears(5));
        assertThat(sv(finding))
                .isEqualTo("Ramavtalet löper i fem år, vilket är längre än fyra år. Grunden är direktupphandling"
                        + " enligt 19 a kap. 2 § LOU, där gränsen i 7 kap. 2 § LOU inte gäller direkt. Om allmänna"
                        + " principer leder till en liknande gräns är inte klarlagt och behöver bedömas av en"
                        + " handläggare.");
        assertThat(en(finding))
                .isEqualTo("The framework agreement runs for five years, which is longer than four years. Its basis"
                        + " is a direct award under LOU 19 a:2, to which the limit in LOU 7:2 does not apply"
                        + " directly. Whether general principles lead to a similar limit is unsettled, and must be"
                        + " judged by a person.");
    }

    @Test
    @DisplayName("the sources are the basis's chapter, its principles, and the limit that doesn't bind")
    void sources() {
        assertThat(on(ProcurementBasis.CHAPTER_19, Term.ofYears(5)).getSources())
                .containsExactly(Source.statute("LOU 19:1"), Source.statute("LOU 19:2"), Source.statute("LOU 7:2"));
        assertThat(on(ProcurementBasis.DIRECT_AWARD, Term.ofYears(5)).getSources())
                .containsExactly(Source.statute("LOU 19 a:1"), Source.statute("LOU 19 a:8"), Source.statute("LOU 7:2"));
    }

    static Stream<Arguments> inputsTaken() {
        return Stream.of(
                Arguments.of(framework().term(Term.until(FOUR_YEARS)), List.of(InputCode.TERM_FIRST_DAY)),
                Arguments.of(FrameworkAgreement.builder().id(AgreementId.of("no-term")), List.of(InputCode.TERM)));
    }

    @ParameterizedTest
    @MethodSource("inputsTaken")
    @DisplayName("each input taken away in turn is named")
    void namesWhatIsMissing(FrameworkAgreement.Builder agreement, List<InputCode> missing) {
        Finding finding = of(agreement
                        .procurementBasis(ProcurementBasis.CHAPTER_19)
                        .build())
                .get(0);
        assertThat(finding.getOutcome()).isEqualTo(Outcome.NOT_ASSESSED);
        assertThat(finding.getMissing()).isEqualTo(missing);
    }

    @Test
    @DisplayName("without a figure for the day it isn't assessed")
    void withoutAFigure() {
        Agreement draft = FrameworkAgreement.builder()
                .id(AgreementId.of("draft"))
                .term(Term.ofYears(5))
                .procurementBasis(ProcurementBasis.CHAPTER_19)
                .build();
        Finding finding = judge(RULE, AgreementFile.open(draft), AsOf.on(LocalDate.of(2016, 12, 31)))
                .get(0);
        assertThat(finding.getMissing()).containsExactly(FRAMEWORK_LONGEST_TERM);
        assertThat(sv(finding)).startsWith("Det går inte att bedöma om ramavtalet löper längre än vad 7 kap. 2 §");
    }

    @ParameterizedTest
    @EnumSource(names = {"CHAPTER_7", "IN_HOUSE", "COOPERATION", "OUTSIDE_LOU"})
    @DisplayName("on the other bases the question doesn't arise")
    void otherBases(ProcurementBasis basis) {
        assertThat(of(framework().term(Term.ofYears(9)).procurementBasis(basis).build()))
                .isEmpty();
    }

    @Test
    @DisplayName("with the basis open it doesn't arise, nor of an agreement of another kind")
    void doesNotArise() {
        assertThat(of(framework().term(Term.ofYears(9)).build())).isEmpty();
        assertThat(of(PlacementAgreement.builder()
                        .id(AgreementId.of("placements"))
                        .term(Term.ofYears(9))
                        .procurementBasis(ProcurementBasis.CHAPTER_19)
                        .build()))
                .isEmpty();
    }

    @Test
    @DisplayName("an assumed basis is named")
    void assumption() {
        AgreementFile assumed =
                file().assuming(Assumption.procurementBasis(ProcurementBasis.CHAPTER_19, Text.of("test")));
        Finding finding = judge(RULE, assumed, AsOf.on(DAY)).get(0);
        assertThat(finding.getOutcome()).isEqualTo(Outcome.MET);
        assertThat(finding.getAssumptions()).hasSize(1);
        assertThat(sv(finding))
                .startsWith(
                        "Ramavtalet löper från den 5 september 2023 till och med den 4 september 2027. En avtalstid på"
                                + " upp till fyra år kräver inga särskilda skäl. Grunden är upphandling enligt 19 kap. LOU.");
    }

    @Test
    @DisplayName("it never stands in the way")
    void isAdvice() {
        assertThat(RULE.getNature()).isEqualTo(Nature.ADVICE);
        assertThat(RULE.getCode()).isEqualTo(FrameworkTermLengthByPrinciples.CODE);
    }
}
