package se.samverkan.core.agreement;

import static se.samverkan.core.PublicApi.Usage.CALL;

import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import org.immutables.value.Value;
import org.joda.money.Money;
import se.samverkan.core.InvalidValueException;
import se.samverkan.core.PublicApi;
import se.samverkan.core.internal.DayChecks;
import se.samverkan.core.money.VatAmount;
import se.samverkan.core.quantity.Fraction;

/**
 * The clause on what is paid for what is cancelled before it starts (avbokning): in steps, the larger a share the nearer the
 * start. Before the first step nothing is paid. The day on which a step begins is in it, and so is the day of the start in
 * the last one.
 *
 * <p>Example: 25 % from four weeks before the start, 50 % from three and 100 % from two. Of a course that starts on 28
 * September 2026, a cancellation on 30 August costs nothing, on 31 August and 6 September 25 %, on 7 and 13 September 50 %,
 * and on 14 September and later all of it.
 *
 * <p>This class is immutable and thread-safe.
 */
@PublicApi(CALL)
@Value.Immutable
public abstract sealed class CancellationTerms permits ImmutableCancellationTerms {

    CancellationTerms() {}

    /**
     * The clause of so many steps.
     *
     * @param tiers the steps, the one farthest from the start first; each nearer the start than the one before, with a
     *     larger share
     * @return the clause
     * @throws InvalidValueException if there is no step, or they aren't in that order
     */
    public static CancellationTerms of(CancellationTier... tiers) {
        return new Builder().addTiers(tiers).build();
    }

    /**
     * The steps.
     *
     * @return at least one, the one farthest from the start first
     */
    public abstract List<CancellationTier> getTiers();

    /**
     * The share of the price that is paid for a cancellation.
     *
     * @param start the day on which what is cancelled would have started
     * @param cancelledOn the day of the cancellation, at the latest that of the start
     * @return the share, 0 to 1; 0 before the first step
     * @throws InvalidValueException if the cancellation is after the start, of which the clause says nothing, or a day isn't
     *     of the years 1 to 9999
     */
    public Fraction shareOf(LocalDate start, LocalDate cancelledOn) {
        DayChecks.require("start", start);
        DayChecks.require("cancelledOn", cancelledOn);
        if (cancelledOn.isAfter(start)) {
            throw new InvalidValueException("cancelledOn", cancelledOn, "a day up to the start " + start);
        }
        long daysBefore = ChronoUnit.DAYS.between(cancelledOn, start);
        return getTiers().stream()
                .filter(tier -> daysBefore <= tier.getDaysBefore())
                .map(CancellationTier::getShare)
                .reduce(Fraction.ZERO, (farther, nearer) -> nearer);
    }

    /**
     * What is paid for a cancellation.
     *
     * @param price the price of what is cancelled
     * @param start the day on which it would have started
     * @param cancelledOn the day of the cancellation, at the latest that of the start
     * @param rounding how a part of a minor unit is rounded
     * @return the fee, in the price's currency and on its VAT basis; 0 before the first step
     * @throws InvalidValueException for the reasons of {@link #shareOf}
     * @throws ArithmeticException if the rounding is {@link RoundingMode#UNNECESSARY} and the fee isn't whole minor units
     */
    public VatAmount fee(VatAmount price, LocalDate start, LocalDate cancelledOn, RoundingMode rounding) {
        Objects.requireNonNull(rounding, "rounding");
        Fraction exact = shareOf(start, cancelledOn).times(Fraction.of(price.toMinorUnits()));
        Money money = price.getMoney();
        return price.withMoney(Money.of(
                money.getCurrencyUnit(), exact.toBigDecimal(0, rounding).movePointLeft(money.getScale())));
    }

    /**
     * Refuses what can't exist.
     *
     * @throws InvalidValueException if there is no step, or a step isn't nearer the start than the one before with a larger
     *     share
     */
    @Value.Check
    protected void check() {
        if (getTiers().isEmpty()) {
            throw new InvalidValueException("cancellation.tiers", getTiers(), "at least one step");
        }
        for (int i = 1; i < getTiers().size(); i++) {
            CancellationTier farther = getTiers().get(i - 1);
            CancellationTier nearer = getTiers().get(i);
            if (nearer.getDaysBefore() >= farther.getDaysBefore()) {
                throw new InvalidValueException(
                        "cancellation.tiers",
                        nearer.getDaysBefore() + " days",
                        "a step nearer the start than the one before, of " + farther.getDaysBefore() + " days");
            }
            if (nearer.getShare().compareTo(farther.getShare()) <= 0) {
                throw new InvalidValueException(
                        "cancellation.tiers",
                        nearer.getShare(),
                        "a larger share than that of the step before, " + farther.getShare());
            }
        }
    }

    /** The builder of clauses. */
    static final class Builder extends ImmutableCancellationTerms.Builder {

        Builder() {}
    }
}
