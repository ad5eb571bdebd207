package se.samverkan.rules.activity;

import static se.samverkan.core.PublicApi.Usage.CALL;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.samverkan.core.PublicApi;
import se.samverkan.core.activity.Placement;
import se.samverkan.core.agreement.CoveredArea;
import se.samverkan.core.code.Programme;
import se.samverkan.core.finding.Finding;
import se.samverkan.core.finding.FindingCode;
import se.samverkan.core.finding.InputCode;
import se.samverkan.core.finding.Outcome;
import se.samverkan.core.finding.Source;
import se.samverkan.core.finding.Word;
import se.samverkan.rules.AbstractRule;
import se.samverkan.rules.Matter;
import se.samverkan.rules.Nature;
import se.samverkan.rules.Scope;
import se.samverkan.rules.internal.OpenCodes;

/**
 * Whether a placement is for students of a programme that the agreement names. What it names are examples, so another
 * programme must be judged by a person. The question doesn't arise where the agreement names no programmes.
 */
@PublicApi(CALL)
public final class PlacementProgramme extends AbstractRule {

    /** The rule's code, {@code placement.programme}. */
    public static final FindingCode CODE = FindingCode.of("placement.programme");

    /** The input that is missing where it isn't stated whose students are placed. */
    public static final InputCode PROGRAMME = InputCode.of("placement.programme");

    private static final Source CLAUSE = Source.clause("areas");

    /** Makes the rule. */
    public PlacementProgramme() {
        super(CODE, Nature.ADVICE, Scope.ACTIVITY, List.of(CLAUSE), List.of(PROGRAMME));
    }

    @Override
    public List<Finding> judge(Matter matter) {
        return matter
                .getActivity()
                .filter(Placement.class::isInstance)
                .flatMap(placement -> matter.getTerms()
                        .findArea(placement.getArea())
                        .map(CoveredArea::getProgrammes)
                        .filter(named -> !named.isEmpty())
                        .map(named -> judge(matter, (Placement) placement, named)))
                .stream()
                .toList();
    }

    private static Finding judge(Matter matter, Placement placement, Set<Programme> named) {
        Optional<Programme> programme = placement.getProgramme();
        Outcome outcome = programme
                .map(stated -> named.contains(stated) ? Outcome.MET : Outcome.NEEDS_JUDGEMENT)
                .orElse(Outcome.NOT_ASSESSED);
        Finding.Builder finding = Finding.builder(CODE, outcome)
                .path(matter.path("programme"))
                .value("activity", placement.getTitle())
                .value("kind", Word.of(matter.getTerms().getKind()))
                .value("programmes", named.stream().map(OpenCodes::shown).toList())
                .source(CLAUSE);
        programme.ifPresentOrElse(
                stated -> finding.value("programme", OpenCodes.shown(stated)), () -> finding.missing(PROGRAMME));
        return finding.build();
    }
}
