package se.samverkan.core.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.samverkan.core.file.Files.HARNOSAND;
import static se.samverkan.core.file.Files.LAST_DAY;
import static se.samverkan.core.file.Files.MIUN;
import static se.samverkan.core.file.Files.OPENED;
import static se.samverkan.core.file.Files.SIGNED;
import static se.samverkan.core.file.Files.SUNDSVALL;
import static se.samverkan.core.file.Files.amendment;

import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.samverkan.core.InvalidValueException;
import se.samverkan.core.agreement.Agreement;
import se.samverkan.core.agreement.Attachment;
import se.samverkan.core.agreement.Change;
import se.samverkan.core.agreement.FrameworkAgreement;
import se.samverkan.core.agreement.LetterOfIntent;
import se.samverkan.core.agreement.PilotAgreement;
import se.samverkan.core.agreement.Role;
import se.samverkan.core.agreement.Signature;
import se.samverkan.core.code.AgreementId;
import se.samverkan.core.code.AgreementKind;
import se.samverkan.core.code.CaseNumber;
import se.samverkan.core.code.CollaborationArea;
import se.samverkan.core.code.EventId;
import se.samverkan.core.code.Field;
import se.samverkan.core.code.MunicipalityCode;
import se.samverkan.core.code.PartnerId;
import se.samverkan.core.code.Purpose;
import se.samverkan.core.finding.Assumption;
import se.samverkan.core.lifecycle.LifecycleEvent;
import se.samverkan.core.partner.AssociationOfMunicipalities;
import se.samverkan.core.partner.Municipality;
import se.samverkan.core.partner.PartnerDirectory;
import se.samverkan.core.text.Text;
import se.samverkan.core.time.AsOf;
import se.samverkan.core.time.PartialDate;
import se.samverkan.core.time.Term;

@DisplayName("A portfolio answers over all its files")
class PortfolioTest {

    private static final Municipality SOLLEFTEA = PartnerDirectory.sweden().municipality(MunicipalityCode.of("2283"));

    private static final AgreementFile INTENT = AgreementFile.open(LetterOfIntent.builder()
            .id(AgreementId.of("intent"))
            .party(MIUN, Role.PARTY)
            .party(
                    AssociationOfMunicipalities.builder()
                            .id(PartnerId.of("vkl"))
                            .name("Förbundet")
                            .member(SUNDSVALL)
                            .build(),
                    Role.PARTY)
            .signature(Signature.builder().partner(MIUN).build())
            .signature(Signature.builder().partner(PartnerId.of("vkl")).build())
            .area(CollaborationArea.RESEARCH)
            .addPurposes(Purpose.SUSTAINABLE_GROWTH)
            .addFields(Field.HEALTH_AND_WELFARE)
            .build());

    private static final AgreementFile PILOT = AgreementFile.open(PilotAgreement.builder()
            .id(AgreementId.of("pilot"))
            .party(SOLLEFTEA, Role.CLIENT)
            .signature(Signature.of(SOLLEFTEA, SIGNED))
            .term(Term.ofYears(1))
            .area(CollaborationArea.EDUCATION)
            .build());

    private static final Portfolio ALL = Portfolio.of(OPENED, INTENT, PILOT);
    private static final AsOf ON_SIGNING = AsOf.on(SIGNED);

    @Test
    @DisplayName("keeps its files in the order given, finds one by its agreement, and replaces it in its place")
    void files() {
        assertThat(ALL.getFiles()).containsExactly(OPENED, INTENT, PILOT);
        assertThat(ALL.find(AgreementId.of("intent"))).hasValue(INTENT);
        assertThat(ALL.find(AgreementId.of("other"))).isEmpty();
        AgreementFile longer = INTENT.record(MIUN, SIGNED);
        assertThat(ALL.with(longer).getFiles()).containsExactly(OPENED, longer, PILOT);
        assertThat(Portfolio.of().with(PILOT).with(OPENED).getFiles()).containsExactly(PILOT, OPENED);
        assertThat(ALL.getFiles()).containsExactly(OPENED, INTENT, PILOT);
    }

    @Test
    @DisplayName("holds one file for each agreement")
    void twice() {
        List<AgreementFile> twice = List.of(OPENED, INTENT, OPENED.record(MIUN, SIGNED));
        assertThatThrownBy(() -> Portfolio.of(twice))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("portfolio: expected one file for each agreement, but was 'sko'");
    }

