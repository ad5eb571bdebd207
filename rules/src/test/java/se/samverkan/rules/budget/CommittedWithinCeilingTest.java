package se.samverkan.rules.budget;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samverkan.core.money.VatBasis.EXCLUDING_VAT;
import static se.samverkan.rules.Given.DAY;
import static se.samverkan.rules.Given.callOff;
import static se.samverkan.rules.Given.en;
import static se.samverkan.rules.Given.excludingVat;
import static se.samverkan.rules.Given.file;
import static se.samverkan.rules.Given.framework;
import static se.samverkan.rules.Given.judge;
import static se.samverkan.rules.Given.sv;
import static se.samverkan.rules.budget.Amounts.kr;
import static se.samverkan.rules.budget.Amounts.tried;
import static se.samverkan.rules.budget.Amounts.under;
import static se.samverkan.rules.budget.Amounts.unstated;
import static se.samverkan.rules.budget.Amounts.whole;
import static se.samverkan.rules.budget.Amounts.withEarlier;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.samverkan.core.agreement.FrameworkAgreement;
import se.samverkan.core.agreement.LetterOfIntent;
import se.samverkan.core.budget.Ceiling;
import se.samverkan.core.budget.Entry;
import se.samverkan.core.code.AgreementId;
import se.samverkan.core.code.EntryId;
import se.samverkan.core.code.ProcurementBasis;
import se.samverkan.core.file.AgreementFile;
import se.samverkan.core.finding.Assumption;
import se.samverkan.core.finding.CounterOffer;
import se.samverkan.core.finding.Finding;
import se.samverkan.core.finding.InputCode;
import se.samverkan.core.finding.Outcome;
import se.samverkan.core.finding.Source;
import se.samverkan.core.money.VatAmount;
import se.samverkan.core.quantity.Precision;
import se.samverkan.core.text.Text;
import se.samverkan.core.time.AsOf;
import se.samverkan.rules.RuleBook;

@DisplayName("What is called off is within the ceiling")
class CommittedWithinCeilingTest {

    private static final CommittedWithinCeiling RULE = new CommittedWithinCeiling();

    @Test
    @DisplayName("what is left passes, and one öre more doesn't")
    void bothSidesOfTheCeiling() {
        AgreementFile file = withEarlier(file(), excludingVat("1500000"));
        assertThat(tried(RULE, file, excludingVat("500000")).getOutcome()).isEqualTo(Outcome.MET);
        Finding over = tried(RULE, file, excludingVat("500000.01"));
        assertThat(over.getOutcome()).isEqualTo(Outcome.NOT_MET);
        assertThat(over.getValue("excess", VatAmount.class)).contains(excludingVat("0.01"));
        assertThat(over.getCounterOffer().flatMap(CounterOffer::getLargestAmount))
                .contains(excludingVat("500000"));
    }

    @Test
    @DisplayName("of the file as a whole too: a sum equal to the ceiling is within it, one öre more isn't")
    void bothSidesOfTheFile() {
        assertThat(whole(RULE, withEarlier(file(), excludingVat("2000000"))).getOutcome())
                .isEqualTo(Outcome.MET);
        Finding over = whole(RULE, withEarlier(file(), excludingVat("2000000.01")));
        assertThat(over.getOutcome()).isEqualTo(Outcome.NOT_MET);
        assertThat(over.getPath()).isEqualTo("agreement.ceiling");
        assertThat(over.getCounterOffer()).isEmpty();
        assertThat(sv(over))
                .isEqualTo("Avropen uppgår till 2 000 000,01 kr exklusive moms och överskrider ramavtalets takbelopp,"
                        + " 2 000 000 kr exklusive moms, med 0,01 kr.");
    }

    @Test
    @DisplayName("where it fits, it says what is called off and what remains")
    void saysWhatRemains() {
        Finding finding = tried(RULE, withEarlier(file(), excludingVat("400000")), excludingVat("250000.50"));
        assertThat(sv(finding))
                .isEqualTo("Avropet på 250 000,50 kr exklusive moms ryms inom ramavtalets takbelopp, 2 000 000 kr"
                        + " exklusive moms. Tidigare avrop uppgår till 400 000 kr exklusive moms; 1 349 999,50 kr"
                        + " exklusive moms återstår efter avropet.");
        assertThat(en(finding))
                .isEqualTo(
                        "The call-off of SEK 250,000.50 excluding VAT fits within the framework agreement's ceiling of"
                                + " SEK 2,000,000 excluding VAT. Earlier call-offs total SEK 400,000 excluding VAT; SEK"
                                + " 1,349,999.50 excluding VAT remains after this one.");
        assertThat(finding.getPath()).isEqualTo("callOffs[A-1].amount");
    }

