package se.samverkan.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import se.samverkan.core.budget.Balances;
import se.samverkan.core.budget.Ceiling;
import se.samverkan.core.file.FileView;
import se.samverkan.core.money.VatAmount;
import se.samverkan.report.picture.MarkedDay;
import se.samverkan.report.picture.Picture;
import se.samverkan.report.picture.StepChart;

/** The picture of a ceiling and of what is called off, invoiced and paid over time. */
final class MoneyPicture {

    private MoneyPicture() {}

    static Picture of(FileView view, Wording words) {
        Balances balances = view.balances();
        Optional<VatAmount> ceiling = view.terms().getCeiling().map(Ceiling::getAmount);
        CurrencyUnit currency = balances.getCommitted().getCurrencyUnit();
        LocalDate day = view.getAsOf().getDay();
        return new StepChart(
                words.label("money.picture"),
                words.label(
                        ceiling.isPresent() ? "money.picture.text" : "money.picture.text-without-ceiling",
                        Map.of(
                                "day", day,
                                "ceiling",
                                        ceiling.<Object>map(Function.identity()).orElse(""),
                                "committed", balances.getCommitted(),
                                "invoiced", balances.getInvoiced(),
                                "paid", balances.getPaid())),
                TimeSpan.of(view),
                new MarkedDay(day, words.write(day)),
                List.of(
                        series("money.called-off", view, Balances::getCommitted, words),
                        series("money.invoiced", view, Balances::getInvoiced, words),
                        series("money.paid", view, Balances::getPaid, words)),
                ceiling.map(amount -> new StepChart.Limit(
                        amount.toMinorUnits(), words.label("money.ceiling") + " " + words.write(amount.getMoney()))),
                minor -> words.write(Money.ofMinor(currency, minor)));
    }

    private static StepChart.Series series(String key, FileView view, Function<Balances, Money> sum, Wording words) {
        List<StepChart.Point> points = TimeSpan.daysOfChange(view).stream()
                .map(day -> new StepChart.Point(
                        day, sum.apply(view.on(day).balances()).getAmountMinorLong()))
                .toList();
        return new StepChart.Series(words.label(key) + " " + words.write(sum.apply(view.balances())), points);
    }
}
