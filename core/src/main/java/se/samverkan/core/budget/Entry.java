package se.samverkan.core.budget;

import static se.samverkan.core.PublicApi.Usage.CALL;

import java.time.LocalDate;
import java.time.Year;
import java.util.Optional;
import java.util.SortedMap;
import org.immutables.value.Value;
import org.joda.money.Money;
import se.samverkan.core.InvalidValueException;
import se.samverkan.core.PublicApi;
import se.samverkan.core.code.CallOffId;
import se.samverkan.core.code.CollaborationArea;
import se.samverkan.core.code.Department;
import se.samverkan.core.code.EntryId;
import se.samverkan.core.code.LotId;
import se.samverkan.core.code.PartnerId;
import se.samverkan.core.index.IndexStep;
import se.samverkan.core.money.VatAmount;
import se.samverkan.core.text.Text;

/**
 * One thing that has happened to the money of an agreement, on a day: an amount planned, set aside, called off, invoiced,
 * paid, released or moved, or an earlier entry taken back. Entries are never changed or removed; a wrong one is reversed and
 * made again. What belongs to a call-off belongs to its area, department, partner and lot.
 *
 * <p>An amount falls on the calendar year of the entry's day, unless the entry states what falls on each year.
 *
 * <p>This class is immutable and thread-safe.
 */
@PublicApi(CALL)
@Value.Immutable
public abstract sealed class Entry permits ImmutableEntry {

    Entry() {}

    /**
     * The entry of an amount called off. Its id is the call-off's.
     *
     * @param callOff the call-off
     * @param amount the amount called off, 0 or more
     * @param day the day of the order
     * @param orderedBy the partner who calls off
     * @param area the collaboration area of what is ordered
     * @param department the department it belongs to, if stated
     * @return the entry
     * @throws InvalidValueException if the amount is negative, or the day isn't of the years 1 to 9999
     */
    public static Entry callOff(
            CallOffId callOff,
            VatAmount amount,
            LocalDate day,
            PartnerId orderedBy,
            CollaborationArea area,
            Optional<Department> department) {
        return new Builder()
                .id(EntryId.of(callOff.toString()))
                .kind(EntryKind.CALL_OFF)
                .callOff(callOff)
                .amount(amount)
                .day(day)
                .partner(orderedBy)
                .area(area)
                .department(department)
                .build();
    }

    /**
     * The entry of an amount planned.
     *
     * @param id the entry's own id
     * @param amount the amount, above 0
     * @param day the day of the plan
     * @param part what it is planned for
     * @return the entry
     * @throws InvalidValueException if the amount isn't above 0, or the day isn't of the years 1 to 9999
     */
    public static Entry plan(EntryId id, VatAmount amount, LocalDate day, BudgetPart part) {
        return ofPart(EntryKind.PLAN, id, amount, day, part);
    }

    /**
     * The entry of an amount set aside for later call-offs, which take of it ({@link #getAgainst()}).
     *
     * @param id the entry's own id
     * @param amount the amount, above 0
     * @param day the day from which it is set aside
     * @param part what it is set aside for
     * @return the entry
     * @throws InvalidValueException if the amount isn't above 0, or the day isn't of the years 1 to 9999
     */
    public static Entry reservation(EntryId id, VatAmount amount, LocalDate day, BudgetPart part) {
        return ofPart(EntryKind.RESERVATION, id, amount, day, part);
    }

    private static Entry ofPart(EntryKind kind, EntryId id, VatAmount amount, LocalDate day, BudgetPart part) {
        Builder builder = new Builder()
                .id(id)
                .kind(kind)
                .amount(amount)
                .day(day)
                .area(part.getArea())
                .department(part.getDepartment())
                .partner(part.getPartner())
                .lot(part.getLot())
                .yearOpen(part.getYear().isEmpty());
        part.getYear().ifPresent(year -> builder.putYearParts(year, amount.getMoney()));
        return builder.build();
    }

    /**
     * The entry of what an index makes a call-off dearer or cheaper by.
     *
     * @param id the entry's own id
     * @param callOff the call-off
     * @param amount what is added, or with a minus sign taken away; not 0
     * @param day the day from which it counts
     * @return the entry
     * @throws InvalidValueException if the amount is 0, or the day isn't of the years 1 to 9999
     */
    public static Entry indexStep(EntryId id, CallOffId callOff, VatAmount amount, LocalDate day) {
        return ofCallOff(EntryKind.INDEX_STEP, id, callOff, amount, day).build();
    }

