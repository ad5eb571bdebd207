package se.samverkan.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.samverkan.rules.Given.DAY;
import static se.samverkan.rules.Given.callOff;
import static se.samverkan.rules.Given.file;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.samverkan.core.InvalidValueException;
import se.samverkan.core.file.CallOff;
import se.samverkan.core.finding.Finding;
import se.samverkan.core.finding.FindingCode;
import se.samverkan.core.finding.Outcome;
import se.samverkan.core.time.AsOf;
import se.samverkan.rules.budget.CommittedWithinCeiling;
import se.samverkan.rules.deadline.Expiry;

@DisplayName("A rule that the policy switches off")
class SwitchedOffTest {

    private static final CallOff OVER = callOff("A-1", "2000001").build();
    private static final FindingCode CEILING = CommittedWithinCeiling.CODE;

    private static RuleBook without(FindingCode... codes) {
        Policy.Builder policy = Policy.builder();
        List.of(codes).forEach(policy::switchingOff);
        return RuleBook.sweden().toBuilder().policy(policy.build()).build();
    }

    @Test
    @DisplayName("isn't asked, so that what it would have found is neither found nor in the way")
    void isNotAsked() {
        Admission admission = without(CEILING).admit(file(), OVER, AsOf.on(DAY));
        assertThat(RuleBook.sweden().admit(file(), OVER, AsOf.on(DAY)).getOutcome())
                .isEqualTo(Outcome.NOT_MET);
        assertThat(admission.getOutcome()).isEqualTo(Outcome.MET);
        assertThat(admission.getAssessment().trace().getFindings())
                .extracting(Finding::getCode)
                .doesNotContain(CEILING);
        assertThat(admission.getAssessment().trace().getNotRaised()).doesNotContain(CEILING);
    }

    @Test
    @DisplayName("is told of by the assessment and the trace, in the order of the book, and tells two judgements apart")
    void isTold() {
        FindingCode first = RuleBook.sweden().getRules().get(0).getCode();
        Assessment assessment = without(CEILING, first).assess(file(), OVER, AsOf.on(DAY));
        assertThat(assessment.getSwitchedOff()).containsExactly(first, CEILING);
        assertThat(assessment.trace().getSwitchedOff()).containsExactly(first, CEILING);
        CallOff within = callOff("A-1", "1").build();
        assertThat(without(CEILING).assess(file(), within, AsOf.on(DAY)))
                .isNotEqualTo(RuleBook.sweden().assess(file(), within, AsOf.on(DAY)));
        assertThat(RuleBook.sweden().assess(file(), within, AsOf.on(DAY)).getSwitchedOff())
                .isEmpty();
    }

    @Test
    @DisplayName("is told in the words of the admission by its question, one or several, whether it passes or not")
    void inWords() {
        Explainer swedish = Explainer.in(Locale.forLanguageTag("sv"));
        Explainer english = Explainer.in(Locale.ENGLISH);
        Admission one = without(CEILING).admit(file(), OVER, AsOf.on(DAY));
        Seen.text(words -> words.explain(one));
        assertThat(swedish.explain(one))
                .endsWith(
                        "En regel är avstängd enligt verksamhetens val, och dess fråga har inte prövats: ”Ryms allt som avropas inom"
                                + " takbeloppet under hela avtalstiden?”.");
        assertThat(english.explain(one))
                .endsWith(
                        "One rule is switched off by the organisation's choice, and its question has not been judged: “Is everything"
                                + " called off within the ceiling over the whole term?”.");
        FindingCode first = RuleBook.sweden().getRules().get(0).getCode();
        FindingCode second = RuleBook.sweden().getRules().get(1).getCode();
        Admission two = without(first, second).admit(file(), OVER, AsOf.on(DAY));
        assertThat(two.getOutcome()).isEqualTo(Outcome.NOT_MET);
        Seen.text(words -> words.explain(two));
        assertThat(swedish.explain(two))
                .endsWith(
                        "Två regler är avstängda enligt verksamhetens val, och deras frågor har inte prövats: ”Kan något avropas med"
                                + " stöd av ett avtal av det här slaget?” och ”Är avropet daterat inom avtalstiden?”.");
        assertThat(english.explain(two))
                .endsWith(
                        "Two rules are switched off by the organisation's choice, and their questions have not been judged: “Can anything"
                                + " be called off under an agreement of this kind?” and “Is the call-off dated within the agreement's"
                                + " term?”.");
        assertThat(english.explain(RuleBook.sweden().admit(file(), OVER, AsOf.on(DAY))))
                .doesNotContain("switched off");
    }

    @Test
    @DisplayName("must be a rule of the book that judges")
    void unknown() {
        for (FindingCode code : List.of(FindingCode.of("call-off.cieling"), Expiry.CODE)) {
            assertThatThrownBy(() -> without(code))
                    .isInstanceOf(InvalidValueException.class)
                    .hasMessageContaining("policy.switchedOff")
                    .hasMessageContaining(code.toString());
        }
    }

    @Test
    @DisplayName("stays in the book, and judges again where the policy is changed")
    void staysInTheBook() {
        RuleBook book = without(CEILING);
        assertThat(book.getRules()).isEqualTo(RuleBook.sweden().getRules());
        assertThat(book.toBuilder()
                        .policy(Policy.standard())
                        .build()
                        .admit(file(), OVER, AsOf.on(DAY))
                        .getOutcome())
                .isEqualTo(Outcome.NOT_MET);
    }
}
