package se.samverkan.core.file;

import static se.samverkan.core.PublicApi.Usage.CALL;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.joda.money.Money;
import se.samverkan.core.PublicApi;
import se.samverkan.core.code.CallOffId;
import se.samverkan.core.code.Department;
import se.samverkan.core.code.PartnerId;
import se.samverkan.core.finding.InputCode;

/**
 * How a call-off stands at a month-end: what of it is delivered and not invoiced, and what remains to book of that. Where it
 * isn't known what is delivered, the amounts that rest on it are absent, and what is missing is named.
 *
 * <p>This class is immutable and thread-safe.
 */
@PublicApi(CALL)
@Value.Immutable
public abstract sealed class MonthEndLine permits ImmutableMonthEndLine {

    MonthEndLine() {}

    /**
     * The call-off.
     *
     * @return its id
     */
    public abstract CallOffId getCallOff();

    /**
     * The partner who called off.
     *
     * @return the partner's id
     */
    public abstract PartnerId getOrderedBy();

    /**
     * The department that the call-off belongs to.
     *
     * @return the department; absent where unstated
     */
    public abstract Optional<Department> getDepartment();

    /**
     * The accounting string of the call-off.
     *
     * @return the string as typed; absent where unstated
     */
    public abstract Optional<String> getAccountingString();

    /**
     * What the call-off commits: what was called off and indexed, less what is released.
     *
     * @return the amount by the end of the day
     */
    public abstract Money getCommitted();

    /**
     * What of it is delivered by the end of the day.
     *
     * @return the amount, 0 up to what is committed; absent where it isn't known
     */
    public abstract Optional<Money> getDelivered();

    /**
     * What would have to be known to tell what is delivered.
     *
     * @return the missing inputs; empty where it is told
     */
    public abstract List<InputCode> getMissing();

    /**
     * What is invoiced, less credit notes.
     *
     * @return the amount by the end of the day
     */
    public abstract Money getInvoiced();

    /**
     * What is booked as delivered and not invoiced.
     *
     * @return the sum of accruals by the end of the day, less those reversed
     */
    public abstract Money getAccrued();

    /**
     * What is delivered and not invoiced.
     *
     * @return what is delivered less what is invoiced, 0 where as much or more is invoiced; absent where it isn't known what
     *     is delivered
     */
    public Optional<Money> getToAccrue() {
        Money nothing = Money.zero(getInvoiced().getCurrencyUnit());
        return getDelivered()
                .map(delivered -> delivered.isGreaterThan(getInvoiced()) ? delivered.minus(getInvoiced()) : nothing);
    }

    /**
     * What remains to book, so that what is booked is what is delivered and not invoiced.
     *
     * @return the difference, below 0 where too much is booked; absent where it isn't known what is delivered
     */
    public Optional<Money> getToBook() {
        return getToAccrue().map(accrue -> accrue.minus(getAccrued()));
    }
}
