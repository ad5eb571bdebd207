package se.samverkan.rules.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samverkan.rules.Given.DAY;
import static se.samverkan.rules.Given.HARNOSAND;
import static se.samverkan.rules.Given.MIUN;
import static se.samverkan.rules.Given.course;
import static se.samverkan.rules.Given.en;
import static se.samverkan.rules.Given.file;
import static se.samverkan.rules.Given.framework;
import static se.samverkan.rules.Given.judge;
import static se.samverkan.rules.Given.sv;
import static se.samverkan.rules.activity.Activities.seminar;
import static se.samverkan.rules.activity.Activities.tried;
import static se.samverkan.rules.activity.Commissions.ASSOCIATION;
import static se.samverkan.rules.activity.Commissions.COMPANY;
import static se.samverkan.rules.activity.Commissions.FEDERATION;
import static se.samverkan.rules.activity.Commissions.FOUNDATION;
import static se.samverkan.rules.activity.Commissions.REGION;
import static se.samverkan.rules.activity.Commissions.body;
import static se.samverkan.rules.activity.Commissions.calledOffBy;
import static se.samverkan.rules.activity.Commissions.ofFoundation;
import static se.samverkan.rules.activity.Commissions.withSecond;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.samverkan.core.agreement.Party;
import se.samverkan.core.agreement.Role;
import se.samverkan.core.code.OrganisationNumber;
import se.samverkan.core.file.AgreementFile;
import se.samverkan.core.finding.Finding;
import se.samverkan.core.finding.Outcome;
import se.samverkan.core.finding.Source;
import se.samverkan.core.partner.Company;
import se.samverkan.core.partner.Partner;
import se.samverkan.core.partner.PublicBodyKind;
import se.samverkan.core.time.AsOf;
import se.samverkan.rules.internal.CourseInstitution;

@DisplayName("The client of a state institution's commissioned course isn't a natural person (R19)")
class CourseClientKindTest {

    private static final CourseClientKind RULE = new CourseClientKind();

    private static Finding of(Partner client) {
        return calledOffBy(RULE, file(), client, course().build()).get(0);
    }

    static List<Partner> legalPersons() {
        return List.of(
                HARNOSAND,
                REGION,
                FEDERATION,
                ASSOCIATION,
                MIUN,
                body(PublicBodyKind.SWEDISH_STATE),
                COMPANY.toBuilder().soleTrader(false).build());
    }

    @ParameterizedTest
    @MethodSource("legalPersons")
    @DisplayName("a client of any kind is met, but for a company of which it may be otherwise")
    void met(Partner client) {
        assertThat(of(client).getOutcome()).isEqualTo(Outcome.MET);
    }

    @Test
    @DisplayName("a sole trader is a natural person, by 2 § of the ordinance on state institutions")
    void soleTrader() {
        Finding finding = of(COMPANY.toBuilder().soleTrader(true).build());
        assertThat(finding.getOutcome()).isEqualTo(Outcome.NOT_MET);
        assertThat(finding.getSources())
                .containsExactly(Source.statute("F (2002:760) 2 §"), Source.statute("F (2002:760) 1 §"));
        assertThat(finding.getPath()).isEqualTo("callOffs[A-1].orderedBy");
        assertThat(sv(finding))
                .isEqualTo("Uppdragsgivare för ”Strategisk styrning” är Firman, en enskild näringsidkare och därmed en"
                        + " fysisk person. Enligt 2 § F (2002:760) anordnas uppdragsutbildning mot avgift från annan än en"
                        + " fysisk person. Kursen kan i stället beställas av en juridisk person.");
    }

    @Test
    @DisplayName("a company of which it isn't stated isn't assessed")
    void missing() {
        Finding finding = of(COMPANY);
        assertThat(finding.getOutcome()).isEqualTo(Outcome.NOT_ASSESSED);
        assertThat(finding.getMissing()).containsExactly(CourseClientKind.SOLE_TRADER);
        assertThat(en(finding))
                .startsWith("Whether Firman, the client of “Strategisk styrning”, is another than a natural person");
    }

    @Test
    @DisplayName("one with the organisation number of a legal person is none, unless it is stated to be a sole trader")
    void byNumber() {
        Company.Builder numbered = COMPANY.toBuilder().organisationNumber(OrganisationNumber.parse("556016-0680"));
        assertThat(of(numbered.build()).getOutcome()).isEqualTo(Outcome.MET);
        assertThat(of(numbered.soleTrader(true).build()).getOutcome()).isEqualTo(Outcome.NOT_MET);
    }

    @ParameterizedTest
    @ValueSource(strings = {"662000-0007", "302000-0000"})
    @DisplayName("numbers of groups that others than legal persons have tell nothing")
    void otherNumbers(String number) {
        Company.Builder numbered = COMPANY.toBuilder().organisationNumber(OrganisationNumber.parse(number));
        assertThat(of(numbered.build()).getOutcome()).isEqualTo(Outcome.NOT_ASSESSED);
    }

    @Test
    @DisplayName("of a course without a call-off the agreement's only client is asked about; of two it is missing who")
    void withoutCallOff() {
        assertThat(tried(RULE, file(), course().build()).get(0).getOutcome()).isEqualTo(Outcome.MET);
        AgreementFile two =
                AgreementFile.open(framework().party(REGION, Role.CLIENT).build());
        Finding open = tried(RULE, two, course().build()).get(0);
        assertThat(open.getOutcome()).isEqualTo(Outcome.NOT_ASSESSED);
        assertThat(open.getMissing()).containsExactly(CourseClient.CLIENT);
        AgreementFile none = AgreementFile.open(framework()
                .parties(List.of(Party.of(MIUN, Role.PROVIDER)))
                .signatures(List.of())
                .build());
        assertThat(tried(RULE, none, course().build()).get(0).getMissing()).containsExactly(CourseClient.CLIENT);
    }

    @Test
    @DisplayName(
            "where it isn't known whether the state's institution gives the course, only a sole trader leaves it open")
    void openInstitution() {
        AgreementFile open = withSecond(FOUNDATION);
        Finding finding = calledOffBy(
                        RULE, open, COMPANY.toBuilder().soleTrader(true).build(), course().build())
                .get(0);
        assertThat(finding.getOutcome()).isEqualTo(Outcome.NOT_ASSESSED);
        assertThat(finding.getMissing()).containsExactly(CourseInstitution.INSTITUTION);
        assertThat(sv(finding))
                .isEqualTo(
                        "Att uppdragsgivaren för ”Strategisk styrning” är annan än en fysisk person krävs om kursen ges"
                                + " av en högskola med staten som huvudman. Det går inte att bedöma, eftersom det inte är känt"
                                + " vilken högskola som ger den. Komplettera med vilken högskola som ger kursen.");
        assertThat(calledOffBy(RULE, open, HARNOSAND, course().build()))
                .extracting(Finding::getOutcome)
                .containsExactly(Outcome.MET);
    }

    @Test
    @DisplayName("another institution than the state's isn't asked, nor a seminar")
    void notAsked() {
        assertThat(calledOffBy(RULE, ofFoundation(), COMPANY, course().build())).isEmpty();
        assertThat(tried(RULE, file(), seminar().build())).isEmpty();
        assertThat(judge(RULE, file(), AsOf.on(DAY))).isEmpty();
    }
}
