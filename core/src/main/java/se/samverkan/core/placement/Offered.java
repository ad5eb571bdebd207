package se.samverkan.core.placement;

import static se.samverkan.core.PublicApi.Usage.CALL;

import se.samverkan.core.PublicApi;

/**
 * The placements that units offer: the capacity.
 *
 * <p>This class is immutable and thread-safe.
 */
@PublicApi(CALL)
public final class Offered extends PlacementNumber<Offered> {

    /** No offer. */
    public static final Offered NONE = new Offered(Seats.NONE);

    private Offered(Seats seats) {
        super(seats);
    }

    /**
     * So many offered.
     *
     * @param seats the seats and their seat-weeks
     * @return the number
     */
    public static Offered ofSeats(Seats seats) {
        return new Offered(seats);
    }

    @Override
    Offered of(Seats other) {
        return ofSeats(other);
    }

    /**
     * What of the offer isn't allocated.
     *
     * @param allocated what is allocated of it
     * @return the seats and seat-weeks that are left
     */
    public Seats left(Allocated allocated) {
        return getSeats().beyond(allocated.getSeats());
    }

    /**
     * What is offered beyond a demand.
     *
     * @param demanded the demand
     * @return the seats and seat-weeks of the surplus, none where the demand is as large
     */
    public Seats surplus(Demanded demanded) {
        return getSeats().beyond(demanded.getSeats());
    }
}
