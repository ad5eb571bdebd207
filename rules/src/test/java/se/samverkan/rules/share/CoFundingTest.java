package se.samverkan.rules.share;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samverkan.core.share.ContributionKind.CASH;
import static se.samverkan.core.share.ContributionKind.IN_KIND;
import static se.samverkan.core.share.ContributionKind.OWN_TIME;
import static se.samverkan.rules.Given.DAY;
import static se.samverkan.rules.Given.HARNOSAND;
import static se.samverkan.rules.Given.MIUN;
import static se.samverkan.rules.Given.SEK;
import static se.samverkan.rules.Given.callOff;
import static se.samverkan.rules.Given.en;
import static se.samverkan.rules.Given.excludingVat;
import static se.samverkan.rules.Given.framework;
import static se.samverkan.rules.Given.judge;
import static se.samverkan.rules.Given.sv;

import java.util.List;
import org.joda.money.Money;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.samverkan.core.code.ActivityKind;
import se.samverkan.core.file.AgreementFile;
import se.samverkan.core.finding.Finding;
import se.samverkan.core.finding.Outcome;
import se.samverkan.core.money.VatAmount;
import se.samverkan.core.money.VatBasis;
import se.samverkan.core.quantity.Percent;
import se.samverkan.core.share.CoFunding;
import se.samverkan.core.share.Contribution;
import se.samverkan.core.text.Text;
import se.samverkan.core.time.AsOf;
import se.samverkan.rules.Rule;

@DisplayName("Contributions cover the cost that they are to, and enough of it in cash")
class CoFundingTest {

    private static final CoFundingCovered COVERED = new CoFundingCovered();
    private static final CoFundingCash LEAST_CASH = new CoFundingCash();
    private static final Contribution PREMISES =
            Contribution.of(HARNOSAND.getId(), IN_KIND, excludingVat("200000")).toBuilder()
                    .valuation(Text.of("hyra enligt prislista"))
                    .build();
    private static final Contribution HOURS =
            Contribution.of(MIUN.getId(), OWN_TIME, excludingVat("500000")).toBuilder()
                    .valuation(Text.of("lönekostnad per timme"))
                    .build();

    private static Contribution cash(String amount) {
        return Contribution.of(HARNOSAND.getId(), CASH, excludingVat(amount));
    }

    private static AgreementFile file(CoFunding coFunding, Contribution... contributions) {
        return AgreementFile.open(framework()
                .coFunding(coFunding)
                .contributions(List.of(contributions))
                .build());
    }

    /** Of a cost of 1 000 000, of which at least 30 percent in cash. */
    private static Finding of(Rule rule, Contribution... contributions) {
        CoFunding coFunding = CoFunding.of(excludingVat("1000000"), Percent.of("30"));
        return judge(rule, file(coFunding, contributions), AsOf.on(DAY)).get(0);
    }

    @ParameterizedTest
    @CsvSource({"299999.99, NOT_MET, 0.01", "300000, MET, ", "300000.01, NOT_MET, 0.01"})
    @DisplayName("cash, what is in kind and own time add up to 1 000 000, to the öre")
    void bothSides(String cash, Outcome outcome, String difference) {
        Finding finding = of(COVERED, cash(cash), PREMISES, HOURS);
        assertThat(finding.getOutcome()).isEqualTo(outcome);
        if (difference != null) {
            assertThat(finding.getValues()).containsEntry("difference", Money.parse("SEK " + difference));
        }
    }

    @Test
    @DisplayName("what is covered, lacking and above is told, each kind apart")
    void coveredInWords() {
        assertThat(sv(of(COVERED, cash("300000"), PREMISES, HOURS)))
                .isEqualTo(
                        "Bidragen enligt ramavtalet uppgår till 1 000 000 kr, lika mycket som den kostnad som de ska"
                                + " täcka: 300 000 kr i kontanta medel, 200 000 kr i naturainsatser och 500 000 kr i egen tid.");
        assertThat(sv(of(COVERED, cash("300000"), PREMISES)))
                .isEqualTo("Bidragen enligt ramavtalet uppgår till 500 000 kr och ska täcka en kostnad på 1 000 000 kr"
                        + " exklusive moms. Det saknas 500 000 kr. Av det som är angivet är 300 000 kr kontanta medel,"
                        + " 200 000 kr naturainsatser och 0 kr egen tid. Bidragen kan ökas, eller kostnaden sänkas.");
        assertThat(en(of(COVERED, cash("400000"), PREMISES, HOURS)))
                .isEqualTo("The contributions under the framework agreement total SEK 1,100,000, which is SEK 100,000"
                        + " more than the cost of SEK 1,000,000 excluding VAT that they are to cover. Of what is stated,"
                        + " SEK 400,000 is in cash, SEK 200,000 in kind and SEK 500,000 own time. The contributions or"
                        + " the cost can be adjusted.");
    }

