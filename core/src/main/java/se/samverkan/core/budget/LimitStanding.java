package se.samverkan.core.budget;

import static se.samverkan.core.PublicApi.Usage.CALL;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.joda.money.Money;
import se.samverkan.core.PublicApi;
import se.samverkan.core.code.CallOffId;
import se.samverkan.core.finding.InputCode;
import se.samverkan.core.money.VatAmount;
import se.samverkan.core.quantity.Decimal;
import se.samverkan.core.quantity.Fraction;
import se.samverkan.core.quantity.Percent;

/**
 * How a limit beside the ceiling stands: its size, what is used of it and what is left. A limit of money has amounts, and one of
 * courses, seats or credits has numbers. Where something isn't known that decides what is used, or an amount can't be compared
 * without a rate, that is named and what is left is absent. No rate is used here, and nothing is judged.
 *
 * <p>This class is immutable and thread-safe.
 */
@PublicApi(CALL)
@Value.Immutable
public abstract sealed class LimitStanding permits ImmutableLimitStanding {

    LimitStanding() {}

    /**
     * How limits stand to the entries that count in a ledger, and to what pilots took.
     *
     * @param limits the limits
     * @param ledger the ledger
     * @param pilots what each pilot took; empty where there was none
     * @param inExtension the call-offs of an extension or a renewal of the term, which count toward a limit that covers those
     * @return the standings in the order of the limits
     */
    public static List<LimitStanding> of(
            List<Limit> limits, Ledger ledger, List<PilotUse> pilots, Set<CallOffId> inExtension) {
        Counted counted = new Counted(ledger.balances(), ledger.balancesWithout(inExtension), pilots);
        return limits.stream()
                .map(limit -> limit.getMeasure() == LimitMeasure.MONEY
                        ? new UsedAmount(limit, ledger, counted).standing()
                        : new UsedNumber(limit, counted).standing())
                .toList();
    }

    /**
     * The limit.
     *
     * @return the limit as the terms state it
     */
    public abstract Limit getLimit();

    /**
     * The most money, with what was moved to and from the part by transfers and carry-overs, and without the tolerance.
     *
     * @return the amount, below 0 where more was moved from the part than the limit; absent in a limit of a number
     */
    public abstract Optional<VatAmount> getAmount();

    /**
     * What is called off of it, with what pilots spent, as far as it is known to count.
     *
     * @return the amount in the ledger's currency and on its basis, or in those of the limit where there is no entry; absent in a
     *     limit of a number
     */
    public abstract Optional<VatAmount> getUsedAmount();

    /**
     * What is left of the amount.
     *
     * @return the amount on the limit's basis, below 0 where more is used; absent in a limit of a number, and where anything is
     *     missing
     */
    public Optional<Money> getLeftAmount() {
        return getMissing().isEmpty()
                ? getAmount()
                        .map(most -> most.getMoney()
                                .minus(getUsedAmount().orElseThrow().getMoney()))
                : Optional.empty();
    }

    /**
     * The most courses, seats or credits, without the tolerance.
     *
     * @return the number; absent in a limit of money
     */
    public abstract Optional<Decimal> getNumber();

    /**
     * How many are called off, with what pilots took, as far as stated and known to count.
     *
     * @return the number; absent in a limit of money
     */
    public abstract Optional<Decimal> getUsedNumber();

    /**
     * How many are left.
     *
     * @return the number, below 0 where more is used; absent in a limit of money, and where anything is missing
     */
    public Optional<Decimal> getLeftNumber() {
        return getMissing().isEmpty()
                ? getNumber()
                        .map(most -> Decimal.of(most.toBigDecimal()
                                .subtract(getUsedNumber().orElseThrow().toBigDecimal())))
                : Optional.empty();
    }

    /**
     * What is used as a share of the limit without its tolerance.
     *
     * @return the share, 0 or more and above 1 where the limit is exceeded; of what is known to count where something is missing.
     *     Absent where the limit is 0 or less, or the amounts can't be compared
     */
    public Optional<Fraction> getUsedShare() {
        if (getNumber().isPresent()) {
            return share(
                    Fraction.of(getUsedNumber().orElseThrow().toBigDecimal()),
                    Fraction.of(getNumber().get().toBigDecimal()));
        }
        return isComparable()
                ? share(
                        Fraction.of(getUsedAmount().orElseThrow().toMinorUnits()),
                        Fraction.of(getAmount().orElseThrow().toMinorUnits()))
                : Optional.empty();
    }

    private static Optional<Fraction> share(Fraction used, Fraction most) {
        return most.signum() > 0 ? Optional.of(used.dividedBy(most)) : Optional.empty();
    }

    /** Whether the amounts are in one currency, and known to be on one basis. */
    private boolean isComparable() {
        VatAmount most = getAmount().orElseThrow();
        VatAmount used = getUsedAmount().orElseThrow();
        return most.isAddableTo(used)
                && (most.getVatBasis().isPresent() || used.getMoney().isZero());
    }

    /**
     * Whether the level is reached from which it is told that the limit is nearly used.
     *
     * @return true where it surely is, at the level or above it; false where the limit has none
     */
    public boolean isWarningLevelReached() {
        return getLimit()
                .getWarningLevel()
                .map(Percent::toFraction)
                .flatMap(level -> getUsedShare().filter(share -> share.compareTo(level) >= 0))
                .isPresent();
    }

    /**
     * What would have to be known to tell what is left: whether the limit or the call-offs include VAT, a rate, the years of
     * call-offs, their seats or credits, whether what is released, a pilot or an extension counts, or what a pilot took.
     *
     * @return the missing inputs; empty where what is used and left is the whole answer
     */
    public abstract List<InputCode> getMissing();
}
