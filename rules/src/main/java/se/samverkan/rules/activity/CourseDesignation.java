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
 * Whether the client designates who takes part in a course, as commissioned education is education "för den som uppdragsgivaren
 * utser" (F (2002:760) 2 §). That is attested by a person; without that it isn't assessed, and denied it isn't met. The ordinance is for institutions
 * whose principal is the state (1 §): of another institution the question doesn't arise.
 */
@PublicApi(CALL)
public final class CourseDesignation extends AbstractRule {

    /** The rule's code, {@code course.designation}. */
    public static final FindingCode CODE = FindingCode.of("course.designation");

    private static final AttestedOfCourse ATTESTED =
            new AttestedOfCourse(CODE, InputCode.COURSE_PARTICIPANTS_DESIGNATED, "F (2002:760) 2 §");

    /** Makes the rule. */
    public CourseDesignation() {
        super(
                CODE,
                Nature.PERFORMANCE,
                Scope.ACTIVITY,
                List.of(Source.statute("F (2002:760) 2 §"), Source.statute("F (2002:760) 1 §")),
                List.of(InputCode.COURSE_PARTICIPANTS_DESIGNATED, CourseInstitution.INSTITUTION));
    }

    @Override
    public List<Finding> judge(Matter matter) {
        return ATTESTED.judge(matter, course -> true);
    }
}
