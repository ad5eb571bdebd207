package se.samverkan.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.samverkan.core.file.FileView;
import se.samverkan.core.file.SubscribedPeriod;
import se.samverkan.core.finding.Word;
import se.samverkan.core.quantity.Decimal;
import se.samverkan.core.time.DateRange;
import se.samverkan.report.document.Block;
import se.samverkan.report.document.Cell;
import se.samverkan.report.document.Section;

/** What the subscription gives a right to, and what is used, left and lapsed of it, period by period. */
final class SubscriptionSection {

    private static final List<String> COLUMNS = List.of(
            "subscription.period",
            "subscription.granted",
            "subscription.carried-in",
            "subscription.used",
            "subscription.left",
            "subscription.lapsed");

    private SubscriptionSection() {}

    static Section of(FileView view, Wording words) {
        List<List<Cell>> rows = new ArrayList<>();
        view.subscribedPeriods().forEach(period -> rows.add(row(period, words)));
        String measure = view.terms()
                .getCallOffTerms()
                .getSubscription()
                .flatMap(subscription -> subscription.getMeasure())
                .map(Word::of)
                .map(words::write)
                .orElse("");
        return new Section(
                words.label("subscription.title"),
                List.of(new Block.Table(
                        words.capital(measure),
                        COLUMNS.stream().map(words::label).toList(),
                        rows,
                        true)));
    }

    private static List<Cell> row(SubscribedPeriod period, Wording words) {
        return List.of(
                Cell.of(days(period.getDays(), words)),
                Cell.of(words.write(period.getGranted())),
                Cell.of(words.write(period.getCarriedIn())),
                Cell.of(words.write(period.getUsed())),
                Cell.of(words.write(period.getLeft())),
                Cell.of(lapsed(period.getLapsed(), words)));
    }

    private static String days(DateRange days, Wording words) {
        return words.label(
                "subscription.days",
                Map.of(
                        "first",
                        days.getFirstDay().orElseThrow(),
                        "last",
                        days.getLastDay().orElseThrow()));
    }

    private static String lapsed(Optional<Decimal> lapsed, Wording words) {
        return lapsed.map(words::write).orElseGet(() -> words.label("subscription.not-yet"));
    }
}
