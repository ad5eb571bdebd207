package se.samverkan.rules.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samverkan.rules.Given.DAY;
import static se.samverkan.rules.Given.MIUN;
import static se.samverkan.rules.Given.callOff;
import static se.samverkan.rules.Given.en;
import static se.samverkan.rules.Given.framework;
import static se.samverkan.rules.Given.judge;
import static se.samverkan.rules.Given.sv;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import se.samverkan.core.agreement.FrameworkAgreement;
import se.samverkan.core.agreement.Procurement;
import se.samverkan.core.agreement.Role;
import se.samverkan.core.code.PartnerId;
import se.samverkan.core.code.ProcurementBasis;
import se.samverkan.core.file.AgreementFile;
import se.samverkan.core.finding.Attestation;
import se.samverkan.core.finding.Finding;
import se.samverkan.core.finding.InputCode;
import se.samverkan.core.finding.Outcome;
import se.samverkan.core.finding.Source;
import se.samverkan.core.partner.AssociationOfMunicipalities;
import se.samverkan.core.partner.Company;
import se.samverkan.core.partner.HigherEducationInstitution;
import se.samverkan.core.partner.Partner;
import se.samverkan.core.quantity.Percent;
import se.samverkan.core.statute.StatutoryFigure;
import se.samverkan.core.text.Text;
import se.samverkan.core.time.AsOf;
import se.samverkan.rules.Rule;

@DisplayName(
        "Cooperation between authorities and in-house procurement are supported or not, by the conditions of LOU 3:12-18")
class ExceptionsFromTheActTest {

    private static final Rule COOPERATION = new CooperationOfAuthorities();
    private static final Rule IN_HOUSE = new InHouseConditions();
    private static final LocalDate BEGUN = LocalDate.of(2023, 6, 1);

    private static Finding only(Rule rule, FrameworkAgreement.Builder agreement) {
        List<Finding> findings = judge(rule, AgreementFile.open(agreement.build()), AsOf.on(DAY));
        assertThat(findings).hasSize(1);
        return findings.get(0);
    }

    private static FrameworkAgreement.Builder cooperation(Procurement.Builder procurement) {
        return framework().procurementBasis(ProcurementBasis.COOPERATION).procurement(procurement.build());
    }

    private static Procurement.Builder onMarket(String share) {
        return Procurement.builder().begunOn(BEGUN).openMarketShare(Percent.of(share));
    }

    @ParameterizedTest
    @CsvSource({"0, MET", "19.9999, MET", "20, NOT_MET", "20.0001, NOT_MET", "100, NOT_MET"})
    @DisplayName("cooperation: less than 20 percent on the open market is supported, and 20 itself isn't less")
    void openMarket(String share, Outcome outcome) {
        Finding finding = only(COOPERATION, cooperation(onMarket(share)));
        assertThat(finding.getOutcome()).isEqualTo(outcome);
        assertThat(finding.getSources()).contains(Source.statute("LOU 3:17"), Source.statute("LOU 3:18"));
    }

    @Test
    @DisplayName("cooperation: the share, the day and the day's figure are named where they are missing")
    void cooperationMissing() {
        assertThat(only(COOPERATION, cooperation(Procurement.builder())).getMissing())
                .containsExactly(InputCode.PROCUREMENT_OPEN_MARKET_SHARE, InputCode.PROCUREMENT_BEGUN_ON);
        Procurement.Builder early = onMarket("1").begunOn(LocalDate.of(2016, 12, 31));
        assertThat(only(COOPERATION, cooperation(early)).getMissing())
                .containsExactly(StatutoryFigure.COOPERATION_OPEN_MARKET_SHARE);
        Procurement.Builder withoutShare = Procurement.builder().begunOn(BEGUN);
        assertThat(only(COOPERATION, cooperation(withoutShare)).getMissing())
                .containsExactly(InputCode.PROCUREMENT_OPEN_MARKET_SHARE);
        Procurement.Builder withoutDay = Procurement.builder().openMarketShare(Percent.of("20"));
        assertThat(only(COOPERATION, cooperation(withoutDay)).getMissing())
                .containsExactly(InputCode.PROCUREMENT_BEGUN_ON);
    }

