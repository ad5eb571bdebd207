package se.samverkan.report;

import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import se.samverkan.core.code.CourseId;
import se.samverkan.core.file.CreditBalance;
import se.samverkan.core.file.CreditCost;
import se.samverkan.core.file.FileView;
import se.samverkan.report.document.Block;
import se.samverkan.report.document.Cell;
import se.samverkan.report.document.Section;

/** The credits by year, department and course, and what an earned one has cost. */
final class CreditTables {

    private static final List<String> COLUMNS =
            List.of("credits.offered", "credits.planned", "credits.running", "credits.earned", "credits.lost");

    private final FileView view;
    private final CreditBalance credits;
    private final Wording words;

    private CreditTables(FileView view, Wording words) {
        this.view = view;
        this.credits = view.credits();
        this.words = words;
    }

    static Section section(FileView view, Wording words) {
        CreditTables tables = new CreditTables(view, words);
        List<Block> blocks = List.of(
                tables.byYear(),
                tables.byDepartment(),
                tables.byCourse(),
                new Block.Paragraph(words.label("credits.cost-how")));
        return new Section(words.label("credits.parts"), blocks);
    }

    private Block byYear() {
        List<List<Cell>> rows = new ArrayList<>();
        credits.getYears().forEach(year -> rows.add(row(words.write(year), credits.in(year))));
        return table("credits.by-year", "years.year", rows);
    }

    private Block byDepartment() {
        List<List<Cell>> rows = new ArrayList<>();
        credits.getDepartments().forEach(department -> rows.add(row(department.toString(), credits.of(department))));
        CreditBalance open = credits.withDepartmentOpen();
        if (!open.getOffered().isZero()) {
            rows.add(row(words.label("credits.department-open"), open));
        }
        return table("credits.by-department", "credits.department", rows);
    }

    /** A table of credits, the whole in its last row. */
    private Block table(String caption, String first, List<List<Cell>> rows) {
        List<String> columns = new ArrayList<>(List.of(words.label(first)));
        COLUMNS.forEach(column -> columns.add(words.label(column)));
        List<List<Cell>> all = new ArrayList<>(rows);
        all.add(row(words.label("credits.whole"), credits));
        return new Block.Table(words.label(caption), columns, all, true);
    }

    private List<Cell> row(String name, CreditBalance of) {
        return List.of(
                Cell.of(name),
                Cell.of(words.write(of.getOffered())),
                Cell.of(words.write(of.getPlanned())),
                Cell.of(words.write(of.getRunning())),
                Cell.of(words.write(of.getEarned())),
                Cell.of(words.write(of.getLost())));
    }

    private Block byCourse() {
        List<List<Cell>> rows = new ArrayList<>();
        for (CourseId id : credits.getCourses()) {
            rows.add(costRow(CourseTitles.of(id, view, words), view.creditCost(id)));
        }
        rows.add(costRow(words.label("credits.whole"), view.creditCost()));
        return new Block.Table(
                words.label("credits.by-course"),
                List.of(
                        words.label("credits.course"),
                        words.label("credits.development"),
                        words.label("credits.delivery"),
                        words.label("credits.earned"),
                        words.label("credits.per-credit")),
                rows,
                true);
    }

    private List<Cell> costRow(String name, CreditCost cost) {
        return List.of(
                Cell.of(name),
                Cell.of(words.amount(cost.getDevelopment().getMoney())),
                Cell.of(words.amount(cost.getDelivery().getMoney())),
                Cell.of(words.write(cost.getEarned())),
                Cell.of(perCredit(cost, words)));
    }

    /** The cost of a credit; the most that it can be where more may have been earned than is known. */
    static String perCredit(CreditCost cost, Wording words) {
        if (!cost.getCostMissing().isEmpty()) {
            return words.label("money.left-open");
        }
        return cost.getPerCredit(RoundingMode.HALF_UP)
                .map(words::amount)
                .map(amount ->
                        cost.getMissing().isEmpty() ? amount : words.label("credits.at-most", Map.of("amount", amount)))
                .orElseGet(() -> words.label("credits.none-earned"));
    }
}
