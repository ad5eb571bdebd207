package se.samverkan.rules;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.samverkan.core.finding.Assumption;
import se.samverkan.core.finding.Word;
import se.samverkan.core.money.DatedVatRate;
import se.samverkan.core.text.Text;

/** What is said of assumptions: what is taken for granted, why, and who says so. */
final class AssumptionWriter {

    private final Phrases phrases;

    AssumptionWriter(Phrases phrases) {
        this.phrases = phrases;
    }

    String sentence(Assumption assumption) {
        return phrases.fill("assumption.sentence", Map.of("what", reasoned(assumption)));
    }

    /** Several assumptions in one sentence; no sentence where there is none. */
    List<String> sentences(List<Assumption> assumptions) {
        if (assumptions.size() < 2) {
            return assumptions.stream().map(this::sentence).toList();
        }
        List<String> each = assumptions.stream()
                .map(assumption -> phrases.fill("assumption.one", Map.of("what", reasoned(assumption))))
                .toList();
        return List.of(phrases.fill("assumption.sentences", Map.of("each", each)));
    }

    private String reasoned(Assumption assumption) {
        Optional<Text> who = assumption.getWho();
        Map<String, Object> values = who.isPresent()
                ? Map.of("what", clause(assumption), "why", assumption.getWhy(), "who", who.get())
                : Map.of("what", clause(assumption), "why", assumption.getWhy());
        return phrases.fill(who.isPresent() ? "assumption.reasoned.by" : "assumption.reasoned", values);
    }

    private String clause(Assumption assumption) {
        Object value = assumption.getValue();
        String key = "assumption." + assumption.getInput();
        if (value instanceof Boolean) {
            return phrases.get(key + "." + value);
        }
        if (value instanceof DatedVatRate dated) {
            return phrases.fill(key + ".dated", Map.of("value", dated.getRate(), "days", dated.getDays()));
        }
        return phrases.fill(key, Map.of("value", value instanceof Enum<?> constant ? Word.of(constant) : value));
    }
}
