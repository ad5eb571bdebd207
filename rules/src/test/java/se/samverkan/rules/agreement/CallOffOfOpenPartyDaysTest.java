package se.samverkan.rules.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samverkan.rules.Given.DAY;
import static se.samverkan.rules.Given.HARNOSAND;
import static se.samverkan.rules.Given.MIUN;
import static se.samverkan.rules.Given.SIGNED;
import static se.samverkan.rules.Given.callOff;
import static se.samverkan.rules.Given.en;
import static se.samverkan.rules.Given.judge;
import static se.samverkan.rules.Given.sv;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.samverkan.core.agreement.FrameworkAgreement;
import se.samverkan.core.agreement.Party;
import se.samverkan.core.agreement.Role;
import se.samverkan.core.code.AgreementId;
import se.samverkan.core.code.MunicipalityCode;
import se.samverkan.core.code.PartnerId;
import se.samverkan.core.file.AgreementFile;
import se.samverkan.core.finding.CounterOffer;
import se.samverkan.core.finding.Finding;
import se.samverkan.core.finding.InputCode;
import se.samverkan.core.finding.Outcome;
import se.samverkan.core.partner.AssociationOfMunicipalities;
import se.samverkan.core.partner.Membership;
import se.samverkan.core.partner.Municipality;
import se.samverkan.core.partner.OtherPublicBody;
import se.samverkan.core.partner.Partner;
import se.samverkan.core.partner.PartnerDirectory;
import se.samverkan.core.partner.Succession;
import se.samverkan.core.partner.SuccessionKind;
import se.samverkan.core.time.DateRange;

@DisplayName("A call-off by one that joined or left on a day that isn't wholly known")
class CallOffOfOpenPartyDaysTest {

    private static final Municipality SALA = PartnerDirectory.sweden().municipality(MunicipalityCode.of("1981"));
    private static final LocalDate NEXT_YEAR = LocalDate.of(2025, 1, 1);

    private static AgreementFile file(Party... parties) {
        FrameworkAgreement.Builder agreement =
                FrameworkAgreement.builder().id(AgreementId.of("ramavtal-2023")).party(MIUN, Role.PROVIDER);
        List.of(parties).forEach(agreement::addParties);
        return AgreementFile.open(agreement.build());
    }

    private static Finding of(AgreementFile file, Partner orderer, LocalDate day) {
        return judge(
                        new CallOffOrderer(),
                        file,
                        callOff("A-1", "1").orderedBy(orderer).orderedOn(day).build())
                .get(0);
    }

    private static Finding of(Party... parties) {
        return of(file(parties), HARNOSAND, DAY);
    }

    private static Party party(Partner partner, String days, String possibleDays, Role... roles) {
        return Party.builder()
                .partner(partner)
                .addRoles(roles)
                .days(DateRange.parse(days))
                .possibleDays(DateRange.parse(possibleDays))
                .build();
    }

    private static Party joinedIn2024(Partner partner, Role... roles) {
        return party(partner, "2025-01-01/..", "2024-01-01/..", roles);
    }

    private static AssociationOfMunicipalities association() {
        return AssociationOfMunicipalities.builder()
                .id(PartnerId.of("association"))
                .name("Föreningen")
                .addMemberships(Membership.of(HARNOSAND).joinedOn(SIGNED).ongoing())
                .build();
    }

    @ParameterizedTest(name = "on {0}: {1}")
    @CsvSource({
        "2023-12-31, NOT_MET",
        "2024-01-01, NOT_ASSESSED",
        "2024-12-31, NOT_ASSESSED",
        "2025-01-01, MET",
        "2025-12-31, MET",
        "2026-01-01, NOT_ASSESSED",
        "2026-12-31, NOT_ASSESSED",
        "2027-01-01, NOT_MET"
    })
    @DisplayName("is judged by the days on which it surely is, may be, and surely isn't a party")
    void eachDay(LocalDate day, Outcome outcome) {
        Party party = party(HARNOSAND, "2025-01-01/2025-12-31", "2024-01-01/2026-12-31", Role.CLIENT);
        Finding finding = of(file(party), HARNOSAND, day);
        assertThat(finding.getOutcome()).isEqualTo(outcome);
        assertThat(finding.getMissing())
                .isEqualTo(outcome == Outcome.NOT_ASSESSED ? List.of(InputCode.PARTY_DAYS) : List.of());
    }

