package se.samverkan.core.time;

import static se.samverkan.core.PublicApi.Usage.CALL;

import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.Period;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.samverkan.core.InvalidValueException;
import se.samverkan.core.PublicApi;
import se.samverkan.core.internal.DayChecks;

/**
 * How often something is to be done: every so many months or weeks, counted from a day, or each year on stated days or in
 * stated months. What is to be done in a month is due on its last day. A day that a month or a year lacks is its last one: a
 * month from 31 January is 28 or 29 February, and 29 February is the 28th in a common year.
 *
 * <p>Example: {@code Recurrence.yearlyIn(Month.APRIL, Month.OCTOBER).after(2025-04-07)} is 2025-10-31.
 *
 * <p>This class is immutable and thread-safe.
 */
@PublicApi(CALL)
public final class Recurrence {

    /** The most months between two times. */
    public static final int MOST_MONTHS = 600;

    /** The most weeks between two times. */
    public static final int MOST_WEEKS = 2600;

    private static final int LAST_YEAR = 9999;

    private final @Nullable Period interval;
    private final List<MonthDay> days;
    private final List<Month> months;

    private Recurrence(@Nullable Period interval, Stream<MonthDay> days, Stream<Month> months) {
        this.interval = interval;
        this.days = days.distinct().sorted().toList();
        this.months = months.distinct().sorted().toList();
    }

    /**
     * Every so many months.
     *
     * @param number the months between two times, 1 to {@value #MOST_MONTHS}
     * @return the recurrence
     * @throws InvalidValueException if the number is another
     */
    public static Recurrence everyMonths(int number) {
        return new Recurrence(
                Period.ofMonths(require("recurrence.months", number, MOST_MONTHS)), Stream.empty(), Stream.empty());
    }

    /**
     * Every so many weeks.
     *
     * @param number the weeks between two times, 1 to {@value #MOST_WEEKS}
     * @return the recurrence
     * @throws InvalidValueException if the number is another
     */
    public static Recurrence everyWeeks(int number) {
        return new Recurrence(
                Period.ofWeeks(require("recurrence.weeks", number, MOST_WEEKS)), Stream.empty(), Stream.empty());
    }

    private static int require(String attribute, int number, int most) {
        if (number < 1 || number > most) {
            throw new InvalidValueException(attribute, number, "1 to " + most);
        }
        return number;
    }

    /**
     * Each year on a day, or on several.
     *
     * @param first a day of the year
     * @param more more days
     * @return the recurrence
     */
    public static Recurrence yearlyOn(MonthDay first, MonthDay... more) {
        return new Recurrence(null, Stream.concat(Stream.of(first), Stream.of(more)), Stream.empty());
    }

    /**
     * Each year in a month, or in several: due on the month's last day.
     *
     * @param first a month
     * @param more more months
     * @return the recurrence
     */
    public static Recurrence yearlyIn(Month first, Month... more) {
        return new Recurrence(null, Stream.empty(), Stream.concat(Stream.of(first), Stream.of(more)));
    }

    /**
     * The time between two times.
     *
     * @return whole months or whole weeks in days; absent where it recurs each year on days or in months
     */
    public Optional<Period> getInterval() {
        return Optional.ofNullable(interval);
    }

    /**
     * The days of each year.
     *
     * @return an unmodifiable list in the order of the year, empty unless it recurs on days
     */
    public List<MonthDay> getDays() {
        return days;
    }

    /**
     * The months of each year.
     *
     * @return an unmodifiable list in the order of the year, empty unless it recurs in months
     */
    public List<Month> getMonths() {
        return months;
    }

    /**
     * When it is due next after having been done for a day: the interval later; or the next stated day, later than that day;
     * or the end of the next stated month, later than that month.
     *
     * @param day the day
     * @return the next day; absent where it would come after the year 9999
     * @throws InvalidValueException if the day isn't of the years 1 to 9999
     */
    public Optional<LocalDate> after(LocalDate day) {
        DayChecks.require("day", day);
        if (interval != null) {
            return Optional.of(day.plus(interval)).filter(next -> next.getYear() <= LAST_YEAR);
        }
        LocalDate done = months.isEmpty() ? day : day.with(TemporalAdjusters.lastDayOfMonth());
        return ofYears(day.getYear(), day.getYear() + 1).filter(done::isBefore).findFirst();
    }

    /**
     * When it is due first from a day on: that day, where it recurs by an interval; or else the first stated day, or end of a
     * stated month, on it or later.
     *
     * @param start the day
     * @return the first day; absent where it would come after the year 9999
     * @throws InvalidValueException if the day isn't of the years 1 to 9999
     */
    public Optional<LocalDate> firstFrom(LocalDate start) {
        DayChecks.require("day", start);
        return interval != null
                ? Optional.of(start)
                : ofYears(start.getYear(), start.getYear() + 1)
                        .filter(due -> !due.isBefore(start))
                        .findFirst();
    }

    /**
     * Every day from a first to a last one on which it is due. By an interval, the first day is one of them, and each is
     * counted from it, so that a month's end doesn't creep.
     *
     * @param first the first day
     * @param last the last day, included
     * @return the days in order, each once; empty where the last day comes before the first
     * @throws InvalidValueException if a day isn't of the years 1 to 9999
     */
    public List<LocalDate> within(LocalDate first, LocalDate last) {
        DayChecks.require("first", first);
        DayChecks.require("last", last);
        if (interval == null) {
            return ofYears(first.getYear(), last.getYear())
                    .filter(due -> !due.isBefore(first) && !due.isAfter(last))
                    .toList();
        }
        List<LocalDate> due = new ArrayList<>();
        for (int i = 0; ; i++) {
            LocalDate next = first.plus(interval.multipliedBy(i));
            if (next.isAfter(last)) {
                return List.copyOf(due);
            }
            due.add(next);
        }
    }

    /** The days due in years, in order, as far as the calendar goes. */
    private Stream<LocalDate> ofYears(int firstYear, int lastYear) {
        return IntStream.rangeClosed(firstYear, Math.min(lastYear, LAST_YEAR))
                .boxed()
                .flatMap(year -> Stream.concat(
                                days.stream().map(day -> day.atYear(year)),
                                months.stream()
                                        .map(month ->
                                                LocalDate.of(year, month, 1).with(TemporalAdjusters.lastDayOfMonth())))
                        .sorted(Comparator.naturalOrder())
                        .distinct());
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Recurrence that
                && Objects.equals(interval, that.interval)
                && days.equals(that.days)
                && months.equals(that.months);
    }

    @Override
    public int hashCode() {
        return Objects.hash(interval, days, months);
    }

    /**
     * The interval, the days or the months.
     *
     * @return for example {@code every P6M}, {@code yearly on [--04-15]} or {@code yearly in [APRIL, OCTOBER]}
     */
    @Override
    public String toString() {
        if (interval != null) {
            return "every " + interval;
        }
        return months.isEmpty() ? "yearly on " + days : "yearly in " + months;
    }
}
