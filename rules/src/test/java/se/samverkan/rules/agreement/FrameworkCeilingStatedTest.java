package se.samverkan.rules.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samverkan.rules.Given.DAY;
import static se.samverkan.rules.Given.SEK;
import static se.samverkan.rules.Given.en;
import static se.samverkan.rules.Given.file;
import static se.samverkan.rules.Given.framework;
import static se.samverkan.rules.Given.judge;
import static se.samverkan.rules.Given.sv;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.joda.money.Money;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import se.samverkan.core.agreement.CallOffTerms;
import se.samverkan.core.agreement.FrameworkAgreement;
import se.samverkan.core.agreement.PlacementAgreement;
import se.samverkan.core.agreement.Subscription;
import se.samverkan.core.agreement.SubscriptionPeriod;
import se.samverkan.core.budget.Ceiling;
import se.samverkan.core.code.AgreementId;
import se.samverkan.core.code.ProcurementBasis;
import se.samverkan.core.credit.Credits;
import se.samverkan.core.file.AgreementFile;
import se.samverkan.core.finding.Assumption;
import se.samverkan.core.finding.Finding;
import se.samverkan.core.finding.InputCode;
import se.samverkan.core.finding.Outcome;
import se.samverkan.core.finding.Source;
import se.samverkan.core.quantity.Precision;
import se.samverkan.core.text.Text;
import se.samverkan.core.time.AsOf;
import se.samverkan.rules.Nature;
import se.samverkan.rules.Rule;

@DisplayName("A framework agreement states the highest value that may be called off")
class FrameworkCeilingStatedTest {

    private static final Rule RULE = new FrameworkCeilingStated();
    private static final Rule BY_PRINCIPLES = new FrameworkCeilingStatedByPrinciples();

    private static FrameworkAgreement.Builder none() {
        return framework().ceiling(Optional.empty());
    }

    private static FrameworkAgreement.Builder round() {
        return framework()
                .ceiling(Ceiling.builder()
                        .amount(Money.ofMajor(SEK, 2_000_000))
                        .precision(Precision.ABOUT)
                        .build());
    }

    private static FrameworkAgreement.Builder courses(Subscription subscription) {
        return none().callOffTerms(
                        CallOffTerms.builder().subscription(subscription).build());
    }

    private static FrameworkAgreement.Builder courses() {
        return courses(Subscription.ofCoursesPerYear(4));
    }

    private static List<Finding> all(Rule rule, FrameworkAgreement.Builder agreement) {
        return judge(rule, AgreementFile.open(agreement.build()), AsOf.on(DAY));
    }

    private static Finding of(Rule rule, ProcurementBasis basis, FrameworkAgreement.Builder agreement) {
        return all(rule, agreement.procurementBasis(basis)).get(0);
    }

    private static Finding chapter7(FrameworkAgreement.Builder agreement) {
        return of(RULE, ProcurementBasis.CHAPTER_7, agreement);
    }

    @Test
    @DisplayName("under chapter 7 a ceiling is met, and the lack of one isn't")
    void chapter7() {
        assertThat(chapter7(framework()).getOutcome()).isEqualTo(Outcome.MET);
        assertThat(chapter7(none()).getOutcome()).isEqualTo(Outcome.NOT_MET);
        assertThat(chapter7(framework().ceiling(Ceiling.of(Money.zero(SEK)))).getOutcome())
                .isEqualTo(Outcome.MET);
    }

    @Test
    @DisplayName("under chapter 7 a round ceiling and a number of courses are for a person to judge")
    void arguable() {
        assertThat(chapter7(round()).getOutcome()).isEqualTo(Outcome.NEEDS_JUDGEMENT);
        assertThat(chapter7(courses()).getOutcome()).isEqualTo(Outcome.NEEDS_JUDGEMENT);
        assertThat(chapter7(courses(Subscription.ofUnstatedExtent())).getOutcome())
                .isEqualTo(Outcome.NOT_MET);
    }

    static Stream<Subscription> quantities() {
        return Stream.of(
                Subscription.ofCourses(4, SubscriptionPeriod.AGREEMENT_YEAR),
                Subscription.ofSeats(120, SubscriptionPeriod.WHOLE_TERM),
                Subscription.ofCredits(Credits.of("22.5"), SubscriptionPeriod.CALENDAR_YEAR));
    }