    @Test
    @DisplayName("tells what is in force on a day, and of what that can't be told because a day is open")
    void inForce() {
        assertThat(ALL.inForce(ON_SIGNING)).containsExactly(OPENED);
        assertThat(ALL.possiblyInForce(ON_SIGNING)).containsExactly(INTENT, PILOT);
        assertThat(ALL.inForce(AsOf.on(LAST_DAY))).containsExactly(OPENED);
        assertThat(ALL.inForce(AsOf.on(SIGNED.minusDays(1)))).isEmpty();
        assertThat(ALL.inForce(AsOf.on(LAST_DAY.plusDays(1)))).isEmpty();
    }

    @Test
    @DisplayName("counts as in force what all have signed by the day, and as possibly so what may be signed by then")
    void signed() {
        Agreement agreement = OPENED.getSignedAgreement();
        AgreementFile draft = signedBy(agreement);
        AgreementFile half = signedBy(agreement, Signature.of(MIUN, SIGNED));
        AgreementFile later =
                signedBy(agreement, Signature.of(HARNOSAND, SIGNED.plusDays(1)), Signature.of(MIUN, SIGNED));
        AgreementFile open = signedBy(
                agreement, Signature.of(HARNOSAND, PartialDate.of(Year.from(SIGNED))), Signature.of(MIUN, SIGNED));
        for (AgreementFile unsigned : List.of(draft, half, later)) {
            assertThat(Portfolio.of(unsigned).inForce(ON_SIGNING)).isEmpty();
            assertThat(Portfolio.of(unsigned).possiblyInForce(ON_SIGNING)).isEmpty();
        }
        assertThat(Portfolio.of(later).inForce(AsOf.on(SIGNED.plusDays(1)))).containsExactly(later);
        assertThat(Portfolio.of(open).inForce(ON_SIGNING)).isEmpty();
        assertThat(Portfolio.of(open).possiblyInForce(ON_SIGNING)).containsExactly(open);
        assertThat(Portfolio.of(open).possiblyInForce(AsOf.on(LAST_DAY))).isEmpty();
        assertThat(Portfolio.of(open).inForce(AsOf.on(LAST_DAY))).containsExactly(open);
    }

    private static AgreementFile signedBy(Agreement agreement, Signature... signatures) {
        FrameworkAgreement framework = (FrameworkAgreement) agreement;
        return AgreementFile.open(
                framework.toBuilder().signatures(List.of(signatures)).build());
    }

    @Test
    @DisplayName("tells it by assumptions and amendments that are known")
    void assumedAndAmended() {
        AgreementFile assumed = PILOT.assuming(Assumption.firstDay(SIGNED, "as the agreement"), SIGNED);
        AgreementFile longer =
                OPENED.record(amendment(LAST_DAY, Change.of(Term.ofClosed(SIGNED, LAST_DAY.plusDays(1)))), LAST_DAY);
        Portfolio portfolio = ALL.with(assumed).with(longer);
        assertThat(portfolio.inForce(ON_SIGNING)).containsExactly(longer, assumed);
        assertThat(portfolio.inForce(ON_SIGNING.knownOn(SIGNED.minusDays(1)))).containsExactly(longer);
        assertThat(portfolio.inForce(AsOf.on(LAST_DAY.plusDays(1)))).containsExactly(longer);
        assertThat(portfolio.inForce(AsOf.on(LAST_DAY.plusDays(1)).knownOn(SIGNED)))
                .isEmpty();
    }

    @Test
    @DisplayName("tells what concerns a partner, as a party or as a party's member, bound or not")
    void concerning() {
        assertThat(ALL.concerning(MIUN.getId(), ON_SIGNING)).containsExactly(OPENED, INTENT);
        assertThat(ALL.concerning(HARNOSAND.getId(), ON_SIGNING)).containsExactly(OPENED);
        assertThat(ALL.concerning(SUNDSVALL.getId(), ON_SIGNING)).containsExactly(INTENT);
        assertThat(ALL.concerning(MIUN.getId(), AsOf.on(LAST_DAY.plusDays(1)))).containsExactly(INTENT);
        assertThat(ALL.concerning(PartnerId.of("other"), ON_SIGNING)).isEmpty();
    }