    @Test
    @DisplayName("over the ceiling it says by how much, and what can be called off")
    void saysTheExcess() {
        Finding finding = tried(RULE, withEarlier(file(), excludingVat("1500000")), excludingVat("600000"));
        assertThat(sv(finding))
                .isEqualTo("Avropet på 600 000 kr exklusive moms ryms inte inom ramavtalets takbelopp, 2 000 000 kr"
                        + " exklusive moms. Tidigare avrop uppgår till 1 500 000 kr exklusive moms. Takbeloppet"
                        + " skulle överskridas med 100 000 kr. Enligt takbeloppet kan högst 500 000 kr avropas.");
    }

    @Test
    @DisplayName("without earlier call-offs it says so, rather than a sum of nothing")
    void saysThatThereAreNoneEarlier() {
        assertThat(sv(tried(RULE, file(), excludingVat("2500000"))))
                .isEqualTo("Avropet på 2 500 000 kr exklusive moms ryms inte inom ramavtalets takbelopp, 2 000 000 kr"
                        + " exklusive moms. Inga tidigare avrop belastar takbeloppet. Takbeloppet skulle överskridas"
                        + " med 500 000 kr. Enligt takbeloppet kan högst 2 000 000 kr avropas.");
        assertThat(en(tried(RULE, file(), excludingVat("250000"))))
                .isEqualTo("The call-off of SEK 250,000 excluding VAT fits within the framework agreement's ceiling of"
                        + " SEK 2,000,000 excluding VAT. No earlier call-offs count toward the ceiling; SEK 1,750,000"
                        + " excluding VAT remains after this one.");
    }

    @Test
    @DisplayName("with nothing left it says so, and offers no amount")
    void saysThatNothingIsLeft() {
        Finding finding = tried(RULE, withEarlier(file(), excludingVat("2000000")), excludingVat("0.01"));
        assertThat(finding.getCounterOffer().flatMap(CounterOffer::getLargestAmount))
                .isEmpty();
        assertThat(en(finding))
                .isEqualTo(
                        "The call-off of SEK 0.01 excluding VAT does not fit within the framework agreement's ceiling of"
                                + " SEK 2,000,000 excluding VAT. Earlier call-offs total SEK 2,000,000 excluding VAT, and nothing"
                                + " remains to call off.");
        assertThat(tried(RULE, withEarlier(file(), excludingVat("2000000")), excludingVat("0"))
                        .getOutcome())
                .isEqualTo(Outcome.MET);
    }

    @Test
    @DisplayName("with an open basis it says what is surely exceeded, and what at most can remain")
    void overWithAnOpenBasis() {
        AgreementFile file = withEarlier(under(unstated("2000000")), excludingVat("1500000"));
        Finding finding = tried(RULE, file, excludingVat("600000"));
        assertThat(sv(finding))
                .isEqualTo("Avropet på 600 000 kr exklusive moms ryms inte inom ramavtalets takbelopp, 2 000 000 kr."
                        + " Tidigare avrop uppgår till 1 500 000 kr exklusive moms. Takbeloppet skulle överskridas med"
                        + " minst 100 000 kr. Högst 500 000 kr kan återstå, under förutsättning att takbeloppet är"
                        + " angivet exklusive moms.");
        assertThat(en(finding))
                .isEqualTo("The call-off of SEK 600,000 excluding VAT does not fit within the framework agreement's"
                        + " ceiling of SEK 2,000,000. Earlier call-offs total SEK 1,500,000 excluding VAT. The ceiling"
                        + " would be exceeded by at least SEK 100,000. At most SEK 500,000 can remain, provided that the"
                        + " ceiling is stated excluding VAT.");
        assertThat(finding.getCounterOffer())
                .as("no amount passes while the basis is open")
                .isEmpty();
    }