    @ParameterizedTest
    @MethodSource("quantities")
    @DisplayName("a number of courses, seats or credits for each period is for a person to judge, whatever the basis")
    void quantity(Subscription subscription) {
        assertThat(chapter7(courses(subscription)).getOutcome()).isEqualTo(Outcome.NEEDS_JUDGEMENT);
        assertThat(all(RULE, courses(subscription)).get(0).getMissing()).containsExactly(InputCode.PROCUREMENT_BASIS);
        assertThat(of(BY_PRINCIPLES, ProcurementBasis.CHAPTER_19, courses(subscription))
                        .getVariant())
                .isEqualTo("quantity");
    }

    @Test
    @DisplayName("a quantity is told with its measure and its period")
    void quantityInWords() {
        FrameworkAgreement.Builder credits =
                courses(Subscription.ofCredits(Credits.of("22.5"), SubscriptionPeriod.CALENDAR_YEAR));
        assertThat(sv(chapter7(credits)))
                .isEqualTo("Ramavtalet anger inget högsta värde, men en prenumeration på 22,5 hp för"
                        + " varje kalenderår. Om det räcker som högsta mängd behöver bedömas av en handläggare.");
        FrameworkAgreement.Builder seats = courses(Subscription.ofSeats(120, SubscriptionPeriod.WHOLE_TERM));
        assertThat(en(chapter7(seats)))
                .isEqualTo("The framework agreement does not state a highest value, but a subscription to 120 seats for"
                        + " the whole term. Whether that serves as a highest quantity must be judged by a person.");
    }

    @Test
    @DisplayName("case law is the source, and the ceiling the path")
    void sources() {
        for (Finding finding : List.of(chapter7(framework()), chapter7(none()), chapter7(round()))) {
            assertThat(finding.getSources()).containsExactly(Source.caseLaw("C-23/20"), Source.caseLaw("HFD 2022:4"));
            assertThat(finding.getPath()).isEqualTo("agreement.ceiling");
        }
    }

    @Test
    @DisplayName("under chapter 7 it is told what is stated, and what could be done")
    void inWords() {
        assertThat(sv(chapter7(framework())))
                .isEqualTo("Ramavtalet anger ett högsta värde, 2 000 000 kr exklusive moms.");
        assertThat(sv(chapter7(none())))
                .isEqualTo(
                        "Ramavtalet anger inget högsta värde och ingen högsta mängd, vilket ett ramavtal enligt 7 kap."
                                + " LOU ska göra. Framgår det av upphandlingsdokumenten kan det registreras.");
        assertThat(en(chapter7(none())))
                .isEqualTo(
                        "The framework agreement does not state a highest value or quantity, which a framework under LOU"
                                + " chapter 7 is to do. If it follows from the procurement documents, it can be recorded.");
        assertThat(en(chapter7(round())))
                .isEqualTo("The framework agreement states its value in round terms, about SEK 2,000,000. Whether that"
                        + " serves as a highest value must be judged by a person.");
        assertThat(sv(chapter7(courses())))
                .isEqualTo("Ramavtalet anger inget högsta värde, men en prenumeration vars högsta antal kurser per"
                        + " kalenderår är 4. Om det räcker som högsta mängd behöver bedömas av en handläggare.");
    }

