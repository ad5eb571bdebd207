package se.samverkan.rules.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samverkan.rules.Given.SEK;
import static se.samverkan.rules.Given.callOff;
import static se.samverkan.rules.Given.en;
import static se.samverkan.rules.Given.framework;
import static se.samverkan.rules.Given.judge;
import static se.samverkan.rules.Given.sv;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.joda.money.Money;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import se.samverkan.core.agreement.AgreementLink;
import se.samverkan.core.agreement.ExtensionOption;
import se.samverkan.core.agreement.FrameworkAgreement;
import se.samverkan.core.agreement.Procurement;
import se.samverkan.core.agreement.SubordinateAgreement;
import se.samverkan.core.agreement.TermClauses;
import se.samverkan.core.code.AgreementId;
import se.samverkan.core.code.CpvCode;
import se.samverkan.core.code.ProcurementBasis;
import se.samverkan.core.file.AgreementFile;
import se.samverkan.core.finding.Assumption;
import se.samverkan.core.finding.Finding;
import se.samverkan.core.finding.InputCode;
import se.samverkan.core.finding.Outcome;
import se.samverkan.core.finding.Source;
import se.samverkan.core.statute.StatutoryFigure;
import se.samverkan.core.text.Text;
import se.samverkan.core.time.AsOf;
import se.samverkan.core.time.Term;
import se.samverkan.rules.Rule;

@DisplayName("Whether direct award for low value is supported, by the value and the limit of the day")
class DirectAwardValueTest {

    private static final Rule GENERAL = new DirectAwardBelowLimit();
    private static final Rule ANNEX_2 = new DirectAwardOfAnnex2Service();
    private static final LocalDate BEGUN = LocalDate.of(2026, 3, 2);
    private static final String EDUCATION = "80000000-4";
    private static final String CONSULTING = "79411000-8";
    private static final String STAFF = "79632000-3";
    private static final String OPEN_CODE = "79600000-0";

    private static Procurement.Builder procurement(String value, LocalDate begun) {
        return Procurement.builder().begunOn(begun).estimatedValue(Money.parse("SEK " + value));
    }

    private static FrameworkAgreement.Builder award(String cpv, Procurement procurement) {
        return framework()
                .procurementBasis(ProcurementBasis.DIRECT_AWARD)
                .addCpvCodes(CpvCode.parse(cpv))
                .procurement(procurement);
    }

    private static List<Finding> asked(Rule rule, FrameworkAgreement.Builder agreement) {
        return judge(rule, AgreementFile.open(agreement.build()), AsOf.on(BEGUN));
    }

    private static Finding only(Rule rule, FrameworkAgreement.Builder agreement) {
        List<Finding> findings = asked(rule, agreement);
        assertThat(findings).hasSize(1);
        return findings.get(0);
    }

