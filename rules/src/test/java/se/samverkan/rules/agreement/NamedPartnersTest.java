package se.samverkan.rules.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static se.samverkan.rules.Given.DAY;
import static se.samverkan.rules.Given.HARNOSAND;
import static se.samverkan.rules.Given.MIUN;
import static se.samverkan.rules.Given.SIGNED;
import static se.samverkan.rules.Given.callOff;
import static se.samverkan.rules.Given.en;
import static se.samverkan.rules.Given.framework;
import static se.samverkan.rules.Given.judge;
import static se.samverkan.rules.Given.sv;

import java.time.LocalDate;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import se.samverkan.core.agreement.Contact;
import se.samverkan.core.agreement.CoveredDepartment;
import se.samverkan.core.agreement.FrameworkAgreement;
import se.samverkan.core.agreement.GovernanceBody;
import se.samverkan.core.agreement.Party;
import se.samverkan.core.agreement.Role;
import se.samverkan.core.agreement.Signature;
import se.samverkan.core.code.CaseNumber;
import se.samverkan.core.code.Department;
import se.samverkan.core.code.MunicipalityCode;
import se.samverkan.core.code.PartnerId;
import se.samverkan.core.file.AgreementFile;
import se.samverkan.core.finding.Finding;
import se.samverkan.core.finding.Outcome;
import se.samverkan.core.partner.AssociationOfMunicipalities;
import se.samverkan.core.partner.Municipality;
import se.samverkan.core.partner.Partner;
import se.samverkan.core.partner.PartnerDirectory;
import se.samverkan.core.partner.Succession;
import se.samverkan.core.partner.SuccessionKind;
import se.samverkan.core.share.Contribution;
import se.samverkan.core.text.Text;
import se.samverkan.core.time.AsOf;

@DisplayName("Those whom the agreement names in its parts belong to it")
class NamedPartnersTest {

    private static final NamedPartners RULE = new NamedPartners();
    private static final Municipality SUNDSVALL = PartnerDirectory.sweden().municipality(MunicipalityCode.of("2281"));
    private static final PartnerId ASSOCIATION = PartnerId.of("association:x");

    private static List<Finding> judged(FrameworkAgreement.Builder terms) {
        return judge(RULE, AgreementFile.open(terms.build()), AsOf.on(DAY));
    }

    /** Each part of an agreement but the signatures, with a partner named in it. */
    static Stream<Arguments> parts() {
        return Stream.of(
                part("caseNumbers", "diarienumren", (terms, id) -> terms.putCaseNumbers(id, CaseNumber.of("KS 1"))),
                part(
                        "contacts",
                        "kontakterna",
                        (terms, id) -> terms.addContacts(Contact.of(id, Text.of("handläggare")))),
                part("contributions", "bidragen", (terms, id) -> terms.addContributions(Contribution.ofCash(id))),
                part(
                        "governanceBody.members",
                        "styrgruppens ledamöter",
                        (terms, id) -> terms.governanceBody(GovernanceBody.builder()
                                .name(Text.of("styrgruppen"))
                                .addMembers(id)
                                .build())),
                part(
                        "departments",
                        "förvaltningarna",
                        (terms, id) ->
                                terms.addDepartments(CoveredDepartment.of(id, Department.of("Skolförvaltningen")))));
    }

    private static Arguments part(
            String path,
            String words,
            BiFunction<FrameworkAgreement.Builder, PartnerId, FrameworkAgreement.Builder> add) {
        return arguments(path, words, add);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("parts")
    @DisplayName("a party and a member of a party may be named in any part, and one who is neither is found")
    void anyPart(
            String path,
            String words,
            BiFunction<FrameworkAgreement.Builder, PartnerId, FrameworkAgreement.Builder> add) {
        AssociationOfMunicipalities association = AssociationOfMunicipalities.builder()
                .id(ASSOCIATION)
                .name("Föreningen")
                .member(SUNDSVALL)
                .build();
        assertThat(judged(add.apply(framework(), HARNOSAND.getId())))
                .extracting(Finding::getOutcome)
                .containsExactly(Outcome.MET);
        assertThat(judged(add.apply(framework().party(association, Role.PARTY), SUNDSVALL.getId())))
                .extracting(Finding::getOutcome)
                .containsExactly(Outcome.MET);

        List<Finding> findings = judged(add.apply(framework(), SUNDSVALL.getId()));
        assertThat(findings).extracting(Finding::getOutcome).containsExactly(Outcome.NOT_MET);
        assertThat(findings.get(0).getPath()).isEqualTo("agreement." + path);
        assertThat(sv(findings.get(0)))
                .isEqualTo(
                        "Bland " + words + " nämner ramavtalet municipality:2281, som varken är part eller medlem i en"
                                + " part. Parten kan läggas till, eller uppgiften rättas.");
    }

    @Test
    @DisplayName("a signature is a party's, and one of a member or of another is found")
    void signatures() {
        FrameworkAgreement.Builder signedByAnother = framework().signature(Signature.of(SUNDSVALL, SIGNED));
        List<Finding> findings = judged(signedByAnother);
        assertThat(findings).hasSize(1);
        assertThat(en(findings.get(0)))
                .isEqualTo("There is a signature by municipality:2281 under the framework agreement, which has no such"
                        + " party. The party can be added, or the signature can be corrected.");
        assertThat(judged(signedByAnother.party(SUNDSVALL, Role.FUNDER)))
                .extracting(Finding::getOutcome)
                .containsExactly(Outcome.MET);

        AssociationOfMunicipalities association = AssociationOfMunicipalities.builder()
                .id(ASSOCIATION)
                .name("Föreningen")
                .member(SUNDSVALL)
                .build();
        Finding ofMember = judged(framework().party(association, Role.PARTY).signature(Signature.of(SUNDSVALL, SIGNED)))
                .get(0);
        assertThat(ofMember.getOutcome()).isEqualTo(Outcome.NOT_MET);
        assertThat(sv(ofMember))
                .startsWith("Det finns en underskrift av Sundsvalls kommun under ramavtalet, som inte har");
    }

    @Test
    @DisplayName("a party of another day belongs, and so do a party's legal successor and the one that it stands for")
    void overTime() {
        Partner succeeded = HARNOSAND.toBuilder()
                .addSuccessions(Succession.of(SUNDSVALL.getId(), SuccessionKind.MERGED_INTO)
                        .on(LocalDate.of(2024, 1, 1)))
                .build();
        FrameworkAgreement.Builder terms = framework()
                .parties(List.of(Party.of(succeeded, Role.CLIENT), Party.of(MIUN, Role.PROVIDER)))
                .signature(Signature.of(SUNDSVALL, DAY));
        assertThat(judged(terms)).extracting(Finding::getOutcome).containsExactly(Outcome.MET);
        assertThat(judge(RULE, AgreementFile.open(terms.build()), AsOf.on(LocalDate.of(2023, 12, 31))))
                .extracting(Finding::getOutcome)
                .containsExactly(Outcome.NOT_MET);
    }

    @Test
    @DisplayName("it is asked of the file as a whole, where there are parties and anyone is named")
    void whenAsked() {
        FrameworkAgreement.Builder outsider = framework().signature(Signature.of(SUNDSVALL, SIGNED));
        assertThat(judge(
                        RULE,
                        AgreementFile.open(outsider.build()),
                        callOff("A-1", "1").build()))
                .isEmpty();
        assertThat(judged(outsider.parties(List.of()))).isEmpty();
        assertThat(judged(framework().signatures(List.of()))).isEmpty();
    }
}
