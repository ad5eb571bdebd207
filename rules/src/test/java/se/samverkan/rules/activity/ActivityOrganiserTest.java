package se.samverkan.rules.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samverkan.rules.Given.DAY;
import static se.samverkan.rules.Given.HARNOSAND;
import static se.samverkan.rules.Given.MIUN;
import static se.samverkan.rules.Given.callOff;
import static se.samverkan.rules.Given.course;
import static se.samverkan.rules.Given.en;
import static se.samverkan.rules.Given.file;
import static se.samverkan.rules.Given.framework;
import static se.samverkan.rules.Given.judge;
import static se.samverkan.rules.Given.sv;
import static se.samverkan.rules.activity.Activities.calledOff;
import static se.samverkan.rules.activity.Activities.placement;
import static se.samverkan.rules.activity.Activities.seminar;
import static se.samverkan.rules.activity.Activities.tried;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.samverkan.core.agreement.Party;
import se.samverkan.core.agreement.Role;
import se.samverkan.core.agreement.SharedBody;
import se.samverkan.core.code.CollaborationArea;
import se.samverkan.core.code.MunicipalityCode;
import se.samverkan.core.code.PartnerId;
import se.samverkan.core.file.AgreementFile;
import se.samverkan.core.file.CallOff;
import se.samverkan.core.finding.Finding;
import se.samverkan.core.finding.InputCode;
import se.samverkan.core.finding.Outcome;
import se.samverkan.core.finding.Source;
import se.samverkan.core.partner.AssociationOfMunicipalities;
import se.samverkan.core.partner.Membership;
import se.samverkan.core.partner.Municipality;
import se.samverkan.core.partner.PartnerDirectory;
import se.samverkan.core.partner.PartnerName;
import se.samverkan.core.text.Text;
import se.samverkan.core.time.AsOf;
import se.samverkan.core.time.DateRange;

@DisplayName("Who holds or hosts an activity is reached by the agreement")
class ActivityOrganiserTest {

    private static final ActivityOrganiser RULE = new ActivityOrganiser();
    private static final PartnerId MKL = PartnerId.of("body:mkl");
    private static final Municipality SALA = PartnerDirectory.sweden().municipality(MunicipalityCode.of("1981"));
    private static final LocalDate JOINED = LocalDate.of(2024, 2, 1);

    private static Finding hosted(AgreementFile file, PartnerId host) {
        return tried(RULE, file, placement().organiser(host).build()).get(0);
    }

    /** The framework with an association whose member Sala is as stated. */
    private static AgreementFile withMember(Membership sala) {
        AssociationOfMunicipalities association = AssociationOfMunicipalities.builder()
                .id(PartnerId.of("association:vkl"))
                .name(PartnerName.of("Västmanlands Kommuner och Landsting"))
                .addMemberships(sala)
                .build();
        return AgreementFile.open(framework().party(association, Role.PARTY).build());
    }

    @Test
    @DisplayName("a party is, a partner beside the agreement isn't")
    void partiesAreReached() {
        assertThat(hosted(file(), HARNOSAND.getId()).getOutcome()).isEqualTo(Outcome.MET);
        assertThat(hosted(file(), MIUN.getId()).getOutcome()).isEqualTo(Outcome.MET);
        Finding other = hosted(file(), SALA.getId());
        assertThat(other.getOutcome()).isEqualTo(Outcome.NOT_MET);
        assertThat(other.getPath()).isEqualTo("activities[placement-1].organiser");
        assertThat(other.getSources()).containsExactly(Source.clause("parties"));
    }

    @ParameterizedTest(name = "first possible day {0}, sure from {1}: {2}")
    @CsvSource({
        "2024-02-02, 2025-01-01, NOT_MET",
        "2024-02-01, 2025-01-01, NOT_ASSESSED",
        "2023-12-01, 2024-02-02, NOT_ASSESSED",
        "2023-12-01, 2024-02-01, MET"
    })
    @DisplayName("one that may have joined by the day isn't known to be, nor a member of such a party")
    void openPartyDays(LocalDate possible, LocalDate sure, Outcome outcome) {
        Party sala = Party.builder()
                .partner(SALA)
                .addRoles(Role.CLIENT)
                .days(DateRange.from(sure))
                .possibleDays(DateRange.from(possible))
                .build();
        AgreementFile file = AgreementFile.open(framework().addParties(sala).build());
        assertThat(hosted(file, SALA.getId()).getOutcome()).isEqualTo(outcome);
        Party association = sala.toBuilder()
                .partner(AssociationOfMunicipalities.builder()
                        .id(PartnerId.of("association:vkl"))
                        .name(PartnerName.of("Västmanlands Kommuner och Landsting"))
                        .addMemberships(Membership.of(SALA).joinedOn(JOINED).ongoing())
                        .build())
                .build();
        Finding ofMember =
                hosted(AgreementFile.open(framework().addParties(association).build()), SALA.getId());
        assertThat(ofMember.getOutcome()).isEqualTo(outcome);
        if (outcome == Outcome.NOT_ASSESSED) {
            assertThat(ofMember.getVariant()).isEqualTo("party");
            assertThat(ofMember.getMissing()).containsExactly(InputCode.PARTY_DAYS);
            assertThat(sv(ofMember)).contains("eftersom det inte är känt om Sala kommun, eller den part");
        }
    }

