package se.samverkan.core.file;

import static se.samverkan.core.PublicApi.Usage.CALL;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import se.samverkan.core.PublicApi;
import se.samverkan.core.code.Programme;
import se.samverkan.core.placement.PlacementAllocation;
import se.samverkan.core.placement.PlacementDemand;
import se.samverkan.core.placement.PlacementOffer;
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
        this.demands = PlacementStandings.demands(statedDemands, allocations);
        this.units = PlacementStandings.units(statedOffers, allocations);
        this.supervisors = supervisors;
    }

    /** A programme in a semester. */
    private record When(Semester semester, Programme programme) {}

    static Placements of(LocalDate day, PlacementBook book, Stream<?> known) {
        List<?> statements = known.toList();
        return new Placements(
                Latest.by(only(statements, PlacementDemand.class), PlacementDemand::getId).stream()
                        .filter(demand -> demand.getStudents() > 0)
                        .toList(),
                Latest.by(only(statements, PlacementOffer.class), PlacementOffer::getId).stream()
                        .filter(offer -> offer.getNumber() > 0)
                        .toList(),
                PlacementStandings.allocations(
                        Latest.by(only(statements, PlacementAllocation.class), PlacementAllocation::getId), book, day),
                Latest.by(
                        only(statements, UnitSupervisors.class), each -> List.of(each.getUnit(), each.getSemester())));
    }

    private static <T> Stream<T> only(List<?> statements, Class<T> type) {
        return statements.stream().filter(type::isInstance).map(type::cast);
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
