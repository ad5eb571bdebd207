package se.samverkan.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import se.samverkan.core.file.FileView;
import se.samverkan.core.file.Forecast;
import se.samverkan.core.file.YearForecast;
import se.samverkan.report.document.Block;
import se.samverkan.report.document.Cell;
import se.samverkan.report.document.Section;

/** What is likely to be called off, year by year, and the day on which the ceiling would be reached at the pace so far. */
final class ForecastSection {

    private ForecastSection() {}

    static Section of(FileView view, Wording words) {
        Forecast forecast = view.forecast();
        MoneyTable<YearForecast> table = new MoneyTable<YearForecast>("years.year", words)
                .column("forecast.planned", YearForecast::getPlanned)
                .column("money.called-off", YearForecast::getCommitted)
                .column("forecast.likely", YearForecast::getLikely)
                .openColumn("years.limit", YearForecast::getBudget)
                .openColumn("forecast.left", YearForecast::getLikelyLeft);
        forecast.getYears().values().forEach(year -> table.row(Cell.of(words.write(year.getYear())), year));
        List<Block> blocks = new ArrayList<>();
        if (!forecast.getYears().isEmpty()) {
            blocks.add(table.under("forecast.caption", view.balances().getVatBasis()));
        }
        blocks.add(new Block.Paragraph(pace(forecast, words)));
        if (!forecast.getAssumptions().isEmpty()) {
            blocks.add(new Block.Remarks(
                    words.label("forecast.rests-on"),
                    forecast.getAssumptions().stream()
                            .map(words.explainer()::sentence)
                            .toList()));
        }
        return new Section(words.label("forecast.title"), blocks);
    }

    private static String pace(Forecast forecast, Wording words) {
        if (forecast.isCeilingReached()) {
            return words.label("forecast.reached");
        }
        return forecast.getCeilingReachedOn()
                .map(day -> words.label(
                        "forecast.day",
                        Map.of(
                                "amount", forecast.getPaceAmount().orElseThrow(),
                                "since", forecast.getPaceSince().orElseThrow(),
                                "made", forecast.getMadeOn(),
                                "day", day)))
                .orElseGet(() -> words.label("forecast.open"));
    }
}
