package se.samverkan.core.file;

import static se.samverkan.core.PublicApi.Usage.CALL;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import se.samverkan.core.InvalidValueException;
import se.samverkan.core.PublicApi;
import se.samverkan.core.activity.Activity;
import se.samverkan.core.budget.Entry;
import se.samverkan.core.code.CallOffId;
import se.samverkan.core.code.Department;
import se.samverkan.core.internal.DayChecks;
import se.samverkan.core.money.VatAmount;
import se.samverkan.core.partner.Partner;

/**
 * An order under a framework agreement (avrop): who orders what, on which day, for how much. What must exist is the id,
 * the orderer, the day, an amount of 0 or more and the activity; whether the order may be made is judged.
 *
 * <p>This class is immutable and thread-safe.
 */
@PublicApi(CALL)
@Value.Immutable
public abstract sealed class CallOff permits ImmutableCallOff {

    CallOff() {}

    /**
     * A builder of a call-off.
     *
     * @return the builder; all but the department must be set
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * A builder with this call-off's attributes.
     *
     * @return the builder
     */
    public Builder toBuilder() {
        return new Builder().from(this);
    }

    /**
     * The id, unique in its agreement file.
     *
     * @return the id
     */
    public abstract CallOffId getId();

    /**
     * The partner who orders.
     *
     * @return the partner
     */
    @Valid
    public abstract Partner getOrderedBy();

    /**
     * The day on which it is ordered.
     *
     * @return the day
     */
    public abstract LocalDate getOrderedOn();

    /**
     * What it costs.
     *
     * @return the amount, 0 or more, its VAT basis stated or not
     */
    public abstract VatAmount getAmount();

    /**
     * What is ordered.
     *
     * @return the activity
     */
    @Valid
    public abstract Activity getActivity();

    /**
     * The department that it belongs to.
     *
     * @return the department; absent where unstated
     */
    public abstract Optional<Department> getDepartment();

    /**
     * The call-off as an entry of money: the amount committed on the day of the order.
     *
     * @return the entry, with the call-off's own id
     */
    public Entry toEntry() {
        return Entry.callOff(
                getId(),
                getAmount(),
                getOrderedOn(),
                getOrderedBy().getId(),
                getActivity().getArea(),
                getDepartment());
    }

    /**
     * Refuses what can't exist.
     *
     * @throws InvalidValueException if the amount is negative, or the day isn't of the years 1 to 9999
     */
    @Value.Check
    protected void check() {
        DayChecks.require("callOff.orderedOn", getOrderedOn());
        if (getAmount().getMoney().isNegative()) {
            throw new InvalidValueException("callOff.amount", getAmount(), "an amount of 0 or more");
        }
    }

    /** The builder of call-offs. */
    public static final class Builder extends ImmutableCallOff.Builder {

        Builder() {}
    }
}
