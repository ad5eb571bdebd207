package se.samverkan.core.time;

import static se.samverkan.core.PublicApi.Usage.CALL;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import se.samverkan.core.InvalidValueException;
import se.samverkan.core.PublicApi;
import se.samverkan.core.internal.DayChecks;

/**
 * A range of days with both ends included, each of which may be open: without a first day it reaches back without limit,
 * without a last day it goes on without limit. An open end is a statement that there is no limit; a limit that isn't
 * known has no place here. Days lie in the years 1 to 9999.
 *
 * <p>Example: {@code DateRange.ofClosed(2024-02-01, 2024-04-10)} holds 70 days.
 *
 * <p>This class is immutable and thread-safe.
 */
@PublicApi(CALL)
public final class DateRange {

    private static final DateRange ALWAYS = new DateRange(null, null);
    private static final String OPEN = "..";

    private final @Nullable LocalDate firstDay;
    private final @Nullable LocalDate lastDay;

    private DateRange(@Nullable LocalDate firstDay, @Nullable LocalDate lastDay) {
        this.firstDay = firstDay;
        this.lastDay = lastDay;
    }

    /**
     * The range from a first to a last day, both included.
     *
     * @param firstDay the first day
     * @param lastDay the last day, the same as the first for a single day
     * @return the range
     * @throws InvalidValueException if the last day comes before the first, or a day isn't of the years 1 to 9999
     */
    public static DateRange ofClosed(LocalDate firstDay, LocalDate lastDay) {
        DayChecks.require("firstDay", firstDay);
        DayChecks.require("lastDay", lastDay);
        DayChecks.requireOrder("lastDay", firstDay, lastDay);
        return new DateRange(firstDay, lastDay);
    }

    /**
     * The range from a first day on, without an end.
     *
     * @param firstDay the first day, included
     * @return the range
     * @throws InvalidValueException if the day isn't of the years 1 to 9999
     */
    public static DateRange from(LocalDate firstDay) {
        return new DateRange(DayChecks.require("firstDay", firstDay), null);
    }

    /**
     * The range without a beginning, up to a last day.
     *
     * @param lastDay the last day, included
     * @return the range
     * @throws InvalidValueException if the day isn't of the years 1 to 9999
     */
    public static DateRange until(LocalDate lastDay) {
        return new DateRange(null, DayChecks.require("lastDay", lastDay));
    }

    /**
     * The range of every day.
     *
     * @return the range that is open at both ends
     */
    public static DateRange always() {
        return ALWAYS;
    }

    /**
     * The range that {@link #toString()} has printed.
     *
     * @param text two ISO 8601 days with a slash between, {@code ..} for an open end, such as {@code 2024-02-01/..}
     * @return the range
     * @throws InvalidValueException if the text isn't of that form, or the days aren't in order
     */
    public static DateRange parse(String text) {
        String[] ends = Objects.requireNonNull(text, "dateRange").split("/", -1);
        if (ends.length != 2) {
            throw new InvalidValueException("dateRange", text, "two days with a slash between, .. for an open end");
        }
        LocalDate first = ends[0].equals(OPEN) ? null : IsoDays.parse("dateRange", ends[0]);
        LocalDate last = ends[1].equals(OPEN) ? null : IsoDays.parse("dateRange", ends[1]);
        if (first == null) {
            return last == null ? ALWAYS : until(last);
        }
        return last == null ? from(first) : ofClosed(first, last);
    }

    /**
     * The first day, included.
     *
     * @return the first day; absent where the range reaches back without limit
     */
    public Optional<LocalDate> getFirstDay() {
        return Optional.ofNullable(firstDay);
    }

    /**
     * The last day, included.
     *
     * @return the last day; absent where the range goes on without limit
     */
    public Optional<LocalDate> getLastDay() {
        return Optional.ofNullable(lastDay);
    }

    /**
     * Whether a day lies in the range, the first and the last day included.
     *
     * @param day the day
     * @return true if it does
     */
    public boolean contains(LocalDate day) {
        Objects.requireNonNull(day, "day");
        return (firstDay == null || !day.isBefore(firstDay)) && (lastDay == null || !day.isAfter(lastDay));
    }

    /**
     * Whether every day of another range lies in this one.
     *
     * @param other the other range
     * @return true if it does
     */
    public boolean encloses(DateRange other) {
        Objects.requireNonNull(other, "other");
        boolean startsIn = firstDay == null || (other.firstDay != null && !other.firstDay.isBefore(firstDay));
        boolean endsIn = lastDay == null || (other.lastDay != null && !other.lastDay.isAfter(lastDay));
        return startsIn && endsIn;
    }

    /**
     * Whether the ranges have a day in common.
     *
     * @param other the other range
     * @return true if they do
     */
    public boolean overlaps(DateRange other) {
        Objects.requireNonNull(other, "other");
        boolean startsInTime = firstDay == null || other.lastDay == null || !firstDay.isAfter(other.lastDay);
        boolean otherStartsInTime = other.firstDay == null || lastDay == null || !other.firstDay.isAfter(lastDay);
        return startsInTime && otherStartsInTime;
    }

    /**
     * The number of days, both ends counted.
     *
     * @return the number, at least 1; empty where an end is open
     */
    public OptionalLong lengthInDays() {
        return firstDay == null || lastDay == null
                ? OptionalLong.empty()
                : OptionalLong.of(ChronoUnit.DAYS.between(firstDay, lastDay) + 1);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof DateRange that
                && Objects.equals(firstDay, that.firstDay)
                && Objects.equals(lastDay, that.lastDay);
    }

    @Override
    public int hashCode() {
        return Objects.hash(firstDay, lastDay);
    }

    /**
     * The days in ISO 8601 with a slash between, {@code ..} for an open end.
     *
     * @return the text, such as {@code 2024-02-01/2024-04-10}, that {@link #parse} reads back
     */
    @Override
    public String toString() {
        return (firstDay == null ? OPEN : firstDay) + "/" + (lastDay == null ? OPEN : lastDay);
    }
}
