package se.samverkan.core.file;

import static se.samverkan.core.PublicApi.Usage.CALL;

import java.util.Locale;
import java.util.stream.Stream;
import se.samverkan.core.PublicApi;
import se.samverkan.core.activity.Activity;
import se.samverkan.core.activity.ActivityCancelled;
import se.samverkan.core.agreement.Amendment;
import se.samverkan.core.budget.Entry;
import se.samverkan.core.finding.Assumption;
import se.samverkan.core.followup.ActionPoint;
import se.samverkan.core.followup.DutyDone;
import se.samverkan.core.followup.Measurement;
import se.samverkan.core.lifecycle.LifecycleEvent;
import se.samverkan.core.participant.Enrolment;
import se.samverkan.core.participant.ParticipantEvent;
import se.samverkan.core.participant.Result;
import se.samverkan.core.participant.TakenBack;
import se.samverkan.core.partner.Partner;
import se.samverkan.core.placement.PlacementAllocation;
import se.samverkan.core.placement.PlacementDemand;
import se.samverkan.core.placement.PlacementDropOut;
import se.samverkan.core.placement.PlacementOffer;
import se.samverkan.core.placement.PlacementStatement;
import se.samverkan.core.placement.UnitSupervisors;
import se.samverkan.core.share.ContributionMade;
import se.samverkan.core.share.CostCalculation;
import se.samverkan.core.workforce.WorkforceNeed;
import se.samverkan.core.workforce.WorkforceSupply;

/** What an act in an agreement file records. New kinds may come in a minor release, so a switch keeps a default branch. */
@PublicApi(CALL)
public enum ActKind {
    /** An assumption added by the host. */
    ASSUMPTION(Assumption.class, true),
    /** An amendment of the terms. */
    AMENDMENT(Amendment.class, true),
    /** A call-off. */
    CALL_OFF(CallOff.class, false),
    /** An entry of money that isn't a call-off's. */
    ENTRY(Entry.class, false),
    /** An activity that is planned or held without a call-off. */
    ACTIVITY(Activity.class, false),
    /** That an activity is cancelled, or isn't after all. */
    ACTIVITY_CANCELLED(ActivityCancelled.class, true),
    /** That a participant was nominated, admitted or registered, withdrew or never came. */
    ENROLMENT(Enrolment.class, false),
    /** A participant's result. */
    RESULT(Result.class, false),
    /** That an enrolment or a result was wrong. */
    TAKEN_BACK(TakenBack.class, false),
    /** A workforce need that the parties have stated. */
    NEED(WorkforceNeed.class, true),
    /** People who come to occupations, as somebody has counted or reckoned them. */
    SUPPLY(WorkforceSupply.class, true),
    /** A partner as known from then on, such as under a new name. */
    PARTNER(Partner.class, true),
    /** A person's decision. */
    DECISION(Decision.class, true),
    /** A duty that was done. */
    DUTY_DONE(DutyDone.class, true),
    /** An event in the life of the agreement, or the correction of one. */
    EVENT(LifecycleEvent.class, true),
    /** What was decided at a meeting that somebody is to do. */
    ACTION_POINT(ActionPoint.class, true),
    /** What an indicator of a goal was measured to. */
    MEASUREMENT(Measurement.class, true),
    /** What a party has contributed. */
    CONTRIBUTION_MADE(ContributionMade.class, false),
    /** The calculation of what a call-off costs in full. */
    COST_CALCULATION(CostCalculation.class, true),
    /** How many placements a university demands. */
    PLACEMENT_DEMAND(PlacementDemand.class, false),
    /** How many placements a unit offers. */
    PLACEMENT_OFFER(PlacementOffer.class, false),
    /** That students have been given placements. */
    PLACEMENT_ALLOCATION(PlacementAllocation.class, false),
    /** That students have left their placements. */
    PLACEMENT_DROP_OUT(PlacementDropOut.class, false),
    /** Who supervise students at a unit. */
    UNIT_SUPERVISORS(UnitSupervisors.class, false);

    private final Class<?> contentType;
    private final boolean ofTerms;

    ActKind(Class<?> contentType, boolean ofTerms) {
        this.contentType = contentType;
        this.ofTerms = ofTerms;
    }

    static ActKind of(ParticipantEvent event) {
        if (event instanceof Enrolment) {
            return ENROLMENT;
        }
        return event instanceof Result ? RESULT : TAKEN_BACK;
    }

    static ActKind of(PlacementStatement statement) {
        return Stream.of(values())
                .filter(kind -> kind.contentType.isInstance(statement))
                .findFirst()
                .orElseThrow();
    }

    /** Whether acts of this kind are few and bear on every question, as amendments do. */
    boolean isOfTerms() {
        return ofTerms;
    }

    /** The name of what is recorded, for a message: {@code callOff}. */
    String attribute() {
        String type = contentType.getSimpleName();
        return type.substring(0, 1).toLowerCase(Locale.ROOT) + type.substring(1);
    }

    /**
     * The type of what an act of this kind records.
     *
     * @return the type
     */
    public Class<?> getContentType() {
        return contentType;
    }
}
