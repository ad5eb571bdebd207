package se.samverkan.core.budget;

import static se.samverkan.core.PublicApi.Usage.CALL;

import java.time.Year;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import se.samverkan.core.PublicApi;
import se.samverkan.core.code.CallOffId;
import se.samverkan.core.code.CollaborationArea;
import se.samverkan.core.code.Department;
import se.samverkan.core.code.LotId;
import se.samverkan.core.code.PartnerId;
import se.samverkan.core.credit.Credits;
import se.samverkan.core.finding.Assumption;
import se.samverkan.core.finding.InputCode;
import se.samverkan.core.money.VatBasis;

/**
 * What the entries of an agreement add up to, in all or in a year, an area, a department, of a partner, a lot or a call-off:
 * planned, reserved, committed (called off), released, accrued, invoiced, paid, and what is left of a ceiling. The sums are
 * never added to each other: an amount that is invoiced is still committed. They are on the basis that {@link
 * #getVatBasis()} tells.
 *
 * <p>Where neither a ceiling nor an entry states a currency, amounts are 0 in {@code XXX}, the code for no currency.
 *
 * <p>This class is immutable and thread-safe.
 */
@PublicApi(CALL)
public final class Balances {

    private static final CurrencyUnit NO_CURRENCY = CurrencyUnit.of("XXX");

    private final CurrencyUnit currency;
    private final @Nullable VatBasis vatBasis;
    private final Map<BudgetPart, Sums> cells;
    private final Sums sums;
    private final BudgetPart part;
    private final StatedLimits limits;
    private final List<Assumption> assumptions;

    private Balances(
            CurrencyUnit currency,
            @Nullable VatBasis vatBasis,
            Map<BudgetPart, Sums> cells,
            Sums sums,
            BudgetPart part,
            StatedLimits limits,
            List<Assumption> assumptions) {
        this.currency = currency;
        this.vatBasis = vatBasis;
        this.cells = cells;
        this.sums = sums;
        this.part = part;
        this.limits = limits;
        this.assumptions = assumptions;
    }

    static Balances of(CeilingUse use) {
        Balances balances = of(use.ledger(), use.ledger().totals());
        StatedLimits limits = StatedLimits.of(use);
        return new Balances(
                balances.currency.equals(NO_CURRENCY)
                        ? use.ceiling().getAmount().getMoney().getCurrencyUnit()
                        : balances.currency,
                balances.vatBasis,
                balances.cells,
                balances.sums,
                BudgetPart.whole(),
                limits,
                limits.missing().isEmpty() ? List.copyOf(use.assumptions()) : List.of());
    }

    static Balances of(Ledger ledger, Totals totals) {
        return new Balances(
                ledger.getCurrency().orElse(NO_CURRENCY),
                ledger.getVatBasis().orElse(null),
                totals.cellsToMap(),
                totals.all(),
                BudgetPart.whole(),
                StatedLimits.NONE,
                List.of());
    }

    static Balances of(Ledger ledger, CallOffId callOff) {
        Sums sums = ledger.totals().callOffs().get(callOff);
        return of(ledger, sums == null ? Sums.ZERO : sums, BudgetPart.whole());
    }

    static Balances of(Ledger ledger, Sums sums, BudgetPart part) {
        return new Balances(
                ledger.getCurrency().orElse(NO_CURRENCY),
                ledger.getVatBasis().orElse(null),
                Map.of(),
                sums,
                part,
                StatedLimits.NONE,
                List.of());
    }

    /**
     * The part of the budget that the balances are of.
     *
     * @return the part; the whole for those of a call-off, and for what falls on no year of the whole
     */
    public BudgetPart getPart() {
        return part;
    }

    /**
     * The amount planned.
     *
     * @return the sum of plans, less those reversed
     */
    public Money getPlanned() {
        return money(sums.get(Sums.Measure.PLANNED));
    }

    /**
     * The amount set aside for later call-offs.
     *
     * @return the sum of reservations, less what is called off against them, released or reversed
     */
    public Money getReserved() {
        return money(sums.get(Sums.Measure.RESERVED));
    }

    /**
     * The amount released: called off, and no longer committed.
     *
     * @return the sum of releases of call-offs, less those reversed
     */
    public Money getReleased() {
        return money(sums.get(Sums.Measure.RELEASED));
    }

    /**
     * The value of what is delivered and not invoiced, as booked.
     *
     * @return the sum of accruals, less those reversed
     */
    public Money getAccrued() {
        return money(sums.get(Sums.Measure.ACCRUED));
    }

    /**
     * The amount called off.
     *
     * @return the sum of call-offs and index steps, less what is released or reversed
     */
    public Money getCommitted() {
        return money(sums.get(Sums.Measure.COMMITTED));
    }

    /**
     * The amount invoiced.
     *
     * @return the sum of invoices, less credit notes and those reversed
     */
    public Money getInvoiced() {
        return money(sums.get(Sums.Measure.INVOICED));
    }

