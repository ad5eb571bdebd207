package se.samverkan.report;

import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.joda.money.Money;
import se.samverkan.core.budget.Balances;
import se.samverkan.core.budget.Ceiling;
import se.samverkan.core.file.CallOff;
import se.samverkan.core.file.FileView;
import se.samverkan.core.finding.Assumption;
import se.samverkan.core.finding.Word;
import se.samverkan.core.money.VatBasis;
import se.samverkan.report.document.Block;
import se.samverkan.report.document.Cell;
import se.samverkan.report.document.Section;

/** What is called off, invoiced, paid and left on the day, in all and in parts, with the picture of it over time. */
final class MoneySection {

    private MoneySection() {}

    static Section of(FileView view, Wording words) {
        Optional<Ceiling> ceiling = view.terms().getCeiling();
        Balances balances = view.balances();
        List<Block> blocks = new ArrayList<>();
        if (ceiling.isEmpty() && view.callOffs().isEmpty()) {
            blocks.add(new Block.Paragraph(words.label("money.none")));
            return new Section(words.label("money.title"), blocks);
        }
        blocks.add(keyFigures(ceiling, balances, words));
        List<Assumption> used = balances.getAssumptions();
        if (!used.isEmpty()) {
            blocks.add(new Block.Remarks(
                    words.label("money.left-rests-on"),
                    used.stream().map(words.explainer()::sentence).toList()));
        }
        if (!view.callOffs().isEmpty()) {
            blocks.add(callOffs(view, words));
            boolean byYear =
                    ceiling.filter(most -> !most.getTranches().isEmpty()).isPresent();
            blocks.add(parts(balances, byYear, words));
            if (!byYear) {
                blocks.add(new Block.Paragraph(words.label("money.no-tranches")));
            }
        }
        blocks.add(new Block.Figure(MoneyPicture.of(view, words)));
        return new Section(words.label("money.title"), blocks);
    }

    private static Block keyFigures(Optional<Ceiling> ceiling, Balances balances, Wording words) {
        List<Block.KeyFigure> figures = new ArrayList<>();
        figures.add(ceiling.map(Ceiling::getAmount)
                .map(most -> figure("money.ceiling", most.getMoney(), most.getVatBasis(), words))
                .orElseGet(() -> new Block.KeyFigure(words.label("money.ceiling"), words.label("money.unstated"), "")));
        Optional<VatBasis> basis = balances.getVatBasis();
        figures.add(figure("money.called-off", balances.getCommitted(), basis, words));
        figures.add(figure("money.invoiced", balances.getInvoiced(), basis, words));
        figures.add(figure("money.paid", balances.getPaid(), basis, words));
        figures.add(balances.getLeft()
                .map(left -> figure("money.left", left, basis, words))
                .orElseGet(() -> new Block.KeyFigure(
                        words.label("money.left"), words.label("money.left-open"), whyOpen(balances, words))));
        return new Block.KeyFigures(figures);
    }

    private static String whyOpen(Balances balances, Wording words) {
        return balances.getMissing().isEmpty()
                ? ""
                : words.label("money.left-missing", Map.of("inputs", balances.getMissing()));
    }

    private static Block.KeyFigure figure(String key, Money money, Optional<VatBasis> basis, Wording words) {
        return new Block.KeyFigure(words.label(key), words.write(money), basis(basis, words));
    }

    static String basis(Optional<VatBasis> basis, Wording words) {
        return basis.map(stated -> words.write(Word.of(stated))).orElseGet(() -> words.label("money.basis-open"));
    }

    private static Block callOffs(FileView view, Wording words) {
        return new Block.Table(
                words.label(
                        "money.call-offs", Map.of("basis", basis(view.balances().getVatBasis(), words))),
                List.of(
                        words.label("money.activity"),
                        words.label("money.ordered-on"),
                        words.label("money.department"),
                        words.label("money.amount")),
                view.callOffs().stream().map(callOff -> row(callOff, words)).toList(),
                false);
    }

    private static List<Cell> row(CallOff callOff, Wording words) {
        return List.of(
                Cell.of(callOff.getActivity().getTitle().in(words.language())),
                Cell.of(words.write(callOff.getOrderedOn())),
                Cell.of(callOff.getDepartment().map(Object::toString).orElseGet(() -> words.label("money.unstated"))),
                Cell.of(words.write(callOff.getAmount().getMoney())));
    }

    /** The sums in parts. What is left stands there if the agreement gives the years amounts of their own. */
    private static Block parts(Balances balances, boolean byYear, Wording words) {
        List<List<Cell>> rows = new ArrayList<>();
        for (Year year : balances.getYears()) {
            rows.add(row(part("year", words.write(year), words), balances.in(year), byYear, words));
        }
        balances.getAreas()
                .forEach(area -> rows.add(
                        row(part("area", words.write(Word.of(area)), words), balances.in(area), byYear, words)));
        balances.getDepartments()
                .forEach(department -> rows.add(
                        row(part("department", department.toString(), words), balances.of(department), byYear, words)));
        rows.add(row(words.label("money.in-all"), balances, byYear, words));
        List<String> columns = new ArrayList<>(List.of(
                words.label("money.part"),
                words.label("money.called-off"),
                words.label("money.invoiced"),
                words.label("money.paid")));
        if (byYear) {
            columns.add(words.label("money.left"));
        }
        String caption = words.label("money.parts", Map.of("basis", basis(balances.getVatBasis(), words)));
        return new Block.Table(caption, columns, rows, true);
    }

    private static String part(String kind, String name, Wording words) {
        return words.label("money.part." + kind, Map.of("part", name));
    }

    private static List<Cell> row(String name, Balances balances, boolean withLeft, Wording words) {
        List<Cell> row = new ArrayList<>(List.of(
                Cell.of(name),
                Cell.of(words.write(balances.getCommitted())),
                Cell.of(words.write(balances.getInvoiced())),
                Cell.of(words.write(balances.getPaid()))));
        if (withLeft) {
            row.add(Cell.of(balances.getLeft().map(words::write).orElseGet(() -> words.label("money.left-unstated"))));
        }
        return row;
    }
}