    @Test
    @DisplayName("by one that may have joined: what isn't known is named, and from when on it surely can order")
    void joined() {
        Finding finding = of(joinedIn2024(HARNOSAND, Role.CLIENT));
        assertThat(sv(finding))
                .isEqualTo(
                        "Det går inte att bedöma om Härnösands kommun kan avropa den 1 februari 2024, eftersom det inte"
                                + " är känt om Härnösands kommun då hade trätt in i ramavtalet. Från och med den 1 januari 2025 är"
                                + " Härnösands kommun uppdragsgivare och kan avropa. Komplettera med när parten trädde in i"
                                + " avtalet och när den eventuellt lämnade det.");
        assertThat(en(finding))
                .isEqualTo(
                        "Whether Härnösands kommun can make call-offs on 1 February 2024 cannot be assessed, because it"
                                + " is not known whether Härnösands kommun had then joined the framework agreement. From 1 January"
                                + " 2025 Härnösands kommun is a client and can order. Please state when the party joined the"
                                + " agreement and, if it has left it, when.");
        assertThat(finding.getCounterOffer().flatMap(CounterOffer::getEarliestDay))
                .hasValue(NEXT_YEAR);
        assertThat(of(joinedIn2024(HARNOSAND, Role.CLIENT), joinedIn2024(SALA, Role.CLIENT))
                        .getValues()
                        .get("perhaps"))
                .isEqualTo(List.of("Härnösands kommun"));
    }

    @Test
    @DisplayName("by one that may have left: no later day is offered")
    void left() {
        Finding finding = of(party(HARNOSAND, "../2023-12-31", "../2024-12-31", Role.CLIENT));
        assertThat(finding.getOutcome()).isEqualTo(Outcome.NOT_ASSESSED);
        assertThat(finding.getVariant()).isEqualTo("party-days");
        assertThat(finding.getCounterOffer()).isEmpty();
        assertThat(sv(finding))
                .startsWith(
                        "Det går inte att bedöma om Härnösands kommun kan avropa, eftersom det inte är känt om följande"
                                + " är parter i ramavtalet den 1 februari 2024: Härnösands kommun.");
        assertThat(en(finding))
                .startsWith("Whether Härnösands kommun can make call-offs cannot be assessed, because it is not known"
                        + " whether the following are parties to the framework agreement on 1 February 2024: Härnösands"
                        + " kommun.");
    }

    @Test
    @DisplayName("by one that surely is no party yet, or no more: how late or early at most is told")
    void sureBeside() {
        Finding before = of(party(HARNOSAND, "2025-01-01/..", "2024-02-02/..", Role.CLIENT));
        assertThat(before.getVariant()).isEqualTo("before-at-latest");
        assertThat(before.getCounterOffer().flatMap(CounterOffer::getEarliestDay))
                .hasValue(NEXT_YEAR);
        assertThat(sv(before)).contains("senast från och med den 1 januari 2025");
        assertThat(en(before)).contains("from 1 January 2025 at the latest, but not yet on 1 February 2024");
        Finding after = of(party(HARNOSAND, "../2023-12-31", "../2024-01-31", Role.CLIENT));
        assertThat(after.getVariant()).isEqualTo("after-at-latest");
        assertThat(sv(after)).endsWith("var uppdragsgivare enligt ramavtalet längst till och med den 31 januari 2024.");
        assertThat(en(after)).endsWith("until 31 January 2024 at the latest.");
    }

    @Test
    @DisplayName("one ground that carries decides, whatever isn't known of another")
    void carrying() {
        Party sure = Party.builder()
                .partner(association())
                .addRoles(Role.CLIENT)
                .bindingMembers(true)
                .build();
        assertThat(of(joinedIn2024(HARNOSAND, Role.CLIENT), sure).getOutcome()).isEqualTo(Outcome.MET);
        assertThat(of(
                                party(HARNOSAND, "../2023-12-31", "../2024-06-30", Role.CLIENT),
                                Party.of(HARNOSAND, Role.CLIENT, Role.FUNDER).toBuilder()
                                        .days(DateRange.from(DAY))
                                        .build())
                        .getOutcome())
                .isEqualTo(Outcome.MET);
    }

