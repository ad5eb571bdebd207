package se.samverkan.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.samverkan.core.activity.Activity;
import se.samverkan.core.file.FileView;
import se.samverkan.core.finding.Fact;
import se.samverkan.core.time.DateRange;
import se.samverkan.core.time.Term;
import se.samverkan.report.picture.MarkedDay;
import se.samverkan.report.picture.Picture;
import se.samverkan.report.picture.Timeline;

/** The picture of a term with its days, and of what is held in it. */
final class TermPicture {

    private TermPicture() {}

    static Picture of(FileView view, Wording words) {
        List<Timeline.Stretch> stretches = new ArrayList<>(List.of(term(view, words)));
        List<Activity> dated = TimeSpan.activities(view)
                .filter(activity -> activity.getDates().isPresent())
                .toList();
        dated.forEach(activity -> stretches.add(stretch(activity, words)));
        String description = TermSection.sentence(view, words)
                + (dated.isEmpty() ? "" : " " + words.label("term.picture.held", Map.of("held", held(dated, words))));
        return new Timeline(
                words.label("term.picture"),
                description,
                TimeSpan.of(view),
                new MarkedDay(
                        view.getAsOf().getDay(), words.write(view.getAsOf().getDay())),
                stretches);
    }

    /** The days of an activity in words. */
    static String days(DateRange dates, Wording words) {
        return words.label(
                "days",
                Map.of(
                        "first", dates.getFirstDay().orElseThrow(),
                        "last", dates.getLastDay().orElseThrow()));
    }

    private static List<String> held(List<Activity> dated, Wording words) {
        return dated.stream()
                .map(activity -> activity.getTitle().in(words.language()) + " ("
                        + days(activity.getDates().orElseThrow(), words) + ")")
                .toList();
    }

    private static Timeline.Stretch term(FileView view, Wording words) {
        Fact<Term> term = view.facts().term();
        Optional<LocalDate> first = term.getValue().flatMap(Term::getFirstDay);
        Optional<LocalDate> last = term.getValue().flatMap(Term::getLastDay);
        boolean assumed = !term.getAssumptions().isEmpty();
        String days = words.label("term.picture.open");
        if (first.isPresent() && last.isPresent()) {
            days = words.label(
                    assumed ? "term.picture.assumed" : "days", Map.of("first", first.get(), "last", last.get()));
        }
        return new Timeline.Stretch(words.label("term.title"), days, first, last, assumed);
    }

    private static Timeline.Stretch stretch(Activity activity, Wording words) {
        DateRange dates = activity.getDates().orElseThrow();
        return new Timeline.Stretch(
                activity.getTitle().in(words.language()),
                days(dates, words),
                dates.getFirstDay(),
                dates.getLastDay(),
                false);
    }
}
