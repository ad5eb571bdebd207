package se.samverkan.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samverkan.rules.Given.DAY;
import static se.samverkan.rules.Given.MIUN;
import static se.samverkan.rules.Given.SIGNED;
import static se.samverkan.rules.Given.callOff;
import static se.samverkan.rules.Given.excludingVat;
import static se.samverkan.rules.Given.file;
import static se.samverkan.rules.Given.framework;

import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.samverkan.core.agreement.Amendment;
import se.samverkan.core.agreement.Change;
import se.samverkan.core.agreement.FrameworkAgreement;
import se.samverkan.core.agreement.LetterOfIntent;
import se.samverkan.core.agreement.Role;
import se.samverkan.core.budget.Ceiling;
import se.samverkan.core.code.AgreementId;
import se.samverkan.core.code.CollaborationArea;
import se.samverkan.core.code.ProcurementBasis;
import se.samverkan.core.file.AgreementFile;
import se.samverkan.core.file.CallOff;
import se.samverkan.core.file.Portfolio;
import se.samverkan.core.finding.CounterOffer;
import se.samverkan.core.finding.Outcome;
import se.samverkan.core.text.Text;
import se.samverkan.core.time.AsOf;
import se.samverkan.core.time.Term;

@DisplayName("What is offered beside another amount or a later day")
class TermsOfferedTest {

    private static final RuleBook RULES = RuleBook.sweden();
    private static final LocalDate LAST = LocalDate.of(2027, 9, 4);
    private static final AgreementId SECOND = AgreementId.of("ramavtal-2024");

    private static CounterOffer offer(RuleBook book, AgreementFile file, CallOff tried, AsOf asOf) {
        Admission admission = book.admit(file, tried, asOf);
        assertThat(admission.getOutcome()).isNotEqualTo(Outcome.MET);
        return admission.getCounterOffer().orElse(CounterOffer.builder().build());
    }

    private static CounterOffer offer(AgreementFile file, CallOff tried) {
        return offer(RULES, file, tried, AsOf.on(tried.getOrderedOn()));
    }

    private static Outcome byTerms(AgreementFile file, CallOff tried, Change change) {
        return byTerms(file, tried, tried.getOrderedOn(), change);
    }

    private static Outcome byTerms(AgreementFile file, CallOff tried, LocalDate from, Change change) {
        AgreementFile amended = file.record(
                Amendment.builder()
                        .effectiveFrom(from)
                        .reason(Text.of("sv", "Behovet har ökat"))
                        .addChanges(change)
                        .build(),
                tried.getOrderedOn());
        return RULES.admit(amended, tried, AsOf.on(tried.getOrderedOn())).getOutcome();
    }

    private static AgreementFile withCallOff(String amount) {
        return file().record(callOff("A-0", amount).build(), DAY);
    }

    private static String sv(Admission admission) {
        Seen.text(words -> words.explain(admission));
        return Explainer.in(Locale.forLanguageTag("sv")).explain(admission).replace('\u00a0', ' ');
    }

    @Test
    @DisplayName("is the smallest ceiling: 1 500 000 and 600 000 kr need 2 100 000, and one öre less doesn't do")
    void ceiling() {
        AgreementFile file = withCallOff("1500000");
        CallOff tried = callOff("A-1", "600000").build();
        CounterOffer offer = offer(file, tried);
        assertThat(offer.getLeastCeiling()).hasValue(excludingVat("2100000"));
        assertThat(offer.getLargestAmount()).hasValue(excludingVat("500000"));
        assertThat(byTerms(file, tried, Change.of(Ceiling.of(excludingVat("2100000")))))
                .isEqualTo(Outcome.MET);
        assertThat(byTerms(file, tried, Change.of(Ceiling.of(excludingVat("2099999.99")))))
                .isEqualTo(Outcome.NOT_MET);
        assertThat(sv(RULES.admit(file, tried, AsOf.on(DAY))))
                .endsWith(
                        "I stället kan högst 500 000 kr exklusive moms avropas samma dag. Med takbeloppet 2 100 000 kr"
                                + " exklusive moms skulle avropet kunna göras. Om avtalet får ändras så ska bedömas för sig.");
    }

    @Test
    @DisplayName("is a ceiling where it is exhausted too, and none where something else stands in the way as well")
    void ceilingAlone() {
        CallOff tried = callOff("A-1", "0.01").build();
        CounterOffer exhausted = offer(withCallOff("2000000"), tried);
        assertThat(exhausted.getLargestAmount()).isEmpty();
        assertThat(exhausted.getLeastCeiling()).hasValue(excludingVat("2000000.01"));
        CallOff late = callOff("A-1", "2000001").orderedOn(LAST.plusDays(1)).build();
        assertThat(offer(file(), late).getLeastCeiling()).isEmpty();
        assertThat(offer(file(), late).getLeastLastDay()).isEmpty();
    }

