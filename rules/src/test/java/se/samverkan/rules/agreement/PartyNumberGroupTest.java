package se.samverkan.rules.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samverkan.rules.Given.DAY;
import static se.samverkan.rules.Given.HARNOSAND;
import static se.samverkan.rules.Given.MIUN;
import static se.samverkan.rules.Given.callOff;
import static se.samverkan.rules.Given.en;
import static se.samverkan.rules.Given.file;
import static se.samverkan.rules.Given.judge;
import static se.samverkan.rules.Given.sv;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.samverkan.core.agreement.LetterOfIntent;
import se.samverkan.core.agreement.Role;
import se.samverkan.core.code.AgreementId;
import se.samverkan.core.code.CountyCode;
import se.samverkan.core.code.OrganisationNumber;
import se.samverkan.core.code.PartnerId;
import se.samverkan.core.file.AgreementFile;
import se.samverkan.core.finding.Finding;
import se.samverkan.core.finding.Outcome;
import se.samverkan.core.finding.Source;
import se.samverkan.core.partner.AssociationOfMunicipalities;
import se.samverkan.core.partner.Company;
import se.samverkan.core.partner.MunicipalFederation;
import se.samverkan.core.partner.OtherPublicBody;
import se.samverkan.core.partner.Partner;
import se.samverkan.core.partner.PartnerDirectory;
import se.samverkan.core.partner.PublicBodyKind;
import se.samverkan.core.partner.Region;
import se.samverkan.core.time.AsOf;
import se.samverkan.rules.Nature;

@DisplayName("The group of each party's organisation number fits what the party is")
class PartyNumberGroupTest {

    private static final PartyNumberGroup RULE = new PartyNumberGroup();
    private static final String AUTHORITY = "212000-2403";
    private static final String COMPANY = "556016-0680";

    private static Partner party(String kind, String number) {
        OrganisationNumber given = OrganisationNumber.parse(number);
        PartnerId id = PartnerId.of("party");
        return switch (kind) {
            case "municipality" ->
                HARNOSAND.toBuilder().organisationNumber(given).build();
            case "region" ->
                ((Region) PartnerDirectory.sweden().region(CountyCode.of("22")))
                        .toBuilder().organisationNumber(given).build();
            case "federation" ->
                MunicipalFederation.builder()
                        .id(id)
                        .name("Förbundet")
                        .member(HARNOSAND)
                        .organisationNumber(given)
                        .build();
            case "association" ->
                AssociationOfMunicipalities.builder()
                        .id(id)
                        .name("Föreningen")
                        .member(HARNOSAND)
                        .organisationNumber(given)
                        .build();
            case "state" -> MIUN.toBuilder().organisationNumber(given).build();
            case "private" ->
                MIUN.toBuilder().state(false).organisationNumber(given).build();
            default ->
                Company.builder()
                        .id(id)
                        .name("Bolaget")
                        .organisationNumber(given)
                        .build();
        };
    }

    private static List<Finding> of(Partner party) {
        AgreementFile file = AgreementFile.open(LetterOfIntent.builder()
                .id(AgreementId.of("letter"))
                .party(party, Role.PARTY)
                .build());
        return judge(RULE, file, AsOf.on(DAY));
    }

    @ParameterizedTest
    @CsvSource({
        "municipality, 212000-2403, MET",
        "municipality, 556016-0680, NOT_MET",
        "region, 232100-0172, MET",
        "region, 802000-0009, NOT_MET",
        "federation, 222000-0000, MET",
        "federation, 702000-0001, NOT_MET",
        "state, 202100-4524, MET",
        "state, 556016-0680, NOT_MET",
        "private, 556016-0680, MET",
        "private, 202100-4524, NOT_MET",
        "association, 802000-0009, MET",
        "association, 702000-0001, MET",
        "association, 212000-2403, NOT_MET",
        "company, 302000-0000, MET",
        "company, 556016-0680, MET",
        "company, 602000-0003, MET",
        "company, 902000-0007, MET",
        "company, 212000-2403, NOT_MET",
        "company, 169999-9999, NOT_MET"
    })
    @DisplayName("2 is for public bodies and for them alone, and 1 for estates, which are no party of these kinds")
    void groups(String kind, String number, Outcome outcome) {
        assertThat(of(party(kind, number))).extracting(Finding::getOutcome).containsExactly(outcome);
    }

    @Test
    @DisplayName("one that doesn't fit is told with the group, what the party is given as, and what can be done")
    void inWords() {
        Finding finding = of(party("municipality", COMPANY)).get(0);
        assertThat(finding.getPath()).isEqualTo("agreement.parties[municipality:2280].organisationNumber");
        assertThat(finding.getSources())
                .containsExactly(Source.practice("the first digit of an organisation number tells a group"));
        assertThat(sv(finding))
                .isEqualTo(
                        "Organisationsnumret 556016-0680 för Härnösands kommun hör genom sin första siffra till gruppen"
                                + " ”aktiebolag”, men parten är angiven som kommun. Gruppen följer av praxis. Numret, eller uppgiften om"
                                + " vad parten är, kan rättas.");
        assertThat(en(of(party("private", AUTHORITY)).get(0)))
                .isEqualTo(
                        "By its first digit, the organisation number 212000-2403 of Mittuniversitetet is of the group"
                                + " “state, region, municipality or parish”, but the party is recorded as: higher education"
                                + " institution that is not the state's. The group is practice. The number, or what the party is"
                                + " recorded as, can be corrected.");
        assertThat(sv(of(party("state", "202100-4524")).get(0)))
                .isEqualTo(
                        "Organisationsnumret 202100-4524 för Mittuniversitetet hör genom sin första siffra till gruppen"
                                + " ”stat, region, kommun eller församling”, vilket stämmer med att parten är angiven som statligt"
                                + " lärosäte.");
    }

    @Test
    @DisplayName(
            "it isn't asked without a number, of public bodies that aren't known to be Swedish or of a call-off; it never bars")
    void notAsked() {
        assertThat(of(HARNOSAND)).isEmpty();
        OtherPublicBody.Builder body = OtherPublicBody.builder()
                .id(PartnerId.of("body"))
                .name("Myndigheten")
                .organisationNumber(OrganisationNumber.parse("302000-0000"));
        assertThat(of(body.build())).isEmpty();
        assertThat(of(body.bodyKind(PublicBodyKind.OTHER_EEA_COUNTRY).build())).isEmpty();
        assertThat(of(body.bodyKind(PublicBodyKind.SWEDISH_STATE).build()))
                .extracting(Finding::getOutcome)
                .containsExactly(Outcome.NOT_MET);
        assertThat(judge(RULE, file(), callOff("A-1", "1").build())).isEmpty();
        assertThat(RULE.getNature()).isEqualTo(Nature.ADVICE);
    }
}
