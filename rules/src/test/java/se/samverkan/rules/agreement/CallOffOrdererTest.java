package se.samverkan.rules.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samverkan.rules.Given.DAY;
import static se.samverkan.rules.Given.HARNOSAND;
import static se.samverkan.rules.Given.MIUN;
import static se.samverkan.rules.Given.callOff;
import static se.samverkan.rules.Given.en;
import static se.samverkan.rules.Given.file;
import static se.samverkan.rules.Given.framework;
import static se.samverkan.rules.Given.judge;
import static se.samverkan.rules.Given.sv;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.samverkan.core.agreement.Agreement;
import se.samverkan.core.agreement.FrameworkAgreement;
import se.samverkan.core.agreement.Party;
import se.samverkan.core.agreement.Role;
import se.samverkan.core.code.AgreementId;
import se.samverkan.core.code.MunicipalityCode;
import se.samverkan.core.code.ProcurementBasis;
import se.samverkan.core.file.AgreementFile;
import se.samverkan.core.finding.Assumption;
import se.samverkan.core.finding.CounterOffer;
import se.samverkan.core.finding.Finding;
import se.samverkan.core.finding.Outcome;
import se.samverkan.core.finding.Source;
import se.samverkan.core.finding.Word;
import se.samverkan.core.partner.Municipality;
import se.samverkan.core.partner.PartnerDirectory;
import se.samverkan.core.text.Text;
import se.samverkan.core.time.AsOf;
import se.samverkan.core.time.DateRange;

@DisplayName("The one who calls off is a client on the day of the order")
class CallOffOrdererTest {

    private static final Municipality SALA = PartnerDirectory.sweden().municipality(MunicipalityCode.of("1981"));

    private static Finding by(Municipality orderer, AgreementFile file) {
        return judge(
                        new CallOffOrderer(),
                        file,
                        callOff("A-1", "1").orderedBy(orderer).build())
                .get(0);
    }

    private static Finding of(Party... parties) {
        FrameworkAgreement.Builder agreement = FrameworkAgreement.builder().id(AgreementId.of("ramavtal-2023"));
        List.of(parties).forEach(agreement::addParties);
        return by(HARNOSAND, AgreementFile.open(agreement.build()));
    }

    private static Party harnosand(DateRange days, Role... roles) {
        return Party.builder().partner(HARNOSAND).addRoles(roles).days(days).build();
    }

    private static Party harnosand(Role... roles) {
        return harnosand(DateRange.always(), roles);
    }

    @Test
    @DisplayName("a client may call off")
    void client() {
        Finding finding = by(HARNOSAND, file());
        assertThat(finding.getOutcome()).isEqualTo(Outcome.MET);
        assertThat(finding.getPath()).isEqualTo("callOffs[A-1].orderedBy");
        assertThat(sv(finding))
                .isEqualTo("Avropet görs av Härnösands kommun, som är uppdragsgivare enligt ramavtalet den 1 februari"
                        + " 2024.");
        assertThat(en(finding))
                .isEqualTo("The call-off is made by Härnösands kommun, a client under the framework agreement on"
                        + " 1 February 2024.");
    }

    @Test
    @DisplayName("one who isn't a party may not, and those who may are named")
    void notAParty() {
        Finding finding = by(SALA, file());
        assertThat(finding.getOutcome()).isEqualTo(Outcome.NOT_MET);
        assertThat(sv(finding))
                .isEqualTo("Avropet görs av Sala kommun, som inte är uppdragsgivare enligt ramavtalet den 1 februari"
                        + " 2024. Avrop kan den dagen göras av Härnösands kommun.");
        assertThat(en(finding))
                .isEqualTo("The call-off is made by Sala kommun, which is not a client under the framework agreement on"
                        + " 1 February 2024. On that day call-offs can be made by Härnösands kommun.");
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, mode = EnumSource.Mode.EXCLUDE, names = "CLIENT")
    @DisplayName("a party in another role may not, a coordinator among them")
    void otherRole(Role role) {
        Finding finding = of(harnosand(role), Party.of(SALA, Role.CLIENT), Party.of(MIUN, Role.PROVIDER));
        assertThat(finding.getOutcome()).isEqualTo(Outcome.NOT_MET);
        assertThat(finding.getVariant()).isEqualTo("role");
        assertThat(finding.getValues().get("roles")).isEqualTo(List.of(Word.of(role)));
        assertThat(of(harnosand(role, Role.CLIENT)).getOutcome()).isEqualTo(Outcome.MET);
    }

    @Test
    @DisplayName("the role is told, and what a party that also orders is to have")
    void otherRoleInWords() {
        Finding finding = of(harnosand(Role.COORDINATOR, Role.FUNDER), Party.of(SALA, Role.CLIENT));
        assertThat(sv(finding))
                .isEqualTo(
                        "Avropet görs av Härnösands kommun, som den 1 februari 2024 är part i ramavtalet som samordnare"
                                + " och finansiär, inte som uppdragsgivare. En part som också beställer anges som uppdragsgivare"
                                + " i avtalet.");
        assertThat(en(finding))
                .contains("is a party to the framework agreement as a coordinator and a funder, not as a client.");
    }

