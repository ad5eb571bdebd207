package se.samverkan.rules.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samverkan.rules.Given.DAY;
import static se.samverkan.rules.Given.HARNOSAND;
import static se.samverkan.rules.Given.MIUN;
import static se.samverkan.rules.Given.SIGNED;
import static se.samverkan.rules.Given.callOff;
import static se.samverkan.rules.Given.course;
import static se.samverkan.rules.Given.en;
import static se.samverkan.rules.Given.file;
import static se.samverkan.rules.Given.framework;
import static se.samverkan.rules.Given.judge;
import static se.samverkan.rules.Given.sv;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.samverkan.core.activity.Activity;
import se.samverkan.core.activity.ClientMaterial;
import se.samverkan.core.activity.EducationEvent;
import se.samverkan.core.agreement.Party;
import se.samverkan.core.agreement.Role;
import se.samverkan.core.code.ActivityKind;
import se.samverkan.core.code.Origin;
import se.samverkan.core.code.PartnerId;
import se.samverkan.core.file.AgreementFile;
import se.samverkan.core.file.CallOff;
import se.samverkan.core.finding.Finding;
import se.samverkan.core.finding.InputCode;
import se.samverkan.core.finding.Outcome;
import se.samverkan.core.partner.AssociationOfMunicipalities;
import se.samverkan.core.text.Text;
import se.samverkan.core.time.DateRange;

@DisplayName("What the client brings into a course is there on its first day")
class CourseClientMaterialTest {

    private static final ClientMaterial ACCOUNTS =
            ClientMaterial.of(Text.of("sv", "bokslutet").and("en", "the accounts"), HARNOSAND.getId());

    @Test
    @DisplayName("material that is there on the first day is met")
    void inTime() {
        Finding finding =
                one(course().addClientMaterials(ACCOUNTS.availableFrom(DAY)).build());

        assertThat(finding.getOutcome()).isEqualTo(Outcome.MET);
        assertThat(finding.getPath()).isEqualTo("callOffs[A-1].clientMaterials[0]");
        assertThat(finding.getSources()).hasSize(1);
        assertThat(en(finding))
                .isEqualTo("What the client brings into “Strategisk styrning” (the accounts) is available from 1"
                        + " February 2024, by the first day of the course, 1 February 2024.");
    }

    @Test
    @DisplayName("material that comes the day after isn't met")
    void aDayLate() {
        Finding finding = one(course().addClientMaterials(ACCOUNTS.availableFrom(DAY.plusDays(1)))
                .build());

        assertThat(finding.getOutcome()).isEqualTo(Outcome.NOT_MET);
        assertThat(sv(finding))
                .isEqualTo("Det som uppdragsgivaren tar med till ”Strategisk styrning” (bokslutet) finns först från"
                        + " den 2 februari 2024, efter kursens första dag den 1 februari 2024.");
    }

    @Test
    @DisplayName("where the day of the material, or of the course, isn't stated, it is named as missing")
    void missingDays() {
        assertThat(one(course().addClientMaterials(ACCOUNTS).build()).getMissing())
                .containsExactly(CourseClientMaterial.AVAILABLE_FROM);
        assertThat(one(course().addClientMaterials(ACCOUNTS.availableFrom(DAY))
                                .dates(Optional.empty())
                                .build())
                        .getMissing())
                .containsExactly(InputCode.of("activity.dates"));
        Finding neither = one(
                course().addClientMaterials(ACCOUNTS).dates(Optional.empty()).build());
        assertThat(neither.getOutcome()).isEqualTo(Outcome.NOT_ASSESSED);
        assertThat(neither.getMissing())
                .containsExactly(CourseClientMaterial.AVAILABLE_FROM, InputCode.of("activity.dates"));
        assertThat(en(neither))
                .isEqualTo("Whether what the client brings into “Strategisk styrning” (the accounts) is available"
                        + " by the first day of the course cannot be assessed. Please state the day from which the"
                        + " client's material is available and the first and last day of the activity.");
    }

    @Test
    @DisplayName("a course made together that states no material isn't assessed")
    void madeTogetherWithoutMaterial() {
        Finding finding = one(course().origin(Origin.CO_CREATED).build());

        assertThat(finding.getOutcome()).isEqualTo(Outcome.NOT_ASSESSED);
        assertThat(finding.getMissing()).containsExactly(CourseClientMaterial.MATERIAL);
        assertThat(en(finding))
                .isEqualTo("“Strategisk styrning” is made together and starts from what the client brings into it,"
                        + " which is not stated. Please state what the client brings into the course.");
    }

    @Test
    @DisplayName("material that the provider brings, or one whom the agreement doesn't concern, isn't the client's")
    void notTheClients() {
        Finding byProvider = one(broughtBy(MIUN.getId()));
        assertThat(byProvider.getOutcome()).isEqualTo(Outcome.NOT_MET);
        assertThat(sv(byProvider))
                .isEqualTo(
                        "Det som ”Strategisk styrning” utgår från (bokslutet) kommer från Mittuniversitetet, som inte är"
                                + " uppdragsgivare enligt ramavtalet. En sådan kurs utgår från det som uppdragsgivaren tar med.");
        assertThat(en(one(broughtBy(PartnerId.of("norrskens-ab")))))
                .startsWith(
                        "What “Strategisk styrning” starts from (the accounts) is brought by norrskens-ab, which is not a"
                                + " client under the framework agreement.");
    }

