package se.samverkan.core.agreement;

import static se.samverkan.core.PublicApi.Usage.CALL;

import org.immutables.value.Value;
import se.samverkan.core.InvalidValueException;
import se.samverkan.core.PublicApi;
import se.samverkan.core.quantity.Fraction;

/**
 * One step of the terms of cancellation: from so many days before the start on, so large a share of the price is paid.
 * A clause on what is cancelled later than two weeks before the start leaves the fourteenth day out, and is a step of 13 days.
 *
 * <p>This class is immutable and thread-safe.
 */
@PublicApi(CALL)
@Value.Immutable
public abstract sealed class CancellationTier permits ImmutableCancellationTier {

    private static final int MOST_DAYS = 3_660;
    private static final int DAYS_OF_A_WEEK = 7;

    CancellationTier() {}

    /**
     * The step from so many days before the start on.
     *
     * @param daysBefore how many days before the start the step begins, 0 to 3 660; the day itself is in the step
     * @param share the share of the price that is paid, above 0 and at most 1
     * @return the step
     * @throws InvalidValueException if the number of days or the share lies outside that
     */
    public static CancellationTier ofDays(int daysBefore, Fraction share) {
        return new Builder().daysBefore(daysBefore).share(share).build();
    }

    /**
     * The step from so many weeks before the start on, of seven days each.
     *
     * @param weeksBefore how many weeks before the start the step begins, 0 to 522; the day itself is in the step
     * @param share the share of the price that is paid, above 0 and at most 1
     * @return the step
     * @throws InvalidValueException if the number of weeks or the share lies outside that
     */
    public static CancellationTier ofWeeks(int weeksBefore, Fraction share) {
        if (weeksBefore < 0 || weeksBefore > MOST_DAYS / DAYS_OF_A_WEEK) {
            throw new InvalidValueException(
                    "cancellationTier.weeksBefore", weeksBefore, "0 to " + MOST_DAYS / DAYS_OF_A_WEEK);
        }
        return ofDays(weeksBefore * DAYS_OF_A_WEEK, share);
    }

    /**
     * How many days before the start the step begins.
     *
     * @return the number of days, 0 to 3 660; the day itself is in the step
     */
    public abstract int getDaysBefore();

    /**
     * The share of the price that is paid.
     *
     * @return the share, above 0 and at most 1
     */
    public abstract Fraction getShare();

    /**
     * Refuses what can't exist.
     *
     * @throws InvalidValueException if the number of days isn't 0 to 3 660, or the share isn't above 0 and at most 1
     */
    @Value.Check
    protected void check() {
        if (getDaysBefore() < 0 || getDaysBefore() > MOST_DAYS) {
            throw new InvalidValueException("cancellationTier.daysBefore", getDaysBefore(), "0 to " + MOST_DAYS);
        }
        if (getShare().signum() <= 0 || getShare().compareTo(Fraction.ONE) > 0) {
            throw new InvalidValueException("cancellationTier.share", getShare(), "a share above 0 and at most 1");
        }
    }

    /** The builder of steps. */
    static final class Builder extends ImmutableCancellationTier.Builder {

        Builder() {}
    }
}