    @Test
    @DisplayName("is no ceiling where it is open whether VAT is counted, or whether it is that which fails")
    void openCeiling() {
        AgreementFile open = AgreementFile.open(framework()
                .ceiling(Ceiling.of(excludingVat("2000000").getMoney()))
                .build());
        assertThat(offer(open, callOff("A-1", "3000000").build()).getLeastCeiling())
                .isEmpty();
    }

    @Test
    @DisplayName("is the ceiling of an agreement under chapter 7 too, whose amendment is judged by itself")
    void chapter7() {
        AgreementFile file = AgreementFile.open(
                framework().procurementBasis(ProcurementBasis.CHAPTER_7).build());
        CallOff tried = callOff("A-1", "3000000").build();
        assertThat(offer(file, tried).getLeastCeiling()).hasValue(excludingVat("3000000"));
        assertThat(byTerms(file, tried, Change.of(Ceiling.of(excludingVat("3000000")))))
                .as("nobody has told on what ground it is amended")
                .isNotEqualTo(Outcome.MET);
    }

    @Test
    @DisplayName("is no ceiling where an amendment that is recorded already stands in the way")
    void earlierAmendment() {
        AgreementFile raised = AgreementFile.open(
                        framework().procurementBasis(ProcurementBasis.CHAPTER_7).build())
                .record(
                        Amendment.builder()
                                .effectiveFrom(DAY)
                                .reason(Text.of("sv", "Behovet har ökat"))
                                .addChanges(Change.of(Ceiling.of(excludingVat("3000000"))))
                                .build(),
                        DAY);
        assertThat(RULES.admit(raised, callOff("A-1", "1").build(), AsOf.on(DAY))
                        .getOutcome())
                .isNotEqualTo(Outcome.MET);
        assertThat(offer(raised, callOff("A-1", "4000000").build()).getLeastCeiling())
                .isEmpty();
    }

    @Test
    @DisplayName("is the shortest longer term: through the day of the order, and not a day less")
    void lastDay() {
        CallOff late = callOff("A-1", "100000").orderedOn(LAST.plusDays(11)).build();
        assertThat(offer(file(), late).getLeastLastDay()).hasValue(LAST.plusDays(11));
        assertThat(byTerms(file(), late, LAST, Change.of(Term.ofClosed(SIGNED, LAST.plusDays(11)))))
                .isEqualTo(Outcome.MET);
        assertThat(byTerms(file(), late, LAST, Change.of(Term.ofClosed(SIGNED, LAST.plusDays(10)))))
                .isEqualTo(Outcome.NOT_MET);
    }

    @Test
    @DisplayName("is judged by a person where the longer term is agreed on first when the agreement has ended")
    void afterTheEnd() {
        CallOff late = callOff("A-1", "100000").orderedOn(LAST.plusDays(11)).build();
        Change longer = Change.of(Term.ofClosed(SIGNED, LAST.plusDays(11)));
        assertThat(byTerms(file(), late, LAST, longer)).isEqualTo(Outcome.MET);
        assertThat(byTerms(file(), late, LAST.plusDays(1), longer)).isEqualTo(Outcome.NEEDS_JUDGEMENT);
    }

    @Test
    @DisplayName("isn't a longer term where that term needs judgement itself: over four years under chapter 7")
    void tooLongATerm() {
        AgreementFile file = AgreementFile.open(
                framework().procurementBasis(ProcurementBasis.CHAPTER_7).build());
        CallOff late = callOff("A-1", "100000").orderedOn(LAST.plusDays(11)).build();
        assertThat(offer(file, late).getLeastLastDay()).isEmpty();
    }

    @Test
    @DisplayName("is the term's last day for an order planned ahead, and no day that has passed")
    void latestDay() {
        CallOff late = callOff("A-1", "100000").orderedOn(LAST.plusDays(11)).build();
        AsOf ahead = AsOf.on(late.getOrderedOn()).knownOn(LAST);
        assertThat(offer(RULES, file(), late, ahead).getLatestDay()).hasValue(LAST);
        assertThat(offer(RULES, file(), late, AsOf.on(late.getOrderedOn()).knownOn(LAST.plusDays(1)))
                        .getLatestDay())
                .isEmpty();
        assertThat(offer(file(), late).getLatestDay()).isEmpty();
        assertThat(sv(RULES.admit(file(), late, ahead)))
                .contains("I stället kan samma belopp avropas till och med den 4 september 2027."
                        + " Med en avtalstid till och med den 15 september 2027 skulle avropet kunna göras.");
    }

    private static FrameworkAgreement.Builder second(String ceiling) {
        return framework().id(SECOND).ceiling(Ceiling.of(excludingVat(ceiling)));
    }

