package se.samverkan.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.samverkan.core.activity.Activity;
import se.samverkan.core.activity.DevelopmentActivity;
import se.samverkan.core.agreement.SharedBody;
import se.samverkan.core.file.FileView;
import se.samverkan.core.file.NamedPartner;
import se.samverkan.core.followup.DutyStanding;
import se.samverkan.report.document.Block;
import se.samverkan.report.document.Cell;
import se.samverkan.report.document.Section;

/** Channels, exchanges of information and meetings: what they are for, between whom, and when the next one is due. */
final class DevelopmentSection {

    private DevelopmentSection() {}

    /** Whether anything of it is recorded, or the parties share a body. */
    static boolean isOf(FileView view) {
        return activities(view).findAny().isPresent()
                || !view.terms().getSharedBodies().isEmpty();
    }

    private static Stream<DevelopmentActivity> activities(FileView view) {
        return TimeSpan.activities(view)
                .filter(DevelopmentActivity.class::isInstance)
                .map(DevelopmentActivity.class::cast);
    }

    static Section of(FileView view, Wording words) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Table(
                words.label("development.caption"),
                List.of(
                        words.label("development.activity"),
                        words.label("development.subject"),
                        words.label("development.between"),
                        words.label("development.held"),
                        words.label("development.next")),
                activities(view).map(activity -> row(view, activity, words)).toList(),
                false));
        List<DutyStanding> points = view.followUp().actionPoints();
        if (!points.isEmpty()) {
            blocks.add(new Block.Table(
                    words.label("development.points"),
                    List.of(
                            words.label("development.point"),
                            words.label("development.done"),
                            words.label("development.due")),
                    points.stream().map(point -> row(point, words)).toList(),
                    false));
        }
        for (SharedBody body : view.terms().getSharedBodies()) {
            List<String> held = TimeSpan.activities(view)
                    .filter(activity -> activity.getOrganiser().equals(Optional.of(body.getId())))
                    .map(Activity::getTitle)
                    .map(words::write)
                    .toList();
            blocks.add(new Block.Remarks(
                    words.label("development.body") + " " + words.write(body.getName()),
                    held.isEmpty() ? List.of(words.label("development.body-nothing")) : held));
        }
        return new Section(words.label("development.title"), blocks);
    }

    private static List<Cell> row(FileView view, DevelopmentActivity activity, Wording words) {
        Optional<DutyStanding> standing = view.followUp().recurringActivities().stream()
                .filter(each -> activity.getId().isPresent()
                        && each.getDuty()
                                .orElseThrow()
                                .toString()
                                .equals(activity.getId().get().toString()))
                .findFirst();
        return List.of(
                Cell.of(words.write(activity.getTitle()), words.title(activity.getKind())),
                Cell.of(activity.getSubject().map(words::write).orElseGet(() -> words.label("development.open"))),
                Cell.of(between(view, activity, words)),
                Cell.of(standing.map(DutyStanding::getDone)
                        .filter(done -> !done.isEmpty())
                        .map(done -> done.stream().map(words::write).toList())
                        .orElseGet(() -> List.of(words.label("development.none")))),
                Cell.of(day(standing.flatMap(DutyStanding::getNextDue), words)));
    }

    private static List<String> between(FileView view, DevelopmentActivity activity, Wording words) {
        List<String> names = activity.getBetween().stream()
                .map(id -> view.reach(id).flatMap(NamedPartner::getName).orElse(id.toString()))
                .toList();
        return names.isEmpty() ? List.of(words.label("development.open")) : names;
    }

    private static List<Cell> row(DutyStanding point, Wording words) {
        return List.of(
                Cell.of(words.write(point.getSubject().orElseThrow())),
                Cell.of(day(point.getDone().stream().findFirst(), words)),
                Cell.of(day(point.getNextDue(), words)));
    }

    private static String day(Optional<LocalDate> day, Wording words) {
        return day.map(words::write).orElseGet(() -> words.label("development.none"));
    }
}