    /**
     * The amount paid.
     *
     * @return the sum of payments, less those reversed
     */
    public Money getPaid() {
        return money(sums.get(Sums.Measure.PAID));
    }

    /**
     * The most that may be called off: the ceiling in all, or a year's part of it with what is moved to and from the year.
     *
     * @return the limit; absent where no limit is stated, where it is stated in round terms, or where it can't be compared
     *     with the entries because their currencies differ, as after an amendment of the ceiling, or their VAT bases differ or
     *     aren't known to agree, or where it isn't known what pilots take of the ceiling
     */
    public Optional<Money> getLimit() {
        return limits.of(part);
    }

    /**
     * What pilots spent of the ceiling before the first call-off, where that counts toward it.
     *
     * @return the amount, 0 where none counts; absent where {@link #getLimit()} is, and for a part of the balances
     */
    public Optional<Money> getSpentByPilots() {
        return part.equals(BudgetPart.whole()) ? Optional.ofNullable(limits.before()) : Optional.empty();
    }

    /**
     * What is left to call off: of the ceiling in all, or of a year's part in that year. What is reserved isn't called off,
     * and is still left.
     *
     * @return the limit less what is committed, and of the ceiling less what pilots spent where that counts; negative where it is
     *     exceeded; absent where {@link #getLimit()} is
     */
    public Optional<Money> getLeft() {
        return limits.left(part, getCommitted());
    }

    /**
     * What would have to be known to tell what is left of a ceiling that is stated: its exact amount, whether it or the call-offs
     * include VAT, a rate, whether a pilot counts, or what it spent.
     *
     * @return the missing inputs; empty where no ceiling is stated, where what is left can be told, and for a part of the balances
     */
    public List<InputCode> getMissing() {
        return part.equals(BudgetPart.whole()) ? limits.missing() : List.of();
    }

    /**
     * What is left to call off before the least amount is reached that the agreement states for the whole term.
     *
     * @return the least amount less what is committed, 0 where it is reached; absent where none is stated, for a part of the
     *     balances, and where {@link #getLeft()} can't be told for another reason than that
     */
    public Optional<Money> getLeftToLeast() {
        return limits.least(part)
                .map(amount ->
                        amount.isGreaterThan(getCommitted()) ? amount.minus(getCommitted()) : Money.zero(currency));
    }

    /**
     * The number of courses called off, less what is released, of call-offs that aren't reversed.
     *
     * @return the number
     */
    public long getCourses() {
        return sums.get(Sums.Measure.COURSES);
    }

    /**
     * The number of seats called off, less what is released, as far as stated.
     *
     * @return the number, of the call-offs that state theirs and aren't reversed
     */
    public long getSeats() {
        return sums.get(Sums.Measure.SEATS);
    }

    /**
     * The number of call-offs that don't state how many seats they are for, so that {@link #getSeats()} may be too low.
     *
     * @return the number, without those reversed and those of which no course is left
     */
    public long getCallOffsWithoutSeats() {
        return sums.get(Sums.Measure.WITHOUT_SEATS);
    }

    /**
     * The credits of the courses called off, each course's counted once, less what is released, as far as stated.
     *
     * @return the credits, of the call-offs that state theirs and aren't reversed
     */
    public Credits getCredits() {
        return Credits.ofTenths(sums.get(Sums.Measure.CREDITS));
    }

    /**
     * The number of courses called off that don't state credits, so that {@link #getCredits()} may be too low.
     *
     * @return the number, without those reversed and those of which no course is left
     */
    public long getCallOffsWithoutCredits() {
        return sums.get(Sums.Measure.WITHOUT_CREDITS);
    }

    /**
     * The number of courses released: called off, and then cancelled.
     *
     * @return the number, without what is reversed
     */
    public long getReleasedCourses() {
        return sums.get(Sums.Measure.RELEASED_COURSES);
    }

    /**
     * The number of seats released, as far as stated.
     *
     * @return the number, without what is reversed
     */
    public long getReleasedSeats() {
        return sums.get(Sums.Measure.RELEASED_SEATS);
    }

    /**
     * The number of call-offs released that don't state how many seats they were for, so that {@link #getReleasedSeats()} may
     * be too low.
     *
     * @return the number, without what is reversed
     */
    public long getReleasedWithoutSeats() {
        return sums.get(Sums.Measure.RELEASED_WITHOUT_SEATS);
    }

    /**
     * The credits released, as far as stated.
     *
     * @return the credits, without what is reversed
     */
    public Credits getReleasedCredits() {
        return Credits.ofTenths(sums.get(Sums.Measure.RELEASED_CREDITS));
    }

    /**
     * The number of call-offs released that don't state credits, so that {@link #getReleasedCredits()} may be too low.
     *
     * @return the number, without what is reversed
     */
    public long getReleasedWithoutCredits() {
        return sums.get(Sums.Measure.RELEASED_WITHOUT_CREDITS);
    }

    /**
     * The basis of the amounts.
     *
     * @return the basis; absent where it is unstated or there is no entry
     */
    public Optional<VatBasis> getVatBasis() {
        return Optional.ofNullable(vatBasis);
    }

