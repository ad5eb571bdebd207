package se.samverkan.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import se.samverkan.core.finding.CounterOffer;
import se.samverkan.core.finding.Finding;
import se.samverkan.core.finding.Outcome;
import se.samverkan.core.finding.Word;
import se.samverkan.report.document.Block;
import se.samverkan.report.document.Section;
import se.samverkan.rules.Assessment;

/** What the rules find, in the library's own words. */
final class Findings {

    private Findings() {}

    /** The judgement of a whole file: what isn't met in words, and how many questions are. */
    static Section section(Assessment assessment, Wording words) {
        List<Block> blocks = new ArrayList<>();
        int met = (int) assessment.trace().getFindings().stream()
                .filter(finding -> finding.getOutcome() == Outcome.MET)
                .count();
        blocks.add(new Block.Paragraph(words.label(
                assessment.getFindings().isEmpty() ? "findings.all-met" : "findings.met", Map.of("number", met))));
        assessment.getFindings().forEach(finding -> blocks.add(verdict(finding, words)));
        return new Section(words.label("findings.title"), blocks);
    }

    private static Block verdict(Finding finding, Wording words) {
        return new Block.Verdict(
                words.mark(finding.getOutcome()), "", List.of(words.explainer().explain(finding)));
    }

    /** What stands in the way, and then what is only listed, each in words. */
    static List<String> reasons(Assessment assessment, Wording words) {
        List<String> reasons = new ArrayList<>();
        assessment.getFindings().stream()
                .filter(assessment::isBarring)
                .forEach(finding -> reasons.add(words.explainer().explain(finding)));
        assessment.getFindings().stream()
                .filter(finding -> !assessment.isBarring(finding))
                .forEach(finding -> reasons.add(words.label(
                        "findings.listed", Map.of("finding", words.explainer().explain(finding)))));
        return reasons;
    }

    /** What would pass instead, in words. */
    static List<String> offer(CounterOffer offer, Wording words) {
        List<String> sentences = new ArrayList<>();
        offer.getLargestAmount()
                .ifPresent(amount -> sentences.add(words.label("offer.amount", Map.of("amount", amount))));
        offer.getEarliestDay().ifPresent(day -> sentences.add(words.label("offer.day", Map.of("day", day))));
        if (!offer.getAgreementKinds().isEmpty()) {
            List<String> kinds = offer.getAgreementKinds().stream()
                    .map(kind -> words.write(Word.of(kind)))
                    .toList();
            sentences.add(words.label("offer.kinds", Map.of("kinds", String.join(", ", kinds))));
        }
        return sentences;
    }
}
