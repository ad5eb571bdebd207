package se.samverkan.rules.activity;

import static se.samverkan.core.PublicApi.Usage.CALL;

import java.util.List;
import se.samverkan.core.PublicApi;
import se.samverkan.rules.Rule;

/**
 * The rules of this package, in the order that they judge. By a rule's nature a {@link se.samverkan.rules.Policy} tells which
 * outcomes bar.
 *
 * <table>
 * <caption>The rules of this package</caption>
 * <tr><th>rule</th><th>code</th><th>nature</th><th>asked of</th><th>source</th></tr>
 * <tr><td>{@link ActivityInArea}</td><td>activity.area</td>
 *     <td>term of the agreement</td><td>call-off or activity</td><td>clause</td></tr>
 * <tr><td>{@link ActivityInField}</td><td>activity.field</td>
 *     <td>advice</td><td>call-off or activity</td><td>clause</td></tr>
 * <tr><td>{@link ActivityForPurpose}</td><td>activity.purpose</td>
 *     <td>advice</td><td>call-off or activity</td><td>clause</td></tr>
 * <tr><td>{@link ActivityOrganiser}</td><td>activity.organiser</td>
 *     <td>term of the agreement</td><td>call-off or activity</td><td>clause</td></tr>
 * <tr><td>{@link ActivityNeed}</td><td>activity.need</td>
 *     <td>term of the agreement</td><td>call-off or activity</td><td>clause</td></tr>
 * <tr><td>{@link ActivityFixedDates}</td><td>activity.fixed-dates</td>
 *     <td>term of the agreement</td><td>call-off or activity</td><td>clause</td></tr>
 * <tr><td>{@link ActivityWithinTerm}</td><td>activity.within-term</td>
 *     <td>term of the agreement</td><td>call-off or activity</td><td>clause</td></tr>
 * <tr><td>{@link ActivityCloseToPractice}</td><td>activity.practice</td>
 *     <td>advice</td><td>call-off or activity</td><td>clause</td></tr>
 * <tr><td>{@link DevelopmentBetween}</td><td>development.between</td>
 *     <td>advice</td><td>call-off or activity</td><td>clause</td></tr>
 * <tr><td>{@link PlacementProgramme}</td><td>placement.programme</td>
 *     <td>advice</td><td>call-off or activity</td><td>clause</td></tr>
 * <tr><td>{@link PlacementGrades}</td><td>placement.grades</td>
 *     <td>performance</td><td>call-off or activity</td><td>F (2021:1335) 2:7</td></tr>
 * <tr><td>{@link DegreeProjectCredits}</td><td>degree-project.credits</td>
 *     <td>advice</td><td>call-off or activity</td><td>HF annex 2</td></tr>
 * <tr><td>{@link ProjectEthicalReview}</td><td>project.ethical-review</td>
 *     <td>advice</td><td>call-off or activity</td><td>practice</td></tr>
 * <tr><td>{@link CourseOrigin}</td><td>course.origin</td>
 *     <td>term of the agreement</td><td>call-off or activity</td><td>clause</td></tr>
 * <tr><td>{@link CourseDelivery}</td><td>course.delivery</td>
 *     <td>term of the agreement</td><td>call-off or activity</td><td>clause</td></tr>
 * <tr><td>{@link CourseForGroup}</td><td>course.group</td>
 *     <td>advice</td><td>call-off or activity</td><td>clause</td></tr>
 * <tr><td>{@link CourseClientMaterial}</td><td>course.client-material</td>
 *     <td>advice</td><td>call-off or activity</td><td>practice</td></tr>
 * <tr><td>{@link CourseClientKind}</td><td>course.client-kind</td>
 *     <td>performance</td><td>call-off or activity</td><td>F (2002:760) 1 and 2 §§</td></tr>
 * <tr><td>{@link CourseDesignation}</td><td>course.designation</td>
 *     <td>performance</td><td>call-off or activity</td><td>F (2002:760) 1 and 2 §§</td></tr>
 * <tr><td>{@link CoursePurposeFitsClient}</td><td>course.purpose-fits-client</td>
 *     <td>performance</td><td>call-off or activity</td><td>F (2002:760) 1 and 3 §§</td></tr>
 * <tr><td>{@link CourseParticipantsAreStaff}</td><td>course.participants-are-staff</td>
 *     <td>performance</td><td>file</td><td>F (2002:760) 1 and 3 §§</td></tr>
 * <tr><td>{@link CourseMaterialTerms}</td><td>course.material-terms</td>
 *     <td>advice</td><td>call-off or activity</td><td>practice</td></tr>
 * <tr><td>{@link CourseMaterialHandover}</td><td>course.material-handover</td>
 *     <td>advice</td><td>file</td><td>practice</td></tr>
 * <tr><td>{@link CourseMaterialReturn}</td><td>course.material-return</td>
 *     <td>advice</td><td>file</td><td>practice</td></tr>
 * <tr><td>{@link CourseCycle}</td><td>course.cycle</td>
 *     <td>performance</td><td>call-off or activity</td><td>F (2002:760) 1 and 3 §§</td></tr>
 * <tr><td>{@link CourseDegreePower}</td><td>course.degree-power</td>
 *     <td>performance</td><td>call-off or activity</td><td>F (2002:760) 1 and 3 §§</td></tr>
 * <tr><td>{@link CourseQuality}</td><td>course.quality</td>
 *     <td>performance</td><td>call-off or activity</td><td>F (2002:760) 1 and 6 §§</td></tr>
 * <tr><td>{@link CourseCredits}</td><td>course.credits</td>
 *     <td>advice</td><td>call-off or activity</td><td>practice</td></tr>
 * <tr><td>{@link CourseSeats}</td><td>course.seats</td>
 *     <td>advice</td><td>call-off or activity</td><td>practice</td></tr>
 * <tr><td>{@link CourseLeastNumber}</td><td>course.least-number</td>
 *     <td>advice</td><td>file</td><td>practice</td></tr>
 * <tr><td>{@link CoursePace}</td><td>course.pace</td>
 *     <td>advice</td><td>call-off or activity</td><td>HF 6:2</td></tr>
 * <tr><td>{@link CourseMicroCredential}</td><td>course.micro-credential</td>
 *     <td>advice</td><td>call-off or activity</td><td>practice</td></tr>
 * </table>
 */
@PublicApi(CALL)
public final class ActivityRules {

    private ActivityRules() {}

    /**
     * Every rule of the package.
     *
     * @return the rules in order
     */
    public static List<Rule> all() {
        return List.of(
                new ActivityInArea(),
                new ActivityInField(),
                new ActivityForPurpose(),
                new ActivityOrganiser(),
                new ActivityNeed(),
                new ActivityFixedDates(),
                new ActivityWithinTerm(),
                new ActivityCloseToPractice(),
                new DevelopmentBetween(),
                new PlacementProgramme(),
                new PlacementGrades(),
                new DegreeProjectCredits(),
                new ProjectEthicalReview(),
                new CourseOrigin(),
                new CourseDelivery(),
                new CourseForGroup(),
                new CourseClientMaterial(),
                new CourseClientKind(),
                new CourseDesignation(),
                new CoursePurposeFitsClient(),
                new CourseParticipantsAreStaff(),
                new CourseMaterialTerms(),
                new CourseMaterialHandover(),
                new CourseMaterialReturn(),
                new CourseCycle(),
                new CourseDegreePower(),
                new CourseQuality(),
                new CourseCredits(),
                new CourseSeats(),
                new CourseLeastNumber(),
                new CoursePace(),
                new CourseMicroCredential());
    }
}
