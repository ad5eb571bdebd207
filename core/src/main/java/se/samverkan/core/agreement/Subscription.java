package se.samverkan.core.agreement;

import static se.samverkan.core.PublicApi.Usage.CALL;

import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;
import se.samverkan.core.InvalidValueException;
import se.samverkan.core.PublicApi;
import se.samverkan.core.money.VatAmount;

/**
 * A right to so many courses per calendar year (prenumeration), as far as the agreement states how many, and what that right
 * costs beside the courses.
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
     * A subscription to so many courses in each calendar year.
     *
     * @param courses the most courses called off in a calendar year, 0 or more
     * @return the subscription
     * @throws InvalidValueException if the number is negative
     */
    public static Subscription ofCoursesPerYear(int courses) {
        return new Builder().coursesPerYear(courses).build();
    }

    /**
     * The most courses called off in a calendar year.
     *
     * @return the number, 0 or more; empty where the agreement doesn't state it
     */
    public abstract OptionalInt getCoursesPerYear();

    /**
     * The fee for each year of the term, beside what the courses cost.
     *
     * @return the fee, 0 where it is stated that there is none; absent where the agreement doesn't state it
     */
    public abstract Optional<VatAmount> getYearlyFee();

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
     * @throws InvalidValueException if the number or the fee is negative
     */
    @Value.Check
    protected void check() {
        getCoursesPerYear().ifPresent(courses -> {
            if (courses < 0) {
                throw new InvalidValueException("subscription.coursesPerYear", courses, "0 or more");
            }
        });
        getYearlyFee().filter(fee -> fee.getMoney().isNegative()).ifPresent(fee -> {
            throw new InvalidValueException("subscription.yearlyFee", fee, "0 or more");
        });
    }

    /** The builder of subscriptions. */
    static final class Builder extends ImmutableSubscription.Builder {

        Builder() {}
    }
}