    static Stream<Arguments> inputsTaken() {
        return Stream.of(
                Arguments.of("the basis, with a ceiling: the ceiling decides", framework(), false),
                Arguments.of("the basis, without a ceiling", none(), true),
                Arguments.of("the basis, with a round ceiling", round(), true),
                Arguments.of("the basis, with a number of courses", courses(), true));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("inputsTaken")
    @DisplayName("the basis taken away is named, unless what is left decides")
    void namesWhatIsMissing(String taken, FrameworkAgreement.Builder agreement, boolean missing) {
        Finding finding = all(RULE, agreement).get(0);
        assertThat(finding.getOutcome()).as(taken).isEqualTo(missing ? Outcome.NOT_ASSESSED : Outcome.MET);
        assertThat(finding.getMissing())
                .isEqualTo(missing ? List.of(InputCode.PROCUREMENT_BASIS) : List.<InputCode>of());
        assertThat(all(BY_PRINCIPLES, agreement)).isEmpty();
    }

    @Test
    @DisplayName("the open basis is asked for")
    void openBasisInWords() {
        assertThat(sv(all(RULE, none()).get(0)))
                .isEqualTo(
                        "Ramavtalet anger inget högsta värde och ingen högsta mängd. Om det behöver göra det beror på"
                                + " upphandlingsgrunden, som inte är angiven. Komplettera med upphandlingsgrunden.");
    }

    @ParameterizedTest
    @EnumSource(names = {"CHAPTER_19", "DIRECT_AWARD", "DIRECT_AWARD_OTHER_GROUND"})
    @DisplayName("under chapters 19 and 19 a the lack of a ceiling is for a person to judge, as advice")
    void byPrinciples(ProcurementBasis basis) {
        assertThat(all(RULE, none().procurementBasis(basis))).isEmpty();
        assertThat(of(BY_PRINCIPLES, basis, framework()).getOutcome()).isEqualTo(Outcome.MET);
        for (FrameworkAgreement.Builder agreement : List.of(none(), round(), courses())) {
            assertThat(of(BY_PRINCIPLES, basis, agreement).getOutcome()).isEqualTo(Outcome.NEEDS_JUDGEMENT);
        }
        assertThat(BY_PRINCIPLES.getNature()).isEqualTo(Nature.ADVICE);
        assertThat(RULE.getNature()).isEqualTo(Nature.BASIS_BOUND);
    }

    @Test
    @DisplayName("by principles it says that the matter is unsettled, with the paragraphs")
    void byPrinciplesInWords() {
        Finding finding = of(BY_PRINCIPLES, ProcurementBasis.CHAPTER_19, none());
        assertThat(sv(finding))
                .isEqualTo("Ramavtalet anger inget högsta värde och ingen högsta mängd. Grunden är upphandling"
                        + " enligt 19 kap. LOU. Om allmänna principer kräver det där är inte klarlagt och behöver"
                        + " bedömas av en handläggare. Framgår ett högsta värde av upphandlingsdokumenten kan det"
                        + " registreras.");
        assertThat(en(of(BY_PRINCIPLES, ProcurementBasis.DIRECT_AWARD, framework())))
                .isEqualTo("The framework agreement states a highest value, SEK 2,000,000 excluding VAT. Its basis is a"
                        + " direct award under LOU 19 a:2.");
        assertThat(finding.getSources())
                .containsExactly(
                        Source.statute("LOU 19:1"),
                        Source.statute("LOU 19:2"),
                        Source.caseLaw("C-23/20"),
                        Source.caseLaw("HFD 2022:4"));
    }

    @ParameterizedTest
    @EnumSource(names = {"IN_HOUSE", "COOPERATION", "OUTSIDE_LOU"})
    @DisplayName("on the other bases neither question arises")
    void otherBases(ProcurementBasis basis) {
        assertThat(all(RULE, none().procurementBasis(basis))).isEmpty();
        assertThat(all(BY_PRINCIPLES, none().procurementBasis(basis))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"CHAPTER_7", "CHAPTER_19"})
    @DisplayName("of an agreement of another kind neither question arises")
    void otherKinds(ProcurementBasis basis) {
        AgreementFile placements = AgreementFile.open(PlacementAgreement.builder()
                .id(AgreementId.of("placements"))
                .procurementBasis(basis)
                .build());
        assertThat(judge(RULE, placements, AsOf.on(DAY))).isEmpty();
        assertThat(judge(BY_PRINCIPLES, placements, AsOf.on(DAY))).isEmpty();
    }

    @Test
    @DisplayName("an assumed basis is named where the answer rests on it")
    void assumptions() {
        Assumption assumed = Assumption.procurementBasis(ProcurementBasis.CHAPTER_7, Text.of("test"));
        AgreementFile without = AgreementFile.open(none().build()).assuming(assumed);
        assertThat(judge(RULE, without, AsOf.on(DAY)).get(0).getAssumptions()).containsExactly(assumed);
        assertThat(judge(RULE, file().assuming(assumed), AsOf.on(DAY)).get(0).getAssumptions())
                .isEmpty();
        Assumption other = Assumption.procurementBasis(ProcurementBasis.CHAPTER_19, Text.of("test"));
        assertThat(judge(BY_PRINCIPLES, file().assuming(other), AsOf.on(DAY))
                        .get(0)
                        .getAssumptions())
                .containsExactly(other);
    }
}
