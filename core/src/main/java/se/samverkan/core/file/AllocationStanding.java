package se.samverkan.core.file;

import static se.samverkan.core.PublicApi.Usage.CALL;

import org.immutables.value.Value;
import se.samverkan.core.PublicApi;
import se.samverkan.core.placement.Allocated;
import se.samverkan.core.placement.PlacementAllocation;
import se.samverkan.core.placement.SeatWeeks;
import se.samverkan.core.placement.Seats;

/**
 * An allocation, and what has become of it by the day: who has left, and what they have used and freed. What is used and what is
 * freed are what was allocated.
 *
 * <p>This class is immutable and thread-safe.
 */
@PublicApi(CALL)
@Value.Immutable
public abstract sealed class AllocationStanding permits ImmutableAllocationStanding {

    AllocationStanding() {}

    /**
     * The allocation, as last recorded.
     *
     * @return the allocation
     */
    public abstract PlacementAllocation getAllocation();

    /**
     * How many students have left it.
     *
     * @return the number, 0 or more
     */
    public abstract int getStudentsLeft();

    /**
     * How many of those who have left have been placed again for the rest.
     *
     * @return the number, at most that of those who have left
     */
    public abstract int getStudentsPlacedAgain();

    /**
     * The seat-weeks that those who have left won't use.
     *
     * @return the seat-weeks
     */
    public abstract SeatWeeks getFreed();

    /**
     * The seat-weeks that are used: all of those who stay, and what those who have left have done.
     *
     * @return the seat-weeks
     */
    public SeatWeeks getUsed() {
        return getAllocation().toAllocated().getSeats().getSeatWeeks().minus(getFreed());
    }

    /** The students at the unit, and the seat-weeks used. */
    Allocated atUnit() {
        return Allocated.ofSeats(Seats.of(getAllocation().getStudents(), getUsed()));
    }

    /** The students, those placed again not counted twice, and the seat-weeks used. */
    Allocated eachOnce() {
        boolean isRest = getAllocation().getContinues().isPresent();
        return Allocated.ofSeats(Seats.of(isRest ? 0 : getAllocation().getStudents(), getUsed()));
    }

    /** The allocation and what is used of it. */
    @Override
    public final String toString() {
        return getAllocation() + ", " + getUsed() + " seat-weeks used";
    }

    /** The builder of standings. */
    static final class Builder extends ImmutableAllocationStanding.Builder {

        Builder() {}
    }
}
