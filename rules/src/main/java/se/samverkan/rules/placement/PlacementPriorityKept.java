package se.samverkan.rules.placement;

import static se.samverkan.core.PublicApi.Usage.CALL;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import se.samverkan.core.PublicApi;
import se.samverkan.core.code.PartnerId;
import se.samverkan.core.file.AllocationStanding;
import se.samverkan.core.file.DemandStanding;
import se.samverkan.core.file.Placements;
import se.samverkan.core.file.UnitStanding;
import se.samverkan.core.finding.Finding;
import se.samverkan.core.finding.FindingCode;
import se.samverkan.core.finding.Outcome;
import se.samverkan.core.finding.Source;
import se.samverkan.core.finding.Word;
import se.samverkan.core.placement.PlacementAllocation;
import se.samverkan.core.placement.PlacementTerms;
import se.samverkan.rules.AbstractRule;
import se.samverkan.rules.Matter;
import se.samverkan.rules.Nature;
import se.samverkan.rules.Scope;

/**
 * Whether the agreement's order of whom a partner places first is kept at a unit: no student of the same programme is placed
 * there in the semester who comes later in the order than one who is demanded a placement for and has none. One who has had a
 * placement and left it doesn't count as without.
 *
 * <p>It is asked of every unit where students are placed, and where the agreement states an order. Where no demand of the
 * programme is recorded, it is missing.
 */
@PublicApi(CALL)
public final class PlacementPriorityKept extends AbstractRule {

    /** The rule's code, {@code placement.priority}. */
    public static final FindingCode CODE = FindingCode.of("placement.priority");

    private static final Source CLAUSE = Source.clause("placementTerms.priority");

    /** Makes the rule. */
    public PlacementPriorityKept() {
        super(CODE, Nature.ADVICE, Scope.FILE, List.of(CLAUSE), List.of(PlacementWithinDemand.DEMAND));
    }

    @Override
    public List<Finding> judge(Matter matter) {
        Optional<PlacementTerms> terms = matter.getTerms()
                .getPlacementTerms()
                .filter(stated -> !stated.getPriority().isEmpty());
        if (matter.getActivity().isPresent() || terms.isEmpty()) {
            return List.of();
        }
        Placements placements = matter.getView().placements();
        return placements.getUnits().stream()
                .filter(unit -> unit.getAllocated().getSeats().getNumber() > 0)
                .map(unit -> finding(matter, terms.get(), placements, unit))
                .toList();
    }

    private static Finding finding(Matter matter, PlacementTerms terms, Placements placements, UnitStanding unit) {
        List<DemandStanding> demands = placements.getDemands().stream()
                .filter(demand -> demand.getProgramme().equals(unit.getProgramme())
                        && demand.getSemester().equals(unit.getSemester())
                        && demand.getDemanded().isPresent())
                .toList();
        PartnerId partner = unit.getUnit().getPartner();
        OptionalInt first = demands.stream()
                .filter(demand -> without(demand) > 0)
                .mapToInt(demand -> stepOf(terms, demand, partner))
                .min();
        long later = allocations(placements, unit)
                .filter(allocation -> first.isPresent() && stepOf(terms, allocation, partner) > first.getAsInt())
                .mapToLong(PlacementAllocation::getStudents)
                .sum();
        Outcome outcome = later > 0 ? Outcome.NOT_MET : demands.isEmpty() ? Outcome.NOT_ASSESSED : Outcome.MET;
        Finding.Builder finding = Placed.at(
                        Finding.builder(CODE, outcome),
                        matter.getView(),
                        unit.getUnit(),
                        unit.getProgramme(),
                        unit.getSemester())
                .value("kind", Word.of(matter.getTerms().getKind()))
                .source(CLAUSE);
        if (later > 0) {
            finding.value("later", later)
                    .value(
                            "without",
                            demands.stream()
                                    .filter(demand -> stepOf(terms, demand, partner) == first.getAsInt())
                                    .mapToLong(PlacementPriorityKept::without)
                                    .sum());
        }
        return demands.isEmpty() ? finding.missing(PlacementWithinDemand.DEMAND).build() : finding.build();
    }

    private static long without(DemandStanding demand) {
        return demand.getShortage().orElseThrow().getNumber();
    }

    private static Stream<PlacementAllocation> allocations(Placements placements, UnitStanding unit) {
        return placements.getAllocations().stream()
                .filter(standing ->
                        standing.getStudentsLeft() < standing.getAllocation().getStudents())
                .map(AllocationStanding::getAllocation)
                .filter(allocation -> allocation.getUnit().equals(unit.getUnit())
                        && allocation.getProgramme().equals(unit.getProgramme())
                        && allocation.getSemester().equals(unit.getSemester()));
    }

    private static int stepOf(PlacementTerms terms, DemandStanding demand, PartnerId partner) {
        return terms.stepOf(demand.getUniversity(), demand.getProgramme(), demand.getOwnStudentsOf(), partner);
    }

    private static int stepOf(PlacementTerms terms, PlacementAllocation allocation, PartnerId partner) {
        return terms.stepOf(
                allocation.getUniversity(), allocation.getProgramme(), allocation.getOwnStudentsOf(), partner);
    }
}
