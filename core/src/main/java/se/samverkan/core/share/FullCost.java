package se.samverkan.core.share;

import static se.samverkan.core.PublicApi.Usage.CALL;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.joda.money.Money;
import se.samverkan.core.InvalidValueException;
import se.samverkan.core.PublicApi;
import se.samverkan.core.money.VatAmount;
import se.samverkan.core.money.VatBasis;

/**
 * What something costs in full: its direct costs and its part of the indirect ones, both without VAT, which is no cost of
 * the institution's. The indirect costs are those that there actually are, or a rate of a base in the direct ones.
 *
 * <pre>{@code
 * FullCost cost = FullCost.of(directCosts, salaries, rate, day, RoundingMode.HALF_UP);
 * cost.getTotal();                             // 120 000 and 43.5 % of 80 000 in salaries: 154 800
 * }</pre>
 *
 * <p>This class is immutable and thread-safe.
 */
@PublicApi(CALL)
@Value.Immutable
public abstract sealed class FullCost permits ImmutableFullCost {

    FullCost() {}

    /**
     * A full cost with the indirect costs that there actually are.
     *
     * @param direct the direct costs without VAT, 0 or more
     * @param indirect the indirect costs without VAT, 0 or more
     * @return the full cost
     * @throws InvalidValueException if an amount is negative or not stated without VAT, or they aren't in one currency or
     *     don't fit together in a long of minor units
     */
    public static FullCost of(VatAmount direct, VatAmount indirect) {
        return ImmutableFullCost.builder().direct(direct).indirect(indirect).build();
    }

    /**
     * A full cost with indirect costs by a rate of all direct costs.
     *
     * @param direct the direct costs without VAT, 0 or more
     * @param rate a rate of all direct costs
     * @param day the day that the costs are of
     * @param rounding how a part of a minor unit is rounded
     * @return the full cost
     * @throws InvalidValueException if the rate is of salaries, or as
     *     {@link #of(VatAmount, VatAmount, IndirectRate, LocalDate, RoundingMode)}
     */
    public static FullCost of(VatAmount direct, IndirectRate rate, LocalDate day, RoundingMode rounding) {
        if (rate.getBase() != CostBase.DIRECT_COSTS) {
            throw new InvalidValueException("fullCost.rate", rate.getBase(), "a rate of all direct costs");
        }
        return of(direct, direct, rate, day, rounding);
    }

    /**
     * A full cost with indirect costs by a rate of a base.
     *
     * @param direct the direct costs without VAT, 0 or more
     * @param base what of them the rate is taken of, 0 or more; all of them where it is of all direct costs
     * @param rate the rate
     * @param day the day that the costs are of
     * @param rounding how a part of a minor unit is rounded
     * @return the full cost
     * @throws InvalidValueException if the rate doesn't hold on the day, the base is negative, more than the direct costs or
     *     not all of them where it is to be, or as {@link #of(VatAmount, VatAmount)}
     * @throws ArithmeticException if the rounding is {@link RoundingMode#UNNECESSARY} and the indirect costs aren't whole
     *     minor units
     */
    public static FullCost of(
            VatAmount direct, VatAmount base, IndirectRate rate, LocalDate day, RoundingMode rounding) {
        requireWithoutVat("fullCost.base", base);
        MinorUnits.requireIn(direct.getMoney().getCurrencyUnit(), "fullCost.base", base.getMoney());
        if (!rate.getDays().contains(day)) {
            throw new InvalidValueException(
                    "fullCost.day", day, "a day of " + rate.getDays() + ", when the rate holds");
        }
        int more = base.getMoney().compareTo(direct.getMoney());
        if (more > 0 || (more < 0 && rate.getBase() == CostBase.DIRECT_COSTS)) {
            throw new InvalidValueException(
                    "fullCost.base", base, (more > 0 ? "at most" : "all of") + " the direct costs of " + direct);
        }
        BigDecimal exact = base.getMoney()
                .getAmount()
                .multiply(rate.getRate().toBigDecimal())
                .movePointLeft(2);
        Money indirect = Money.of(direct.getMoney().getCurrencyUnit(), exact, rounding);
        return ImmutableFullCost.builder()
                .direct(direct)
                .indirect(direct.withMoney(indirect))
                .rate(rate)
                .build();
    }

    private static void requireWithoutVat(String attribute, VatAmount amount) {
        boolean without = amount.getVatBasis()
                .filter(basis -> basis == VatBasis.EXCLUDING_VAT)
                .isPresent();
        if (!without || amount.getMoney().isNegative()) {
            throw new InvalidValueException(attribute, amount, "an amount of 0 or more that is stated without VAT");
        }
    }

    /**
     * The direct costs.
     *
     * @return the amount without VAT, 0 or more
     */
    public abstract VatAmount getDirect();

    /**
     * The indirect costs.
     *
     * @return the amount without VAT, 0 or more
     */
    public abstract VatAmount getIndirect();

    /**
     * The rate by which the indirect costs were worked out.
     *
     * @return the rate; absent where they are those that there actually are
     */
    public abstract Optional<IndirectRate> getRate();

    /**
     * The full cost.
     *
     * @return direct and indirect costs together, without VAT
     */
    public VatAmount getTotal() {
        return getDirect().withMoney(getDirect().getMoney().plus(getIndirect().getMoney()));
    }

    /**
     * Refuses what can't exist.
     *
     * @throws InvalidValueException if an amount is negative or not stated without VAT, or they aren't in one currency or
     *     don't fit together in a long of minor units
     */
    @Value.Check
    protected void check() {
        requireWithoutVat("fullCost.direct", getDirect());
        requireWithoutVat("fullCost.indirect", getIndirect());
        MinorUnits.requireIn(
                getDirect().getMoney().getCurrencyUnit(),
                "fullCost.indirect",
                getIndirect().getMoney());
        VatAmount.of(getDirect().getMoney().plus(getIndirect().getMoney()));
    }
}
