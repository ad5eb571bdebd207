package se.samverkan.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import se.samverkan.core.file.FileView;
import se.samverkan.core.file.NamedPartner;
import se.samverkan.core.finding.InputCode;
import se.samverkan.report.document.Block;
import se.samverkan.report.document.Cell;
import se.samverkan.report.document.Section;

/** Whom an agreement concerns on the day, under their names of the day. */
final class PartiesSection {

    private PartiesSection() {}

    static Section of(FileView view, Wording words) {
        List<NamedPartner> reach = view.reach();
        List<Block> blocks = new ArrayList<>();
        if (reach.isEmpty()) {
            blocks.add(new Block.Paragraph(words.label("parties.none")));
        } else {
            blocks.add(new Block.Table(
                    words.label("parties.caption", Map.of("day", view.getAsOf().getDay())),
                    List.of(words.label("parties.name"), words.label("parties.role"), words.label("parties.standing")),
                    reach.stream().map(partner -> row(partner, words)).toList(),
                    false));
        }
        List<InputCode> missing = reach.stream()
                .flatMap(partner -> partner.getMissing().stream())
                .distinct()
                .toList();
        if (!missing.isEmpty()) {
            blocks.add(new Block.Paragraph(words.label("parties.missing", Map.of("inputs", missing))));
        }
        List<String> assumptions = reach.stream()
                .flatMap(partner -> partner.getAssumptions().stream())
                .distinct()
                .map(words.explainer()::sentence)
                .toList();
        if (!assumptions.isEmpty()) {
            blocks.add(new Block.Remarks(words.label("parties.rests-on"), assumptions));
        }
        return new Section(words.label("parties.title"), blocks);
    }

    private static List<Cell> row(NamedPartner partner, Wording words) {
        String roles = partner.getRoles().stream().map(words::label).collect(Collectors.joining(", "));
        return List.of(
                Cell.of(partner.getName().orElse(words.label("parties.name-unknown"))),
                Cell.of(partner.getRoles().isEmpty() ? words.label("parties.member") : roles),
                Cell.of(words.label(partner.getStanding())));
    }
}
