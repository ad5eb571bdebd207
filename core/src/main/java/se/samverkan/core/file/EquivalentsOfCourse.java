package se.samverkan.core.file;

import java.time.LocalDate;
import java.time.Year;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.samverkan.core.activity.Activity;
import se.samverkan.core.activity.CommissionedCourse;
import se.samverkan.core.activity.DegreeProject;
import se.samverkan.core.credit.Credits;
import se.samverkan.core.file.FullTimeEquivalents.Line;
import se.samverkan.core.finding.InputCode;
import se.samverkan.core.participant.ParticipantState;
import se.samverkan.core.participant.Participation;
import se.samverkan.core.quantity.Fraction;
import se.samverkan.core.time.DateRange;

/** The full-time equivalents of those who take part in one course or degree project. */
final class EquivalentsOfCourse {

    private final Activity activity;
    private final List<Participation> registered;

    EquivalentsOfCourse(Activity activity, List<Participation> participations) {
        this.activity = activity;
        this.registered =
                participations.stream().filter(Participation::hasBeenRegistered).toList();
    }

    Stream<Line> lines() {
        boolean counts = activity instanceof CommissionedCourse || activity instanceof DegreeProject;
        if (!counts || registered.isEmpty()) {
            return Stream.empty();
        }
        return Stream.of(students(), performances(), missing()).flatMap(lines -> lines);
    }

    /** Of a course that is cancelled, what was passed before alone: nobody is a student in it. */
    Stream<Line> linesOfCancelled() {
        return performances();
    }

    private Optional<Credits> credits() {
        return activity instanceof DegreeProject project ? project.getCredits() : CourseSums.creditsOf(activity);
    }

    private Stream<Line> students() {
        long counted = registered.stream().filter(each -> !hasLeftEarly(each)).count();
        Fraction all = credits().orElse(Credits.zero()).fullTimeYears().times(Fraction.of(counted));
        return activity.getDates()
                .map(days -> split(all, days))
                .orElseGet(() -> Stream.of(line(null, all, Fraction.ZERO)));
    }

    private boolean hasLeftEarly(Participation participation) {
        return hasLeft(participation)
                && activity.getDates()
                        .flatMap(DateRange::getFirstDay)
                        .map(FullTimeEquivalents::lastDayUncounted)
                        .filter(last -> !participation.getSince().orElseThrow().isAfter(last))
                        .isPresent();
    }

    private static boolean hasLeft(Participation participation) {
        return participation.getState().equals(Optional.of(ParticipantState.WITHDRAWN));
    }

    /** The parts of the years that days touch, in proportion to the days in each. */
    private Stream<Line> split(Fraction all, DateRange days) {
        LocalDate first = days.getFirstDay().orElseThrow();
        LocalDate last = days.getLastDay().orElseThrow();
        long length = days.lengthInDays().orElseThrow();
        return IntStream.rangeClosed(first.getYear(), last.getYear())
                .mapToObj(Year::of)
                .map(year -> {
                    LocalDate from = Stream.of(first, year.atDay(1))
                            .max(LocalDate::compareTo)
                            .orElseThrow();
                    LocalDate to = Stream.of(last, year.atDay(year.length()))
                            .min(LocalDate::compareTo)
                            .orElseThrow();
                    Fraction share = Fraction.of(ChronoUnit.DAYS.between(from, to) + 1, length);
                    return line(year, all.times(share), Fraction.ZERO);
                });
    }

    private Stream<Line> performances() {
        return registered.stream()
                .flatMap(each -> each.getEarnedByDay().entrySet().stream())
                .map(passed -> line(
                        Year.from(passed.getKey()),
                        Fraction.ZERO,
                        passed.getValue().fullTimeYears()));
    }

    private Stream<Line> missing() {
        Stream<InputCode> credits = credits().isEmpty() ? Stream.of(InputCode.COURSE_CREDITS) : Stream.empty();
        boolean leftWhen = activity.getDates().isEmpty() && registered.stream().anyMatch(EquivalentsOfCourse::hasLeft);
        return Stream.concat(credits, leftWhen ? Stream.of(InputCode.ACTIVITY_DATES) : Stream.empty())
                .map(input -> new Line(
                        FullTimeEquivalents.isCommissioned(activity),
                        Optional.empty(),
                        Fraction.ZERO,
                        Fraction.ZERO,
                        Optional.of(input)));
    }

    private Line line(@Nullable Year year, Fraction students, Fraction performances) {
        return new Line(
                FullTimeEquivalents.isCommissioned(activity),
                Optional.ofNullable(year),
                students,
                performances,
                Optional.empty());
    }
}
