package se.samverkan.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import se.samverkan.core.deadline.Deadline;
import se.samverkan.core.deadline.Deadlines;
import se.samverkan.core.file.FileView;
import se.samverkan.core.time.DateRange;
import se.samverkan.report.document.Block;
import se.samverkan.report.document.Cell;
import se.samverkan.report.document.Section;
import se.samverkan.report.document.Tone;
import se.samverkan.report.picture.DayMarks;
import se.samverkan.report.picture.MarkedDay;

/** What must be done, may last be done or happens by which day, with the picture of the days, and what can't be dated. */
final class DeadlinesSection {

    private DeadlinesSection() {}

    static Section of(Deadlines deadlines, FileView view, Wording words) {
        LocalDate today = deadlines.getAsOf().getDay();
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Paragraph(deadlines
                .getNext()
                .map(next -> words.label(
                        "deadlines.next", Map.of("title", words.explainer().title(next), "day", next.getDay())))
                .orElseGet(() -> words.label("deadlines.none"))));
        if (!deadlines.getAll().isEmpty()) {
            blocks.add(table(deadlines, today, words));
            blocks.add(new Block.Figure(picture(deadlines, view, words)));
        }
        List<String> undated = deadlines.getNotAssessed().stream()
                .map(words.explainer()::explain)
                .toList();
        blocks.add(
                undated.isEmpty()
                        ? new Block.Paragraph(words.label("deadlines.all-dated"))
                        : new Block.Remarks(words.label("deadlines.undated"), undated));
        return new Section(words.label("deadlines.title"), blocks);
    }

    private static Block table(Deadlines deadlines, LocalDate today, Wording words) {
        List<List<Cell>> rows = new ArrayList<>();
        for (int i = 0; i < deadlines.getAll().size(); i++) {
            Deadline deadline = deadlines.getAll().get(i);
            rows.add(List.of(
                    Cell.of((i + 1) + ". " + words.write(deadline.getDay())),
                    Cell.of(words.explainer().explain(deadline, today)),
                    status(deadline.statusOn(today), words)));
        }
        return new Block.Table(
                words.label("deadlines.caption"),
                List.of(words.label("deadlines.day"), words.label("deadlines.what"), words.label("deadlines.status")),
                rows,
                false);
    }

    private static Cell status(Deadline.Status status, Wording words) {
        return switch (status) {
            case UPCOMING -> Cell.of(words.label("deadlines.upcoming"));
            case OVERDUE -> Cell.mark(words.label("deadlines.overdue"), Tone.BAD);
            case LAPSED -> Cell.mark(words.label("deadlines.lapsed"), Tone.OPEN);
            case DONE -> Cell.mark(words.label("deadlines.done"), Tone.GOOD);
        };
    }

    private static DayMarks picture(Deadlines deadlines, FileView view, Wording words) {
        LocalDate today = deadlines.getAsOf().getDay();
        List<DayMarks.Mark> marks = new ArrayList<>();
        List<String> told = new ArrayList<>();
        for (int i = 0; i < deadlines.getAll().size(); i++) {
            Deadline deadline = deadlines.getAll().get(i);
            String number = Integer.toString(i + 1);
            boolean open = deadline.statusOn(today) == Deadline.Status.UPCOMING;
            marks.add(new DayMarks.Mark(number, deadline.getDay(), open));
            told.add(number + " " + words.write(deadline.getDay()));
        }
        return new DayMarks(
                words.label("deadlines.picture"),
                words.label("deadlines.picture.told", Map.of("told", told)),
                span(deadlines, view),
                new MarkedDay(today, words.write(today)),
                marks);
    }

    /** The days of the term, and the whole years of every deadline. */
    private static DateRange span(Deadlines deadlines, FileView view) {
        DateRange days = TimeSpan.of(view);
        LocalDate first = days.getFirstDay().orElseThrow();
        LocalDate last = days.getLastDay().orElseThrow();
        for (Deadline deadline : deadlines.getAll()) {
            first = deadline.getDay().isBefore(first) ? deadline.getDay() : first;
            last = deadline.getDay().isAfter(last) ? deadline.getDay() : last;
        }
        return DateRange.ofClosed(first.withDayOfYear(1), LocalDate.of(last.getYear(), 12, 31));
    }
}
