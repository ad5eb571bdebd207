package se.samverkan.rules.budget;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samverkan.core.finding.InputCode.CEILING_PILOT_COUNTED;
import static se.samverkan.core.finding.InputCode.CEILING_VAT_BASIS;
import static se.samverkan.core.finding.InputCode.PILOT_SPENT;
import static se.samverkan.core.finding.InputCode.VAT_RATE;
import static se.samverkan.rules.Given.en;
import static se.samverkan.rules.Given.excludingVat;
import static se.samverkan.rules.Given.framework;
import static se.samverkan.rules.Given.sv;
import static se.samverkan.rules.budget.Amounts.RATE;
import static se.samverkan.rules.budget.Amounts.includingVat;
import static se.samverkan.rules.budget.Amounts.tried;
import static se.samverkan.rules.budget.Amounts.unstated;
import static se.samverkan.rules.budget.Amounts.whole;
import static se.samverkan.rules.budget.Amounts.withEarlier;

import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.samverkan.core.agreement.AgreementLink;
import se.samverkan.core.agreement.FrameworkAgreement;
import se.samverkan.core.budget.Ceiling;
import se.samverkan.core.code.AgreementId;
import se.samverkan.core.file.AgreementFile;
import se.samverkan.core.finding.Assumption;
import se.samverkan.core.finding.CounterOffer;
import se.samverkan.core.finding.Finding;
import se.samverkan.core.finding.Outcome;
import se.samverkan.core.money.VatAmount;
import se.samverkan.core.text.Text;

/** The ceiling is 2 000 000 kr excluding VAT, and 1 500 000 kr is called off before. */
@DisplayName("The spending of a pilot counts toward the ceiling where the agreement says so")
class CeilingPilotTest {

    private static final CommittedWithinCeiling RULE = new CommittedWithinCeiling();
    private static final AgreementId PILOT = AgreementId.of("pilot");

    private static AgreementFile file(Optional<Boolean> counted, Optional<VatAmount> spent) {
        return file(excludingVat("2000000"), counted, spent);
    }

    private static AgreementFile file(VatAmount ceiling, Optional<Boolean> counted, Optional<VatAmount> spent) {
        FrameworkAgreement terms = framework()
                .ceiling(Ceiling.builder().amount(ceiling).pilotCounted(counted).build())
                .addLinks(spent.map(amount -> AgreementLink.pilotedBy(PILOT, amount))
                        .orElse(AgreementLink.of(AgreementLink.Type.PILOTED_BY, PILOT)))
                .build();
        return withEarlier(AgreementFile.open(terms), excludingVat("1500000"));
    }

    private static Optional<VatAmount> spent(String amount) {
        return Optional.of(excludingVat(amount));
    }

    @Test
    @DisplayName("counted, what is left is less by what it spent; not counted, it isn't")
    void countedOrNot() {
        AgreementFile counted = file(Optional.of(true), spent("200000"));
        assertThat(tried(RULE, counted, excludingVat("300000")).getOutcome()).isEqualTo(Outcome.MET);
        Finding over = tried(RULE, counted, excludingVat("300000.01"));
        assertThat(over.getOutcome()).isEqualTo(Outcome.NOT_MET);
        assertThat(over.getCounterOffer().flatMap(CounterOffer::getLargestAmount))
                .contains(excludingVat("300000"));
        AgreementFile leftOut = file(Optional.of(false), spent("200000"));
        assertThat(tried(RULE, leftOut, excludingVat("500000")).getOutcome()).isEqualTo(Outcome.MET);
        assertThat(tried(RULE, leftOut, excludingVat("500000.01")).getOutcome()).isEqualTo(Outcome.NOT_MET);
    }

    @Test
    @DisplayName("counted, the words tell of the pilot, so that the figures add up")
    void tellsOfThePilot() {
        AgreementFile counted = file(Optional.of(true), spent("200000"));
        assertThat(sv(tried(RULE, counted, excludingVat("400000"))))
                .isEqualTo("Avropet på 400 000 kr exklusive moms ryms inte inom ramavtalets takbelopp, 2 000 000 kr"
                        + " exklusive moms. Piloten och tidigare avrop uppgår till 1 700 000 kr exklusive moms."
                        + " Takbeloppet skulle överskridas med 100 000 kr. Enligt takbeloppet kan högst 300 000 kr"
                        + " avropas.");
        assertThat(en(tried(RULE, counted, excludingVat("300000"))))
                .contains(
                        "The pilot and earlier call-offs total SEK 1,700,000 excluding VAT; SEK 0 excluding VAT remains");
        assertThat(en(whole(RULE, counted)))
                .isEqualTo("The pilot and call-offs total SEK 1,700,000 excluding VAT, within the framework agreement's"
                        + " ceiling of SEK 2,000,000 excluding VAT; SEK 300,000 excluding VAT remains.");
    }

