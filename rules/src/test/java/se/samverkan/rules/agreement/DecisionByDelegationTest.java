package se.samverkan.rules.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samverkan.rules.Given.DAY;
import static se.samverkan.rules.Given.callOff;
import static se.samverkan.rules.Given.course;
import static se.samverkan.rules.Given.en;
import static se.samverkan.rules.Given.excludingVat;
import static se.samverkan.rules.Given.file;
import static se.samverkan.rules.Given.framework;
import static se.samverkan.rules.Given.judge;
import static se.samverkan.rules.Given.sv;
import static se.samverkan.rules.agreement.Delegated.DIRECTOR;
import static se.samverkan.rules.agreement.Delegated.HEAD;
import static se.samverkan.rules.agreement.Delegated.decision;
import static se.samverkan.rules.agreement.Delegated.judged;
import static se.samverkan.rules.agreement.Delegated.onCallOff;
import static se.samverkan.rules.agreement.Delegated.order;
import static se.samverkan.rules.agreement.Delegated.row;
import static se.samverkan.rules.agreement.Delegated.tried;

import java.math.BigDecimal;
import java.util.Optional;
import org.joda.money.Money;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.samverkan.core.budget.Ceiling;
import se.samverkan.core.file.AgreementFile;
import se.samverkan.core.file.DelegatedMatter;
import se.samverkan.core.file.DelegationOrder;
import se.samverkan.core.finding.Assumption;
import se.samverkan.core.finding.Finding;
import se.samverkan.core.finding.InputCode;
import se.samverkan.core.finding.Outcome;
import se.samverkan.core.finding.Source;
import se.samverkan.core.money.VatAmount;
import se.samverkan.core.money.VatBasis;
import se.samverkan.core.money.VatRate;
import se.samverkan.core.text.Text;
import se.samverkan.core.time.AsOf;
import se.samverkan.rules.Given;

@DisplayName("Who may decide on an amount by the delegation order")
class DecisionByDelegationTest {

    private static final DecisionByDelegation RULE = new DecisionByDelegation();
    private static final DelegationOrder ORDER = order(excludingVat("200000"), excludingVat("500000"));

    private static Finding whoMay(String amount) {
        return tried(RULE, ORDER, file(), callOff("A-1", amount).build());
    }

    private static Finding decided(Text role, String amount) {
        AgreementFile file =
                file().record(callOff("A-1", amount).build(), onCallOff(role).build(), DAY);
        return judged(RULE, ORDER, file, DAY).get(0);
    }

    private static VatAmount amount(String amount, String basis) {
        Money money = Money.of(Given.SEK, new BigDecimal(amount));
        return switch (basis) {
            case "E" -> VatAmount.of(money, VatBasis.EXCLUDING_VAT);
            case "I" -> VatAmount.of(money, VatBasis.INCLUDING_VAT);
            default -> VatAmount.of(money);
        };
    }

    @Test
    @DisplayName("the roles that may are told of a call-off that is tried")
    void who() {
        assertThat(sv(whoMay("200000")))
                .isEqualTo("Enligt delegationsordningen får HR-chefen eller förvaltningschefen besluta om avropet på"
                        + " 200 000 kr exklusive moms.");
        assertThat(en(whoMay("200000.01")))
                .isEqualTo("By the delegation order, förvaltningschefen may decide on the call-off of SEK 200,000.01"
                        + " excluding VAT.");
        assertThat(whoMay("500000").getOutcome()).isEqualTo(Outcome.MET);
        Finding none = whoMay("500000.01");
        assertThat(none.getOutcome()).isEqualTo(Outcome.NOT_MET);
        assertThat(none.getPath()).isEqualTo("callOffs[A-1].decision");
        assertThat(none.getSources()).contains(Source.statute("KL 6:37"), Source.statute("KL 7:5"));
        assertThat(sv(none))
                .isEqualTo(
                        "Enligt delegationsordningen får ingen roll besluta om avropet på 500 000,01 kr exklusive moms."
                                + " Beslutet kan lämnas till nämnden.");
    }

    @ParameterizedTest
    @CsvSource({"200000, MET, ''", "200000.01, NOT_MET, over", "500000.01, NOT_MET, over-all"})
    @DisplayName("a decision is held against what its role may decide on, that amount included")
    void decision_(String amount, Outcome outcome, String variant) {
        Finding finding = decided(HEAD, amount);
        assertThat(finding.getOutcome()).isEqualTo(outcome);
        assertThat(finding.getVariant()).isEqualTo(variant);
    }

