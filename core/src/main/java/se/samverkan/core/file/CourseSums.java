package se.samverkan.core.file;

import java.time.LocalDate;
import java.time.Year;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BinaryOperator;
import se.samverkan.core.activity.Activity;
import se.samverkan.core.activity.CommissionedCourse;
import se.samverkan.core.credit.Credits;
import se.samverkan.core.file.CreditSums.Part;
import se.samverkan.core.participant.ParticipantState;
import se.samverkan.core.participant.Participation;
import se.samverkan.core.time.DateRange;

/**
 * What participations in one course add up to, by department and year. What is earned or lost belongs to the year of its day;
 * what may still be earned, and the seat, to that of the course's last day.
 */
final class CourseSums {

    static final CourseSums NONE = new CourseSums(Map.of());

    private final Map<Part, CreditSums> parts;

    private CourseSums(Map<Part, CreditSums> parts) {
        this.parts = parts;
    }

    static CourseSums of(Participation participation) {
        return participation.hasSeat() ? new CourseSums(parts(participation)) : NONE;
    }

    private static Map<Part, CreditSums> parts(Participation participation) {
        Map<Part, CreditSums> parts = new HashMap<>();
        Optional<Year> yearOfCourse = yearOf(participation.getActivity());
        add(parts, participation, yearOfCourse, CreditSums.seat());
        if (participation.getActivity() instanceof CommissionedCourse) {
            participation
                    .getEarnedByDay()
                    .forEach((day, credits) ->
                            add(parts, participation, Optional.of(Year.from(day)), CreditSums.earned(credits)));
        }
        Credits rest = creditsOf(participation.getActivity())
                .map(whole -> whole.minus(participation.getEarned()))
                .orElse(Credits.zero());
        Optional<Year> yearOfState = participation.getSince().map(Year::from);
        ParticipantState state = participation.getState().orElseThrow();
        switch (state) {
            case ADMITTED -> add(parts, participation, yearOfCourse, CreditSums.planned(rest));
            case REGISTERED -> add(parts, participation, yearOfCourse, CreditSums.running(rest));
            case COMPLETED -> add(parts, participation, yearOfState, CreditSums.completion());
            default -> add(parts, participation, yearOfState, CreditSums.lost(rest));
        }
        if (isOpenPart(participation, state)) {
            add(parts, participation, yearOfState, CreditSums.openPart());
        }
        return parts;
    }

    private static void add(
            Map<Part, CreditSums> parts, Participation participation, Optional<Year> year, CreditSums sums) {
        parts.merge(new Part(participation.getDepartment(), year), sums, CreditSums::plus);
    }

    private static boolean isOpenPart(Participation participation, ParticipantState state) {
        boolean left = state == ParticipantState.WITHDRAWN || state == ParticipantState.FAILED;
        boolean partsStated = participation.getActivity() instanceof CommissionedCourse course
                && !course.getModules().isEmpty();
        return left && !partsStated && participation.getEarned().isZero();
    }

    /** The credits that a client orders with an activity: a course's, and not those of a student's degree project. */
    static Optional<Credits> creditsOf(Activity activity) {
        return activity instanceof CommissionedCourse course ? course.getCredits() : Optional.empty();
    }

    /** The year in which an activity ends. */
    static Optional<Year> yearOf(Activity activity) {
        return lastDayOf(activity).map(Year::from);
    }

    static Optional<LocalDate> lastDayOf(Activity activity) {
        return activity.getDates().flatMap(DateRange::getLastDay);
    }

    Map<Part, CreditSums> parts() {
        return parts;
    }

    long seats() {
        return parts.values().stream().mapToLong(CreditSums::seats).sum();
    }

    long completed() {
        return parts.values().stream().mapToLong(CreditSums::completed).sum();
    }

    CourseSums plus(CourseSums other) {
        return combined(other, CreditSums::plus);
    }

    CourseSums minus(CourseSums other) {
        return combined(other, CreditSums::minus);
    }

    private CourseSums combined(CourseSums other, BinaryOperator<CreditSums> by) {
        if (other.parts.isEmpty()) {
            return this;
        }
        Map<Part, CreditSums> sums = new HashMap<>(parts);
        other.parts.forEach((part, more) -> {
            CreditSums sum = by.apply(sums.getOrDefault(part, CreditSums.NONE), more);
            if (sum.equals(CreditSums.NONE)) {
                sums.remove(part);
            } else {
                sums.put(part, sum);
            }
        });
        return new CourseSums(sums);
    }
}
