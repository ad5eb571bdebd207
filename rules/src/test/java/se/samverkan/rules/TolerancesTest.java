package se.samverkan.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.samverkan.rules.Given.DAY;
import static se.samverkan.rules.Given.callOff;
import static se.samverkan.rules.Given.excludingVat;
import static se.samverkan.rules.Given.framework;

import java.time.Year;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.joda.money.Money;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.samverkan.core.InvalidValueException;
import se.samverkan.core.agreement.FrameworkAgreement;
import se.samverkan.core.budget.BudgetPart;
import se.samverkan.core.budget.Ceiling;
import se.samverkan.core.budget.Limit;
import se.samverkan.core.budget.LimitEffect;
import se.samverkan.core.code.LimitId;
import se.samverkan.core.code.ProcurementBasis;
import se.samverkan.core.file.AgreementFile;
import se.samverkan.core.finding.Assumption;
import se.samverkan.core.finding.Finding;
import se.samverkan.core.finding.FindingCode;
import se.samverkan.core.finding.Outcome;
import se.samverkan.core.text.Text;
import se.samverkan.core.time.AsOf;
import se.samverkan.rules.activity.CourseCredits;
import se.samverkan.rules.budget.CommittedWithinCeiling;
import se.samverkan.rules.budget.CommittedWithinLimit;
import se.samverkan.rules.budget.CommittedWithinTranche;

/** The ceiling is 2 000 000 kr excluding VAT, and the framework was procured under LOU chapter 19 unless a test says otherwise. */
@DisplayName("A tolerance that the policy gives a limit")
class TolerancesTest {

    private static final FindingCode CEILING = CommittedWithinCeiling.CODE;

    private static RuleBook tolerating(String amount) {
        return RuleBook.sweden().toBuilder()
                .policy(Policy.builder()
                        .tolerating(CEILING, Money.parse(amount))
                        .build())
                .build();
    }

    private static AgreementFile file() {
        return on(ProcurementBasis.CHAPTER_19);
    }

    private static AgreementFile on(ProcurementBasis basis) {
        return AgreementFile.open(framework().procurementBasis(basis).build());
    }

    private static Tolerance tolerance(Admission admission) {
        return admission.getAssessment().getTolerance(ceiling(admission)).orElseThrow();
    }

    private static String in(String language, Admission admission) {
        Seen.text(words -> words.explain(admission));
        return Explainer.in(Locale.forLanguageTag(language)).explain(admission).replace('\u00a0', ' ');
    }

    private static Admission admit(RuleBook book, AgreementFile file, String amount) {
        return book.admit(file, callOff("A-1", amount).build(), AsOf.on(DAY));
    }

