package se.samverkan.rules.activity;

import static se.samverkan.core.PublicApi.Usage.CALL;

import java.util.List;
import se.samverkan.core.PublicApi;
import se.samverkan.core.activity.CommissionedCourse;
import se.samverkan.core.activity.MicroCredential;
import se.samverkan.core.activity.MicroCredentialElement;
import se.samverkan.core.finding.Finding;
import se.samverkan.core.finding.FindingCode;
import se.samverkan.core.finding.Outcome;
import se.samverkan.core.finding.Source;
import se.samverkan.core.finding.Word;
import se.samverkan.rules.AbstractRule;
import se.samverkan.rules.Matter;
import se.samverkan.rules.Nature;
import se.samverkan.rules.Scope;

/**
 * Whether a course that is offered as a micro-credential is described with the mandatory elements of annex I of the Council
 * Recommendation of 16 June 2022 (2022/C 243/02), but for who the learner is, which stays with the host. The recommendation
 * binds nobody. The question doesn't arise for other courses.
 */
@PublicApi(CALL)
public final class CourseMicroCredential extends AbstractRule {

    /** The rule's code, {@code course.micro-credential}. */
    public static final FindingCode CODE = FindingCode.of("course.micro-credential");

    private static final Source PRACTICE = Source.practice("2022/C 243/02, annex I");

    /** Makes the rule. */
    public CourseMicroCredential() {
        super(CODE, Nature.ADVICE, Scope.ACTIVITY, List.of(PRACTICE), List.of());
    }

    @Override
    public List<Finding> judge(Matter matter) {
        return matter
                .getActivity()
                .filter(CommissionedCourse.class::isInstance)
                .map(CommissionedCourse.class::cast)
                .flatMap(course -> course.getMicroCredential().map(described -> judge(matter, course, described)))
                .stream()
                .toList();
    }

    private static Finding judge(Matter matter, CommissionedCourse course, MicroCredential described) {
        List<MicroCredentialElement> missing = described.missingFrom(course);
        Finding.Builder finding = Finding.builder(CODE, missing.isEmpty() ? Outcome.MET : Outcome.NOT_MET)
                .path(matter.path("microCredential"))
                .value("activity", course.getTitle())
                .source(PRACTICE);
        if (!missing.isEmpty()) {
            finding.value("elements", missing.stream().map(Word::of).toList());
        }
        return finding.build();
    }
}
