package se.samverkan.core.agreement;

import static se.samverkan.core.PublicApi.Usage.CALL;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.samverkan.core.InvalidValueException;
import se.samverkan.core.PublicApi;
import se.samverkan.core.money.VatAmount;

/**
 * A tier of a price: the amount for each unit from so many seats on, that number included, and up to the one before the next tier.
 * Tiers that are told by where they begin leave no gap and don't overlap. The amount is for every unit, not for those beyond the
 * tier's beginning alone.
 *
 * <p>This class is immutable and thread-safe.
 */
@PublicApi(CALL)
public final class PriceTier {

    private final int seats;
    private final VatAmount amount;

    private PriceTier(int seats, VatAmount amount) {
        this.seats = seats;
        this.amount = amount;
    }

    /**
     * The tier from a number of seats on.
     *
     * @param seats the fewest seats of the tier, 1 or more
     * @param amount the amount for one unit, 0 or more
     * @return the tier
     * @throws InvalidValueException if the number is below 1, or the amount negative
     */
    public static PriceTier from(int seats, VatAmount amount) {
        if (seats < 1) {
            throw new InvalidValueException("priceTier.seats", seats, "1 or more");
        }
        if (Objects.requireNonNull(amount, "priceTier.amount").getMoney().isNegative()) {
            throw new InvalidValueException("priceTier.amount", amount, "0 or more");
        }
        return new PriceTier(seats, amount);
    }

    /**
     * The fewest seats of the tier.
     *
     * @return the number, 1 or more
     */
    public int getSeats() {
        return seats;
    }

    /**
     * The amount for one unit.
     *
     * @return the amount, 0 or more
     */
    public VatAmount getAmount() {
        return amount;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PriceTier that && seats == that.seats && amount.equals(that.amount);
    }

    @Override
    public int hashCode() {
        return Objects.hash(seats, amount);
    }

    @Override
    public String toString() {
        return "from " + seats + " seats " + amount;
    }
}