    @Test
    @DisplayName("a member of a party may bring it, and anyone concerned where the agreement names no client")
    void mayBring() {
        AssociationOfMunicipalities association = AssociationOfMunicipalities.builder()
                .id(PartnerId.of("association:x"))
                .name("Föreningen")
                .member(HARNOSAND)
                .build();
        AgreementFile byMember = AgreementFile.open(framework()
                .parties(List.of(Party.of(association, Role.CLIENT), Party.of(MIUN, Role.PROVIDER)))
                .build());
        AgreementFile withoutClient = AgreementFile.open(framework()
                .parties(List.of(Party.of(HARNOSAND, Role.PARTY), Party.of(MIUN, Role.PARTY)))
                .build());
        CallOff ofHarnosand =
                callOff("A-1", "100000").activity(broughtBy(HARNOSAND.getId())).build();
        CallOff ofMiun =
                ofHarnosand.toBuilder().activity(broughtBy(MIUN.getId())).build();
        CourseClientMaterial rule = new CourseClientMaterial();
        assertThat(judge(rule, byMember, ofHarnosand).get(0).getOutcome()).isEqualTo(Outcome.MET);
        assertThat(judge(rule, byMember, ofMiun).get(0).getOutcome()).isEqualTo(Outcome.NOT_MET);
        assertThat(judge(rule, withoutClient, ofMiun).get(0).getOutcome()).isEqualTo(Outcome.MET);
    }

    @Test
    @DisplayName("of one that isn't known to be a party on the day it isn't assessed, unless it comes too late anyway")
    void openPartyDays() {
        Party harnosand = Party.builder()
                .partner(HARNOSAND)
                .addRoles(Role.CLIENT)
                .days(DateRange.from(DAY.plusDays(1)))
                .possibleDays(DateRange.from(DAY))
                .build();
        AgreementFile file = AgreementFile.open(framework()
                .parties(List.of(harnosand, Party.of(MIUN, Role.PROVIDER)))
                .build());
        CourseClientMaterial rule = new CourseClientMaterial();
        CallOff callOff =
                callOff("A-1", "100000").activity(broughtBy(HARNOSAND.getId())).build();
        Finding open = judge(rule, file, callOff).get(0);
        assertThat(open.getOutcome()).isEqualTo(Outcome.NOT_ASSESSED);
        assertThat(open.getMissing()).containsExactly(InputCode.PARTY_DAYS);
        assertThat(sv(open)).contains("eftersom det inte är känt om Härnösands kommun, eller en part");
        assertThat(judge(
                                rule,
                                file,
                                callOff.toBuilder().orderedOn(DAY.plusDays(1)).build())
                        .get(0)
                        .getOutcome())
                .isEqualTo(Outcome.MET);
        Activity late = course().addClientMaterials(ACCOUNTS.availableFrom(DAY.plusDays(1)))
                .build();
        assertThat(judge(rule, file, callOff.toBuilder().activity(late).build())
                        .get(0)
                        .getOutcome())
                .isEqualTo(Outcome.NOT_MET);
    }

    @Test
    @DisplayName("on a day that the agreement concerns nobody, whose it is isn't held against it")
    void concernsNobody() {
        CallOff late = callOff("A-1", "100000")
                .orderedOn(SIGNED.plusYears(5))
                .activity(broughtBy(MIUN.getId()))
                .build();
        assertThat(judge(new CourseClientMaterial(), file(), late).get(0).getOutcome())
                .isEqualTo(Outcome.MET);
    }

    private static Activity broughtBy(PartnerId bringer) {
        return course().addClientMaterials(
                        ClientMaterial.of(ACCOUNTS.getWhat(), bringer).availableFrom(DAY))
                .build();
    }

    @Test
    @DisplayName("each thing that is brought is judged for itself")
    void eachMaterial() {
        List<Finding> findings =
                judged(course().addClientMaterials(ACCOUNTS.availableFrom(DAY), ACCOUNTS.availableFrom(DAY.plusDays(1)))
                        .build());

        assertThat(findings.stream().map(Finding::getOutcome)).containsExactly(Outcome.MET, Outcome.NOT_MET);
    }

    @Test
    @DisplayName("the question doesn't arise of other courses without material, nor of what isn't a course")
    void notRaised() {
        Activity seminar = EducationEvent.builder()
                .kind(ActivityKind.SEMINAR)
                .title("sv", "Seminarium")
                .build();

        assertThat(judged(course().build())).isEmpty();
        assertThat(judged(course().origin(Origin.EXISTING).build())).isEmpty();
        assertThat(judged(course().origin(Origin.TAILOR_MADE).build())).isEmpty();
        assertThat(judged(seminar)).isEmpty();
    }

    private static Finding one(Activity activity) {
        List<Finding> findings = judged(activity);
        assertThat(findings).hasSize(1);
        return findings.get(0);
    }

    private static List<Finding> judged(Activity activity) {
        return judge(
                new CourseClientMaterial(),
                file(),
                callOff("A-1", "100000").activity(activity).build());
    }
}
