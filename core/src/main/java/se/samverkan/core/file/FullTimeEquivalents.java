package se.samverkan.core.file;

import static se.samverkan.core.PublicApi.Usage.CALL;

import java.time.LocalDate;
import java.time.Year;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.samverkan.core.PublicApi;
import se.samverkan.core.activity.Activity;
import se.samverkan.core.activity.CommissionedCourse;
import se.samverkan.core.finding.InputCode;
import se.samverkan.core.participant.Participation;
import se.samverkan.core.quantity.Fraction;

/**
 * Full-time equivalents of the participants in courses and degree projects, as exact fractions: students (helårsstudenter, HST)
 * are the registered, each with the credits of the course divided by 60, and performances (helårsprestationer, HPR) are the
 * credits passed divided by 60. Who has left by the day three weeks after the first day, the same day of the week, isn't
 * counted among the students, nor who was registered on what is cancelled.
 *
 * <p>Students are split on the calendar years of their course by its days, both ends included; a performance is of the year in
 * which it was passed. Commissioned education counts here and isn't settled against the state grant, so that {@link
 * #forStateGrant()} leaves it out.
 *
 * <pre>{@code
 * FullTimeEquivalents all = file.at(AsOf.on(day)).fullTimeEquivalents();
 * all.getStudents();                                  // 9/2, as of 18 registered for 15 hp
 * all.in(Year.of(2024)).getStudents();                // the part of it in 2024
 * all.forStateGrant().getStudents();                  // 0, if it was commissioned
 * }</pre>
 *
 * <p>This class is immutable and thread-safe.
 */
@PublicApi(CALL)
public final class FullTimeEquivalents {

    static final int WEEKS_BEFORE_COUNTED = 3;

    private final List<Line> lines;

    private FullTimeEquivalents(List<Line> lines) {
        this.lines = lines;
    }

    /** Students and performances of one course in one year, which may be open. */
    record Line(
            boolean commissioned,
            Optional<Year> year,
            Fraction students,
            Fraction performances,
            Optional<InputCode> missing) {}

    static FullTimeEquivalents of(FileView view) {
        Participations participations = view.participations();
        Cancellations cancelled = view.cancelled();
        Stream<Line> called = view.callOffs().stream()
                .flatMap(callOff -> lines(
                        callOff.getActivity(), participations.in(callOff.getId()), cancelled.include(callOff.getId())));
        Stream<Line> others = view.activities().stream()
                .flatMap(activity -> lines(
                        activity,
                        activity.getId().map(participations::in).orElse(List.of()),
                        cancelled.include(activity.getId().orElse(null))));
        return new FullTimeEquivalents(Stream.concat(called, others).toList());
    }

    private static Stream<Line> lines(Activity activity, List<Participation> participations, boolean isCancelled) {
        EquivalentsOfCourse course = new EquivalentsOfCourse(activity, participations);
        return isCancelled ? course.linesOfCancelled() : course.lines();
    }

    static boolean isCommissioned(Activity activity) {
        return activity instanceof CommissionedCourse;
    }

    /** The last day on which who leaves isn't counted. */
    static LocalDate lastDayUncounted(LocalDate firstDay) {
        return firstDay.plusWeeks(WEEKS_BEFORE_COUNTED);
    }

    /**
     * The full-time equivalent students.
     *
     * @return the exact number
     */
    public Fraction getStudents() {
        return sum(Line::students);
    }

    /**
     * The full-time equivalent performances.
     *
     * @return the exact number
     */
    public Fraction getPerformances() {
        return sum(Line::performances);
    }

    private Fraction sum(Function<Line, Fraction> part) {
        return lines.stream().map(part).reduce(Fraction.ZERO, Fraction::plus);
    }

    /**
     * What is settled against the state grant: all but commissioned education.
     *
     * @return the equivalents without it
     */
    public FullTimeEquivalents forStateGrant() {
        return where(line -> !line.commissioned());
    }

    /**
     * Those of one calendar year.
     *
     * @param year the year
     * @return the equivalents; 0 where nothing is of the year
     */
    public FullTimeEquivalents in(Year year) {
        Optional<Year> wanted = Optional.of(year);
        return where(line -> line.year().equals(wanted));
    }

    /**
     * Those of courses without days, which belong to no year that is known.
     *
     * @return the equivalents, which add up with those of each year to these
     */
    public FullTimeEquivalents withYearOpen() {
        return where(line -> line.year().isEmpty());
    }

    private FullTimeEquivalents where(Predicate<Line> wanted) {
        return new FullTimeEquivalents(lines.stream().filter(wanted).toList());
    }

    /**
     * The years that anything is of.
     *
     * @return an unmodifiable set
     */
    public SortedSet<Year> getYears() {
        return Collections.unmodifiableSortedSet(
                lines.stream().flatMap(line -> line.year().stream()).collect(Collectors.toCollection(TreeSet::new)));
    }

    /**
     * What would have to be known before everyone is counted.
     *
     * @return the missing inputs: the credits of a course, or its days where somebody has left; empty where the numbers are the
     *     whole answer
     */
    public List<InputCode> getMissing() {
        return lines.stream()
                .flatMap(line -> line.missing().stream())
                .distinct()
                .sorted()
                .toList();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof FullTimeEquivalents that
                && getStudents().equals(that.getStudents())
                && getPerformances().equals(that.getPerformances())
                && getMissing().equals(that.getMissing());
    }

    @Override
    public int hashCode() {
        return Objects.hash(getStudents(), getPerformances(), getMissing());
    }

    /**
     * Both numbers.
     *
     * @return the text, such as {@code HST 9/2, HPR 7/2}, for reading in a log or a test
     */
    @Override
    public String toString() {
        return "HST " + getStudents() + ", HPR " + getPerformances();
    }
}
