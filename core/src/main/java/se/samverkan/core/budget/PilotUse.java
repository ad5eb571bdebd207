package se.samverkan.core.budget;

import static se.samverkan.core.PublicApi.Usage.CALL;

import java.util.Optional;
import org.immutables.value.Value;
import se.samverkan.core.InvalidValueException;
import se.samverkan.core.PublicApi;
import se.samverkan.core.money.VatAmount;

/**
 * What a pilot took before the agreement that it was the pilot of: money, and courses, seats and credits. It counts toward a
 * ceiling and limits only where the agreement says so.
 *
 * <p>Example: {@code PilotUse.of(spent).withVolume(Volume.ofCourses(1))}.
 *
 * <p>This class is immutable and thread-safe.
 */
@PublicApi(CALL)
@Value.Immutable
public abstract sealed class PilotUse permits ImmutablePilotUse {

    private static final PilotUse UNSTATED = new Builder().build();

    PilotUse() {}

    /**
     * What a pilot took, of which nothing is stated.
     *
     * @return the use
     */
    public static PilotUse unstated() {
        return UNSTATED;
    }

    /**
     * What a pilot spent, its courses, seats and credits unstated.
     *
     * @param spent the amount, 0 or more
     * @return the use
     * @throws InvalidValueException if the amount is negative
     */
    public static PilotUse of(VatAmount spent) {
        return new Builder().spent(spent).build();
    }

    /**
     * The same with its courses, and their seats and credits as far as they are stated.
     *
     * @param volume the courses, seats and credits
     * @return the use
     */
    public PilotUse withVolume(Volume volume) {
        return new Builder().from(this).volume(volume).build();
    }

    /**
     * What was spent.
     *
     * @return the amount, 0 or more; absent where unstated
     */
    public abstract Optional<VatAmount> getSpent();

    /**
     * The courses that were held, with their seats and credits.
     *
     * @return the volume; absent where unstated
     */
    public abstract Optional<Volume> getVolume();

    /**
     * Refuses what can't exist.
     *
     * @throws InvalidValueException if the amount is negative
     */
    @Value.Check
    protected void check() {
        getSpent().filter(spent -> spent.getMoney().isNegative()).ifPresent(spent -> {
            throw new InvalidValueException("link.pilotSpent", spent, "an amount of 0 or more");
        });
    }

    /** The builder of pilots' use. */
    static final class Builder extends ImmutablePilotUse.Builder {

        Builder() {}
    }
}
