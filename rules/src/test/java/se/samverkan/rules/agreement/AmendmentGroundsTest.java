package se.samverkan.rules.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samverkan.rules.Given.HARNOSAND;
import static se.samverkan.rules.Given.MIUN;
import static se.samverkan.rules.Given.en;
import static se.samverkan.rules.Given.excludingVat;
import static se.samverkan.rules.Given.explained;
import static se.samverkan.rules.Given.sv;
import static se.samverkan.rules.agreement.Amended.ASKED;
import static se.samverkan.rules.agreement.Amended.EFFECTIVE;
import static se.samverkan.rules.agreement.Amended.SIGNED_ON;
import static se.samverkan.rules.agreement.Amended.amendment;
import static se.samverkan.rules.agreement.Amended.attested;
import static se.samverkan.rules.agreement.Amended.ceiling;
import static se.samverkan.rules.agreement.Amended.chapter7;
import static se.samverkan.rules.agreement.Amended.denial;
import static se.samverkan.rules.agreement.Amended.disputed;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import se.samverkan.core.agreement.Agreement;
import se.samverkan.core.agreement.Amendment;
import se.samverkan.core.agreement.AmendmentGround;
import se.samverkan.core.agreement.OtherAgreement;
import se.samverkan.core.agreement.Role;
import se.samverkan.core.budget.Ceiling;
import se.samverkan.core.code.AgreementId;
import se.samverkan.core.code.ProcurementBasis;
import se.samverkan.core.file.AgreementFile;
import se.samverkan.core.finding.Attestation;
import se.samverkan.core.finding.Finding;
import se.samverkan.core.finding.InputCode;
import se.samverkan.core.finding.Outcome;
import se.samverkan.core.finding.Source;
import se.samverkan.core.index.IndexClause;
import se.samverkan.rules.RuleBook;
import se.samverkan.rules.Trace;

@DisplayName("The claimed grounds of LOU 17:11 and 17:12 are supported or not, and never a breach")
class AmendmentGroundsTest {

    private static final RuleBook BOOK = RuleBook.builder()
            .rule(new AmendmentByAddition())
            .rule(new AmendmentByUnforeseen())
            .build();

    private static OtherAgreement.Builder contract() {
        return OtherAgreement.builder()
                .id(AgreementId.of("contract"))
                .kindCode("contract")
                .party(HARNOSAND, Role.CLIENT)
                .party(MIUN, Role.PROVIDER)
                .procurementBasis(ProcurementBasis.CHAPTER_7)
                .ceiling(Ceiling.of(excludingVat("10000000")));
    }

    private static List<Finding> of(Agreement agreement, Amendment... amendments) {
        AgreementFile file = AgreementFile.open(agreement);
        for (Amendment amendment : amendments) {
            file = file.record(amendment, SIGNED_ON);
        }
        Trace trace = BOOK.assess(file, ASKED).trace();
        return explained(trace.getFindings());
    }

    private static Finding one(Agreement agreement, Amendment.Builder amendment) {
        return of(agreement, amendment.build()).get(0);
    }

    private static Amendment.Builder claimed(AmendmentGround ground, String kronor) {
        return amendment("T-1", EFFECTIVE, ceiling(kronor))
                .ground(ground)
                .addAttestations(
                        attested(InputCode.AMENDMENT_ADDITION_NEEDED),
                        attested(InputCode.AMENDMENT_UNFORESEEN),
                        attested(InputCode.AMENDMENT_NATURE_UNCHANGED));
    }

    @ParameterizedTest
    @CsvSource({
        "ADDITION, 15000000, MET, ''",
        "ADDITION, 15000001, NOT_MET, share",
        "ADDITION, 15000000.01, NOT_MET, share",
        "ADDITION, 9000000, MET, no-increase",
        "UNFORESEEN, 15000000, MET, ''",
        "UNFORESEEN, 15000001, NOT_MET, share",
        "UNFORESEEN, 0, MET, no-increase"
    })
    @DisplayName(
            "an increase of fifty percent is within, one krona and one öre more isn't, and a decrease is no increase")
    void boundaries(AmendmentGround ground, String after, Outcome outcome, String variant) {
        Finding finding = one(contract().build(), claimed(ground, after));
        assertThat(finding.getOutcome()).isEqualTo(outcome);
        assertThat(finding.getVariant()).isEqualTo(variant);
    }

