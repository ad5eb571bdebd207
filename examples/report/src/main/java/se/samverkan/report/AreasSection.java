package se.samverkan.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import se.samverkan.core.activity.Activity;
import se.samverkan.core.agreement.CoveredArea;
import se.samverkan.core.code.ActivityKind;
import se.samverkan.core.code.CollaborationArea;
import se.samverkan.core.file.FileView;
import se.samverkan.core.finding.Word;
import se.samverkan.report.document.Block;
import se.samverkan.report.document.Cell;
import se.samverkan.report.document.Section;
import se.samverkan.report.picture.Cards;
import se.samverkan.report.picture.Picture;

/** The areas and kinds of activity that an agreement covers, and what is recorded in them by the day, with a picture. */
final class AreasSection {

    private AreasSection() {}

    static Section of(FileView view, Wording words) {
        List<Block> blocks = new ArrayList<>();
        List<List<Cell>> rows = Stream.of(CollaborationArea.values())
                .map(area -> List.of(
                        Cell.of(words.title(area)), Cell.of(kinds(view, area, words)), recorded(view, area, words)))
                .toList();
        blocks.add(new Block.Table(
                words.label("areas.caption"),
                List.of(words.label("areas.area"), words.label("areas.kinds"), words.label("areas.recorded")),
                rows,
                false));
        blocks.add(new Block.Figure(picture(view, words)));
        return new Section(words.label("areas.title"), blocks);
    }

    /** What the agreement says of an area: that it isn't covered, that no kind is named, or the kinds. */
    private static String kinds(FileView view, CollaborationArea area, Wording words) {
        Optional<CoveredArea> covered = view.terms().findArea(area);
        if (covered.isEmpty()) {
            return words.label("areas.outside");
        }
        return covered.get().getActivityKinds().isEmpty()
                ? words.label("areas.no-kinds")
                : words.capital(words.write(
                        covered.get().getActivityKinds().stream().map(Word::of).toList()));
    }

    private static Cell recorded(FileView view, CollaborationArea area, Wording words) {
        List<String> titles = activities(view, area)
                .map(activity -> activity.getTitle().in(words.language()))
                .toList();
        return titles.isEmpty() ? Cell.of(words.label("areas.nothing")) : Cell.of(titles);
    }

    private static Stream<Activity> activities(FileView view, CollaborationArea area) {
        return TimeSpan.activities(view).filter(activity -> activity.getArea() == area);
    }

    private static Picture picture(FileView view, Wording words) {
        List<Cards.Card> cards = Stream.of(CollaborationArea.values())
                .map(area -> card(view, area, words))
                .toList();
        List<String> told = Stream.of(CollaborationArea.values())
                .map(area -> words.title(area) + ": " + kinds(view, area, words) + ".")
                .toList();
        return new Cards(words.label("areas.picture"), String.join(" ", told), cards);
    }

    private static Cards.Card card(FileView view, CollaborationArea area, Wording words) {
        Optional<CoveredArea> covered = view.terms().findArea(area);
        List<ActivityKind> kinds = covered.stream()
                .flatMap(part -> part.getActivityKinds().isEmpty()
                        ? activities(view, area).map(Activity::getKind).distinct()
                        : part.getActivityKinds().stream())
                .toList();
        String note = covered.isPresent() && !covered.get().getActivityKinds().isEmpty()
                ? words.label("areas.covered")
                : kinds(view, area, words);
        return new Cards.Card(
                words.title(area),
                note,
                covered.isPresent(),
                kinds.stream().map(kind -> chip(view, area, kind, words)).toList());
    }

    private static Cards.Chip chip(FileView view, CollaborationArea area, ActivityKind kind, Wording words) {
        int number = (int) activities(view, area)
                .filter(activity -> activity.getKind() == kind)
                .count();
        String label = number == 0
                ? words.title(kind)
                : words.label("areas.chip", Map.of("kind", words.title(kind), "number", number));
        return new Cards.Chip(label, number > 0);
    }
}