    @Test
    @DisplayName("without an amount it can't be said, unless the rest is too much already")
    void withoutAmount() {
        Contribution placements = Contribution.ofActivities(MIUN.getId(), ActivityKind.PLACEMENT);
        Finding open = of(COVERED, cash("300000"), PREMISES, HOURS, placements);
        assertThat(open.getOutcome()).isEqualTo(Outcome.NOT_ASSESSED);
        assertThat(open.getMissing()).containsExactly(CoFundingCovered.AMOUNT);
        assertThat(sv(open))
                .isEqualTo("Det går inte att bedöma om bidragen enligt ramavtalet täcker kostnaden på 1 000 000 kr"
                        + " exklusive moms. Det som kan räknas ihop uppgår till 1 000 000 kr: 300 000 kr i kontanta"
                        + " medel, 200 000 kr i naturainsatser och 500 000 kr i egen tid. Komplettera med bidragens"
                        + " belopp.");
        assertThat(of(COVERED, cash("300000.01"), PREMISES, HOURS, placements).getOutcome())
                .isEqualTo(Outcome.NOT_MET);
    }

    @Test
    @DisplayName("amounts with and without VAT, and in other currencies, aren't added: what is missing is named")
    void unlike() {
        VatAmount rest = VatAmount.of(Money.of(SEK, 300_000));
        for (VatAmount other : List.of(
                rest,
                VatAmount.of(rest.getMoney(), VatBasis.INCLUDING_VAT),
                VatAmount.of(Money.parse("EUR 1"), VatBasis.EXCLUDING_VAT))) {
            Finding finding = of(COVERED, Contribution.of(HARNOSAND.getId(), CASH, other), PREMISES, HOURS);
            assertThat(finding.getOutcome()).isEqualTo(Outcome.NOT_ASSESSED);
            assertThat(finding.getMissing()).containsExactly(CoFundingCovered.AMOUNT_LIKE_COST);
        }
    }

    @Test
    @DisplayName("what adds up isn't assessed until it is stated how what is in kind is valued")
    void valuation() {
        Contribution unvalued = Contribution.of(HARNOSAND.getId(), IN_KIND, excludingVat("200000"));
        Finding finding = of(COVERED, cash("300000"), unvalued, HOURS);
        assertThat(finding.getOutcome()).isEqualTo(Outcome.NOT_ASSESSED);
        assertThat(finding.getMissing()).containsExactly(CoFundingCovered.VALUATION);
        assertThat(sv(finding))
                .isEqualTo(
                        "Det går inte att bedöma om bidragen enligt ramavtalet täcker kostnaden på 1 000 000 kr exklusive"
                                + " moms, eftersom det inte är angivet hur naturainsatser från Härnösands kommun värderas. Det som är"
                                + " angivet uppgår till 1 000 000 kr: 300 000 kr i kontanta medel, 200 000 kr i naturainsatser och"
                                + " 500 000 kr i egen tid. Komplettera med hur insatserna värderas.");
        assertThat(en(finding)).contains("how what is given in kind by Härnösands kommun is valued.");
        Contribution hours = Contribution.of(MIUN.getId(), OWN_TIME, excludingVat("500000"));
        assertThat(sv(of(COVERED, cash("300000"), PREMISES, hours)))
                .contains("angivet hur egen tid från Mittuniversitetet värderas.");
        assertThat(en(of(COVERED, cash("300000"), PREMISES, hours)))
                .contains("not stated how own time from Mittuniversitetet is valued.");
        assertThat(sv(of(COVERED, cash("300000"), unvalued, hours)))
                .contains("hur naturainsatser från Härnösands kommun och egen tid från Mittuniversitetet värderas.");
        assertThat(en(of(COVERED, cash("300000"), unvalued, hours)))
                .contains("what is given in kind by Härnösands kommun and as own time by Mittuniversitetet is valued.");
        assertThat(of(COVERED, unvalued).getOutcome()).isEqualTo(Outcome.NOT_MET);
    }

