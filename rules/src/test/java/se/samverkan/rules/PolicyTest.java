package se.samverkan.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.samverkan.core.InvalidValueException;
import se.samverkan.core.credit.Credits;
import se.samverkan.core.finding.Finding;
import se.samverkan.core.finding.FindingCode;
import se.samverkan.core.finding.InputCode;
import se.samverkan.core.finding.Outcome;
import se.samverkan.rules.budget.CommittedWithinCeiling;

@DisplayName("A policy")
class PolicyTest {

    private static final FindingCode CODE = FindingCode.of("call-off.ceiling");

    private static Severity severity(Policy policy, Outcome outcome) {
        Finding.Builder finding = Finding.builder(CODE, outcome);
        if (outcome == Outcome.NOT_ASSESSED) {
            finding.missing(InputCode.CEILING);
        }
        return policy.severityOf(finding.build(), Nature.TERM_OF_AGREEMENT);
    }

    @ParameterizedTest
    @EnumSource(value = Outcome.class, names = "MET", mode = EnumSource.Mode.EXCLUDE)
    @DisplayName("lets the host choose how much a rule's findings weigh, whatever their outcome")
    void byCode(Outcome outcome) {
        Policy listed = Policy.builder().severity(CODE, Severity.WARNING).build();
        assertThat(severity(Policy.standard(), outcome)).isEqualTo(Severity.BARRING);
        assertThat(severity(listed, outcome)).isEqualTo(Severity.WARNING);
        Policy barring = listed.toBuilder().severity(CODE, Severity.BARRING).build();
        assertThat(severity(barring, outcome)).isEqualTo(Severity.BARRING);
    }

    @Test
    @DisplayName("lets the host choose which outcomes of a rule bar, and the rest are listed")
    void byOutcome() {
        Policy policy = Policy.builder().barring(CODE, Outcome.NOT_MET).build();
        assertThat(severity(policy, Outcome.NOT_MET)).isEqualTo(Severity.BARRING);
        assertThat(severity(policy, Outcome.NOT_ASSESSED)).isEqualTo(Severity.WARNING);
        assertThat(severity(policy, Outcome.NEEDS_JUDGEMENT)).isEqualTo(Severity.WARNING);
        assertThat(policy.getBarring()).containsOnlyKeys(CODE).containsEntry(CODE, Set.of(Outcome.NOT_MET));
    }

    @Test
    @DisplayName("never lets what is met bar")
    void metNeverBars() {
        Policy barring = Policy.builder().severity(CODE, Severity.BARRING).build();
        assertThat(severity(barring, Outcome.MET)).isEqualTo(Severity.WARNING);
        assertThatThrownBy(() -> Policy.builder().barring(CODE, Outcome.MET).build())
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("call-off.ceiling")
                .hasMessageContaining("MET");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.1", "0.5", "7.5"})
    @DisplayName("takes a step of credits above 0")
    void creditStep(String step) {
        Policy policy = Policy.builder().creditStep(Credits.of(step)).build();
        assertThat(policy.getCreditStep()).isEqualTo(Credits.of(step));
    }

    @Test
    @DisplayName("refuses a step of 0 credits when it is made, before any course is judged by it")
    void creditStepOfZero() {
        Policy.Builder zero = Policy.builder().creditStep(Credits.zero());
        assertThatThrownBy(zero::build)
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("policy.creditStep")
                .hasMessageContaining("above 0");
    }

    @Test
    @DisplayName(
            "is refused by a rule book that lacks a rule it names, so that a code misspelt isn't a choice unheeded")
    void unknownCode() {
        Policy misspelt = Policy.builder()
                .severity(FindingCode.of("call-off.cieling"), Severity.WARNING)
                .build();
        RuleBook.Builder book = RuleBook.sweden().toBuilder().policy(misspelt);
        assertThatThrownBy(book::build)
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("call-off.cieling")
                .hasMessageContaining("a rule in the book");
        Policy known = Policy.builder()
                .severity(CommittedWithinCeiling.CODE, Severity.WARNING)
                .build();
        assertThat(RuleBook.sweden().toBuilder().policy(known).build().getPolicy())
                .isEqualTo(known);
    }
}
