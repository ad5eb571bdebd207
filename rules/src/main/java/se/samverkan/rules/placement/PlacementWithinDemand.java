package se.samverkan.rules.placement;

import static se.samverkan.core.PublicApi.Usage.CALL;

import java.util.List;
import java.util.Optional;
import se.samverkan.core.PublicApi;
import se.samverkan.core.file.DemandStanding;
import se.samverkan.core.finding.Finding;
import se.samverkan.core.finding.FindingCode;
import se.samverkan.core.finding.InputCode;
import se.samverkan.core.finding.Outcome;
import se.samverkan.core.finding.Source;
import se.samverkan.core.placement.Seats;
import se.samverkan.rules.AbstractRule;
import se.samverkan.rules.Matter;
import se.samverkan.rules.Nature;
import se.samverkan.rules.Scope;
import se.samverkan.rules.internal.OpenCodes;

/**
 * Whether a university has placed at most the students, and in at most the seat-weeks, that it has stated a demand for in a
 * programme and a semester. One who is placed again for the rest counts once. Which partner's own students they are matters where
 * the demand says so.
 *
 * <p>It is asked of every demand that students are placed for. Where the demand isn't recorded, it is missing.
 */
@PublicApi(CALL)
public final class PlacementWithinDemand extends AbstractRule {

    /** The rule's code, {@code placement.within-demand}. */
    public static final FindingCode CODE = FindingCode.of("placement.within-demand");

    /** The input that is missing where it isn't recorded what a university demands. */
    public static final InputCode DEMAND = InputCode.of("placement.demand");

    private static final Source PRACTICE =
            Source.practice("a university places the students that it has stated a demand for");

    /** Makes the rule. */
    public PlacementWithinDemand() {
        super(CODE, Nature.ADVICE, Scope.FILE, List.of(PRACTICE), List.of(DEMAND));
    }

    @Override
    public List<Finding> judge(Matter matter) {
        if (matter.getActivity().isPresent()) {
            return List.of();
        }
        return matter.getView().placements().getDemands().stream()
                .filter(demand -> !demand.getAllocated().getSeats().isNone())
                .map(demand -> finding(matter, demand))
                .toList();
    }

    private static Finding finding(Matter matter, DemandStanding demand) {
        Optional<Seats> beyond = demand.getBeyond();
        Outcome outcome = beyond.map(more -> more.isNone() ? Outcome.MET : Outcome.NOT_MET)
                .orElse(Outcome.NOT_ASSESSED);
        Seats placed = demand.getAllocated().getSeats();
        String own = demand.getOwnStudentsOf().map(partner -> "." + partner).orElse("");
        Finding.Builder finding = Finding.builder(CODE, outcome)
                .path("placements[" + demand.getUniversity() + "]." + demand.getProgramme() + "." + demand.getSemester()
                        + own)
                .value("university", Placed.name(matter.getView(), demand.getUniversity()))
                .value("programme", OpenCodes.shown(demand.getProgramme()))
                .value("semester", demand.getSemester())
                .value("students", placed.getNumber())
                .value("placed", Placed.shown(placed.getSeatWeeks()))
                .source(PRACTICE);
        demand.getDemanded()
                .ifPresentOrElse(
                        demanded -> finding.value(
                                        "demandedStudents", demanded.getSeats().getNumber())
                                .value(
                                        "demanded",
                                        Placed.shown(demanded.getSeats().getSeatWeeks())),
                        () -> finding.missing(DEMAND));
        return finding.build();
    }
}
