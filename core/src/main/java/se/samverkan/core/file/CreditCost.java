package se.samverkan.core.file;

import static se.samverkan.core.PublicApi.Usage.CALL;

import java.math.RoundingMode;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import se.samverkan.core.PublicApi;
import se.samverkan.core.budget.Balances;
import se.samverkan.core.code.CallOffId;
import se.samverkan.core.code.CourseId;
import se.samverkan.core.credit.Credits;
import se.samverkan.core.finding.InputCode;
import se.samverkan.core.money.VatAmount;
import se.samverkan.core.quantity.Fraction;

/**
 * What is called off for courses, and the credits that participants have earned in them: the cost of an earned credit. The cost
 * is what is committed for giving them, as taken back and indexed by the day, whether or not it is invoiced, and what the making
 * of each course costs, once however often it is given.
 *
 * <p>This class is immutable and thread-safe.
 */
@PublicApi(CALL)
public final class CreditCost {

    private final VatAmount delivery;
    private final VatAmount development;
    private final Credits earned;
    private final List<InputCode> missing;
    private final List<InputCode> costMissing;

    private CreditCost(CourseCosts costs, boolean withDevelopment, CreditBalance credits) {
        this.delivery = costs.delivery();
        VatAmount making = costs.development();
        this.development = withDevelopment
                ? making
                : making.withMoney(Money.zero(making.getMoney().getCurrencyUnit()));
        this.earned = credits.getEarned();
        this.missing = credits.getEarnedMissing();
        this.costMissing = costs.missing().stream()
                .filter(input -> withDevelopment || input.equals(InputCode.CALL_OFF_CANCELLATION))
                .toList();
    }

    static CreditCost of(FileView view) {
        return new CreditCost(costs(view, callOff -> true), true, view.credits().ofCalledOffCourses());
    }

    static CreditCost of(FileView view, CallOffId one) {
        CreditBalance credits = view.credits().of(one).ofCalledOffCourses();
        return new CreditCost(costs(view, callOff -> callOff.getId().equals(one)), false, credits);
    }

    static CreditCost of(FileView view, CourseId one) {
        CreditBalance credits = view.credits().of(one).ofCalledOffCourses();
        CourseCosts costs = costs(
                view, callOff -> HeldCourse.courseOf(callOff.getActivity()).equals(Optional.of(one)));
        return new CreditCost(costs, true, credits);
    }

    private static CourseCosts costs(FileView view, Predicate<CallOff> wanted) {
        Balances all = view.balances();
        VatAmount nothing = VatAmount.of(Money.zero(all.getCommitted().getCurrencyUnit()), all.getVatBasis());
        return new CourseCosts(
                view.ledgerByDay(),
                nothing,
                view.callOffs().stream().filter(wanted).toList(),
                view::isCancelled);
    }

    /**
     * What the courses cost: the giving of them and the making of them.
     *
     * @return the sum of {@link #getDelivery()} and {@link #getDevelopment()}; {@link #getCostMissing()} tells whether it is the
     *     whole cost
     */
    public VatAmount getCost() {
        return delivery.withMoney(delivery.getMoney().plus(development.getMoney()));
    }

    /**
     * What is called off for the giving of the courses.
     *
     * @return the amount, on the basis that the ledger states
     */
    public VatAmount getDelivery() {
        return delivery;
    }

    /**
     * What the making of the courses costs, each counted once whatever the number of its offerings, by the one ordered last.
     *
     * @return the amount, on the basis that the ledger states; 0 of one offering alone, to which the making doesn't belong
     */
    public VatAmount getDevelopment() {
        return development;
    }

    /**
     * What would have to be known before the cost is the whole one.
     *
     * @return the missing inputs: the development cost of a course that states none and isn't one that the provider already
     *     has, or a cost that the amounts called off can't be compared with; empty where nothing is missing
     */
    public List<InputCode> getCostMissing() {
        return costMissing;
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
                : Optional.of(
                        Fraction.of(getCost().getMoney().getAmount()).dividedBy(Fraction.of(earned.getTenths(), 10)));
    }

    /**
     * The cost of one earned credit, rounded to the currency's minor unit, such as an öre.
     *
     * @param rounding how to round
     * @return the amount; absent where no credit is earned
     * @throws ArithmeticException if the rounding is {@link RoundingMode#UNNECESSARY} and the cost doesn't come out
     */
    public Optional<Money> getPerCredit(RoundingMode rounding) {
        Money money = getCost().getMoney();
        return getPerCredit()
                .map(exact -> Money.of(
                        money.getCurrencyUnit(),
                        exact.toBigDecimal(money.getCurrencyUnit().getDecimalPlaces(), rounding)));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof CreditCost that
                && delivery.equals(that.delivery)
                && development.equals(that.development)
                && earned.equals(that.earned)
                && missing.equals(that.missing)
                && costMissing.equals(that.costMissing);
    }

    @Override
    public int hashCode() {
        return Objects.hash(delivery, development, earned, missing, costMissing);
    }

    @Override
    public String toString() {
        return getCost() + " for " + earned;
    }
}