    @Test
    @DisplayName("a decision over the role's amount tells who may")
    void over() {
        assertThat(sv(decided(HEAD, "300000")))
                .isEqualTo("Beslutet HR 2024:7 om 300 000 kr exklusive moms är fattat av HR-chefen, som enligt"
                        + " delegationsordningen får besluta om högst 200 000 kr exklusive moms. Om beloppet får"
                        + " förvaltningschefen besluta.");
        assertThat(en(decided(DIRECTOR, "600000")))
                .isEqualTo("Decision HR 2024:7 on SEK 600,000 excluding VAT was made by förvaltningschefen, who by the"
                        + " delegation order may decide on at most SEK 500,000 excluding VAT. No role in the order may decide"
                        + " on the amount. It can be put to the committee.");
        assertThat(sv(decided(DIRECTOR, "300000")))
                .isEqualTo(
                        "Beslutet HR 2024:7 om 300 000 kr exklusive moms är fattat av förvaltningschefen, som får besluta"
                                + " om det enligt delegationsordningen.");
    }

    @Test
    @DisplayName("a role that the order doesn't name may be the committee: a person judges")
    void notNamed() {
        Finding finding = decided(Text.of("Kommunstyrelsen"), "1");
        assertThat(finding.getOutcome()).isEqualTo(Outcome.NEEDS_JUDGEMENT);
        assertThat(sv(finding))
                .isEqualTo(
                        "Beslutet HR 2024:7 om 1 kr exklusive moms är fattat av Kommunstyrelsen, som delegationsordningen"
                                + " inte nämner. Om det är nämnden själv eller någon annan som fick besluta behöver bedömas av en"
                                + " handläggare.");
    }

    @Test
    @DisplayName("rows hold from their first day to their last, both included, in their own matter")
    void dated() {
        DelegationOrder order = DelegationOrder.builder()
                .addAuthorities(row(HEAD, DelegatedMatter.CALL_OFF)
                        .firstDay(DAY)
                        .lastDay(DAY.plusDays(1))
                        .build())
                .build();
        for (int day = -1; day <= 2; day++) {
            AgreementFile file = file().record(
                            callOff("A-1", "9999999").build(),
                            onCallOff(HEAD).decidedOn(DAY.plusDays(day)).build(),
                            DAY);
            Finding finding = judged(RULE, order, file, DAY).get(0);
            assertThat(finding.getOutcome()).isEqualTo(day == 0 || day == 1 ? Outcome.MET : Outcome.NOT_MET);
            assertThat(finding.getVariant()).isEqualTo(day == 0 || day == 1 ? "" : "matter");
        }
        AgreementFile onAgreement = file().record(decision(HEAD).decidedOn(DAY).build(), DAY);
        assertThat(sv(judged(RULE, order, onAgreement, DAY).get(0)))
                .isEqualTo("Beslutet HR 2024:7 om 2 000 000 kr exklusive moms är fattat av HR-chefen, som enligt"
                        + " delegationsordningen inte fick besluta om ingående av avtal den 1 februari 2024.");
    }

    @ParameterizedTest
    @CsvSource({
        "160, E, 200, I, , NOT_ASSESSED", // 25 percent makes it 200
        "160, E, 200, I, 25, MET",
        "160.01, E, 200, I, 25, NOT_MET",
        "200.01, E, 200, I, , NOT_MET", // it is more with VAT
        "250, I, 200, E, , NOT_ASSESSED",
        "250, I, 200, E, 25, MET",
        "250.01, I, 200, E, 25, NOT_MET",
        "200, I, 200, E, , MET", // it is less without VAT
        "200, ?, 200, E, , MET",
        "200.01, ?, 200, E, , NOT_ASSESSED",
        "200.01, E, 200, ?, , NOT_MET",
        "200, E, 200, ?, , NOT_ASSESSED",
        "200, ?, 200, ?, , NOT_ASSESSED"
    })
    @DisplayName("with and without VAT aren't held against each other without a rate, but where it can't matter")
    void bases(String asked, String ofAsked, String most, String ofMost, String rate, Outcome outcome) {
        AgreementFile file = rate == null
                ? file()
                : file().assuming(Assumption.vatRate(VatRate.ofPercent(rate), Text.of("uppgift")));
        DelegationOrder order = order(amount(most, ofMost), amount(most, ofMost));
        Finding finding = tried(
                RULE,
                order,
                file,
                callOff("A-1", "1").amount(amount(asked, ofAsked)).build());
        assertThat(finding.getOutcome()).isEqualTo(outcome);
        assertThat(finding.getAssumptions()).hasSize(rate == null ? 0 : 1);
        if (outcome == Outcome.NOT_ASSESSED) {
            assertThat(finding.getMissing()).containsExactly(DecisionByDelegation.COMPARABLE);
        }
    }

