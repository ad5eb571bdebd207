package se.samverkan.core.file;

import static se.samverkan.core.PublicApi.Usage.CALL;

import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.immutables.value.Value;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import se.samverkan.core.InvalidValueException;
import se.samverkan.core.PublicApi;
import se.samverkan.core.budget.BudgetPart;
import se.samverkan.core.budget.CarryOver;
import se.samverkan.core.budget.Entry;
import se.samverkan.core.code.EntryId;
import se.samverkan.core.finding.InputCode;
import se.samverkan.core.money.VatAmount;
import se.samverkan.core.money.VatBasis;

/**
 * What would be carried over from a year to the next by the agreement's policy, and what would lapse, before anything is
 * recorded. Call-offs come first, in the order recorded, each with what it has left, and then what nobody has called off.
 * Never is more carried over than what is unspent. Limits and amounts of the year are told as they are before anything is
 * carried over from it.
 *
 * <p>What is carried over is moved from one year's limit to the other's; the ceiling of the whole term, and what is committed
 * in all, stand as they are.
 *
 * <p>This class is immutable and thread-safe.
 */
@PublicApi(CALL)
@Value.Immutable
public abstract sealed class CarryOverPreview permits ImmutableCarryOverPreview {

    CarryOverPreview() {}

    /**
     * The year that ends.
     *
     * @return the year
     */
    public abstract Year getYear();

    /**
     * The year that follows.
     *
     * @return the next year
     */
    public Year getNextYear() {
        return getYear().plusYears(1);
    }

    /**
     * What the agreement says is done.
     *
     * @return the policy; absent where the agreement doesn't say
     */
    public abstract Optional<CarryOver> getPolicy();

    /**
     * The currency of the amounts.
     *
     * @return the currency, {@code XXX} where neither a ceiling nor an entry states one
     */
    public abstract CurrencyUnit getCurrency();

    /**
     * The basis of the amounts.
     *
     * @return the basis; absent where it is unstated
     */
    public abstract Optional<VatBasis> getVatBasis();

    /**
     * The year's part of the ceiling with what was moved to the year and from it, but for what was carried over from it.
     *
     * @return the limit; absent where none is stated or it can't be compared with the entries
     */
    public abstract Optional<Money> getLimit();

    /**
     * What is committed in the year, before anything is carried over.
     *
     * @return the amount
     */
    public abstract Money getCommitted();

    /**
     * What is invoiced in the year.
     *
     * @return the amount, less credit notes
     */
    public abstract Money getInvoiced();

    /**
     * What is unspent of the year's limit.
     *
     * @return the limit less what is invoiced, 0 where as much or more is invoiced; absent where the limit is
     */
    public Optional<Money> getUnspent() {
        return getLimit().map(limit -> aboveZero(limit.minus(getInvoiced())));
    }

    /**
     * What is unspent and that no call-off has left.
     *
     * @return the amount, 0 or more; absent where the limit is
     */
    public Optional<Money> getUncommitted() {
        Money outstanding =
                getLines().stream().map(CarryOverLine::getUnspent).reduce(Money.zero(getCurrency()), Money::plus);
        return getUnspent().map(unspent -> aboveZero(unspent.minus(outstanding)));
    }

    /**
     * The call-offs with something in the year.
     *
     * @return the lines in the order in which the call-offs are recorded
     */
    public abstract List<CarryOverLine> getLines();

    /**
     * The most that the policy lets be carried over from the year in all.
     *
     * @return the amount, at most what is unspent; absent where it can't be told
     */
    public abstract Optional<Money> getMost();

    /**
     * What has been carried over already, of call-offs and of what nobody has called off.
     *
     * @return the sum, 0 or more
     */
    public Money getCarried() {
        return getLines().stream().map(CarryOverLine::getCarried).reduce(getUncommittedCarried(), Money::plus);
    }

    /**
     * What has been carried over already of what nobody has called off.
     *
     * @return the amount, 0 or more
     */
    public abstract Money getUncommittedCarried();

    /**
     * What would be carried over of what nobody has called off.
     *
     * @return the amount, 0 or more, beside what has been already; absent where it can't be told
     */
    public abstract Optional<Money> getUncommittedToCarry();

    /**
     * What would be carried over in all.
     *
     * @return the sum, 0 or more, beside what has been already; absent where it can't be told
     */
    public Optional<Money> getToCarry() {
        return getUncommittedToCarry()
                .map(uncommitted -> getLines().stream()
                        .flatMap(line -> line.getToCarry().stream())
                        .reduce(uncommitted, Money::plus));
    }

    /**
     * What lapses: it is unspent, and neither has been nor would be carried over.
     *
     * @return the amount, 0 or more; absent where it can't be told
     */
    public Optional<Money> getLapsing() {
        return getToCarry()
                .flatMap(carry -> getUnspent()
                        .map(unspent -> aboveZero(unspent.minus(getCarried()).minus(carry))));
    }

    /**
     * By how much more has been carried over than the policy lets be: in all, or of what nobody has called off where only
     * what is called off may be.
     *
     * @return the amount, 0 where it is as it may be; absent where it can't be told
     */
    public abstract Optional<Money> getExcess();

    /**
     * What would have to be known to tell what is carried over.
     *
     * @return the missing inputs; empty where it is told
     */
    public abstract List<InputCode> getMissing();

    /**
     * The entries that carry over what would be.
     *
     * @param day the day from which it is moved
     * @param ids gives each entry its id
     * @return the entries, those of call-offs first; empty where nothing would be carried over
     * @throws InvalidValueException if what is carried over can't be told, or the day isn't of the years 1 to 9999
     */
    public List<Entry> toEntries(LocalDate day, Supplier<EntryId> ids) {
        if (!getMissing().isEmpty()) {
            throw new InvalidValueException("carryOver.missing", getMissing(), "a preview that misses nothing");
        }
        List<Entry> entries = new ArrayList<>();
        for (CarryOverLine line : getLines()) {
            line.getToCarry()
                    .filter(Money::isPositive)
                    .map(amount ->
                            Entry.carryOver(ids.get(), line.getCallOff(), on(amount), day, getYear(), getNextYear()))
                    .ifPresent(entries::add);
        }
        getUncommittedToCarry()
                .filter(Money::isPositive)
                .map(amount -> Entry.carryOver(ids.get(), on(amount), day, BudgetPart.of(getYear()), getNextYear()))
                .ifPresent(entries::add);
        return List.copyOf(entries);
    }

    private VatAmount on(Money amount) {
        return VatAmount.of(amount, getVatBasis());
    }

    private static Money aboveZero(Money amount) {
        return amount.isNegative() ? Money.zero(amount.getCurrencyUnit()) : amount;
    }
}
