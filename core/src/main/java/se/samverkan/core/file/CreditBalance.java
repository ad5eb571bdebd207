package se.samverkan.core.file;

import static se.samverkan.core.PublicApi.Usage.CALL;

import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.samverkan.core.PublicApi;
import se.samverkan.core.code.ActivityId;
import se.samverkan.core.code.CallOffId;
import se.samverkan.core.code.CourseId;
import se.samverkan.core.code.Department;
import se.samverkan.core.code.ParticipantReference;
import se.samverkan.core.credit.Credits;
import se.samverkan.core.file.CreditSums.Part;
import se.samverkan.core.finding.InputCode;
import se.samverkan.core.participant.Participation;

/**
 * What has become of the credits (högskolepoäng) of every seat in the courses that are called off or planned, beside the money:
 * each credit is planned, running, earned or lost, and the four add up to what is offered.
 *
 * <ul>
 *   <li>Offered are the seats of the courses, each with the course's credits: those that a call-off orders, or of a course
 *       without one its most seats. Where more participants have a seat than that, theirs count; where no number is stated,
 *       theirs alone, and the number is missing.
 *   <li>Planned are those of seats that nobody is registered on yet, to the end of the course's last day.
 *   <li>Running are those that a registered participant hasn't earned yet.
 *   <li>Earned are those that participants have passed, each part and each course once.
 *   <li>Lost are those that weren't earned by one who withdrew after registering, failed or never came, and those that were
 *       still planned when the course ended. One who passes later has lost nothing.
 *   <li>A course that is cancelled offers none from then on, but for those earned before. Seats that are cancelled offer none
 *       either.
 * </ul>
 *
 * <p>A seat belongs to the department that its participant comes from, or else to that of the call-off. What is earned or lost
 * belongs to the year of its day, what is planned or running to that of the course's last day. Courses of which the agreement
 * doesn't say that they give credits offer none that are known.
 *
 * <p>Example: {@code view.credits().of(CallOffId.of("A-1")).getEarnedMissing()} tells what isn't known of one course.
 *
 * <p>This class is immutable and thread-safe.
 */
@PublicApi(CALL)
public final class CreditBalance {

    private final LocalDate day;
    private final Participations participations;
    private final List<Cell> cells;
    private final CreditSums sums;

    private CreditBalance(LocalDate day, Participations participations, List<Cell> cells) {
        this.day = day;
        this.participations = participations;
        this.cells = cells;
        this.sums = sum(cells);
    }

    /** What the seats of one thing come to in one department and year. */
    private record Cell(HeldCourse of, Part part, CreditSums sums) {}

    static CreditBalance of(FileView view, Participations participations) {
        LocalDate day = view.getAsOf().getDay();
        List<Cell> cells = new ArrayList<>();
        for (HeldCourse held : held(view)) {
            CourseSums taken = held.id().map(participations::sumsOf).orElse(CourseSums.NONE);
            held.parts(taken, day).forEach((part, sums) -> cells.add(new Cell(held, part, sums)));
        }
        return new CreditBalance(day, participations, cells);
    }

    private static List<HeldCourse> held(FileView view) {
        List<HeldCourse> held = new ArrayList<>();
        Cancellations cancelled = view.cancelled();
        view.callOffs().forEach(callOff -> held.add(HeldCourse.of(held.size(), callOff, view, cancelled)));
        view.activities().forEach(activity -> held.add(HeldCourse.of(held.size(), activity, view, cancelled)));
        return held;
    }

    private static CreditSums sum(List<Cell> cells) {
        return cells.stream().map(Cell::sums).reduce(CreditSums.NONE, CreditSums::plus);
    }

    private CreditBalance where(Predicate<Cell> wanted) {
        return new CreditBalance(
                day, participations, cells.stream().filter(wanted).toList());
    }

    /**
     * The credits of one call-off alone.
     *
     * @param callOff the call-off
     * @return the balance; all 0 where it isn't among those ordered by the day, or is taken back
     */
    public CreditBalance of(CallOffId callOff) {
        return where(cell -> cell.of().id().equals(Optional.of(callOff)));
    }

    /**
     * The credits of one activity alone that is planned or held without a call-off.
     *
     * @param activity the activity
     * @return the balance; all 0 where the activity isn't known
     */
    public CreditBalance of(ActivityId activity) {
        return where(cell -> cell.of().id().equals(Optional.of(activity)));
    }

    /**
     * The credits of one course in all its offerings, called off and held without a call-off.
     *
     * @param course the course
     * @return the balance; all 0 where no offering of it is known
     */
    public CreditBalance of(CourseId course) {
        return where(cell -> cell.of().course().equals(Optional.of(course)));
    }

    /** The credits of the courses that are called off. */
    CreditBalance ofCalledOffCourses() {
        return where(cell -> cell.of().isCourse()
                && cell.of().id().filter(CallOffId.class::isInstance).isPresent());
    }

    /**
     * The credits of the seats of one department.
     *
     * @param department the department
     * @return the balance; all 0 where no seat is the department's
     */
    public CreditBalance of(Department department) {
        return where(cell -> cell.part().department().equals(Optional.of(department)));
    }

    /**
     * The credits of the seats that belong to no department that is stated.
     *
     * @return the balance, which adds up with those of each department to this one
     */
    public CreditBalance withDepartmentOpen() {
        return where(cell -> cell.part().department().isEmpty());
    }

    /**
     * The credits of one calendar year.
     *
     * @param year the year
     * @return the balance; all 0 where nothing belongs to the year
     */
    public CreditBalance in(Year year) {
        return where(cell -> cell.part().year().equals(Optional.of(year)));
    }

