package se.samverkan.report;

import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.joda.money.Money;
import se.samverkan.core.budget.Balances;
import se.samverkan.core.file.FileView;
import se.samverkan.report.document.Block;
import se.samverkan.report.document.Cell;
import se.samverkan.report.document.Section;

/** The limit, and what is reserved, called off, invoiced, paid and left, of each calendar year and of the whole term. */
final class YearsSection {

    private YearsSection() {}

    static Section of(FileView view, Wording words) {
        Balances balances = view.balances();
        MoneyTable<Balances> table = new MoneyTable<Balances>("years.year", words)
                .openColumn("years.limit", Balances::getLimit)
                .column("money.reserved", Balances::getReserved)
                .column("money.called-off", Balances::getCommitted)
                .column("money.invoiced", Balances::getInvoiced)
                .column("money.paid", Balances::getPaid)
                .openColumn("money.left", Balances::getLeft);
        years(view).forEach(year -> table.row(Cell.of(words.write(year)), balances.in(year)));
        if (!isEmpty(balances.withYearOpen())) {
            table.row(Cell.of(words.label("ledger.year-open")), balances.withYearOpen());
        }
        table.row(Cell.of(words.label("years.whole-term")), balances);
        List<Block> blocks = new ArrayList<>();
        blocks.add(table.under("years.caption", balances.getVatBasis()));
        blocks.add(new Block.Paragraph(words.label("years.how")));
        return new Section(words.label("years.title"), blocks);
    }

    /** The years with entries, and those of which the agreement states an amount. */
    static SortedSet<Year> years(FileView view) {
        SortedSet<Year> years = new TreeSet<>(view.balances().getYears());
        view.terms()
                .getCeiling()
                .ifPresent(ceiling -> years.addAll(ceiling.getTranches().keySet()));
        return years;
    }

    private static boolean isEmpty(Balances open) {
        return List.of(open.getReserved(), open.getCommitted(), open.getInvoiced(), open.getPaid()).stream()
                .allMatch(Money::isZero);
    }
}
