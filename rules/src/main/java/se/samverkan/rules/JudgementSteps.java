package se.samverkan.rules;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import se.samverkan.core.file.Act;
import se.samverkan.core.finding.FindingCode;

/** The steps from one judgement to another: first the day is moved, then the knowledge, then the rules. */
final class JudgementSteps {

    /** What is changed at each step from the one judgement to the other. */
    private static final List<AnswerChange.Cause> CAUSES =
            List.of(AnswerChange.Cause.DAY, AnswerChange.Cause.RECORDED, AnswerChange.Cause.RULES);

    private final List<FoundAnswers> steps;
    private final TurningActs turning;

    JudgementSteps(Judging first, Judging last, List<Act> acts) {
        Judging onLastDay = first.on(last.view().getAsOf().getDay());
        Judging byLastKnowledge = last.by(first.book());
        this.steps = List.of(
                FoundAnswers.of(first),
                FoundAnswers.of(onLastDay),
                FoundAnswers.of(byLastKnowledge),
                FoundAnswers.of(last));
        this.turning = new TurningActs(onLastDay, byLastKnowledge, steps.get(1), steps.get(2), acts);
    }

    /** The steps at which the answer for the whole changes. */
    Set<AnswerChange.Cause> outcomeCauses() {
        Set<AnswerChange.Cause> causes = new LinkedHashSet<>();
        if (steps.get(0).outcome() == steps.get(steps.size() - 1).outcome()) {
            return causes;
        }
        for (int i = 1; i < steps.size(); i++) {
            if (steps.get(i - 1).outcome() != steps.get(i).outcome()) {
                causes.add(CAUSES.get(i - 1));
            }
        }
        return causes;
    }

    List<AnswerChange> changes() {
        FoundAnswers first = steps.get(0);
        FoundAnswers last = steps.get(steps.size() - 1);
        Set<FoundAnswers.Key> keys = new LinkedHashSet<>(last.keys());
        keys.addAll(first.keys());
        List<AnswerChange> changes = new ArrayList<>();
        for (FoundAnswers.Key key : keys) {
            if (!Objects.equals(first.find(key), last.find(key))) {
                Set<AnswerChange.Cause> causes = causes(key);
                Act act = causes.contains(AnswerChange.Cause.RECORDED) ? turning.of(key) : null;
                changes.add(new AnswerChange(first, last, key, causes, act));
            }
        }
        List<FindingCode> order = new ArrayList<>(last.rules());
        first.rules().stream().filter(code -> !order.contains(code)).forEach(order::add);
        changes.sort(Comparator.comparing(change -> order.indexOf(change.getCode())));
        return changes;
    }

    private Set<AnswerChange.Cause> causes(FoundAnswers.Key key) {
        Set<AnswerChange.Cause> causes = new LinkedHashSet<>();
        for (int i = 1; i < steps.size(); i++) {
            if (!Objects.equals(steps.get(i - 1).find(key), steps.get(i).find(key))) {
                causes.add(CAUSES.get(i - 1));
            }
        }
        return causes;
    }
}
