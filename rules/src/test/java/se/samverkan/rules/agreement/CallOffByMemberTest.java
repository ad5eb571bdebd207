package se.samverkan.rules.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samverkan.core.finding.InputCode.MEMBERSHIP_DAYS;
import static se.samverkan.core.finding.InputCode.PARTY_BINDING_MEMBERS;
import static se.samverkan.rules.Given.DAY;
import static se.samverkan.rules.Given.HARNOSAND;
import static se.samverkan.rules.Given.MIUN;
import static se.samverkan.rules.Given.callOff;
import static se.samverkan.rules.Given.en;
import static se.samverkan.rules.Given.judge;
import static se.samverkan.rules.Given.sv;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import se.samverkan.core.agreement.FrameworkAgreement;
import se.samverkan.core.agreement.Party;
import se.samverkan.core.agreement.Role;
import se.samverkan.core.code.AgreementId;
import se.samverkan.core.code.PartnerId;
import se.samverkan.core.file.AgreementFile;
import se.samverkan.core.finding.Finding;
import se.samverkan.core.finding.InputCode;
import se.samverkan.core.finding.Outcome;
import se.samverkan.core.partner.AssociationOfMunicipalities;
import se.samverkan.core.partner.Membership;
import se.samverkan.core.time.DateRange;

@DisplayName("A member of a client may call off where the agreement binds the members")
class CallOffByMemberTest {

    private static final Membership MEMBER =
            Membership.of(HARNOSAND).joinedOn(DAY).ongoing();
    private static final Membership UNKNOWN = Membership.of(HARNOSAND);
    private static final Membership FORMER = Membership.of(HARNOSAND).leftOn(DAY.minusDays(1));

    private static Party association(Membership membership, Optional<Boolean> binding, Role role) {
        return Party.builder()
                .partner(AssociationOfMunicipalities.builder()
                        .id(PartnerId.of("association"))
                        .name("Föreningen")
                        .addMemberships(membership)
                        .build())
                .addRoles(role)
                .bindingMembers(binding)
                .build();
    }

    private static Finding ofHarnosand(Party... parties) {
        FrameworkAgreement.Builder agreement =
                FrameworkAgreement.builder().id(AgreementId.of("ramavtal-2023")).party(MIUN, Role.PROVIDER);
        List.of(parties).forEach(agreement::addParties);
        return judge(
                        new CallOffOrderer(),
                        AgreementFile.open(agreement.build()),
                        callOff("A-1", "1").build())
                .get(0);
    }

    private static Finding of(Membership membership, Optional<Boolean> binding) {
        return ofHarnosand(association(membership, binding, Role.CLIENT));
    }

    static Stream<Arguments> readings() {
        Optional<Boolean> bound = Optional.of(true);
        Optional<Boolean> concerned = Optional.of(false);
        Optional<Boolean> unstated = Optional.empty();
        List<InputCode> none = List.of();
        return Stream.of(
                Arguments.of(MEMBER, bound, Outcome.MET, none),
                Arguments.of(MEMBER, concerned, Outcome.NOT_MET, none),
                Arguments.of(MEMBER, unstated, Outcome.NOT_ASSESSED, List.of(PARTY_BINDING_MEMBERS)),
                Arguments.of(UNKNOWN, bound, Outcome.NOT_ASSESSED, List.of(MEMBERSHIP_DAYS)),
                Arguments.of(UNKNOWN, concerned, Outcome.NOT_MET, none),
                Arguments.of(UNKNOWN, unstated, Outcome.NOT_ASSESSED, List.of(MEMBERSHIP_DAYS, PARTY_BINDING_MEMBERS)),
                Arguments.of(FORMER, bound, Outcome.NOT_MET, none),
                Arguments.of(FORMER, concerned, Outcome.NOT_MET, none),
                Arguments.of(FORMER, unstated, Outcome.NOT_MET, none));
    }

    @ParameterizedTest
    @MethodSource("readings")
    @DisplayName("each input taken away in turn is named, unless what is left decides")
    void everyReading(Membership membership, Optional<Boolean> binding, Outcome outcome, List<InputCode> missing) {
        Finding finding = of(membership, binding);
        assertThat(finding.getOutcome()).isEqualTo(outcome);
        assertThat(finding.getMissing()).isEqualTo(missing);
    }

