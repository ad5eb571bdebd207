package se.samverkan.rules.activity;

import static se.samverkan.core.PublicApi.Usage.CALL;

import java.util.List;
import java.util.Optional;
import se.samverkan.core.PublicApi;
import se.samverkan.core.activity.Placement;
import se.samverkan.core.code.Programme;
import se.samverkan.core.credit.Credits;
import se.samverkan.core.credit.Grade;
import se.samverkan.core.credit.GradingScale;
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
 * Whether a placement of the teacher programmes or the preschool teacher programme that is more than 3 credits is graded with more than one grade that is a pass:
 * "fler än ett betygssteg användas för ett godkänt resultat, om den verksamhetsförlagda delen av kursen omfattar mer än tre
 * högskolepoäng" (F (2021:1335) 2 kap. 7 §). Up to and with 3 credits, and of other programmes, the question doesn't arise;
 * there the institution prescribes the scale that it likes (HF 6:18). Where it isn't stated whose students are placed, that is
 * missing.
 */
@PublicApi(CALL)
public final class PlacementGrades extends AbstractRule {

    /** The rule's code, {@code placement.grades}. */
    public static final FindingCode CODE = FindingCode.of("placement.grades");

    /** The input that is missing where it isn't stated how many credits the placement is. */
    public static final InputCode CREDITS = InputCode.of("placement.credits");

    /** The input that is missing where it isn't stated which grades the placement is graded with. */
    public static final InputCode GRADING_SCALE = InputCode.of("placement.grading-scale");

    private static final Credits MOST_WITH_ONE_PASS = Credits.of("3");

    /** Makes the rule. */
    public PlacementGrades() {
        super(
                CODE,
                Nature.PERFORMANCE,
                Scope.ACTIVITY,
                List.of(Source.statute("F (2021:1335) 2:7"), Source.statute("HF 6:18")),
                List.of(PlacementProgramme.PROGRAMME, CREDITS, GRADING_SCALE));
    }

    @Override
    public List<Finding> judge(Matter matter) {
        return matter
                .getActivity()
                .filter(Placement.class::isInstance)
                .map(Placement.class::cast)
                .filter(placement ->
                        placement.getProgramme().map(Programme::isOfTeachers).orElse(true))
                .filter(placement -> mayBeAbove(placement.getCredits()))
                .map(placement -> finding(matter, placement))
                .stream()
                .toList();
    }

    private static boolean mayBeAbove(Optional<Credits> credits) {
        return credits.isEmpty() || credits.get().compareTo(MOST_WITH_ONE_PASS) > 0;
    }

    private static Finding finding(Matter matter, Placement placement) {
        Optional<List<Grade>> passing = placement.getGradingScale().map(GradingScale::getPassing);
        boolean several = passing.filter(grades -> grades.size() > 1).isPresent();
        boolean all =
                placement.getProgramme().isPresent() && placement.getCredits().isPresent() && passing.isPresent();
        Outcome open = all ? Outcome.NOT_MET : Outcome.NOT_ASSESSED;
        Finding.Builder finding = Finding.builder(CODE, several ? Outcome.MET : open)
                .path(matter.path("gradingScale"))
                .value("activity", placement.getTitle())
                .value("most", MOST_WITH_ONE_PASS)
                .source(Source.statute("F (2021:1335) 2:7"))
                .source(Source.statute("HF 6:18"));
        passing.ifPresent(grades ->
                finding.value("grades", grades.stream().map(Grade::toString).toList()));
        if (several) {
            return finding.build();
        }
        if (all) {
            return finding.value("credits", placement.getCredits().get()).build();
        }
        if (placement.getProgramme().isEmpty()) {
            finding.missing(PlacementProgramme.PROGRAMME);
        }
        if (placement.getCredits().isEmpty()) {
            finding.missing(CREDITS);
        }
        if (passing.isEmpty()) {
            finding.missing(GRADING_SCALE);
        }
        return finding.build();
    }
}
