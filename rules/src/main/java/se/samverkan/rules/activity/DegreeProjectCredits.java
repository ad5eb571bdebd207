package se.samverkan.rules.activity;

import static se.samverkan.core.PublicApi.Usage.CALL;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.samverkan.core.PublicApi;
import se.samverkan.core.activity.DegreeProject;
import se.samverkan.core.code.Degree;
import se.samverkan.core.credit.Credits;
import se.samverkan.core.finding.Finding;
import se.samverkan.core.finding.FindingCode;
import se.samverkan.core.finding.InputCode;
import se.samverkan.core.finding.Outcome;
import se.samverkan.core.finding.Source;
import se.samverkan.rules.AbstractRule;
import se.samverkan.rules.Matter;
import se.samverkan.rules.Nature;
import se.samverkan.rules.Scope;
import se.samverkan.rules.internal.OpenCodes;

/**
 * Whether a degree project has the credits that the degree demands which it is done for (HF annex 2): "minst 15 högskolepoäng"
 * for a bachelor's, a one-year master's and a nursing degree; "minst 30 högskolepoäng" for a two-year master's, but from 15 by one
 * who has already done one of 15 at second-cycle level, which must be judged by a person. The demand is on the student's degree,
 * so that it is advice.
 *
 * <p>Of a higher education diploma, which demands a project of no stated size, and of degrees by a host's own code it isn't asked.
 * Where no degree is stated it is missing, unless the project is enough for any.
 */
@PublicApi(CALL)
public final class DegreeProjectCredits extends AbstractRule {

    /** The rule's code, {@code degree-project.credits}. */
    public static final FindingCode CODE = FindingCode.of("degree-project.credits");

    /** The input that is missing where it isn't stated which degree the project is done for. */
    public static final InputCode DEGREE = InputCode.of("degree-project.degree");

    /** The input that is missing where it isn't stated how many credits the project is. */
    public static final InputCode CREDITS = InputCode.of("degree-project.credits");

    private static final Source PARAGRAPH = Source.statute("HF annex 2");
    private static final Credits LEAST = Credits.of("15");
    private static final Credits USUAL_OF_MASTER = Credits.of("30");
    private static final Set<Degree> WITH_LEAST =
            Set.of(Degree.BACHELOR, Degree.ONE_YEAR_MASTER, Degree.MASTER, Degree.NURSING);

    /** Makes the rule. */
    public DegreeProjectCredits() {
        super(CODE, Nature.ADVICE, Scope.ACTIVITY, List.of(PARAGRAPH), List.of(DEGREE, CREDITS));
    }

    @Override
    public List<Finding> judge(Matter matter) {
        return matter
                .getActivity()
                .filter(DegreeProject.class::isInstance)
                .map(DegreeProject.class::cast)
                .filter(project -> project.getDegree().map(WITH_LEAST::contains).orElse(true))
                .map(project -> finding(matter, project))
                .stream()
                .toList();
    }

    private static Finding finding(Matter matter, DegreeProject project) {
        Outcome outcome = project.getCredits()
                .map(credits -> outcome(project.getDegree(), credits))
                .orElse(Outcome.NOT_ASSESSED);
        Finding.Builder finding = Finding.builder(CODE, outcome)
                .path(matter.path("credits"))
                .value("activity", project.getTitle())
                .value("least", LEAST)
                .value("usual", USUAL_OF_MASTER)
                .source(PARAGRAPH);
        project.getCredits()
                .ifPresentOrElse(credits -> finding.value("credits", credits), () -> finding.missing(CREDITS));
        project.getDegree().ifPresent(degree -> finding.value("degree", OpenCodes.shown(degree)));
        if (project.getDegree().isEmpty()) {
            return outcome == Outcome.MET
                    ? finding.variant("any").build()
                    : finding.missing(DEGREE).build();
        }
        return finding.build();
    }

    private static Outcome outcome(Optional<Degree> degree, Credits credits) {
        if (credits.compareTo(USUAL_OF_MASTER) >= 0) {
            return Outcome.MET;
        }
        if (degree.isEmpty()) {
            return Outcome.NOT_ASSESSED;
        }
        if (credits.compareTo(LEAST) < 0) {
            return Outcome.NOT_MET;
        }
        return degree.get().equals(Degree.MASTER) ? Outcome.NEEDS_JUDGEMENT : Outcome.MET;
    }
}
