package se.samverkan.rules.placement;

import static se.samverkan.core.PublicApi.Usage.CALL;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import se.samverkan.core.PublicApi;
import se.samverkan.core.file.AllocationStanding;
import se.samverkan.core.file.Placements;
import se.samverkan.core.finding.Finding;
import se.samverkan.core.finding.FindingCode;
import se.samverkan.core.finding.InputCode;
import se.samverkan.core.finding.Outcome;
import se.samverkan.core.finding.Source;
import se.samverkan.core.finding.Word;
import se.samverkan.core.placement.PlacementAllocation;
import se.samverkan.core.placement.PlacementTerms;
import se.samverkan.core.placement.PlacementUnit;
import se.samverkan.core.placement.UnitSupervisors;
import se.samverkan.core.time.DateRange;
import se.samverkan.core.time.Semester;
import se.samverkan.rules.AbstractRule;
import se.samverkan.rules.Matter;
import se.samverkan.rules.Nature;
import se.samverkan.rules.Scope;

/**
 * Whether a unit has supervisors enough for the students who are placed there at the same time, by the most that the agreement
 * states for each. Students of all programmes count, and those who leave to the last day of their placement.
 *
 * <p>It is asked of every unit and semester with placed students, where the agreement states how many a supervisor has. Where the
 * supervisors aren't recorded they are missing, and so are the days of the placements where they decide.
 */
@PublicApi(CALL)
public final class SupervisorRatio extends AbstractRule {

    /** The rule's code, {@code placement.supervisor-ratio}. */
    public static final FindingCode CODE = FindingCode.of("placement.supervisor-ratio");

    /** The input that is missing where it isn't stated how many supervise. */
    public static final InputCode SUPERVISORS = InputCode.of("placement.supervisors");

    private static final Source CLAUSE = Source.clause("placementTerms.studentsPerSupervisor");

    /** Makes the rule. */
    public SupervisorRatio() {
        super(CODE, Nature.ADVICE, Scope.FILE, List.of(CLAUSE), List.of(InputCode.PLACEMENT_DATES, SUPERVISORS));
    }

    /** A unit in a semester. */
    private record Place(PlacementUnit unit, Semester semester) {

        static Place of(AllocationStanding standing) {
            return new Place(
                    standing.getAllocation().getUnit(), standing.getAllocation().getSemester());
        }
    }

    @Override
    public List<Finding> judge(Matter matter) {
        OptionalInt most = matter.getTerms()
                .getPlacementTerms()
                .map(PlacementTerms::getStudentsPerSupervisor)
                .orElse(OptionalInt.empty());
        if (matter.getActivity().isPresent() || most.isEmpty()) {
            return List.of();
        }
        Placements placements = matter.getView().placements();
        return placements.getAllocations().stream()
                .map(Place::of)
                .distinct()
                .map(place -> finding(matter, placements, place, most.getAsInt()))
                .toList();
    }

    private static Finding finding(Matter matter, Placements placements, Place place, int most) {
        List<PlacementAllocation> placed = placements.getAllocations().stream()
                .filter(standing -> Place.of(standing).equals(place))
                .map(AllocationStanding::getAllocation)
                .toList();
        Optional<UnitSupervisors> supervisors = placements.getSupervisors().stream()
                .filter(each -> each.getUnit().equals(place.unit())
                        && each.getSemester().equals(place.semester()))
                .findFirst();
        long least = atOnce(placed.stream()
                .filter(allocation -> allocation.getDates().isPresent())
                .toList());
        long undated = placed.stream()
                .filter(allocation -> allocation.getDates().isEmpty())
                .mapToLong(PlacementAllocation::getStudents)
                .sum();
        Outcome outcome = supervisors
                .map(stated -> outcome(least, undated, (long) most * stated.getNumber(), placed))
                .orElse(Outcome.NOT_ASSESSED);
        Finding.Builder finding = Placed.at(
                        Finding.builder(CODE, outcome), matter.getView(), place.unit(), place.semester())
                .value("kind", Word.of(matter.getTerms().getKind()))
                .value("students", outcome == Outcome.NOT_MET ? Math.max(least, largest(placed)) : least + undated)
                .value("most", most)
                .source(CLAUSE);
        supervisors.ifPresentOrElse(
                stated -> finding.value("supervisors", stated.getNumber()), () -> finding.missing(SUPERVISORS));
        return supervisors.isPresent() && outcome == Outcome.NOT_ASSESSED
                ? finding.variant("dates").missing(InputCode.PLACEMENT_DATES).build()
                : finding.build();
    }

    /** Those without days may all be there at the busiest time, or each apart from the rest. */
    private static Outcome outcome(long least, long undated, long room, List<PlacementAllocation> placed) {
        if (least + undated <= room) {
            return Outcome.MET;
        }
        return Math.max(least, largest(placed)) > room ? Outcome.NOT_MET : Outcome.NOT_ASSESSED;
    }

    private static long largest(List<PlacementAllocation> placed) {
        return placed.stream().mapToLong(PlacementAllocation::getStudents).max().orElse(0);
    }

    /** The most students on any one day. */
    private static long atOnce(List<PlacementAllocation> dated) {
        TreeMap<LocalDate, Long> changes = new TreeMap<>();
        for (PlacementAllocation allocation : dated) {
            DateRange days = allocation.getDates().orElseThrow();
            long students = allocation.getStudents();
            changes.merge(days.getFirstDay().orElseThrow(), students, Long::sum);
            changes.merge(days.getLastDay().orElseThrow().plusDays(1), -students, Long::sum);
        }
        long there = 0;
        long most = 0;
        for (long change : changes.values()) {
            there += change;
            most = Math.max(most, there);
        }
        return most;
    }
}
