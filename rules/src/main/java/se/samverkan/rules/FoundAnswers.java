package se.samverkan.rules;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.samverkan.core.finding.Finding;
import se.samverkan.core.finding.FindingCode;
import se.samverkan.core.finding.Outcome;

/** The findings of one judgement, by rule, path and place among those of the same path, with the figures of their answers. */
record FoundAnswers(Trace trace, Map<Key, Finding> byKey, Map<Key, TracedAnswer> answers) {

    /** Which finding of a rule it is. */
    record Key(FindingCode code, String path, int number) {}

    static FoundAnswers of(Judging judging) {
        Trace trace = judging.trace();
        Map<Key, Finding> byKey = new LinkedHashMap<>();
        Map<Key, TracedAnswer> answers = new LinkedHashMap<>();
        for (RuleTrace rule : trace.getRules()) {
            for (TracedAnswer answer : rule.getAnswers()) {
                for (Finding finding : answer.getFindings()) {
                    int number = 0;
                    while (byKey.containsKey(new Key(rule.getCode(), finding.getPath(), number))) {
                        number++;
                    }
                    Key key = new Key(rule.getCode(), finding.getPath(), number);
                    byKey.put(key, finding);
                    answers.put(key, answer);
                }
            }
        }
        return new FoundAnswers(trace, byKey, answers);
    }

    Outcome outcome() {
        return trace.getOutcome();
    }

    Set<Key> keys() {
        return byKey.keySet();
    }

    @Nullable
    Finding find(Key key) {
        return byKey.get(key);
    }

    /** The outcome of a finding; null where it isn't found. */
    @Nullable
    Outcome outcomeOf(Key key) {
        Finding finding = byKey.get(key);
        return finding == null ? null : finding.getOutcome();
    }

    List<FindingCode> rules() {
        return trace.getRules().stream().map(RuleTrace::getCode).toList();
    }
}
