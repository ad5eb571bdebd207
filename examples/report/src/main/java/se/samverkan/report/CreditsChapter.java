package se.samverkan.report;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import se.samverkan.core.exchange.CreditsCsvWriter;
import se.samverkan.core.exchange.CsvDialect;
import se.samverkan.core.file.FileView;
import se.samverkan.core.time.AsOf;
import se.samverkan.fixtures.ShowSubscription;
import se.samverkan.report.document.Block;
import se.samverkan.report.document.Chapter;
import se.samverkan.report.document.Section;

/** The credits of a made-up subscription, as an HR strategist follows them up, and what they have cost. */
final class CreditsChapter {

    private CreditsChapter() {}

    static Chapter of(LocalDate day, Wording words) {
        FileView view = view(day);
        return new Chapter(
                words.label("credits-show.title"),
                words.label("credits-show.lead"),
                List.of(
                        madeUp(words),
                        SubscriptionSection.of(view, words),
                        CreditsSection.of(view, words),
                        CreditTables.section(view, words),
                        CompletionSection.of(view, words)));
    }

    /** What the chapter shows, as a table for a spreadsheet in the Swedish dialect. */
    static String csv(LocalDate day) throws IOException {
        StringBuilder credits = new StringBuilder();
        CreditsCsvWriter.in(CsvDialect.SWEDISH).write(view(day).credits(), credits);
        return credits.toString();
    }

    private static FileView view(LocalDate day) {
        return ShowSubscription.file().at(AsOf.on(day));
    }

    private static Section madeUp(Wording words) {
        return new Section(
                words.label("ground.title"),
                List.of(
                        new Block.Remarks(words.label("ground.made-up"), List.of(words.label("credits-show.made-up"))),
                        new Block.Paragraph(words.label("credits-show.files"))));
    }
}
