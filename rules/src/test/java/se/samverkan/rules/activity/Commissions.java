package se.samverkan.rules.activity;

import static se.samverkan.rules.Given.HARNOSAND;
import static se.samverkan.rules.Given.callOff;
import static se.samverkan.rules.Given.framework;
import static se.samverkan.rules.Given.judge;

import java.time.LocalDate;
import java.util.List;
import se.samverkan.core.activity.CommissionedCourse;
import se.samverkan.core.agreement.Party;
import se.samverkan.core.agreement.Role;
import se.samverkan.core.code.CountyCode;
import se.samverkan.core.code.PartnerId;
import se.samverkan.core.file.AgreementFile;
import se.samverkan.core.finding.Attestation;
import se.samverkan.core.finding.Finding;
import se.samverkan.core.finding.InputCode;
import se.samverkan.core.partner.AssociationOfMunicipalities;
import se.samverkan.core.partner.Company;
import se.samverkan.core.partner.HigherEducationInstitution;
import se.samverkan.core.partner.MunicipalFederation;
import se.samverkan.core.partner.OtherPublicBody;
import se.samverkan.core.partner.Partner;
import se.samverkan.core.partner.PartnerDirectory;
import se.samverkan.core.partner.PublicBodyKind;
import se.samverkan.core.text.Text;
import se.samverkan.rules.Rule;

/** What the tests of rules on commissioned education start from: clients of every kind, and an institution that isn't the state's. */
final class Commissions {

    static final Partner REGION = PartnerDirectory.sweden().region(CountyCode.of("22"));
    static final AssociationOfMunicipalities ASSOCIATION = AssociationOfMunicipalities.builder()
            .id(PartnerId.of("vkl"))
            .name("Västmanlands kommuner")
            .build();
    static final MunicipalFederation FEDERATION = MunicipalFederation.builder()
            .id(PartnerId.of("federation"))
            .name("Räddningstjänstförbundet")
            .build();
    static final Company COMPANY =
            Company.builder().id(PartnerId.of("firm")).name("Firman").build();
    static final HigherEducationInstitution FOUNDATION = HigherEducationInstitution.builder()
            .id(PartnerId.of("foundation"))
            .name("Stiftelsehögskolan")
            .state(false)
            .build();

    private Commissions() {}

    static OtherPublicBody body(PublicBodyKind kind) {
        return openBody().bodyKind(kind).build();
    }

    static OtherPublicBody.Builder openBody() {
        return OtherPublicBody.builder().id(PartnerId.of("body")).name("Myndigheten");
    }

    static Attestation attested(InputCode input) {
        return Attestation.of(input, Text.of("prefekten"), LocalDate.of(2023, 12, 1), "MIUN 2023/17");
    }

    static Attestation denied(InputCode input) {
        return Attestation.denying(input, Text.of("prefekten"), LocalDate.of(2023, 12, 1), "MIUN 2023/17");
    }

    /** An attestation and, a week later, a denial of the same input. */
    static List<Attestation> disputed(InputCode input) {
        return List.of(
                attested(input),
                Attestation.denying(input, Text.of("studierektorn"), LocalDate.of(2023, 12, 8), "MIUN 2023/21"));
    }

    /** The framework with another provider, one that isn't the state's. */
    static AgreementFile ofFoundation() {
        return AgreementFile.open(framework()
                .parties(List.of(Party.of(HARNOSAND, Role.CLIENT), Party.of(FOUNDATION, Role.PROVIDER)))
                .signatures(List.of())
                .build());
    }

    /** The framework with a second provider, so that it isn't known which of them gives a course without an organiser. */
    static AgreementFile withSecond(HigherEducationInstitution provider) {
        return AgreementFile.open(framework().party(provider, Role.PROVIDER).build());
    }

    /** What a rule finds where a client calls a course off. */
    static List<Finding> calledOffBy(Rule rule, AgreementFile file, Partner client, CommissionedCourse course) {
        return judge(
                rule,
                file,
                callOff("A-1", "100000").orderedBy(client).activity(course).build());
    }
}
