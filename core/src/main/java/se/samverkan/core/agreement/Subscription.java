package se.samverkan.core.agreement;

import static se.samverkan.core.PublicApi.Usage.CALL;

import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;
import se.samverkan.core.InvalidValueException;
import se.samverkan.core.PublicApi;
import se.samverkan.core.credit.Credits;
import se.samverkan.core.money.VatAmount;
import se.samverkan.core.quantity.Decimal;

/**
 * A right to so many courses, seats or credits for each period (prenumeration), as far as the agreement states how many, what
 * becomes of what is left when a period ends, and what that right costs beside the courses.
 *
 * <pre>{@code
 * Subscription.ofSeats(60, SubscriptionPeriod.CALENDAR_YEAR).carrying(SubscriptionCarry.atMost(10));
 * }</pre>
 *
 * <p>This class is immutable and thread-safe.
 */
@PublicApi(CALL)
@Value.Immutable
public abstract sealed class Subscription permits ImmutableSubscription {

    Subscription() {}

    /**
     * A subscription whose extent isn't stated.
     *
     * @return the subscription
     */
    public static Subscription ofUnstatedExtent() {
        return new Builder().build();
    }

    /**
     * A subscription to so many courses in each calendar year and no more, so that what is left of a year lapses.
     *
     * @param courses the most courses called off in a calendar year, 0 or more
     * @return the subscription
     * @throws InvalidValueException if the number is negative
     */
    public static Subscription ofCoursesPerYear(int courses) {
        return of(
                        SubscriptionMeasure.COURSES,
                        Decimal.of(require("subscription.coursesPerYear", courses)),
                        SubscriptionPeriod.CALENDAR_YEAR)
                .carrying(SubscriptionCarry.lapsing());
    }

    /**
     * A subscription to so many courses for each period.
     *
     * @param courses the number granted for a period, 0 or more
     * @param period the period
     * @return the subscription, of which it isn't stated what becomes of what is left
     * @throws InvalidValueException if the number is negative
     */
    public static Subscription ofCourses(int courses, SubscriptionPeriod period) {
        return of(SubscriptionMeasure.COURSES, Decimal.of(require("subscription.courses", courses)), period);
    }

    /**
     * A subscription to so many seats for each period.
     *
     * @param seats the number granted for a period, 0 or more
     * @param period the period
     * @return the subscription, of which it isn't stated what becomes of what is left
     * @throws InvalidValueException if the number is negative
     */
    public static Subscription ofSeats(int seats, SubscriptionPeriod period) {
        return of(SubscriptionMeasure.SEATS, Decimal.of(require("subscription.seats", seats)), period);
    }

    /**
     * A subscription to so many credits for each period, each course's counted once whatever the number of seats.
     *
     * @param credits the credits granted for a period
     * @param period the period
     * @return the subscription, of which it isn't stated what becomes of what is left
     */
    public static Subscription ofCredits(Credits credits, SubscriptionPeriod period) {
        return of(SubscriptionMeasure.CREDITS, Decimal.of(credits.toBigDecimal()), period);
    }

    private static Subscription of(SubscriptionMeasure measure, Decimal number, SubscriptionPeriod period) {
        return new Builder().measure(measure).number(number).period(period).build();
    }

    private static int require(String attribute, int number) {
        if (number < 0) {
            throw new InvalidValueException(attribute, number, "0 or more");
        }
        return number;
    }

    /**
     * What it gives a right to so many of.
     *
     * @return the measure; absent where the agreement doesn't state the extent
     */
    public abstract Optional<SubscriptionMeasure> getMeasure();

    /**
     * How many courses, seats or credits it gives a right to for each period.
     *
     * @return the number, 0 or more; absent where the agreement doesn't state the extent
     */
    public abstract Optional<Decimal> getNumber();

    /**
     * What the number is for.
     *
     * @return the period; absent where the agreement doesn't state the extent
     */
    public abstract Optional<SubscriptionPeriod> getPeriod();

    /**
     * What becomes of what is left when a period ends.
     *
     * @return the rule; absent where the agreement doesn't state it
     */
    public abstract Optional<SubscriptionCarry> getCarry();

    /**
     * The most courses called off in a calendar year, of a subscription to courses by calendar year.
     *
     * @return the number granted for a year, 0 or more; empty where the agreement doesn't state it, or states another extent
     */
    public final OptionalInt getCoursesPerYear() {
        boolean isByYear = getMeasure().equals(Optional.of(SubscriptionMeasure.COURSES))
                && getPeriod().equals(Optional.of(SubscriptionPeriod.CALENDAR_YEAR));
        return isByYear
                ? OptionalInt.of(getNumber().orElseThrow().toBigDecimal().intValueExact())
                : OptionalInt.empty();
    }

    /**
     * The fee for each year of the term, beside what the courses cost.
     *
     * @return the fee, 0 where it is stated that there is none; absent where the agreement doesn't state it
     */
    public abstract Optional<VatAmount> getYearlyFee();

    /**
     * This subscription with what becomes of what is left when a period ends.
     *
     * @param carry the rule
     * @return the subscription
     */
    public Subscription carrying(SubscriptionCarry carry) {
        return new Builder().from(this).carry(carry).build();
    }

    /**
     * This subscription with a fee.
     *
     * @param fee the fee for each year of the term, 0 or more
     * @return the subscription
     * @throws InvalidValueException if the fee is negative
     */
    public Subscription withYearlyFee(VatAmount fee) {
        return new Builder().from(this).yearlyFee(fee).build();
    }

    /**
     * Refuses what can't exist.
     *
     * @throws InvalidValueException if the fee is negative
     */
    @Value.Check
    protected void check() {
        getYearlyFee().filter(fee -> fee.getMoney().isNegative()).ifPresent(fee -> {
            throw new InvalidValueException("subscription.yearlyFee", fee, "0 or more");
        });
    }

    /** The builder of subscriptions. */
    static final class Builder extends ImmutableSubscription.Builder {

        Builder() {}
    }
}