    @Test
    @DisplayName("tells what covers an area, is of a kind, serves a purpose or lies within a field")
    void others() {
        assertThat(ALL.covering(CollaborationArea.EDUCATION, ON_SIGNING)).containsExactly(OPENED, PILOT);
        assertThat(ALL.covering(CollaborationArea.OPERATIONAL_DEVELOPMENT, ON_SIGNING))
                .isEmpty();
        assertThat(ALL.ofKind(AgreementKind.LETTER_OF_INTENT)).containsExactly(INTENT);
        assertThat(ALL.ofKind(AgreementKind.OTHER)).isEmpty();
        assertThat(ALL.serving(Purpose.SUSTAINABLE_GROWTH, ON_SIGNING)).containsExactly(INTENT);
        assertThat(ALL.serving(Purpose.LIFELONG_LEARNING, ON_SIGNING)).isEmpty();
        assertThat(ALL.within(Field.HEALTH_AND_WELFARE, ON_SIGNING)).containsExactly(INTENT);
        assertThat(ALL.within(Field.EDUCATION, ON_SIGNING)).isEmpty();
    }

    @Test
    @DisplayName("tells what a partner has filed under a case number, and what a document belongs to")
    void papers() {
        AgreementFile filed = AgreementFile.open(PILOT.getSignedAgreement().toBuilder()
                .putCaseNumbers(HARNOSAND.getId(), CaseNumber.of("KS 2023/17"))
                .putCaseNumbers(MIUN.getId(), CaseNumber.of("MIUN 2023/99"))
                .addAttachments(Attachment.of(Text.of("sv", "Prislista"), "prices/2023"))
                .build());
        Portfolio portfolio = ALL.with(filed);
        assertThat(portfolio.filedUnder(HARNOSAND.getId(), CaseNumber.of("KS 2023/17"), ON_SIGNING))
                .containsExactly(filed);
        assertThat(portfolio.filedUnder(HARNOSAND.getId(), CaseNumber.of("KS 2023/18"), ON_SIGNING))
                .isEmpty();
        assertThat(portfolio.filedUnder(MIUN.getId(), CaseNumber.of("KS 2023/17"), ON_SIGNING))
                .as("the number of another register")
                .isEmpty();
        assertThat(portfolio.filedUnder(SUNDSVALL.getId(), CaseNumber.of("KS 2023/17"), ON_SIGNING))
                .isEmpty();
        assertThat(portfolio.withAttachment("prices/2023", ON_SIGNING)).containsExactly(filed);
        assertThat(portfolio.withAttachment("prices/2024", ON_SIGNING)).isEmpty();
    }

    @Test
    @DisplayName(
            "a revision of one file counts for no other; at the revisions kept it answers as it did, without files added since")
    void revisions() {
        LocalDate day = LAST_DAY.minusDays(1);
        AsOf asked = AsOf.on(LAST_DAY);
        Portfolio then = Portfolio.of(OPENED);
        Map<AgreementId, Long> kept = then.revisions(asked);
        assertThat(kept).containsExactly(Map.entry(OPENED.getId(), 0L));
        AgreementFile ended = OPENED.record(LifecycleEvent.terminated(EventId.of("t"), day, day), day);
        Portfolio now = then.with(ended).with(INTENT);
        assertThat(then.inForce(asked)).containsExactly(OPENED);
        assertThat(now.inForce(asked)).isEmpty();
        assertThat(now.inForce(asked.atRevision(0))).isEmpty();
        assertThat(now.atRevisions(kept).inForce(asked)).containsExactly(ended);
        assertThat(now.atRevisions(kept).getFiles()).containsExactly(ended);
        assertThat(now.atRevisions(kept)).isNotEqualTo(Portfolio.of(ended)).isEqualTo(now.atRevisions(kept));
        assertThat(now.revisions(asked.knownOn(day.minusDays(1)))).containsEntry(OPENED.getId(), 0L);
        assertThat(now.revisions(asked)).containsEntry(OPENED.getId(), 1L);
        assertThat(now.view(OPENED.getId(), asked)).isPresent();
        assertThat(now.atRevisions(kept).view(INTENT.getId(), asked)).isEmpty();
        assertThatThrownBy(() -> now.atRevisions(Map.of(OPENED.getId(), -1L)))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("revision");
    }

    @Test
    @DisplayName("is equal by its files in their order, which nobody can change")
    void equality() {
        assertThat(ALL)
                .isEqualTo(Portfolio.of(List.of(OPENED, INTENT, PILOT)))
                .hasSameHashCodeAs(Portfolio.of(OPENED, INTENT, PILOT))
                .isNotEqualTo(Portfolio.of(INTENT, OPENED, PILOT))
                .isNotEqualTo(ALL.getFiles());
        assertThat(Portfolio.of(PILOT)).hasToString("portfolio of 1 file");
        assertThatThrownBy(() -> ALL.getFiles().clear()).isInstanceOf(UnsupportedOperationException.class);
    }
}