    @Test
    @DisplayName("in another role it may not in either reading")
    void otherRole() {
        Finding finding = of(joinedIn2024(HARNOSAND, Role.FUNDER), Party.of(SALA, Role.CLIENT));
        assertThat(finding.getOutcome()).isEqualTo(Outcome.NOT_MET);
        assertThat(finding.getVariant()).isEqualTo("role-perhaps");
        assertThat(sv(finding)).contains("kan vara part i ramavtalet som finansiär men inte är uppdragsgivare");
        assertThat(en(finding)).contains("may be a party to the framework agreement as a funder, but is not a client");
    }

    @Test
    @DisplayName("where no client is named, both that and the days are missing")
    void noClientNamed() {
        Finding finding = of(joinedIn2024(HARNOSAND, Role.PARTY));
        assertThat(finding.getMissing()).containsExactly(CallOffOrderer.CLIENT, InputCode.PARTY_DAYS);
    }

    @Test
    @DisplayName(
            "by a member of one that may be a party: the party's days are missing, unless the members aren't bound")
    void member() {
        Party binding = joinedIn2024(association(), Role.CLIENT).toBuilder()
                .bindingMembers(true)
                .build();
        Finding finding = of(binding);
        assertThat(finding.getOutcome()).isEqualTo(Outcome.NOT_ASSESSED);
        assertThat(finding.getMissing()).containsExactly(InputCode.PARTY_DAYS);
        assertThat(finding.getCounterOffer()).isEmpty();
        assertThat(finding.getValues().get("perhaps")).isEqualTo(List.of("Föreningen"));
        assertThat(of(file(binding), HARNOSAND, NEXT_YEAR).getOutcome()).isEqualTo(Outcome.MET);
        Finding open = of(binding.toBuilder().bindingMembers(Optional.empty()).build());
        assertThat(open.getMissing()).containsExactly(InputCode.PARTY_DAYS, InputCode.PARTY_BINDING_MEMBERS);
        Finding unbound = of(binding.toBuilder().bindingMembers(false).build());
        assertThat(unbound.getOutcome()).isEqualTo(Outcome.NOT_MET);
        assertThat(unbound.getVariant()).isEqualTo("clients-unknown");
    }

    @Test
    @DisplayName("by a successor of one that may be a party: the party's days are missing, the succession is known")
    void successor() {
        OtherPublicBody joint = OtherPublicBody.builder()
                .id(PartnerId.of("joint"))
                .name("Ådalens kommun")
                .build();
        AgreementFile file = file(joinedIn2024(HARNOSAND, Role.CLIENT))
                .record(
                        HARNOSAND.toBuilder()
                                .addSuccessions(Succession.of(joint.getId(), SuccessionKind.TAKEN_OVER_BY)
                                        .on(SIGNED))
                                .build(),
                        SIGNED)
                .record(joint, SIGNED);
        Finding finding = of(file, joint, DAY);
        assertThat(finding.getMissing()).containsExactly(InputCode.PARTY_DAYS);
        assertThat(finding.getVariant()).isEqualTo("party-days");
        assertThat(of(file, joint, NEXT_YEAR).getOutcome()).isEqualTo(Outcome.MET);
        assertThat(of(file, HARNOSAND, DAY).getOutcome()).isEqualTo(Outcome.NOT_MET);
    }

    @Test
    @DisplayName("by an outsider: that others aren't known to be clients is said, and no one is named as one")
    void outsider() {
        Finding finding = of(file(joinedIn2024(HARNOSAND, Role.CLIENT)), SALA, DAY);
        assertThat(finding.getOutcome()).isEqualTo(Outcome.NOT_MET);
        assertThat(sv(finding))
                .isEqualTo(
                        "Avropet görs av Sala kommun, som inte är uppdragsgivare enligt ramavtalet den 1 februari 2024."
                                + " Det är inte känt om avrop den dagen kan göras av Härnösands kommun.");
        assertThat(en(finding))
                .endsWith("Whether call-offs can be made by Härnösands kommun on that day is not known.");
        Finding beside =
                of(file(joinedIn2024(HARNOSAND, Role.CLIENT), Party.of(association(), Role.CLIENT)), SALA, DAY);
        assertThat(beside.getVariant()).isEmpty();
        assertThat(beside.getValues().get("clients")).isEqualTo(List.of("Föreningen"));
        assertThat(of(file(joinedIn2024(HARNOSAND, Role.CLIENT)), SALA, LocalDate.of(2023, 12, 31))
                        .getVariant())
                .isEqualTo("no-client");
    }
}