    @ParameterizedTest
    @CsvSource({"299999.99, NOT_MET", "300000, MET", "300000.01, MET"})
    @DisplayName("30 percent of 1 000 000 in cash is 300 000, whatever is given besides")
    void cashBothSides(String cash, Outcome outcome) {
        assertThat(of(LEAST_CASH, cash(cash), PREMISES, HOURS).getOutcome()).isEqualTo(outcome);
    }

    @Test
    @DisplayName("a demanded part that isn't whole öre is rounded up: 33.3333 percent of 0.05 is 0.02")
    void roundedUp() {
        CoFunding coFunding = CoFunding.of(excludingVat("0.05"), Percent.of("33.3333"));
        assertThat(judge(LEAST_CASH, file(coFunding, cash("0.01")), AsOf.on(DAY)))
                .extracting(Finding::getOutcome)
                .containsExactly(Outcome.NOT_MET);
        assertThat(judge(LEAST_CASH, file(coFunding, cash("0.02")), AsOf.on(DAY)))
                .extracting(Finding::getOutcome)
                .containsExactly(Outcome.MET);
    }

    @Test
    @DisplayName("what is lacking in cash is told with what is demanded")
    void cashInWords() {
        assertThat(sv(of(LEAST_CASH, cash("250000"), PREMISES, HOURS)))
                .isEqualTo("De kontanta bidragen enligt ramavtalet uppgår till 250 000 kr, medan minst 30 procent av"
                        + " kostnaden på 1 000 000 kr exklusive moms ska vara kontanta medel, det vill säga 300 000 kr."
                        + " Det saknas 50 000 kr i kontanta medel. Naturainsatser och egen tid räknas inte in. En del av"
                        + " naturainsatserna kan bytas mot kontanta medel, om parterna kommer överens om det.");
        assertThat(en(of(LEAST_CASH, cash("300000"))))
                .isEqualTo("The contributions in cash under the framework agreement total SEK 300,000, and at least 30%"
                        + " of the cost of SEK 1,000,000 excluding VAT is demanded, that is SEK 300,000.");
    }

    @Test
    @DisplayName("cash that falls short isn't assessed while some of it has no amount, or one unlike the cost")
    void cashOpen() {
        Finding open = of(LEAST_CASH, cash("250000"), Contribution.ofCash(MIUN.getId()));
        assertThat(open.getOutcome()).isEqualTo(Outcome.NOT_ASSESSED);
        assertThat(open.getMissing()).containsExactly(CoFundingCovered.AMOUNT);
        Contribution unstated = Contribution.of(MIUN.getId(), CASH, VatAmount.of(Money.of(SEK, 50_000)));
        assertThat(of(LEAST_CASH, cash("250000"), unstated).getMissing())
                .containsExactly(CoFundingCovered.AMOUNT_LIKE_COST);
        assertThat(of(LEAST_CASH, cash("300000"), unstated).getOutcome()).isEqualTo(Outcome.MET);
    }

    @Test
    @DisplayName("it isn't asked where nothing is to be covered or demanded in cash, nor when a call-off is tried")
    void notAsked() {
        AgreementFile without = AgreementFile.open(framework().build());
        AgreementFile noCash = file(CoFunding.of(excludingVat("1")), cash("1"));
        assertThat(judge(COVERED, without, AsOf.on(DAY))).isEmpty();
        assertThat(judge(LEAST_CASH, without, AsOf.on(DAY))).isEmpty();
        assertThat(judge(COVERED, noCash, AsOf.on(DAY))).hasSize(1);
        assertThat(judge(LEAST_CASH, noCash, AsOf.on(DAY))).isEmpty();
        assertThat(judge(COVERED, noCash, callOff("A-1", "1").build())).isEmpty();
        assertThat(judge(LEAST_CASH, noCash, callOff("A-1", "1").build())).isEmpty();
    }
}