    @ParameterizedTest
    @CsvSource({"699999, MET", "699999.99, MET", "700000, NOT_MET", "700000.01, NOT_MET", "0, MET"})
    @DisplayName("services outside annex 2: 699 999 kr is supported, and 700 000 isn't below 700 000")
    void general(String value, Outcome outcome) {
        Finding finding =
                only(GENERAL, award(CONSULTING, procurement(value, BEGUN).build()));
        assertThat(finding.getOutcome()).isEqualTo(outcome);
        assertThat(finding.getSources())
                .contains(Source.statute("LOU 19 a:2"), Source.statute("LOU 5:14"), Source.statute("LOU 5:3"));
        assertThat(asked(ANNEX_2, award(CONSULTING, procurement(value, BEGUN).build())))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"14583, 699984, MET", "14584, 700032, NOT_MET"})
    @DisplayName(
            "a service paid by the month without end has the value of 48 months: 14 583 kr is supported, 14 584 isn't")
    void monthly(long monthly, String value, Outcome outcome) {
        AgreementFile file = AgreementFile.open(SubordinateAgreement.builder()
                .id(AgreementId.of("service"))
                .link(AgreementLink.Type.IMPLEMENTS, AgreementId.of("above"))
                .term(Term.openEndedFrom(BEGUN))
                .procurementBasis(ProcurementBasis.DIRECT_AWARD)
                .addCpvCodes(CpvCode.parse(CONSULTING))
                .procurement(Procurement.builder()
                        .begunOn(BEGUN)
                        .monthlyValue(Money.ofMajor(SEK, monthly))
                        .build())
                .build());
        Finding finding = judge(GENERAL, file, AsOf.on(BEGUN)).get(0);
        assertThat(finding.getOutcome()).isEqualTo(outcome);
        assertThat(finding.getValue("value", Money.class)).hasValue(Money.parse("SEK " + value));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-02, 8513249, MET",
        "2026-03-02, 8513250, NOT_MET",
        "2024-01-01, 8109449.99, MET",
        "2023-12-31, 8109449.99, NOT_MET",
        "2023-12-31, 7802549.99, MET",
        "2022-02-01, 7802550, NOT_MET"
    })
    @DisplayName(
            "services of annex 2: 8 513 249 kr is supported in 2026 and 8 513 250 isn't, by the day on which it began")
    void annex2(LocalDate begun, String value, Outcome outcome) {
        assertThat(only(ANNEX_2, award(EDUCATION, procurement(value, begun).build()))
                        .getOutcome())
                .isEqualTo(outcome);
        assertThat(asked(GENERAL, award(EDUCATION, procurement(value, begun).build())))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2022-01-31, statute.direct-award-limit", "2028-01-01, statute.annex-2-threshold"})
    @DisplayName("before 1 February 2022, and after the table ends with 2027 for annex 2, it isn't assessed")
    void outsideTheTable(LocalDate begun, String missing) {
        Finding finding = only(ANNEX_2, award(EDUCATION, procurement("1", begun).build()));
        assertThat(finding.getOutcome()).isEqualTo(Outcome.NOT_ASSESSED);
        assertThat(finding.getMissing()).containsExactly(InputCode.of(missing));
        Finding early = only(
                GENERAL,
                award(CONSULTING, procurement("1", LocalDate.of(2022, 1, 31)).build()));
        assertThat(early.getMissing()).containsExactly(StatutoryFigure.DIRECT_AWARD_LIMIT);
        Finding late = only(
                GENERAL,
                award(OPEN_CODE, procurement("1", LocalDate.of(2028, 1, 1)).build()));
        assertThat(late.getMissing()).containsExactly(StatutoryFigure.ANNEX_2_THRESHOLD);
    }

    @Test
    @DisplayName(
            "where nobody tells whether it is a service of annex 2, below 700 000 is supported, and above the threshold isn't")
    void openAnnex() {
        assertThat(only(
                                GENERAL,
                                award(OPEN_CODE, procurement("699999.99", BEGUN).build()))
                        .getOutcome())
                .isEqualTo(Outcome.MET);
        Finding between =
                only(GENERAL, award(OPEN_CODE, procurement("700000", BEGUN).build()));
        assertThat(between.getOutcome()).isEqualTo(Outcome.NOT_ASSESSED);
        assertThat(between.getMissing()).containsExactly(InputCode.PROCUREMENT_IN_ANNEX_2);
        assertThat(only(
                                GENERAL,
                                award(
                                        OPEN_CODE,
                                        procurement("8513249.99", BEGUN).build()))
                        .getOutcome())
                .isEqualTo(Outcome.NOT_ASSESSED);
        Finding over =
                only(GENERAL, award(OPEN_CODE, procurement("8513250", BEGUN).build()));
        assertThat(over.getOutcome()).isEqualTo(Outcome.NOT_MET);
        assertThat(sv(over)).contains("8 513 250 kr som den 2 mars 2026 gällde för tjänsterna i bilaga 2 till LOU.");
        assertThat(asked(ANNEX_2, award(OPEN_CODE, procurement("1", BEGUN).build())))
                .isEmpty();
    }

    @Test
    @DisplayName(
            "what the parties state, or the host assumes, of annex 2 decides the limit, and the assumption is told")
    void stated() {
        Procurement.Builder million = procurement("1000000", BEGUN);
        assertThat(only(ANNEX_2, award(OPEN_CODE, million.annex2Service(true).build()))
                        .getOutcome())
                .isEqualTo(Outcome.MET);
        assertThat(only(GENERAL, award(OPEN_CODE, million.annex2Service(false).build()))
                        .getOutcome())
                .isEqualTo(Outcome.NOT_MET);
        Assumption assumed = Assumption.annex2Service(true, Text.of("sv", "enligt upphandlingsenheten"));
        AgreementFile file = AgreementFile.open(
                        award(OPEN_CODE, million.annex2Service(Optional.empty()).build())
                                .build())
                .assuming(assumed);
        Finding finding = judge(ANNEX_2, file, AsOf.on(BEGUN)).get(0);
        assertThat(finding.getOutcome()).isEqualTo(Outcome.MET);
        assertThat(finding.getAssumptions()).containsExactly(assumed);
    }

    @Test
    @DisplayName("training of staff by CPV 79632000 between the limits is for a person to judge")
    void unsettled() {
        Finding between =
                only(GENERAL, award(STAFF, procurement("1000000", BEGUN).build()));
        assertThat(between.getOutcome()).isEqualTo(Outcome.NEEDS_JUDGEMENT);
        assertThat(en(between))
                .contains(
                        "is not below the limit of SEK 700,000 that applied on 2 March 2026, but below that of SEK 8,513,250");
    }

    @Test
    @DisplayName("the value, its parts and the day are named where they are missing")
    void missing() {
        Finding nothing =
                only(GENERAL, award(CONSULTING, Procurement.unstated()).ceiling(Optional.empty()));
        assertThat(nothing.getMissing()).containsExactly(InputCode.PROCUREMENT_VALUE, InputCode.PROCUREMENT_BEGUN_ON);
        assertThat(sv(nothing))
                .startsWith("Det går inte att bedöma om direktupphandling på grund av lågt värde har stöd");
        FrameworkAgreement.Builder extendable = award(
                        EDUCATION, Procurement.builder().begunOn(BEGUN).build())
                .termClauses(TermClauses.builder()
                        .addExtensionOptions(ExtensionOption.ofYears(1))
                        .build());
        assertThat(only(ANNEX_2, extendable).getMissing()).containsExactly(InputCode.CEILING_COVERS_EXTENSIONS);
        Procurement undated = procurement("1", BEGUN).begunOn(Optional.empty()).build();
        assertThat(only(ANNEX_2, award(EDUCATION, undated)).getMissing())
                .containsExactly(InputCode.PROCUREMENT_BEGUN_ON);
        Procurement euro = Procurement.builder()
                .begunOn(BEGUN)
                .estimatedValue(Money.parse("EUR 1"))
                .build();
        assertThat(only(ANNEX_2, award(EDUCATION, euro)).getMissing()).containsExactly(InputCode.PROCUREMENT_VALUE);
    }

    @ParameterizedTest
    @EnumSource(value = ProcurementBasis.class, mode = EnumSource.Mode.EXCLUDE, names = "DIRECT_AWARD")
    @DisplayName("another ground isn't asked about, nor is a call-off, nor an agreement that states none")
    void notClaimed(ProcurementBasis basis) {
        FrameworkAgreement.Builder other =
                award(EDUCATION, procurement("1", BEGUN).build()).procurementBasis(basis);
        assertThat(asked(GENERAL, other)).isEmpty();
        assertThat(asked(ANNEX_2, other)).isEmpty();
        assertThat(asked(ANNEX_2, other.procurementBasis(Optional.empty()))).isEmpty();
        AgreementFile claimed = AgreementFile.open(
                award(EDUCATION, procurement("1", BEGUN).build()).build());
        assertThat(judge(ANNEX_2, claimed, callOff("A-1", "1").build())).isEmpty();
    }

    @Test
    @DisplayName("in words it reads supported or not supported, with the value and the limit, and never as a breach")
    void words() {
        Finding supported =
                only(ANNEX_2, award(EDUCATION, procurement("2000000", BEGUN).build()));
        assertThat(sv(supported))
                .isEqualTo(
                        "Direktupphandling på grund av lågt värde har stöd: ramavtalet avser en tjänst i bilaga 2 till"
                                + " LOU, och värdet, 2 000 000 kr exklusive moms, är under tröskelvärdet på 8 513 250 kr som"
                                + " gällde den 2 mars 2026.");
        Finding not =
                only(GENERAL, award(CONSULTING, procurement("700000", BEGUN).build()));
        assertThat(en(not))
                .isEqualTo("Direct award for low value is not supported: the framework agreement's value, SEK 700,000"
                        + " excluding VAT, is not below the limit of SEK 700,000 that applied on 2 March 2026.");
    }
}
