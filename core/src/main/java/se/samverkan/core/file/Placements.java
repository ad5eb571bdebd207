package se.samverkan.core.file;

import static se.samverkan.core.PublicApi.Usage.CALL;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import se.samverkan.core.PublicApi;
import se.samverkan.core.code.PartnerId;
import se.samverkan.core.code.Programme;
import se.samverkan.core.file.PlacementBook.Placed;
import se.samverkan.core.placement.Allocated;
import se.samverkan.core.placement.PlacementAllocation;
import se.samverkan.core.placement.PlacementDemand;
import se.samverkan.core.placement.PlacementDropOut;
import se.samverkan.core.placement.PlacementOffer;
import se.samverkan.core.placement.PlacementUnit;
import se.samverkan.core.placement.SeatWeeks;
import se.samverkan.core.placement.UnitSupervisors;
import se.samverkan.core.time.Semester;

/**
 * The placements of an agreement file: what is demanded, what is offered and what is allocated, as known and with those who have
 * left by the end of the day, and what is short and left of each. The three are never added to one another.
 *
 * <p>An allocation of a partner's own students counts toward the demand of that partner's own students, where one is stated, and
 * else toward the demand of whatever partner's. One that continues another is the rest of it from the day on which so many have
 * left the other; until then it isn't counted.
 *
 * <p>This class is immutable and thread-safe.
 */
@PublicApi(CALL)
public final class Placements {

    private final List<PlacementDemand> statedDemands;
    private final List<PlacementOffer> statedOffers;
    private final List<AllocationStanding> allocations;
    private final List<DemandStanding> demands;
    private final List<UnitStanding> units;
    private final List<UnitSupervisors> supervisors;

    private Placements(
            List<PlacementDemand> statedDemands,
            List<PlacementOffer> statedOffers,
            List<AllocationStanding> allocations,
            List<UnitSupervisors> supervisors) {
        this.statedDemands = statedDemands;
        this.statedOffers = statedOffers;
        this.allocations = allocations;
        this.demands = demands(statedDemands, allocations);
        this.units = units(statedOffers, allocations);
        this.supervisors = supervisors;
    }

    /** Whose demand it is. */
    private record Whose(PartnerId university, Programme programme, Semester semester, Optional<PartnerId> own) {

        Whose ofWhateverPartner() {
            return new Whose(university, programme, semester, Optional.empty());
        }
    }

    /** Where a programme's students are. */
    private record Where(PlacementUnit unit, Programme programme, Semester semester) {}

    /** A programme in a semester. */
    private record When(Semester semester, Programme programme) {}

    static Placements of(FileView view, PlacementBook book, Stream<?> known) {
        List<Object> statements = new ArrayList<>(known.toList());
        return new Placements(
                Latest.by(only(statements, PlacementDemand.class), PlacementDemand::getId).stream()
                        .filter(demand -> demand.getStudents() > 0)
                        .toList(),
                Latest.by(only(statements, PlacementOffer.class), PlacementOffer::getId).stream()
                        .filter(offer -> offer.getNumber() > 0)
                        .toList(),
                allocations(
                        Latest.by(only(statements, PlacementAllocation.class), PlacementAllocation::getId), book, view),
                Latest.by(
                        only(statements, UnitSupervisors.class), each -> List.of(each.getUnit(), each.getSemester())));
    }

    private static <T> Stream<T> only(List<Object> statements, Class<T> type) {
        return statements.stream().filter(type::isInstance).map(type::cast);
    }

    private static List<AllocationStanding> allocations(
            List<PlacementAllocation> known, PlacementBook book, FileView view) {
        LocalDate day = view.getAsOf().getDay();
        return known.stream()
                .filter(allocation -> allocation.getStudents() > 0 && isMadeBy(day, allocation, book))
                .map(allocation -> standing(book.of(allocation), day))
                .toList();
    }

    /** Whether those whom an allocation is the rest for have left the other by the day. */
    private static boolean isMadeBy(LocalDate day, PlacementAllocation allocation, PlacementBook book) {
        return allocation
                .getContinues()
                .flatMap(book::find)
                .map(left -> left.isFilledBy(day, allocation.getId()))
                .orElse(true);
    }

    private static AllocationStanding standing(Placed placed, LocalDate day) {
        int left = placed.leftBy(day);
        SeatWeeks freed = placed.left().headMap(day.plusDays(1)).values().stream()
                .map(dropOut -> freed(placed.allocation(), dropOut))
                .reduce(SeatWeeks.ZERO, SeatWeeks::plus);
        return new AllocationStanding.Builder()
                .allocation(placed.allocation())
                .studentsLeft(left)
                .studentsPlacedAgain(placed.goneOnBy(day))
                .freed(freed)
                .build();
    }

    private static SeatWeeks freed(PlacementAllocation allocation, PlacementDropOut dropOut) {
        return SeatWeeks.of(dropOut.getStudents(), allocation.getWeeks().minus(dropOut.getWeeksDone()));
    }

    private static List<DemandStanding> demands(List<PlacementDemand> demands, List<AllocationStanding> allocations) {
        Map<Whose, List<PlacementDemand>> stated = new HashMap<>();
        demands.forEach(demand -> stated.computeIfAbsent(
                        new Whose(
                                demand.getUniversity(),
                                demand.getProgramme(),
                                demand.getSemester(),
                                demand.getOwnStudentsOf()),
                        whose -> new ArrayList<>())
                .add(demand));
        Map<Whose, List<AllocationStanding>> placed = new HashMap<>();
        allocations.forEach(standing -> placed.computeIfAbsent(
                        whose(standing.getAllocation(), stated.keySet()), whose -> new ArrayList<>())
                .add(standing));
        Set<Whose> all = new HashSet<>(stated.keySet());
        all.addAll(placed.keySet());
        return all.stream()
                .map(whose ->
                        demand(whose, stated.getOrDefault(whose, List.of()), placed.getOrDefault(whose, List.of())))
                .sorted(DemandStanding.ORDER)
                .toList();
    }

