package se.samverkan.core.placement;

import static se.samverkan.core.PublicApi.Usage.CALL;

import java.util.Optional;
import org.immutables.value.Value;
import se.samverkan.core.InvalidValueException;
import se.samverkan.core.PublicApi;
import se.samverkan.core.code.DemandId;
import se.samverkan.core.code.PartnerId;
import se.samverkan.core.code.Programme;
import se.samverkan.core.credit.Credits;
import se.samverkan.core.internal.ValueStyle;
import se.samverkan.core.quantity.Fraction;
import se.samverkan.core.time.Semester;

/**
 * How many students of a programme a university needs placements for in a semester, and for how long. All must be stated but
 * whose own students they are.
 *
 * <pre>{@code
 * PlacementDemand demand = PlacementDemand.builder()
 *         .id(DemandId.of("nursing-2025-autumn"))
 *         .university(PartnerId.of("hei:mdu"))
 *         .programme(Programme.NURSING)
 *         .semester(Semester.autumn(2025))
 *         .students(40)
 *         .credits(Credits.of("7.5"))
 *         .build();
 * demand.toDemanded();                      // Demanded 40 seats, 200 seat-weeks
 * }</pre>
 *
 * <p>This class is immutable and thread-safe.
 */
@PublicApi(CALL)
@Value.Immutable
@ValueStyle
public abstract sealed class PlacementDemand extends PlacementStatement permits ImmutablePlacementDemand {

    PlacementDemand() {}

    /**
     * Starts a demand.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * The id, by which a later demand takes the place of this.
     *
     * @return the id, unique among the demands of an agreement file
     */
    public abstract DemandId getId();

    /**
     * The university whose students they are.
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
     * The partner whose own students they are, as those who live in a municipality are by some agreements. It matters where the
     * agreement lets a partner place its own students first.
     *
     * @return the partner's id; absent where they are no partner's own, or it isn't stated
     */
    public abstract Optional<PartnerId> getOwnStudentsOf();

    /**
     * How many students.
     *
     * @return the number, from 0, which takes an earlier demand back, to a million
     */
    public abstract int getStudents();

    /**
     * For how many weeks each.
     *
     * @return the weeks, above 0
     */
    public abstract Fraction getWeeks();

    /**
     * What is demanded in all.
     *
     * @return a seat for each student, and their seat-weeks
     */
    public final Demanded toDemanded() {
        return Demanded.ofSeats(Seats.of(getStudents(), SeatWeeks.of(getStudents(), getWeeks())));
    }

    /**
     * Refuses what can't exist.
     *
     * @throws InvalidValueException if the students are below 0 or above a million, or the weeks aren't above 0 or are above 1000
     */
    @Value.Check
    protected void check() {
        requireNumber("demand.students", getStudents());
        requireWeeks("demand.weeks", getWeeks());
    }

    /**
     * Starts a changed copy.
     *
     * @return a builder that states what this demand states
     */
    public final Builder toBuilder() {
        return builder().from(this);
    }

    /**
     * The id and what is demanded.
     *
     * @return the text, for reading in a log or a test
     */
    @Override
    public final String toString() {
        return getId() + " " + getProgramme() + " " + getSemester() + " " + toDemanded();
    }

    /** Builder of demands. It isn't thread-safe. */
    @PublicApi(CALL)
    public static final class Builder extends ImmutablePlacementDemand.Builder {

        Builder() {}

        /**
         * States the weeks of each student as a whole number.
         *
         * @param number the weeks, above 0
         * @return this builder
         */
        public Builder weeks(long number) {
            return weeks(Fraction.of(number));
        }

        /**
         * States the weeks of each student by the credits that they take at full time, 1.5 a week.
         *
         * @param credits the credits, above 0
         * @return this builder
         */
        public Builder credits(Credits credits) {
            return weeks(credits.weeksAtFullTime());
        }
    }
}