    @Test
    @DisplayName("open whether it counts: what fits with it is met, what doesn't fit without it isn't, between is open")
    void openWhetherItCounts() {
        AgreementFile open = file(Optional.empty(), spent("200000"));
        assertThat(tried(RULE, open, excludingVat("300000")).getOutcome()).isEqualTo(Outcome.MET);
        Finding between = tried(RULE, open, excludingVat("300000.01"));
        assertThat(between.getMissing()).containsExactly(CEILING_PILOT_COUNTED);
        assertThat(between.getCounterOffer().flatMap(CounterOffer::getLargestAmount))
                .contains(excludingVat("300000"));
        assertThat(tried(RULE, open, excludingVat("500000")).getMissing()).containsExactly(CEILING_PILOT_COUNTED);
        Finding over = tried(RULE, open, excludingVat("500000.01"));
        assertThat(over.getOutcome()).isEqualTo(Outcome.NOT_MET);
        assertThat(sv(over))
                .contains("med minst 0,01 kr. Högst 500 000 kr kan återstå, under förutsättning att pilotens kostnader"
                        + " inte räknas.");
    }

    @Test
    @DisplayName("open whether it counts: the words give the sums with and without it")
    void sumsWithAndWithout() {
        Finding between = tried(RULE, file(Optional.empty(), spent("200000")), excludingVat("400000"));
        assertThat(sv(between))
                .isEqualTo(
                        "Det går inte att bedöma om avropet på 400 000 kr exklusive moms ryms, eftersom ramavtalet inte"
                                + " anger om pilotens kostnader, 200 000 kr exklusive moms, räknas mot takbeloppet, 2 000 000 kr"
                                + " exklusive moms. Utan piloten blir summan av avropen 1 900 000 kr och ryms. Med piloten blir"
                                + " summan 2 100 000 kr och överskrider taket med 100 000 kr. Komplettera med om pilotens"
                                + " kostnader räknas mot takbeloppet.");
        assertThat(en(between))
                .endsWith(
                        "With the pilot they total SEK 2,100,000, exceeding it by SEK 100,000. Please state whether the"
                                + " pilot's spending counts toward the ceiling.");
    }

    @Test
    @DisplayName("an assumed answer is judged as a stated one, and named")
    void assumed() {
        Assumption leftOut = Assumption.pilotCounted(false, Text.of("sv", "kommunens läsning"));
        Finding finding =
                tried(RULE, file(Optional.empty(), spent("200000")).assuming(leftOut), excludingVat("500000"));
        assertThat(finding.getOutcome()).isEqualTo(Outcome.MET);
        assertThat(finding.getAssumptions()).containsExactly(leftOut);
    }

    @Test
    @DisplayName("what it spent unstated: asked for where it counts, and not before that is known")
    void spendingUnstated() {
        Finding counted = tried(RULE, file(Optional.of(true), Optional.empty()), excludingVat("1"));
        assertThat(counted.getMissing()).containsExactly(PILOT_SPENT);
        assertThat(sv(counted))
                .isEqualTo("Det går inte att bedöma om avropet på 1 kr exklusive moms ryms, eftersom pilotens kostnader"
                        + " räknas mot takbeloppet, 2 000 000 kr exklusive moms, men inte är angivna i sin helhet. Utan"
                        + " piloten uppgår avropen till 1 500 001 kr exklusive moms. Komplettera med vad piloten har"
                        + " kostat.");
        Finding open = tried(RULE, file(Optional.empty(), Optional.empty()), excludingVat("1"));
        assertThat(open.getMissing()).containsExactly(CEILING_PILOT_COUNTED);
        assertThat(sv(open)).contains("Utan piloten uppgår avropen till 1 500 001 kr exklusive moms och ryms.");
        assertThat(tried(RULE, file(Optional.of(false), Optional.empty()), excludingVat("500000"))
                        .getOutcome())
                .isEqualTo(Outcome.MET);
        assertThat(tried(RULE, file(Optional.of(true), Optional.empty()), excludingVat("500000.01"))
                        .getOutcome())
                .as("over the ceiling without the pilot already")
                .isEqualTo(Outcome.NOT_MET);
    }