    /**
     * The entry of an amount that a call-off no longer commits, such as what a course cost less than was called off. One that
     * leaves nothing of the call-off's amount takes along all that is left of its volume: nothing is called off any more.
     *
     * @param id the entry's own id
     * @param callOff the call-off
     * @param amount the amount, above 0
     * @param day the day from which it is no longer committed
     * @return the entry
     * @throws InvalidValueException if the amount isn't above 0, or the day isn't of the years 1 to 9999
     */
    public static Entry release(EntryId id, CallOffId callOff, VatAmount amount, LocalDate day) {
        return ofCallOff(EntryKind.RELEASE, id, callOff, amount, day).build();
    }

    /**
     * The entry of a call-off that is cancelled, in whole or of so many seats: what it no longer commits, and what is no longer
     * called off. What is paid all the same stays committed, and can be invoiced.
     *
     * <p>Example: of a course for 100 000 kr with 20 seats, which is cancelled when half of the price is to be paid, 50 000 kr
     * stay committed and no course is called off any more.
     *
     * <pre>{@code
     * VatAmount fee = terms.fee(callOff.getAmount(), start, day, HALF_UP);                      // SEK 50000.00
     * Money spared = callOff.getAmount().getMoney().minus(fee.getMoney());                      // SEK 50000.00
     * Entry.cancellation(id, callOff.getId(), fee.withMoney(spared), callOff.toVolume(), day);
     * }</pre>
     *
     * @param id the entry's own id
     * @param callOff the call-off
     * @param amount the amount that is no longer committed, 0 or more: what was called off less what is paid all the same
     * @param volume what is no longer called off, such as the whole of the call-off's ({@link #getVolume()})
     * @param day the day of the cancellation
     * @return the entry, a release
     * @throws InvalidValueException if the amount is negative, or the day isn't of the years 1 to 9999
     */
    public static Entry cancellation(EntryId id, CallOffId callOff, VatAmount amount, Volume volume, LocalDate day) {
        return ofCallOff(EntryKind.RELEASE, id, callOff, amount, day)
                .volume(volume)
                .build();
    }

    /**
     * The entry of an amount that is no longer set aside.
     *
     * @param id the entry's own id
     * @param reservation the reservation
     * @param amount the amount, above 0
     * @param day the day from which it is no longer set aside
     * @return the entry
     * @throws InvalidValueException if the amount isn't above 0, or the day isn't of the years 1 to 9999
     */
    public static Entry releaseOfReservation(EntryId id, EntryId reservation, VatAmount amount, LocalDate day) {
        return new Builder()
                .id(id)
                .kind(EntryKind.RELEASE)
                .against(reservation)
                .amount(amount)
                .day(day)
                .build();
    }

    /**
     * The entry of the value of what is delivered for a call-off and not yet invoiced. When the invoice has come, it is
     * reversed.
     *
     * @param id the entry's own id
     * @param callOff the call-off
     * @param amount the amount, above 0
     * @param day the day on which it is booked
     * @return the entry
     * @throws InvalidValueException if the amount isn't above 0, or the day isn't of the years 1 to 9999
     */
    public static Entry accrual(EntryId id, CallOffId callOff, VatAmount amount, LocalDate day) {
        return ofCallOff(EntryKind.ACCRUAL, id, callOff, amount, day).build();
    }

    /**
     * The entry of an amount invoiced for a call-off.
     *
     * @param id the entry's own id
     * @param callOff the call-off invoiced
     * @param amount the amount, above 0
     * @param day the invoice's day
     * @return the entry
     * @throws InvalidValueException if the amount isn't above 0, or the day isn't of the years 1 to 9999
     */
    public static Entry invoice(EntryId id, CallOffId callOff, VatAmount amount, LocalDate day) {
        return ofCallOff(EntryKind.INVOICE, id, callOff, amount, day).build();
    }

    /**
     * The entry of an amount paid for a call-off.
     *
     * @param id the entry's own id
     * @param callOff the call-off paid
     * @param amount the amount, above 0
     * @param day the day of payment
     * @return the entry
     * @throws InvalidValueException if the amount isn't above 0, or the day isn't of the years 1 to 9999
     */
    public static Entry payment(EntryId id, CallOffId callOff, VatAmount amount, LocalDate day) {
        return ofCallOff(EntryKind.PAYMENT, id, callOff, amount, day).build();
    }