    @Test
    @DisplayName("a client's first and last day are in, the days beside them out")
    void daysAsAClient() {
        assertThat(of(harnosand(DateRange.from(DAY), Role.CLIENT)).getOutcome()).isEqualTo(Outcome.MET);
        assertThat(of(harnosand(DateRange.until(DAY), Role.CLIENT)).getOutcome())
                .isEqualTo(Outcome.MET);
        Finding before = of(harnosand(DateRange.from(DAY.plusDays(1)), Role.CLIENT));
        assertThat(before.getOutcome()).isEqualTo(Outcome.NOT_MET);
        assertThat(before.getCounterOffer().flatMap(CounterOffer::getEarliestDay))
                .contains(DAY.plusDays(1));
        assertThat(sv(before))
                .isEqualTo("Avropet görs av Härnösands kommun och är daterat den 1 februari 2024. Härnösands kommun är"
                        + " uppdragsgivare enligt ramavtalet från och med den 2 februari 2024 och kan avropa från och"
                        + " med den dagen.");
        Finding after = of(harnosand(DateRange.until(DAY.minusDays(1)), Role.CLIENT));
        assertThat(after.getOutcome()).isEqualTo(Outcome.NOT_MET);
        assertThat(after.getCounterOffer()).isEmpty();
        assertThat(sv(after)).endsWith("var uppdragsgivare enligt ramavtalet till och med den 31 januari 2024.");
    }

    @Test
    @DisplayName("between two stretches as a client, the next is offered")
    void betweenTwoStretches() {
        Finding finding = of(
                harnosand(DateRange.until(DAY.minusDays(9)), Role.CLIENT),
                harnosand(DateRange.from(DAY.plusDays(9)), Role.CLIENT));
        assertThat(finding.getCounterOffer().flatMap(CounterOffer::getEarliestDay))
                .contains(DAY.plusDays(9));
    }

    @Test
    @DisplayName("where all clients are so on other days, nobody is named")
    void noClientOnTheDay() {
        Finding finding = of(Party.builder()
                .partner(SALA)
                .addRoles(Role.CLIENT)
                .days(DateRange.from(DAY.plusDays(1)))
                .build());
        assertThat(finding.getVariant()).isEqualTo("no-client");
        assertThat(en(finding)).endsWith("No party is a client on that day.");
    }

    @Test
    @DisplayName("where no client is named, a party without a role of its own may be one: not assessed")
    void noClientNamed() {
        Finding finding = of(harnosand(Role.PARTY), Party.of(MIUN, Role.PROVIDER));
        assertThat(finding.getOutcome()).isEqualTo(Outcome.NOT_ASSESSED);
        assertThat(finding.getMissing()).containsExactly(CallOffOrderer.CLIENT);
        assertThat(sv(finding))
                .isEqualTo(
                        "Det går inte att bedöma om Härnösands kommun kan avropa, eftersom ramavtalet inte anger vilken"
                                + " part som är uppdragsgivare. Komplettera med vilken part som är uppdragsgivare.");
        assertThat(en(finding)).endsWith("Please state which party is the client.");
    }

    @Test
    @DisplayName("where no client is named, one who is a provider or no party at all is none in any reading")
    void noClientNamedButDecided() {
        assertThat(of(harnosand(Role.PROVIDER), Party.of(SALA, Role.PARTY)).getOutcome())
                .isEqualTo(Outcome.NOT_MET);
        assertThat(of(Party.of(SALA, Role.PARTY), Party.of(MIUN, Role.PROVIDER)).getOutcome())
                .isEqualTo(Outcome.NOT_MET);
    }

    @Test
    @DisplayName("without parties it isn't assessed")
    void noParties() {
        assertThat(of().getMissing()).containsExactly(CallOffOrderer.CLIENT);
    }

    @Test
    @DisplayName("the act is a source under LOU chapter 7 alone, and an assumed basis is named")
    void sources() {
        AgreementFile assumed =
                file().assuming(Assumption.procurementBasis(ProcurementBasis.CHAPTER_7, Text.of("test")));
        assertThat(by(HARNOSAND, assumed).getSources())
                .containsExactly(Source.clause("parties"), Source.statute("LOU 7:3"));
        assertThat(by(HARNOSAND, assumed).getAssumptions()).hasSize(1);
        AgreementFile chapter19 = AgreementFile.open(
                framework().procurementBasis(ProcurementBasis.CHAPTER_19).build());
        assertThat(by(HARNOSAND, chapter19).getSources()).containsExactly(Source.clause("parties"));
        assertThat(by(HARNOSAND, file()).getAssumptions()).isEmpty();
    }

    @Test
    @DisplayName("the orderer and the clients stand under their names of the day")
    void namesOfTheDay() {
        Agreement agreement = FrameworkAgreement.builder()
                .id(AgreementId.of("ramavtal-2023"))
                .party(Intent.MDU, Role.CLIENT)
                .build();
        assertThat(by(SALA, AgreementFile.open(agreement)).getValues().get("clients"))
                .isEqualTo(List.of("Mälardalens universitet"));
    }

    @Test
    @DisplayName("the question doesn't arise under a letter of intent, nor without a call-off")
    void doesNotArise() {
        CallOffOrderer rule = new CallOffOrderer();
        AgreementFile letter = AgreementFile.open(Intent.letter().build());
        assertThat(judge(rule, letter, callOff("A-1", "1").build())).isEmpty();
        assertThat(judge(rule, file(), AsOf.on(DAY))).isEmpty();
        assertThat(Set.of(rule.getCode())).containsExactly(CallOffOrderer.CODE);
    }
}
