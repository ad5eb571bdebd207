package se.samverkan.core.placement;

import static se.samverkan.core.PublicApi.Usage.CALL;

import java.time.LocalDate;
import org.immutables.value.Value;
import se.samverkan.core.InvalidValueException;
import se.samverkan.core.PublicApi;
import se.samverkan.core.code.AllocationId;
import se.samverkan.core.internal.DayChecks;
import se.samverkan.core.internal.ValueStyle;
import se.samverkan.core.quantity.Fraction;

/**
 * That students have left the placements that they were allocated, on a day and after so many weeks. What they have done is
 * used, and the rest is freed.
 *
 * <p>Example: of 5 weeks 2 are done: {@code PlacementDropOut.builder().allocation(id).day(day).weeksDone(2).build()} frees 3.
 *
 * <p>This class is immutable and thread-safe.
 */
@PublicApi(CALL)
@Value.Immutable
@ValueStyle
public abstract sealed class PlacementDropOut extends PlacementStatement permits ImmutablePlacementDropOut {

    PlacementDropOut() {}

    /**
     * Starts a drop-out.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * The allocation that they leave.
     *
     * @return the allocation's id
     */
    public abstract AllocationId getAllocation();

    /**
     * The day on which they leave. A later drop-out from the same allocation on the same day takes the place of this.
     *
     * @return the day, of the years 1 to 9999
     */
    public abstract LocalDate getDay();

    /**
     * How many leave.
     *
     * @return the number, from 0, which takes an earlier drop-out back, to a million; 1 where it isn't stated
     */
    @Value.Default
    public int getStudents() {
        return 1;
    }

    /**
     * How many weeks each of them has done.
     *
     * @return the weeks, 0 or more
     */
    public abstract Fraction getWeeksDone();

    /**
     * Refuses what can't exist.
     *
     * @throws InvalidValueException if the students are below 0 or above a million, the weeks are below 0 or above 1000, or the
     *     day isn't of the years 1 to 9999
     */
    @Value.Check
    protected void check() {
        DayChecks.require("dropOut.day", getDay());
        requireNumber("dropOut.students", getStudents());
        requireWeeksOrNone("dropOut.weeksDone", getWeeksDone());
    }

    /**
     * Starts a changed copy.
     *
     * @return a builder that states what this drop-out states
     */
    public final Builder toBuilder() {
        return builder().from(this);
    }

    /**
     * The allocation, the day, and how many leave after how many weeks.
     *
     * @return the text, for reading in a log or a test
     */
    @Override
    public final String toString() {
        return getStudents() + " left " + getAllocation() + " on " + getDay() + " after " + getWeeksDone() + " weeks";
    }

    /** Builder of drop-outs. It isn't thread-safe. */
    @PublicApi(CALL)
    public static final class Builder extends ImmutablePlacementDropOut.Builder {

        Builder() {}

        /**
         * States the weeks that each has done as a whole number.
         *
         * @param weeks the weeks, 0 or more
         * @return this builder
         */
        public Builder weeksDone(long weeks) {
            return weeksDone(Fraction.of(weeks));
        }
    }
}
