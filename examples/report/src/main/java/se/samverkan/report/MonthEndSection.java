package se.samverkan.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.joda.money.Money;
import se.samverkan.core.file.FileView;
import se.samverkan.core.file.MonthEnd;
import se.samverkan.core.file.MonthEndLine;
import se.samverkan.report.document.Block;
import se.samverkan.report.document.Cell;
import se.samverkan.report.document.Section;

/** What is delivered and not invoiced at the end of the day, call-off by call-off, and what remains to book of it. */
final class MonthEndSection {

    /** The amounts of a line, or their sums. */
    private record Amounts(
            Money committed,
            Optional<Money> delivered,
            Money invoiced,
            Optional<Money> toAccrue,
            Money accrued,
            Optional<Money> toBook) {

        static Amounts of(MonthEndLine line) {
            return new Amounts(
                    line.getCommitted(),
                    line.getDelivered(),
                    line.getInvoiced(),
                    line.getToAccrue(),
                    line.getAccrued(),
                    line.getToBook());
        }

        static Amounts of(MonthEnd list) {
            return new Amounts(
                    list.getCommitted(),
                    Optional.of(list.getDelivered()),
                    list.getInvoiced(),
                    Optional.of(list.getToAccrue()),
                    list.getAccrued(),
                    Optional.of(list.getToBook()));
        }
    }

    private MonthEndSection() {}

    static Section of(FileView view, Wording words) {
        MonthEnd list = view.monthEnd();
        String title = words.label("month-end.title", Map.of("day", list.getDay()));
        if (list.getLines().isEmpty()) {
            return new Section(title, List.of(new Block.Paragraph(words.label("month-end.none"))));
        }
        List<Block> blocks = new ArrayList<>(List.of(table(list, words)));
        if (!list.getMissing().isEmpty()) {
            blocks.add(new Block.Paragraph(words.label("month-end.missing", Map.of("inputs", list.getMissing()))));
        }
        return new Section(title, blocks);
    }

    private static Block table(MonthEnd list, Wording words) {
        MoneyTable<Amounts> table = new MoneyTable<Amounts>("month-end.call-off", words)
                .column("money.called-off", Amounts::committed)
                .openColumn("month-end.delivered", Amounts::delivered)
                .column("money.invoiced", Amounts::invoiced)
                .openColumn("month-end.to-accrue", Amounts::toAccrue)
                .column("month-end.booked", Amounts::accrued)
                .openColumn("month-end.to-book", Amounts::toBook);
        list.getLines().forEach(line -> table.row(name(line, words), Amounts.of(line)));
        String sum = list.getMissing().isEmpty() ? "money.in-all" : "month-end.known";
        return table.row(Cell.of(words.label(sum)), Amounts.of(list)).under("month-end.caption", list.getVatBasis());
    }

    private static Cell name(MonthEndLine line, Wording words) {
        List<String> lines = new ArrayList<>(List.of(line.getCallOff().toString()));
        lines.add(line.getDepartment().map(Object::toString).orElseGet(() -> words.label("month-end.no-department")));
        return Cell.of(lines);
    }
}
