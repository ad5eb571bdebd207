package se.samverkan.core.file;

import static se.samverkan.core.PublicApi.Usage.CALL;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.samverkan.core.InvalidValueException;
import se.samverkan.core.PublicApi;
import se.samverkan.core.activity.Activity;
import se.samverkan.core.code.ActivityId;
import se.samverkan.core.code.CallOffId;
import se.samverkan.core.code.CourseId;
import se.samverkan.core.code.Department;
import se.samverkan.core.participant.ParticipantState;
import se.samverkan.core.participant.Participation;

/**
 * How many participants were registered and how many have completed: in each offering and each course, of each department, and in
 * all. A participant counts once for each offering. What is cancelled isn't among them. The department is the participant's own, or else that of the call-off.
 *
 * <p>A group of fewer than five is suppressed, by practice, unless another least size is asked for. So that the numbers of a small
 * group can't be worked out from the rest, the next smallest groups of the same list are suppressed too until at least that many
 * are hidden together; the number in all, where those that are hidden are all. Each list is suppressed by itself: whoever
 * publishes both has to see that neither tells what the other hides.
 *
 * <p>This class is immutable and thread-safe.
 */
@PublicApi(CALL)
public final class CompletionStatistics {

    /** The least size of a group that is told unless another is asked for, {@value}. */
    public static final int LEAST = 5;

    private final Map<CallOffId, Count> callOffs;
    private final Map<ActivityId, Count> activities;
    private final SortedMap<CourseId, Count> courses;
    private final SortedMap<Department, Count> departments;
    private final Count departmentOpen;
    private final int least;

    private CompletionStatistics(
            Map<CallOffId, Count> callOffs,
            Map<ActivityId, Count> activities,
            SortedMap<CourseId, Count> courses,
            SortedMap<Department, Count> departments,
            Count departmentOpen,
            int least) {
        this.callOffs = callOffs;
        this.activities = activities;
        this.courses = courses;
        this.departments = departments;
        this.departmentOpen = departmentOpen;
        this.least = least;
    }

    /** How many were registered and have completed. */
    private record Count(int registered, int completed) {

        static final Count NONE = new Count(0, 0);

        static Count of(Participation participation) {
            boolean completed = participation.getState().equals(Optional.of(ParticipantState.COMPLETED));
            return participation.hasBeenRegistered() ? new Count(1, completed ? 1 : 0) : NONE;
        }

        Count plus(Count other) {
            return new Count(registered + other.registered, completed + other.completed);
        }

        Count minus(Count other) {
            return new Count(registered - other.registered, completed - other.completed);
        }
    }

    static CompletionStatistics of(FileView view) {
        Participations participations = view.participations();
        Map<CallOffId, Count> callOffs = new LinkedHashMap<>();
        Map<ActivityId, Count> activities = new LinkedHashMap<>();
        SortedMap<CourseId, Count> courses = new TreeMap<>();
        SortedMap<Department, Count> departments = new TreeMap<>();
        Count open = Count.NONE;
        Cancellations cancelled = view.cancelled();
        for (CallOff callOff : view.callOffs().stream()
                .filter(each -> !cancelled.include(each.getId()))
                .toList()) {
            List<Participation> in = participations.in(callOff.getId());
            callOffs.put(callOff.getId(), count(in));
            addByCourse(in, callOff.getActivity(), courses);
            open = open.plus(addByDepartment(in, callOff.getDepartment(), departments));
        }
        for (Activity activity : view.activities().stream()
                .filter(each -> each.getId().isPresent()
                        && !cancelled.include(each.getId().get()))
                .toList()) {
            ActivityId id = activity.getId().orElseThrow();
            List<Participation> in = participations.in(id);
            activities.put(id, count(in));
            addByCourse(in, activity, courses);
            open = open.plus(addByDepartment(in, Optional.empty(), departments));
        }
        return new CompletionStatistics(callOffs, activities, courses, departments, open, LEAST);
    }

    private static Count count(List<Participation> participations) {
        return participations.stream().map(Count::of).reduce(Count.NONE, Count::plus);
    }

    private static void addByCourse(List<Participation> in, Activity activity, Map<CourseId, Count> courses) {
        HeldCourse.courseOf(activity).ifPresent(course -> courses.merge(course, count(in), Count::plus));
    }

