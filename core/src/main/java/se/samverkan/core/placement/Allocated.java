package se.samverkan.core.placement;

import static se.samverkan.core.PublicApi.Usage.CALL;

import se.samverkan.core.PublicApi;

/**
 * The placements that students are allocated to.
 *
 * <p>This class is immutable and thread-safe.
 */
@PublicApi(CALL)
public final class Allocated extends PlacementNumber<Allocated> {

    /** No allocation. */
    public static final Allocated NONE = new Allocated(Seats.NONE);

    private Allocated(Seats seats) {
        super(seats);
    }

    /**
     * So many allocated.
     *
     * @param seats the seats and their seat-weeks
     * @return the number
     */
    public static Allocated ofSeats(Seats seats) {
        return new Allocated(seats);
    }

    @Override
    Allocated of(Seats other) {
        return ofSeats(other);
    }

    /**
     * What is allocated beyond an offer.
     *
     * @param offered the offer
     * @return the seats and seat-weeks, none where all are offered
     */
    public Seats beyond(Offered offered) {
        return getSeats().beyond(offered.getSeats());
    }

    /**
     * What is allocated beyond a demand.
     *
     * @param demanded the demand
     * @return the seats and seat-weeks, none where all are demanded
     */
    public Seats beyond(Demanded demanded) {
        return getSeats().beyond(demanded.getSeats());
    }
}
