package se.samverkan.core.budget;

import static se.samverkan.core.PublicApi.Usage.CALL;

import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import se.samverkan.core.InvalidValueException;
import se.samverkan.core.PublicApi;
import se.samverkan.core.code.CallOffId;
import se.samverkan.core.code.EntryId;
import se.samverkan.core.finding.Fact;
import se.samverkan.core.internal.DayChecks;
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

    private static final Ledger EMPTY = new Ledger(null, null, Entered.EMPTY, Sums.ZERO, 0, Totals.EMPTY);

    private final @Nullable LocalDate lastDay;
    private final @Nullable VatAmount first;
    private final Entered entered;
    private final Sums magnitude;
    private final long moved;
    private final Totals totals;

    private Ledger(
            @Nullable LocalDate lastDay,
            @Nullable VatAmount first,
            Entered entered,
            Sums magnitude,
            long moved,
            Totals totals) {
        this.lastDay = lastDay;
        this.first = first;
        this.entered = entered;
        this.magnitude = magnitude;
        this.moved = moved;
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
        return new Ledger(DayChecks.require("lastDay", lastDay), null, Entered.EMPTY, Sums.ZERO, 0, Totals.EMPTY);
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
     *     entries; what it is of or set against isn't here, is reversed, or begins to count later; an invoice or an accrual
     *     is of a call-off that is released in full; more is released, of the amount or of the volume, credited or carried over
     *     than is left on the entry's day or on any later one; a call-off takes of a reservation for something else; a release or
     *     an index step of a call-off that is of several years doesn't state what falls on each; a reversal is of an entry that
     *     isn't here, is a reversal, is reversed already, begins to count later than the reversal, or has entries that rest on
     *     it and stand, or did so on the reversal's day: releases, index steps and carry-overs on a call-off, call-offs and
     *     releases on a reservation, credit notes and payments on an invoice that they are set against; a reversal gives an
     *     amount back to a call-off of which a later release took the volume, as nothing was left; or the sum of all
     *     amounts of a kind, reversed ones too, doesn't fit in a long of minor units
     */
    public Ledger with(Entry entry) {
        Objects.requireNonNull(entry, "entry");
        if (entered.find(entry.getId()).isPresent()) {
            throw new InvalidValueException("entry.id", entry.getId(), "an id that no earlier entry has");
        }
        return entry.getKind() == EntryKind.REVERSAL ? withReversal(entry) : withAmount(entry);
    }

    private Ledger withAmount(Entry entry) {
        VatAmount amount = entry.getAmount().orElseThrow();
        if (!accepts(amount)) {
            throw new InvalidValueException("entry.amount", amount, asEarlier("an amount"));
        }
        Effect effect = new Effects(entered, entry).work();
        Sums larger = magnitudeWith(effect, amount);
        long movedAfter = movedWith(effect, amount);
        return new Ledger(
                lastDay,
                first == null ? amount : first,
                entered.with(entry, effect),
                larger,
                movedAfter,
                counts(entry) ? totals.plus(effect) : totals);
    }

    /** With every amount added, reversed or not and counted or not: no part of the entries sums to more, above 0 or below. */
    private Sums magnitudeWith(Effect effect, VatAmount amount) {
        try {
            Sums sum = magnitude;
            for (Posting posting : effect.postings()) {
                sum = sum.plus(posting.measure(), Math.max(0, posting.amount()));
            }
            return sum;
        } catch (ArithmeticException e) {
            throw tooLarge(amount, e);
        }
    }

    private long movedWith(Effect effect, VatAmount amount) {
        try {
            return effect.shifts().isEmpty() ? moved : Math.addExact(moved, amount.toMinorUnits());
        } catch (ArithmeticException e) {
            throw tooLarge(amount, e);
        }
    }

    private static InvalidValueException tooLarge(VatAmount amount, ArithmeticException cause) {
        InvalidValueException refusal = new InvalidValueException(
                "entry.amount", amount, "an amount whose sum with the earlier ones fits in a long of minor units");
        refusal.initCause(cause);
        return refusal;
    }

    private Ledger withReversal(Entry entry) {
        Entry reversed = entered.requireReversible(entry);
        Effect undone = entered.effect(reversed.getId()).undone();
        return new Ledger(
                lastDay,
                first,
                entered.withReversal(entry),
                magnitude,
                moved,
                counts(entry) ? totals.plus(undone) : totals);
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
        return entered.find(EntryId.of(id.toString()))
                .filter(entry -> entry.getKind() == EntryKind.CALL_OFF)
                .isPresent();
    }

    /**
     * Whether a call-off counts: it is here, by the last day that counts, and isn't reversed by that day.
     *
     * @param id the call-off
     * @return true if it counts
     */
    public boolean isStanding(CallOffId id) {
        return entered.find(EntryId.of(id.toString()))
                .filter(entry -> entry.getKind() == EntryKind.CALL_OFF && counts(entry) && !isReversed(entry.getId()))
                .isPresent();
    }

    /**
     * Whether an entry has been taken back by the last day that counts.
     *
     * @param id the entry
     * @return true if a reversal of it counts
     */
    public boolean isReversed(EntryId id) {
        Entry reversal = entered.reversalOf(id);
        return reversal != null && counts(reversal);
    }

    /**
     * Whether an id is taken by an entry here.
     *
     * @param id the id
     * @return true if it is
     */
    public boolean hasEntry(EntryId id) {
        return entered.find(id).isPresent();
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
                .map(currency -> Money.ofMinor(currency, totals.all().get(Sums.Measure.COMMITTED)));
    }

    /**
     * What was moved to a part of the budget by transfers and carry-overs that count, less what was moved from it.
     *
     * @param part the part
     * @return the amount, below 0 where more was moved from the part, on the ledger's basis; absent where there is no entry
     */
    public Optional<Money> getMoved(BudgetPart part) {
        return getCurrency().map(currency -> Money.ofMinor(currency, totals.movedTo(part)));
    }

    /**
     * What an entry adds to each stage of each part of the budget. A reversal's lines are those of the entry that it takes back,
     * with the signs turned.
     *
     * @param id the entry
     * @return the lines, whether the entry counts or not
     * @throws InvalidValueException if no entry here has the id
     */
    public List<LedgerLine> linesOf(EntryId id) {
        Entry entry =
                entered.find(id).orElseThrow(() -> new InvalidValueException("entry.id", id, "an entry in the ledger"));
        Effect effect = entry.getReversed()
                .map(reversed -> entered.effect(reversed).undone())
                .orElseGet(() -> entered.effect(id));
        CurrencyUnit currency = getCurrency().orElseThrow();
        List<LedgerLine> lines = new ArrayList<>();
        for (Posting posting : effect.postings()) {
            posting.measure()
                    .stage()
                    .ifPresent(stage -> lines.add(new LedgerLine(
                            stage, posting.cell(), posting.callOff(), Money.ofMinor(currency, posting.amount()))));
        }
        for (Shift shift : effect.shifts()) {
            lines.add(new LedgerLine(Stage.LIMIT, shift.part(), null, Money.ofMinor(currency, shift.amount())));
        }
        return List.copyOf(lines);
    }

    /**
     * What the counted entries of one call-off add up to: what it commits, and what is released, accrued, invoiced and paid
     * of it.
     *
     * @param id the call-off
     * @return the balances, without a limit; all 0 where no counted entry is of the call-off
     */
    public Balances balances(CallOffId id) {
        return Balances.of(this, id);
    }

    /**
     * What the counted entries of each call-off add up to in a calendar year. It costs a pass over the entries.
     *
     * @param year the year
     * @return the balances, without a limit, of every call-off of which a counted entry falls on the year
     */
    public Map<CallOffId, Balances> balancesByCallOff(Year year) {
        Map<CallOffId, Sums> sums = new HashMap<>();
        entered.effects().forEach((id, effect) -> {
            if (counts(entered.entry(id))) {
                add(sums, year, effect);
                if (isReversed(id)) {
                    add(sums, year, effect.undone());
                }
            }
        });
        Map<CallOffId, Balances> balances = new HashMap<>();
        sums.forEach((callOff, sum) -> balances.put(callOff, Balances.of(this, sum, BudgetPart.of(year))));
        return Collections.unmodifiableMap(balances);
    }

    private static void add(Map<CallOffId, Sums> sums, Year year, Effect effect) {
        for (Posting posting : effect.postings()) {
            CallOffId callOff = posting.callOff();
            if (callOff != null && posting.cell().getYear().equals(Optional.of(year))) {
                Sums sum = sums.getOrDefault(callOff, Sums.ZERO);
                sums.put(callOff, sum.plus(posting.measure(), posting.amount()));
            }
        }
    }

    /**
     * What has been carried over from a calendar year to later ones, by the entries that count and aren't taken back. It
     * costs a pass over the entries.
     *
     * @param from the year
     * @return the carry-overs, by the order of their ids
     */
    public List<Entry> getCarryOvers(Year from) {
        return carryOvers()
                .filter(entry -> fromYear(entry).equals(from))
                .sorted(Comparator.comparing(Entry::getId))
                .toList();
    }

    /**
     * The calendar years from which something has been carried over, by the entries that count and aren't taken back. It
     * costs a pass over the entries.
     *
     * @return the years, the earliest first; of each there is a carry-over in {@link #getCarryOvers}
     */
    public SortedSet<Year> getYearsCarriedOver() {
        return Collections.unmodifiableSortedSet(
                carryOvers().map(Ledger::fromYear).collect(Collectors.toCollection(TreeSet::new)));
    }

    private Stream<Entry> carryOvers() {
        List<Entry> carried = new ArrayList<>();
        entered.entries().forEach((id, entry) -> {
            if (entry.getKind() == EntryKind.CARRY_OVER && counts(entry) && !isReversed(id)) {
                carried.add(entry);
            }
        });
        return carried.stream();
    }

    private static Year fromYear(Entry carryOver) {
        return carryOver.getMovedFrom().flatMap(BudgetPart::getYear).orElseThrow();
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
     * What the counted entries add up to.
     *
     * @return the balances, without a limit
     */
    public Balances balances() {
        return Balances.of(this, totals);
    }

    /**
     * What the counted entries add up to, beside a ceiling.
     *
     * @param ceiling the ceiling
     * @param basis whether the ceiling includes VAT
     * @param pilotCounted whether what pilots spent counts toward it
     * @param pilots what each pilot took; empty where there was none
     * @return the balances, with the ceiling's limits, or else with what is missing to compare them with the entries
     */
    public Balances balances(Ceiling ceiling, Fact<VatBasis> basis, Fact<Boolean> pilotCounted, List<PilotUse> pilots) {
        return Balances.of(new CeilingUse(this, ceiling, basis, pilotCounted, pilots));
    }

    /**
     * The balances of the counted entries that are of no call-off among some. Where there is any, it costs a pass over the
     * entries.
     *
     * @param leftOut the ids of the call-offs whose entries are left out
     * @return the balances, without a limit
     */
    public Balances balancesWithout(Set<CallOffId> leftOut) {
        if (leftOut.isEmpty()) {
            return balances();
        }
        Totals[] rest = {Totals.EMPTY};
        entered.effects().forEach((id, effect) -> {
            if (counts(entered.entry(id)) && !isReversed(id)) {
                rest[0] = rest[0].plus(effect.without(leftOut));
            }
        });
        return Balances.of(this, rest[0]);
    }

    private String asEarlier(String what) {
        return what + " in " + getCurrency().orElseThrow() + ", "
                + getVatBasis().map(VatBasis::name).orElse("its VAT basis unstated") + " as the earlier entries";
    }

    Totals totals() {
        return totals;
    }
}
