package se.samverkan.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.samverkan.core.finding.Finding;
import se.samverkan.core.finding.Word;

/** What is said of what changes from one judgement to another: the whole, each answer, and what differs in the file. */
final class ChangesWriter {

    private final Phrases phrases;
    private final FindingWriter findings;
    private final FigureWriter figures;
    private final DifferenceWriter differences;
    private final TraceWriter traces;

    ChangesWriter(
            Phrases phrases,
            FindingWriter findings,
            FigureWriter figures,
            DifferenceWriter differences,
            TraceWriter traces) {
        this.phrases = phrases;
        this.findings = findings;
        this.figures = figures;
        this.differences = differences;
        this.traces = traces;
    }

    String write(JudgementChanges changes) {
        List<String> sentences = new ArrayList<>();
        Word before = Word.of(changes.getBefore().getOutcome());
        Word after = Word.of(changes.getAfter().getOutcome());
        Map<String, Object> whole = Map.of(
                "from",
                traces.axes(changes.getBefore().getAsOf()),
                "to",
                traces.axes(changes.getAfter().getAsOf()),
                "before",
                before,
                "after",
                after);
        sentences.add(phrases.fill(before.equals(after) ? "changes.whole.same" : "changes.whole", whole));
        if (changes.getChanges().isEmpty()) {
            sentences.add(phrases.get("changes.none"));
            if (!changes.getOutcomeCauses().isEmpty()) {
                sentences.add(causes(changes.getOutcomeCauses()));
            }
        }
        changes.getChanges().forEach(change -> sentences.addAll(sentences(change)));
        changes.getDifferences().forEach(difference -> sentences.add(differences.sentence(difference)));
        return String.join(" ", sentences);
    }

    private List<String> sentences(AnswerChange change) {
        Finding told = change.getAfter().or(change::getBefore).orElseThrow();
        Map<String, Object> values = new HashMap<>();
        values.put("rule", traces.question(change.getCode()));
        values.put("subject", findings.subject(told).map(name -> name + ": ").orElse(""));
        change.getBefore().ifPresent(finding -> {
            values.put("before", Word.of(finding.getOutcome()));
            values.put("was", findings.sentence(finding));
        });
        change.getAfter().ifPresent(finding -> {
            values.put("after", Word.of(finding.getOutcome()));
            values.put("is", findings.sentence(finding));
        });
        List<String> sentences = new ArrayList<>();
        sentences.add(
                phrases.fill("changes." + Word.of(change.getKind()).toString().replace('.', '-'), values));
        boolean otherFigures = !change.getFiguresBefore().isEmpty()
                && !change.getFiguresAfter().isEmpty()
                && !change.getFiguresBefore().equals(change.getFiguresAfter());
        if (otherFigures) {
            sentences.add(phrases.fill(
                    "changes.figures",
                    Map.of(
                            "before", figures.dated(change.getFiguresBefore()),
                            "after", figures.dated(change.getFiguresAfter()))));
        }
        sentences.add(causes(change.getCauses()));
        return sentences;
    }

    private String causes(Set<AnswerChange.Cause> causes) {
        return phrases.fill(
                "changes.causes", Map.of("causes", causes.stream().map(Word::of).toList()));
    }
}
