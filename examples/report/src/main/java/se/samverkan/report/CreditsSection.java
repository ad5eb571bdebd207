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

/** What has become of the credits of every seat by the day, with the picture of it over time. */
final class CreditsSection {

    private CreditsSection() {}

    static Section of(FileView view, Wording words) {
        CreditBalance credits = view.credits();
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.KeyFigures(List.of(
                figure("credits.courses", credits.getOfCourses(), words),
                figure("credits.offered", credits.getOffered(), words),
                figure("credits.planned", credits.getPlanned(), words),
                figure("credits.running", credits.getRunning(), words),
                figure("credits.earned", credits.getEarned(), words),
                figure("credits.lost", credits.getLost(), words),
                figure("credits.seats", credits.getSeats(), words),
                figure("credits.completed", credits.getCompleted(), words))));
        blocks.add(new Block.Paragraph(words.label("credits.how")));
        if (!credits.getOfferedMissing().isEmpty()) {
            blocks.add(new Block.Paragraph(
                    words.label("credits.offered-missing", Map.of("inputs", credits.getOfferedMissing()))));
        }
        if (!credits.getEarnedMissing().isEmpty()) {
            blocks.add(
                    new Block.Paragraph(words.label("credits.missing", Map.of("inputs", credits.getEarnedMissing()))));
        }
        if (!credits.getOffered().isZero()) {
            blocks.add(new Block.Figure(picture(view, words)));
        }
        return new Section(words.label("credits.title"), blocks);
    }

    private static Block.KeyFigure figure(String label, Object value, Wording words) {
        return new Block.KeyFigure(words.label(label), words.write(value), "");
    }

    private static Picture picture(FileView view, Wording words) {
        CreditBalance credits = view.credits();
        LocalDate day = view.getAsOf().getDay();
        return new StepChart(
                words.label("credits.picture"),
                words.label(
                        "credits.picture.text",
                        Map.of("day", day, "offered", credits.getOffered(), "earned", credits.getEarned())),
                TimeSpan.of(view),
                new MarkedDay(day, words.write(day)),
                List.of(
                        series("credits.offered", view, CreditBalance::getOffered, words),
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