    @Test
    @DisplayName(
            "cooperation: an association, a company and an institution that isn't the state's are for a person to judge")
    void parties() {
        List<Partner> unsure = List.of(
                AssociationOfMunicipalities.builder()
                        .id(PartnerId.of("vkl"))
                        .name("Länets kommuner")
                        .build(),
                Company.builder()
                        .id(PartnerId.of("ab"))
                        .name("Utbildning i länet AB")
                        .build(),
                HigherEducationInstitution.builder()
                        .id(PartnerId.of("hogskola"))
                        .name("Stiftelsehögskolan")
                        .state(false)
                        .build());
        for (Partner partner : unsure) {
            Finding finding = only(COOPERATION, cooperation(onMarket("5")).party(partner, Role.PARTY));
            assertThat(finding.getOutcome()).isEqualTo(Outcome.NEEDS_JUDGEMENT);
            assertThat(sv(finding)).containsPattern("upphandlande myndighet: [A-ZÅÄÖ].+\\.$");
            assertThat(only(COOPERATION, cooperation(onMarket("20")).party(partner, Role.PARTY))
                            .getOutcome())
                    .isEqualTo(Outcome.NOT_MET);
        }
        assertThat(sv(only(COOPERATION, cooperation(onMarket("5")).party(unsure.get(1), Role.PARTY))))
                .endsWith("upphandlande myndighet: Utbildning i länet AB.");
        assertThat(MIUN.isState()).isTrue();
    }

    private static FrameworkAgreement.Builder inHouse(Procurement.Builder procurement) {
        return framework().procurementBasis(ProcurementBasis.IN_HOUSE).procurement(procurement.build());
    }

    private static Attestation attested(InputCode input) {
        return Attestation.of(input, Text.of("sv", "kommunjuristen"), BEGUN, "KS/2023-000012");
    }

    private static Procurement.Builder forAuthorities(String share) {
        return Procurement.builder()
                .begunOn(BEGUN)
                .inHouseShare(Percent.of(share))
                .addAttestations(attested(InputCode.PROCUREMENT_CONTROL))
                .addAttestations(attested(InputCode.PROCUREMENT_NO_PRIVATE_OWNERSHIP));
    }

    @ParameterizedTest
    @CsvSource({"80, NOT_MET", "80.0001, MET", "100, MET", "0, NOT_MET"})
    @DisplayName("in-house: more than 80 percent of the activity is supported, and 80 itself isn't more")
    void share(String share, Outcome outcome) {
        Finding finding = only(IN_HOUSE, inHouse(forAuthorities(share)));
        assertThat(finding.getOutcome()).isEqualTo(outcome);
        assertThat(finding.getSources()).contains(Source.statute("LOU 3:12"), Source.statute("LOU 3:16"));
    }

    @Test
    @DisplayName("in-house: each condition taken away in turn is named as missing")
    void inHouseMissing() {
        assertThat(only(IN_HOUSE, inHouse(Procurement.builder())).getMissing())
                .containsExactly(
                        InputCode.PROCUREMENT_IN_HOUSE_SHARE,
                        InputCode.PROCUREMENT_CONTROL,
                        InputCode.PROCUREMENT_NO_PRIVATE_OWNERSHIP,
                        InputCode.PROCUREMENT_BEGUN_ON);
        Procurement.Builder whole = forAuthorities("90");
        assertThat(only(IN_HOUSE, inHouse(whole.inHouseShare(Optional.empty()))).getMissing())
                .containsExactly(InputCode.PROCUREMENT_IN_HOUSE_SHARE);
        for (InputCode input : List.of(InputCode.PROCUREMENT_CONTROL, InputCode.PROCUREMENT_NO_PRIVATE_OWNERSHIP)) {
            Procurement.Builder lacking = forAuthorities("90")
                    .attestations(forAuthorities("90").build().getAttestations().stream()
                            .filter(each -> !each.getInput().equals(input))
                            .toList());
            assertThat(only(IN_HOUSE, inHouse(lacking)).getMissing()).containsExactly(input);
        }
        assertThat(only(IN_HOUSE, inHouse(forAuthorities("90").begunOn(Optional.empty())))
                        .getMissing())
                .containsExactly(InputCode.PROCUREMENT_BEGUN_ON);
        Procurement.Builder early = forAuthorities("90").begunOn(LocalDate.of(2016, 12, 31));
        assertThat(only(IN_HOUSE, inHouse(early)).getMissing()).containsExactly(StatutoryFigure.IN_HOUSE_SHARE);
    }