    @Test
    @DisplayName("with an open basis and a rate it gives the figures of both readings")
    void notAssessedWithARate() {
        AgreementFile file =
                withEarlier(under(unstated("2000000")), excludingVat("1500000")).assuming(Amounts.RATE);
        Finding finding = tried(RULE, file, excludingVat("200000"));
        assertThat(sv(finding))
                .isEqualTo(
                        "Det går inte att bedöma om avropet på 200 000 kr exklusive moms ryms, eftersom ramavtalet inte"
                                + " anger om takbeloppet, 2 000 000 kr, är med eller utan moms. Utan moms blir summan av avropen"
                                + " 1 700 000 kr och ryms. Med 25 procents moms (angiven av användaren) blir den 2 125 000 kr och"
                                + " överskrider taket med 125 000 kr. Komplettera med takbeloppets momsgrund. Det bygger på"
                                + " antagandet att momsen är 25 procent (lärosätets uppgift).");
        assertThat(en(finding))
                .startsWith("Whether the call-off of SEK 200,000 excluding VAT fits cannot be assessed, because the"
                        + " framework agreement does not state whether the ceiling of SEK 2,000,000 includes VAT."
                        + " Excluding VAT, call-offs total SEK 1,700,000, within the ceiling. With 25% VAT (rate supplied"
                        + " by the user) they total SEK 2,125,000, exceeding it by SEK 125,000. Please state the"
                        + " ceiling's VAT basis.");
        assertThat(finding.getCounterOffer().flatMap(CounterOffer::getLargestAmount))
                .as("what fits in both readings")
                .contains(excludingVat("100000"));
        assertThat(tried(RULE, file, excludingVat("100000")).getOutcome()).isEqualTo(Outcome.MET);
        assertThat(tried(RULE, file, excludingVat("100000.01")).getOutcome()).isEqualTo(Outcome.NOT_ASSESSED);
    }

    @Test
    @DisplayName("without a ceiling a call-off isn't assessed, and names the ceiling; the file as a whole isn't asked")
    void withoutACeiling() {
        AgreementFile file = AgreementFile.open(
                FrameworkAgreement.builder().id(AgreementId.of("no-ceiling")).build());
        Finding finding = tried(RULE, file, excludingVat("1"));
        assertThat(finding.getMissing()).containsExactly(InputCode.CEILING);
        assertThat(sv(finding))
                .isEqualTo("Det går inte att bedöma om avropet på 1 kr exklusive moms ryms, eftersom ramavtalet inte"
                        + " anger något takbelopp. Komplettera med takbeloppet.");
        assertThat(judge(RULE, withEarlier(file, excludingVat("1")), AsOf.on(DAY)))
                .isEmpty();
    }

    @Test
    @DisplayName("of a ceiling in round terms nothing can be told, and the exact amount is missing")
    void inRoundTerms() {
        AgreementFile file = under(Ceiling.builder()
                .amount(excludingVat("2000000"))
                .precision(Precision.ABOUT)
                .build());
        Finding finding = tried(RULE, file, excludingVat("1"));
        assertThat(finding.getMissing()).containsExactly(CommittedWithinCeiling.EXACT_CEILING);
        assertThat(en(finding))
                .isEqualTo("Whether call-offs of SEK 1 excluding VAT fit cannot be assessed, because the framework"
                        + " agreement states the ceiling of SEK 2,000,000 excluding VAT in round terms only. Please state"
                        + " the exact amount of the ceiling.");
        assertThat(whole(RULE, withEarlier(file, excludingVat("1"))).getOutcome())
                .isEqualTo(Outcome.NOT_ASSESSED);
    }

    @Test
    @DisplayName("a call-off that is reversed is no longer counted")
    void reversedIsLeftOut() {
        AgreementFile file = withEarlier(file(), excludingVat("1500000"))
                .record(Entry.reversal(EntryId.of("R-1"), EntryId.of("A-0"), DAY, Text.of("inställd")), DAY);
        assertThat(tried(RULE, file, excludingVat("2000000")).getOutcome()).isEqualTo(Outcome.MET);
    }