    @Test
    @DisplayName("is another agreement at hand by which it passes, and none by which it doesn't")
    void anotherAgreement() {
        CallOff tried = callOff("A-1", "2000001").build();
        AsOf asOf = AsOf.on(DAY);
        RuleBook wide = RULES.beside(
                Portfolio.of(file(), AgreementFile.open(second("2000001").build())));
        assertThat(offer(wide, file(), tried, asOf).getAgreements()).containsExactly(SECOND);
        assertThat(sv(wide.admit(file(), tried, asOf)))
                .endsWith("I stället kan högst 2 000 000 kr exklusive moms avropas samma dag eller avropet göras mot"
                        + " avtalet med beteckningen ramavtal-2024. Med takbeloppet 2 000 001 kr"
                        + " exklusive moms skulle avropet kunna göras. Om avtalet får ändras så ska bedömas för sig.");
        RuleBook narrow = RULES.beside(
                Portfolio.of(file(), AgreementFile.open(second("2000000").build())));
        assertThat(offer(narrow, file(), tried, asOf).getAgreements()).isEmpty();
        assertThat(offer(RULES, file(), tried, asOf).getAgreements()).isEmpty();
    }

    @Test
    @DisplayName("are all the agreements by which it passes, in both languages")
    void severalAgreements() {
        RuleBook book = RULES.beside(Portfolio.of(
                file(),
                AgreementFile.open(second("3000000").build()),
                AgreementFile.open(second("3000000")
                        .id(AgreementId.of("ramavtal-2025"))
                        .title("sv", "Ramavtal om kurser")
                        .build())));
        Admission refused = book.admit(file(), callOff("A-1", "2000001").build(), AsOf.on(DAY));
        assertThat(sv(refused))
                .endsWith(
                        "avropas samma dag eller avropet göras mot något av avtalen ramavtal-2024 och ”Ramavtal om kurser” (ramavtal-2025)."
                                + " Med takbeloppet 2 000 001 kr exklusive moms skulle avropet kunna göras. Om avtalet får ändras"
                                + " så ska bedömas för sig.");
        assertThat(Explainer.in(Locale.ENGLISH).explain(refused).replace('\u00a0', ' '))
                .endsWith(
                        "Instead, at most SEK 2,000,000 excluding VAT can be called off on the same day or it can be called"
                                + " off under one of the agreements ramavtal-2024 and “Ramavtal om kurser” (ramavtal-2025). With a ceiling of"
                                + " SEK 2,000,001 excluding VAT, the call-off would pass. Whether the agreement may be changed so"
                                + " must be assessed separately.");
    }

    @Test
    @DisplayName("is told with its title as well as its id where it has one, and alone where nothing else passes")
    void titledAgreement() {
        CallOff tried = callOff("A-1", "1").orderedOn(LAST.plusDays(1)).build();
        AgreementFile longer = AgreementFile.open(second("3000000")
                .title("sv", "Ramavtal om kurser")
                .term(Term.openEndedFrom(DAY))
                .build());
        RuleBook book = RULES.beside(Portfolio.of(file(), longer));
        Admission refused = book.admit(file(), tried, AsOf.on(tried.getOrderedOn()));
        assertThat(sv(refused))
                .contains(
                        "I stället kan avropet göras mot avtalet ”Ramavtal om kurser” med beteckningen ramavtal-2024. Med");
        assertThat(Explainer.in(Locale.ENGLISH).explain(refused))
                .contains(
                        "Instead, it can be called off under the agreement “Ramavtal om kurser” with the id ramavtal-2024.");
    }

    @Test
    @DisplayName(
            "is nothing where what each rule offers doesn't pass, which is said once; of what has no offers nothing is")
    void nothingKnown() {
        String none = "Inget avrop som skulle kunna göras i stället är känt.";
        CallOff twofold = callOff("A-1", "2000001").orderedOn(LAST.plusDays(1)).build();
        Admission refused = RULES.admit(file(), twofold, AsOf.on(twofold.getOrderedOn()));
        assertThat(refused.getCounterOffer()).isEmpty();
        assertThat(sv(refused)).endsWith(none).containsOnlyOnce(none);
        assertThat(Explainer.in(Locale.ENGLISH).explain(refused))
                .endsWith("No call-off that could be made instead is known.");
        CallOff numberUsed = callOff("A-0", "1").build();
        Admission withoutOffers = RULES.admit(withCallOff("1"), numberUsed, AsOf.on(DAY));
        assertThat(withoutOffers.getOutcome()).isEqualTo(Outcome.NOT_MET);
        assertThat(sv(withoutOffers)).doesNotContain(none);
    }

    @Test
    @DisplayName(
            "is the agreement that carries what a letter of intent doesn't, with what is called off there counted in")
    void besideALetter() {
        AgreementFile letter = AgreementFile.open(LetterOfIntent.builder()
                .id(AgreementId.of("letter"))
                .party(Given.HARNOSAND, Role.PARTY)
                .party(MIUN, Role.PARTY)
                .area(CollaborationArea.EDUCATION)
                .build());
        AgreementFile used = AgreementFile.open(second("500000").build())
                .record(callOff("B-1", "400000").build(), DAY);
        RuleBook book = RULES.beside(Portfolio.of(letter, used));
        assertThat(offer(book, letter, callOff("A-1", "100000").build(), AsOf.on(DAY))
                        .getAgreements())
                .containsExactly(SECOND);
        assertThat(offer(book, letter, callOff("A-1", "100000.01").build(), AsOf.on(DAY))
                        .getAgreements())
                .isEmpty();
    }
}
