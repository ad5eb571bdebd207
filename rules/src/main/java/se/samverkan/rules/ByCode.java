package se.samverkan.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import se.samverkan.core.deadline.Deadline;
import se.samverkan.core.finding.Finding;
import se.samverkan.core.finding.InputCode;
import se.samverkan.core.finding.Word;
import se.samverkan.core.text.Text;

/** What is told of an answer of a host's rule whose words are wanting: its code, its values, and which words. */
final class ByCode {

    private final Phrases phrases;

    ByCode(Phrases phrases) {
        this.phrases = phrases;
    }

    String sentence(Finding finding, MissingWordsException wanting) {
        String answer = phrases.fill(
                "by-code.finding",
                Map.of(
                        "rule", finding.getCode().toString(),
                        "outcome", Word.of(finding.getOutcome()),
                        "why", why(wanting)));
        return join(answer, finding.getValues(), finding.getMissing());
    }

    String sentence(Deadline deadline, MissingWordsException wanting) {
        String answer = phrases.fill(
                "by-code.deadline",
                Map.of("rule", deadline.getCode().toString(), "day", deadline.getDay(), "why", why(wanting)));
        return join(answer, deadline.getValues(), List.of());
    }

    private String why(MissingWordsException wanting) {
        return wanting.getPlace()
                .map(place -> phrases.fill("by-code.no-value", Map.of("key", wanting.getKey(), "place", place)))
                .orElseGet(() -> phrases.fill("by-code.no-words", Map.of("key", wanting.getKey())));
    }

    private String join(String answer, Map<String, Object> values, List<InputCode> missing) {
        List<String> sentences = new ArrayList<>(List.of(answer));
        if (!values.isEmpty()) {
            List<String> written = values.entrySet().stream()
                    .map(value -> value.getKey() + ": " + write(value.getValue()))
                    .toList();
            sentences.add(phrases.fill("by-code.values", Map.of("values", written)));
        }
        if (!missing.isEmpty()) {
            sentences.add(phrases.fill(
                    "missing.sentence",
                    Map.of("inputs", missing.stream().map(this::write).toList())));
        }
        return String.join(" ", sentences);
    }

    /** A value as the language writes it, or by its code where that is what has no words. */
    private String write(Object value) {
        if (value instanceof List<?> list) {
            return phrases.write(Stream.of(list.toArray()).map(this::write).toList());
        }
        try {
            return phrases.write(value, value instanceof Text || value instanceof String ? "quoted" : "");
        } catch (MissingWordsException withoutWords) {
            return value.toString();
        }
    }
}
