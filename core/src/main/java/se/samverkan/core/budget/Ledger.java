package se.samverkan.core.budget;

import static se.samverkan.core.PublicApi.Usage.CALL;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import se.samverkan.core.InvalidValueException;
import se.samverkan.core.PublicApi;
import se.samverkan.core.code.CallOffId;
import se.samverkan.core.code.EntryId;
import se.samverkan.core.finding.Assumption;
import se.samverkan.core.internal.DayChecks;
import se.samverkan.core.internal.PersistentMap;
import se.samverkan.core.money.VatAmount;
import se.samverkan.core.money.VatBasis;

/**
 * The entries of one agreement and what they add up to. A ledger is kept in one currency and on one VAT basis, that of its
 * first entry: amounts with and without VAT are never added. It may count the entries of every day, or those up to a day;
 * it holds the later ones all the same, so that what refers to them is understood. Adding an entry gives a new ledger that
 * shares the old one, at a cost that doesn't grow with the number of entries.
 *
 * <p>This class is immutable and thread-safe.
 */
@PublicApi(CALL)
public final class Ledger {

    private static final Ledger EMPTY =
            new Ledger(null, null, PersistentMap.empty(), PersistentMap.empty(), Sums.ZERO, Totals.EMPTY);

    private final @Nullable LocalDate lastDay;
    private final @Nullable VatAmount first;
    private final PersistentMap<EntryId, Entry> entries;
    private final PersistentMap<EntryId, Entry> reversals;
    private final Sums entered;
    private final Totals totals;

    private Ledger(
            @Nullable LocalDate lastDay,
            @Nullable VatAmount first,
            PersistentMap<EntryId, Entry> entries,
            PersistentMap<EntryId, Entry> reversals,
            Sums entered,
            Totals totals) {
        this.lastDay = lastDay;
        this.first = first;
        this.entries = entries;
        this.reversals = reversals;
        this.entered = entered;
        this.totals = totals;
    }

    /**
     * The ledger without entries, which counts those of every day.
     *
     * @return the ledger
     */
    public static Ledger empty() {
        return EMPTY;
    }

    /**
     * The ledger without entries, which counts those up to a day.
     *
     * @param lastDay the last day that counts
     * @return the ledger
     * @throws InvalidValueException if the day isn't of the years 1 to 9999
     */
    public static Ledger upTo(LocalDate lastDay) {
        return new Ledger(
                DayChecks.require("lastDay", lastDay),
                null,
                PersistentMap.empty(),
                PersistentMap.empty(),
                Sums.ZERO,
                Totals.EMPTY);
    }

    /**
     * This ledger with more entries.
     *
     * @param more the entries, in the order recorded
     * @return the longer ledger
     * @throws InvalidValueException if an entry is refused ({@link #with(Entry)})
     */
    public Ledger withAll(List<Entry> more) {
        Ledger ledger = this;
        for (Entry entry : more) {
            ledger = ledger.with(entry);
        }
        return ledger;
    }

    /**
     * This ledger with one more entry.
     *
     * @param entry the entry
     * @return the longer ledger
     * @throws InvalidValueException if the id is used already; the currency or the VAT basis isn't that of the earlier
     *     entries; an invoice or a payment is of a call-off that isn't here or is reversed; a reversal is of an entry that
     *     isn't here, is a reversal, is reversed already, or begins to count later than the reversal; or the sum of all
     *     amounts of the kind, reversed ones too, doesn't fit in a long of minor units
     */
    public Ledger with(Entry entry) {
        Objects.requireNonNull(entry, "entry");
        if (entries.containsKey(entry.getId())) {
            throw new InvalidValueException("entry.id", entry.getId(), "an id that no earlier entry has");
        }
        return entry.getKind() == EntryKind.REVERSAL ? withReversal(entry) : withAmount(entry);
    }

    private Ledger withAmount(Entry entry) {
        VatAmount amount = entry.getAmount().orElseThrow();
        if (!accepts(amount)) {
            throw new InvalidValueException("entry.amount", amount, asEarlier("an amount"));
        }
        Entry callOff = entry.getKind() == EntryKind.CALL_OFF ? entry : requireStandingCallOff(entry);
        Sums enteredAfter = enteredWith(entry.getKind(), amount);
        Totals after =
                counts(entry) ? totals.plus(Cell.of(entry, callOff), entry.getKind(), amount.toMinorUnits()) : totals;
        return new Ledger(
                lastDay,
                first == null ? amount : first,
                entries.put(entry.getId(), entry),
                reversals,
                enteredAfter,
                after);
    }

    /** With every amount in it, reversed or not and counted or not, no part of the entries can sum to more. */
    private Sums enteredWith(EntryKind kind, VatAmount amount) {
        try {
            return entered.plus(kind, amount.toMinorUnits());
        } catch (ArithmeticException e) {
            InvalidValueException refusal = new InvalidValueException(
                    "entry.amount", amount, "an amount whose sum with the earlier ones fits in a long of minor units");
            refusal.initCause(e);
            throw refusal;
        }
    }