    /**
     * The assumptions that {@link #getLeft()} rests on.
     *
     * @return the assumptions; empty where it rests on stated facts alone
     */
    public List<Assumption> getAssumptions() {
        return assumptions;
    }

    /**
     * The part of a calendar year: what the entries say falls on it, or else by their days. An amount taken back is taken
     * from the year that it was entered in.
     *
     * @param year the year
     * @return the year's balances; what is left is of the year's part, where one is stated
     */
    public Balances in(Year year) {
        return in(part.in(Objects.requireNonNull(year, "year")));
    }

    /**
     * The part of a collaboration area.
     *
     * @param area the area
     * @return the area's balances, without a limit
     */
    public Balances in(CollaborationArea area) {
        return in(part.in(area));
    }

    /**
     * The part of a department.
     *
     * @param department the department
     * @return the department's balances, without a limit
     */
    public Balances of(Department department) {
        return in(part.in(department));
    }

    /**
     * The part of a partner who calls off.
     *
     * @param partner the partner
     * @return the partner's balances, without a limit
     */
    public Balances of(PartnerId partner) {
        return in(part.in(partner));
    }

    /**
     * The part of a lot.
     *
     * @param lot the lot
     * @return the lot's balances, without a limit
     */
    public Balances of(LotId lot) {
        return in(part.in(lot));
    }

    /**
     * A part of the budget.
     *
     * @param wanted the part
     * @return its balances, with a limit where the part is the whole or a year alone and one is stated
     */
    public Balances in(BudgetPart wanted) {
        return only(wanted::includes, wanted, limits);
    }

    /**
     * What falls on no year, since it isn't known on which.
     *
     * @return the balances of the entries whose year is open, without a limit
     */
    public Balances withYearOpen() {
        return only(cell -> cell.getYear().isEmpty(), part, StatedLimits.NONE);
    }

    /**
     * Whether these add up to the same as others, by every measure.
     *
     * @param other the other balances
     * @return true if every amount and number is equal, whatever the parts and the limits are
     */
    public boolean hasSumsOf(Balances other) {
        return sums.equals(other.sums);
    }

    private Balances only(Predicate<BudgetPart> wanted, BudgetPart of, StatedLimits its) {
        Map<BudgetPart, Sums> fewer = new HashMap<>();
        Sums sum = Sums.ZERO;
        for (Map.Entry<BudgetPart, Sums> cell : cells.entrySet()) {
            if (wanted.test(cell.getKey())) {
                fewer.put(cell.getKey(), cell.getValue());
                sum = sum.plus(cell.getValue());
            }
        }
        return new Balances(currency, vatBasis, fewer, sum, of, its, assumptions);
    }

    /**
     * The calendar years with entries, and those that have a limit of their own.
     *
     * @return the years, the earliest first
     */
    public SortedSet<Year> getYears() {
        NavigableSet<Year> years = new TreeSet<>();
        years.addAll(distinct(BudgetPart::getYear));
        limits.tranches().keySet().stream()
                .filter(year -> part.includes(BudgetPart.of(year)))
                .forEach(years::add);
        return Collections.unmodifiableSortedSet(years);
    }

    /**
     * The departments with entries.
     *
     * @return the departments in the order of their names
     */
    public SortedSet<Department> getDepartments() {
        return distinct(BudgetPart::getDepartment);
    }

    /**
     * The areas with entries.
     *
     * @return the areas in the order of the enum
     */
    public SortedSet<CollaborationArea> getAreas() {
        return distinct(BudgetPart::getArea);
    }

    /**
     * The partners who have called off.
     *
     * @return the partners in the order of their ids
     */
    public SortedSet<PartnerId> getPartners() {
        return distinct(BudgetPart::getPartner);
    }

    /**
     * The lots with entries.
     *
     * @return the lots in the order of their ids
     */
    public SortedSet<LotId> getLots() {
        return distinct(BudgetPart::getLot);
    }

    private <T extends Comparable<T>> SortedSet<T> distinct(Function<BudgetPart, Optional<T>> stated) {
        return Collections.unmodifiableSortedSet(cells.keySet().stream()
                .map(stated)
                .flatMap(Optional::stream)
                .collect(Collectors.toCollection(TreeSet::new)));
    }

    private Money money(long minorUnits) {
        return Money.ofMinor(currency, minorUnits);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Balances that
                && currency.equals(that.currency)
                && vatBasis == that.vatBasis
                && cells.equals(that.cells)
                && sums.equals(that.sums)
                && part.equals(that.part)
                && limits.equals(that.limits)
                && assumptions.equals(that.assumptions);
    }

    @Override
    public int hashCode() {
        return Objects.hash(currency, sums, part, limits);
    }

    @Override
    public String toString() {
        List<String> parts = new ArrayList<>(
                List.of("committed " + getCommitted(), "invoiced " + getInvoiced(), "paid " + getPaid()));
        getLeft().ifPresent(left -> parts.add("left " + left));
        return String.join(", ", parts);
    }
}
