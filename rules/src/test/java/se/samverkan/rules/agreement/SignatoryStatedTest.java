package se.samverkan.rules.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samverkan.rules.Given.DAY;
import static se.samverkan.rules.Given.HARNOSAND;
import static se.samverkan.rules.Given.MIUN;
import static se.samverkan.rules.Given.SIGNED;
import static se.samverkan.rules.Given.callOff;
import static se.samverkan.rules.Given.en;
import static se.samverkan.rules.Given.framework;
import static se.samverkan.rules.Given.judge;
import static se.samverkan.rules.Given.sv;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.samverkan.core.agreement.Party;
import se.samverkan.core.agreement.Role;
import se.samverkan.core.agreement.Signature;
import se.samverkan.core.code.CountyCode;
import se.samverkan.core.code.DecisionReference;
import se.samverkan.core.code.PartnerId;
import se.samverkan.core.file.AgreementFile;
import se.samverkan.core.finding.Finding;
import se.samverkan.core.finding.InputCode;
import se.samverkan.core.finding.Outcome;
import se.samverkan.core.partner.Company;
import se.samverkan.core.partner.Partner;
import se.samverkan.core.partner.PartnerDirectory;
import se.samverkan.core.text.Text;
import se.samverkan.core.time.AsOf;
import se.samverkan.core.time.DateRange;

@DisplayName("It is stated on what authority a signature is given")
class SignatoryStatedTest {

    private static final SignatoryStated RULE = new SignatoryStated();
    private static final Text CHAIR = Text.of("kommunstyrelsens ordförande");
    private static final DecisionReference DECISION = DecisionReference.of("KS 2023/210 § 5");

    /** What is found of the signature of a partner, beside one of Mittuniversitetet's. */
    private static Finding of(Partner partner, Optional<Text> role, Optional<DecisionReference> decision) {
        Signature signature = Signature.builder()
                .partner(partner)
                .signatoryRole(role)
                .decision(decision)
                .build();
        List<Finding> findings = judge(
                RULE,
                AgreementFile.open(framework()
                        .parties(List.of(Party.of(partner, Role.CLIENT), Party.of(MIUN, Role.PROVIDER)))
                        .signatures(List.of(signature))
                        .build()),
                AsOf.on(DAY));
        assertThat(findings).hasSize(1);
        return findings.get(0);
    }

    @Test
    @DisplayName("for a municipality by a role and a decision")
    void municipality() {
        Finding stated = of(HARNOSAND, Optional.of(CHAIR), Optional.of(DECISION));
        assertThat(stated.getOutcome()).isEqualTo(Outcome.MET);
        assertThat(stated.getPath()).isEqualTo("agreement.signatures[municipality:2280]");
        assertThat(sv(stated))
                .isEqualTo("För Härnösands kommun har kommunstyrelsens ordförande undertecknat ramavtalet, med stöd av"
                        + " beslutet KS 2023/210 § 5.");
        assertThat(en(stated))
                .isEqualTo(
                        "For Härnösands kommun, the framework agreement was signed by kommunstyrelsens ordförande, on"
                                + " the decision KS 2023/210 § 5.");
    }

    @Test
    @DisplayName("each of the two that is taken away is named, and both where both are")
    void namesWhatIsMissing() {
        Finding withoutDecision = of(HARNOSAND, Optional.of(CHAIR), Optional.empty());
        assertThat(withoutDecision.getOutcome()).isEqualTo(Outcome.NOT_ASSESSED);
        assertThat(withoutDecision.getMissing()).containsExactly(SignatoryStated.DECISION);
        assertThat(sv(withoutDecision))
                .isEqualTo("För Härnösands kommun har kommunstyrelsens ordförande undertecknat ramavtalet. Det går inte"
                        + " att bedöma med vilken behörighet. Komplettera med vilket beslut undertecknandet vilar på.");
        assertThat(of(HARNOSAND, Optional.empty(), Optional.of(DECISION)).getMissing())
                .containsExactly(SignatoryStated.ROLE);
        Finding neither = of(HARNOSAND, Optional.empty(), Optional.empty());
        assertThat(neither.getMissing()).containsExactly(SignatoryStated.ROLE, SignatoryStated.DECISION);
        assertThat(en(neither))
                .isEqualTo(
                        "On what authority Härnösands kommun signed the framework agreement cannot be assessed. Please"
                                + " state the role of the one who signed and the decision that the signature rests on.");
    }

    @Test
    @DisplayName("for a region as for a municipality; for a university, a company and others by a role alone")
    void otherKinds() {
        Partner region = PartnerDirectory.sweden().region(CountyCode.of("22"));
        Partner company = Company.builder()
                .id(PartnerId.of("company:x"))
                .name("Bolaget AB")
                .build();
        List<InputCode> none = List.of();
        assertThat(of(region, Optional.of(CHAIR), Optional.empty()).getMissing())
                .containsExactly(SignatoryStated.DECISION);
        assertThat(of(company, Optional.of(Text.of("vd")), Optional.empty()).getMissing())
                .isEqualTo(none);
        assertThat(of(company, Optional.empty(), Optional.empty()).getMissing()).containsExactly(SignatoryStated.ROLE);
        Finding rector = judge(
                        RULE,
                        AgreementFile.open(framework()
                                .signatures(List.of(Signature.of(MIUN, SIGNED, "rektor")))
                                .build()),
                        AsOf.on(DAY))
                .get(0);
        assertThat(rector.getOutcome()).isEqualTo(Outcome.MET);
        assertThat(sv(rector)).isEqualTo("För Mittuniversitetet har rektor undertecknat ramavtalet.");
    }

    @Test
    @DisplayName("it is asked of the file as a whole, of each signature of a party of the day")
    void whenAsked() {
        AgreementFile file = AgreementFile.open(framework().build());
        assertThat(judge(RULE, file, AsOf.on(DAY))).hasSize(2);
        assertThat(judge(RULE, file, callOff("A-1", "1").build())).isEmpty();
        Party left = Party.builder()
                .partner(HARNOSAND)
                .addRoles(Role.CLIENT)
                .days(DateRange.until(DAY.minusDays(1)))
                .build();
        AgreementFile without = AgreementFile.open(framework()
                .parties(List.of(left, Party.of(MIUN, Role.PROVIDER)))
                .build());
        assertThat(judge(RULE, without, AsOf.on(DAY)))
                .extracting(Finding::getPath)
                .containsExactly("agreement.signatures[" + MIUN.getId() + "]");
    }
}