    @Test
    @DisplayName("it is named as it was called on the day, in both languages")
    void words() {
        assertThat(sv(hosted(file(), HARNOSAND.getId())))
                .isEqualTo("Värd för ”VFU för sjuksköterskestudenter” är Härnösands kommun, som ramavtalet berör.");
        assertThat(en(hosted(file(), HARNOSAND.getId())))
                .isEqualTo("The host of “VFU för sjuksköterskestudenter” is Härnösands kommun, which the framework"
                        + " agreement concerns.");
        Finding seminar = tried(
                        RULE,
                        file(),
                        seminar().organiser(PartnerId.of("norrskens-ab")).build())
                .get(0);
        assertThat(sv(seminar))
                .isEqualTo("Arrangör för ”Entreprenöriellt lärande” är norrskens-ab, som ramavtalet inte berör den 1"
                        + " februari 2024: varken som part, som medlem i en part eller som gemensamt organ.");
    }

    @Test
    @DisplayName("a member of a party is from the day it joined, and not the day before")
    void membersAreReached() {
        assertThat(hosted(withMember(Membership.of(SALA).joinedOn(JOINED).ongoing()), SALA.getId())
                        .getOutcome())
                .isEqualTo(Outcome.MET);
        assertThat(hosted(
                                withMember(Membership.of(SALA)
                                        .joinedOn(JOINED.plusDays(1))
                                        .ongoing()),
                                SALA.getId())
                        .getOutcome())
                .isEqualTo(Outcome.NOT_MET);
    }

    @Test
    @DisplayName("a member of which it isn't known when it joined isn't assessed, and just that is missing")
    void membershipUnknown() {
        Finding finding = hosted(withMember(Membership.of(SALA)), SALA.getId());
        assertThat(finding.getOutcome()).isEqualTo(Outcome.NOT_ASSESSED);
        assertThat(finding.getMissing()).containsExactly(InputCode.MEMBERSHIP_DAYS);
        assertThat(sv(finding))
                .isEqualTo("Det går inte att bedöma om ramavtalet berör Sala kommun, värd för ”VFU för"
                        + " sjuksköterskestudenter”, eftersom det inte är känt om Sala kommun är medlem i en part"
                        + " den 1 februari 2024. Komplettera med när medlemskapet började och slutade.");
    }

    @Test
    @DisplayName("a body that the parties share is, under its name")
    void sharedBodiesAreReached() {
        AgreementFile file = AgreementFile.open(framework()
                .addSharedBodies(SharedBody.of(
                        MKL, Text.of("Mälardalens Kompetenscentrum för Lärande"), CollaborationArea.EDUCATION))
                .build());
        Finding finding = tried(RULE, file, seminar().organiser(MKL).build()).get(0);
        assertThat(finding.getOutcome()).isEqualTo(Outcome.MET);
        assertThat(en(finding)).contains("is Mälardalens Kompetenscentrum för Lärande, which");
        assertThat(tried(RULE, file(), seminar().organiser(MKL).build()).get(0).getOutcome())
                .isEqualTo(Outcome.NOT_MET);
    }

    @Test
    @DisplayName("a placement without a host isn't assessed, and the host is missing; of a seminar it isn't asked")
    void placementsNeedAHost() {
        Finding finding = tried(RULE, file(), placement().build()).get(0);
        assertThat(finding.getMissing()).containsExactly(ActivityOrganiser.HOST);
        assertThat(en(finding))
                .isEqualTo("Whether the framework agreement concerns the host of “VFU för sjuksköterskestudenter”"
                        + " cannot be assessed, because no host is stated. Please state the host of the placement.");
        assertThat(tried(RULE, file(), seminar().build())).isEmpty();
        assertThat(calledOff(RULE, file(), course().build())).isEmpty();
    }

    @Test
    @DisplayName("after the term nobody is reached, and that isn't found here too")
    void notAfterTheTerm() {
        LocalDate last = LocalDate.of(2027, 9, 4);
        CallOff.Builder late =
                callOff("A-1", "1").activity(course().organiser(SALA.getId()).build());
        assertThat(judge(RULE, file(), late.orderedOn(last).build()))
                .extracting(Finding::getOutcome)
                .containsExactly(Outcome.NOT_MET);
        assertThat(judge(RULE, file(), late.orderedOn(last.plusDays(1)).build()))
                .isEmpty();
    }

    @Test
    @DisplayName("recorded activities are judged on the day asked about")
    void recordedActivities() {
        AgreementFile file = withMember(Membership.of(SALA).joinedOn(JOINED).ongoing())
                .record(placement().organiser(SALA.getId()).build(), DAY.minusDays(10));
        assertThat(judge(RULE, file, AsOf.on(JOINED.minusDays(1))))
                .extracting(Finding::getOutcome)
                .containsExactly(Outcome.NOT_MET);
        assertThat(judge(RULE, file, AsOf.on(JOINED)))
                .extracting(Finding::getOutcome)
                .containsExactly(Outcome.MET);
    }
}
