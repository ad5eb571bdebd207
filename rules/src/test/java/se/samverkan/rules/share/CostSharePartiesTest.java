package se.samverkan.rules.share;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samverkan.rules.Given.DAY;
import static se.samverkan.rules.Given.HARNOSAND;
import static se.samverkan.rules.Given.MIUN;
import static se.samverkan.rules.Given.callOff;
import static se.samverkan.rules.Given.en;
import static se.samverkan.rules.Given.framework;
import static se.samverkan.rules.Given.judge;
import static se.samverkan.rules.Given.sv;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.samverkan.core.agreement.Amendment;
import se.samverkan.core.agreement.Change;
import se.samverkan.core.agreement.FrameworkAgreement;
import se.samverkan.core.agreement.Party;
import se.samverkan.core.agreement.Role;
import se.samverkan.core.code.AgreementId;
import se.samverkan.core.code.AmendmentId;
import se.samverkan.core.code.MunicipalityCode;
import se.samverkan.core.code.PartnerId;
import se.samverkan.core.file.AgreementFile;
import se.samverkan.core.finding.Finding;
import se.samverkan.core.finding.Outcome;
import se.samverkan.core.partner.AssociationOfMunicipalities;
import se.samverkan.core.partner.Municipality;
import se.samverkan.core.partner.PartnerDirectory;
import se.samverkan.core.share.CostShares;
import se.samverkan.core.share.ResplitPolicy;
import se.samverkan.core.text.Text;
import se.samverkan.core.time.AsOf;
import se.samverkan.rules.Nature;

@DisplayName("Those who share costs are parties")
class CostSharePartiesTest {

    private static final CostShareParties RULE = new CostShareParties();
    private static final Municipality SUNDSVALL = PartnerDirectory.sweden().municipality(MunicipalityCode.of("2281"));
    private static final LocalDate LEAVES = LocalDate.of(2025, 1, 1);
    private static final CostShares THREE = CostShares.percentages()
            .share(HARNOSAND, "50")
            .share(MIUN, "30")
            .share(SUNDSVALL, "20")
            .build();

    private static AgreementFile file() {
        return AgreementFile.open(
                framework().party(SUNDSVALL, Role.CLIENT).costShares(THREE).build());
    }

    private static AgreementFile left(Change... more) {
        return file().record(
                        Amendment.builder()
                                .id(AmendmentId.of("T-1"))
                                .effectiveFrom(LEAVES)
                                .reason(Text.of("utträde"))
                                .addChanges(Change.leaving(SUNDSVALL.getId()))
                                .addChanges(more)
                                .build(),
                        DAY);
    }

    @Test
    @DisplayName("a party that leaves is one on its last day, and found on the day after while the shares name it")
    void bothSides() {
        assertThat(judge(RULE, left(), AsOf.on(LEAVES.minusDays(1))))
                .extracting(Finding::getOutcome)
                .containsExactly(Outcome.MET);
        Finding finding = judge(RULE, left(), AsOf.on(LEAVES)).get(0);
        assertThat(finding.getOutcome()).isEqualTo(Outcome.NOT_MET);
        assertThat(finding.getPath()).isEqualTo("agreement.costShares");
        assertThat(sv(finding))
                .isEqualTo("Enligt ramavtalet delas kostnaderna även av Sundsvalls kommun, som hör till parterna andra"
                        + " dagar men inte den 1 januari 2025. Andelarna kan fördelas om mellan dem som är kvar.");
        assertThat(en(finding))
                .isEqualTo("Under the framework agreement, costs are also shared by Sundsvalls kommun, among the"
                        + " parties on other days but not on 1 January 2025. The shares can be split again between those who"
                        + " remain.");
    }

    @Test
    @DisplayName("nothing is found once the same amendment has split the shares again")
    void resplit() {
        AgreementFile file = left(Change.of(THREE.without(SUNDSVALL, ResplitPolicy.inProportion())));
        Finding finding = judge(RULE, file, AsOf.on(LEAVES)).get(0);
        assertThat(finding.getOutcome()).isEqualTo(Outcome.MET);
        assertThat(sv(finding))
                .isEqualTo("Alla som delar kostnader enligt ramavtalet är parter eller medlemmar i en part.");
    }

    @Test
    @DisplayName("one that never was a party is found apart from one that has left")
    void never() {
        PartnerId outsider = PartnerId.of("norrskens-ab");
        AgreementFile file = AgreementFile.open(framework()
                .costShares(CostShares.equally(HARNOSAND.getId(), outsider))
                .build());
        Finding finding = judge(RULE, file, AsOf.on(DAY)).get(0);
        assertThat(finding.getOutcome()).isEqualTo(Outcome.NOT_MET);
        assertThat(sv(finding))
                .isEqualTo(
                        "Enligt ramavtalet delas kostnader av norrskens-ab, som varken är part eller medlem i en part."
                                + " Parten kan läggas till, eller andelarna rättas.");
        AgreementFile both = left(Change.of(CostShares.equally(SUNDSVALL.getId(), outsider)));
        assertThat(judge(RULE, both, AsOf.on(LEAVES)))
                .extracting(Finding::getVariant)
                .containsExactly("other-days", "never");
    }

    @Test
    @DisplayName("members of an association that is a party share as it does")
    void members() {
        AssociationOfMunicipalities body = AssociationOfMunicipalities.builder()
                .id(PartnerId.of("association"))
                .name("Förbundet")
                .member(SUNDSVALL)
                .build();
        AgreementFile file = AgreementFile.open(framework()
                .addParties(Party.of(body, Role.CLIENT))
                .costShares(THREE)
                .build());
        assertThat(judge(RULE, file, AsOf.on(DAY)))
                .extracting(Finding::getOutcome)
                .containsExactly(Outcome.MET);
    }

    @Test
    @DisplayName("it isn't asked without shares, without parties, nor when a call-off is tried")
    void notAsked() {
        assertThat(judge(RULE, AgreementFile.open(framework().build()), AsOf.on(DAY)))
                .isEmpty();
        FrameworkAgreement bare = FrameworkAgreement.builder()
                .id(AgreementId.of("bare"))
                .costShares(THREE)
                .build();
        assertThat(judge(RULE, AgreementFile.open(bare), AsOf.on(DAY))).isEmpty();
        assertThat(judge(RULE, file(), callOff("A-1", "100").build())).isEqualTo(List.of());
        assertThat(RULE.getNature()).isEqualTo(Nature.ADVICE);
    }
}
