package se.samverkan.core.difference;

import java.util.List;
import java.util.Optional;
import se.samverkan.core.agreement.Amendment;
import se.samverkan.core.budget.Balances;
import se.samverkan.core.file.CallOff;
import se.samverkan.core.file.Decision;
import se.samverkan.core.file.FileView;
import se.samverkan.core.file.NamedPartner;
import se.samverkan.core.file.Placements;
import se.samverkan.core.finding.Assumption;
import se.samverkan.core.followup.DutyDone;
import se.samverkan.core.followup.Measurement;
import se.samverkan.core.lifecycle.LifecycleEvent;
import se.samverkan.core.placement.PlacementDemand;
import se.samverkan.core.placement.PlacementOffer;
import se.samverkan.core.share.ContributionMade;
import se.samverkan.core.share.CostCalculation;
import se.samverkan.core.time.Term;
import se.samverkan.core.workforce.WorkforceNeed;

/** The values of what is recorded in a file and follows from it. */
final class FactValues {

    /** What the path of an amendment in effect ends with, after that of the amendment. */
    static final String IN_EFFECT = ".inEffect";

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
                ViewField.REACH,
                "reach",
                view.reach(),
                named -> named.getPartner().getId(),
                named -> named.getName().orElse(named.getPartner().getId().toString()),
                NamedPartner::getStanding);
        to.putEach(
                ViewField.ASSUMPTION,
                "assumptions",
                view.assumptions(),
                Assumption::getInput,
                assumption -> assumption);
        amendments(view, to);
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

    private static void amendments(FileView view, FieldValues to) {
        List<Amendment> amendments = view.amendments();
        for (int i = 0; i < amendments.size(); i++) {
            Amendment amendment = amendments.get(i);
            Object name = amendment.getId().map(Object.class::cast).orElse("#" + (i + 1));
            String path = "amendments[" + name + "]";
            to.put(ViewField.AMENDMENT, path, name, Optional.of(amendment));
            to.put(
                    ViewField.AMENDMENT_IN_EFFECT,
                    path + IN_EFFECT,
                    name,
                    Optional.of(amendment)
                            .filter(known -> !known.getEffectiveFrom()
                                    .isAfter(view.getAsOf().getDay())));
        }
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
        to.putEach(
                ViewField.CONTRIBUTION_MADE,
                "contributionsMade",
                view.contributionsMade(),
                ContributionMade::getId,
                made -> made);
        to.putEach(
                ViewField.COST_CALCULATION,
                "costCalculations",
                view.costCalculations(),
                CostCalculation::getCallOff,
                calculation -> calculation);
        to.putEach(ViewField.NEED, "needs", view.needs(), WorkforceNeed::getId, need -> need);
        placements(view.placements(), to);
        to.put(ViewField.RESULTS, "results", view.results().size());
        to.putEach(ViewField.DECISION, "decisions", view.decisions(), Decision::getReference, decision -> decision);
    }

    private static void placements(Placements placements, FieldValues to) {
        to.putEach(
                ViewField.PLACEMENT_DEMAND,
                "placements.demands",
                placements.getStatedDemands(),
                PlacementDemand::getId,
                demand -> demand);
        to.putEach(
                ViewField.PLACEMENT_OFFER,
                "placements.offers",
                placements.getStatedOffers(),
                PlacementOffer::getId,
                offer -> offer);
        to.putEach(
                ViewField.PLACEMENT_ALLOCATION,
                "placements.allocations",
                placements.getAllocations(),
                standing -> standing.getAllocation().getId(),
                standing -> standing);
        to.putEach(
                ViewField.UNIT_SUPERVISORS,
                "placements.supervisors",
                placements.getSupervisors(),
                supervisors -> supervisors.getUnit() + "." + supervisors.getSemester(),
                supervisors -> supervisors.getUnit().getName(),
                supervisors -> supervisors);
    }
}
