package se.samverkan.rules.budget;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samverkan.core.finding.InputCode.CALL_OFF_VAT_BASIS;
import static se.samverkan.core.finding.InputCode.CEILING_VAT_BASIS;
import static se.samverkan.core.finding.InputCode.VAT_RATE;
import static se.samverkan.core.money.VatBasis.EXCLUDING_VAT;
import static se.samverkan.rules.Given.en;
import static se.samverkan.rules.Given.excludingVat;
import static se.samverkan.rules.Given.sv;
import static se.samverkan.rules.budget.Amounts.RATE;
import static se.samverkan.rules.budget.Amounts.amount;
import static se.samverkan.rules.budget.Amounts.includingVat;
import static se.samverkan.rules.budget.Amounts.tried;
import static se.samverkan.rules.budget.Amounts.under;
import static se.samverkan.rules.budget.Amounts.unstated;
import static se.samverkan.rules.budget.Amounts.whole;
import static se.samverkan.rules.budget.Amounts.withEarlier;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.samverkan.core.file.AgreementFile;
import se.samverkan.core.finding.Assumption;
import se.samverkan.core.finding.CounterOffer;
import se.samverkan.core.finding.Finding;
import se.samverkan.core.finding.InputCode;
import se.samverkan.core.finding.Outcome;
import se.samverkan.core.money.VatAmount;
import se.samverkan.core.money.VatBasis;
import se.samverkan.core.money.VatRate;
import se.samverkan.core.text.Text;

/** The ceiling is 2 000 000 kr: 1 600 000 kr without VAT if it includes 25 percent, 2 500 000 kr with VAT if it doesn't. */
@DisplayName("Every reading of what is open about VAT is judged")
class CeilingReadingsTest {

    private static final CommittedWithinCeiling RULE = new CommittedWithinCeiling();
    private static final List<String> SUMS =
            List.of("1600000", "1600000.01", "2000000", "2000000.01", "2500000", "2500000.01");

    @ParameterizedTest(name = "call-offs {0}, ceiling {1}, rate {2}: {3}")
    @CsvSource(textBlock = """
                    # E excluding, I including, ? unstated; the outcome of each sum: met, not met, not assessed
                    E, E, none, MMMNNN
                    E, E, 25,   MMMNNN
                    E, I, none, ???NNN
                    E, I, 25,   MNNNNN
                    E, ?, none, ???NNN
                    E, ?, 25,   M??NNN
                    I, I, none, MMMNNN
                    I, I, 25,   MMMNNN
                    I, E, none, MMM???
                    I, E, 25,   MMMMMN
                    I, ?, none, MMM???
                    I, ?, 25,   MMM??N
                    ?, E, none, MMM???
                    ?, E, 25,   MMM??N
                    ?, I, none, ???NNN
                    ?, I, 25,   M??NNN
                    ?, ?, none, ??????
                    ?, ?, 25,   M????N
                    """)
    @DisplayName("all readings fit: met; none fits: not met; otherwise not assessed, and what is missing is named")
    void everyReading(String sumBasis, String ceilingBasis, String rate, String outcomes) {
        AgreementFile file = under(amount("2000000", ceilingBasis));
        AgreementFile given = rate.equals("none") ? file : file.assuming(RATE);
        for (int i = 0; i < SUMS.size(); i++) {
            VatAmount sum = amount(SUMS.get(i), sumBasis);
            Finding finding = tried(RULE, given, sum);
            assertThat(finding.getOutcome()).as("sum %s", sum).isEqualTo(outcome(outcomes.charAt(i)));
            assertThat(whole(RULE, withEarlier(given, sum)).getOutcome())
                    .as("file %s", sum)
                    .isEqualTo(finding.getOutcome());
            if (finding.getOutcome() == Outcome.NOT_ASSESSED) {
                assertThat(finding.getMissing()).as("sum %s", sum).isEqualTo(missing(sumBasis, ceilingBasis));
                assertThat(whole(RULE, withEarlier(given, sum)).getMissing()).isEqualTo(finding.getMissing());
            }
        }
    }

    private static Outcome outcome(char letter) {
        return letter == 'M' ? Outcome.MET : letter == 'N' ? Outcome.NOT_MET : Outcome.NOT_ASSESSED;
    }

    private static List<InputCode> missing(String sumBasis, String ceilingBasis) {
        if (ceilingBasis.equals("?")) {
            return sumBasis.equals("?") ? List.of(CEILING_VAT_BASIS, CALL_OFF_VAT_BASIS) : List.of(CEILING_VAT_BASIS);
        }
        return sumBasis.equals("?") ? List.of(CALL_OFF_VAT_BASIS) : List.of(VAT_RATE);
    }