    /**
     * The credits that are planned or running in courses without days.
     *
     * @return the balance, which adds up with those of each year to this one
     */
    public CreditBalance withYearOpen() {
        return where(cell -> cell.part().year().isEmpty());
    }

    /**
     * The credits of one participant alone: what the courses that the participant has a seat in may give, and what has become
     * of it.
     *
     * @param participant the participant
     * @return the balance; all 0 where the participant has no seat by the day
     */
    public CreditBalance of(ParticipantReference participant) {
        List<Cell> own = new ArrayList<>();
        cells.stream()
                .map(Cell::of)
                .distinct()
                .forEach(held -> held.id().ifPresent(id -> {
                    Participation participation = participations.find(id, participant);
                    if (participation != null && participation.hasSeat()) {
                        held.ofOneSeat()
                                .parts(CourseSums.of(participation), day)
                                .forEach((part, each) -> own.add(new Cell(held, part, each)));
                    }
                }));
        return new CreditBalance(day, participations, own);
    }

    /**
     * The credits of the course offerings that aren't cancelled, each counted once whatever the number of seats.
     *
     * @return the sum of what is stated, 0 where no course states its credits
     */
    public Credits getOfCourses() {
        return cells.stream()
                .map(Cell::of)
                .distinct()
                .filter(held -> !held.isCancelled())
                .flatMap(held -> held.credits().stream())
                .reduce(Credits.zero(), Credits::plus);
    }

    /**
     * The credits of every seat.
     *
     * @return the sum of what is planned, running, earned and lost; {@link #getOfferedMissing()} tells whether it is the whole
     *     answer
     */
    public Credits getOffered() {
        return Credits.ofTenths(sums.planned() + sums.running() + sums.earned() + sums.lost());
    }

    /**
     * The credits of seats that nobody is registered on yet.
     *
     * @return the credits
     */
    public Credits getPlanned() {
        return Credits.ofTenths(sums.planned());
    }

    /**
     * The credits that registered participants haven't earned yet.
     *
     * @return the credits
     */
    public Credits getRunning() {
        return Credits.ofTenths(sums.running());
    }

    /**
     * The credits earned.
     *
     * @return the sum of what is known to be earned
     */
    public Credits getEarned() {
        return Credits.ofTenths(sums.earned());
    }

    /**
     * The credits that nobody has earned or will.
     *
     * @return the credits
     */
    public Credits getLost() {
        return Credits.ofTenths(sums.lost());
    }

    /**
     * The number of seats, of courses and of what gives no credits.
     *
     * @return the number, 0 or more: of each thing those ordered, or those taken where they are more
     */
    public long getSeats() {
        return sums.seats();
    }

    /**
     * How many times an activity has been completed by a participant.
     *
     * @return the number, 0 or more; a participant counts once for an activity
     */
    public long getCompleted() {
        return sums.completed();
    }

    /**
     * What would have to be known before every seat's credits are counted.
     *
     * @return the missing inputs: the credits or the seats of a course that states none, or whether its area gives credits;
     *     empty where {@link #getOffered()} is the whole answer
     */
    public List<InputCode> getOfferedMissing() {
        return cells.stream()
                .flatMap(cell -> cell.of().missingOfOffered().stream())
                .distinct()
                .sorted()
                .toList();
    }

    /**
     * What would have to be known before everyone is credited. Of which course, or which participant, is told by the balance
     * of that one.
     *
     * @return the missing inputs; empty where {@link #getEarned()} is the whole answer
     */
    public List<InputCode> getEarnedMissing() {
        return cells.stream().collect(Collectors.toMap(Cell::of, Cell::sums, CreditSums::plus)).entrySet().stream()
                .flatMap(each -> each.getKey().missingOfEarned(each.getValue()).stream())
                .distinct()
                .sorted()
                .toList();
    }

    /**
     * The courses that have offerings.
     *
     * @return an unmodifiable set; offerings that state no course belong to none of them
     */
    public SortedSet<CourseId> getCourses() {
        return sorted(cells.stream().flatMap(cell -> cell.of().course().stream()));
    }

    /**
     * The call-offs of which credits or seats are counted.
     *
     * @return an unmodifiable list in the order recorded
     */
    public List<CallOffId> getCallOffs() {
        return ids(CallOffId.class);
    }

    /**
     * The activities without a call-off of which credits or seats are counted.
     *
     * @return an unmodifiable list in the order recorded; those without an id aren't among them
     */
    public List<ActivityId> getActivities() {
        return ids(ActivityId.class);
    }

    private <T> List<T> ids(Class<T> type) {
        return cells.stream()
                .flatMap(cell -> cell.of().id().stream())
                .filter(type::isInstance)
                .map(type::cast)
                .distinct()
                .toList();
    }

    /**
     * The departments that seats belong to.
     *
     * @return an unmodifiable set
     */
    public SortedSet<Department> getDepartments() {
        return sorted(cells.stream().flatMap(cell -> cell.part().department().stream()));
    }

    /**
     * The years that credits belong to.
     *
     * @return an unmodifiable set
     */
    public SortedSet<Year> getYears() {
        return sorted(cells.stream().flatMap(cell -> cell.part().year().stream()));
    }

    private static <T> SortedSet<T> sorted(Stream<T> values) {
        return Collections.unmodifiableSortedSet(values.collect(Collectors.toCollection(TreeSet::new)));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof CreditBalance that && answers().equals(that.answers());
    }

    @Override
    public int hashCode() {
        return answers().hashCode();
    }

    private List<Object> answers() {
        return List.of(getOfCourses(), sums, getOfferedMissing(), getEarnedMissing());
    }

    @Override
    public String toString() {
        return "offered " + getOffered() + ": planned " + getPlanned() + ", running " + getRunning() + ", earned "
                + getEarned() + ", lost " + getLost();
    }
}
