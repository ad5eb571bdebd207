package se.samverkan.core.placement;

import static se.samverkan.core.PublicApi.Usage.CALL;

import org.immutables.value.Value;
import se.samverkan.core.InvalidValueException;
import se.samverkan.core.PublicApi;
import se.samverkan.core.code.OfferId;
import se.samverkan.core.code.Programme;
import se.samverkan.core.credit.Credits;
import se.samverkan.core.internal.ValueStyle;
import se.samverkan.core.quantity.Fraction;
import se.samverkan.core.time.Semester;

/**
 * How many seats a unit offers to students of a programme in a semester, and for how long: its capacity. All must be stated.
 *
 * <p>Example: 4 seats of 10 weeks for nursing students in the autumn of 2025 are {@code Offered 4 seats, 40 seat-weeks}.
 *
 * <p>This class is immutable and thread-safe.
 */
@PublicApi(CALL)
@Value.Immutable
@ValueStyle
public abstract sealed class PlacementOffer extends PlacementStatement permits ImmutablePlacementOffer {

    PlacementOffer() {}

    /**
     * Starts an offer.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * The id, by which a later offer takes the place of this.
     *
     * @return the id, unique among the offers of an agreement file
     */
    public abstract OfferId getId();

    /**
     * The unit that offers.
     *
     * @return the unit
     */
    public abstract PlacementUnit getUnit();

    /**
     * The programme whose students the seats are for.
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
     * How many seats.
     *
     * @return the number, from 0, which takes an earlier offer back, to a million
     */
    public abstract int getNumber();

    /**
     * For how many weeks each.
     *
     * @return the weeks, above 0
     */
    public abstract Fraction getWeeks();

    /**
     * What is offered in all.
     *
     * @return the seats and their seat-weeks
     */
    public final Offered toOffered() {
        return Offered.ofSeats(Seats.of(getNumber(), SeatWeeks.of(getNumber(), getWeeks())));
    }

    /**
     * Refuses what can't exist.
     *
     * @throws InvalidValueException if the seats are below 0 or above a million, or the weeks aren't above 0 or are above 1000
     */
    @Value.Check
    protected void check() {
        requireNumber("offer.number", getNumber());
        requireWeeks("offer.weeks", getWeeks());
    }

    /**
     * Starts a changed copy.
     *
     * @return a builder that states what this offer states
     */
    public final Builder toBuilder() {
        return builder().from(this);
    }

    /**
     * The id, the unit and what is offered.
     *
     * @return the text, for reading in a log or a test
     */
    @Override
    public final String toString() {
        return getId() + " " + getUnit() + " " + getProgramme() + " " + getSemester() + " " + toOffered();
    }

    /** Builder of offers. It isn't thread-safe. */
    @PublicApi(CALL)
    public static final class Builder extends ImmutablePlacementOffer.Builder {

        Builder() {}

        /**
         * States the weeks of each seat as a whole number.
         *
         * @param weeks the weeks, above 0
         * @return this builder
         */
        public Builder weeks(long weeks) {
            return weeks(Fraction.of(weeks));
        }

        /**
         * States the weeks of each seat by the credits that they take at full time, 1.5 a week.
         *
         * @param credits the credits, above 0
         * @return this builder
         */
        public Builder credits(Credits credits) {
            return weeks(credits.weeksAtFullTime());
        }
    }
}
