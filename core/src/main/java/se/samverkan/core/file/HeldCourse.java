package se.samverkan.core.file;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import se.samverkan.core.activity.Activity;
import se.samverkan.core.activity.CommissionedCourse;
import se.samverkan.core.activity.Course;
import se.samverkan.core.agreement.Agreement;
import se.samverkan.core.budget.Ledger;
import se.samverkan.core.code.CallOffId;
import se.samverkan.core.code.CourseId;
import se.samverkan.core.code.Department;
import se.samverkan.core.credit.Credits;
import se.samverkan.core.file.CreditSums.Part;
import se.samverkan.core.finding.InputCode;

/**
 * One thing that is called off or held without a call-off, with its seats.
 *
 * @param number what tells it from others that are the same
 * @param id the id of its call-off, or else its own if it has one
 * @param seats those ordered and not cancelled since, or of a course without a call-off its most seats; empty where unstated
 * @param givesCredits whether completing it gives credits, by the agreement; absent where the agreement doesn't say
 */
record HeldCourse(
        int number,
        Optional<Object> id,
        Activity activity,
        Optional<Department> department,
        OptionalInt seats,
        Optional<Boolean> givesCredits,
        boolean isCancelled) {

    static HeldCourse of(int number, CallOff callOff, FileView view, Cancellations cancelled) {
        Activity activity = callOff.getActivity();
        return new HeldCourse(
                number,
                Optional.of(callOff.getId()),
                activity,
                callOff.getDepartment(),
                seatsLeft(callOff, view.ledgerByDay()),
                gives(view.terms(), activity),
                cancelled.include(callOff.getId()));
    }

    /** The seats ordered and not cancelled since. */
    private static OptionalInt seatsLeft(CallOff callOff, Ledger byDay) {
        return callOff.getSeats().isEmpty()
                ? callOff.getSeats()
                : OptionalInt.of(Math.toIntExact(byDay.balances(callOff.getId()).getSeats()));
    }

    static HeldCourse of(int number, Activity activity, FileView view, Cancellations cancelled) {
        return new HeldCourse(
                number,
                activity.getId().map(Function.identity()),
                activity,
                Optional.empty(),
                activity instanceof CommissionedCourse course ? course.getMostSeats() : OptionalInt.empty(),
                gives(view.terms(), activity),
                cancelled.include(activity.getId().orElse(null)));
    }

    private static Optional<Boolean> gives(Agreement terms, Activity activity) {
        return Optional.ofNullable(
                terms.getCallOffTerms().getCreditsOnCompletion().get(activity.getArea()));
    }

    /** The same with one seat alone. */
    HeldCourse ofOneSeat() {
        return new HeldCourse(number, id, activity, department, OptionalInt.of(1), givesCredits, isCancelled);
    }

    boolean isCourse() {
        return activity instanceof CommissionedCourse;
    }

    /** The course that it is an offering of. */
    Optional<CourseId> course() {
        return courseOf(activity);
    }

    static Optional<CourseId> courseOf(Activity activity) {
        return activity instanceof CommissionedCourse offering
                ? offering.getCourse().map(Course::getId)
                : Optional.empty();
    }

    Optional<Credits> credits() {
        return CourseSums.creditsOf(activity);
    }

    boolean surelyGivesCredits() {
        return givesCredits.equals(Optional.of(true));
    }

    boolean mayGiveCredits() {
        return givesCredits.orElse(true);
    }

    /** What its seats come to by the end of a day, a seat that nobody has taken being the department's that ordered it. */
    Map<Part, CreditSums> parts(CourseSums taken, LocalDate day) {
        Map<Part, CreditSums> parts = new HashMap<>();
        taken.parts()
                .forEach((part, sums) -> parts.merge(
                        new Part(part.department().or(() -> department), part.year()), sums, CreditSums::plus));
        long free = Math.max(0, seats.orElse(0) - taken.seats());
        long each = credits().map(Credits::getTenths).orElse(0L);
        CreditSums untaken = CreditSums.free(free, Math.multiplyExact(each, free));
        parts.merge(new Part(department, CourseSums.yearOf(activity)), untaken, CreditSums::plus);
        boolean ended = CourseSums.lastDayOf(activity).filter(day::isAfter).isPresent();
        parts.replaceAll((part, sums) -> {
            CreditSums known = surelyGivesCredits() ? sums : sums.withoutCredits();
            return isCancelled ? known.cancelled() : ended ? known.ended() : known;
        });
        return parts;
    }

    /** What isn't known of the credits that its seats may give. */
    Set<InputCode> missingOfOffered() {
        Set<InputCode> missing = new TreeSet<>();
        if (!isCourse() || isCancelled || !mayGiveCredits()) {
            return missing;
        }
        if (!surelyGivesCredits()) {
            missing.add(InputCode.CREDITS_ON_COMPLETION);
        }
        if (credits().isEmpty()) {
            missing.add(InputCode.COURSE_CREDITS);
        }
        if (seats.isEmpty()) {
            missing.add(
                    id.filter(CallOffId.class::isInstance).isPresent()
                            ? InputCode.CALL_OFF_SEATS
                            : InputCode.COURSE_SEATS);
        }
        return missing;
    }

    /** What isn't known of the credits that participants have earned, by what they have done. */
    Set<InputCode> missingOfEarned(CreditSums done) {
        Set<InputCode> missing = new TreeSet<>();
        if (!mayGiveCredits()) {
            return missing;
        }
        if (done.completed() > 0 && !surelyGivesCredits()) {
            missing.add(InputCode.CREDITS_ON_COMPLETION);
        } else if (done.completed() > 0 && credits().isEmpty()) {
            missing.add(InputCode.COURSE_CREDITS);
        }
        if (done.openParts() > 0) {
            missing.add(InputCode.CREDITS_OF_A_PART);
        }
        return missing;
    }
}
