package se.samverkan.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.samverkan.core.finding.Finding;
import se.samverkan.core.finding.InputCode;
import se.samverkan.core.finding.Outcome;

/** What is said of a finding. */
final class FindingWriter {

    private static final Pattern SUBJECT = Pattern.compile("(callOffs|activities|needs)\\[#?([^\\]]+)]");

    private final Phrases phrases;
    private final AssumptionWriter assumptions;
    private final ByCode byCode;

    FindingWriter(Phrases phrases, AssumptionWriter assumptions) {
        this.phrases = phrases;
        this.assumptions = assumptions;
        this.byCode = new ByCode(phrases);
    }

    /** What was found, alone, with what a limit leaves. */
    String sentence(Finding finding) {
        return orByCode(finding, () -> foundWithRoom(finding));
    }

    /** What is told in words or, where they are wanting, by the rule's code. */
    private String orByCode(Finding finding, Supplier<String> told) {
        try {
            return told.get();
        } catch (MissingWordsException wanting) {
            return byCode.sentence(finding, wanting);
        }
    }

    private String foundWithRoom(Finding finding) {
        return found(finding) + room(finding).map(room -> " " + room).orElse("");
    }

    private String found(Finding finding) {
        String key = keyOf(finding, Phrases.dashed(finding.getOutcome()));
        return phrases.fill(
                finding.getMissing().contains(InputCode.RULE_ANSWER)
                        ? phrases.firstOf(key, InputCode.RULE_ANSWER + "." + finding.getVariant())
                        : key,
                finding.getValues());
    }

    /** What a limit leaves that is exceeded. A host's own words for the finding are all of them. */
    private Optional<String> room(Finding finding) {
        String room = keyOf(finding, "room");
        return finding.getOutcome() == Outcome.NOT_MET
                        && phrases.find(room).isPresent()
                        && !phrases.isOwn(keyOf(finding, Phrases.dashed(Outcome.NOT_MET)))
                ? Optional.of(phrases.fill(room, finding.getValues()))
                : Optional.empty();
    }

    private static String keyOf(Finding finding, String part) {
        return finding.getCode() + "." + part + (finding.getVariant().isEmpty() ? "" : "." + finding.getVariant());
    }

    /** What was found, and the assumptions that it rests on. */
    String whole(Finding finding) {
        List<String> sentences = new ArrayList<>(List.of(withMissing(finding)));
        sentences.addAll(assumptions.sentences(finding.getAssumptions()));
        return String.join(" ", sentences);
    }

    /** What was found, with a converted limit, an amendment's decision and what must be stated, without the assumptions. */
    String withMissing(Finding finding) {
        return orByCode(finding, () -> with(foundWithRoom(finding), finding));
    }

    /** As {@link #withMissing}, without what a limit leaves, which an offer tells. */
    String withoutRoom(Finding finding) {
        return orByCode(finding, () -> with(found(finding), finding));
    }

    /** Whether all that is told of a finding has words. */
    boolean hasWords(Finding finding) {
        try {
            with(foundWithRoom(finding), finding);
            return true;
        } catch (MissingWordsException wanting) {
            return false;
        }
    }

    private String with(String told, Finding finding) {
        List<String> sentences = new ArrayList<>(List.of(told));
        if (finding.getValues().containsKey("boundConverted")) {
            sentences.add(phrases.fill("limit.converted", finding.getValues()));
        }
        if (finding.getValues().containsKey("amendmentDecision")) {
            sentences.add(phrases.fill("amendment.decision", finding.getValues()));
        }
        List<InputCode> toState = finding.getMissing().stream()
                .filter(input -> !input.equals(InputCode.RULE_ANSWER))
                .toList();
        if (!toState.isEmpty()) {
            sentences.add(phrases.fill("missing.sentence", Map.of("inputs", toState)));
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
