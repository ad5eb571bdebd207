package se.samverkan.rules.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samverkan.core.code.CommissionPurpose.DEVELOPMENT_AID;
import static se.samverkan.core.code.CommissionPurpose.LABOUR_MARKET;
import static se.samverkan.core.code.CommissionPurpose.OTHER;
import static se.samverkan.core.code.CommissionPurpose.STAFF_TRAINING;
import static se.samverkan.rules.Given.HARNOSAND;
import static se.samverkan.rules.Given.MIUN;
import static se.samverkan.rules.Given.course;
import static se.samverkan.rules.Given.en;
import static se.samverkan.rules.Given.file;
import static se.samverkan.rules.Given.framework;
import static se.samverkan.rules.Given.sv;
import static se.samverkan.rules.activity.Activities.seminar;
import static se.samverkan.rules.activity.Activities.tried;
import static se.samverkan.rules.activity.Commissions.ASSOCIATION;
import static se.samverkan.rules.activity.Commissions.COMPANY;
import static se.samverkan.rules.activity.Commissions.FEDERATION;
import static se.samverkan.rules.activity.Commissions.FOUNDATION;
import static se.samverkan.rules.activity.Commissions.REGION;
import static se.samverkan.rules.activity.Commissions.attested;
import static se.samverkan.rules.activity.Commissions.body;
import static se.samverkan.rules.activity.Commissions.calledOffBy;
import static se.samverkan.rules.activity.Commissions.denied;
import static se.samverkan.rules.activity.Commissions.ofFoundation;
import static se.samverkan.rules.activity.Commissions.openBody;
import static se.samverkan.rules.activity.Commissions.withSecond;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import se.samverkan.core.activity.CommissionedCourse;
import se.samverkan.core.agreement.Role;
import se.samverkan.core.code.CommissionPurpose;
import se.samverkan.core.file.AgreementFile;
import se.samverkan.core.finding.Finding;
import se.samverkan.core.finding.InputCode;
import se.samverkan.core.finding.Outcome;
import se.samverkan.core.finding.Source;
import se.samverkan.core.partner.Partner;
import se.samverkan.core.partner.PublicBodyKind;
import se.samverkan.rules.internal.CourseInstitution;

@DisplayName("The purpose of a state institution's commissioned course is one for its client (R20)")
class CoursePurposeFitsClientTest {

    private static final CoursePurposeFitsClient RULE = new CoursePurposeFitsClient();

    private static CommissionedCourse courseFor(CommissionPurpose purpose) {
        return course().commissionPurpose(purpose).build();
    }

    private static CommissionedCourse attestedFor(CommissionPurpose purpose) {
        return courseFor(purpose).toBuilder()
                .addAttestations(attested(InputCode.COURSE_WORK_RELEVANCE))
                .build();
    }

    private static Finding of(Partner client, CommissionedCourse course) {
        return calledOffBy(RULE, file(), client, course).get(0);
    }

    static List<Partner> publicClients() {
        return List.of(
                HARNOSAND,
                REGION,
                FEDERATION,
                MIUN,
                body(PublicBodyKind.SWEDISH_STATE),
                body(PublicBodyKind.OTHER_EEA_COUNTRY));
    }

    static List<Partner> otherClients() {
        return List.of(COMPANY, FOUNDATION, body(PublicBodyKind.OUTSIDE_EEA));
    }

    @ParameterizedTest
    @MethodSource("publicClients")
    @DisplayName("a public client may commission all three")
    void publicClient(Partner client) {
        for (CommissionPurpose purpose : List.of(STAFF_TRAINING, LABOUR_MARKET, DEVELOPMENT_AID)) {
            assertThat(of(client, courseFor(purpose)).getOutcome())
                    .as("%s", purpose)
                    .isEqualTo(Outcome.MET);
        }
    }

    static Stream<Partner> allClients() {
        return Stream.of(
                        publicClients(),
                        otherClients(),
                        List.<Partner>of(ASSOCIATION, openBody().build()))
                .flatMap(List::stream);
    }

    @ParameterizedTest
    @MethodSource("allClients")
    @DisplayName("another purpose than these is none that any client may commission, whatever is attested")
    void otherPurpose(Partner client) {
        assertThat(of(client, courseFor(OTHER)).getOutcome()).isEqualTo(Outcome.NOT_MET);
        assertThat(of(client, attestedFor(OTHER)).getOutcome()).isEqualTo(Outcome.NOT_MET);
    }