    private static Whose whose(PlacementAllocation allocation, Set<Whose> stated) {
        Whose own = new Whose(
                allocation.getUniversity(),
                allocation.getProgramme(),
                allocation.getSemester(),
                allocation.getOwnStudentsOf());
        return stated.contains(own) ? own : own.ofWhateverPartner();
    }

    private static DemandStanding demand(Whose whose, List<PlacementDemand> stated, List<AllocationStanding> placed) {
        return new DemandStanding.Builder()
                .university(whose.university())
                .programme(whose.programme())
                .semester(whose.semester())
                .ownStudentsOf(whose.own())
                .demanded(stated.stream().map(PlacementDemand::toDemanded).reduce((one, other) -> one.plus(other)))
                .allocated(placed.stream().map(AllocationStanding::eachOnce).reduce(Allocated.NONE, Allocated::plus))
                .studentsGone(placed.stream()
                        .mapToInt(standing -> standing.getStudentsLeft() - standing.getStudentsPlacedAgain())
                        .sum())
                .build();
    }

    private static List<UnitStanding> units(List<PlacementOffer> offers, List<AllocationStanding> allocations) {
        Map<Where, List<PlacementOffer>> stated = new HashMap<>();
        offers.forEach(offer -> stated.computeIfAbsent(
                        new Where(offer.getUnit(), offer.getProgramme(), offer.getSemester()),
                        where -> new ArrayList<>())
                .add(offer));
        Map<Where, List<AllocationStanding>> placed = new HashMap<>();
        allocations.forEach(standing -> placed.computeIfAbsent(
                        new Where(
                                standing.getAllocation().getUnit(),
                                standing.getAllocation().getProgramme(),
                                standing.getAllocation().getSemester()),
                        where -> new ArrayList<>())
                .add(standing));
        Set<Where> all = new HashSet<>(stated.keySet());
        all.addAll(placed.keySet());
        return all.stream()
                .map(where -> unit(where, stated.getOrDefault(where, List.of()), placed.getOrDefault(where, List.of())))
                .sorted(UnitStanding.ORDER)
                .toList();
    }

    private static UnitStanding unit(Where where, List<PlacementOffer> stated, List<AllocationStanding> placed) {
        return new UnitStanding.Builder()
                .unit(where.unit())
                .programme(where.programme())
                .semester(where.semester())
                .offered(stated.stream().map(PlacementOffer::toOffered).reduce((one, other) -> one.plus(other)))
                .allocated(placed.stream().map(AllocationStanding::atUnit).reduce(Allocated.NONE, Allocated::plus))
                .freed(placed.stream().map(AllocationStanding::getFreed).reduce(SeatWeeks.ZERO, SeatWeeks::plus))
                .build();
    }

    /**
     * The demands that are stated.
     *
     * @return the demands in the order first recorded, without those taken back
     */
    public List<PlacementDemand> getStatedDemands() {
        return statedDemands;
    }

    /**
     * The offers that are stated.
     *
     * @return the offers in the order first recorded, without those taken back
     */
    public List<PlacementOffer> getStatedOffers() {
        return statedOffers;
    }

    /**
     * The allocations, each with what has become of it.
     *
     * @return the allocations in the order first recorded, without those taken back
     */
    public List<AllocationStanding> getAllocations() {
        return allocations;
    }

    /**
     * What universities demand, and what is allocated for each demand.
     *
     * @return the demands by semester, programme, university and whose own students they are, with those of which only
     *     allocations are known
     */
    public List<DemandStanding> getDemands() {
        return demands;
    }

    /**
     * What units offer, and what is allocated at each.
     *
     * @return the units by semester, programme, partner and name, with those of which only allocations are known
     */
    public List<UnitStanding> getUnits() {
        return units;
    }

    /**
     * The programmes' placements by semester.
     *
     * @return the programmes with a demand, an offer or an allocation, by semester and then by programme
     */
    public List<ProgrammeStanding> getProgrammes() {
        Set<When> all = new LinkedHashSet<>();
        Stream.concat(
                        demands.stream().map(demand -> new When(demand.getSemester(), demand.getProgramme())),
                        units.stream().map(unit -> new When(unit.getSemester(), unit.getProgramme())))
                .sorted((one, other) -> {
                    int bySemester = one.semester().compareTo(other.semester());
                    return bySemester != 0 ? bySemester : one.programme().compareTo(other.programme());
                })
                .forEach(all::add);
        return all.stream().map(this::programme).toList();
    }

    private ProgrammeStanding programme(When when) {
        return new ProgrammeStanding.Builder()
                .programme(when.programme())
                .semester(when.semester())
                .demands(demands.stream()
                        .filter(demand -> when.equals(new When(demand.getSemester(), demand.getProgramme())))
                        .toList())
                .units(units.stream()
                        .filter(unit -> when.equals(new When(unit.getSemester(), unit.getProgramme())))
                        .toList())
                .build();
    }

    /**
     * The placements of a programme in a semester.
     *
     * @param programme the programme
     * @param semester the semester
     * @return the standing; absent where nothing is known of it
     */
    public Optional<ProgrammeStanding> find(Programme programme, Semester semester) {
        return getProgrammes().stream()
                .filter(each -> each.getProgramme().equals(programme)
                        && each.getSemester().equals(semester))
                .findFirst();
    }

    /**
     * Who supervise at units.
     *
     * @return the statements, one a unit and semester, in the order first recorded
     */
    public List<UnitSupervisors> getSupervisors() {
        return supervisors;
    }
}
