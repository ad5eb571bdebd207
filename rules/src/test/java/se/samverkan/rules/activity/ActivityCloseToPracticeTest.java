package se.samverkan.rules.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samverkan.core.code.CollaborationArea.EDUCATION;
import static se.samverkan.core.code.CollaborationArea.RESEARCH;
import static se.samverkan.rules.Given.DAY;
import static se.samverkan.rules.Given.HARNOSAND;
import static se.samverkan.rules.Given.MIUN;
import static se.samverkan.rules.Given.SIGNED;
import static se.samverkan.rules.Given.course;
import static se.samverkan.rules.Given.en;
import static se.samverkan.rules.Given.framework;
import static se.samverkan.rules.Given.sv;
import static se.samverkan.rules.activity.Activities.tried;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.samverkan.core.activity.Activity;
import se.samverkan.core.activity.DegreeProject;
import se.samverkan.core.activity.JointProject;
import se.samverkan.core.agreement.CoveredArea;
import se.samverkan.core.agreement.FrameworkAgreement;
import se.samverkan.core.agreement.Party;
import se.samverkan.core.agreement.Role;
import se.samverkan.core.code.CollaborationArea;
import se.samverkan.core.code.MunicipalityCode;
import se.samverkan.core.code.PartnerId;
import se.samverkan.core.file.AgreementFile;
import se.samverkan.core.finding.Finding;
import se.samverkan.core.finding.InputCode;
import se.samverkan.core.finding.Outcome;
import se.samverkan.core.partner.AssociationOfMunicipalities;
import se.samverkan.core.partner.Municipality;
import se.samverkan.core.partner.PartnerDirectory;
import se.samverkan.core.time.DateRange;
import se.samverkan.core.time.Term;
import se.samverkan.rules.Given;

@DisplayName("Projects are close to practice, where the agreement says that they are")
class ActivityCloseToPracticeTest {

    private static final ActivityCloseToPractice RULE = new ActivityCloseToPractice();
    private static final Municipality SUNDSVALL = PartnerDirectory.sweden().municipality(MunicipalityCode.of("2281"));

    private static FrameworkAgreement.Builder close(Optional<Boolean> closeToPractice) {
        return framework().areas(List.of(area(EDUCATION, closeToPractice), area(RESEARCH, closeToPractice)));
    }

    private static CoveredArea area(CollaborationArea area, Optional<Boolean> closeToPractice) {
        return CoveredArea.of(area).toBuilder().closeToPractice(closeToPractice).build();
    }

    private static Finding of(Activity activity) {
        return tried(RULE, AgreementFile.open(close(Optional.of(true)).build()), activity)
                .get(0);
    }

    private static DegreeProject.Builder degreeProject() {
        return DegreeProject.builder().title("sv", "Hemtjänst");
    }

    private static JointProject project(PartnerId... partners) {
        return JointProject.builder()
                .title("sv", "Välfärdsteknik")
                .addPartners(partners)
                .build();
    }

    @Test
    @DisplayName("one whose topic comes from one that isn't known to be a party on the day isn't assessed")
    void openPartyDays() {
        Party sundsvall = Party.builder()
                .partner(SUNDSVALL)
                .addRoles(Role.CLIENT)
                .days(DateRange.from(LocalDate.of(2025, 1, 1)))
                .possibleDays(DateRange.from(Given.DAY))
                .build();
        DegreeProject project = degreeProject().topicFrom(SUNDSVALL.getId()).build();
        Finding open = tried(
                        RULE,
                        AgreementFile.open(
                                close(Optional.of(true)).addParties(sundsvall).build()),
                        project)
                .get(0);
        assertThat(open.getOutcome()).isEqualTo(Outcome.NOT_ASSESSED);
        assertThat(open.getMissing()).containsExactly(InputCode.PARTY_DAYS);
        assertThat(sv(open)).contains("eftersom det inte är känt om Sundsvalls kommun, eller en part");
        Party later = sundsvall.toBuilder()
                .possibleDays(DateRange.from(Given.DAY.plusDays(1)))
                .build();
        assertThat(tried(
                                RULE,
                                AgreementFile.open(close(Optional.of(true))
                                        .addParties(later)
                                        .build()),
                                project)
                        .get(0)
                        .getOutcome())
                .isEqualTo(Outcome.NEEDS_JUDGEMENT);
    }

