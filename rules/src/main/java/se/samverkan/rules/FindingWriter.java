package se.samverkan.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.samverkan.core.finding.Finding;
import se.samverkan.core.finding.InputCode;

/** What is said of a finding. */
final class FindingWriter {

    private static final Pattern SUBJECT = Pattern.compile("(callOffs|activities|needs)\\[#?([^\\]]+)]");

    private final Phrases phrases;
    private final AssumptionWriter assumptions;

    FindingWriter(Phrases phrases, AssumptionWriter assumptions) {
        this.phrases = phrases;
        this.assumptions = assumptions;
    }

    /** What was found, alone. */
    String sentence(Finding finding) {
        String key = finding.getCode() + "." + Phrases.dashed(finding.getOutcome())
                + (finding.getVariant().isEmpty() ? "" : "." + finding.getVariant());
        return phrases.fill(
                finding.getMissing().contains(InputCode.RULE_ANSWER)
                        ? phrases.firstOf(key, InputCode.RULE_ANSWER + "." + finding.getVariant())
                        : key,
                finding.getValues());
    }

    /** What was found, and the assumptions that it rests on. */
    String whole(Finding finding) {
        List<String> sentences = new ArrayList<>(List.of(withMissing(finding)));
        sentences.addAll(assumptions.sentences(finding.getAssumptions()));
        return String.join(" ", sentences);
    }

    /** What was found, with a converted limit, an amendment's decision and what must be stated, without the assumptions. */
    String withMissing(Finding finding) {
        List<String> sentences = new ArrayList<>(List.of(sentence(finding)));
        if (finding.getValues().containsKey("boundConverted")) {
            sentences.add(phrases.fill("limit.converted", finding.getValues()));
        }
        if (finding.getValues().containsKey("amendmentDecision")) {
            sentences.add(phrases.fill("amendment.decision", finding.getValues()));
        }
        if (!finding.getMissing().isEmpty()) {
            sentences.add(phrases.fill("missing.sentence", Map.of("inputs", finding.getMissing())));
        }
        return String.join(" ", sentences);
    }

    /** The call-off, activity or need that a finding is about. */
    Optional<String> subject(Finding finding) {
        Matcher path = SUBJECT.matcher(finding.getPath());
        return path.lookingAt()
                ? Optional.of(
                        phrases.fill("subject." + path.group(1).toLowerCase(Locale.ROOT), Map.of("id", path.group(2))))
                : Optional.empty();
    }
}
