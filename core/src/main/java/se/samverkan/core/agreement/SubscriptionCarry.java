package se.samverkan.core.agreement;

import static se.samverkan.core.PublicApi.Usage.CALL;

import java.util.Objects;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import se.samverkan.core.InvalidValueException;
import se.samverkan.core.PublicApi;

/**
 * What becomes of what is left of a subscription when a period ends: how much of it is carried over to the next. The rest lapses.
 * What was carried over is carried on by the same rule.
 *
 * <p>This class is immutable and thread-safe.
 */
@PublicApi(CALL)
public final class SubscriptionCarry {

    private static final SubscriptionCarry ALL = new SubscriptionCarry(null);

    private final @Nullable Integer most;

    private SubscriptionCarry(@Nullable Integer most) {
        this.most = most;
    }

    /**
     * That all that is left lapses.
     *
     * @return the rule
     */
    public static SubscriptionCarry lapsing() {
        return new SubscriptionCarry(0);
    }

    /**
     * That all that is left is carried over.
     *
     * @return the rule
     */
    public static SubscriptionCarry all() {
        return ALL;
    }

    /**
     * That what is left is carried over up to a number.
     *
     * @param number the most courses, seats or credits that are carried over at the end of a period, 0 or more
     * @return the rule
     * @throws InvalidValueException if the number is negative
     */
    public static SubscriptionCarry atMost(int number) {
        if (number < 0) {
            throw new InvalidValueException("subscription.carry", number, "0 or more");
        }
        return new SubscriptionCarry(number);
    }

    /**
     * The most that is carried over.
     *
     * @return the number, 0 where all lapses; empty where all is carried over
     */
    public OptionalInt getMost() {
        return most == null ? OptionalInt.empty() : OptionalInt.of(most);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SubscriptionCarry that && Objects.equals(most, that.most);
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(most);
    }

    @Override
    public String toString() {
        return most == null ? "all carried over" : "at most " + most + " carried over";
    }
}