    private static Finding ceiling(Admission admission) {
        return admission.getAssessment().getFindings().stream()
                .filter(finding -> finding.getCode().equals(CEILING))
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({"2000000, MET", "2000000.01, MET", "2000500, MET", "2000500.01, NOT_MET"})
    @DisplayName("lets an excess of up to 500 kr pass, and not an öre more")
    void boundary(String amount, Outcome outcome) {
        assertThat(admit(tolerating("SEK 500"), file(), amount).getOutcome()).isEqualTo(outcome);
    }

    @Test
    @DisplayName("leaves it told that the limit isn't met, as a warning, with the tolerance")
    void isTold() {
        Admission passed = admit(tolerating("SEK 500"), file(), "2000500");
        Assessment assessment = passed.getAssessment();
        Finding finding = ceiling(passed);
        assertThat(finding.getOutcome()).isEqualTo(Outcome.NOT_MET);
        assertThat(assessment.isBarring(finding)).isFalse();
        assertThat(assessment.getSeverity(finding)).isEqualTo(Severity.WARNING);
        assertThat(tolerance(passed).getAmount()).isEqualTo(Money.parse("SEK 500"));
        assertThat(tolerance(passed).isUsed()).isTrue();
        assertThat(tolerance(passed).getObstacle()).isEmpty();
        assertThat(assessment.getBindingLimits()).isEmpty();
        assertThat(in("sv", passed))
                .startsWith("Avropet kan göras. ")
                .contains(" Observera: Avropet på 2 000 500 kr exklusive moms ryms inte")
                .contains("Överskridandet på 500 kr ryms inom den marginal på 500 kr som verksamheten har valt, och"
                        + " hindrar inte avropet.");
        assertThat(in("en", passed))
                .contains("The excess of SEK 500 is within the margin of SEK 500 that the organisation has chosen, and"
                        + " does not stand in the way.");
    }

    @Test
    @DisplayName("counts the whole excess each time, so that one tolerance isn't used twice")
    void isNotUsedTwice() {
        RuleBook book = tolerating("SEK 500");
        AgreementFile file = admit(book, file(), "2000300").getFile();
        assertThat(book.admit(file, callOff("A-2", "200").build(), AsOf.on(DAY)).getOutcome())
                .isEqualTo(Outcome.MET);
        assertThat(book.admit(file, callOff("A-2", "200.01").build(), AsOf.on(DAY))
                        .getOutcome())
                .isEqualTo(Outcome.NOT_MET);
    }

    @Test
    @DisplayName("is never offered: what would pass instead is what the limit itself allows")
    void isNotOffered() {
        Admission refused = admit(tolerating("SEK 500"), file(), "2000600");
        assertThat(ceiling(refused).getValues()).containsEntry("excess", excludingVat("600"));
        assertThat(tolerance(refused).isUsed()).isFalse();
        assertThat(refused.getCounterOffer().orElseThrow().getLargestAmount()).contains(excludingVat("2000000"));
    }

    @ParameterizedTest
    @EnumSource(ProcurementBasis.class)
    @DisplayName(
            "softens no limit of law: under LOU chapter 7 the ceiling is case law's too, and on every other basis the clause's")
    void notOfLaw(ProcurementBasis basis) {
        Admission over = admit(tolerating("SEK 500"), on(basis), "2000001");
        boolean ofLaw = basis == ProcurementBasis.CHAPTER_7;
        assertThat(over.getAssessment().isBarring(ceiling(over))).isEqualTo(ofLaw);
        assertThat(tolerance(over).getObstacle())
                .isEqualTo(ofLaw ? Optional.of(Tolerance.Obstacle.OF_LAW) : Optional.empty());
        assertThat(tolerance(over).getAssumptions()).isEmpty();
    }

    @Test
    @DisplayName("isn't used where the procurement basis is open, since it may be chapter 7, and the answer says so")
    void notOfOpenBasis() {
        Admission open = admit(tolerating("SEK 500"), Given.file(), "2000001");
        assertThat(open.getOutcome()).isEqualTo(Outcome.NOT_MET);
        assertThat(tolerance(open).getObstacle()).contains(Tolerance.Obstacle.MAY_BE_OF_LAW);
        assertThat(in("sv", open))
                .contains(
                        " Den marginal på 500 kr som verksamheten har valt tillämpas inte, eftersom upphandlingsgrunden"
                                + " inte är angiven och gränsen kan följa även av lag eller rättspraxis. ");
        assertThat(in("en", open))
                .contains(
                        " The margin of SEK 500 that the organisation has chosen does not apply, because the procurement"
                                + " basis is not stated, and the limit may be set by statute or case law too. ");
        assertThat(admit(tolerating("SEK 500"), Given.file(), "2000000").getOutcome())
                .isEqualTo(Outcome.MET);
    }

    @Test
    @DisplayName("that rests on an assumed procurement basis tells the assumption")
    void onAssumedBasis() {
        Assumption basis = Assumption.procurementBasis(ProcurementBasis.CHAPTER_19, "enligt annonsen");
        Admission passed = admit(tolerating("SEK 500"), Given.file().assuming(basis), "2000001");
        assertThat(passed.getOutcome()).isEqualTo(Outcome.MET);
        assertThat(ceiling(passed).getAssumptions()).isEmpty();
        assertThat(tolerance(passed).getAssumptions()).containsExactly(basis);
        assertThat(in("sv", passed)).contains("enligt annonsen");
        Admission above = admit(tolerating("SEK 500"), Given.file().assuming(basis), "2000501");
        assertThat(tolerance(above).getAssumptions()).isEmpty();
        assertThat(in("sv", above)).doesNotContain("enligt annonsen");
    }

    @Test
    @DisplayName("that isn't used tells why: the limit is law's, or the excess is larger, whatever the basis is")
    void whyNot() {
        assertThat(in("sv", admit(tolerating("SEK 500"), on(ProcurementBasis.CHAPTER_7), "2000001")))
                .contains("tillämpas inte, eftersom gränsen också följer av lag eller rättspraxis.");
        assertThat(in("en", admit(tolerating("SEK 500"), on(ProcurementBasis.CHAPTER_7), "2000001")))
                .contains("does not apply, because the limit is set by statute or case law too.");
        for (AgreementFile file : List.of(file(), Given.file())) {
            Admission above = admit(tolerating("SEK 500"), file, "2000500.01");
            assertThat(tolerance(above).getObstacle()).contains(Tolerance.Obstacle.ABOVE);
            assertThat(in("sv", above)).contains("tillämpas inte, eftersom överskridandet är större.");
            assertThat(in("en", above)).contains("does not apply, because the excess is larger.");
        }
    }

    @Test
    @DisplayName("isn't used where the excess is the least of several readings, or in another currency, or of no money")
    void notOfOpenReadings() {
        AgreementFile open = AgreementFile.open(framework()
                .procurementBasis(ProcurementBasis.CHAPTER_19)
                .ceiling(Ceiling.of(Money.parse("SEK 2000000")))
                .build());
        Admission least = admit(tolerating("SEK 500"), open, "2000001");
        assertThat(ceiling(least).getValues()).containsKey("provided");
        assertThat(tolerance(least).getObstacle()).contains(Tolerance.Obstacle.LEAST_EXCESS);
        assertThat(in("en", least)).contains("because the excess may be larger, depending on what is not stated.");
        Admission inEuro = admit(tolerating("EUR 500"), file(), "2000001");
        assertThat(inEuro.getOutcome()).isEqualTo(Outcome.NOT_MET);
        assertThat(tolerance(inEuro).getObstacle()).contains(Tolerance.Obstacle.OTHER_CURRENCY);
        assertThat(Given.ENGLISH.explain(inEuro)).contains("because it is in another currency than the limit.");
    }

    private static RuleBook of(FindingCode code) {
        return RuleBook.sweden().toBuilder()
                .policy(Policy.builder()
                        .tolerating(code, Money.parse("SEK 500"))
                        .build())
                .build();
    }

    private static Tolerance only(Admission admission, FindingCode code) {
        return admission.getAssessment().getFindings(Outcome.NOT_MET).stream()
                .filter(finding -> finding.getCode().equals(code))
                .findFirst()
                .flatMap(admission.getAssessment()::getTolerance)
                .orElseThrow();
    }

    @Test
    @DisplayName(
            "of a limit that the agreement's clause alone sets is used whatever the procurement basis, and where it is open")
    void ofAClauseAlone() {
        FrameworkAgreement.Builder limited = framework()
                .addLimits(Limit.stop(
                        LimitId.of("year"), Text.of("År 2024"), BudgetPart.of(Year.of(2024)), excludingVat("100000")));
        FrameworkAgreement.Builder tranche = framework()
                .ceiling(Ceiling.builder()
                        .amount(excludingVat("2000000"))
                        .tranche(2024, Money.parse("SEK 100000"))
                        .build());
        Map.of(CommittedWithinLimit.CODE, limited, CommittedWithinTranche.CODE, tranche)
                .forEach((code, open) -> {
                    AgreementFile chapter7 = AgreementFile.open(open.build().toBuilder()
                            .procurementBasis(ProcurementBasis.CHAPTER_7)
                            .build());
                    for (AgreementFile file : List.of(AgreementFile.open(open.build()), chapter7)) {
                        assertThat(only(admit(of(code), file, "100500"), code).isUsed())
                                .isTrue();
                        assertThat(only(admit(of(code), file, "100500.01"), code)
                                        .getObstacle())
                                .contains(Tolerance.Obstacle.ABOVE);
                    }
                });
    }

    @Test
    @DisplayName("is of money, so that a limit of courses has no use for it")
    void notOfACount() {
        AgreementFile counted = AgreementFile.open(framework()
                .addLimits(Limit.builder()
                        .id(LimitId.of("courses"))
                        .name(Text.of("Kurser"))
                        .effect(LimitEffect.STOP)
                        .courses(0)
                        .build())
                .build());
        Admission over = admit(of(CommittedWithinLimit.CODE), counted, "1");
        assertThat(only(over, CommittedWithinLimit.CODE).getObstacle()).contains(Tolerance.Obstacle.NOT_MONEY);
        assertThat(in("en", over)).contains("does not apply, because the limit is not of money.");
    }

    @Test
    @DisplayName("isn't told of where the limit isn't exceeded, nor where none is given")
    void notTold() {
        Admission within = admit(tolerating("SEK 500"), file(), "2000000");
        assertThat(in("en", within)).doesNotContain("margin");
        Admission without = admit(RuleBook.sweden(), file(), "2000001");
        assertThat(without.getAssessment().getTolerance(ceiling(without))).isEmpty();
        assertThat(in("en", without)).doesNotContain("margin");
    }

    @Test
    @DisplayName("is equal by value")
    void equality() {
        Tolerance used = tolerance(admit(tolerating("SEK 500"), file(), "2000001"));
        assertThat(tolerance(admit(tolerating("SEK 500"), file(), "2000001")))
                .isEqualTo(used)
                .hasSameHashCodeAs(used)
                .hasToString("SEK 500.00 used");
        assertThat(tolerance(admit(tolerating("SEK 500"), file(), "2000501")))
                .isNotEqualTo(used)
                .hasToString("SEK 500.00 not used, ABOVE");
        assertThat(tolerance(admit(tolerating("SEK 501"), file(), "2000001"))).isNotEqualTo(used);
    }

    @ParameterizedTest
    @ValueSource(strings = {"SEK 0", "SEK -1"})
    @DisplayName("is above 0")
    void positive(String amount) {
        Policy.Builder policy = Policy.builder().tolerating(CEILING, Money.parse(amount));
        assertThatThrownBy(policy::build)
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("policy.tolerances")
                .hasMessageContaining("call-off.ceiling");
    }

    @Test
    @DisplayName("is of a rule on a limit that the book has")
    void ofALimit() {
        for (FindingCode code : List.of(FindingCode.of("call-off.cieling"), CourseCredits.CODE)) {
            RuleBook.Builder book = RuleBook.sweden().toBuilder()
                    .policy(Policy.builder()
                            .tolerating(code, Money.parse("SEK 1"))
                            .build());
            assertThatThrownBy(book::build)
                    .isInstanceOf(InvalidValueException.class)
                    .hasMessageContaining("policy.tolerances")
                    .hasMessageContaining(code.toString());
        }
    }
}
