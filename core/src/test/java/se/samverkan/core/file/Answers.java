package se.samverkan.core.file;

import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import se.samverkan.core.activity.Activity;
import se.samverkan.core.agreement.Agreement;
import se.samverkan.core.agreement.Amendment;
import se.samverkan.core.budget.Balances;
import se.samverkan.core.budget.Entry;
import se.samverkan.core.finding.Assumption;
import se.samverkan.core.finding.Fact;
import se.samverkan.core.followup.DutyDone;
import se.samverkan.core.followup.DutyStanding;
import se.samverkan.core.followup.IndicatorStatus;
import se.samverkan.core.participant.Result;
import se.samverkan.core.share.ContributionStanding;
import se.samverkan.core.share.CostCalculation;
import se.samverkan.core.workforce.WorkforceNeed;

/** All that a view answers, to be held against what it answers another time. */
record Answers(
        Agreement terms,
        List<Amendment> amendments,
        List<Fact<?>> facts,
        List<Assumption> assumptions,
        List<Balances> balances,
        List<CallOff> callOffs,
        List<Activity> activities,
        List<Activity> underWay,
        List<Result> results,
        List<WorkforceNeed> needs,
        List<Decision> decisions,
        List<NamedPartner> reach,
        List<DutyDone> dutiesDone,
        List<DutyStanding> duties,
        List<IndicatorStatus> indicators,
        List<Entry> entries,
        List<ContributionStanding> contributions,
        List<CostCalculation> costs,
        MonthEnd monthEnd,
        Forecast forecast,
        CarryOverPreview carryOver,
        CreditBalance credits) {

    static Answers of(FileView view) {
        Facts facts = view.facts();
        List<Balances> balances = new ArrayList<>(List.of(view.balances(), view.balancesOfAllDays()));
        for (Year year : view.balances().getYears()) {
            balances.add(view.balances().in(year));
        }
        return new Answers(
                view.terms(),
                view.amendments(),
                List.of(
                        facts.term(),
                        facts.ceilingVatBasis(),
                        facts.pilotCounted(),
                        facts.procurementBasis(),
                        facts.vatRate(),
                        facts.procurementBegunOn(),
                        facts.annex2Service(),
                        facts.concludedOn()),
                view.assumptions(),
                balances,
                view.callOffs(),
                view.activities(),
                view.underWay(),
                view.results(),
                view.needs(),
                view.decisions(),
                view.reach(),
                view.dutiesDone(),
                view.followUp().duties(),
                view.followUp().indicators(),
                view.entries(),
                view.contributionStandings(),
                view.costCalculations(),
                view.monthEnd(),
                view.forecast(),
                view.carryOver(Year.of(2023)),
                view.credits());
    }
}