    @ParameterizedTest
    @CsvSource({"procurement.control, control", "procurement.no-private-ownership, ownership"})
    @DisplayName("in-house: a condition that is denied isn't supported, whatever the share and whatever is missing")
    void inHouseDenied(String input, String variant) {
        Attestation denial =
                Attestation.denying(InputCode.of(input), Text.of("sv", "kommunjuristen"), BEGUN, "KS/2023-000012");
        Procurement.Builder whole = forAuthorities("90");
        whole.attestations(whole.build().getAttestations().stream()
                .filter(each -> !each.getInput().equals(denial.getInput()))
                .toList());
        for (Procurement.Builder procurement : List.of(whole, Procurement.builder())) {
            Finding finding = only(IN_HOUSE, inHouse(procurement.addAttestations(denial)));
            assertThat(finding.getOutcome()).isEqualTo(Outcome.NOT_MET);
            assertThat(finding.getVariant()).isEqualTo(variant);
            assertThat(finding.getMissing()).isEmpty();
            assertThat(sv(finding)).startsWith("Intern upphandling har inte stöd: det är intygat att ");
        }
    }

    @ParameterizedTest
    @CsvSource({"procurement.control, control", "procurement.no-private-ownership, ownership"})
    @DisplayName(
            "in-house: a condition that is both attested and denied is for a person to judge, unless the share is too small")
    void inHouseDisputed(String input, String variant) {
        Attestation denial = Attestation.denying(
                InputCode.of(input), Text.of("sv", "revisorn"), BEGUN.plusDays(1), "KS/2023-000020");
        Finding finding = only(IN_HOUSE, inHouse(forAuthorities("90").addAttestations(denial)));
        assertThat(finding.getOutcome()).isEqualTo(Outcome.NEEDS_JUDGEMENT);
        assertThat(finding.getVariant()).isEqualTo("disputed-" + variant);
        assertThat(sv(finding))
                .startsWith("Det är intygat av kommunjuristen den 1 juni 2023 (KS/2023-000012) att ")
                .contains(", men av revisorn den 2 juni 2023 (KS/2023-000020) att ")
                .endsWith(" Vilket som stämmer behöver bedömas av en handläggare.");
        assertThat(only(IN_HOUSE, inHouse(forAuthorities("80").addAttestations(denial)))
                        .getOutcome())
                .isEqualTo(Outcome.NOT_MET);
    }

    @ParameterizedTest
    @EnumSource(ProcurementBasis.class)
    @DisplayName("each is asked about on its own basis alone, and of the file as a whole")
    void ownBasis(ProcurementBasis basis) {
        FrameworkAgreement.Builder agreement = framework()
                .procurementBasis(basis)
                .procurement(
                        forAuthorities("90").openMarketShare(Percent.of("1")).build());
        AgreementFile file = AgreementFile.open(agreement.build());
        assertThat(judge(COOPERATION, file, AsOf.on(DAY)).isEmpty()).isEqualTo(basis != ProcurementBasis.COOPERATION);
        assertThat(judge(IN_HOUSE, file, AsOf.on(DAY)).isEmpty()).isEqualTo(basis != ProcurementBasis.IN_HOUSE);
        assertThat(judge(COOPERATION, file, callOff("A-1", "1").build())).isEmpty();
        assertThat(judge(IN_HOUSE, file, callOff("A-1", "1").build())).isEmpty();
    }

    @Test
    @DisplayName("in words each reads supported or not supported, with the shares, and never as a breach")
    void words() {
        assertThat(sv(only(IN_HOUSE, inHouse(forAuthorities("85.5")))))
                .isEqualTo("Intern upphandling har stöd: kontrollen över leverantören och att den saknar direkt privat"
                        + " ägare är intygade, och 85,5 procent av dess verksamhet utförs för myndigheterna, mer än 80"
                        + " procent.");
        assertThat(en(only(COOPERATION, cooperation(onMarket("20")))))
                .isEqualTo("Cooperation under LOU 3:17 is not supported: the parties carry out 20% of the activity"
                        + " concerned on the open market, which is not less than 20%.");
    }
}
