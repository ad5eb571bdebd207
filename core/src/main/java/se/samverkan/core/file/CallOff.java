package se.samverkan.core.file;

import static se.samverkan.core.PublicApi.Usage.CALL;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import org.immutables.value.Value;
import org.joda.money.Money;
import se.samverkan.core.InvalidValueException;
import se.samverkan.core.PublicApi;
import se.samverkan.core.activity.Activity;
import se.samverkan.core.activity.CommissionedCourse;
import se.samverkan.core.budget.Entry;
import se.samverkan.core.budget.PlannedDelivery;
import se.samverkan.core.budget.Volume;
import se.samverkan.core.budget.YearSplit;
import se.samverkan.core.code.CallOffId;
import se.samverkan.core.code.Department;
import se.samverkan.core.code.EntryId;
import se.samverkan.core.code.LotId;
import se.samverkan.core.code.PriceId;
import se.samverkan.core.credit.Credits;
import se.samverkan.core.internal.DayChecks;
import se.samverkan.core.internal.TextChecks;
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
     * @return the builder; the id, who orders, the day, the amount and the activity must be set
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
     * The lot that it belongs to.
     *
     * @return the lot; absent where unstated
     */
    public abstract Optional<LotId> getLot();

    /**
     * The reservation that it takes of.
     *
     * @return the entry of the reservation; absent where nothing was set aside for it
     */
    public abstract Optional<EntryId> getReservation();

    /**
     * The price of the agreement that it is ordered at.
     *
     * @return the price's id; absent where unstated
     */
    public abstract Optional<PriceId> getPrice();

    /**
     * The accounting string (konteringssträng) in the accounts of the one who orders.
     *
     * @return the string as typed; absent where unstated
     */
    public abstract Optional<String> getAccountingString();

    /**
     * The number of seats ordered.
     *
     * @return the number, 0 or more; empty where unstated
     */
    public abstract OptionalInt getSeats();

    /**
     * The parts that are delivered, and by which day.
     *
     * @return the deliveries in the order given, which add up to the amount; empty where none are stated
     */
    public abstract List<PlannedDelivery> getDeliveries();

    /**
     * What of the amount is planned for each calendar year.
     *
     * @return the parts by year, which add up to the amount; empty where none are stated
     */
    @Value.NaturalOrder
    public abstract SortedMap<Year, Money> getYearPlan();

    /**
     * This call-off with another amount, its deliveries and its plan in proportion.
     *
     * @param amount the other amount, 0 or more
     * @return the call-off
     * @throws InvalidValueException if the amount is negative
     */
    public CallOff costing(VatAmount amount) {
        return new CallOffAmounts(this).scaledTo(amount);
    }

    /**
     * The call-off as an entry of money: the amount committed on the day of the order, and all of it in that year.
     *
     * @return the entry, with the call-off's own id
     */
    public Entry toEntry() {
        return toEntry(YearSplit.BY_ORDER_DAY);
    }

    /**
     * The call-off as an entry of money: the amount committed on the day of the order.
     *
     * @param way how it is told apart by calendar years
     * @return the entry, with the call-off's own id; its year is open where what the way needs isn't stated, such as the days
     *     on which the activity is held
     */
    public Entry toEntry(YearSplit way) {
        Optional<SortedMap<Year, Money>> parts = new CallOffYears(this).by(way);
        return Entry.callOff(
                        getId(),
                        getAmount(),
                        getOrderedOn(),
                        getOrderedBy().getId(),
                        getActivity().getArea(),
                        getDepartment())
                .toBuilder()
                .lot(getLot())
                .against(getReservation())
                .accountingString(getAccountingString())
                .volume(toVolume())
                .yearParts(way == YearSplit.BY_ORDER_DAY ? Map.of() : parts.orElseGet(TreeMap::new))
                .yearOpen(parts.isEmpty())
                .build();
    }

    /**
     * How much is ordered, beside the money: a course with its seats and credits as far as stated, and no course otherwise.
     *
     * @return the volume, as its entry states it
     */
    public Volume toVolume() {
        boolean isCourse = getActivity() instanceof CommissionedCourse;
        Volume volume = Volume.ofCourses(isCourse ? 1 : 0);
        volume = getSeats().isPresent() ? volume.withSeats(getSeats().getAsInt()) : volume;
        return getActivity() instanceof CommissionedCourse course
                ? course.getCredits().map(volume::withCredits).orElse(volume)
                : volume.withCredits(Credits.zero());
    }

    /**
     * Refuses what can't exist.
     *
     * @throws InvalidValueException if the amount is negative; the deliveries or the parts by year don't add up to it; a
     *     part by year is negative, in another currency or of no year 1 to 9999; the seats are negative; the accounting string is refused; or the day
     *     isn't of the years 1 to 9999
     */
    @Value.Check
    protected void check() {
        DayChecks.require("callOff.orderedOn", getOrderedOn());
        if (getAmount().getMoney().isNegative()) {
            throw new InvalidValueException("callOff.amount", getAmount(), "an amount of 0 or more");
        }
        getSeats().ifPresent(seats -> {
            if (seats < 0) {
                throw new InvalidValueException("callOff.seats", seats, "0 or more");
            }
        });
        getAccountingString().ifPresent(text -> TextChecks.require("callOff.accountingString", text, 200));
        new CallOffAmounts(this).require();
    }

    /** The builder of call-offs. */
    public static final class Builder extends ImmutableCallOff.Builder {

        Builder() {}
    }
}