    @ParameterizedTest(name = "assumed {0}, call-off of {1} kr excluding VAT: {2}")
    @CsvSource({
        "EXCLUDING_VAT, 2000000, MET",
        "EXCLUDING_VAT, 2000000.01, NOT_MET",
        "INCLUDING_VAT, 1600000, MET",
        "INCLUDING_VAT, 1600000.01, NOT_MET"
    })
    @DisplayName("an assumed basis is judged as a stated one; the rate is named where it is used, and only there")
    void assumedBasis(VatBasis basis, String amount, Outcome outcome) {
        AgreementFile file =
                Amounts.assumingBasis(under(unstated("2000000")), basis).assuming(RATE);
        Finding finding = tried(RULE, file, excludingVat(amount));
        assertThat(finding.getOutcome()).isEqualTo(outcome);
        assertThat(finding.getAssumptions())
                .extracting(Assumption::getInput)
                .containsExactlyElementsOf(
                        basis == EXCLUDING_VAT ? List.of(CEILING_VAT_BASIS) : List.of(CEILING_VAT_BASIS, VAT_RATE));
    }

    @Test
    @DisplayName("a ceiling with VAT is turned into one without by the rate, and the figures tell their basis")
    void convertedFigures() {
        AgreementFile file = withEarlier(under(includingVat("2000000")), excludingVat("1500000"))
                .assuming(RATE);
        Finding over = tried(RULE, file, excludingVat("600000"));
        assertThat(sv(over))
                .isEqualTo("Avropet på 600 000 kr exklusive moms ryms inte inom ramavtalets takbelopp, 2 000 000 kr"
                        + " inklusive moms. Tidigare avrop uppgår till 1 500 000 kr exklusive moms. Takbeloppet"
                        + " skulle överskridas med 500 000 kr exklusive moms. Enligt takbeloppet kan högst 100 000"
                        + " kr exklusive moms avropas. 2 000 000 kr inklusive moms motsvarar 1 600 000 kr exklusive"
                        + " moms vid 25 procents moms. Det bygger på antagandet att momsen är 25 procent"
                        + " (lärosätets uppgift).");
        assertThat(over.getCounterOffer().flatMap(CounterOffer::getLargestAmount))
                .contains(excludingVat("100000"));
        assertThat(en(tried(RULE, file, excludingVat("60000"))))
                .contains(
                        "SEK 40,000 excluding VAT remains after this one. SEK 2,000,000 including VAT is SEK 1,600,000"
                                + " excluding VAT at a VAT rate of 25%. This rests on the assumption that VAT is 25%");
        assertThat(en(whole(RULE, withEarlier(under(includingVat("2000000")).assuming(RATE), excludingVat("1700000")))))
                .startsWith(
                        "Call-offs total SEK 1,700,000 excluding VAT, which exceeds the framework agreement's ceiling"
                                + " of SEK 2,000,000 including VAT by SEK 100,000 excluding VAT.");
    }

    @Test
    @DisplayName("what is left is rounded down and an excess up, so that neither promises an öre too much")
    void rounding() {
        // 100.00 with 6 % is 94.3396… without: 94.33 fits, and 94.34 would be 100.0004 with VAT.
        AgreementFile file = under(includingVat("100"))
                .assuming(Assumption.vatRate(VatRate.ofPercent("6"), Text.of("sv", "böcker")));
        assertThat(tried(RULE, file, excludingVat("94.33")).getOutcome()).isEqualTo(Outcome.MET);
        Finding over = tried(RULE, file, excludingVat("94.34"));
        assertThat(over.getOutcome()).isEqualTo(Outcome.NOT_MET);
        assertThat(over.getValue("excess", VatAmount.class)).contains(excludingVat("0.01"));
        assertThat(over.getCounterOffer().flatMap(CounterOffer::getLargestAmount))
                .contains(excludingVat("94.33"));
    }

    @Test
    @DisplayName("a sum that exceeds the ceiling by less than an öre isn't told as equal to it")
    void sumsAreRoundedUp() {
        AgreementFile file =
                under(unstated("100")).assuming(Assumption.vatRate(VatRate.ofPercent("6"), Text.of("sv", "böcker")));
        Finding finding = tried(RULE, file, excludingVat("94.34"));
        assertThat(sv(finding)).contains("blir den 100,01 kr och överskrider taket med 0,01 kr");
    }

    @Test
    @DisplayName("call-offs with VAT that exceed a ceiling of open basis may fit without VAT")
    void includingVatWithARate() {
        AgreementFile file = under(unstated("2000000"));
        assertThat(sv(tried(RULE, file.assuming(RATE), includingVat("2400000"))))
                .contains("Med moms blir summan av avropen 2 400 000 kr och överskrider taket med 400 000 kr. Utan 25"
                        + " procents moms (angiven av användaren) blir den 1 920 000 kr och ryms. Komplettera med"
                        + " takbeloppets momsgrund.");
        assertThat(en(tried(RULE, file, includingVat("2400000"))))
                .endsWith(
                        "Including VAT, call-offs total SEK 2,400,000, exceeding the ceiling by SEK 400,000. Excluding"
                                + " VAT they total less, and whether that fits depends on the rate. Please state the ceiling's"
                                + " VAT basis.");
    }

