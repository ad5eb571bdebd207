package se.samverkan.rules.activity;

import static se.samverkan.core.PublicApi.Usage.CALL;

import java.util.List;
import se.samverkan.core.PublicApi;
import se.samverkan.core.finding.Finding;
import se.samverkan.core.finding.FindingCode;
import se.samverkan.core.finding.InputCode;
import se.samverkan.core.finding.Source;
import se.samverkan.rules.AbstractRule;
import se.samverkan.rules.Matter;
import se.samverkan.rules.Nature;
import se.samverkan.rules.Scope;
import se.samverkan.rules.internal.CourseInstitution;

/**
 * Whether the same quality is required of a graded course of commissioned education as of other higher education, which is what
 * its participants may be given grades on: "om samma kvalitetskrav ställs på uppdragsutbildningen som på motsvarande
 * högskoleutbildning" (F (2002:760) 6 §). That is attested by a person; without that it isn't assessed, and denied it isn't met. The ordinance is for
 * institutions whose principal is the state (1 §): of another institution, and of a course that states no grading scale, the
 * question doesn't arise.
 */
@PublicApi(CALL)
public final class CourseQuality extends AbstractRule {

    /** The rule's code, {@code course.quality}. */
    public static final FindingCode CODE = FindingCode.of("course.quality");

    private static final AttestedOfCourse ATTESTED =
            new AttestedOfCourse(CODE, InputCode.COURSE_SAME_QUALITY, "F (2002:760) 6 §");

    /** Makes the rule. */
    public CourseQuality() {
        super(
                CODE,
                Nature.PERFORMANCE,
                Scope.ACTIVITY,
                List.of(Source.statute("F (2002:760) 6 §"), Source.statute("F (2002:760) 1 §")),
                List.of(InputCode.COURSE_SAME_QUALITY, CourseInstitution.INSTITUTION));
    }

    @Override
    public List<Finding> judge(Matter matter) {
        return ATTESTED.judge(matter, course -> course.getGradingScale().isPresent());
    }
}