    /**
     * The entry of an amount that the one who sent an invoice takes back from it.
     *
     * @param id the entry's own id
     * @param callOff the call-off invoiced
     * @param invoice the entry of the invoice
     * @param amount the amount taken back, above 0
     * @param day the credit note's day
     * @return the entry
     * @throws InvalidValueException if the amount isn't above 0, or the day isn't of the years 1 to 9999
     */
    public static Entry creditNote(EntryId id, CallOffId callOff, EntryId invoice, VatAmount amount, LocalDate day) {
        return ofCallOff(EntryKind.CREDIT_NOTE, id, callOff, amount, day)
                .against(invoice)
                .build();
    }

    private static Builder ofCallOff(EntryKind kind, EntryId id, CallOffId callOff, VatAmount amount, LocalDate day) {
        return new Builder().id(id).kind(kind).callOff(callOff).amount(amount).day(day);
    }

    /**
     * The entry of an amount moved from one part of the budget to another, so that the whole stays as it is.
     *
     * @param id the entry's own id
     * @param amount the amount, above 0
     * @param day the day from which it is moved
     * @param from the part that it is taken from
     * @param to the part that it is given to, another
     * @return the entry
     * @throws InvalidValueException if the amount isn't above 0, the parts are the same, or the day isn't of the years 1 to
     *     9999
     */
    public static Entry transfer(EntryId id, VatAmount amount, LocalDate day, BudgetPart from, BudgetPart to) {
        return move(EntryKind.TRANSFER, id, amount, day, from, to).build();
    }

    /**
     * The entry of an unused amount moved from a year to a later one.
     *
     * @param id the entry's own id
     * @param amount the amount, above 0
     * @param day the day from which it is moved
     * @param from the part that it is taken from, of a year
     * @param to the year that it is given to, later than the part's
     * @return the entry
     * @throws InvalidValueException if the amount isn't above 0, the part isn't of a year, the other year isn't later, or the
     *     day isn't of the years 1 to 9999
     */
    public static Entry carryOver(EntryId id, VatAmount amount, LocalDate day, BudgetPart from, Year to) {
        return move(EntryKind.CARRY_OVER, id, amount, day, from, from.in(to)).build();
    }

    /**
     * The entry of what a call-off commits, moved from a year to a later one with the money for it.
     *
     * @param id the entry's own id
     * @param callOff the call-off
     * @param amount the amount, above 0
     * @param day the day from which it is moved
     * @param from the year that it is taken from
     * @param to the year that it is given to, later than the first
     * @return the entry
     * @throws InvalidValueException if the amount isn't above 0, the second year isn't later, or the day isn't of the years 1
     *     to 9999
     */
    public static Entry carryOver(EntryId id, CallOffId callOff, VatAmount amount, LocalDate day, Year from, Year to) {
        return move(EntryKind.CARRY_OVER, id, amount, day, BudgetPart.of(from), BudgetPart.of(to))
                .callOff(callOff)
                .build();
    }

    private static Builder move(
            EntryKind kind, EntryId id, VatAmount amount, LocalDate day, BudgetPart from, BudgetPart to) {
        return new Builder()
                .id(id)
                .kind(kind)
                .amount(amount)
                .day(day)
                .movedFrom(from)
                .movedTo(to);
    }

    /**
     * The entry that takes an earlier one back, from a day on.
     *
     * @param id the entry's own id
     * @param reversed the entry taken back
     * @param day the first day on which it no longer counts
     * @param reason why
     * @return the entry
     * @throws InvalidValueException if the day isn't of the years 1 to 9999
     */
    public static Entry reversal(EntryId id, EntryId reversed, LocalDate day, Text reason) {
        return new Builder()
                .id(id)
                .kind(EntryKind.REVERSAL)
                .reversed(reversed)
                .day(day)
                .reason(reason)
                .build();
    }

    /**
     * The entry's id, unique in its agreement file.
     *
     * @return the id
     */
    public abstract EntryId getId();

    /**
     * What the entry records.
     *
     * @return the kind
     */
    public abstract EntryKind getKind();

    /**
     * The day from which the entry counts.
     *
     * @return the day
     */
    public abstract LocalDate getDay();

