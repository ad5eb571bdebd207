package se.samverkan.core.agreement;

import static se.samverkan.core.PublicApi.Usage.CALL;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import se.samverkan.core.InvalidValueException;
import se.samverkan.core.PublicApi;
import se.samverkan.core.code.PriceId;
import se.samverkan.core.money.VatAmount;
import se.samverkan.core.text.Text;

/**
 * A price that an agreement states: the amount for each unit, such as a course or a student's week of placement. Whether the
 * amount includes VAT may be unstated.
 *
 * <p>This class is immutable and thread-safe.
 */
@PublicApi(CALL)
@Value.Immutable
public abstract sealed class Price permits ImmutablePrice {

    Price() {}

    /**
     * A price.
     *
     * @param id its id in the agreement
     * @param unit what it is paid for each of
     * @param amount the amount for one unit, 0 or more
     * @return the price
     * @throws InvalidValueException if the amount is negative
     */
    public static Price of(PriceId id, PriceUnit unit, VatAmount amount) {
        return builder().id(id).unit(unit).amount(amount).build();
    }

    /**
     * A builder of a price.
     *
     * @return the builder; the id, the unit and the amount must be set
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * A builder with this price's attributes.
     *
     * @return the builder
     */
    public Builder toBuilder() {
        return new Builder().from(this);
    }

    /**
     * The id, by which an amendment changes the price.
     *
     * @return the id, one in an agreement
     */
    public abstract PriceId getId();

    /**
     * What the price is paid for each of.
     *
     * @return the unit
     */
    public abstract PriceUnit getUnit();

    /**
     * The amount for one unit.
     *
     * @return the amount, 0 or more; where there are tiers, that for fewer seats than the first begins at
     */
    public abstract VatAmount getAmount();

    /**
     * What is paid for one unit where there are more seats.
     *
     * @return the tiers in the order of their seats; empty where the amount is the same for any number
     */
    public abstract List<PriceTier> getTiers();

    /**
     * The amount for one unit where there are so many seats.
     *
     * @param seats the number of seats, 0 or more
     * @return that of the last tier that begins at the number or before; where none does, {@link #getAmount()}
     */
    public final VatAmount amountFor(int seats) {
        return getTiers().stream()
                .filter(tier -> tier.getSeats() <= seats)
                .map(PriceTier::getAmount)
                .reduce(getAmount(), (before, later) -> later);
    }

    /**
     * What is had for the price.
     *
     * @return the description as typed; absent where unstated
     */
    public abstract Optional<Text> getDescription();

    /**
     * Refuses what can't exist.
     *
     * @throws InvalidValueException if the amount is negative, or a tier doesn't begin after the one before, or is in another
     *     currency or on another VAT basis
     */
    @Value.Check
    protected void check() {
        if (getAmount().getMoney().isNegative()) {
            throw new InvalidValueException("price.amount", getAmount(), "an amount of 0 or more");
        }
        int before = 0;
        for (PriceTier tier : getTiers()) {
            if (tier.getSeats() <= before) {
                throw new InvalidValueException("price.tiers", tier, "a tier from more than " + before + " seats on");
            }
            if (!tier.getAmount().isAddableTo(getAmount())) {
                throw new InvalidValueException(
                        "price.tiers", tier, "a tier in the currency and on the VAT basis of " + getAmount());
            }
            before = tier.getSeats();
        }
    }

    /** The builder of prices. */
    public static final class Builder extends ImmutablePrice.Builder {

        Builder() {}
    }
}