    @Test
    @DisplayName("a call-off is held against the ceiling of its day, and every day's call-offs count")
    void everyDayCounts() {
        LocalDate later = DAY.plusYears(2);
        AgreementFile file =
                file().record(callOff("A-0", "1500000").orderedOn(later).build(), DAY);
        assertThat(tried(RULE, file, excludingVat("500000.01")).getOutcome()).isEqualTo(Outcome.NOT_MET);
    }

    @Test
    @DisplayName("case law is a source under LOU chapter 7, stated or assumed; the clause always")
    void sources() {
        AgreementFile chapter7 = AgreementFile.open(
                framework().procurementBasis(ProcurementBasis.CHAPTER_7).build());
        assertThat(tried(RULE, chapter7, excludingVat("1")).getSources())
                .containsExactly(Source.clause("ceiling"), Source.caseLaw("C-216/17"), Source.caseLaw("C-23/20"));
        Assumption assumed = Assumption.procurementBasis(ProcurementBasis.CHAPTER_7, Text.of("antagen"));
        assertThat(tried(RULE, file().assuming(assumed), excludingVat("1")).getAssumptions())
                .containsExactly(assumed);
        Assumption other = Assumption.procurementBasis(ProcurementBasis.DIRECT_AWARD, Text.of("antagen"));
        Finding clauseAlone = tried(RULE, file().assuming(other), excludingVat("1"));
        assertThat(clauseAlone.getSources()).containsExactly(Source.clause("ceiling"));
        assertThat(clauseAlone.getAssumptions()).isEmpty();
    }

    @Test
    @DisplayName("an assumed basis is named in the answer that rests on it, never beside a stated one")
    void namesTheAssumedBasis() {
        AgreementFile open = Amounts.assumingBasis(under(unstated("2000000")), EXCLUDING_VAT);
        Finding finding = tried(RULE, open, excludingVat("2000000"));
        assertThat(finding.getOutcome()).isEqualTo(Outcome.MET);
        assertThat(sv(finding))
                .endsWith("Det bygger på antagandet att takbeloppet är angivet exklusive moms (som i budgeten).");
        AgreementFile stated = Amounts.assumingBasis(file(), EXCLUDING_VAT);
        assertThat(tried(RULE, stated, excludingVat("1")).getAssumptions()).isEmpty();
    }

    @Test
    @DisplayName("in another currency than the ceiling, or on another basis than the file, nothing is added here")
    void leavesTheRestToOtherRules() {
        assertThat(judge(RULE, file(), Amounts.of(VatAmount.parse("EUR 1.00 EXCLUDING_VAT"))))
                .isEmpty();
        assertThat(judge(RULE, withEarlier(file(), excludingVat("1")), Amounts.of(unstated("1"))))
                .isEmpty();
        AgreementFile euro = withEarlier(file(), VatAmount.parse("EUR 1.00 EXCLUDING_VAT"));
        assertThat(judge(RULE, euro, AsOf.on(DAY))).isEmpty();
        assertThat(judge(RULE, euro, Amounts.of(excludingVat("1")))).isEmpty();
    }

    @Test
    @DisplayName("the question doesn't arise under a letter of intent, for an activity, or with nothing called off")
    void notAsked() {
        AgreementFile letter = AgreementFile.open(
                LetterOfIntent.builder().id(AgreementId.of("intent")).build());
        assertThat(judge(RULE, letter, Amounts.of(excludingVat("1")))).isEmpty();
        assertThat(judge(RULE, file(), AsOf.on(DAY))).isEmpty();
        assertThat(RuleBook.builder()
                        .rule(RULE)
                        .build()
                        .assess(file(), Amounts.of(excludingVat("1")).getActivity(), AsOf.on(DAY))
                        .trace()
                        .getNotRaised())
                .containsExactly(CommittedWithinCeiling.CODE);
    }

    @Test
    @DisplayName("a ceiling of nothing leaves room for a call-off of nothing")
    void nothing() {
        AgreementFile nothing = under(Ceiling.of(kr("0")));
        assertThat(tried(RULE, nothing, excludingVat("0")).getOutcome()).isEqualTo(Outcome.MET);
        assertThat(tried(RULE, nothing, excludingVat("0.01")).getOutcome()).isEqualTo(Outcome.NOT_MET);
    }
}