    @Test
    @DisplayName("another purpose is told with those that could be commissioned")
    void otherPurposeInWords() {
        assertThat(sv(of(HARNOSAND, courseFor(OTHER))))
                .isEqualTo(
                        "”Strategisk styrning” ges på uppdrag av Härnösands kommun som utbildning för ett annat ändamål"
                                + " än de som 3 § F"
                                + " (2002:760) medger. Uppdragsutbildning ska vara personalutbildning eller"
                                + " behövas av arbetsmarknadsskäl, eller för en offentlig uppdragsgivare också av"
                                + " biståndspolitiska skäl. Om kursen har ett sådant ändamål kan det anges, eller en annan form"
                                + " av utbildning avtalas.");
        assertThat(en(of(COMPANY, courseFor(OTHER))))
                .startsWith("“Strategisk styrning” is commissioned by Firman as education for another purpose than F"
                        + " (2002:760) 3 § allows.");
    }

    @ParameterizedTest
    @MethodSource("otherClients")
    @DisplayName(
            "another may commission for the labour market, not for development aid, and staff training that matters for the work")
    void otherClient(Partner client) {
        assertThat(of(client, courseFor(LABOUR_MARKET)).getOutcome()).isEqualTo(Outcome.MET);
        assertThat(of(client, courseFor(DEVELOPMENT_AID)).getOutcome()).isEqualTo(Outcome.NOT_MET);
        assertThat(of(client, attestedFor(DEVELOPMENT_AID)).getOutcome()).isEqualTo(Outcome.NOT_MET);
        assertThat(of(client, attestedFor(STAFF_TRAINING)).getOutcome()).isEqualTo(Outcome.MET);
        Finding open = of(client, courseFor(STAFF_TRAINING));
        assertThat(open.getOutcome()).isEqualTo(Outcome.NOT_ASSESSED);
        assertThat(open.getMissing()).containsExactly(InputCode.COURSE_WORK_RELEVANCE);
    }

    @Test
    @DisplayName(
            "of an association of municipalities what the one may and the other may not needs judgement, and nothing else does")
    void association() {
        Finding aid = of(ASSOCIATION, courseFor(DEVELOPMENT_AID));
        assertThat(aid.getOutcome()).isEqualTo(Outcome.NEEDS_JUDGEMENT);
        assertThat(en(aid)).contains("public clients alone may commission under F (2002:760) 3 §.");
        assertThat(of(ASSOCIATION, courseFor(LABOUR_MARKET)).getOutcome()).isEqualTo(Outcome.MET);
        assertThat(of(ASSOCIATION, attestedFor(STAFF_TRAINING)).getOutcome()).isEqualTo(Outcome.MET);
        assertThat(of(ASSOCIATION, courseFor(STAFF_TRAINING)).getMissing())
                .containsExactly(InputCode.COURSE_WORK_RELEVANCE);
    }

    private static CommissionedCourse irrelevant() {
        return courseFor(STAFF_TRAINING).toBuilder()
                .addAttestations(denied(InputCode.COURSE_WORK_RELEVANCE))
                .build();
    }

    @Test
    @DisplayName("staff training that is attested not to matter for the work is for public clients alone")
    void withoutRelevance() {
        assertThat(of(HARNOSAND, irrelevant()).getOutcome()).isEqualTo(Outcome.MET);
        Finding firm = of(COMPANY, irrelevant());
        assertThat(firm.getOutcome()).isEqualTo(Outcome.NOT_MET);
        assertThat(sv(firm))
                .isEqualTo("”Strategisk styrning” ges på uppdrag av Firman som personalutbildning som inte är ägnad att"
                        + " få betydelse för deltagarnas arbete åt uppdragsgivaren, enligt intyg av prefekten den 1"
                        + " december 2023 (MIUN 2023/17). Enligt 3 § F (2002:760) kan"
                        + " bara offentliga uppdragsgivare ge sådan i uppdrag."
                        + " Kursen kan utformas så att den får betydelse för arbetet, eller ges i uppdrag av"
                        + " arbetsmarknadsskäl om sådana finns.");
        assertThat(of(ASSOCIATION, irrelevant()).getOutcome()).isEqualTo(Outcome.NEEDS_JUDGEMENT);
        assertThat(of(openBody().build(), irrelevant()).getMissing()).containsExactly(CourseClient.BODY_KIND);
    }

    @Test
    @DisplayName(
            "staff training that is attested both to matter and not to is for a person to judge, but of public clients")
    void disputedRelevance() {
        CommissionedCourse disputed = courseFor(STAFF_TRAINING).toBuilder()
                .addAllAttestations(Commissions.disputed(InputCode.COURSE_WORK_RELEVANCE))
                .build();
        assertThat(of(HARNOSAND, disputed).getOutcome()).isEqualTo(Outcome.MET);
        for (Partner client : List.of(COMPANY, ASSOCIATION, openBody().build())) {
            Finding finding = of(client, disputed);
            assertThat(finding.getOutcome()).isEqualTo(Outcome.NEEDS_JUDGEMENT);
            assertThat(finding.getVariant()).isEqualTo("disputed");
        }
        assertThat(sv(of(COMPANY, disputed)))
                .isEqualTo(
                        "Det är intygat av prefekten den 1 december 2023 (MIUN 2023/17) att ”Strategisk styrning”, som"
                                + " ges på uppdrag av Firman som personalutbildning, är ägnad att få betydelse för deltagarnas"
                                + " arbete åt uppdragsgivaren, men av studierektorn den 8 december 2023 (MIUN 2023/21) att kursen"
                                + " inte är det. Enligt 3 § F (2002:760)"
                                + " kan bara offentliga uppdragsgivare ge den i uppdrag om den inte är det. Vilket som stämmer behöver bedömas av en handläggare.");
    }

