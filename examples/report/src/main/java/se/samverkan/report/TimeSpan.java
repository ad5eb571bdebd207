package se.samverkan.report;

import java.time.LocalDate;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.samverkan.core.activity.Activity;
import se.samverkan.core.activity.ActivityCancelled;
import se.samverkan.core.budget.Entry;
import se.samverkan.core.file.Act;
import se.samverkan.core.file.CallOff;
import se.samverkan.core.file.FileView;
import se.samverkan.core.participant.ParticipantEvent;
import se.samverkan.core.time.DateRange;
import se.samverkan.core.time.Term;

/** The days that a file's pictures span, and the days on which something changes in them. */
final class TimeSpan {

    private TimeSpan() {}

    /** The days of the term; where they aren't known, whole years around what is held and the day asked about. */
    static DateRange of(FileView view) {
        Optional<Term> term = view.facts().term().getValue();
        Optional<LocalDate> first = term.flatMap(Term::getFirstDay);
        Optional<LocalDate> last = term.flatMap(Term::getLastDay);
        Stream<Optional<LocalDate>> held = activities(view)
                .map(Activity::getDates)
                .flatMap(Optional::stream)
                .flatMap(dates -> Stream.of(dates.getFirstDay(), dates.getLastDay()));
        TreeSet<LocalDate> days = Stream.concat(held, Stream.of(first, last))
                .flatMap(Optional::stream)
                .collect(Collectors.toCollection(TreeSet::new));
        days.add(view.getAsOf().getDay());
        LocalDate earliest = LocalDate.of(days.first().getYear(), 1, 1);
        LocalDate latest = LocalDate.of(days.last().getYear(), 12, 31);
        return DateRange.ofClosed(first.orElse(earliest), last.orElse(latest));
    }

    /** What is called off by the day, and what is recorded without a call-off. */
    static Stream<Activity> activities(FileView view) {
        return Stream.concat(view.callOffs().stream().map(CallOff::getActivity), view.activities().stream());
    }

    /**
     * The first day of the span, and the days, to the day asked about, on which something known is ordered, invoiced, paid,
     * taken back, completed or cancelled.
     */
    static SortedSet<LocalDate> daysOfChange(FileView view) {
        Stream<LocalDate> first = of(view).getFirstDay().stream();
        return Stream.concat(
                        first,
                        view.getFile().getActs().stream()
                                .filter(act -> view.getAsOf().knows(act.getRecording()))
                                .flatMap(TimeSpan::day))
                .filter(day -> !day.isAfter(view.getAsOf().getDay()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<LocalDate> day(Act act) {
        return switch (act.getKind()) {
            case CALL_OFF -> Stream.of(((CallOff) act.getContent()).getOrderedOn());
            case ENTRY -> Stream.of(((Entry) act.getContent()).getDay());
            case ENROLMENT, RESULT -> Stream.of(((ParticipantEvent) act.getContent()).getDay());
            case ACTIVITY_CANCELLED -> Stream.of(((ActivityCancelled) act.getContent()).getDay());
            default -> Stream.empty();
        };
    }
}
