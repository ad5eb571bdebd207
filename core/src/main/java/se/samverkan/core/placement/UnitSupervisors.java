package se.samverkan.core.placement;

import static se.samverkan.core.PublicApi.Usage.CALL;

import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;
import se.samverkan.core.InvalidValueException;
import se.samverkan.core.PublicApi;
import se.samverkan.core.internal.ValueStyle;
import se.samverkan.core.time.Semester;

/**
 * How many supervise students at a unit in a semester, how many of them are trained for it, and whether the unit is a practice
 * school. A later statement about the same unit and semester takes the place of this.
 *
 * <p>This class is immutable and thread-safe.
 */
@PublicApi(CALL)
@Value.Immutable
@ValueStyle
public abstract sealed class UnitSupervisors extends PlacementStatement permits ImmutableUnitSupervisors {

    UnitSupervisors() {}

    /**
     * Starts the statement of a unit's supervisors.
     *
     * @return an empty builder; the unit, the semester and the number must be set
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * The unit.
     *
     * @return the unit
     */
    public abstract PlacementUnit getUnit();

    /**
     * The semester.
     *
     * @return the semester
     */
    public abstract Semester getSemester();

    /**
     * How many supervise.
     *
     * @return the number, from 0 to a million
     */
    public abstract int getNumber();

    /**
     * How many of them have at least 7.5 higher education credits in supervision (handledarskap), or what is attested to be
     * equivalent.
     *
     * @return the number, at most that of those who supervise; empty where it isn't stated, which isn't none
     */
    public abstract OptionalInt getTrained();

    /**
     * Whether the unit is a practice school or practice preschool (övningsskola, övningsförskola).
     *
     * @return true or false; absent where it isn't stated
     */
    public abstract Optional<Boolean> isPracticeSchool();

    /**
     * Refuses what can't exist.
     *
     * @throws InvalidValueException if a number is below 0 or above a million, or more are trained than supervise
     */
    @Value.Check
    protected void check() {
        requireNumber("supervisors.number", getNumber());
        getTrained().ifPresent(trained -> {
            requireNumber("supervisors.trained", trained);
            if (trained > getNumber()) {
                throw new InvalidValueException(
                        "supervisors.trained", trained, "at most the " + getNumber() + " who supervise");
            }
        });
    }

    /**
     * Starts a changed copy.
     *
     * @return a builder that states what this states
     */
    public final Builder toBuilder() {
        return builder().from(this);
    }

    /**
     * The unit, the semester and the numbers, {@code ?} for what isn't stated.
     *
     * @return the text, for reading in a log or a test
     */
    @Override
    public final String toString() {
        String trained =
                getTrained().isPresent() ? Integer.toString(getTrained().getAsInt()) : "?";
        return getUnit() + " " + getSemester() + " " + getNumber() + " supervisors, " + trained + " trained";
    }

    /** Builder of supervisors' statements. It isn't thread-safe. */
    @PublicApi(CALL)
    public static final class Builder extends ImmutableUnitSupervisors.Builder {

        Builder() {}
    }
}
