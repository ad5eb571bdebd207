package se.samverkan.core.file;

import static se.samverkan.core.PublicApi.Usage.CALL;

import java.util.Comparator;
import java.util.Optional;
import org.immutables.value.Value;
import se.samverkan.core.PublicApi;
import se.samverkan.core.code.Programme;
import se.samverkan.core.placement.Allocated;
import se.samverkan.core.placement.Offered;
import se.samverkan.core.placement.PlacementUnit;
import se.samverkan.core.placement.SeatWeeks;
import se.samverkan.core.placement.Seats;
import se.samverkan.core.time.Semester;

/**
 * What a unit offers to a programme in a semester, beside what is allocated there: what is left, and what is too much.
 *
 * <p>This class is immutable and thread-safe.
 */
@PublicApi(CALL)
@Value.Immutable
public abstract sealed class UnitStanding permits ImmutableUnitStanding {

    /** By semester, programme and unit. */
    static final Comparator<UnitStanding> ORDER = Comparator.comparing(UnitStanding::getSemester)
            .thenComparing(UnitStanding::getProgramme)
            .thenComparing(UnitStanding::getUnit);

    UnitStanding() {}

    /**
     * The unit.
     *
     * @return the unit
     */
    public abstract PlacementUnit getUnit();

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
     * What the unit offers.
     *
     * @return the number; absent where no offer is stated, which isn't none
     */
    public abstract Optional<Offered> getOffered();

    /**
     * What is allocated there: the students placed, and the seat-weeks that are used.
     *
     * @return the number
     */
    public abstract Allocated getAllocated();

    /**
     * The seat-weeks allocated there that students who left won't use.
     *
     * @return the seat-weeks
     */
    public abstract SeatWeeks getFreed();

    /**
     * What of the offer isn't allocated.
     *
     * @return the seats and seat-weeks; absent where no offer is stated
     */
    public Optional<Seats> getLeft() {
        return getOffered().map(offered -> offered.left(getAllocated()));
    }

    /**
     * What is allocated beyond the offer.
     *
     * @return the seats and seat-weeks; absent where no offer is stated
     */
    public Optional<Seats> getBeyond() {
        return getOffered().map(getAllocated()::beyond);
    }

    /** The unit and the two numbers. */
    @Override
    public final String toString() {
        return getUnit() + " " + getProgramme() + " " + getSemester() + ": "
                + getOffered().map(Offered::toString).orElse("?") + ", " + getAllocated();
    }

    /** The builder of standings. */
    static final class Builder extends ImmutableUnitStanding.Builder {

        Builder() {}
    }
}
