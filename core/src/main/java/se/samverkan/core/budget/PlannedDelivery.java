package se.samverkan.core.budget;

import static se.samverkan.core.PublicApi.Usage.CALL;

import java.time.LocalDate;
import java.util.Objects;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import se.samverkan.core.InvalidValueException;
import se.samverkan.core.PublicApi;
import se.samverkan.core.internal.DayChecks;

/**
 * A part of what is called off, and the day by which it is delivered, such as each occasion of a course.
 *
 * <p>Example: {@code PlannedDelivery.of(LocalDate.of(2025, 6, 5), Money.of(SEK, 60_000))}.
 *
 * <p>This class is immutable and thread-safe.
 */
@PublicApi(CALL)
public final class PlannedDelivery {

    private final LocalDate day;
    private final Money amount;

    private PlannedDelivery(LocalDate day, Money amount) {
        this.day = day;
        this.amount = amount;
    }

    /**
     * A delivery.
     *
     * @param day the day by which it is delivered
     * @param amount what it is worth of the call-off's amount, 0 or more and on its VAT basis
     * @return the delivery
     * @throws InvalidValueException if the amount is negative, or the day isn't of the years 1 to 9999
     */
    public static PlannedDelivery of(LocalDate day, Money amount) {
        if (Objects.requireNonNull(amount, "delivery.amount").isNegative()) {
            throw new InvalidValueException("delivery.amount", amount, "an amount of 0 or more");
        }
        return new PlannedDelivery(DayChecks.require("delivery.day", day), amount);
    }

    /**
     * The day by which it is delivered.
     *
     * @return the day
     */
    public LocalDate getDay() {
        return day;
    }

    /**
     * What it is worth.
     *
     * @return the amount, 0 or more, on the call-off's VAT basis
     */
    public Money getAmount() {
        return amount;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PlannedDelivery that && day.equals(that.day) && amount.equals(that.amount);
    }

    @Override
    public int hashCode() {
        return Objects.hash(day, amount);
    }

    @Override
    public String toString() {
        return amount + " by " + day;
    }
}
