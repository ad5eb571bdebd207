package se.samverkan.rules.activity;

import static se.samverkan.core.PublicApi.Usage.CALL;

import java.util.List;
import se.samverkan.core.PublicApi;
import se.samverkan.core.code.Cycle;
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
 * Whether the institution may award degrees of the education that a course of commissioned education connects to: "sådan
 * högskoleutbildning på grundnivå eller avancerad nivå som högskolan har examensrätt för" (F (2002:760) 3 §). That is attested
 * by a person; without that it isn't assessed, and denied it isn't met. The ordinance is for institutions whose principal is the state (1 §): of another
 * institution, and of a course that isn't stated to be at the first or second cycle, the question doesn't arise.
 */
@PublicApi(CALL)
public final class CourseDegreePower extends AbstractRule {

    /** The rule's code, {@code course.degree-power}. */
    public static final FindingCode CODE = FindingCode.of("course.degree-power");

    private static final AttestedOfCourse ATTESTED =
            new AttestedOfCourse(CODE, InputCode.COURSE_DEGREE_POWER, "F (2002:760) 3 §");

    /** Makes the rule. */
    public CourseDegreePower() {
        super(
                CODE,
                Nature.PERFORMANCE,
                Scope.ACTIVITY,
                List.of(Source.statute("F (2002:760) 3 §"), Source.statute("F (2002:760) 1 §")),
                List.of(InputCode.COURSE_DEGREE_POWER, CourseInstitution.INSTITUTION));
    }

    @Override
    public List<Finding> judge(Matter matter) {
        return ATTESTED.judge(
                matter,
                course ->
                        course.getCycle().filter(cycle -> cycle != Cycle.THIRD).isPresent());
    }
}
