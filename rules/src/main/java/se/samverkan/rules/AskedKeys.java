package se.samverkan.rules;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.samverkan.core.finding.FindingCode;
import se.samverkan.core.finding.Outcome;

/** The keys that words of a rule, or of a rule that works out deadlines, are asked for by: its code, and then a part of these. */
final class AskedKeys {

    private static final String VARIANT = "(\\.[a-z][a-z0-9-]*)?";
    private static final String ANSWERS = Stream.concat(
                    Arrays.stream(Outcome.values()).map(Phrases::dashed), Stream.of("room"))
            .collect(Collectors.joining("|", "(", ")" + VARIANT));
    private static final Pattern OF_RULES = Pattern.compile(ANSWERS + "|question|gate|name");
    private static final Pattern OF_DEADLINES = Pattern.compile(
            OF_RULES + "|(title|overdue|lapsed)" + VARIANT + "|sentence" + VARIANT + "(\\.past)?|later|done");

    private final List<FindingCode> rules;
    private final List<FindingCode> deadlineRules;

    AskedKeys(List<FindingCode> rules, List<FindingCode> deadlineRules) {
        this.rules = rules;
        this.deadlineRules = deadlineRules;
    }

    /** Whether a key starts with the code of one of the rules. */
    boolean isOfRule(String key) {
        return Stream.concat(rules.stream(), deadlineRules.stream()).anyMatch(code -> key.startsWith(code + "."));
    }

    /** Whether words are ever asked for by a key. */
    boolean contains(String key) {
        return matches(key, rules, OF_RULES) || matches(key, deadlineRules, OF_DEADLINES);
    }

    private static boolean matches(String key, List<FindingCode> codes, Pattern parts) {
        return codes.stream()
                .map(code -> code + ".")
                .anyMatch(start -> key.startsWith(start)
                        && parts.matcher(key.substring(start.length())).matches());
    }
}
