package se.samverkan.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import se.samverkan.core.file.FileView;
import se.samverkan.core.finding.Finding;
import se.samverkan.core.finding.Outcome;
import se.samverkan.core.time.AsOf;
import se.samverkan.report.document.Block;
import se.samverkan.report.document.Chapter;
import se.samverkan.report.document.Section;
import se.samverkan.rules.Assessment;
import se.samverkan.rules.placement.PlacementRules;

/** A made-up semester of placements: the three numbers, what is short and left, what is judged, and what is paid. */
final class PlacementsChapter {

    private PlacementsChapter() {}

    static Chapter of(Cases cases, LocalDate day, Wording words) {
        AsOf asOf = AsOf.on(day);
        FileView view = cases.placements().at(asOf);
        List<Section> sections = new ArrayList<>();
        sections.add(new Section(
                words.label("ground.title"),
                List.of(new Block.Remarks(
                        words.label("ground.made-up"), List.of(words.label("placements-show.made-up"))))));
        sections.add(PlacementsSection.of(view, words));
        sections.add(UnitsSection.of(view, words));
        sections.add(judged(cases.rules().assess(cases.placements(), asOf), words));
        sections.add(CompensationSection.of(view, words));
        return new Chapter(
                words.label("placements-show.title"), words.label("placements-show.lead"), List.copyOf(sections));
    }

    /** How many questions on placements are met, and the rest in words. */
    private static Section judged(Assessment assessment, Wording words) {
        List<Finding> all = assessment.trace().getFindings().stream()
                .filter(finding -> PlacementRules.all().stream()
                        .anyMatch(rule -> rule.getCode().equals(finding.getCode())))
                .toList();
        int met = (int) all.stream()
                .filter(finding -> finding.getOutcome() == Outcome.MET)
                .count();
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Paragraph(words.label("placements.judged", Map.of("met", met, "all", all.size()))));
        all.stream()
                .filter(finding -> finding.getOutcome() != Outcome.MET)
                .collect(Collectors.groupingBy(finding -> finding.getCode() + " " + finding.getOutcome()))
                .values()
                .forEach(alike ->
                        blocks.add(Findings.verdict(words.rule(alike.get(0).getCode()), alike, words)));
        return new Section(words.label("placements.judged.title"), blocks);
    }
}
