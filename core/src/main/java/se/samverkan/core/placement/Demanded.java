package se.samverkan.core.placement;

import static se.samverkan.core.PublicApi.Usage.CALL;

import se.samverkan.core.PublicApi;

/**
 * The placements that universities demand, a seat for each student.
 *
 * <p>This class is immutable and thread-safe.
 */
@PublicApi(CALL)
public final class Demanded extends PlacementNumber<Demanded> {

    /** No demand. */
    public static final Demanded NONE = new Demanded(Seats.NONE);

    private Demanded(Seats seats) {
        super(seats);
    }

    /**
     * So many demanded.
     *
     * @param seats the seats and their seat-weeks
     * @return the number
     */
    public static Demanded ofSeats(Seats seats) {
        return new Demanded(seats);
    }

    @Override
    Demanded of(Seats other) {
        return ofSeats(other);
    }

    /**
     * What of the demand is allocated.
     *
     * @param allocated what is allocated for it
     * @return the seats and seat-weeks, at most those demanded; with the shortage they are the demand
     */
    public Seats covered(Allocated allocated) {
        return getSeats().atMost(allocated.getSeats());
    }

    /**
     * What of the demand isn't allocated.
     *
     * @param allocated what is allocated for it
     * @return the seats and seat-weeks that are short, none where all are allocated
     */
    public Seats shortage(Allocated allocated) {
        return getSeats().beyond(allocated.getSeats());
    }

    /**
     * What of the demand isn't offered.
     *
     * @param offered what is offered for it
     * @return the seats and seat-weeks that are short, none where all are offered
     */
    public Seats shortage(Offered offered) {
        return getSeats().beyond(offered.getSeats());
    }
}
