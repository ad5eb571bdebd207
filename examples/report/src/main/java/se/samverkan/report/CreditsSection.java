package se.samverkan.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import se.samverkan.core.credit.Credits;
import se.samverkan.core.file.CreditBalance;
import se.samverkan.core.file.FileView;
import se.samverkan.report.document.Block;
import se.samverkan.report.document.Section;
import se.samverkan.report.picture.MarkedDay;
import se.samverkan.report.picture.Picture;
import se.samverkan.report.picture.StepChart;

/** The credits planned and earned by the day, with the picture of them over time. */
final class CreditsSection {

    private CreditsSection() {}

    static Section of(FileView view, Wording words) {
        CreditBalance credits = view.credits();
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.KeyFigures(List.of(
                new Block.KeyFigure(words.label("credits.planned"), words.write(credits.getPlanned()), ""),
                new Block.KeyFigure(words.label("credits.earned"), words.write(credits.getEarned()), ""),
                new Block.KeyFigure(words.label("credits.completed"), words.write(credits.getCompleted()), ""))));
        blocks.add(new Block.Paragraph(words.label("credits.how")));
        if (!credits.getMissing().isEmpty()) {
            blocks.add(new Block.Paragraph(words.label("credits.missing", Map.of("inputs", credits.getMissing()))));
        }
        if (!credits.getPlanned().isZero()) {
            blocks.add(new Block.Figure(picture(view, words)));
        }
        return new Section(words.label("credits.title"), blocks);
    }

    private static Picture picture(FileView view, Wording words) {
        CreditBalance credits = view.credits();
        LocalDate day = view.getAsOf().getDay();
        return new StepChart(
                words.label("credits.picture"),
                words.label(
                        "credits.picture.text",
                        Map.of("day", day, "planned", credits.getPlanned(), "earned", credits.getEarned())),
                TimeSpan.of(view),
                new MarkedDay(day, words.write(day)),
                List.of(
                        series("credits.planned", view, CreditBalance::getPlanned, words),
                        series("credits.earned", view, CreditBalance::getEarned, words)),
                Optional.empty(),
                tenths -> words.write(Credits.ofTenths(tenths)));
    }

    private static StepChart.Series series(
            String key, FileView view, Function<CreditBalance, Credits> part, Wording words) {
        List<StepChart.Point> points = TimeSpan.daysOfChange(view).stream()
                .map(day -> new StepChart.Point(
                        day, part.apply(view.on(day).credits()).getTenths()))
                .toList();
        return new StepChart.Series(words.label(key) + " " + words.write(part.apply(view.credits())), points);
    }
}
