package se.samverkan.core.file;

import static se.samverkan.core.PublicApi.Usage.CALL;

import java.math.RoundingMode;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import se.samverkan.core.PublicApi;
import se.samverkan.core.activity.CommissionedCourse;
import se.samverkan.core.budget.Balances;
import se.samverkan.core.budget.Ledger;
import se.samverkan.core.credit.Credits;
import se.samverkan.core.finding.InputCode;
import se.samverkan.core.money.VatAmount;
import se.samverkan.core.quantity.Fraction;

/**
 * What is called off for courses, and the credits that participants have earned in them: the cost of an earned credit. The cost
 * is what is committed, as taken back and indexed by the day, whether or not it is invoiced.
 *
 * <p>This class is immutable and thread-safe.
 */
@PublicApi(CALL)
public final class CreditCost {

    private final VatAmount cost;
    private final Credits earned;
    private final List<InputCode> missing;

    private CreditCost(VatAmount cost, Credits earned, List<InputCode> missing) {
        this.cost = cost;
        this.earned = earned;
        this.missing = missing;
    }

    static CreditCost of(FileView view, List<CallOff> callOffs) {
        Ledger ledger = view.ledgerByDay();
        CreditBalance credits = view.credits();
        Balances all = view.balances();
        Money cost = Money.zero(all.getCommitted().getCurrencyUnit());
        Credits earned = Credits.zero();
        List<InputCode> missing = List.of();
        for (CallOff callOff : callOffs) {
            if (callOff.getActivity() instanceof CommissionedCourse) {
                CreditBalance ofCourse = credits.of(callOff.getId());
                cost = cost.plus(ledger.balances(callOff.getId()).getCommitted());
                earned = earned.plus(ofCourse.getEarned());
                missing = Stream.concat(missing.stream(), ofCourse.getEarnedMissing().stream())
                        .distinct()
                        .sorted()
                        .toList();
            }
        }
        return new CreditCost(VatAmount.of(cost, all.getVatBasis()), earned, missing);
    }

    /**
     * What is called off for the courses.
     *
     * @return the amount, on the basis that the ledger states
     */
    public VatAmount getCost() {
        return cost;
    }

    /**
     * The credits earned in them.
     *
     * @return the credits; {@link #getMissing()} tells whether they are all
     */
    public Credits getEarned() {
        return earned;
    }

    /**
     * What would have to be known before everyone is credited.
     *
     * @return the missing inputs; empty where the credits are the whole answer
     */
    public List<InputCode> getMissing() {
        return missing;
    }

    /**
     * The cost of one earned credit.
     *
     * @return the exact number of the currency's major units, such as kronor; absent where no credit is earned
     */
    public Optional<Fraction> getPerCredit() {
        return earned.isZero()
                ? Optional.empty()
                : Optional.of(Fraction.of(cost.getMoney().getAmount()).dividedBy(Fraction.of(earned.getTenths(), 10)));
    }

    /**
     * The cost of one earned credit, rounded to the currency's minor unit, such as an öre.
     *
     * @param rounding how to round
     * @return the amount; absent where no credit is earned
     * @throws ArithmeticException if the rounding is {@link RoundingMode#UNNECESSARY} and the cost doesn't come out
     */
    public Optional<Money> getPerCredit(RoundingMode rounding) {
        Money money = cost.getMoney();
        return getPerCredit()
                .map(exact -> Money.of(
                        money.getCurrencyUnit(),
                        exact.toBigDecimal(money.getCurrencyUnit().getDecimalPlaces(), rounding)));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof CreditCost that
                && cost.equals(that.cost)
                && earned.equals(that.earned)
                && missing.equals(that.missing);
    }

    @Override
    public int hashCode() {
        return Objects.hash(cost, earned, missing);
    }

    @Override
    public String toString() {
        return cost + " for " + earned;
    }
}
