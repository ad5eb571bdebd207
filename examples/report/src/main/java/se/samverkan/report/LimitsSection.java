package se.samverkan.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.samverkan.core.budget.Ceiling;
import se.samverkan.core.file.FileView;
import se.samverkan.core.finding.Finding;
import se.samverkan.core.finding.Outcome;
import se.samverkan.core.finding.Word;
import se.samverkan.report.document.Block;
import se.samverkan.report.document.Cell;
import se.samverkan.report.document.Section;
import se.samverkan.report.document.Tone;
import se.samverkan.rules.Assessment;

/**
 * Every limit, all of which bind at once: the ceiling, the years' amounts and the others, each with what is used and left, and
 * with how it stands by the rules. Entries of every day count, as they do for the limits.
 */
final class LimitsSection {

    private LimitsSection() {}

    static Section of(FileView view, Assessment assessment, Wording words) {
        List<Finding> findings = assessment.trace().getFindings();
        List<List<Cell>> rows = new ArrayList<>(new CeilingRows(view, findings, words).rows());
        LimitRows others = new LimitRows(view, findings, words);
        view.terms().getLimits().forEach(limit -> rows.add(others.row(limit)));
        List<Block> blocks = new ArrayList<>();
        if (!rows.isEmpty()) {
            blocks.add(table(rows, words));
        }
        if (view.terms().getLimits().isEmpty()) {
            blocks.add(new Block.Paragraph(words.label(rows.isEmpty() ? "limits.none" : "limits.no-other")));
        }
        view.terms()
                .getCeiling()
                .flatMap(Ceiling::getCarryOver)
                .ifPresent(policy -> blocks.add(new Block.Paragraph(
                        words.label("limits.carry-over", Map.of("policy", Word.of(policy.getKind()))))));
        return new Section(words.label("limits.title"), blocks);
    }

    private static Block table(List<List<Cell>> rows, Wording words) {
        return new Block.Table(
                words.label("limits.caption"),
                List.of(
                        words.label("limits.limit"),
                        words.label("limits.most"),
                        words.label("limits.used"),
                        words.label("limits.left"),
                        words.label("limits.effect"),
                        words.label("limits.standing")),
                rows,
                false);
    }

    /** How a limit stands, by the rule on it; plain words where no rule asks about it, since nothing is called off of it. */
    static Cell standing(Optional<Finding> finding, boolean unused, Wording words) {
        if (finding.isEmpty()) {
            return unused ? Cell.of(words.label("limits.unused")) : words.mark(Outcome.NOT_ASSESSED);
        }
        String variant = finding.get().getVariant();
        return switch (finding.get().getOutcome()) {
            case MET -> Cell.mark(words.label("limits.clear"), Tone.GOOD);
            case NOT_MET ->
                variant.startsWith("nearly")
                        ? Cell.mark(words.label("limits.nearly"), Tone.JUDGE)
                        : variant.startsWith("tolerance")
                                ? Cell.mark(words.label("limits.within-tolerance"), Tone.JUDGE)
                                : Cell.mark(words.label("limits.exceeded"), Tone.BAD);
            default -> words.mark(finding.get().getOutcome());
        };
    }
}
