package se.samverkan.rules.workforce;

import static se.samverkan.core.PublicApi.Usage.CALL;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import se.samverkan.core.PublicApi;
import se.samverkan.core.activity.Activity;
import se.samverkan.core.code.OccupationCode;
import se.samverkan.core.file.CallOff;
import se.samverkan.core.finding.Finding;
import se.samverkan.core.finding.FindingCode;
import se.samverkan.core.finding.InputCode;
import se.samverkan.core.finding.Source;
import se.samverkan.core.workforce.OccupationNeed;
import se.samverkan.core.workforce.WorkforceNeed;
import se.samverkan.rules.AbstractRule;
import se.samverkan.rules.Matter;
import se.samverkan.rules.Nature;
import se.samverkan.rules.Scope;

/**
 * How far the activities of an agreement, planned and called off, go toward each workforce need that the parties have
 * stated: in all, and for each occupation that the need names. An activity serves a need that it comes from, and the
 * occupations that it states; it counts where it ends within the need's period, and of one that states no dates that isn't known. Of one that states
 * other occupations too it isn't known how many go to one of them, and of one that comes from the need whether it serves an
 * occupation that it doesn't state or a group that has no code. Where numbers are missing it isn't assessed, and those
 * that are missing are named.
 */
@PublicApi(CALL)
public final class NeedCoverage extends AbstractRule {

    /** The rule's code, {@code need.coverage}. */
    public static final FindingCode CODE = FindingCode.of("need.coverage");

    /** The input that is missing where the need states no number. */
    public static final InputCode NUMBER = InputCode.of("need.number");

    /** The input that is missing where the need names an occupation without a number. */
    public static final InputCode OCCUPATION_NUMBER = InputCode.of("need.occupation-number");

    /** The input that is missing where the need states its number as a range, a limit or a round figure, and that decides. */
    public static final InputCode EXACT_NUMBER = InputCode.of("need.exact-number");

    /** The input that is missing where the need states an occupation's number so, and that decides. */
    public static final InputCode EXACT_OCCUPATION_NUMBER = InputCode.of("need.exact-occupation-number");

    /** The input that is missing where an activity doesn't state how many people it gives, or no activity serves the need. */
    public static final InputCode SUPPLY = InputCode.of("activity.supply");

    /** The input that is missing where an activity states how many people it gives so, and that decides. */
    public static final InputCode EXACT_SUPPLY = InputCode.of("activity.exact-supply");

    /** The input that is missing where an activity that comes from the need doesn't state which occupations it serves. */
    public static final InputCode OCCUPATIONS = InputCode.of("activity.occupations");

    /** The input that is missing where an activity may end outside the need's period, whose days aren't stated. */
    public static final InputCode PERIOD = InputCode.of("need.period");

    /** Makes the rule. */
    public NeedCoverage() {
        super(CODE, Nature.ADVICE, Scope.FILE);
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
        List<OccupationCode> named = need.getOccupations().stream()
                .flatMap(occupation -> occupation.getOccupation().stream())
                .toList();
        List<Serving> servings = activities.stream()
                .flatMap(activity -> names(activity, need)
                        ? Stream.of(new Serving(activity, Serving.Share.WHOLE))
                        : serving(activity, named).stream())
                .toList();
        return finish(
                new Coverage(need.getNumber(), need.getPeriod(), servings).finding("", NUMBER, EXACT_NUMBER), need, "");
    }

    private static Finding of(WorkforceNeed need, OccupationNeed occupation, List<Activity> activities) {
        List<OccupationCode> named = occupation.getOccupation().stream().toList();
        List<Serving> servings = activities.stream()
                .flatMap(activity -> names(activity, need)
                                && (named.isEmpty() || activity.getOccupations().isEmpty())
                        ? Stream.of(new Serving(activity, Serving.Share.UNSTATED))
                        : serving(activity, named).stream())
                .toList();
        Finding.Builder finding = new Coverage(occupation.getNumber(), need.getPeriod(), servings)
                .finding("occupation", OCCUPATION_NUMBER, EXACT_OCCUPATION_NUMBER)
                .value("occupation", nameOf(occupation));
        String place = "#" + (need.getOccupations().indexOf(occupation) + 1);
        String code = occupation.getOccupation().map(OccupationCode::toString).orElse(place);
        return finish(finding, need, ".occupations[" + code + "]");
    }

    private static boolean names(Activity activity, WorkforceNeed need) {
        return activity.getNeed().filter(need.getId()::equals).isPresent();
    }

    /** How an activity serves occupations by those that it states; absent where it states none within them. */
    private static Optional<Serving> serving(Activity activity, List<OccupationCode> occupations) {
        Set<OccupationCode> stated = activity.getOccupations();
        long within = stated.stream()
                .filter(code -> occupations.stream().anyMatch(code::isWithin))
                .count();
        if (within == 0) {
            return Optional.empty();
        }
        Serving.Share share = within == stated.size() ? Serving.Share.WHOLE : Serving.Share.PART;
        return Optional.of(new Serving(activity, share));
    }

    private static Object nameOf(OccupationNeed occupation) {
        return occupation
                .getWords()
                .<Object>map(words -> words)
                .orElseGet(() -> occupation.getOccupation().orElseThrow());
    }

    private static Finding finish(Finding.Builder finding, WorkforceNeed need, String part) {
        return finding.path("needs[" + need.getId() + "]" + part)
                .source(Source.clause("workforce need"))
                .build();
    }
}
