package se.samverkan.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.samverkan.core.finding.Finding;
import se.samverkan.core.finding.Outcome;
import se.samverkan.report.document.Block;
import se.samverkan.report.document.Section;
import se.samverkan.rules.Assessment;
import se.samverkan.rules.workforce.NeedCoverage;

/** What the rules find, in the library's own words. */
final class Findings {

    private Findings() {}

    /** The judgement of a whole file: how many questions are met, and the rest in words. Needs have a section of their own. */
    static Section section(Assessment assessment, Wording words) {
        int met = (int) assessment.trace().getFindings().stream()
                .filter(finding -> finding.getOutcome() == Outcome.MET)
                .count();
        Map<String, List<Finding>> rest = new LinkedHashMap<>();
        assessment.getFindings().stream()
                .filter(finding -> !finding.getCode().equals(NeedCoverage.CODE))
                .forEach(finding -> rest.computeIfAbsent(
                                finding.getCode() + " " + finding.getOutcome(), code -> new ArrayList<>())
                        .add(finding));
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Paragraph(
                words.label(rest.isEmpty() ? "findings.all-met" : "findings.met", Map.of("number", met))));
        rest.values()
                .forEach(alike -> blocks.add(verdict(words.rule(alike.get(0).getCode()), alike, words)));
        return new Section(words.label("findings.title"), blocks);
    }

    /** Findings with one outcome, under a title. */
    static Block verdict(String title, List<Finding> alike, Wording words) {
        return new Block.Verdict(
                words.mark(alike.get(0).getOutcome()),
                title,
                alike.stream().map(words.explainer()::explain).toList());
    }

    /** What stands in the way, each in words. */
    static List<String> barring(Assessment assessment, Wording words) {
        return assessment.getFindings().stream()
                .filter(assessment::isBarring)
                .map(words.explainer()::explain)
                .toList();
    }

    /** What isn't met without standing in the way, each in words. */
    static List<String> listed(Assessment assessment, Wording words) {
        return assessment.getFindings().stream()
                .filter(finding -> !assessment.isBarring(finding))
                .map(finding -> words.label(
                        "findings.listed", Map.of("finding", words.explainer().explain(finding))))
                .toList();
    }
}
