package se.samverkan.report;

import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import se.samverkan.core.budget.Balances;
import se.samverkan.core.file.FileView;
import se.samverkan.core.finding.Word;
import se.samverkan.report.document.Block;
import se.samverkan.report.document.Cell;
import se.samverkan.report.document.Section;

/** What is reserved, called off, accrued, invoiced and paid of each department, area and partner; each table adds up. */
final class PartsSection {

    private final Balances balances;
    private final Wording words;

    private PartsSection(Balances balances, Wording words) {
        this.balances = balances;
        this.words = words;
    }

    static Section of(FileView view, Wording words) {
        Balances balances = view.balances();
        PartsSection section = new PartsSection(balances, words);
        return new Section(
                words.label("parts.title"),
                List.of(
                        section.table(
                                "parts.departments",
                                "money.department",
                                balances.getDepartments(),
                                Object::toString,
                                balances::of),
                        section.table(
                                "parts.areas",
                                "areas.area",
                                balances.getAreas(),
                                area -> words.capital(words.write(Word.of(area))),
                                balances::in),
                        section.table(
                                "parts.partners",
                                "parts.partner",
                                balances.getPartners(),
                                partner -> BudgetParts.name(partner, view),
                                balances::of)));
    }

    private <T> Block table(
            String caption, String head, Collection<T> parts, Function<T, String> name, Function<T, Balances> of) {
        MoneyTable<StageSums> table = new MoneyTable<StageSums>(head, words)
                .column("money.reserved", StageSums::reserved)
                .column("money.called-off", StageSums::committed)
                .column("money.accrued", StageSums::accrued)
                .column("money.invoiced", StageSums::invoiced)
                .column("money.paid", StageSums::paid);
        StageSums whole = StageSums.of(balances);
        StageSums rest = whole;
        for (T part : parts) {
            StageSums sums = StageSums.of(of.apply(part));
            table.row(Cell.of(name.apply(part)), sums);
            rest = rest.minus(sums);
        }
        if (!rest.isZero()) {
            table.row(Cell.of(words.label("money.unstated")), rest);
        }
        return table.row(Cell.of(words.label("money.in-all")), whole).under(caption, balances.getVatBasis());
    }
}
