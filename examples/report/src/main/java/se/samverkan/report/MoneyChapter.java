package se.samverkan.report;

import java.time.LocalDate;
import java.util.List;
import se.samverkan.core.file.FileView;
import se.samverkan.core.time.AsOf;
import se.samverkan.report.document.Block;
import se.samverkan.report.document.Chapter;
import se.samverkan.report.document.Section;

/** The money of the first agreement played through with made-up terms and amounts, as a controller follows it up. */
final class MoneyChapter {

    private MoneyChapter() {}

    static Chapter of(Cases cases, LocalDate day, Wording words) {
        AsOf asOf = AsOf.on(day);
        FileView view = cases.money().at(asOf);
        return new Chapter(
                words.label("money-show.title"),
                words.label("money-show.lead"),
                List.of(
                        madeUp(words),
                        LedgerSection.of(view, words),
                        YearsSection.of(view, words),
                        PartsSection.of(view, words),
                        LimitsSection.of(view, cases.rules().assess(cases.money(), asOf), words),
                        SharesSection.of(view, words),
                        SettlementSection.of(view, words),
                        MonthEndSection.of(view, words),
                        CarryOverSection.of(view, words),
                        ForecastSection.of(view, words)));
    }

    private static Section madeUp(Wording words) {
        return new Section(
                words.label("ground.title"),
                List.of(
                        new Block.Remarks(words.label("ground.made-up"), List.of(words.label("money-show.made-up"))),
                        new Block.Paragraph(words.label("money-show.files"))));
    }
}
