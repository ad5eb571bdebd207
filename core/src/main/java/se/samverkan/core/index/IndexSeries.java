package se.samverkan.core.index;

import static se.samverkan.core.PublicApi.Usage.CALL;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import se.samverkan.core.InvalidValueException;
import se.samverkan.core.PublicApi;
import se.samverkan.core.internal.DayChecks;
import se.samverkan.core.internal.TextChecks;
import se.samverkan.core.quantity.Decimal;
import se.samverkan.core.text.Text;
import se.samverkan.core.time.PartialDate;

/**
 * The figures of an index as published on a day, which the host supplies: by month, or by year and then for each of its
 * months. Another publication, as of definitive figures after preliminary ones, is another value. What isn't in it is
 * unknown: a figure is never worked out from those beside it.
 *
 * <pre>{@code
 * IndexSeries pkv = IndexSeries.builder()
 *         .name("PKV").source(Text.of("SKR")).publishedOn(LocalDate.of(2017, 10, 2))
 *         .index(Year.of(2015), "100").index(Year.of(2016), "102.7").build();
 * }</pre>
 *
 * <p>This class is immutable and thread-safe.
 */
@PublicApi(CALL)
@Value.Immutable
public abstract sealed class IndexSeries permits ImmutableIndexSeries {

    private static final int LONGEST_NAME = 200;
    private static final int LAST_YEAR = 9_999;

    IndexSeries() {}

    /**
     * A builder of a series.
     *
     * @return the builder; the name, the source, the day published and at least one figure must be set
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * A builder with this series' attributes.
     *
     * @return the builder
     */
    public Builder toBuilder() {
        return new Builder().from(this);
    }

    /**
     * The name, by which a clause refers to the series.
     *
     * @return the name as typed, such as {@code PKV} or {@code AKI, tjänstemän, SNI P}
     */
    public abstract String getName();

    /**
     * Whether the figures are definitive, rather than preliminary.
     *
     * @return true or false; absent where the publisher makes no such difference
     */
    public abstract Optional<Boolean> isDefinitive();

    /**
     * Who has published the figures.
     *
     * @return the source as typed
     */
    public abstract Text getSource();

    /**
     * The day of the publication.
     *
     * @return the day
     */
    public abstract LocalDate getPublishedOn();

    /**
     * Whether no more figures will come, so that a clause's fallback series takes over after the last one.
     *
     * @return true if the series has ended; false where it goes on, as far as is known
     */
    @Value.Default
    public boolean isDiscontinued() {
        return false;
    }

    /**
     * The figures by month.
     *
     * @return the figures, above 0, the earliest month first; empty for a series by year
     */
    @Value.NaturalOrder
    public abstract NavigableMap<YearMonth, Decimal> getMonths();

    /**
     * The figures by year.
     *
     * @return the figures, above 0, the earliest year first; empty for a series by month
     */
    @Value.NaturalOrder
    public abstract NavigableMap<Year, Decimal> getYears();

    /**
     * The figure of a month: its own, or that of its year in a series by year.
     *
     * @param month the month
     * @return the figure; absent where the series has none
     */
    public Optional<Decimal> find(YearMonth month) {
        return Optional.ofNullable(
                isByYear()
                        ? getYears().get(Year.of(month.getYear()))
                        : getMonths().get(month));
    }

    boolean isByYear() {
        return !getYears().isEmpty();
    }

    /** What a month's figure is of: the month, or its year. */
    PartialDate periodOf(YearMonth month) {
        return isByYear() ? PartialDate.of(Year.of(month.getYear())) : PartialDate.of(month);
    }

    /** The last month that there is a figure for, the December of a year. */
    YearMonth lastMonth() {
        return isByYear()
                ? YearMonth.of(getYears().lastKey().getValue(), 12)
                : getMonths().lastKey();
    }

    /** The last month that both have a figure for; absent where there is none, or one is by month and one by year. */
    Optional<YearMonth> lastMonthWith(IndexSeries other) {
        if (isByYear() != other.isByYear()) {
            return Optional.empty();
        }
        return isByYear()
                ? last(getYears(), other.getYears()).map(year -> year.atMonth(1))
                : last(getMonths(), other.getMonths());
    }

    private static <T> Optional<T> last(NavigableMap<T, Decimal> one, NavigableMap<T, Decimal> other) {
        return one.descendingKeySet().stream().filter(other::containsKey).findFirst();
    }

    /**
     * Refuses what can't exist.
     *
     * @throws InvalidValueException if the name is blank, longer than 200 characters or holds a refused character, a day,
     *     month or year isn't of the years 1 to 9999, there is no figure, there are figures both by month and by year, or a
     *     figure isn't above 0
     */
    @Value.Check
    protected void check() {
        TextChecks.require("indexSeries.name", getName(), LONGEST_NAME);
        DayChecks.require("indexSeries.publishedOn", getPublishedOn());
        if (getMonths().isEmpty() == getYears().isEmpty()) {
            throw new InvalidValueException(
                    "indexSeries.figures",
                    getMonths().size() + " by month, " + getYears().size() + " by year",
                    "figures by month or by year");
        }
        getMonths().forEach((month, index) -> requireFigure(month.getYear(), month, index));
        getYears().forEach((year, index) -> requireFigure(year.getValue(), year, index));
    }

    private static void requireFigure(int year, Object period, Decimal index) {
        if (year < 1 || year > LAST_YEAR) {
            throw new InvalidValueException("indexSeries.period", period, "of the years 1 to " + LAST_YEAR);
        }
        if (index.toBigDecimal().signum() <= 0) {
            throw new InvalidValueException("indexSeries.index[" + period + "]", index, "a figure above 0");
        }
    }

    /** The name, the kind of figures and the day published. */
    @Override
    public String toString() {
        String kind = isDefinitive()
                .map(definitive -> definitive ? " definitive" : " preliminary")
                .orElse("");
        return getName() + kind + " published " + getPublishedOn();
    }

    /** The builder of series. */
    public static final class Builder extends ImmutableIndexSeries.Builder {

        private final Set<Object> added = new HashSet<>();

        Builder() {}

        private String once(Object period, String index) {
            if (!added.add(period)) {
                throw new InvalidValueException("indexSeries.index[" + period + "]", index, "each month or year once");
            }
            return index;
        }

        /**
         * Adds the figure of a month.
         *
         * @param month the month
         * @param index the figure in digits, above 0
         * @return this builder
         * @throws InvalidValueException if the figure isn't of that form, or the month or year was added before
         */
        public Builder index(YearMonth month, String index) {
            return putMonths(month, Decimal.parse(once(month, index)));
        }

        /**
         * Adds the figure of a year.
         *
         * @param year the year
         * @param index the figure in digits, above 0
         * @return this builder
         * @throws InvalidValueException if the figure isn't of that form, or the month or year was added before
         */
        public Builder index(Year year, String index) {
            return putYears(year, Decimal.parse(once(year, index)));
        }
    }
}
