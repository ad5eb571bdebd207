package se.samverkan.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.samverkan.core.finding.FindingCode;

@DisplayName("Words are asked for by")
class AskedKeysTest {

    private static final AskedKeys ASKED =
            new AskedKeys(List.of(FindingCode.of("acme.limit")), List.of(FindingCode.of("acme.due")));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "acme.limit.met",
                "acme.limit.not-met",
                "acme.limit.needs-judgement.no-board",
                "acme.limit.not-assessed",
                "acme.limit.room.of-year",
                "acme.limit.question",
                "acme.limit.gate",
                "acme.limit.name",
                "acme.due.not-assessed",
                "acme.due.question",
                "acme.due.title.option",
                "acme.due.sentence",
                "acme.due.sentence.past",
                "acme.due.sentence.option",
                "acme.due.sentence.option.past",
                "acme.due.later",
                "acme.due.overdue.option",
                "acme.due.lapsed",
                "acme.due.done"
            })
    @DisplayName("a rule's code with an outcome and a variant, or a part of a few, of a deadline of some more")
    void asked(String key) {
        assertThat(ASKED.contains(key)).isTrue();
        assertThat(ASKED.isOfRule(key)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "acme.limit",
                "acme.limit.notmet",
                "acme.limit.not-met.",
                "acme.limit.not-met.no.board",
                "acme.limit.question.no-board",
                "acme.limit.title",
                "acme.limit.sentence",
                "acme.due.done.option",
                "acme.due.later.option",
                "acme.due.past",
                "acme.limits.met",
                "word.acme.limit.met"
            })
    @DisplayName("no other keys")
    void notAsked(String key) {
        assertThat(ASKED.contains(key)).isFalse();
    }

    @Test
    @DisplayName("the keys that the library's own words of its rules have, each and every one")
    void library() {
        RuleBook book = RuleBook.sweden();
        AskedKeys asked = new AskedKeys(
                book.getRules().stream().map(Rule::getCode).toList(),
                book.getDeadlineRules().stream().map(DeadlineRule::getCode).toList());
        List<String> ofRules = new Words(Locale.forLanguageTag("sv"))
                .keys()
                .filter(asked::isOfRule)
                .toList();
        assertThat(ofRules).hasSizeGreaterThan(500).allMatch(asked::contains, "is asked for");
    }
}
