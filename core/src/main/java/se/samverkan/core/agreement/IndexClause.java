package se.samverkan.core.agreement;

import static se.samverkan.core.PublicApi.Usage.CALL;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;
import org.joda.money.Money;
import se.samverkan.core.InvalidValueException;
import se.samverkan.core.PublicApi;
import se.samverkan.core.internal.TextChecks;

/**
 * The clause by which an agreement's prices follow an index (indexklausul): which series, from which month, how far behind,
 * and how the outcome is rounded. What the clause leaves open is absent; only the series must be stated.
 *
 * <p>Example: prices follow PKV from October 2025, with a lag of two years, rounded to whole kronor.
 *
 * <p>This class is immutable and thread-safe.
 */
@PublicApi(CALL)
@Value.Immutable
public abstract sealed class IndexClause permits ImmutableIndexClause {

    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_LAG = 120;
    private static final int MOST_DIGITS = 15;
    private static final int MOST_DECIMALS = 6;

    IndexClause() {}

    /**
     * A clause of which nothing but the series is stated.
     *
     * @param series the name of the series
     * @return the clause
     * @throws InvalidValueException if the name is refused
     */
    public static IndexClause of(String series) {
        return builder().series(series).build();
    }

    /**
     * A builder of a clause.
     *
     * @return the builder; the series must be set
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * A builder with this clause's attributes.
     *
     * @return the builder
     */
    public Builder toBuilder() {
        return new Builder().from(this);
    }

    /**
     * The series that prices follow.
     *
     * @return the name as typed, such as {@code PKV} or {@code AKI, tjänstemän, SNI P}
     */
    public abstract String getSeries();

    /**
     * Whether the series' definitive figures are used, rather than its preliminary ones.
     *
     * @return true or false; absent where the clause doesn't say
     */
    public abstract Optional<Boolean> isDefinitive();

    /**
     * The month whose index the agreed prices correspond to.
     *
     * @return the month; absent where unstated
     */
    public abstract Optional<YearMonth> getBaseMonth();

    /**
     * The index of the base month as the clause states it.
     *
     * @return the index, above 0, without zeros at the end of its decimals; absent where unstated
     */
    public abstract Optional<BigDecimal> getBaseIndex();

    /**
     * How many months before the month of a new price the index used is of.
     *
     * @return the number of months, 0 to 120; empty where unstated
     */
    public abstract OptionalInt getLagMonths();

    /**
     * What an indexed price is rounded to.
     *
     * @return the step, such as one krona, above 0; absent where unstated
     */
    public abstract Optional<Money> getRoundingStep();

    /**
     * Which way an indexed price is rounded.
     *
     * @return the way; absent where unstated
     */
    public abstract Optional<RoundingMode> getRoundingMode();

    /**
     * The series that is used if the first is no longer published.
     *
     * @return the name as typed; absent where unstated
     */
    public abstract Optional<String> getFallbackSeries();

    /**
     * Refuses what can't exist, and drops zeros at the end of the base index.
     *
     * @return the clause
     * @throws InvalidValueException if a name is blank, longer than 200 characters or holds a refused character, the base
     *     month isn't of the years 1 to 9999, the base index isn't above 0 or has more than 15 digits before or 6 after the
     *     decimal point, the lag isn't 0 to 120 months, or the rounding step isn't above 0
     */
    @Value.Check
    protected IndexClause normalized() {
        TextChecks.require("indexClause.series", getSeries(), LONGEST_NAME);
        getFallbackSeries().ifPresent(name -> TextChecks.require("indexClause.fallbackSeries", name, LONGEST_NAME));
        getBaseMonth()
                .filter(month -> month.getYear() < 1 || month.getYear() > 9999)
                .ifPresent(month -> {
                    throw new InvalidValueException("indexClause.baseMonth", month, "a month of the years 1 to 9999");
                });
        getLagMonths().ifPresent(months -> {
            if (months < 0 || months > LONGEST_LAG) {
                throw new InvalidValueException("indexClause.lagMonths", months, "0 to " + LONGEST_LAG);
            }
        });
        getRoundingStep().filter(step -> !step.isPositive()).ifPresent(step -> {
            throw new InvalidValueException("indexClause.roundingStep", step, "an amount above 0");
        });
        Optional<BigDecimal> plain = getBaseIndex().map(IndexClause::plain);
        boolean isPlain = plain.map(BigDecimal::scale).equals(getBaseIndex().map(BigDecimal::scale));
        return isPlain ? this : toBuilder().baseIndex(plain).build();
    }

    private static BigDecimal plain(BigDecimal index) {
        boolean fits = index.signum() > 0
                && index.scale() <= MOST_DECIMALS
                && (long) index.precision() - index.scale() <= MOST_DIGITS;
        if (!fits) {
            throw new InvalidValueException(
                    "indexClause.baseIndex", index, "a number above 0, with at most 15 digits and 6 decimals");
        }
        BigDecimal plain = index.stripTrailingZeros();
        return plain.scale() < 0 ? plain.setScale(0) : plain;
    }

    /** The builder of index clauses. */
    public static final class Builder extends ImmutableIndexClause.Builder {

        Builder() {}
    }
}