    /** Adds each to its department, and gives those that have none. */
    private static Count addByDepartment(
            List<Participation> participations, Optional<Department> ofCallOff, Map<Department, Count> departments) {
        Count open = Count.NONE;
        for (Participation each : participations) {
            Count count = Count.of(each);
            Optional<Department> department = each.getDepartment().or(() -> ofCallOff);
            department.ifPresent(of -> departments.merge(of, count, Count::plus));
            open = department.isPresent() ? open : open.plus(count);
        }
        return open;
    }

    /**
     * The same with another least size.
     *
     * @param size the least number of registered participants that a group is told of, from 1, which suppresses nothing
     * @return the statistics
     * @throws InvalidValueException if the size is below 1
     */
    public CompletionStatistics suppressingBelow(int size) {
        if (size < 1) {
            throw new InvalidValueException("leastSize", size, "1 or more");
        }
        return new CompletionStatistics(callOffs, activities, courses, departments, departmentOpen, size);
    }

    /**
     * The groups of those who took part in what is called off.
     *
     * @return an unmodifiable map in the order recorded
     */
    public Map<CallOffId, CompletionGroup> getByCallOff() {
        return told(callOffs, coursesAtHand());
    }

    /**
     * The groups of those who took part in what is held without a call-off.
     *
     * @return an unmodifiable map in the order recorded
     */
    public Map<ActivityId, CompletionGroup> getByActivity() {
        return told(activities, coursesAtHand());
    }

    /**
     * The groups of those who took part in each course, in all its offerings together. One who took part in two of them counts
     * once for each.
     *
     * @return an unmodifiable map in the order of the courses' ids; offerings that state no course are in none of them
     */
    public Map<CourseId, CompletionGroup> getByCourse() {
        Count inCourses = courses.values().stream().reduce(Count.NONE, Count::plus);
        return told(courses, smallestTold(Stream.concat(courses.values().stream(), Stream.of(all().minus(inCourses)))));
    }

    /**
     * The groups of those who come from each department.
     *
     * @return an unmodifiable map in the order of the departments' names
     */
    public Map<Department, CompletionGroup> getByDepartment() {
        return told(departments, departmentsAtHand());
    }

    /**
     * The group of those of whom no department is stated.
     *
     * @return the group
     */
    public CompletionGroup getWithDepartmentOpen() {
        return told(departmentOpen, departmentsAtHand());
    }

    /**
     * All together.
     *
     * @return the group
     */
    public CompletionGroup getInAll() {
        Count all = all();
        boolean small = all.registered() > 0 && all.registered() < least;
        return new CompletionGroup(all.registered(), all.completed(), small);
    }

    private Count all() {
        return Stream.concat(callOffs.values().stream(), activities.values().stream())
                .reduce(Count.NONE, Count::plus);
    }

    private int coursesAtHand() {
        return smallestTold(Stream.concat(callOffs.values().stream(), activities.values().stream()));
    }

    private int departmentsAtHand() {
        return smallestTold(Stream.concat(departments.values().stream(), Stream.of(departmentOpen)));
    }

    /** The size of the smallest group that may be told: those below it together hide at least the least size. */
    private int smallestTold(Stream<Count> groups) {
        int hidden = 0;
        int told = least;
        for (int size :
                groups.map(Count::registered).filter(size -> size > 0).sorted().toList()) {
            boolean hides = size < least || (hidden > 0 && hidden < least);
            if (hides) {
                hidden += size;
                told = Math.max(told, size + 1);
            }
        }
        return told;
    }

    private static <K> Map<K, CompletionGroup> told(Map<K, Count> counts, int smallest) {
        Map<K, CompletionGroup> groups = new LinkedHashMap<>();
        counts.forEach((key, count) -> groups.put(key, told(count, smallest)));
        return Collections.unmodifiableMap(groups);
    }

    private static CompletionGroup told(Count count, int smallest) {
        boolean hidden = count.registered() > 0 && count.registered() < smallest;
        return new CompletionGroup(count.registered(), count.completed(), hidden);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof CompletionStatistics that && answers().equals(that.answers());
    }

    @Override
    public int hashCode() {
        return answers().hashCode();
    }

    private List<Object> answers() {
        return List.of(
                getByCallOff(), getByActivity(), getByCourse(), getByDepartment(), getWithDepartmentOpen(), getInAll());
    }

    /**
     * The number in all, where it is told.
     *
     * @return the text, for reading in a log or a test
     */
    @Override
    public String toString() {
        return getInAll().toString();
    }
}
