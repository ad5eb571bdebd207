package se.samverkan.core.file;

import static se.samverkan.core.PublicApi.Usage.CALL;

import java.time.Year;
import java.util.Objects;
import java.util.Optional;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import se.samverkan.core.PublicApi;
import se.samverkan.core.budget.Balances;

/**
 * A forecast of what will be called off in a year, beside what is planned, committed and budgeted. The amounts are on the basis of
 * the file's balances, entries dated later in the year counted too.
 *
 * <p>This class is immutable and thread-safe.
 */
@PublicApi(CALL)
public final class YearForecast {

    private final Year year;
    private final Money planned;
    private final Money committed;
    private final Money reserved;
    private final @Nullable Money budget;

    private YearForecast(Year year, Money planned, Money committed, Money reserved, @Nullable Money budget) {
        this.year = year;
        this.planned = planned;
        this.committed = committed;
        this.reserved = reserved;
        this.budget = budget;
    }

    static YearForecast of(Year year, Balances balances) {
        return new YearForecast(
                year,
                balances.getPlanned(),
                balances.getCommitted(),
                balances.getReserved(),
                balances.getLimit().orElse(null));
    }

    /**
     * The calendar year.
     *
     * @return the year
     */
    public Year getYear() {
        return year;
    }

    /**
     * What is planned for the year.
     *
     * @return the amount
     */
    public Money getPlanned() {
        return planned;
    }

    /**
     * What is called off in the year.
     *
     * @return the amount
     */
    public Money getCommitted() {
        return committed;
    }

    /**
     * What is likely to be called off in the year: what is committed and reserved, or what is planned where that is more.
     *
     * @return the amount
     */
    public Money getLikely() {
        Money bound = committed.plus(reserved);
        return planned.isGreaterThan(bound) ? planned : bound;
    }

    /**
     * The budget of the year: its tranche, with what is moved to and from the year.
     *
     * @return the amount; absent where none is stated, or where it can't be compared with the entries
     */
    public Optional<Money> getBudget() {
        return Optional.ofNullable(budget);
    }

    /**
     * What would be left of the budget if what is likely came true.
     *
     * @return the budget less what is likely, negative where that is more; absent where there is no budget
     */
    public Optional<Money> getLikelyLeft() {
        return getBudget().map(most -> most.minus(getLikely()));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof YearForecast that
                && year.equals(that.year)
                && planned.equals(that.planned)
                && committed.equals(that.committed)
                && reserved.equals(that.reserved)
                && Objects.equals(budget, that.budget);
    }

    @Override
    public int hashCode() {
        return Objects.hash(year, planned, committed, reserved, budget);
    }

    @Override
    public String toString() {
        return "forecast for " + year + ": likely " + getLikely() + ", committed " + committed;
    }
}