    @Test
    @DisplayName(
            "a decision on an amount with VAT isn't held against a role's amount without it, where no rate is stated")
    void decisionOnAnotherBasis() {
        AgreementFile file = file().record(
                        callOff("A-1", "1").amount(amount("250000", "I")).build(),
                        onCallOff(HEAD).build(),
                        DAY);
        Finding open = judged(RULE, ORDER, file, DAY).get(0);
        assertThat(open.getOutcome()).isEqualTo(Outcome.NOT_ASSESSED);
        assertThat(open.getMissing()).containsExactly(DecisionByDelegation.COMPARABLE);
        assertThat(sv(open))
                .startsWith("Det går inte att bedöma om HR-chefen, som har fattat beslutet HR 2024:7 om 250 000 kr"
                        + " inklusive moms, får besluta om det enligt delegationsordningen.");
        assertThat(en(open))
                .startsWith("Whether HR-chefen, who made decision HR 2024:7 on SEK 250,000 including VAT, may decide on"
                        + " it by the delegation order cannot be assessed.");
    }

    @Test
    @DisplayName("another currency isn't held against the order")
    void currency() {
        VatAmount euro = VatAmount.of(Money.parse("EUR 1"), VatBasis.EXCLUDING_VAT);
        assertThat(tried(RULE, ORDER, file(), callOff("A-1", "1").amount(euro).build())
                        .getOutcome())
                .isEqualTo(Outcome.NOT_ASSESSED);
    }

    @Test
    @DisplayName("a decision on the agreement is held against its ceiling, on the day of decision")
    void agreement() {
        DelegationOrder order = DelegationOrder.builder()
                .addAuthorities(row(DIRECTOR, DelegatedMatter.AGREEMENT)
                        .upTo(excludingVat("2000000"))
                        .build())
                .build();
        AgreementFile file = file().record(decision(DIRECTOR).decidedOn(DAY).build(), DAY);
        assertThat(judged(RULE, order, file, DAY).get(0).getOutcome()).isEqualTo(Outcome.MET);
        assertThat(judged(RULE, order, file().record(decision(DIRECTOR).build(), DAY), DAY)
                        .get(0)
                        .getMissing())
                .containsExactly(DecisionByDelegation.DECIDED_ON);
        AgreementFile uncapped = AgreementFile.open(
                        framework().ceiling(Optional.empty()).build())
                .record(decision(DIRECTOR).decidedOn(DAY).build(), DAY);
        assertThat(judged(RULE, order, uncapped, DAY).get(0).getMissing()).containsExactly(InputCode.CEILING);
        AgreementFile over = AgreementFile.open(framework()
                        .ceiling(Ceiling.of(excludingVat("2000000.01")))
                        .build())
                .record(decision(DIRECTOR).decidedOn(DAY).build(), DAY);
        assertThat(judged(RULE, order, over, DAY).get(0).getOutcome()).isEqualTo(Outcome.NOT_MET);
        AgreementFile undated = AgreementFile.open(
                        framework().ceiling(Optional.empty()).build())
                .record(decision(DIRECTOR).build(), DAY);
        Finding finding = judged(RULE, order, undated, DAY).get(0);
        assertThat(finding.getMissing()).containsExactly(InputCode.CEILING, DecisionByDelegation.DECIDED_ON);
        assertThat(sv(finding))
                .isEqualTo(
                        "Det går inte att bedöma om förvaltningschefen, som har fattat beslutet HR 2024:7, får besluta om"
                                + " avtalet enligt delegationsordningen. Komplettera med takbeloppet och dagen för beslutet.");
    }

    @Test
    @DisplayName("it isn't asked without an order, nor of an activity without a call-off")
    void notAsked() {
        AgreementFile file =
                file().record(callOff("A-1", "1").build(), onCallOff(HEAD).build(), DAY);
        assertThat(judge(RULE, file, AsOf.on(DAY))).isEmpty();
        assertThat(Delegated.book(RULE, ORDER)
                        .assess(file, course().build(), AsOf.on(DAY))
                        .trace()
                        .getFindings())
                .isEmpty();
        assertThat(judged(RULE, ORDER, file(), DAY)).isEmpty();
    }
}
