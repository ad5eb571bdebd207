package se.samverkan.core.budget;

import static se.samverkan.core.PublicApi.Usage.CALL;

import java.time.Year;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import org.joda.money.Money;
import se.samverkan.core.InvalidValueException;
import se.samverkan.core.PublicApi;
import se.samverkan.core.money.VatAmount;
import se.samverkan.core.quantity.Precision;

/**
 * The most that may be called off under an agreement (takbelopp), over its whole term, with the part for each year where
 * the parties have stated one (tranche, årsbelopp). Whether the amount includes VAT may be unstated, and so may whether a
 * pilot's spending counts. The amount isn't negative; the parts are in its currency and on its basis, and may add up to
 * more or less than the whole, since both bind at once.
 *
 * <p>Example: {@code Ceiling.of(Money.of(SEK, 2_000_000))} is at most 2 000 000 kr, its VAT basis unstated.
 *
 * <p>This class is immutable and thread-safe.
 */
@PublicApi(CALL)
@Value.Immutable
public abstract sealed class Ceiling permits ImmutableCeiling {

    Ceiling() {}

    /**
     * A ceiling of which nobody has stated whether it includes VAT.
     *
     * @param amount the most, 0 or more
     * @return the ceiling
     * @throws InvalidValueException if the amount is negative
     */
    public static Ceiling of(Money amount) {
        return of(VatAmount.of(amount));
    }

    /**
     * A ceiling with an amount.
     *
     * @param amount the most, 0 or more, its basis stated or not
     * @return the ceiling
     * @throws InvalidValueException if the amount is negative
     */
    public static Ceiling of(VatAmount amount) {
        return builder().amount(amount).build();
    }

    /**
     * A builder of a ceiling.
     *
     * @return the builder; the amount must be set
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * A builder with this ceiling's attributes.
     *
     * @return the builder
     */
    public Builder toBuilder() {
        return new Builder().from(this);
    }

    /**
     * The most that may be called off over the whole term.
     *
     * @return the amount, 0 or more
     */
    public abstract VatAmount getAmount();

    /**
     * How precisely the amount is stated.
     *
     * @return {@link Precision#AT_MOST}, as a ceiling is by its meaning, unless the agreement gives it in round terms:
     *     {@link Precision#ABOUT}
     */
    @Value.Default
    public Precision getPrecision() {
        return Precision.AT_MOST;
    }

    /**
     * The least that is to be called off over the whole term, in the ceiling's currency and on its basis.
     *
     * @return the amount, 0 to the ceiling's; absent where none is stated
     */
    public abstract Optional<Money> getLeastAmount();

    /**
     * Whether the spending of a pilot that went before counts toward the ceiling.
     *
     * @return true or false; absent where the agreement doesn't say
     */
    public abstract Optional<Boolean> isPilotCounted();

    /**
     * Whether the amount covers the term with every option to extend it used.
     *
     * @return true or false; absent where the agreement doesn't say
     */
    public abstract Optional<Boolean> isCoveringExtensions();

    /**
     * The part for each calendar year, in the ceiling's currency and on its basis.
     *
     * @return the amounts, 0 or more, by year; empty where none is stated, and without the years of which none is stated
     */
    public abstract Map<Year, Money> getTranches();

    /**
     * What is done with what is unspent of a year's part at the end of the year.
     *
     * @return the policy; absent where the agreement doesn't say
     */
    public abstract Optional<CarryOver> getCarryOver();

    /**
     * Refuses what can't exist.
     *
     * @throws InvalidValueException if an amount is negative, a part or the least amount is in another currency, a part doesn't
     *     fit in a long of minor units, the least amount is above the ceiling, a year isn't 1 to 9999, or the precision is neither {@link Precision#AT_MOST} nor {@link Precision#ABOUT}
     */
    @Value.Check
    protected void check() {
        Money amount = getAmount().getMoney();
        if (amount.isNegative()) {
            throw new InvalidValueException("ceiling.amount", amount, "an amount of 0 or more");
        }
        if (getPrecision() != Precision.AT_MOST && getPrecision() != Precision.ABOUT) {
            throw new InvalidValueException("ceiling.precision", getPrecision(), "AT_MOST or ABOUT");
        }
        getLeastAmount()
                .filter(least -> !least.isSameCurrency(amount) || least.isNegative() || least.isGreaterThan(amount))
                .ifPresent(least -> {
                    throw new InvalidValueException("ceiling.leastAmount", least, "an amount of 0 to " + amount);
                });
        getTranches().forEach((year, tranche) -> {
            requireYear(year.getValue());
            if (!tranche.isSameCurrency(amount) || tranche.isNegative()) {
                throw new InvalidValueException(
                        "ceiling.tranches[" + year + "]",
                        tranche,
                        "an amount of 0 or more in " + amount.getCurrencyUnit());
            }
            requireFitting(year, tranche);
        });
    }

    private void requireFitting(Year year, Money tranche) {
        try {
            getAmount().withMoney(tranche);
        } catch (InvalidValueException refused) {
            throw new InvalidValueException("ceiling.tranches[" + year + "]", tranche, refused.getExpected());
        }
    }

    private static int requireYear(int year) {
        if (year < 1 || year > 9999) {
            throw new InvalidValueException("ceiling.tranches", year, "a year of 1 to 9999");
        }
        return year;
    }

    /** The builder of ceilings. */
    public static final class Builder extends ImmutableCeiling.Builder {

        Builder() {}

        /**
         * Sets the amount, its VAT basis unstated.
         *
         * @param amount the most that may be called off
         * @return this builder
         */
        public Builder amount(Money amount) {
            return amount(VatAmount.of(amount));
        }

        /**
         * States the part for a year.
         *
         * @param year the calendar year
         * @param amount the part, in the ceiling's currency and on its basis
         * @return this builder
         * @throws InvalidValueException if the year isn't 1 to 9999
         */
        public Builder tranche(int year, Money amount) {
            return putTranches(Year.of(requireYear(year)), amount);
        }
    }
}