    @Test
    @DisplayName(
            "an amount that fits in every reading is met, with what at least remains, and offered where more was asked")
    void fitsInEveryReading() {
        AgreementFile file = under(unstated("2000000")).assuming(RATE);
        Finding fits = tried(RULE, file, excludingVat("1600000"));
        assertThat(sv(fits))
                .contains("oavsett hur det som inte är angivet läses", "minst 0 kr exklusive moms återstår");
        assertThat(fits.getAssumptions()).containsExactly(RATE);
        Finding tooMuch = tried(RULE, file, excludingVat("2000000.01"));
        assertThat(tooMuch.getOutcome()).isEqualTo(Outcome.NOT_MET);
        assertThat(tooMuch.getCounterOffer().flatMap(CounterOffer::getLargestAmount))
                .contains(excludingVat("1600000"));
    }

    @Test
    @DisplayName("over the ceiling in every reading, it tells the most generous one")
    void mostGenerousReading() {
        Finding withVat = tried(RULE, under(unstated("2000000")).assuming(RATE), includingVat("2600000"));
        assertThat(sv(withVat))
                .contains("med minst 100 000 kr. Högst 2 500 000 kr kan återstå, under förutsättning att takbeloppet är"
                        + " angivet exklusive moms.");
        Finding unstated = tried(RULE, under(unstated("2000000")).assuming(RATE), unstated("2600000"));
        assertThat(en(unstated))
                .contains(
                        "by at least SEK 100,000. At most SEK 2,500,000 can remain, provided that what is not stated is"
                                + " read in the most favourable way.");
        Finding noRate = tried(RULE, under(includingVat("2000000")), excludingVat("2000000.01"));
        assertThat(en(noRate)).contains("by at least SEK 0.01. At most SEK 2,000,000 can remain");
    }

    @Test
    @DisplayName("without a rate it says which amounts can't be compared, and names what is missing")
    void withoutARate() {
        assertThat(sv(tried(RULE, under(includingVat("2000000")), excludingVat("100000"))))
                .isEqualTo("Det går inte att bedöma om avropet på 100 000 kr exklusive moms ryms, eftersom avropen är"
                        + " angivna exklusive moms och takbeloppet, 2 000 000 kr, är angivet inklusive"
                        + " moms, och ingen momssats som gäller för dem är angiven. Summan av avropen är 100 000 kr. Komplettera med"
                        + " momssatsen.");
        assertThat(en(tried(RULE, under(unstated("2000000")), excludingVat("100000"))))
                .endsWith(
                        "Excluding VAT, call-offs total SEK 100,000, within the ceiling. Including VAT they total more,"
                                + " and whether that fits depends on the rate. Please state the ceiling's VAT basis.");
        assertThat(en(tried(RULE, under(includingVat("2000000")), unstated("100000"))))
                .contains("because it is not stated whether the call-offs include VAT. Call-offs total SEK 100,000, to"
                        + " compare with the ceiling of SEK 2,000,000 including VAT. Please state whether the call-off"
                        + " includes VAT.");
        assertThat(en(tried(RULE, under(unstated("2000000")), unstated("100000"))))
                .endsWith("Please state the ceiling's VAT basis and whether the call-off includes VAT.");
    }

    @Test
    @DisplayName("of the file as a whole it says the sum and what is missing, or by how much at least it is over")
    void theFileAsAWhole() {
        AgreementFile open = under(unstated("2000000"));
        assertThat(sv(whole(RULE, withEarlier(open, excludingVat("1700000")))))
                .isEqualTo("Det går inte att bedöma om avropen, sammanlagt 1 700 000 kr exklusive moms, ryms inom"
                        + " ramavtalets takbelopp, 2 000 000 kr. Komplettera med takbeloppets momsgrund.");
        assertThat(sv(whole(RULE, withEarlier(open, excludingVat("2100000")))))
                .isEqualTo("Avropen uppgår till 2 100 000 kr exklusive moms och överskrider ramavtalets takbelopp,"
                        + " 2 000 000 kr, med minst 100 000 kr.");
        assertThat(sv(whole(RULE, withEarlier(open, includingVat("1700000")))))
                .isEqualTo("Avropen uppgår till 1 700 000 kr inklusive moms och ryms inom ramavtalets takbelopp,"
                        + " 2 000 000 kr, oavsett hur det som inte är angivet läses; minst 300 000 kr inklusive moms"
                        + " återstår.");
    }

    @Test
    @DisplayName("a rate of nothing makes the bases the same")
    void rateOfZero() {
        AgreementFile file = under(unstated("2000000"))
                .assuming(Assumption.vatRate(VatRate.ofPercent("0"), Text.of("sv", "mellan myndigheter")));
        assertThat(tried(RULE, file, excludingVat("2000000")).getOutcome()).isEqualTo(Outcome.MET);
        assertThat(tried(RULE, file, includingVat("2000000.01")).getOutcome()).isEqualTo(Outcome.NOT_MET);
    }

    @Test
    @DisplayName("the rate isn't named where the bases are the same")
    void rateUnused() {
        assertThat(tried(RULE, under(includingVat("2000000")).assuming(RATE), includingVat("1"))
                        .getAssumptions())
                .isEmpty();
    }
}
