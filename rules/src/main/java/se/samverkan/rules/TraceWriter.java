package se.samverkan.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import se.samverkan.core.finding.Finding;
import se.samverkan.core.finding.FindingCode;
import se.samverkan.core.finding.InputCode;
import se.samverkan.core.finding.Word;
import se.samverkan.core.time.AsOf;

/** What is said of a judgement as a whole tree. */
final class TraceWriter {

    private static final String INDENT = "  ";

    private final Phrases phrases;
    private final FindingWriter findings;
    private final SourceWriter sources;
    private final FigureWriter figures;

    TraceWriter(Phrases phrases, FindingWriter findings, SourceWriter sources, FigureWriter figures) {
        this.phrases = phrases;
        this.findings = findings;
        this.sources = sources;
        this.figures = figures;
    }

    /** The whole, then each question that arose with its answer and the findings under it, then those that didn't. */
    String write(Trace trace) {
        List<String> lines = new ArrayList<>();
        lines.add(phrases.fill(
                "trace.whole", Map.of("asOf", axes(trace.getAsOf()), "outcome", Word.of(trace.getOutcome()))));
        for (RuleTrace rule : trace.getRules()) {
            rule.getOutcome().ifPresent(outcome -> {
                String key = rule.getBarring().isEmpty() ? "trace.rule" : "trace.rule.barring";
                lines.add(phrases.fill(
                        key, Map.of("rule", phrases.question(rule.getCode()), "outcome", Word.of(outcome))));
                rule.getAnswers().forEach(answer -> lines.addAll(lines(answer)));
                lines.addAll(inputs(rule));
            });
        }
        lines.addAll(listed("trace.not-raised", trace.getNotRaised()));
        lines.addAll(listed("trace.switched-off", trace.getSwitchedOff()));
        return String.join("\n", lines);
    }

    /** The day and the knowledge that is judged by. */
    String axes(AsOf asOf) {
        return phrases.fill(
                "trace.as-of",
                Map.of("day", asOf.getDay(), "number", asOf.getRevision().orElse(0)));
    }

    /** What a rule may need to be told, in one line, with what was missing marked; no line where it declares nothing. */
    private List<String> inputs(RuleTrace rule) {
        String each = rule.getInputs().stream()
                .map(input -> rule.getMissing().contains(input)
                        ? phrases.fill("trace.input.missing", Map.of("input", word(input)))
                        : word(input))
                .collect(Collectors.joining("; "));
        return each.isEmpty() ? List.of() : List.of(INDENT + phrases.fill("trace.inputs", Map.of("inputs", each)));
    }

    private String word(InputCode input) {
        return phrases.find("input." + input).orElseGet(input::toString);
    }

    private List<String> lines(TracedAnswer answer) {
        List<String> lines = new ArrayList<>();
        for (Finding finding : answer.getFindings()) {
            String subject = findings.subject(finding).map(name -> name + ": ").orElse("");
            lines.add(INDENT + subject + findings.whole(finding));
            if (!finding.getSources().isEmpty()) {
                List<String> written = finding.getSources().stream()
                        .map(sources::write)
                        .distinct()
                        .toList();
                lines.add(INDENT + INDENT + phrases.fill("trace.sources", Map.of("sources", written)));
            }
        }
        if (!answer.getFigures().isEmpty()) {
            lines.add(INDENT
                    + INDENT
                    + phrases.fill("trace.figures", Map.of("figures", figures.dated(answer.getFigures()))));
        }
        return lines;
    }

    private List<String> listed(String key, List<FindingCode> codes) {
        List<String> lines = new ArrayList<>();
        if (!codes.isEmpty()) {
            lines.add(phrases.get(key));
            codes.forEach(code -> lines.add(INDENT + phrases.question(code)));
        }
        return lines;
    }
}
