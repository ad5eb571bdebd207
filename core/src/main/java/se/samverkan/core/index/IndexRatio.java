package se.samverkan.core.index;

import static se.samverkan.core.PublicApi.Usage.CALL;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.immutables.value.Value;
import se.samverkan.core.PublicApi;
import se.samverkan.core.quantity.Decimal;
import se.samverkan.core.quantity.Fraction;
import se.samverkan.core.text.Text;
import se.samverkan.core.time.PartialDate;

/**
 * The ratio of two figures of one publication of one index series, with where they are from.
 *
 * <p>This class is immutable and thread-safe.
 */
@PublicApi(CALL)
@Value.Immutable
public abstract sealed class IndexRatio permits ImmutableIndexRatio {

    IndexRatio() {}

    /** The ratio of a series' figure of a month to one before it, which the clause may state without its month. */
    static IndexRatio of(IndexSeries series, Optional<YearMonth> from, Decimal before, YearMonth to, Decimal after) {
        return new Builder()
                .series(series.getName())
                .definitive(series.isDefinitive())
                .source(series.getSource())
                .publishedOn(series.getPublishedOn())
                .periodBefore(from.map(series::periodOf))
                .indexBefore(before)
                .periodAfter(series.periodOf(to))
                .indexAfter(after)
                .build();
    }

    /**
     * The name of the series.
     *
     * @return the name as typed
     */
    public abstract String getSeries();

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
     * The month or year of the figure below the line: the base, or where this series took over from another.
     *
     * @return the month or year; absent where the clause states the base index without its month
     */
    public abstract Optional<PartialDate> getPeriodBefore();

    /**
     * The figure below the line.
     *
     * @return the figure, above 0
     */
    public abstract Decimal getIndexBefore();

    /**
     * The month or year of the figure above the line.
     *
     * @return the month or year
     */
    public abstract PartialDate getPeriodAfter();

    /**
     * The figure above the line.
     *
     * @return the figure, above 0
     */
    public abstract Decimal getIndexAfter();

    /**
     * The quotient.
     *
     * @return the figure above the line by the one below it, exactly
     */
    public Fraction getQuotient() {
        return Fraction.of(getIndexAfter().toBigDecimal())
                .dividedBy(Fraction.of(getIndexBefore().toBigDecimal()));
    }

    /** The series and the two figures. */
    @Override
    public String toString() {
        return getSeries() + " " + getIndexAfter() + "/" + getIndexBefore();
    }

    /** The builder of ratios. */
    static final class Builder extends ImmutableIndexRatio.Builder {

        Builder() {}
    }
}
