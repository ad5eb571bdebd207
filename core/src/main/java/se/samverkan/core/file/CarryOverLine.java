package se.samverkan.core.file;

import static se.samverkan.core.PublicApi.Usage.CALL;

import java.util.Optional;
import org.immutables.value.Value;
import org.joda.money.Money;
import se.samverkan.core.PublicApi;
import se.samverkan.core.code.CallOffId;

/**
 * What of a call-off is unspent in a year, and what of that is carried over to the next.
 *
 * <p>This class is immutable and thread-safe.
 */
@PublicApi(CALL)
@Value.Immutable
public abstract sealed class CarryOverLine permits ImmutableCarryOverLine {

    CarryOverLine() {}

    /**
     * The call-off.
     *
     * @return its id
     */
    public abstract CallOffId getCallOff();

    /**
     * What it commits in the year, before anything is carried over.
     *
     * @return the amount
     */
    public abstract Money getCommitted();

    /**
     * What of it is invoiced in the year.
     *
     * @return the amount, less credit notes
     */
    public abstract Money getInvoiced();

    /**
     * What is committed and not invoiced in the year.
     *
     * @return the difference, 0 where as much or more is invoiced
     */
    public Money getUnspent() {
        return getCommitted().isGreaterThan(getInvoiced())
                ? getCommitted().minus(getInvoiced())
                : Money.zero(getCommitted().getCurrencyUnit());
    }

    /**
     * What has been carried over already.
     *
     * @return the amount, 0 or more
     */
    public abstract Money getCarried();

    /**
     * What would be carried over.
     *
     * @return the amount, 0 or more, beside what has been already; absent where it can't be told
     */
    public abstract Optional<Money> getToCarry();
}
