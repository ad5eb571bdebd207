package se.samverkan.report;

import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import se.samverkan.core.agreement.Price;
import se.samverkan.core.agreement.PriceUnit;
import se.samverkan.core.file.CompensationLine;
import se.samverkan.core.file.FileView;
import se.samverkan.core.file.PlacementCompensation;
import se.samverkan.core.finding.Word;
import se.samverkan.core.index.IndexStep;
import se.samverkan.core.money.VatAmount;
import se.samverkan.core.quantity.Fraction;
import se.samverkan.report.document.Block;
import se.samverkan.report.document.Cell;
import se.samverkan.report.document.Section;

/** What the university pays for the placements, unit by unit and factor by factor, and what of it stands in the ledger. */
final class CompensationSection {

    private CompensationSection() {}

    static Section of(FileView view, Wording words) {
        PlacementCompensation owed = view.placementCompensation(RoundingMode.HALF_UP);
        String title = words.label("compensation.title");
        if (owed.getLines().isEmpty()) {
            return new Section(title, List.of(new Block.Paragraph(words.label("placements.none"))));
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(table(owed, view, words));
        owed.getLines().stream()
                .flatMap(line -> line.getIndexStep().stream())
                .distinct()
                .forEach(step -> blocks.add(new Block.Paragraph(index(step, words))));
        blocks.add(new Block.Paragraph(words.label(
                "compensation.ledger", Map.of("committed", view.balances().getCommitted()))));
        if (!owed.getMissing().isEmpty()) {
            blocks.add(new Block.Paragraph(words.label("compensation.missing", Map.of("inputs", owed.getMissing()))));
        }
        return new Section(title, blocks);
    }

    private static Block table(PlacementCompensation owed, FileView view, Wording words) {
        Stream<List<Cell>> rows = owed.getLines().stream().map(line -> row(line, view, words));
        List<Cell> sum = List.of(
                Cell.of(words.label("money.in-all")), Cell.of(""), Cell.of(""), amount(owed.getAmount(), words));
        return new Block.Table(
                words.label("compensation.caption"),
                List.of(
                        words.label("units.unit"),
                        words.label("compensation.quantity"),
                        words.label("compensation.price"),
                        words.label("compensation.amount")),
                Stream.concat(rows, Stream.of(sum)).toList(),
                true);
    }

    private static List<Cell> row(CompensationLine line, FileView view, Wording words) {
        return List.of(
                Cell.of(
                        line.getAllocation().getUnit().getName(),
                        UnitsSection.partner(line.getAllocation().getUnit(), view),
                        words.write(Word.of("programme." + line.getAllocation().getProgramme()))),
                line.getQuantity()
                        .map(quantity -> quantity(quantity, line.getPrice().orElseThrow(), words))
                        .orElseGet(() -> Cell.of(words.label("money.left-open"))),
                amount(line.getPrice().map(Price::getAmount), words),
                amount(line.getAmount(), words));
    }

    private static Cell quantity(Fraction quantity, Price price, Wording words) {
        return Cell.number(words.write(PlacementsSection.number(quantity)), words.label(unit(price.getUnit())));
    }

    private static String unit(PriceUnit unit) {
        return switch (unit) {
            case STUDENT_WEEK -> "compensation.student-weeks";
            case CREDIT_SEAT -> "compensation.credits";
            default -> "compensation.seats";
        };
    }

    private static Cell amount(Optional<VatAmount> amount, Wording words) {
        return amount.map(each -> Cell.number(words.amount(each.getMoney())))
                .orElseGet(() -> Cell.of(words.label("money.left-open")));
    }

    private static String index(IndexStep step, Wording words) {
        return words.label(
                "compensation.index",
                Map.of(
                        "base", step.getBaseAmount().getMoney(),
                        "amount", step.getAmount().getMoney(),
                        "series", step.getClause().getSeries(),
                        "before", step.getRatios().get(0).getIndexBefore(),
                        "after", step.getRatios().get(0).getIndexAfter()));
    }
}
