package se.samverkan.core.file;

import static se.samverkan.core.PublicApi.Usage.CALL;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import se.samverkan.core.PublicApi;
import se.samverkan.core.code.Programme;
import se.samverkan.core.placement.Allocated;
import se.samverkan.core.placement.Demanded;
import se.samverkan.core.placement.Offered;
import se.samverkan.core.placement.SeatWeeks;
import se.samverkan.core.placement.Seats;
import se.samverkan.core.time.Semester;

/**
 * A programme's placements in a semester, of all universities and units: the three numbers, what is short and what is left, and
 * which units could cover the shortage.
 *
 * <p>This class is immutable and thread-safe.
 */
@PublicApi(CALL)
@Value.Immutable
public abstract sealed class ProgrammeStanding permits ImmutableProgrammeStanding {

    ProgrammeStanding() {}

    /**
     * The programme.
     *
     * @return the programme
     */
    public abstract Programme getProgramme();

    /**
     * The semester.
     *
     * @return the semester
     */
    public abstract Semester getSemester();

    /**
     * What each university demands, and what is allocated for it.
     *
     * @return the demands by university and whose own students they are
     */
    public abstract List<DemandStanding> getDemands();

    /**
     * What each unit offers, and what is allocated there.
     *
     * @return the units by partner and name
     */
    public abstract List<UnitStanding> getUnits();

    /**
     * What is demanded in all.
     *
     * @return the sum of the demands stated; absent where none is
     */
    public Optional<Demanded> getDemanded() {
        return getDemands().stream()
                .flatMap(demand -> demand.getDemanded().stream())
                .reduce(Demanded::plus);
    }

    /**
     * What is offered in all.
     *
     * @return the sum of the offers stated; absent where none is
     */
    public Optional<Offered> getOffered() {
        return getUnits().stream().flatMap(unit -> unit.getOffered().stream()).reduce(Offered::plus);
    }

    /**
     * What is allocated in all: each student once, and the seat-weeks that are used.
     *
     * @return the number
     */
    public Allocated getAllocated() {
        return getDemands().stream().map(DemandStanding::getAllocated).reduce(Allocated.NONE, Allocated::plus);
    }

    /**
     * What is short of every demand: one that is allocated more than it demands makes up for no other.
     *
     * @return the seats and seat-weeks; absent where no demand is stated
     */
    public Optional<Seats> getShortage() {
        return getDemands().stream()
                .flatMap(demand -> demand.getShortage().stream())
                .reduce(ProgrammeStanding::sum);
    }

    /**
     * What is covered of every demand.
     *
     * @return the seats and seat-weeks, which with the shortage are what is demanded; absent where no demand is stated
     */
    public Optional<Seats> getCovered() {
        return getDemands().stream()
                .flatMap(demand -> demand.getCovered().stream())
                .reduce(ProgrammeStanding::sum);
    }

    /**
     * What is left at every unit.
     *
     * @return the seats and seat-weeks; absent where no offer is stated
     */
    public Optional<Seats> getLeft() {
        return getUnits().stream().flatMap(unit -> unit.getLeft().stream()).reduce(ProgrammeStanding::sum);
    }

    private static Seats sum(Seats one, Seats other) {
        return Seats.of(
                Math.addExact(one.getNumber(), other.getNumber()),
                one.getSeatWeeks().plus(other.getSeatWeeks()));
    }

    /**
     * Which units could cover the shortage, with what is left there: those with the most first, until it is covered or nothing is
     * left. It is arithmetic, and allocates nobody.
     *
     * @return the units with the seat-weeks that each could cover, above 0; empty where nothing is short or left
     */
    public List<Cover> getCovers() {
        SeatWeeks rest = getShortage().map(Seats::getSeatWeeks).orElse(SeatWeeks.ZERO);
        List<UnitStanding> byMost = getUnits().stream()
                .sorted(Comparator.comparing(ProgrammeStanding::leftAt).reversed())
                .toList();
        List<Cover> covers = new ArrayList<>();
        for (UnitStanding unit : byMost) {
            SeatWeeks covered = rest.atMost(leftAt(unit));
            if (!covered.isZero()) {
                covers.add(new Cover(unit.getUnit(), covered));
                rest = rest.minus(covered);
            }
        }
        return List.copyOf(covers);
    }

    private static SeatWeeks leftAt(UnitStanding unit) {
        return unit.getLeft().map(Seats::getSeatWeeks).orElse(SeatWeeks.ZERO);
    }

    /**
     * What of the shortage no unit has room for.
     *
     * @return the seat-weeks, 0 where the units could cover it
     */
    public SeatWeeks getBeyondCover() {
        SeatWeeks shortage = getShortage().map(Seats::getSeatWeeks).orElse(SeatWeeks.ZERO);
        return shortage.beyond(getLeft().map(Seats::getSeatWeeks).orElse(SeatWeeks.ZERO));
    }

    /** The programme, the semester and the three numbers. */
    @Override
    public final String toString() {
        return getProgramme() + " " + getSemester() + ": "
                + getDemanded().map(Demanded::toString).orElse("?") + ", "
                + getOffered().map(Offered::toString).orElse("?") + ", " + getAllocated();
    }

    /** The builder of standings. */
    static final class Builder extends ImmutableProgrammeStanding.Builder {

        Builder() {}
    }
}
