package se.samverkan.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.samverkan.core.finding.FindingCode;

@DisplayName("By the rules' natures")
class NaturesTest {

    private static Stream<String> codesOf(String group, Nature nature) {
        return RuleBook.sweden().getRules().stream()
                .filter(rule -> rule.getNature() == nature)
                .map(Rule::getCode)
                .map(FindingCode::toString)
                .filter(code -> code.startsWith(group));
    }

    @Test
    @DisplayName("all that is asked of a call-off bars, but whether a subscription states its number")
    void callOffs() {
        assertThat(codesOf("call-off.", Nature.TERM_OF_AGREEMENT))
                .contains(
                        "call-off.ceiling",
                        "call-off.tranche",
                        "call-off.currency",
                        "call-off.vat-basis",
                        "call-off.term",
                        "call-off.orderer",
                        "call-off.id",
                        "call-off.subscription",
                        "call-off.agreement-kind");
        assertThat(codesOf("call-off.", Nature.BASIS_BOUND)).isEmpty();
        assertThat(codesOf("call-off.", Nature.ADVICE)).contains("call-off.subscription-extent");
    }

    @Test
    @DisplayName("what the agreement demands of an activity bars, and practice is advice")
    void activities() {
        assertThat(codesOf("activity.", Nature.TERM_OF_AGREEMENT))
                .contains(
                        "activity.area",
                        "activity.organiser",
                        "activity.need",
                        "activity.fixed-dates",
                        "activity.within-term");
        assertThat(codesOf("course.", Nature.TERM_OF_AGREEMENT)).contains("course.origin", "course.delivery");
        assertThat(codesOf("course.", Nature.ADVICE))
                .contains("course.group", "course.client-material", "course.credits", "course.pace");
        assertThat(codesOf("need.", Nature.TERM_OF_AGREEMENT)).isEmpty();
    }
}
