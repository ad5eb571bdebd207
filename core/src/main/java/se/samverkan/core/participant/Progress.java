package se.samverkan.core.participant;

import java.time.LocalDate;
import java.util.Collections;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.samverkan.core.InvalidValueException;
import se.samverkan.core.activity.Activity;
import se.samverkan.core.activity.CommissionedCourse;
import se.samverkan.core.activity.CourseModule;
import se.samverkan.core.activity.DegreeProject;
import se.samverkan.core.code.Department;
import se.samverkan.core.code.ModuleId;
import se.samverkan.core.credit.Credits;
import se.samverkan.core.time.DateRange;

/** Where one participant has come by the events added so far, which are added by day. */
final class Progress {

    private final Activity activity;
    private final ResultOfCourse marking;
    private @Nullable ParticipantState state;
    private @Nullable LocalDate since;
    private @Nullable Department department;
    private @Nullable Employer employer;
    private boolean registered;
    private final Set<ModuleId> passed = new HashSet<>();
    private final SortedMap<LocalDate, Credits> earned = new TreeMap<>();

    Progress(Activity activity) {
        this.activity = activity;
        this.marking = new ResultOfCourse(activity);
    }

    void add(ParticipantEvent event) {
        if (event instanceof Enrolment enrolment) {
            move(enrolment.getState(), enrolment.getDay());
            enrolment.getDepartment().ifPresent(stated -> department = stated);
            enrolment.getEmployer().ifPresent(stated -> employer = stated);
            registered |= enrolment.getState() == ParticipantState.REGISTERED;
        } else {
            add((Result) event);
        }
    }

    private void move(ParticipantState next, LocalDate day) {
        Set<ParticipantState> allowed = state == null ? ParticipantTable.first() : ParticipantTable.after(state);
        if (!allowed.contains(next)) {
            throw new InvalidValueException(
                    "participant.state",
                    next + " on " + day,
                    (allowed.isEmpty() ? "nothing more" : "one of " + words(allowed)) + " after " + shown(state));
        }
        since = next == state ? since : day;
        state = next;
    }

    private static String words(Set<ParticipantState> states) {
        return states.stream().map(ParticipantState::name).collect(Collectors.joining(", "));
    }

    private static String shown(@Nullable ParticipantState state) {
        return state == null ? "nothing" : state.name();
    }

    private void add(Result result) {
        if (state == null || !ParticipantTable.after(state).contains(ParticipantState.COMPLETED)) {
            throw new InvalidValueException(
                    "participant.state", shown(state), "one who is registered before a result on " + result.getDay());
        }
        boolean pass = marking.isPass(result);
        if (pass) {
            requireNotBeforeTheFirstDay(result);
            pass(result);
        } else if (!result.isOfPart() && state != ParticipantState.COMPLETED) {
            move(ParticipantState.FAILED, result.getDay());
        }
    }

    private void requireNotBeforeTheFirstDay(Result result) {
        activity.getDates()
                .flatMap(DateRange::getFirstDay)
                .filter(first -> result.getDay().isBefore(first))
                .ifPresent(first -> {
                    throw new InvalidValueException(
                            "result.day", result.getDay(), first + " or later, the activity's first day");
                });
    }

    private void pass(Result result) {
        Optional<CourseModule> module = marking.module(result);
        if (module.isPresent()) {
            boolean isNew = passed.add(module.get().getId());
            if (isNew && state != ParticipantState.COMPLETED) {
                earn(module.get().getCredits(), result.getDay());
            }
        } else if (result.getCredits().isPresent()) {
            earn(requireLeft(result.getCredits().get()), result.getDay());
        }
        if (!result.isOfPart() || isWholeEarned()) {
            marking.credits().ifPresent(whole -> earn(whole.minus(sum()), result.getDay()));
            move(ParticipantState.COMPLETED, result.getDay());
        }
    }

    private Credits requireLeft(Credits stated) {
        marking.credits()
                .filter(whole -> whole.compareTo(sum().plus(stated)) < 0)
                .ifPresent(whole -> {
                    throw new InvalidValueException(
                            "result.credits",
                            stated,
                            "at most " + whole.minus(sum()) + ", since " + sum() + " of the course's " + whole
                                    + " are earned");
                });
        return stated;
    }

    private boolean isWholeEarned() {
        return marking.credits().equals(Optional.of(sum()));
    }

    private Credits sum() {
        return earned.values().stream().reduce(Credits.zero(), Credits::plus);
    }

    private void earn(Credits more, LocalDate day) {
        if (!more.isZero()) {
            earned.merge(day, more, Credits::plus);
        }
    }

    @Nullable
    ParticipantState state() {
        return state;
    }

    @Nullable
    LocalDate since() {
        return since;
    }

    @Nullable
    Department department() {
        return department;
    }

    @Nullable
    Employer employer() {
        return employer;
    }

    boolean hasBeenRegistered() {
        return registered;
    }

    boolean hasSeat() {
        return registered || state == ParticipantState.ADMITTED || state == ParticipantState.NO_SHOW;
    }

    SortedMap<LocalDate, Credits> earned() {
        return Collections.unmodifiableSortedMap(earned);
    }

    /** What an activity says of the results in it: its credits, and where it is a course its modules and its scales. */
    private static final class ResultOfCourse {

        private final Optional<CommissionedCourse> course;
        private final Optional<DegreeProject> degreeProject;

        ResultOfCourse(Activity activity) {
            this.course = Optional.of(activity)
                    .filter(CommissionedCourse.class::isInstance)
                    .map(CommissionedCourse.class::cast);
            this.degreeProject = Optional.of(activity)
                    .filter(DegreeProject.class::isInstance)
                    .map(DegreeProject.class::cast);
        }

        Optional<Credits> credits() {
            return degreeProject
                    .flatMap(DegreeProject::getCredits)
                    .or(() -> course.flatMap(CommissionedCourse::getCredits));
        }

        Optional<CourseModule> module(Result result) {
            return result.getModule()
                    .map(id -> course.flatMap(each -> each.findModule(id))
                            .orElseThrow(
                                    () -> new InvalidValueException("result.module", id, "a module of the course")));
        }

        boolean isPass(Result result) {
            Optional<CourseModule> module = module(result);
            if (result.getCredits().isPresent()) {
                requirePartWithoutId(result);
            }
            return result.isCompleted().orElseGet(() -> isPassingGrade(result, module));
        }

        private void requirePartWithoutId(Result result) {
            if (course.isEmpty() || !course.get().getModules().isEmpty()) {
                throw new InvalidValueException(
                        "result.credits",
                        result.getCredits().orElseThrow(),
                        course.isEmpty() ? "none of what is no course" : "a module of the course instead");
            }
        }

        private boolean isPassingGrade(Result result, Optional<CourseModule> module) {
            boolean pass = module.flatMap(CourseModule::getGradingScale)
                    .or(() -> course.flatMap(CommissionedCourse::getGradingScale))
                    .orElseThrow(() -> new InvalidValueException(
                            "result.grade",
                            result.getGrade().orElseThrow(),
                            "none where no grading scale is stated, but whether it was completed"))
                    .isPassing(result.getGrade().orElseThrow());
            if (!pass && result.getCredits().isPresent()) {
                throw new InvalidValueException(
                        "result.credits", result.getCredits().orElseThrow(), "none on a grade that isn't a pass");
            }
            return pass;
        }
    }
}