    @Test
    @DisplayName("each order is held against the limit by itself")
    void eachByItself() {
        Amendment second = claimed(AmendmentGround.ADDITION, "20000000")
                .id(Optional.empty())
                .effectiveFrom(EFFECTIVE.plusDays(1))
                .build();
        Amendment larger =
                second.toBuilder().changes(List.of(ceiling("20000001"))).build();
        Amendment first = claimed(AmendmentGround.ADDITION, "15000000").build();
        assertThat(of(contract().build(), first, second))
                .extracting(Finding::getOutcome)
                .containsExactly(Outcome.MET, Outcome.MET);
        assertThat(of(contract().build(), first, larger))
                .extracting(Finding::getOutcome)
                .containsExactly(Outcome.MET, Outcome.NOT_MET);
    }

    @Test
    @DisplayName("is told without blame, with what could be added")
    void inWords() {
        Finding finding = one(contract().build(), claimed(AmendmentGround.ADDITION, "15000001"));
        assertThat(sv(finding))
                .isEqualTo(
                        "Tilläggsavtalet T-1 ökar avtalets värde med 5 000 001 kr exklusive moms, mer än 50 procent av"
                                + " värdet före ändringen, 10 000 000 kr exklusive moms. Grunden kompletterande beställning (17 kap."
                                + " 11 § LOU) stöds inte. På den grunden kan högst 5 000 000 kr exklusive moms läggas till.");
        Finding met = one(contract().build(), claimed(AmendmentGround.UNFORESEEN, "15000000"));
        assertThat(en(met))
                .isEqualTo(
                        "Amendment T-1 raises the agreement's value by SEK 5,000,000 excluding VAT, at most 50% of the"
                                + " value before the change, SEK 10,000,000 excluding VAT. It is attested that the need is due to"
                                + " circumstances that the authority neither foresaw nor should have foreseen, and that the"
                                + " agreement's overall nature is unchanged. The ground of unforeseeable circumstances (LOU 17:12) is"
                                + " supported. When it is used, the change is to be announced in a notice (LOU 17:16).");
        assertThat(met.getSources()).containsExactly(Source.statute("LOU 17:12"), Source.statute("LOU 17:16"));
    }

    @Test
    @DisplayName("an additional order is for contracts: of a framework agreement the ground isn't supported")
    void frameworks() {
        Agreement framework = chapter7("10000000").build();
        Finding addition = one(framework, claimed(AmendmentGround.ADDITION, "10000001"));
        assertThat(addition.getOutcome()).isEqualTo(Outcome.NOT_MET);
        assertThat(addition.getVariant()).isEqualTo("framework");
        assertThat(one(framework, claimed(AmendmentGround.UNFORESEEN, "15000000"))
                        .getOutcome())
                .isEqualTo(Outcome.MET);
    }

    @Test
    @DisplayName("each attestation is missing in turn, and the value before where an index clause asks for it")
    void missing() {
        Amendment.Builder addition =
                claimed(AmendmentGround.ADDITION, "11000000").attestations(List.of());
        assertMissing(one(contract().build(), addition), InputCode.AMENDMENT_ADDITION_NEEDED);
        Amendment.Builder unforeseen =
                claimed(AmendmentGround.UNFORESEEN, "11000000").attestations(List.of());
        assertMissing(
                one(contract().build(), unforeseen),
                InputCode.AMENDMENT_UNFORESEEN,
                InputCode.AMENDMENT_NATURE_UNCHANGED);
        unforeseen.addAttestations(attested(InputCode.AMENDMENT_UNFORESEEN));
        assertMissing(one(contract().build(), unforeseen), InputCode.AMENDMENT_NATURE_UNCHANGED);
        Agreement indexed = contract().indexClause(IndexClause.of("PKV")).build();
        assertMissing(one(indexed, claimed(AmendmentGround.ADDITION, "1")), InputCode.AMENDMENT_VALUE_BEFORE);
        assertThat(one(indexed, claimed(AmendmentGround.ADDITION, "16000000").valueBefore(excludingVat("12000000")))
                        .getOutcome())
                .isEqualTo(Outcome.MET);
        assertMissing(
                one(
                        contract().procurementBasis(Optional.empty()).build(),
                        claimed(AmendmentGround.ADDITION, "99000000")),
                InputCode.PROCUREMENT_BASIS);
        assertMissing(
                one(contract().ceiling(Optional.empty()).build(), claimed(AmendmentGround.UNFORESEEN, "1")),
                InputCode.AMENDMENT_VALUE_BEFORE,
                InputCode.AMENDMENT_VALUE_CHANGE);
    }