    /**
     * The amount.
     *
     * @return the amount, negative in an index step alone; absent in a reversal, whose amount is that of the entry taken back
     */
    public abstract Optional<VatAmount> getAmount();

    /**
     * The call-off that the entry belongs to.
     *
     * @return the call-off; absent where the entry is of a part of the budget, of a reservation or of an entry taken back
     */
    public abstract Optional<CallOffId> getCallOff();

    /**
     * The earlier entry that this one is set against: the reservation that a call-off takes of or that is released, the
     * invoice that a credit note takes back from or that is paid.
     *
     * @return the entry; absent where there is none
     */
    public abstract Optional<EntryId> getAgainst();

    /**
     * The entry that a reversal takes back.
     *
     * @return the entry; absent unless this is a reversal
     */
    public abstract Optional<EntryId> getReversed();

    /**
     * The part of the budget that an amount is moved from.
     *
     * @return the part; absent unless this is a transfer or a carry-over
     */
    public abstract Optional<BudgetPart> getMovedFrom();

    /**
     * The part of the budget that an amount is moved to.
     *
     * @return the part; absent unless this is a transfer or a carry-over
     */
    public abstract Optional<BudgetPart> getMovedTo();

    /**
     * The collaboration area.
     *
     * @return the area; absent in a plan or a reservation that is for every area, and where the entry isn't of one itself
     */
    public abstract Optional<CollaborationArea> getArea();

    /**
     * The department.
     *
     * @return the department; absent where unstated, and where the entry isn't of one itself
     */
    public abstract Optional<Department> getDepartment();

    /**
     * The partner who calls off.
     *
     * @return the partner; absent in a plan or a reservation that is for every partner, and where the entry isn't of one
     *     itself
     */
    public abstract Optional<PartnerId> getPartner();

    /**
     * The lot.
     *
     * @return the lot; absent where unstated, and where the entry isn't of one itself
     */
    public abstract Optional<LotId> getLot();

    /**
     * What of the amount falls on each calendar year.
     *
     * @return the amounts by year, in the amount's currency and of its sign, which add up to it; empty where all falls on the
     *     year of the entry's day, or the year is open
     */
    @Value.NaturalOrder
    public abstract SortedMap<Year, Money> getYearParts();

    /**
     * Whether it isn't known on which year the amount falls.
     *
     * @return true where the amount counts in all, and in no year
     */
    @Value.Default
    public boolean isYearOpen() {
        return false;
    }

    /**
     * How much is called off, beside the money, or in a release how much no longer is. It counts in the year of the call-off's
     * day.
     *
     * <p>A number that a release doesn't state is still called off, until no course is: then all of it is released. One that
     * leaves nothing of the call-off's amount releases all that is left, whatever it states.
     *
     * @return the volume; absent where unstated, and in every kind but the call-off and the release of one
     */
    public abstract Optional<Volume> getVolume();

    /**
     * The step of the index that the amount rests on, with the figures used.
     *
     * @return the step, of the call-off's amount or of a price in it; absent where unstated, and in every kind but the index
     *     step
     */
    public abstract Optional<IndexStep> getIndexStep();

    /**
     * The accounting string (konteringssträng) in the accounts of the one who pays.
     *
     * @return the string as typed; absent where unstated
     */
    public abstract Optional<String> getAccountingString();

    /**
     * The reference in the accounts, such as an order number or an invoice number.
     *
     * @return the reference as typed; absent where unstated
     */
    public abstract Optional<String> getReference();

    /**
     * The reason for the entry.
     *
     * @return the reason as typed; absent where unstated
     */
    public abstract Optional<Text> getReason();

    /**
     * A builder with this entry's attributes, for adding a reference, a reason or the step of an index.
     *
     * @return the builder
     */
    public Builder toBuilder() {
        return new Builder().from(this);
    }

    /**
     * Refuses what can't exist.
     *
     * @throws InvalidValueException if the amount is of another sign than the kind takes, or 0 in a release without a volume; the day isn't of the years 1 to
     *     9999; what falls on the years doesn't add up to the amount, is of another sign or in another currency; a reference
     *     or an accounting string is refused; or the kind lacks what it needs or has what it can't have
     */
    @Value.Check
    protected void check() {
        EntryChecks.require(this);
    }

    /** The builder of entries; made by {@link Entry#toBuilder()}. */
    public static final class Builder extends ImmutableEntry.Builder {

        Builder() {}
    }
}
