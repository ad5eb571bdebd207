package se.samverkan.rules.activity;

import static se.samverkan.core.PublicApi.Usage.CALL;

import java.util.List;
import se.samverkan.core.PublicApi;
import se.samverkan.core.code.Cycle;
import se.samverkan.core.finding.Finding;
import se.samverkan.core.finding.FindingCode;
import se.samverkan.core.finding.Outcome;
import se.samverkan.core.finding.Source;
import se.samverkan.core.finding.Word;
import se.samverkan.rules.AbstractRule;
import se.samverkan.rules.Matter;
import se.samverkan.rules.Nature;
import se.samverkan.rules.Scope;
import se.samverkan.rules.internal.CourseInstitution;

/**
 * Whether a course of commissioned education is at a cycle that a state institution's commissioned education connects to. It
 * may be given "bara om den knyter an till sådan högskoleutbildning på grundnivå eller avancerad nivå som högskolan har
 * examensrätt för" (F (2002:760) 3 §), so one at the third cycle isn't met. The ordinance is for institutions whose principal
 * is the state (1 §): of another institution, and of a course that states no cycle, the question doesn't arise.
 *
 * <p>The institution is the course's organiser, or where none is stated one of the agreement's that aren't only clients. Where some of
 * these are the state's and others aren't, a course at the third cycle isn't assessed.
 */
@PublicApi(CALL)
public final class CourseCycle extends AbstractRule {

    /** The rule's code, {@code course.cycle}. */
    public static final FindingCode CODE = FindingCode.of("course.cycle");

    /** Makes the rule. */
    public CourseCycle() {
        super(
                CODE,
                Nature.PERFORMANCE,
                Scope.ACTIVITY,
                List.of(Source.statute("F (2002:760) 3 §"), Source.statute("F (2002:760) 1 §")),
                List.of(CourseInstitution.INSTITUTION));
    }

    @Override
    public List<Finding> judge(Matter matter) {
        return StateCourse.judge(matter, course -> course.getCycle().isPresent(), state -> finding(matter, state));
    }

    private static Finding finding(Matter matter, StateCourse state) {
        Cycle cycle = state.course().getCycle().orElseThrow();
        return Finding.builder(CODE, cycle == Cycle.THIRD ? Outcome.NOT_MET : Outcome.MET)
                .path(matter.path("cycle"))
                .value("activity", state.course().getTitle())
                .value("cycle", Word.of(cycle))
                .value("institution", state.institution().names())
                .source(Source.statute("F (2002:760) 3 §"))
                .source(Source.statute("F (2002:760) 1 §"))
                .build();
    }
}
