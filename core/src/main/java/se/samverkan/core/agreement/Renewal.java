package se.samverkan.core.agreement;

import static se.samverkan.core.PublicApi.Usage.CALL;

import java.time.Period;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;
import se.samverkan.core.InvalidValueException;
import se.samverkan.core.PublicApi;
import se.samverkan.core.time.NoticePeriod;

/**
 * Automatic renewal: the term is lengthened by a step, and then by another, unless a party gives notice in time. The step
 * begins on the day after the last day of the term as it then stands.
 *
 * <p>Example: two years at a time unless notice is given six months before, {@code
 * Renewal.ofYears(2).toBuilder().noticePeriod(NoticePeriod.ofMonths(6)).build()}.
 *
 * <p>This class is immutable and thread-safe.
 */
@PublicApi(CALL)
@Value.Immutable
public abstract sealed class Renewal permits ImmutableRenewal {

    private static final int MOST_MONTHS = 600;

    Renewal() {}

    /**
     * A renewal by years at a time, without a stated notice period or limit.
     *
     * @param years the step, 1 to 50
     * @return the renewal
     * @throws InvalidValueException if the number lies outside 1 to 50
     */
    public static Renewal ofYears(int years) {
        return builder().step(Period.ofYears(years)).build();
    }

    /**
     * A builder of a renewal.
     *
     * @return the builder; the step must be set
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * A builder with this renewal's attributes.
     *
     * @return the builder
     */
    public Builder toBuilder() {
        return new Builder().from(this);
    }

    /**
     * How much longer the term gets each time.
     *
     * @return the step, in years and months, 1 to 600 months
     */
    public abstract Period getStep();

    /**
     * How long before the term's last day notice stops the renewal.
     *
     * @return the period; absent where unstated: the term is then renewed when it runs out without a notice
     */
    public abstract Optional<NoticePeriod> getNoticePeriod();

    /**
     * The most times that the term is renewed.
     *
     * @return the number, 1 or more; empty where unstated: only a notice, or the latest last day, then ends it
     */
    public abstract OptionalInt getTimes();

    /**
     * Refuses what can't exist.
     *
     * @throws InvalidValueException if the step has days or isn't of 1 to 600 months, or the number of times is below 1
     */
    @Value.Check
    protected void check() {
        Period step = getStep();
        long months = step.toTotalMonths();
        boolean inRange = months >= 1 && months <= MOST_MONTHS;
        if (!inRange || !step.normalized().equals(Period.ofMonths((int) months).normalized())) {
            throw new InvalidValueException("renewal.step", step, "1 to " + MOST_MONTHS + " whole months");
        }
        getTimes().ifPresent(times -> {
            if (times < 1) {
                throw new InvalidValueException("renewal.times", times, "1 or more");
            }
        });
    }

    /** The builder of renewals. */
    public static final class Builder extends ImmutableRenewal.Builder {

        Builder() {}
    }
}
