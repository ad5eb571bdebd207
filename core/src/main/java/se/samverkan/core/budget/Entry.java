package se.samverkan.core.budget;

import static se.samverkan.core.PublicApi.Usage.CALL;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import se.samverkan.core.InvalidValueException;
import se.samverkan.core.PublicApi;
import se.samverkan.core.code.CallOffId;
import se.samverkan.core.code.CollaborationArea;
import se.samverkan.core.code.Department;
import se.samverkan.core.code.EntryId;
import se.samverkan.core.code.PartnerId;
import se.samverkan.core.internal.DayChecks;
import se.samverkan.core.internal.TextChecks;
import se.samverkan.core.money.VatAmount;
import se.samverkan.core.text.Text;

/**
 * One thing that has happened to the money of an agreement, on a day: an amount called off, invoiced or paid, or an
 * earlier entry taken back. Entries are never changed or removed; a wrong one is reversed and made again. An invoice and
 * a payment belong to the area, department and partner of their call-off.
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
        return new Builder()
                .id(id)
                .kind(EntryKind.INVOICE)
                .callOff(callOff)
                .amount(amount)
                .day(day)
                .build();
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
        return new Builder()
                .id(id)
                .kind(EntryKind.PAYMENT)
                .callOff(callOff)
                .amount(amount)
                .day(day)
                .build();
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
     * The amount called off, invoiced or paid.
     *
     * @return the amount, never negative; absent in a reversal, whose amount is that of the entry taken back
     */
    public abstract Optional<VatAmount> getAmount();

    /**
     * The call-off that the entry belongs to.
     *
     * @return the call-off; absent in a reversal
     */
    public abstract Optional<CallOffId> getCallOff();

    /**
     * The entry that a reversal takes back.
     *
     * @return the entry; absent unless this is a reversal
     */
    public abstract Optional<EntryId> getReversed();

    /**
     * The collaboration area of what was called off.
     *
     * @return the area; absent in an invoice, a payment and a reversal, which follow their call-off
     */
    public abstract Optional<CollaborationArea> getArea();

    /**
     * The department that the call-off belongs to.
     *
     * @return the department; absent where unstated, and in an invoice, a payment and a reversal
     */
    public abstract Optional<Department> getDepartment();

    /**
     * The partner who called off.
     *
     * @return the partner; absent in an invoice, a payment and a reversal
     */
    public abstract Optional<PartnerId> getPartner();

    /**
     * The reference in the accounts, such as an invoice number.
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
     * A builder with this entry's attributes, for adding a reference or a reason.
     *
     * @return the builder
     */
    public Builder toBuilder() {
        return new Builder().from(this);
    }

    /**
     * Refuses what can't exist.
     *
     * @throws InvalidValueException if the amount is negative, or is 0 in an invoice or a payment; if the day isn't of the
     *     years 1 to 9999; if the reference is refused; or if the kind lacks what it needs or has what it can't have
     */
    @Value.Check
    protected void check() {
        DayChecks.require("entry.day", getDay());
        getReference().ifPresent(reference -> TextChecks.require("entry.reference", reference, 200));
        boolean isReversal = getKind() == EntryKind.REVERSAL;
        if (isReversal != getReversed().isPresent()
                || isReversal != getAmount().isEmpty()
                || isReversal != getCallOff().isEmpty()) {
            throw new InvalidValueException(
                    "entry.kind", getKind(), "a reversal of an entry, or an amount of a call-off");
        }
        boolean isCallOff = getKind() == EntryKind.CALL_OFF;
        if (isCallOff != getPartner().isPresent()
                || isCallOff != getArea().isPresent()
                || (!isCallOff && getDepartment().isPresent())) {
            throw new InvalidValueException(
                    "entry.kind", getKind(), "a call-off with partner and area, or another kind without them");
        }
        if (isCallOff && !EntryId.of(getCallOff().orElseThrow().toString()).equals(getId())) {
            throw new InvalidValueException(
                    "entry.id", getId(), "the call-off's id " + getCallOff().get());
        }
        getAmount().ifPresent(amount -> {
            boolean mayBeZero = isCallOff;
            if (amount.getMoney().isNegative() || (amount.getMoney().isZero() && !mayBeZero)) {
                throw new InvalidValueException(
                        "entry.amount", amount, mayBeZero ? "an amount of 0 or more" : "an amount above 0");
            }
        });
    }

    /** The builder of entries; made by {@link Entry#toBuilder()}. */
    public static final class Builder extends ImmutableEntry.Builder {

        Builder() {}
    }
}
