package se.samverkan.rules.workforce;

import static se.samverkan.core.PublicApi.Usage.CALL;

import java.util.ArrayList;
import java.util.List;
import se.samverkan.core.PublicApi;
import se.samverkan.core.code.OccupationCode;
import se.samverkan.core.file.CoverageLine;
import se.samverkan.core.file.WorkforceCoverage;
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
 * How far what is planned, called off and otherwise recorded goes toward each workforce need that the parties have stated: in all,
 * and for each occupation that the need names, as {@link WorkforceCoverage} works it out. Of an activity that serves other
 * occupations too it isn't known how many go to one of them, and of one that comes from the need whether it serves an occupation that
 * it doesn't state or a group that has no code. Where numbers are missing it isn't assessed, and those that are missing are named.
 */
@PublicApi(CALL)
public final class NeedCoverage extends AbstractRule {

    /** The rule's code, {@code need.coverage}. */
    public static final FindingCode CODE = FindingCode.of("need.coverage");

    /** The input that is missing where the need states no number. */
    public static final InputCode NUMBER = InputCode.NEED_NUMBER;

    /** The input that is missing where the need names an occupation without a number. */
    public static final InputCode OCCUPATION_NUMBER = InputCode.NEED_OCCUPATION_NUMBER;

    /** The input that is missing where the need states its number as a range, a limit or a round figure, and that decides. */
    public static final InputCode EXACT_NUMBER = InputCode.NEED_EXACT_NUMBER;

    /** The input that is missing where the need states an occupation's number so, and that decides. */
    public static final InputCode EXACT_OCCUPATION_NUMBER = InputCode.NEED_EXACT_OCCUPATION_NUMBER;

    /** The input that is missing where an activity doesn't state how many people it gives, or no activity serves the need. */
    public static final InputCode SUPPLY = InputCode.ACTIVITY_SUPPLY;

    /** The input that is missing where an activity states how many people it gives so, and that decides. */
    public static final InputCode EXACT_SUPPLY = InputCode.ACTIVITY_EXACT_SUPPLY;

    /** The input that is missing where an activity that comes from the need doesn't state which occupations it serves. */
    public static final InputCode OCCUPATIONS = InputCode.ACTIVITY_OCCUPATIONS;

    /** The input that is missing where an activity may end outside the need's period, whose days aren't stated. */
    public static final InputCode PERIOD = InputCode.NEED_PERIOD;

    private static final Source CLAUSE = Source.clause("workforce need");

    /** Makes the rule. */
    public NeedCoverage() {
        super(
                CODE,
                Nature.ADVICE,
                Scope.FILE,
                List.of(CLAUSE),
                List.of(
                        InputCode.ACTIVITY_SUPPLY,
                        InputCode.NEED_OCCUPATION_NUMBER,
                        InputCode.NEED_NUMBER,
                        InputCode.SUPPLY_STAYING_SHARE,
                        InputCode.ACTIVITY_EXACT_SUPPLY,
                        InputCode.NEED_EXACT_NUMBER,
                        InputCode.ACTIVITY_OCCUPATIONS,
                        InputCode.ACTIVITY_DATES,
                        InputCode.NEED_PERIOD,
                        InputCode.NEED_EXACT_OCCUPATION_NUMBER));
    }

    @Override
    public List<Finding> judge(Matter matter) {
        if (matter.getActivity().isPresent()) {
            return List.of();
        }
        WorkforceCoverage coverage = matter.getView().workforceCoverage();
        List<Finding> findings = new ArrayList<>();
        for (WorkforceNeed need : matter.getView().needs()) {
            WorkforceCoverage own = coverage.of(need.getId());
            findings.add(finish(Coverage.finding(own.getInAll(), need.getNumber(), ""), need, ""));
            for (OccupationNeed occupation : need.getOccupations()) {
                findings.add(of(need, occupation, own));
            }
        }
        return findings;
    }

    private static Finding of(WorkforceNeed need, OccupationNeed occupation, WorkforceCoverage own) {
        CoverageLine line = own.getOccupations().stream()
                .filter(each -> occupation.getOccupation().isPresent()
                        ? each.getOccupation().equals(occupation.getOccupation())
                        : each.getWords().equals(occupation.getWords()))
                .findFirst()
                .orElseThrow();
        Finding.Builder finding =
                Coverage.finding(line, occupation.getNumber(), "occupation").value("occupation", nameOf(occupation));
        String place = "#" + (need.getOccupations().indexOf(occupation) + 1);
        String code = occupation.getOccupation().map(OccupationCode::toString).orElse(place);
        return finish(finding, need, ".occupations[" + code + "]");
    }

    private static Object nameOf(OccupationNeed occupation) {
        return occupation
                .getWords()
                .<Object>map(words -> words)
                .orElseGet(() -> occupation.getOccupation().orElseThrow());
    }

    private static Finding finish(Finding.Builder finding, WorkforceNeed need, String part) {
        return finding.path("needs[" + need.getId() + "]" + part).source(CLAUSE).build();
    }
}
