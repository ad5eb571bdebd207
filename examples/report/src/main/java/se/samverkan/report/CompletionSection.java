package se.samverkan.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import se.samverkan.core.file.CompletionGroup;
import se.samverkan.core.file.CompletionStatistics;
import se.samverkan.core.file.FileView;
import se.samverkan.report.document.Block;
import se.samverkan.report.document.Cell;
import se.samverkan.report.document.Section;

/** How many were registered and how many have completed, by department and course, without small groups. */
final class CompletionSection {

    private CompletionSection() {}

    static Section of(FileView view, Wording words) {
        CompletionStatistics statistics = view.completion();
        List<List<Cell>> departments = new ArrayList<>();
        statistics
                .getByDepartment()
                .forEach((department, group) -> departments.add(row(department.toString(), group, words)));
        departments.add(row(words.label("credits.whole"), statistics.getInAll(), words));
        List<List<Cell>> courses = new ArrayList<>();
        statistics
                .getByCourse()
                .forEach((course, group) -> courses.add(row(CourseTitles.of(course, view, words), group, words)));
        return new Section(
                words.label("completion.title"),
                List.of(
                        table("completion.by-department", "credits.department", departments, words),
                        table("completion.by-course", "credits.course", courses, words),
                        new Block.Paragraph(
                                words.label("completion.how", Map.of("least", CompletionStatistics.LEAST)))));
    }

    private static Block table(String caption, String first, List<List<Cell>> rows, Wording words) {
        return new Block.Table(
                words.label(caption),
                List.of(words.label(first), words.label("completion.registered"), words.label("completion.completed")),
                rows,
                true);
    }

    private static List<Cell> row(String name, CompletionGroup group, Wording words) {
        return List.of(
                Cell.of(name),
                Cell.of(number(group.getRegistered(), words)),
                Cell.of(number(group.getCompleted(), words)));
    }

    private static String number(OptionalInt number, Wording words) {
        return number.isPresent() ? words.write(number.getAsInt()) : words.label("completion.suppressed");
    }
}