    @Test
    @DisplayName("spending with VAT is added by the rate, and where it decides without one the rate is missing")
    void spendingOnAnotherBasis() {
        AgreementFile file = file(Optional.of(true), Optional.of(includingVat("250000")));
        assertThat(tried(RULE, file, excludingVat("250000")).getOutcome())
                .as("250 000 kr is the most that it can be without VAT")
                .isEqualTo(Outcome.MET);
        assertThat(tried(RULE, file, excludingVat("250000.01")).getMissing()).containsExactly(VAT_RATE);
        Finding atRate = tried(RULE, file.assuming(RATE), excludingVat("300000"));
        assertThat(atRate.getOutcome()).isEqualTo(Outcome.MET);
        assertThat(atRate.getAssumptions()).containsExactly(RATE);
        assertThat(tried(RULE, file.assuming(RATE), excludingVat("300000.01")).getOutcome())
                .isEqualTo(Outcome.NOT_MET);
    }

    @Test
    @DisplayName("spending without a basis is judged both ways, and is what is missing where they differ")
    void spendingWithoutABasis() {
        AgreementFile file =
                file(Optional.of(true), Optional.of(unstated("250000"))).assuming(RATE);
        assertThat(tried(RULE, file, excludingVat("250000")).getOutcome()).isEqualTo(Outcome.MET);
        assertThat(tried(RULE, file, excludingVat("300000")).getMissing()).containsExactly(PILOT_SPENT);
        assertThat(tried(RULE, file, excludingVat("300000.01")).getOutcome()).isEqualTo(Outcome.NOT_MET);
    }

    @Test
    @DisplayName("spending in another currency can't be added, and counts as not stated")
    void spendingInAnotherCurrency() {
        AgreementFile euro = file(Optional.of(true), Optional.of(VatAmount.parse("EUR 1.00 EXCLUDING_VAT")));
        assertThat(tried(RULE, euro, excludingVat("1")).getMissing()).containsExactly(PILOT_SPENT);
    }

    @Test
    @DisplayName("a pilot that cost nothing changes nothing")
    void nothingSpent() {
        AgreementFile file = file(Optional.empty(), spent("0"));
        assertThat(tried(RULE, file, excludingVat("500000")).getOutcome()).isEqualTo(Outcome.MET);
        assertThat(tried(RULE, file, excludingVat("500000")).getAssumptions()).isEmpty();
    }

    @Test
    @DisplayName("of two pilots both count, and the one that is unstated is missing")
    void twoPilots() {
        FrameworkAgreement.Builder terms = framework()
                .ceiling(Ceiling.builder()
                        .amount(excludingVat("2000000"))
                        .pilotCounted(true)
                        .build())
                .addLinks(AgreementLink.pilotedBy(PILOT, excludingVat("200000")));
        AgreementId second = AgreementId.of("second-pilot");
        AgreementFile both = AgreementFile.open(terms.addLinks(AgreementLink.pilotedBy(second, excludingVat("300000")))
                .build());
        assertThat(tried(RULE, both, excludingVat("1500000")).getOutcome()).isEqualTo(Outcome.MET);
        assertThat(tried(RULE, both, excludingVat("1500000.01")).getOutcome()).isEqualTo(Outcome.NOT_MET);
    }

    @Test
    @DisplayName("pilot and basis both open: what decides is named, each alone where it decides alone")
    void pilotAndBasisOpen() {
        AgreementFile open =
                file(unstated("2000000"), Optional.empty(), spent("200000")).assuming(RATE);
        assertThat(tried(RULE, open, excludingVat("1")).getMissing())
                .as("1 500 001 kr, or 1 700 001 kr with the pilot, of 1 600 000 or 2 000 000 kr")
                .containsExactly(CEILING_PILOT_COUNTED, CEILING_VAT_BASIS);
        assertThat(tried(RULE, open, excludingVat("200000")).getMissing())
                .as("1 700 000 kr, or 1 900 000 kr with the pilot")
                .containsExactly(CEILING_VAT_BASIS);
        assertThat(sv(tried(RULE, open, excludingVat("1"))))
                .contains(
                        "och mer än en uppgift saknas. Komplettera med om pilotens kostnader räknas mot takbeloppet och"
                                + " takbeloppets momsgrund.");
        AgreementFile counted = file(unstated("2000000"), Optional.of(true), spent("200000"));
        assertThat(tried(RULE, counted, excludingVat("1")).getMissing()).containsExactly(CEILING_VAT_BASIS);
        assertThat(tried(RULE, counted, excludingVat("300000.01")).getOutcome()).isEqualTo(Outcome.NOT_MET);
    }
}
