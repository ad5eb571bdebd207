package se.samverkan.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.samverkan.core.finding.Finding;
import se.samverkan.core.finding.FindingCode;
import se.samverkan.core.finding.Word;
import se.samverkan.core.statute.StatutoryFigure;
import se.samverkan.core.time.AsOf;

/** What is said of a judgement as a whole tree, and of what changes from one judgement to another. */
final class TraceWriter {

    private static final String INDENT = "  ";

    private final Explainer explainer;

    TraceWriter(Explainer explainer) {
        this.explainer = explainer;
    }

    /** The whole, then each question that arose with its answer and the findings under it, then those that didn't. */
    String write(Trace trace) {
        List<String> lines = new ArrayList<>();
        lines.add(explainer.fill(
                "trace.whole", Map.of("asOf", write(trace.getAsOf()), "outcome", Word.of(trace.getOutcome()))));
        for (RuleTrace rule : trace.getRules()) {
            rule.getOutcome().ifPresent(outcome -> {
                String key = rule.getBarring().isEmpty() ? "trace.rule" : "trace.rule.barring";
                lines.add(explainer.fill(key, Map.of("rule", question(rule.getCode()), "outcome", Word.of(outcome))));
                rule.getAnswers().forEach(answer -> lines.addAll(lines(answer)));
            });
        }
        lines.addAll(listed("trace.not-raised", trace.getNotRaised()));
        lines.addAll(listed("trace.switched-off", trace.getSwitchedOff()));
        return String.join("\n", lines);
    }

    /** A rule as a reader knows it: by its question, or by its code where a host has given its rule none. */
    private String question(FindingCode code) {
        return explainer
                .find(code + ".question")
                .orElseGet(() -> explainer.fill("trace.rule.without-question", Map.of("rule", code.toString())));
    }

    private List<String> lines(TracedAnswer answer) {
        List<String> lines = new ArrayList<>();
        for (Finding finding : answer.getFindings()) {
            String subject = explainer.subject(finding).map(name -> name + ": ").orElse("");
            lines.add(INDENT + subject + explainer.explain(finding));
            if (!finding.getSources().isEmpty()) {
                List<String> sources = finding.getSources().stream()
                        .map(explainer::write)
                        .distinct()
                        .toList();
                lines.add(INDENT + INDENT + explainer.fill("trace.sources", Map.of("sources", sources)));
            }
        }
        if (!answer.getFigures().isEmpty()) {
            lines.add(
                    INDENT + INDENT + explainer.fill("trace.figures", Map.of("figures", written(answer.getFigures()))));
        }
        return lines;
    }

    private List<String> listed(String key, List<FindingCode> codes) {
        List<String> lines = new ArrayList<>();
        if (!codes.isEmpty()) {
            lines.add(explainer.fill(key, Map.of()));
            codes.forEach(code -> lines.add(INDENT + question(code)));
        }
        return lines;
    }

    /** What changes, why, and what differs in the file. */
    String write(JudgementChanges changes) {
        List<String> sentences = new ArrayList<>();
        Word before = Word.of(changes.getBefore().getOutcome());
        Word after = Word.of(changes.getAfter().getOutcome());
        Map<String, Object> whole = Map.of(
                "from",
                write(changes.getBefore().getAsOf()),
                "to",
                write(changes.getAfter().getAsOf()),
                "before",
                before,
                "after",
                after);
        sentences.add(explainer.fill(before.equals(after) ? "changes.whole.same" : "changes.whole", whole));
        if (changes.getChanges().isEmpty()) {
            sentences.add(explainer.fill("changes.none", Map.of()));
            if (!changes.getOutcomeCauses().isEmpty()) {
                sentences.add(causes(changes.getOutcomeCauses()));
            }
        }
        changes.getChanges().forEach(change -> sentences.addAll(sentences(change)));
        changes.getDifferences().forEach(difference -> sentences.add(explainer.explain(difference)));
        return String.join(" ", sentences);
    }

    private List<String> sentences(AnswerChange change) {
        Finding told = change.getAfter().or(change::getBefore).orElseThrow();
        Map<String, Object> values = new HashMap<>();
        values.put("rule", question(change.getCode()));
        values.put("subject", explainer.subject(told).map(name -> name + ": ").orElse(""));
        change.getBefore().ifPresent(finding -> {
            values.put("before", Word.of(finding.getOutcome()));
            values.put("was", explainer.sentence(finding));
        });
        change.getAfter().ifPresent(finding -> {
            values.put("after", Word.of(finding.getOutcome()));
            values.put("is", explainer.sentence(finding));
        });
        List<String> sentences = new ArrayList<>();
        sentences.add(
                explainer.fill("changes." + Word.of(change.getKind()).toString().replace('.', '-'), values));
        boolean otherFigures = !change.getFiguresBefore().isEmpty()
                && !change.getFiguresAfter().isEmpty()
                && !change.getFiguresBefore().equals(change.getFiguresAfter());
        if (otherFigures) {
            sentences.add(explainer.fill(
                    "changes.figures",
                    Map.of(
                            "before", written(change.getFiguresBefore()),
                            "after", written(change.getFiguresAfter()))));
        }
        sentences.add(causes(change.getCauses()));
        return sentences;
    }

    private String causes(Set<AnswerChange.Cause> causes) {
        return explainer.fill(
                "changes.causes", Map.of("causes", causes.stream().map(Word::of).toList()));
    }

    private String write(AsOf asOf) {
        return explainer.fill(
                "trace.as-of",
                Map.of("day", asOf.getDay(), "number", asOf.getRevision().orElse(0)));
    }

    private List<String> written(List<StatutoryFigure> figures) {
        return figures.stream()
                .map(figure -> explainer.fill(
                        "trace.figure",
                        Map.of(
                                "value", explainer.write(figure),
                                "source", explainer.write(figure.getSource()),
                                "days", figure.getDays())))
                .toList();
    }
}
