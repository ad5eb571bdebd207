package se.samverkan.report;

import java.time.Year;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.joda.money.Money;
import se.samverkan.core.file.CarryOverPreview;
import se.samverkan.core.file.FileView;
import se.samverkan.report.document.Block;
import se.samverkan.report.document.Cell;
import se.samverkan.report.document.Section;

/** What would be carried over, and what would lapse, if the day's year ended as it stands; nothing is recorded. */
final class CarryOverSection {

    private static final int LAST_YEAR = 9998;

    /** What of a call-off, or of a whole year, is unspent, has been carried over and would be. */
    private record Amounts(Optional<Money> unspent, Money carried, Optional<Money> toCarry) {}

    private CarryOverSection() {}

    static Section of(FileView view, Wording words) {
        Year year = Year.from(view.getAsOf().getDay());
        Optional<CarryOverPreview> preview = Optional.of(year)
                .filter(ending -> ending.getValue() <= LAST_YEAR)
                .map(view::carryOver)
                .filter(told -> told.getToCarry().isPresent());
        return new Section(
                words.label("carry-over.title", Map.of("year", year)),
                preview.map(told -> blocks(told, words))
                        .orElseGet(() -> List.of(new Block.Paragraph(words.label("carry-over.open")))));
    }

    private static List<Block> blocks(CarryOverPreview preview, Wording words) {
        MoneyTable<Amounts> table = new MoneyTable<Amounts>("month-end.call-off", words)
                .openColumn("carry-over.unspent", Amounts::unspent)
                .column("carry-over.carried", Amounts::carried)
                .openColumn("carry-over.to-carry", Amounts::toCarry);
        preview.getLines()
                .forEach(line -> table.row(
                        Cell.of(line.getCallOff().toString()),
                        new Amounts(Optional.of(line.getUnspent()), line.getCarried(), line.getToCarry())));
        table.row(
                Cell.of(words.label("carry-over.uncommitted")),
                new Amounts(
                        preview.getUncommitted(), preview.getUncommittedCarried(), preview.getUncommittedToCarry()));
        table.row(
                Cell.of(words.label("money.in-all")),
                new Amounts(preview.getUnspent(), preview.getCarried(), preview.getToCarry()));
        Money lapsing = preview.getLapsing().orElseThrow();
        return List.of(
                table.under("carry-over.caption", preview.getVatBasis()),
                new Block.Paragraph(words.label("carry-over.lapsing", Map.of("amount", lapsing))));
    }
}
