package se.samverkan.core.file;

import static se.samverkan.core.PublicApi.Usage.CALL;

import java.util.Comparator;
import java.util.Optional;
import org.immutables.value.Value;
import se.samverkan.core.PublicApi;
import se.samverkan.core.code.PartnerId;
import se.samverkan.core.code.Programme;
import se.samverkan.core.placement.Allocated;
import se.samverkan.core.placement.Demanded;
import se.samverkan.core.placement.Seats;
import se.samverkan.core.time.Semester;

/**
 * What a university demands for a programme in a semester, beside what is allocated for it: what is covered, and what is short.
 *
 * <p>This class is immutable and thread-safe.
 */
@PublicApi(CALL)
@Value.Immutable
public abstract sealed class DemandStanding permits ImmutableDemandStanding {

    /** By semester, programme, university and whose own students they are. */
    static final Comparator<DemandStanding> ORDER = Comparator.comparing(DemandStanding::getSemester)
            .thenComparing(DemandStanding::getProgramme)
            .thenComparing(DemandStanding::getUniversity)
            .thenComparing(standing ->
                    standing.getOwnStudentsOf().map(PartnerId::toString).orElse(""));

    DemandStanding() {}

    /**
     * The university.
     *
     * @return the partner's id
     */
    public abstract PartnerId getUniversity();

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
     * The partner whose own students they are.
     *
     * @return the partner's id; absent where the demand is of students of whatever partner
     */
    public abstract Optional<PartnerId> getOwnStudentsOf();

    /**
     * What is demanded.
     *
     * @return the number; absent where no demand is stated, which isn't none
     */
    public abstract Optional<Demanded> getDemanded();

    /**
     * What is allocated for it: each student once, and the seat-weeks that are used.
     *
     * @return the number
     */
    public abstract Allocated getAllocated();

    /**
     * How many students have left their placements and haven't been placed again.
     *
     * @return the number, 0 or more
     */
    public abstract int getStudentsGone();

    /**
     * What of the demand is allocated. Seats and seat-weeks are told each by itself, here as in the shortage: weeks that one
     * student has beyond the demand lessen those that are short for another.
     *
     * @return the seats and seat-weeks; absent where no demand is stated
     */
    public Optional<Seats> getCovered() {
        return getDemanded().map(demanded -> demanded.covered(getAllocated()));
    }

    /**
     * What of the demand isn't allocated.
     *
     * @return the seats and seat-weeks; absent where no demand is stated
     */
    public Optional<Seats> getShortage() {
        return getDemanded().map(demanded -> demanded.shortage(getAllocated()));
    }

    /**
     * What is allocated beyond the demand.
     *
     * @return the seats and seat-weeks; absent where no demand is stated
     */
    public Optional<Seats> getBeyond() {
        return getDemanded().map(getAllocated()::beyond);
    }

    /** Whose demand it is, and the two numbers. */
    @Override
    public final String toString() {
        return getUniversity() + " " + getProgramme() + " " + getSemester() + ": "
                + getDemanded().map(Demanded::toString).orElse("?") + ", " + getAllocated();
    }

    /** The builder of standings. */
    static final class Builder extends ImmutableDemandStanding.Builder {

        Builder() {}
    }
}
