package se.samverkan.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import se.samverkan.core.file.Act;
import se.samverkan.core.finding.Finding;
import se.samverkan.core.finding.Word;

/** What is said of what changes from one judgement to another: the whole, each answer, and what differs in the file. */
final class ChangesWriter {

    /** Of more values than these nobody sees which is which, and the sentence tells those that hold. */
    private static final int MOST_VALUES = 3;

    private final Phrases phrases;
    private final FindingWriter findings;
    private final FigureWriter figures;
    private final DifferenceWriter differences;
    private final TraceWriter traces;
    private final ActWriter acts;

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
        this.acts = new ActWriter(phrases);
    }

    /** A line for the whole, one for each answer, and one for each difference in the file. */
    String write(JudgementChanges changes) {
        List<String> lines = new ArrayList<>();
        lines.add(whole(changes));
        List<AnswerChange> told =
                changes.getChanges().stream().filter(this::isToTell).toList();
        if (told.isEmpty()) {
            lines.add(phrases.get("changes.none"));
            if (!changes.getOutcomeCauses().isEmpty()) {
                lines.add(causes(changes.getOutcomeCauses(), Optional.empty()));
            }
        }
        told.forEach(change -> lines.add(line(change)));
        changes.getDifferences().forEach(difference -> lines.add(differences.sentence(difference)));
        return String.join("\n", lines);
    }

    private String whole(JudgementChanges changes) {
        Word before = Word.of(changes.getBefore().getOutcome());
        Word after = Word.of(changes.getAfter().getOutcome());
        String from = traces.axes(changes.getBefore().getAsOf());
        String to = traces.axes(changes.getAfter().getAsOf());
        String once = from.equals(to) ? ".once" : "";
        String same = before.equals(after) ? (once.isEmpty() ? ".same" : "-same") : "";
        return phrases.fill(
                "changes.whole" + once + same, Map.of("from", from, "to", to, "before", before, "after", after));
    }

    /** Whether a change is seen: not where other values leave the words as they are. */
    private boolean isToTell(AnswerChange change) {
        return change.getKind() != AnswerChange.Kind.VALUES
                || !change.getBefore()
                        .map(findings::whole)
                        .equals(change.getAfter().map(findings::whole));
    }

    private String line(AnswerChange change) {
        Finding told = change.getAfter().or(change::getBefore).orElseThrow();
        Map<String, Object> values = new HashMap<>();
        values.put("rule", phrases.question(change.getCode()));
        values.put("subject", findings.subject(told).map(name -> name + ": ").orElse(""));
        values.put("told", findings.withMissing(told));
        values.put("values", values(change));
        change.getBefore().ifPresent(finding -> values.put("before", Word.of(finding.getOutcome())));
        change.getAfter().ifPresent(finding -> values.put("after", Word.of(finding.getOutcome())));
        List<String> sentences = new ArrayList<>();
        sentences.add(
                phrases.fill("changes." + Word.of(change.getKind()).toString().replace('.', '-'), values));
        sentences.addAll(figures(change));
        sentences.add(causes(change.getCauses(), change.getAct()));
        return String.join(" ", sentences);
    }

    /** The days, amounts and numbers that differ, as far as the sentences show them; the empty text where they don't. */
    private String values(AnswerChange change) {
        if (change.getKind() != AnswerChange.Kind.VALUES) {
            return "";
        }
        Finding before = change.getBefore().orElseThrow();
        Finding after = change.getAfter().orElseThrow();
        List<String> each = new ArrayList<>();
        for (String name : change.getDifferingValues()) {
            Optional<String> was = shown(before, name);
            Optional<String> is = shown(after, name);
            if (was.isPresent() && is.isPresent()) {
                each.add(phrases.fill("changes.value", Map.of("was", was.get(), "is", is.get())));
            }
        }
        List<String> told = each.stream().distinct().toList();
        return told.isEmpty() || told.size() > MOST_VALUES
                ? ""
                : " " + phrases.fill("changes.values", Map.of("each", told));
    }

    /** A value as the sentence of its finding shows it; absent where it doesn't. */
    private Optional<String> shown(Finding finding, String name) {
        String sentence = findings.sentence(finding);
        return Optional.ofNullable(finding.getValues().get(name))
                .flatMap(value -> Stream.of("", "plain", "words")
                        .map(form -> phrases.write(value, form))
                        .filter(sentence::contains)
                        .findFirst());
    }

    private List<String> figures(AnswerChange change) {
        boolean otherFigures = !change.getFiguresBefore().isEmpty()
                && !change.getFiguresAfter().isEmpty()
                && !change.getFiguresBefore().equals(change.getFiguresAfter());
        return otherFigures
                ? List.of(phrases.fill(
                        "changes.figures",
                        Map.of(
                                "before", figures.dated(change.getFiguresBefore()),
                                "after", figures.dated(change.getFiguresAfter()))))
                : List.of();
    }

    /** What changes an answer: of what is recorded the act, where it is known. */
    private String causes(Set<AnswerChange.Cause> causes, Optional<Act> act) {
        List<Object> each = causes.stream()
                .<Object>map(cause -> cause == AnswerChange.Cause.RECORDED && act.isPresent()
                        ? acts.write(act.get())
                        : Word.of(cause))
                .toList();
        return phrases.fill("changes.causes", Map.of("causes", each));
    }
}
