package se.samverkan.core.difference;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import se.samverkan.core.agreement.Amendment;
import se.samverkan.core.budget.Balances;
import se.samverkan.core.file.CallOff;
import se.samverkan.core.file.Decision;
import se.samverkan.core.file.FileView;
import se.samverkan.core.finding.Assumption;
import se.samverkan.core.followup.DutyDone;
import se.samverkan.core.followup.Measurement;
import se.samverkan.core.lifecycle.LifecycleEvent;
import se.samverkan.core.time.Term;
import se.samverkan.core.workforce.WorkforceNeed;

/** The values of what is recorded in a file and follows from it. */
final class FactValues {

    private FactValues() {}

    static void gather(FileView view, FieldValues to) {
        inTime(view, to);
        money(view.balances(), to);
        recorded(view, to);
    }

    private static void inTime(FileView view, FieldValues to) {
        to.put(ViewField.LIFECYCLE_STATE, "lifecycle.state", view.lifecycle().getState());
        Optional<Term> term = view.facts().term().getValue();
        to.put(ViewField.STANDING_FIRST_DAY, "term.firstDay", term.flatMap(Term::getFirstDay));
        to.put(ViewField.STANDING_LAST_DAY, "term.lastDay", term.flatMap(Term::getLastDay));
        to.putEach(
                ViewField.ASSUMPTION,
                "assumptions",
                view.assumptions(),
                Assumption::getInput,
                assumption -> assumption);
        List<Amendment> amendments = view.amendments();
        IntStream.range(0, amendments.size()).forEach(at -> {
            Object name = amendments.get(at).getId().map(Object.class::cast).orElse("#" + (at + 1));
            to.put(ViewField.AMENDMENT, "amendments[" + name + "]", name, Optional.of(amendments.get(at)));
        });
        to.putEach(
                ViewField.EVENT,
                "events",
                view.events(),
                LifecycleEvent::getId,
                LifecycleEvent::getKind,
                event -> event);
        to.putEach(
                ViewField.MEASUREMENT,
                "measurements",
                view.followUp().indicators().stream()
                        .flatMap(status -> status.getMeasurement().stream())
                        .toList(),
                Measurement::getIndicator,
                measurement -> measurement);
        to.putEach(ViewField.DUTY_DONE, "dutiesDone", view.dutiesDone(), DutyDone::getKind, duty -> duty);
    }

    private static void money(Balances balances, FieldValues to) {
        to.put(ViewField.COMMITTED, "balances.committed", balances.getCommitted());
        to.put(ViewField.INVOICED, "balances.invoiced", balances.getInvoiced());
        to.put(ViewField.PAID, "balances.paid", balances.getPaid());
        to.put(ViewField.LEFT, "balances.left", balances.getLeft());
    }

    private static void recorded(FileView view, FieldValues to) {
        to.putEach(ViewField.CALL_OFF, "callOffs", view.callOffs(), CallOff::getId, callOff -> callOff);
        to.putEach(
                ViewField.ACTIVITY,
                "activities",
                view.activities(),
                activity -> activity.getId().map(Object.class::cast).orElse(""),
                activity -> activity.getTitle(),
                activity -> activity);
        to.putEach(ViewField.NEED, "needs", view.needs(), WorkforceNeed::getId, need -> need);
        to.put(ViewField.RESULTS, "results", view.results().size());
        to.putEach(ViewField.DECISION, "decisions", view.decisions(), Decision::getReference, decision -> decision);
    }
}
