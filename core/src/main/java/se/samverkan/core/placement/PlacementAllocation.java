package se.samverkan.core.placement;

import static se.samverkan.core.PublicApi.Usage.CALL;

import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;
import se.samverkan.core.InvalidValueException;
import se.samverkan.core.PublicApi;
import se.samverkan.core.code.AllocationId;
import se.samverkan.core.code.ParticipantReference;
import se.samverkan.core.code.PartnerId;
import se.samverkan.core.code.Programme;
import se.samverkan.core.credit.Credits;
import se.samverkan.core.internal.ValueStyle;
import se.samverkan.core.quantity.Fraction;
import se.samverkan.core.time.DateRange;
import se.samverkan.core.time.Semester;

/**
 * That one student, or a number of students, have been given placements at a unit in a semester, as the university's own system
 * has it. There must be a unit, and either the student or the number.
 *
 * <pre>{@code
 * PlacementAllocation allocation = PlacementAllocation.builder()
 *         .id(AllocationId.of("vfu-8812"))
 *         .university(PartnerId.of("hei:mdu"))
 *         .programme(Programme.NURSING)
 *         .semester(Semester.autumn(2025))
 *         .unit(PlacementUnit.of(PartnerId.of("municipality:1981"), "Hemtjänst Väster"))
 *         .student(ParticipantReference.of("s-41"))
 *         .weeks(5)
 *         .build();
 * allocation.toAllocated();                 // Allocated 1 seats, 5 seat-weeks
 * }</pre>
 *
 * <p>This class is immutable and thread-safe.
 */
@PublicApi(CALL)
@Value.Immutable
@ValueStyle
public abstract sealed class PlacementAllocation extends PlacementStatement permits ImmutablePlacementAllocation {

    PlacementAllocation() {}

    /**
     * Starts an allocation.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * The id, by which a later allocation takes the place of this.
     *
     * @return the id, unique among the allocations of an agreement file
     */
    public abstract AllocationId getId();

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
     * The unit that they are placed at.
     *
     * @return the unit
     */
    public abstract PlacementUnit getUnit();

    /**
     * The partner whose own students they are, as those who live in a municipality are by some agreements.
     *
     * @return the partner's id; absent where they are no partner's own, or it isn't stated
     */
    public abstract Optional<PartnerId> getOwnStudentsOf();

    /**
     * The one student placed.
     *
     * @return a reference that means something in the host's system alone; absent where a number is stated
     */
    public abstract Optional<ParticipantReference> getStudent();

    /**
     * How many students are placed.
     *
     * @return the number, from 0, which takes an earlier allocation back, to a million; empty where the one student is stated
     */
    public abstract OptionalInt getNumber();

    /**
     * For how many weeks each.
     *
     * @return the weeks, above 0
     */
    public abstract Fraction getWeeks();

    /**
     * The first and the last day of the placements, both included.
     *
     * @return the days; absent where they aren't stated
     */
    public abstract Optional<DateRange> getDates();

    /**
     * The allocation that these students have left, of which this is the rest: they are counted once.
     *
     * @return the other allocation's id; absent where this is their first
     */
    public abstract Optional<AllocationId> getContinues();

    /**
     * How many students are placed, by the number or by the one student.
     *
     * @return the number, 0 or more
     */
    public final int getStudents() {
        return getNumber().orElse(1);
    }

    /**
     * What is allocated in all, whoever may leave.
     *
     * @return a seat for each student, and their seat-weeks
     */
    public final Allocated toAllocated() {
        return Allocated.ofSeats(Seats.of(getStudents(), SeatWeeks.of(getStudents(), getWeeks())));
    }

    /**
     * Refuses what can't exist.
     *
     * @throws InvalidValueException if both the student and a number are stated, or neither; the number is below 0 or above a
     *     million; the weeks aren't above 0 or are above 1000; the days have an open end; or it continues itself
     */
    @Value.Check
    protected void check() {
        if (getStudent().isPresent() == getNumber().isPresent()) {
            throw InvalidValueException.withheld("allocation.student", "either the student or the number of students");
        }
        requireNumber("allocation.number", getStudents());
        requireWeeks("allocation.weeks", getWeeks());
        getDates().filter(days -> days.lengthInDays().isEmpty()).ifPresent(days -> {
            throw new InvalidValueException("allocation.dates", days, "a first and a last day");
        });
        getContinues().filter(getId()::equals).ifPresent(id -> {
            throw new InvalidValueException("allocation.continues", id, "another allocation");
        });
    }

    /**
     * Starts a changed copy.
     *
     * @return a builder that states what this allocation states
     */
    public final Builder toBuilder() {
        return builder().from(this);
    }

    /**
     * The id, the unit and what is allocated, without the student.
     *
     * @return the text, for reading in a log or a test
     */
    @Override
    public final String toString() {
        return getId() + " " + getUnit() + " " + getProgramme() + " " + getSemester() + " " + toAllocated();
    }

    /** Builder of allocations. It isn't thread-safe. */
    @PublicApi(CALL)
    public static final class Builder extends ImmutablePlacementAllocation.Builder {

        Builder() {}

        /**
         * States the weeks of each student as a whole number.
         *
         * @param weeks the weeks, above 0
         * @return this builder
         */
        public Builder weeks(long weeks) {
            return weeks(Fraction.of(weeks));
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
