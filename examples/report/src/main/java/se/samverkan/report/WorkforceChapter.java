package se.samverkan.report;

import java.time.LocalDate;
import java.util.List;
import se.samverkan.core.file.FileView;
import se.samverkan.core.time.AsOf;
import se.samverkan.report.document.Block;
import se.samverkan.report.document.Chapter;
import se.samverkan.report.document.Section;

/** The needs of the second agreement played through with made-up numbers, as a regional coordinator follows them up. */
final class WorkforceChapter {

    private WorkforceChapter() {}

    static Chapter of(Cases cases, LocalDate day, Wording words) {
        FileView view = cases.workforce().at(AsOf.on(day));
        return new Chapter(
                words.label("workforce-show.title"),
                words.label("workforce-show.lead"),
                List.of(
                        new Section(
                                words.label("ground.title"),
                                List.of(
                                        new Block.Remarks(
                                                words.label("ground.made-up"),
                                                List.of(words.label("workforce-show.made-up"))),
                                        new Block.Paragraph(words.label("workforce-show.files")))),
                        CoverageSection.of(view, words)));
    }
}
