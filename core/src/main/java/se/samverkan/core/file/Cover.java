package se.samverkan.core.file;

import static se.samverkan.core.PublicApi.Usage.CALL;

import se.samverkan.core.PublicApi;
import se.samverkan.core.placement.PlacementUnit;
import se.samverkan.core.placement.SeatWeeks;

/**
 * A unit that could cover a part of a shortage of placements.
 *
 * <p>This class is immutable and thread-safe.
 */
@PublicApi(CALL)
public final class Cover {

    private final PlacementUnit unit;
    private final SeatWeeks seatWeeks;

    Cover(PlacementUnit unit, SeatWeeks seatWeeks) {
        this.unit = unit;
        this.seatWeeks = seatWeeks;
    }

    /**
     * The unit.
     *
     * @return the unit
     */
    public PlacementUnit getUnit() {
        return unit;
    }

    /**
     * What it could cover.
     *
     * @return the seat-weeks, above 0
     */
    public SeatWeeks getSeatWeeks() {
        return seatWeeks;
    }

    @Override
    public String toString() {
        return unit + " " + seatWeeks;
    }
}
