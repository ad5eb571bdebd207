package se.samverkan.rules.activity;

import static se.samverkan.core.PublicApi.Usage.CALL;

import java.util.List;
import se.samverkan.core.PublicApi;
import se.samverkan.core.activity.CommissionedCourse;
import se.samverkan.core.code.Cycle;
import se.samverkan.core.finding.Finding;
import se.samverkan.core.finding.FindingCode;
import se.samverkan.core.finding.Outcome;
import se.samverkan.core.finding.Source;
import se.samverkan.core.finding.Word;
import se.samverkan.core.partner.HigherEducationInstitution;
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
 * <p>The institution is the course's organiser, or where none is stated the agreement's only institution.
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
                List.of());
    }

    @Override
    public List<Finding> judge(Matter matter) {
        return matter
                .getActivity()
                .filter(CommissionedCourse.class::isInstance)
                .map(CommissionedCourse.class::cast)
                .flatMap(course -> course.getCycle()
                        .flatMap(cycle -> CourseInstitution.of(matter.getView(), course)
                                .filter(HigherEducationInstitution::isState)
                                .map(institution -> finding(matter, course, cycle, institution))))
                .stream()
                .toList();
    }

    private static Finding finding(
            Matter matter, CommissionedCourse course, Cycle cycle, HigherEducationInstitution institution) {
        String name = institution
                .nameAt(matter.getView().getAsOf().atAnyRevision())
                .orElse(institution.getId().toString());
        return Finding.builder(CODE, cycle == Cycle.THIRD ? Outcome.NOT_MET : Outcome.MET)
                .path(matter.path("cycle"))
                .value("activity", course.getTitle())
                .value("cycle", Word.of(cycle))
                .value("institution", name)
                .source(Source.statute("F (2002:760) 3 §"))
                .source(Source.statute("F (2002:760) 1 §"))
                .build();
    }
}
