package se.samverkan.core.time;

import static se.samverkan.core.PublicApi.Usage.CALL;

import java.math.BigInteger;
import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import se.samverkan.core.InvalidValueException;
import se.samverkan.core.PublicApi;
import se.samverkan.core.internal.LargestRemainder;

/**
 * How a number that is stated for several years is spread over the calendar years, as somebody has stated or assumed: evenly, by
 * days, or by a weight for each year. Whole numbers stay whole and add up to what was spread: what doesn't come out goes to the
 * largest remainders, of equal ones to the earliest year.
 *
 * <pre>{@code
 * DateRange five = DateRange.ofClosed(LocalDate.of(2022, 1, 1), LocalDate.of(2026, 12, 31));
 * YearSpread.evenly().spread(9_002, five);        // 2022: 1801, 2023: 1801, 2024 to 2026: 1800
 * }</pre>
 *
 * <p>This class is immutable and thread-safe.
 */
@PublicApi(CALL)
public final class YearSpread {

    /** The ways of spreading. New ways may come in a minor release, so a switch keeps a default branch. */
    @PublicApi(CALL)
    public enum Way {
        /** The same to every calendar year that the days touch. */
        EVENLY,
        /** To every calendar year in proportion to its days. */
        BY_DAYS,
        /** To every calendar year by its weight, whatever the days. */
        BY_WEIGHTS
    }

    private static final YearSpread EVENLY = new YearSpread(Way.EVENLY, new TreeMap<>());
    private static final YearSpread BY_DAYS = new YearSpread(Way.BY_DAYS, new TreeMap<>());

    private final Way way;
    private final SortedMap<Year, Integer> weights;

    private YearSpread(Way way, SortedMap<Year, Integer> weights) {
        this.way = way;
        this.weights = Collections.unmodifiableSortedMap(weights);
    }

    /**
     * The same to every calendar year that the days touch.
     *
     * @return the spread
     */
    public static YearSpread evenly() {
        return EVENLY;
    }

    /**
     * To every calendar year in proportion to its days.
     *
     * @return the spread
     */
    public static YearSpread byDays() {
        return BY_DAYS;
    }

    /**
     * To every calendar year by its weight, whatever the days.
     *
     * @param weights a whole number of 0 or more for each year, one of them above 0
     * @return the spread
     * @throws InvalidValueException if a weight is below 0, none is above 0, or a year isn't of 1 to 9999
     */
    public static YearSpread byWeights(Map<Year, Integer> weights) {
        SortedMap<Year, Integer> sorted = new TreeMap<>(weights);
        boolean possible = sorted.values().stream().allMatch(weight -> weight >= 0)
                && sorted.values().stream().anyMatch(weight -> weight > 0)
                && sorted.keySet().stream().allMatch(year -> year.getValue() >= 1 && year.getValue() <= 9999);
        if (!possible) {
            throw new InvalidValueException(
                    "weights", sorted, "a weight of 0 or more for each year of 1 to 9999, and one above 0");
        }
        return new YearSpread(Way.BY_WEIGHTS, sorted);
    }

    /**
     * The way of spreading.
     *
     * @return the way
     */
    public Way getWay() {
        return way;
    }

    /**
     * The weights of the years.
     *
     * @return an unmodifiable map by year, empty where it isn't spread by weights
     */
    public SortedMap<Year, Integer> getWeights() {
        return weights;
    }

    /**
     * A whole number spread over the years of some days.
     *
     * @param number the number, 0 or more
     * @param days the days, with a first and a last one but where the spread is by weights
     * @return the parts by year, which add up to the number; an unmodifiable map
     * @throws InvalidValueException if the number is below 0, or the days have an open end and the spread isn't by weights
     */
    public SortedMap<Year, Long> spread(long number, DateRange days) {
        if (number < 0) {
            throw new InvalidValueException("number", number, "a number of 0 or more");
        }
        SortedMap<Year, Long> shares = shares(days);
        long[] parts = LargestRemainder.split(
                number, shares.values().stream().map(BigInteger::valueOf).toList());
        SortedMap<Year, Long> spread = new TreeMap<>();
        List<Year> years = new ArrayList<>(shares.keySet());
        for (int at = 0; at < parts.length; at++) {
            spread.put(years.get(at), parts[at]);
        }
        return Collections.unmodifiableSortedMap(spread);
    }

    private SortedMap<Year, Long> shares(DateRange days) {
        SortedMap<Year, Long> shares = new TreeMap<>();
        if (way == Way.BY_WEIGHTS) {
            weights.forEach((year, weight) -> shares.put(year, weight.longValue()));
            return shares;
        }
        LocalDate first = end("days.firstDay", days.getFirstDay().orElse(null));
        LocalDate last = end("days.lastDay", days.getLastDay().orElse(null));
        for (int year = first.getYear(); year <= last.getYear(); year++) {
            shares.put(Year.of(year), way == Way.EVENLY ? 1 : daysIn(Year.of(year), first, last));
        }
        return shares;
    }

    private static LocalDate end(String attribute, @Nullable LocalDate day) {
        if (day == null) {
            throw new InvalidValueException(attribute, "open", "a day");
        }
        return day;
    }

    private static long daysIn(Year year, LocalDate first, LocalDate last) {
        LocalDate from = first.getYear() == year.getValue() ? first : year.atDay(1);
        LocalDate to = last.getYear() == year.getValue() ? last : year.atDay(year.length());
        return DateRange.ofClosed(from, to).lengthInDays().orElseThrow();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof YearSpread that && way == that.way && weights.equals(that.weights);
    }

    @Override
    public int hashCode() {
        return 31 * way.hashCode() + weights.hashCode();
    }

    @Override
    public String toString() {
        return way == Way.BY_WEIGHTS ? weights.toString() : way.toString();
    }
}
