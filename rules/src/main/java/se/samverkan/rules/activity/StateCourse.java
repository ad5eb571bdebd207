package se.samverkan.rules.activity;

import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import se.samverkan.core.activity.CommissionedCourse;
import se.samverkan.core.finding.Finding;
import se.samverkan.rules.Matter;
import se.samverkan.rules.internal.CourseInstitution;

/** A commissioned course that a state institution gives or may give, which alone F (2002:760) is for (1 §). */
record StateCourse(CommissionedCourse course, CourseInstitution institution) {

    /** The finding on the course in question; none where it isn't one of those asked about, or surely not a state institution's. */
    static List<Finding> judge(
            Matter matter, Predicate<CommissionedCourse> asked, Function<StateCourse, Finding> judgement) {
        return matter
                .getActivity()
                .filter(CommissionedCourse.class::isInstance)
                .map(CommissionedCourse.class::cast)
                .filter(asked)
                .flatMap(course -> CourseInstitution.mayBeState(matter.getView(), course)
                        .map(institution -> new StateCourse(course, institution)))
                .map(state -> state.institution().gated(judgement.apply(state)))
                .stream()
                .toList();
    }
}
