package se.samverkan.core.index;

import static se.samverkan.core.PublicApi.Usage.CALL;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import se.samverkan.core.InvalidValueException;
import se.samverkan.core.PublicApi;
import se.samverkan.core.internal.TextChecks;
import se.samverkan.core.money.VatAmount;
import se.samverkan.core.quantity.Fraction;

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
     * What an amount comes to in a month by this clause: base × I1/I0, with the index of as many months before as the lag is.
     * Of each series' name and kind of figures the latest publication is used. Where the first series is discontinued
     * before the month used, the fallback series goes on from the last month that both have.
     *
     * @param base the amount that the base month corresponds to, and not one that was indexed before
     * @param month the month from which the new amount is paid
     * @param series the figures that are known, in any order
     * @return the step, or what is missing with the readings that are possible
     * @throws InvalidValueException if the month isn't of the years 1 to 9999, the clause rounds in another currency, two of
     *     the series have the same name, kind of
     *     figures and day published, or the indexed amount doesn't fit in a long of minor units
     */
    public Indexation index(VatAmount base, YearMonth month, IndexSeries... series) {
        Objects.requireNonNull(base, "base");
        if (Objects.requireNonNull(month, "month").getYear() < 1 || month.getYear() > 9999) {
            throw new InvalidValueException("month", month, "a month of the years 1 to 9999");
        }
        CurrencyUnit currency = base.getMoney().getCurrencyUnit();
        getRoundingStep()
                .map(Money::getCurrencyUnit)
                .filter(own -> !own.equals(currency))
                .ifPresent(own -> {
                    throw new InvalidValueException("base", base, "an amount in " + own + ", as the clause rounds");
                });
        return new Indexing(this, base, month, List.of(series)).work();
    }

    /**
     * An exact amount as the clause rounds it.
     *
     * @param minorUnits the exact number of minor units, such as öre
     * @param currency the currency
     * @return the one amount; the two beside it where the clause doesn't say which way it is rounded and that decides; none
     *     where the clause doesn't state what it is rounded to, or states it in another currency
     */
    public List<Money> rounded(Fraction minorUnits, CurrencyUnit currency) {
        Optional<Money> step =
                getRoundingStep().filter(stated -> stated.getCurrencyUnit().equals(currency));
        List<RoundingMode> ways =
                getRoundingMode().map(List::of).orElse(List.of(RoundingMode.FLOOR, RoundingMode.CEILING));
        return step.stream()
                .flatMap(stated -> ways.stream().map(way -> rounded(minorUnits, stated, way)))
                .distinct()
                .toList();
    }

    private static Money rounded(Fraction minorUnits, Money step, RoundingMode way) {
        Fraction steps = minorUnits.dividedBy(Fraction.of(VatAmount.of(step).toMinorUnits()));
        return Money.of(step.getCurrencyUnit(), steps.toBigDecimal(0, way).multiply(step.getAmount()));
    }

    /**
     * Refuses what can't exist, and drops zeros at the end of the base index.
     *
     * @return the clause
     * @throws InvalidValueException if a name is blank, longer than 200 characters or holds a refused character, the base
     *     month isn't of the years 1 to 9999, the base index isn't above 0 or has more than 15 digits before or 6 after the
     *     decimal point, the lag isn't 0 to 120 months, the rounding step isn't above 0, or the way of rounding is {@link
     *     RoundingMode#UNNECESSARY}
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
        getRoundingMode().filter(mode -> mode == RoundingMode.UNNECESSARY).ifPresent(mode -> {
            throw new InvalidValueException("indexClause.roundingMode", mode, "a way of rounding");
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
