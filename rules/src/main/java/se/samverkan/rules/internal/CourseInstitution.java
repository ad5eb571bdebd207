package se.samverkan.rules.internal;

import java.util.List;
import java.util.Optional;
import se.samverkan.core.activity.CommissionedCourse;
import se.samverkan.core.agreement.Party;
import se.samverkan.core.file.FileView;
import se.samverkan.core.partner.HigherEducationInstitution;
import se.samverkan.core.partner.Partner;

/** The institution that gives a course: its organiser, or where none is stated the agreement's only institution. */
public final class CourseInstitution {

    private CourseInstitution() {}

    /** The institution; absent where the organiser isn't one, or where there are none or several to choose from. */
    public static Optional<HigherEducationInstitution> of(FileView view, CommissionedCourse course) {
        if (course.getOrganiser().isPresent()) {
            return course.getOrganiser().flatMap(view::findPartner).flatMap(CourseInstitution::asInstitution);
        }
        List<HigherEducationInstitution> all = view.terms().getParties().stream()
                .map(Party::getPartner)
                .map(view::partner)
                .flatMap(partner -> asInstitution(partner).stream())
                .toList();
        return all.size() == 1 ? Optional.of(all.get(0)) : Optional.empty();
    }

    private static Optional<HigherEducationInstitution> asInstitution(Partner partner) {
        return partner instanceof HigherEducationInstitution institution ? Optional.of(institution) : Optional.empty();
    }
}
