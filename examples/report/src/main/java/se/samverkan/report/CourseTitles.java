package se.samverkan.report;

import java.util.Optional;
import java.util.stream.Stream;
import se.samverkan.core.activity.Activity;
import se.samverkan.core.activity.CommissionedCourse;
import se.samverkan.core.activity.Course;
import se.samverkan.core.code.CourseId;
import se.samverkan.core.file.CallOff;
import se.samverkan.core.file.FileView;

/** The titles of courses, by the offerings of them. */
final class CourseTitles {

    private CourseTitles() {}

    /** The title as the last offering has it; the id where there is none. */
    static String of(CourseId id, FileView view, Wording words) {
        return Stream.concat(view.callOffs().stream().map(CallOff::getActivity), view.activities().stream())
                .flatMap(activity -> course(activity).stream())
                .filter(course -> course.getId().equals(id))
                .reduce((earlier, later) -> later)
                .map(course -> course.getTitle().in(words.language()))
                .orElse(id.toString());
    }

    private static Optional<Course> course(Activity activity) {
        return activity instanceof CommissionedCourse offering ? offering.getCourse() : Optional.empty();
    }
}
