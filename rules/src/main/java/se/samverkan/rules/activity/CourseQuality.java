package se.samverkan.rules.activity;

import static se.samverkan.core.PublicApi.Usage.CALL;

import java.util.List;
import java.util.Optional;
import se.samverkan.core.PublicApi;
import se.samverkan.core.activity.CommissionedCourse;
import se.samverkan.core.finding.Attestation;
import se.samverkan.core.finding.Finding;
import se.samverkan.core.finding.FindingCode;
import se.samverkan.core.finding.InputCode;
import se.samverkan.core.finding.Outcome;
import se.samverkan.core.finding.Source;
import se.samverkan.rules.AbstractRule;
import se.samverkan.rules.Matter;
import se.samverkan.rules.Nature;
import se.samverkan.rules.Scope;
import se.samverkan.rules.internal.AttestedValues;
import se.samverkan.rules.internal.CourseInstitution;

/**
 * Whether the same quality is required of a graded course of commissioned education as of other higher education, which is what
 * its participants may be given grades on: "om samma kvalitetskrav ställs på uppdragsutbildningen som på motsvarande
 * högskoleutbildning" (F (2002:760) 6 §). That is attested by a person; without that it isn't assessed, and denied it isn't met. The ordinance is for
 * institutions whose principal is the state (1 §): of another institution the question doesn't arise.
 *
 * <p>Of a course that states no grading scale it arises only where the quality is denied: whether grades are given can't then be
 * told, and the scale is missing.
 */
@PublicApi(CALL)
public final class CourseQuality extends AbstractRule {

    /** The rule's code, {@code course.quality}. */
    public static final FindingCode CODE = FindingCode.of("course.quality");

    /** The input that is missing where the quality is denied and it isn't stated which grades the course gives. */
    public static final InputCode GRADING_SCALE = InputCode.of("course.grading-scale");

    private static final AttestedOfCourse ATTESTED =
            new AttestedOfCourse(CODE, InputCode.COURSE_SAME_QUALITY, "F (2002:760) 6 §");

    /** Makes the rule. */
    public CourseQuality() {
        super(
                CODE,
                Nature.PERFORMANCE,
                Scope.ACTIVITY,
                List.of(Source.statute("F (2002:760) 6 §"), Source.statute("F (2002:760) 1 §")),
                List.of(InputCode.COURSE_SAME_QUALITY, GRADING_SCALE, CourseInstitution.INSTITUTION));
    }

    @Override
    public List<Finding> judge(Matter matter) {
        return StateCourse.judge(
                matter,
                course -> isGraded(course) || denial(course).isPresent(),
                state -> isGraded(state.course()) ? ATTESTED.finding(matter, state) : withoutScale(matter, state));
    }

    private static boolean isGraded(CommissionedCourse course) {
        return course.getGradingScale().isPresent();
    }

    private static Optional<Attestation> denial(CommissionedCourse course) {
        return course.getAttested(InputCode.COURSE_SAME_QUALITY).getDenial();
    }

    private static Finding withoutScale(Matter matter, StateCourse state) {
        Finding.Builder finding = Finding.builder(CODE, Outcome.NOT_ASSESSED)
                .variant("scale")
                .path(matter.path("gradingScale"))
                .value("activity", state.course().getTitle())
                .value("institution", state.institution().names())
                .missing(GRADING_SCALE)
                .source(Source.statute("F (2002:760) 6 §"))
                .source(Source.statute("F (2002:760) 1 §"));
        return AttestedValues.add(finding, denial(state.course()).orElseThrow()).build();
    }
}
