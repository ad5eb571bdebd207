package se.samverkan.rules.activity;

import static se.samverkan.core.PublicApi.Usage.CALL;

import java.util.List;
import java.util.Optional;
import se.samverkan.core.PublicApi;
import se.samverkan.core.activity.JointProject;
import se.samverkan.core.finding.Finding;
import se.samverkan.core.finding.FindingCode;
import se.samverkan.core.finding.InputCode;
import se.samverkan.core.finding.Outcome;
import se.samverkan.core.finding.Source;
import se.samverkan.rules.AbstractRule;
import se.samverkan.rules.Matter;
import se.samverkan.rules.Nature;
import se.samverkan.rules.Scope;

/**
 * Whether a joint project in which research on humans is done names the decision on its ethical review. Whether the review was
 * needed, and what it allows, isn't judged.
 *
 * <p>It is asked of projects that are stated to do such research. Where no decision is named it is missing, since there may be one.
 */
@PublicApi(CALL)
public final class ProjectEthicalReview extends AbstractRule {

    /** The rule's code, {@code project.ethical-review}. */
    public static final FindingCode CODE = FindingCode.of("project.ethical-review");

    /** The input that is missing where no decision is named. */
    public static final InputCode DECISION = InputCode.of("project.ethical-review");

    private static final Source PRACTICE =
            Source.practice("a project with research on humans names the decision on its ethical review");

    /** Makes the rule. */
    public ProjectEthicalReview() {
        super(CODE, Nature.ADVICE, Scope.ACTIVITY, List.of(PRACTICE), List.of(DECISION));
    }

    @Override
    public List<Finding> judge(Matter matter) {
        return matter
                .getActivity()
                .filter(JointProject.class::isInstance)
                .map(JointProject.class::cast)
                .filter(project -> project.isResearchOnHumans().equals(Optional.of(true)))
                .map(project -> finding(matter, project))
                .stream()
                .toList();
    }

    private static Finding finding(Matter matter, JointProject project) {
        Finding.Builder finding = Finding.builder(
                        CODE, project.getEthicalReview().isPresent() ? Outcome.MET : Outcome.NOT_ASSESSED)
                .path(matter.path("ethicalReview"))
                .value("activity", project.getTitle())
                .source(PRACTICE);
        project.getEthicalReview()
                .ifPresentOrElse(
                        decision -> finding.value("decision", decision.toString()), () -> finding.missing(DECISION));
        return finding.build();
    }
}
