package se.samverkan.rules.workforce;

import static se.samverkan.core.PublicApi.Usage.CALL;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.samverkan.core.PublicApi;
import se.samverkan.core.activity.Activity;
import se.samverkan.core.code.OccupationCode;
import se.samverkan.core.file.CallOff;
import se.samverkan.core.finding.Finding;
import se.samverkan.core.finding.FindingCode;
import se.samverkan.core.finding.InputCode;
import se.samverkan.core.finding.Source;
import se.samverkan.core.text.Text;
import se.samverkan.core.workforce.OccupationNeed;
import se.samverkan.core.workforce.WorkforceNeed;
import se.samverkan.rules.Matter;
import se.samverkan.rules.Nature;
import se.samverkan.rules.Rule;
import se.samverkan.rules.Scope;

/**
 * How far the activities of an agreement go toward each workforce need that the parties have stated: in all, and for each
 * occupation that the need names. An activity serves a need that it comes from, and the occupations that it
 * states; it counts where it ends within the need's period, or states no dates. Where
 * numbers are missing it isn't assessed, and those that are missing are named.
 */
@PublicApi(CALL)
public final class NeedCoverage implements Rule {

    /** The rule's code. */
    public static final FindingCode CODE = FindingCode.of("need.coverage");

    /** The input that is missing where the need states no number. */
    public static final InputCode NUMBER = InputCode.of("need.number");

    /** The input that is missing where the need names an occupation without a number. */
    public static final InputCode OCCUPATION_NUMBER = InputCode.of("need.occupation-number");

    /** The input that is missing where an activity doesn't state how many people it gives, or no activity serves the need. */
    public static final InputCode SUPPLY = InputCode.of("activity.supply");

    /** The input that is missing where an activity may end outside the need's period, whose days aren't stated. */
    public static final InputCode PERIOD = InputCode.of("need.period");

    /** Makes the rule. */
    public NeedCoverage() {}

    @Override
    public FindingCode getCode() {
        return CODE;
    }

    @Override
    public Nature getNature() {
        return Nature.ADVICE;
    }

    @Override
    public Scope getScope() {
        return Scope.FILE;
    }

    @Override
    public List<Finding> judge(Matter matter) {
        if (matter.getActivity().isPresent()) {
            return List.of();
        }
        List<Activity> activities = Stream.concat(
                        matter.getView().callOffs().stream().map(CallOff::getActivity),
                        matter.getView().activities().stream())
                .toList();
        List<Finding> findings = new ArrayList<>();
        for (WorkforceNeed need : matter.getView().needs()) {
            findings.add(inAll(need, activities));
            need.getOccupations().forEach(occupation -> findings.add(of(need, occupation, activities)));
        }
        return findings;
    }

    private static Finding inAll(WorkforceNeed need, List<Activity> activities) {
        Set<OccupationCode> occupations = need.getOccupations().stream()
                .flatMap(occupation -> occupation.getOccupation().stream())
                .collect(Collectors.toSet());
        List<Activity> serving = activities.stream()
                .filter(activity ->
                        activity.getNeed().filter(need.getId()::equals).isPresent()
                                || occupations.stream().anyMatch(occupation -> serves(activity, occupation)))
                .toList();
        Finding.Builder finding = new Coverage(need.getNumber(), need.getPeriod(), serving).finding("", NUMBER);
        return finish(finding, need, "");
    }

    private static Finding of(WorkforceNeed need, OccupationNeed occupation, List<Activity> activities) {
        List<Activity> serving = activities.stream()
                .filter(activity -> occupation.getOccupation().stream().anyMatch(code -> serves(activity, code)))
                .toList();
        Finding.Builder finding = new Coverage(occupation.getNumber(), need.getPeriod(), serving)
                .finding("occupation", OCCUPATION_NUMBER)
                .value("occupation", nameOf(occupation));
        return finish(
                finding,
                need,
                ".occupations["
                        + occupation
                                .getOccupation()
                                .map(OccupationCode::toString)
                                .orElse("") + "]");
    }

    private static boolean serves(Activity activity, OccupationCode occupation) {
        return activity.getOccupations().stream().anyMatch(code -> code.isWithin(occupation));
    }

    private static Text nameOf(OccupationNeed occupation) {
        return occupation
                .getWords()
                .orElseGet(
                        () -> Text.of(occupation.getOccupation().orElseThrow().toString()));
    }

    private static Finding finish(Finding.Builder finding, WorkforceNeed need, String part) {
        return finding.path("needs[" + need.getId() + "]" + part)
                .source(Source.clause("workforce need"))
                .build();
    }
}
