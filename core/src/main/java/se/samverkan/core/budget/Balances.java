package se.samverkan.core.budget;

import static se.samverkan.core.PublicApi.Usage.CALL;

import java.time.Year;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import se.samverkan.core.PublicApi;
import se.samverkan.core.code.CollaborationArea;
import se.samverkan.core.code.Department;
import se.samverkan.core.code.PartnerId;
import se.samverkan.core.finding.Assumption;
import se.samverkan.core.money.VatBasis;

/**
 * What the entries of an agreement add up to, in all or in a year, an area, a department or a partner: committed (called
 * off), invoiced, paid, and what is left of a ceiling. The three sums are never added to each other: an amount that is
 * invoiced is still committed. They are on the basis that {@link #getVatBasis()} tells.
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
    private final Map<Cell, Sums> cells;
    private final Sums sums;
    private final @Nullable Money limit;
    private final @Nullable Money least;
    private final Map<Year, Money> limitByYear;
    private final List<Assumption> assumptions;

    private Balances(
            CurrencyUnit currency,
            @Nullable VatBasis vatBasis,
            Map<Cell, Sums> cells,
            Sums sums,
            @Nullable Money limit,
            @Nullable Money least,
            Map<Year, Money> limitByYear,
            List<Assumption> assumptions) {
        this.currency = currency;
        this.vatBasis = vatBasis;
        this.cells = cells;
        this.sums = sums;
        this.limit = limit;
        this.least = least;
        this.limitByYear = limitByYear;
        this.assumptions = assumptions;
    }

    static Balances of(Ledger ledger, Optional<Ceiling> ceiling, List<Assumption> assumptions) {
        Optional<Money> most = ceiling.map(stated -> stated.getAmount().getMoney());
        return new Balances(
                ledger.getCurrency().or(() -> most.map(Money::getCurrencyUnit)).orElse(NO_CURRENCY),
                ledger.getVatBasis().orElse(null),
                ledger.totals().toMap(),
                ledger.totals().all(),
                most.orElse(null),
                ceiling.flatMap(Ceiling::getLeastAmount).orElse(null),
                ceiling.map(Ceiling::getTranches).orElse(Map.of()),
                List.copyOf(assumptions));
    }

    /**
     * These balances in a currency that is known otherwise, where neither an entry nor a ceiling here states one.
     *
     * @param other the currency
     * @return the balances, unchanged where they have a currency
     */
    public Balances orIn(CurrencyUnit other) {
        Objects.requireNonNull(other, "currency");
        return currency.equals(NO_CURRENCY)
                ? new Balances(other, vatBasis, cells, sums, limit, least, limitByYear, assumptions)
                : this;
    }

    /**
     * The amount called off.
     *
     * @return the sum of call-offs, less those reversed
     */
    public Money getCommitted() {
        return money(sums.committed());
    }

    /**
     * The amount invoiced.
     *
     * @return the sum of invoices, less those reversed
     */
    public Money getInvoiced() {
        return money(sums.invoiced());
    }

    /**
     * The amount paid.
     *
     * @return the sum of payments, less those reversed
     */
    public Money getPaid() {
        return money(sums.paid());
    }

    /**
     * What is left to call off: of the ceiling in all, or of a year's part in that year.
     *
     * @return the limit less what is committed, negative where it is exceeded; absent where no limit is stated, where it is
     *     stated in round terms, or where it can't be compared with the entries because their currencies differ, as after
     *     an amendment of the ceiling, or their VAT bases differ or aren't known to agree
     */
    public Optional<Money> getLeft() {
        return Optional.ofNullable(limit).map(most -> most.minus(getCommitted()));
    }

    /**
     * What is left to call off before the least amount is reached that the agreement states for the whole term.
     *
     * @return the least amount less what is committed, 0 where it is reached; absent where none is stated, for a part of the
     *     balances, and where {@link #getLeft()} can't be told for another reason than that
     */
    public Optional<Money> getLeftToLeast() {
        return Optional.ofNullable(least)
                .map(amount ->
                        amount.isGreaterThan(getCommitted()) ? amount.minus(getCommitted()) : Money.zero(currency));
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
     * The part of a calendar year, by the days of the entries; an amount taken back is taken from the year that it was
     * entered in.
     *
     * @param year the year
     * @return the year's balances; what is left is of the year's part, where one is stated
     */
    public Balances in(Year year) {
        Objects.requireNonNull(year, "year");
        return only(cell -> cell.year() == year.getValue(), limitByYear.get(year));
    }

    /**
     * The part of a collaboration area.
     *
     * @param area the area
     * @return the area's balances, without a limit
     */
    public Balances in(CollaborationArea area) {
        Objects.requireNonNull(area, "area");
        return only(cell -> cell.area() == area, null);
    }

    /**
     * The part of a department.
     *
     * @param department the department
     * @return the department's balances, without a limit
     */
    public Balances of(Department department) {
        Objects.requireNonNull(department, "department");
        return only(cell -> department.equals(cell.department()), null);
    }

    /**
     * The part of a partner who calls off.
     *
     * @param partner the partner
     * @return the partner's balances, without a limit
     */
    public Balances of(PartnerId partner) {
        Objects.requireNonNull(partner, "partner");
        return only(cell -> partner.equals(cell.partner()), null);
    }

    /**
     * The calendar years with entries.
     *
     * @return the years, the earliest first
     */
    public SortedSet<Year> getYears() {
        return distinct(cell -> Year.of(cell.year()));
    }

    /**
     * The departments with entries.
     *
     * @return the departments in the order of their names
     */
    public SortedSet<Department> getDepartments() {
        return distinct(Cell::department);
    }

    /**
     * The areas with entries.
     *
     * @return the areas in the order of the enum
     */
    public SortedSet<CollaborationArea> getAreas() {
        return distinct(Cell::area);
    }

    /**
     * The partners who have called off.
     *
     * @return the partners in the order of their ids
     */
    public SortedSet<PartnerId> getPartners() {
        return distinct(Cell::partner);
    }

    private Balances only(Predicate<Cell> wanted, @Nullable Money newLimit) {
        Map<Cell, Sums> fewer = new HashMap<>();
        Sums sum = Sums.ZERO;
        for (Map.Entry<Cell, Sums> cell : cells.entrySet()) {
            if (wanted.test(cell.getKey())) {
                fewer.put(cell.getKey(), cell.getValue());
                sum = sum.plus(cell.getValue());
            }
        }
        return new Balances(currency, vatBasis, fewer, sum, newLimit, null, Map.of(), assumptions);
    }

    private <T extends Comparable<T>> SortedSet<T> distinct(Function<Cell, @Nullable T> part) {
        SortedSet<T> found = new TreeSet<>();
        cells.keySet().forEach(cell -> {
            T value = part.apply(cell);
            if (value != null) {
                found.add(value);
            }
        });
        return Collections.unmodifiableSortedSet(found);
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
                && Objects.equals(limit, that.limit)
                && Objects.equals(least, that.least)
                && limitByYear.equals(that.limitByYear)
                && assumptions.equals(that.assumptions);
    }

    @Override
    public int hashCode() {
        return Objects.hash(currency, sums, limit);
    }

    @Override
    public String toString() {
        List<String> parts = new ArrayList<>(
                List.of("committed " + getCommitted(), "invoiced " + getInvoiced(), "paid " + getPaid()));
        getLeft().ifPresent(left -> parts.add("left " + left));
        return String.join(", ", parts);
    }
}
