package se.samverkan.rules.placement;

import static se.samverkan.core.PublicApi.Usage.CALL;

import java.util.List;
import java.util.Optional;
import se.samverkan.core.PublicApi;
import se.samverkan.core.file.UnitStanding;
import se.samverkan.core.finding.Finding;
import se.samverkan.core.finding.FindingCode;
import se.samverkan.core.finding.InputCode;
import se.samverkan.core.finding.Outcome;
import se.samverkan.core.finding.Source;
import se.samverkan.core.placement.SeatWeeks;
import se.samverkan.core.placement.Seats;
import se.samverkan.rules.AbstractRule;
import se.samverkan.rules.Matter;
import se.samverkan.rules.Nature;
import se.samverkan.rules.Scope;

/**
 * Whether the seat-weeks allocated at a unit in a programme and a semester are at most those that the unit offers. Weeks that one
 * who left has freed can be used again, so that they don't count. The allocation is made in the university's system, and is data
 * here.
 *
 * <p>It is asked of every unit where students are placed. Where the unit's offer isn't recorded, it is missing.
 */
@PublicApi(CALL)
public final class PlacementWithinOffer extends AbstractRule {

    /** The rule's code, {@code placement.within-offer}. */
    public static final FindingCode CODE = FindingCode.of("placement.within-offer");

    /** The input that is missing where it isn't recorded what a unit offers. */
    public static final InputCode OFFER = InputCode.of("placement.offer");

    private static final Source PRACTICE = Source.practice("a unit takes the students that it has offered seats for");

    /** Makes the rule. */
    public PlacementWithinOffer() {
        super(CODE, Nature.PERFORMANCE, Scope.FILE, List.of(PRACTICE), List.of(OFFER));
    }

    @Override
    public List<Finding> judge(Matter matter) {
        if (matter.getActivity().isPresent()) {
            return List.of();
        }
        return matter.getView().placements().getUnits().stream()
                .filter(unit -> !unit.getAllocated().getSeats().isNone())
                .map(unit -> finding(matter, unit))
                .toList();
    }

    private static Finding finding(Matter matter, UnitStanding unit) {
        Optional<SeatWeeks> beyond = unit.getBeyond().map(Seats::getSeatWeeks);
        Outcome outcome = beyond.map(more -> more.isZero() ? Outcome.MET : Outcome.NOT_MET)
                .orElse(Outcome.NOT_ASSESSED);
        Finding.Builder finding = Placed.at(
                        Finding.builder(CODE, outcome),
                        matter.getView(),
                        unit.getUnit(),
                        unit.getProgramme(),
                        unit.getSemester())
                .value("placed", Placed.shown(unit.getAllocated().getSeats().getSeatWeeks()))
                .source(PRACTICE);
        unit.getOffered()
                .ifPresentOrElse(
                        offered -> finding.value(
                                "offered", Placed.shown(offered.getSeats().getSeatWeeks())),
                        () -> finding.missing(OFFER));
        if (outcome == Outcome.NOT_MET) {
            finding.value("beyond", Placed.shown(beyond.get()));
        }
        return finding.build();
    }
}