    @Test
    @DisplayName("a bound member is told with its body")
    void boundInWords() {
        Finding finding = of(MEMBER, Optional.of(true));
        assertThat(sv(finding))
                .isEqualTo(
                        "Avropet görs av Härnösands kommun, som den 1 februari 2024 är medlem i Föreningen. Föreningen"
                                + " är uppdragsgivare enligt ramavtalet, som också binder medlemmarna.");
        assertThat(en(finding))
                .isEqualTo(
                        "The call-off is made by Härnösands kommun, on 1 February 2024 a member of Föreningen, which is"
                                + " a client under the framework agreement and whose members it binds.");
    }

    @Test
    @DisplayName("a member who is only concerned is told who may call off instead")
    void concernedInWords() {
        Finding finding = of(MEMBER, Optional.of(false));
        assertThat(sv(finding))
                .isEqualTo(
                        "Avropet görs av Härnösands kommun, som den 1 februari 2024 är medlem i Föreningen. Medlemmarna"
                                + " i Föreningen berörs av ramavtalet utan att vara bundna. Avrop kan den dagen göras av"
                                + " Föreningen.");
        assertThat(en(finding)).contains("concerns the members of Föreningen without binding them.");
    }

    @Test
    @DisplayName("one who may or may not be a member isn't said to be one")
    void doubtfulMembershipIsNotTold() {
        assertThat(sv(of(UNKNOWN, Optional.of(false)))).doesNotContain("medlem");
    }

    @Test
    @DisplayName("what is missing is asked for")
    void missingInWords() {
        assertThat(sv(of(UNKNOWN, Optional.empty())))
                .isEqualTo("Det går inte att bedöma om Härnösands kommun den 1 februari 2024 kan avropa som medlem i"
                        + " Föreningen, som är uppdragsgivare enligt ramavtalet. Komplettera med när medlemskapet började"
                        + " och slutade och om avtalet binder medlemmarna.");
        assertThat(en(of(MEMBER, Optional.empty())))
                .isEqualTo(
                        "Whether Härnösands kommun can make call-offs as a member of Föreningen, which is a client under"
                                + " the framework agreement, cannot be assessed for 1 February 2024. Please state whether the"
                                + " agreement binds the members.");
    }

    @Test
    @DisplayName("membership of a party that isn't a client gives nothing")
    void memberOfAnother() {
        Finding finding = ofHarnosand(
                association(MEMBER, Optional.of(true), Role.COORDINATOR), Party.of(Intent.MDU, Role.CLIENT));
        assertThat(finding.getOutcome()).isEqualTo(Outcome.NOT_MET);
        assertThat(finding.getVariant()).isEmpty();
    }

    @Test
    @DisplayName("where no client is named, membership of a party without a role of its own leaves the client open too")
    void memberOfAParty() {
        Finding finding = ofHarnosand(association(MEMBER, Optional.empty(), Role.PARTY));
        assertThat(finding.getMissing()).containsExactly(CallOffOrderer.CLIENT, PARTY_BINDING_MEMBERS);
        assertThat(sv(finding)).contains("inte anger vilken part som är uppdragsgivare");
    }

    @Test
    @DisplayName("one ground that carries is enough, whatever the others")
    void oneGroundIsEnough() {
        Finding finding =
                ofHarnosand(association(MEMBER, Optional.of(false), Role.CLIENT), Party.of(HARNOSAND, Role.CLIENT));
        assertThat(finding.getOutcome()).isEqualTo(Outcome.MET);
        assertThat(finding.getVariant()).isEmpty();
    }

    @Test
    @DisplayName("a body that is a party on other days has no say")
    void bodyOnOtherDays() {
        Party later = Party.builder()
                .from(association(MEMBER, Optional.of(true), Role.CLIENT))
                .days(DateRange.from(DAY.plusDays(1)))
                .build();
        assertThat(ofHarnosand(later).getOutcome()).isEqualTo(Outcome.NOT_MET);
    }
}
