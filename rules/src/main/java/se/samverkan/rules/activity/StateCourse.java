package se.samverkan.rules.activity;

import java.util.Optional;
import se.samverkan.core.activity.CommissionedCourse;
import se.samverkan.core.partner.HigherEducationInstitution;
import se.samverkan.rules.Matter;
import se.samverkan.rules.internal.CourseInstitution;

/** The commissioned course in question that a state institution gives, which alone F (2002:760) is for (1 §). */
final class StateCourse {

    private StateCourse() {}

    static Optional<CommissionedCourse> in(Matter matter) {
        return matter.getActivity()
                .filter(CommissionedCourse.class::isInstance)
                .map(CommissionedCourse.class::cast)
                .filter(course -> CourseInstitution.of(matter.getView(), course)
                        .filter(HigherEducationInstitution::isState)
                        .isPresent());
    }
}
