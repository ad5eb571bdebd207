package se.samverkan.rules.deadline;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import se.samverkan.core.code.DutyId;
import se.samverkan.core.code.DutyKind;
import se.samverkan.core.file.FileView;
import se.samverkan.core.followup.DutyDone;

/** The duties that a file says were done. */
final class Done {

    private Done() {}

    /** The first day on which one of the kinds was done; absent where none was by the day of the view. */
    static Optional<LocalDate> on(FileView view, DutyKind... kinds) {
        return days(view, kinds).min(Comparator.naturalOrder());
    }

    /** The first day, from a first one on, on which one of the kinds was done; absent where none was by the day of the view. */
    static Optional<LocalDate> from(LocalDate firstDay, FileView view, DutyKind... kinds) {
        return days(view, kinds).filter(day -> !day.isBefore(firstDay)).min(Comparator.naturalOrder());
    }

    private static Stream<LocalDate> days(FileView view, DutyKind... kinds) {
        Set<DutyKind> wanted = Set.of(kinds);
        return view.dutiesDone().stream()
                .filter(done -> wanted.contains(done.getKind()))
                .map(DutyDone::getDay);
    }

    /** The first day on which that one of a kind was done; absent where it wasn't by the day of the view. */
    static Optional<LocalDate> on(FileView view, DutyKind kind, DutyId id) {
        return view.dutiesDone().stream()
                .filter(done -> done.getKind().equals(kind) && done.getDuty().equals(Optional.of(id)))
                .map(DutyDone::getDay)
                .min(Comparator.naturalOrder());
    }
}
