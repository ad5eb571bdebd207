package se.samverkan.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.samverkan.rules.Given.DAY;
import static se.samverkan.rules.Given.callOff;
import static se.samverkan.rules.Given.excludingVat;
import static se.samverkan.rules.Given.file;
import static se.samverkan.rules.Given.framework;

import java.util.List;
import java.util.Locale;
import org.joda.money.Money;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.samverkan.core.InvalidValueException;
import se.samverkan.core.budget.Ceiling;
import se.samverkan.core.code.ProcurementBasis;
import se.samverkan.core.file.AgreementFile;
import se.samverkan.core.finding.Finding;
import se.samverkan.core.finding.FindingCode;
import se.samverkan.core.finding.Outcome;
import se.samverkan.core.time.AsOf;
import se.samverkan.rules.activity.CourseCredits;
import se.samverkan.rules.budget.CommittedWithinCeiling;

/** The ceiling is 2 000 000 kr excluding VAT. */
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
        assertThat(assessment.getTolerance(finding)).contains(Money.parse("SEK 500"));
        assertThat(assessment.getBindingLimits()).isEmpty();
        Seen.text(words -> words.explain(passed));
        assertThat(Explainer.in(Locale.forLanguageTag("sv")).explain(passed).replace('\u00a0', ' '))
                .startsWith("Avropet kan göras. ")
                .contains(" Observera: Avropet på 2 000 500 kr exklusive moms ryms inte")
                .contains("Överskridandet på 500 kr ryms inom den marginal på 500 kr som verksamheten har valt, och"
                        + " hindrar inte avropet.");
        assertThat(Explainer.in(Locale.ENGLISH).explain(passed).replace('\u00a0', ' '))
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
        assertThat(refused.getAssessment().getTolerance(ceiling(refused))).isEmpty();
        assertThat(refused.getCounterOffer().orElseThrow().getLargestAmount()).contains(excludingVat("2000000"));
    }

    @Test
    @DisplayName("softens no limit of law: under LOU chapter 7 the ceiling is the statute's too")
    void notOfLaw() {
        AgreementFile chapter7 = AgreementFile.open(
                framework().procurementBasis(ProcurementBasis.CHAPTER_7).build());
        Admission refused = admit(tolerating("SEK 500"), chapter7, "2000001");
        assertThat(refused.getAssessment().isBarring(ceiling(refused))).isTrue();
    }

    @Test
    @DisplayName("isn't used where the excess is the least of several readings, or in another currency")
    void notOfOpenReadings() {
        AgreementFile open = AgreementFile.open(
                framework().ceiling(Ceiling.of(Money.parse("SEK 2000000"))).build());
        Finding least = ceiling(admit(RuleBook.sweden(), open, "2000001"));
        assertThat(least.getOutcome()).isEqualTo(Outcome.NOT_MET);
        assertThat(least.getValues()).containsKey("provided");
        assertThat(tolerating("SEK 500").getPolicy().toleranceOf(least)).isEmpty();
        assertThat(admit(tolerating("EUR 500"), file(), "2000001").getOutcome()).isEqualTo(Outcome.NOT_MET);
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
