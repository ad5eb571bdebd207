package se.samverkan.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.samverkan.core.file.FileView;
import se.samverkan.core.file.Placements;
import se.samverkan.core.file.UnitStanding;
import se.samverkan.core.finding.Word;
import se.samverkan.core.placement.PlacementNumber;
import se.samverkan.core.placement.PlacementUnit;
import se.samverkan.core.placement.UnitSupervisors;
import se.samverkan.report.document.Block;
import se.samverkan.report.document.Cell;
import se.samverkan.report.document.Section;

/** What each unit offers, what is allocated there and left, what those who left have freed, and who supervise. */
final class UnitsSection {

    private UnitsSection() {}

    static Section of(FileView view, Wording words) {
        Placements placements = view.placements();
        String title = words.label("units.title");
        if (placements.getUnits().isEmpty()) {
            return new Section(title, List.of(new Block.Paragraph(words.label("placements.none"))));
        }
        return new Section(
                title,
                List.of(new Block.Table(
                        words.label("placements.caption"),
                        List.of(
                                words.label("units.unit"),
                                words.label("placements.offered"),
                                words.label("placements.allocated"),
                                words.label("units.freed"),
                                words.label("placements.left"),
                                words.label("units.supervisors")),
                        placements.getUnits().stream()
                                .map(unit -> row(unit, placements, view, words))
                                .toList(),
                        true)));
    }

    private static List<Cell> row(UnitStanding unit, Placements placements, FileView view, Wording words) {
        return List.of(
                Cell.of(
                        unit.getUnit().getName(),
                        partner(unit.getUnit(), view),
                        words.write(Word.of("programme." + unit.getProgramme())) + ", "
                                + words.write(unit.getSemester())),
                PlacementsSection.cell(unit.getOffered().map(PlacementNumber::getSeats), words),
                PlacementsSection.cell(Optional.of(unit.getAllocated().getSeats()), words),
                Cell.number(PlacementsSection.weeks(unit.getFreed(), words)),
                PlacementsSection.cell(unit.getLeft(), words),
                placements.getSupervisors().stream()
                        .filter(each -> each.getUnit().equals(unit.getUnit())
                                && each.getSemester().equals(unit.getSemester()))
                        .findFirst()
                        .map(each -> supervisors(each, words))
                        .orElseGet(() -> Cell.of(words.label("money.left-open"))));
    }

    private static Cell supervisors(UnitSupervisors supervisors, Wording words) {
        List<String> lines = new ArrayList<>(List.of(words.write(supervisors.getNumber())));
        supervisors
                .getTrained()
                .ifPresent(trained -> lines.add(words.label("units.trained", Map.of("number", trained))));
        return Cell.number(lines.toArray(String[]::new));
    }

    static String name(PlacementUnit unit, FileView view) {
        return unit.getName() + " (" + partner(unit, view) + ")";
    }

    static String partner(PlacementUnit unit, FileView view) {
        return view.findPartner(unit.getPartner())
                .flatMap(partner -> partner.nameAt(view.getAsOf().atAnyRevision()))
                .orElse(unit.getPartner().toString());
    }
}