    @ParameterizedTest
    @CsvSource({
        "ADDITION, amendment.addition-needed, needed",
        "UNFORESEEN, amendment.unforeseen-circumstances, circumstances",
        "UNFORESEEN, amendment.nature-unchanged, nature"
    })
    @DisplayName("a condition that is denied isn't supported, whatever else is attested or missing; an open basis is")
    void denied(AmendmentGround ground, String input, String variant) {
        Amendment.Builder small = told(ground, InputCode.of(input), List.of(denial(InputCode.of(input))));
        for (Agreement agreement :
                List.of(contract().build(), contract().ceiling(Optional.empty()).build())) {
            Finding finding = one(agreement, small);
            assertThat(finding.getOutcome()).isEqualTo(Outcome.NOT_MET);
            assertThat(finding.getVariant()).isEqualTo(variant);
            assertThat(sv(finding)).contains("Det är intygat att ", " stöds inte.");
        }
        Finding open = one(contract().procurementBasis(Optional.empty()).build(), small);
        assertMissing(open, InputCode.PROCUREMENT_BASIS);
    }

    /** A small increase of which all is attested but an input, of which something else is told. */
    private static Amendment.Builder told(AmendmentGround ground, InputCode input, List<Attestation> told) {
        Amendment.Builder small = claimed(ground, "10000001");
        return small.attestations(small.build().getAttestations().stream()
                        .filter(attestation -> !attestation.getInput().equals(input))
                        .toList())
                .addAllAttestations(told);
    }

    @ParameterizedTest
    @CsvSource({
        "ADDITION, amendment.addition-needed, disputed",
        "UNFORESEEN, amendment.unforeseen-circumstances, disputed-circumstances",
        "UNFORESEEN, amendment.nature-unchanged, disputed-nature"
    })
    @DisplayName("a condition that is both attested and denied is for a person to judge, and both are named")
    void disputedCondition(AmendmentGround ground, String input, String variant) {
        InputCode condition = InputCode.of(input);
        Finding finding = one(contract().build(), told(ground, condition, disputed(condition)));
        assertThat(finding.getOutcome()).isEqualTo(Outcome.NEEDS_JUDGEMENT);
        assertThat(finding.getVariant()).isEqualTo(variant);
        assertThat(en(finding))
                .startsWith("It is attested by inköpschefen on 1 March 2026 (KS 2026-114) that ")
                .contains(", and by juristen on 2 March 2026 (KS 2026-120) that ")
                .endsWith(" Which of the two holds must be judged by a person.");
        Finding tooLarge = one(contract().build(), claimed(ground, "15000001").addAttestations(denial(condition)));
        assertThat(tooLarge.getVariant()).isEqualTo("share");
        assertMissing(
                one(
                        contract().procurementBasis(Optional.empty()).build(),
                        told(ground, condition, disputed(condition))),
                InputCode.PROCUREMENT_BASIS);
    }

    @ParameterizedTest
    @CsvSource({"ADDITION, statute.addition-share", "UNFORESEEN, statute.unforeseen-share"})
    @DisplayName("signed before the act came into force, the share is missing; and the basis where it is open")
    void withoutFigure(AmendmentGround ground, String missing) {
        Amendment.Builder early = claimed(ground, "11000000").signedOn(LocalDate.of(2016, 12, 31));
        assertMissing(one(contract().build(), early), InputCode.of(missing));
        assertMissing(
                one(contract().procurementBasis(Optional.empty()).build(), claimed(ground, "11000000")),
                InputCode.PROCUREMENT_BASIS);
    }

    private static void assertMissing(Finding finding, InputCode... missing) {
        assertThat(finding.getOutcome()).isEqualTo(Outcome.NOT_ASSESSED);
        assertThat(finding.getMissing()).containsExactly(missing);
    }

    @Test
    @DisplayName("too large an increase isn't supported, whatever isn't attested")
    void tooLarge() {
        Amendment.Builder addition =
                claimed(AmendmentGround.ADDITION, "15000001").attestations(List.of());
        assertThat(one(contract().build(), addition).getOutcome()).isEqualTo(Outcome.NOT_MET);
    }

    @ParameterizedTest
    @EnumSource(
            value = AmendmentGround.class,
            names = {"ADDITION", "UNFORESEEN"},
            mode = EnumSource.Mode.EXCLUDE)
    @DisplayName("a ground that isn't claimed isn't judged")
    void unclaimed(AmendmentGround ground) {
        assertThat(of(contract().build(), claimed(ground, "99000000").build())).isEmpty();
        assertThat(of(
                        contract().build(),
                        amendment("T-1", EFFECTIVE, ceiling("99000000")).build()))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(value = ProcurementBasis.class, names = "CHAPTER_7", mode = EnumSource.Mode.EXCLUDE)
    @DisplayName("on another basis than chapter 7 the question doesn't arise")
    void otherBases(ProcurementBasis basis) {
        assertThat(of(
                        contract().procurementBasis(basis).build(),
                        claimed(AmendmentGround.UNFORESEEN, "99000000").build()))
                .isEmpty();
    }
}