    private Entry requireStandingCallOff(Entry entry) {
        CallOffId id = entry.getCallOff().orElseThrow();
        Entry callOff = entries.get(EntryId.of(id.toString()));
        if (callOff == null || callOff.getKind() != EntryKind.CALL_OFF || reversals.containsKey(callOff.getId())) {
            throw new InvalidValueException("entry.callOff", id, "a call-off in the ledger that isn't reversed");
        }
        return callOff;
    }

    private Ledger withReversal(Entry entry) {
        EntryId reversedId = entry.getReversed().orElseThrow();
        Entry reversed = entries.get(reversedId);
        if (reversed == null || reversed.getKind() == EntryKind.REVERSAL || reversals.containsKey(reversedId)) {
            throw new InvalidValueException(
                    "entry.reversed", reversedId, "an entry in the ledger that is neither reversed nor a reversal");
        }
        if (entry.getDay().isBefore(reversed.getDay())) {
            throw new InvalidValueException(
                    "entry.day",
                    entry.getDay(),
                    "the day of the entry taken back, " + reversed.getDay() + ", or later");
        }
        Totals after = counts(entry) ? totals.minus(Cell.of(reversed, callOffOf(reversed)), reversed) : totals;
        return new Ledger(
                lastDay, first, entries.put(entry.getId(), entry), reversals.put(reversedId, entry), entered, after);
    }

    private Entry callOffOf(Entry entry) {
        EntryId id = EntryId.of(entry.getCallOff().orElseThrow().toString());
        return Objects.requireNonNull(entries.get(id), "callOff");
    }

    private boolean counts(Entry entry) {
        return lastDay == null || !entry.getDay().isAfter(lastDay);
    }

    /**
     * Whether a call-off is here, reversed or not, counted or not.
     *
     * @param id the call-off
     * @return true if it is
     */
    public boolean hasCallOff(CallOffId id) {
        Entry entry = entries.get(EntryId.of(id.toString()));
        return entry != null && entry.getKind() == EntryKind.CALL_OFF;
    }

    /**
     * Whether a call-off counts: it is here, by the last day that counts, and isn't reversed by that day.
     *
     * @param id the call-off
     * @return true if it counts
     */
    public boolean isStanding(CallOffId id) {
        Entry entry = entries.get(EntryId.of(id.toString()));
        return entry != null && entry.getKind() == EntryKind.CALL_OFF && counts(entry) && !isReversed(entry.getId());
    }

    /**
     * Whether an entry has been taken back by the last day that counts.
     *
     * @param id the entry
     * @return true if a reversal of it counts
     */
    public boolean isReversed(EntryId id) {
        Entry reversal = reversals.get(id);
        return reversal != null && counts(reversal);
    }

    /**
     * Whether an id is taken by an entry here.
     *
     * @param id the id
     * @return true if it is
     */
    public boolean hasEntry(EntryId id) {
        return entries.containsKey(id);
    }

    /**
     * Whether an amount can be entered here: the ledger is empty, or the currency and the VAT basis are the same.
     *
     * @param amount the amount
     * @return true if it can
     */
    public boolean accepts(VatAmount amount) {
        return first == null || first.isAddableTo(amount);
    }

    /**
     * The currency of the entries.
     *
     * @return the currency; absent where there is no entry
     */
    public Optional<CurrencyUnit> getCurrency() {
        return Optional.ofNullable(first).map(amount -> amount.getMoney().getCurrencyUnit());
    }

    /**
     * The amount called off, less what is reversed, of the entries that count.
     *
     * @return the sum, on the ledger's basis; absent where there is no entry
     */
    public Optional<Money> getCommitted() {
        return getCurrency()
                .map(currency -> Money.ofMinor(currency, totals.all().committed()));
    }

    /**
     * The VAT basis of the entries.
     *
     * @return the basis; absent where it is unstated or there is no entry
     */
    public Optional<VatBasis> getVatBasis() {
        return Optional.ofNullable(first).flatMap(VatAmount::getVatBasis);
    }

    /**
     * What the counted entries add up to, beside a ceiling.
     *
     * @param ceiling the ceiling whose rest is wanted, in the ledger's currency and on its basis; absent where there is none
     * @param assumptions the assumptions by which the ceiling is on the ledger's basis
     * @return the balances
     * @throws InvalidValueException if the ceiling is in another currency, or is stated on another VAT basis, than the
     *     entries
     */
    public Balances balances(Optional<Ceiling> ceiling, List<Assumption> assumptions) {
        ceiling.map(Ceiling::getAmount).filter(amount -> !isComparable(amount)).ifPresent(amount -> {
            throw new InvalidValueException("ceiling", amount, asEarlier("a ceiling"));
        });
        return Balances.of(this, ceiling, assumptions);
    }

    private boolean isComparable(VatAmount limit) {
        return accepts(limit.getVatBasis().isPresent() ? limit : VatAmount.of(limit.getMoney(), getVatBasis()));
    }

    private String asEarlier(String what) {
        return what + " in " + getCurrency().orElseThrow() + ", "
                + getVatBasis().map(VatBasis::name).orElse("its VAT basis unstated") + " as the earlier entries";
    }

    Totals totals() {
        return totals;
    }
}