    @Test
    @DisplayName("a public body of which it isn't stated what it belongs to is judged by both readings")
    void openBodies() {
        Partner open = openBody().build();
        assertThat(of(open, courseFor(LABOUR_MARKET)).getOutcome()).isEqualTo(Outcome.MET);
        assertThat(of(open, attestedFor(STAFF_TRAINING)).getOutcome()).isEqualTo(Outcome.MET);
        assertThat(of(open, courseFor(STAFF_TRAINING)).getMissing())
                .containsExactly(InputCode.COURSE_WORK_RELEVANCE, CourseClient.BODY_KIND);
        assertThat(of(open, courseFor(DEVELOPMENT_AID)).getMissing()).containsExactly(CourseClient.BODY_KIND);
    }

    @Test
    @DisplayName("without a purpose, or a client that is known, it isn't assessed, and both can be missing")
    void missing() {
        assertThat(of(HARNOSAND, course().build()).getMissing()).containsExactly(CoursePurposeFitsClient.PURPOSE);
        AgreementFile two =
                AgreementFile.open(framework().party(REGION, Role.CLIENT).build());
        assertThat(tried(RULE, two, courseFor(STAFF_TRAINING)).get(0).getMissing())
                .containsExactly(CourseClient.CLIENT);
        Finding both = tried(RULE, two, course().build()).get(0);
        assertThat(both.getOutcome()).isEqualTo(Outcome.NOT_ASSESSED);
        assertThat(both.getMissing()).containsExactlyInAnyOrder(CoursePurposeFitsClient.PURPOSE, CourseClient.CLIENT);
    }

    @Test
    @DisplayName(
            "where it isn't known whether the state's institution gives the course, what isn't allowed there is open")
    void openInstitution() {
        AgreementFile open = withSecond(FOUNDATION);
        Finding aid =
                calledOffBy(RULE, open, COMPANY, courseFor(DEVELOPMENT_AID)).get(0);
        assertThat(aid.getOutcome()).isEqualTo(Outcome.NOT_ASSESSED);
        assertThat(aid.getMissing()).containsExactly(CourseInstitution.INSTITUTION);
        assertThat(calledOffBy(RULE, open, HARNOSAND, courseFor(DEVELOPMENT_AID))
                        .get(0)
                        .getOutcome())
                .isEqualTo(Outcome.MET);
    }

    @ParameterizedTest
    @EnumSource(CommissionPurpose.class)
    @DisplayName("another institution than the state's isn't asked, nor a lecture day or a seminar")
    void notAsked(CommissionPurpose purpose) {
        assertThat(calledOffBy(RULE, ofFoundation(), COMPANY, courseFor(purpose)))
                .isEmpty();
        assertThat(tried(RULE, file(), seminar().build())).isEmpty();
    }

    @Test
    @DisplayName("in words it tells the client, the purpose and what could be commissioned instead, by 3 §")
    void words() {
        Finding aid = of(COMPANY, courseFor(DEVELOPMENT_AID));
        assertThat(aid.getSources())
                .containsExactly(Source.statute("F (2002:760) 3 §"), Source.statute("F (2002:760) 1 §"));
        assertThat(aid.getPath()).isEqualTo("callOffs[A-1].commissionPurpose");
        assertThat(sv(aid))
                .isEqualTo(
                        "”Strategisk styrning” ges på uppdrag av Firman som utbildning som behövs av biståndspolitiska"
                                + " skäl, vilket bara offentliga uppdragsgivare kan ge i uppdrag"
                                + " enligt 3 § F (2002:760). En annan uppdragsgivare kan ge i"
                                + " uppdrag personalutbildning som får betydelse för deltagarnas arbete åt den, eller utbildning"
                                + " som behövs av arbetsmarknadsskäl.");
        assertThat(en(of(HARNOSAND, courseFor(STAFF_TRAINING))))
                .isEqualTo("“Strategisk styrning” is commissioned by Härnösands kommun as staff training, which such a"
                        + " client may commission.");
        assertThat(en(of(COMPANY, attestedFor(STAFF_TRAINING))))
                .endsWith("as attested by prefekten on 1 December 2023 (MIUN 2023/17).");
    }
}