    @Test
    @DisplayName("a degree project whose topic comes from a party that isn't an institution is met")
    void topicFromPractice() {
        Finding finding = of(degreeProject().topicFrom(HARNOSAND.getId()).build());
        assertThat(finding.getOutcome()).isEqualTo(Outcome.MET);
        assertThat(sv(finding))
                .isEqualTo(
                        "Ämnet för ”Hemtjänst” kommer från Härnösands kommun, och därmed från praktiken, så som ramavtalet"
                                + " anger.");
    }

    @Test
    @DisplayName("of one whose topic comes from the institution, or from one who isn't concerned, a person must tell")
    void topicFromOthers() {
        Finding byMiun = of(degreeProject().topicFrom(MIUN.getId()).build());
        assertThat(byMiun.getOutcome()).isEqualTo(Outcome.NEEDS_JUDGEMENT);
        assertThat(en(byMiun))
                .isEqualTo("The topic of “Hemtjänst” comes from Mittuniversitetet. Under the framework agreement such"
                        + " projects are close to practice. Whether this one is must be judged by a person.");
        Finding byAnother = of(degreeProject().topicFrom(SUNDSVALL.getId()).build());
        assertThat(byAnother.getOutcome()).isEqualTo(Outcome.NEEDS_JUDGEMENT);
        assertThat(en(byAnother)).contains("comes from municipality:2281");
    }

    @Test
    @DisplayName("where it isn't stated from whom, or who takes part, that is named as missing")
    void missing() {
        Finding topic = of(degreeProject().build());
        assertThat(topic.getMissing()).containsExactly(ActivityCloseToPractice.TOPIC_FROM);
        assertThat(topic.getPath()).endsWith(".topicFrom");
        assertThat(sv(topic)).endsWith("Komplettera med från vem examensarbetets ämne kommer.");
        Finding partners = of(project());
        assertThat(partners.getMissing()).containsExactly(ActivityCloseToPractice.PARTNERS);
        assertThat(partners.getPath()).endsWith(".partners");
    }

    @Test
    @DisplayName(
            "a joint project is met where one from practice takes part, and of institutions alone a person must tell")
    void jointProjects() {
        Finding with = of(project(MIUN.getId(), HARNOSAND.getId()));
        assertThat(with.getOutcome()).isEqualTo(Outcome.MET);
        assertThat(en(with))
                .isEqualTo("“Välfärdsteknik” is carried out with Härnösands kommun, and so close to practice, as the"
                        + " framework agreement has it.");
        assertThat(of(project(MIUN.getId())).getOutcome()).isEqualTo(Outcome.NEEDS_JUDGEMENT);
    }

    @Test
    @DisplayName("a member of a party counts, and where its membership isn't known, that is missing")
    void members() {
        AssociationOfMunicipalities.Builder association = AssociationOfMunicipalities.builder()
                .id(PartnerId.of("association:x"))
                .name("Föreningen");
        Activity ofSundsvall = degreeProject().topicFrom(SUNDSVALL.getId()).build();
        AgreementFile member = AgreementFile.open(close(Optional.of(true))
                .party(
                        association
                                .member(SUNDSVALL, SIGNED, SIGNED.plusYears(9))
                                .build(),
                        Role.PARTY)
                .build());
        assertThat(tried(RULE, member, ofSundsvall).get(0).getOutcome()).isEqualTo(Outcome.MET);
        AssociationOfMunicipalities undated = AssociationOfMunicipalities.builder()
                .id(PartnerId.of("association:y"))
                .name("Föreningen")
                .member(SUNDSVALL)
                .build();
        Finding open = tried(
                        RULE,
                        AgreementFile.open(close(Optional.of(true))
                                .party(undated, Role.PARTY)
                                .build()),
                        ofSundsvall)
                .get(0);
        assertThat(open.getMissing()).containsExactly(InputCode.MEMBERSHIP_DAYS);
        assertThat(sv(open)).contains("om Sundsvalls kommun är medlem i en part den 1 februari 2024");
    }

    @Test
    @DisplayName("the question doesn't arise without the clause, of other activities, or on a day that concerns nobody")
    void notAsked() {
        Activity project = degreeProject().build();
        assertThat(tried(RULE, Given.file(), project)).isEmpty();
        assertThat(tried(RULE, AgreementFile.open(close(Optional.of(false)).build()), project))
                .isEmpty();
        assertThat(tried(RULE, AgreementFile.open(close(Optional.of(true)).build()), course().build()))
                .isEmpty();
        AgreementFile ended = AgreementFile.open(close(Optional.of(true))
                .term(Term.ofClosed(SIGNED, DAY.minusDays(1)))
                .build());
        assertThat(tried(RULE, ended, project)).isEmpty();
    }
}
