package se.samverkan.core.file;

import static se.samverkan.core.PublicApi.Usage.CALL;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.immutables.value.Value;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import se.samverkan.core.PublicApi;
import se.samverkan.core.code.CallOffId;
import se.samverkan.core.finding.InputCode;
import se.samverkan.core.money.VatBasis;

/**
 * What is delivered and not invoiced at the end of a day, such as the last of a month (periodavslut): a line for each
 * call-off, and their sums. What is committed, invoiced and booked adds up to the balances of the day.
 *
 * <p>What is delivered of a call-off is told by the deliveries that it states, up to and including the day. Where it states
 * none, nothing is delivered before the first day of its activity and all of it once the activity has ended; while it runs,
 * it is delivered in proportion to the days held where the agreement counts call-offs on the years by day, and otherwise it
 * isn't known. Nor is it where a part of the deliveries is made and the amount was changed by a release or an index, since
 * nobody has stated which deliveries the change is of. Of a course that is cancelled nothing more is delivered: what is still
 * committed is a fee, which counts as delivered from the day of the cancellation.
 *
 * <p>This class is immutable and thread-safe.
 */
@PublicApi(CALL)
@Value.Immutable
public abstract sealed class MonthEnd permits ImmutableMonthEnd {

    MonthEnd() {}

    /**
     * The day.
     *
     * @return the day at whose end it stands so
     */
    public abstract LocalDate getDay();

    /**
     * The currency of the amounts.
     *
     * @return the currency, {@code XXX} where neither a ceiling nor an entry states one
     */
    public abstract CurrencyUnit getCurrency();

    /**
     * The basis of the amounts.
     *
     * @return the basis; absent where it is unstated or there is no entry
     */
    public abstract Optional<VatBasis> getVatBasis();

    /**
     * The call-offs that stand, and those taken back or ordered later of which something is invoiced or booked.
     *
     * @return the lines in the order in which the call-offs are recorded
     */
    public abstract List<MonthEndLine> getLines();

    /**
     * The line of a call-off.
     *
     * @param callOff the call-off
     * @return its line; absent where there is none
     */
    public Optional<MonthEndLine> findLine(CallOffId callOff) {
        return getLines().stream()
                .filter(line -> line.getCallOff().equals(callOff))
                .findFirst();
    }

    /**
     * What is committed.
     *
     * @return the sum of the lines, that of the balances
     */
    public Money getCommitted() {
        return sum(line -> Optional.of(line.getCommitted()));
    }

    /**
     * What is delivered, as far as it is known.
     *
     * @return the sum of the lines that tell it
     */
    public Money getDelivered() {
        return sum(MonthEndLine::getDelivered);
    }

    /**
     * What is invoiced, less credit notes.
     *
     * @return the sum of the lines, that of the balances
     */
    public Money getInvoiced() {
        return sum(line -> Optional.of(line.getInvoiced()));
    }

    /**
     * What is booked as delivered and not invoiced.
     *
     * @return the sum of the lines, that of the balances
     */
    public Money getAccrued() {
        return sum(line -> Optional.of(line.getAccrued()));
    }

    /**
     * What is delivered and not invoiced, as far as it is known.
     *
     * @return the sum of the lines that tell it; {@link #getMissing()} tells whether it is the whole answer
     */
    public Money getToAccrue() {
        return sum(MonthEndLine::getToAccrue);
    }

    /**
     * What remains to book, as far as it is known.
     *
     * @return the sum of the lines that tell it, below 0 where too much is booked
     */
    public Money getToBook() {
        return sum(MonthEndLine::getToBook);
    }

    /**
     * What would have to be known to tell all that is delivered.
     *
     * @return the missing inputs of every line, each once; empty where the sums are the whole answer
     */
    public List<InputCode> getMissing() {
        return getLines().stream()
                .flatMap(line -> line.getMissing().stream())
                .distinct()
                .toList();
    }

    private Money sum(Function<MonthEndLine, Optional<Money>> amount) {
        return getLines().stream().map(amount).flatMap(Optional::stream).reduce(Money.zero(getCurrency()), Money::plus);
    }
}
