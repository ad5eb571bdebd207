package se.samverkan.rules.followup;

import static se.samverkan.core.PublicApi.Usage.CALL;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.samverkan.core.PublicApi;
import se.samverkan.core.agreement.Goal;
import se.samverkan.core.finding.Finding;
import se.samverkan.core.finding.FindingCode;
import se.samverkan.core.finding.InputCode;
import se.samverkan.core.finding.Outcome;
import se.samverkan.core.finding.Source;
import se.samverkan.core.followup.IndicatorStatus;
import se.samverkan.core.followup.Measurement;
import se.samverkan.rules.AbstractRule;
import se.samverkan.rules.Matter;
import se.samverkan.rules.Nature;
import se.samverkan.rules.Scope;

/**
 * Whether the goals of an agreement are reached: one finding for each indicator, by its latest measured value, and one for a
 * goal that has no indicator. An indicator that isn't measured, or that no target is set for, isn't assessed: not measured
 * is never taken for zero. Of a goal whose day hasn't come, the finding says that there is time left.
 *
 * <p>The agreement sets the goals; the rule is advice. It isn't asked of a call-off or an activity.
 */
@PublicApi(CALL)
public final class GoalIndicator extends AbstractRule {

    /** The rule's code, {@code goal.indicator}. */
    public static final FindingCode CODE = FindingCode.of("goal.indicator");

    private static final Source CLAUSE = Source.clause("goals");

    /** Makes the rule. */
    public GoalIndicator() {
        super(
                CODE,
                Nature.ADVICE,
                Scope.FILE,
                List.of(CLAUSE),
                List.of(InputCode.INDICATOR_MEASUREMENT, InputCode.INDICATOR_TARGET, InputCode.GOAL_INDICATORS));
    }

    @Override
    public List<Finding> judge(Matter matter) {
        if (matter.getActivity().isPresent()) {
            return List.of();
        }
        Stream<Finding> bare = matter.getTerms().getFollowUpTerms().getGoals().stream()
                .filter(goal -> goal.getIndicators().isEmpty())
                .map(goal -> start(Outcome.NOT_ASSESSED, goal)
                        .variant("none")
                        .missing(InputCode.GOAL_INDICATORS)
                        .build());
        LocalDate day = matter.getView().getAsOf().getDay();
        return Stream.concat(matter.getView().followUp().indicators().stream().map(status -> judge(status, day)), bare)
                .toList();
    }

    private static Finding judge(IndicatorStatus status, LocalDate day) {
        Optional<Boolean> reached = status.isTargetReached();
        if (reached.isEmpty()) {
            return notAssessed(status);
        }
        Finding.Builder finding = measured(start(reached.get() ? Outcome.MET : Outcome.NOT_MET, status), status)
                .value("target", status.getIndicator().getTarget().orElseThrow());
        boolean early = !reached.get()
                && status.getGoal().getDueDay().filter(due -> !day.isAfter(due)).isPresent();
        boolean counted = status.getIndicator().getBaseline().isPresent();
        status.getIndicator().getBaseline().ifPresent(baseline -> finding.value("baseline", baseline));
        if (early) {
            finding.value("dueDay", status.getGoal().getDueDay().orElseThrow());
        }
        if (early || counted) {
            finding.variant(early ? (counted ? "early-from-baseline" : "early") : "from-baseline");
        }
        return finding.build();
    }

    private static Finding notAssessed(IndicatorStatus status) {
        Finding.Builder finding = start(Outcome.NOT_ASSESSED, status);
        if (status.getMeasurement().isPresent()) {
            measured(finding, status).variant("no-target");
        }
        status.getMissing().forEach(finding::missing);
        return finding.build();
    }

    private static Finding.Builder measured(Finding.Builder finding, IndicatorStatus status) {
        return finding.value("value", status.getValue().orElseThrow())
                .value("unit", status.getIndicator().getUnit())
                .value(
                        "measuredOn",
                        status.getMeasurement().map(Measurement::getDay).orElseThrow());
    }

    private static Finding.Builder start(Outcome outcome, IndicatorStatus status) {
        return start(outcome, status.getGoal())
                .path("agreement.indicators[" + status.getIndicator().getId() + "]")
                .value("indicator", status.getIndicator().getName());
    }

    private static Finding.Builder start(Outcome outcome, Goal goal) {
        return Finding.builder(CODE, outcome)
                .path("agreement.goals[" + goal.getId() + "]")
                .value("goal", goal.getText())
                .source(CLAUSE);
    }
}
