package se.samverkan.core.time;

import static se.samverkan.core.PublicApi.Usage.CALL;

import java.time.LocalDate;
import java.time.Period;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.samverkan.core.InvalidValueException;
import se.samverkan.core.PublicApi;
import se.samverkan.core.internal.DayChecks;

/**
 * The time that an agreement is in force: its first and its last day, both included, as far as they are stated. A term
 * may state both days, a length alone ("four years"), a first day and a length, a last day alone, or that it has no end.
 * A day that isn't stated stays absent; where notice or an option leaves it open on which of some days the term ends, it
 * holds the earliest and the latest of them.
 *
 * <p>K years from a day end on the day before the same day K years later: four years from 2023-09-05 end on 2027-09-04.
 * Where that year lacks the day (29 February), the count is from 28 February, so the term ends on the 27th: the earlier
 * day is the safe one.
 *
 * <p>This class is immutable and thread-safe.
 */
@PublicApi(CALL)
public final class Term {

    private static final int LONGEST_YEARS = 200;

    private final @Nullable LocalDate firstDay;
    private final @Nullable LocalDate earliestLastDay;
    private final @Nullable LocalDate latestLastDay;
    private final @Nullable Period length;
    private final boolean openEnded;

    private Term(
            @Nullable LocalDate firstDay, @Nullable LocalDate lastDay, @Nullable Period length, boolean openEnded) {
        this(firstDay, lastDay, lastDay, length, openEnded);
    }

    private Term(
            @Nullable LocalDate firstDay,
            @Nullable LocalDate earliestLastDay,
            @Nullable LocalDate latestLastDay,
            @Nullable Period length,
            boolean openEnded) {
        this.firstDay = firstDay;
        this.earliestLastDay = earliestLastDay;
        this.latestLastDay = latestLastDay;
        this.length = length;
        this.openEnded = openEnded;
    }

    /**
     * A term with both days stated.
     *
     * @param firstDay the first day in force
     * @param lastDay the last day in force, included
     * @return the term
     * @throws InvalidValueException if the last day comes before the first, or a day isn't of the years 1 to 9999
     */
    public static Term ofClosed(LocalDate firstDay, LocalDate lastDay) {
        DateRange.ofClosed(firstDay, lastDay);
        return new Term(firstDay, lastDay, null, false);
    }

    /**
     * A term of which the length alone is stated, in years.
     *
     * @param years 1 to 200
     * @return the term, without days
     * @throws InvalidValueException if the number lies outside 1 to 200
     */
    public static Term ofYears(int years) {
        return ofMonths(years, 12, "years");
    }

    /**
     * A term of which the length alone is stated, in months.
     *
     * @param months 1 to 2400
     * @return the term, without days
     * @throws InvalidValueException if the number lies outside 1 to 2400
     */
    public static Term ofMonths(int months) {
        return ofMonths(months, 1, "months");
    }

    private static Term ofMonths(int number, int monthsEach, String attribute) {
        int most = LONGEST_YEARS * 12 / monthsEach;
        if (number < 1 || number > most) {
            throw new InvalidValueException(attribute, number, "1 to " + most);
        }
        return new Term(null, null, Period.ofMonths(number * monthsEach).normalized(), false);
    }

    /**
     * A term without an end, whose first day is stated.
     *
     * @param firstDay the first day in force
     * @return the term
     * @throws InvalidValueException if the day isn't of the years 1 to 9999
     */
    public static Term openEndedFrom(LocalDate firstDay) {
        return new Term(DayChecks.require("firstDay", firstDay), null, null, true);
    }

    /**
     * A term without an end, whose first day isn't stated.
     *
     * @return the term
     */
    public static Term openEnded() {
        return new Term(null, null, null, true);
    }

    /**
     * A term of which the last day alone is stated.
     *
     * @param lastDay the last day in force, included
     * @return the term
     * @throws InvalidValueException if the day isn't of the years 1 to 9999
     */
    public static Term until(LocalDate lastDay) {
        return new Term(null, DayChecks.require("lastDay", lastDay), null, false);
    }

    /**
     * This term with its first day stated: where a length is stated, the last day follows from it.
     *
     * @param day the first day in force
     * @return the term
     * @throws InvalidValueException if another first day is stated already, the last day comes before the day, or a day
     *     isn't of the years 1 to 9999
     */
    public Term startingOn(LocalDate day) {
        DayChecks.require("firstDay", day);
        if (firstDay != null) {
            if (!firstDay.equals(day)) {
                throw new InvalidValueException("firstDay", day, "the first day that is stated already, " + firstDay);
            }
            return this;
        }
        if (length != null) {
            LocalDate last = DayChecks.require("lastDay", day.plus(length).minusDays(1));
            Term whole = new Term(day, last, length, false);
            return latestLastDay == null ? whole : whole.endingBetween(day, latestLastDay);
        }
        if (earliestLastDay != null) {
            DayChecks.requireOrder("lastDay", day, earliestLastDay);
        }
        return new Term(day, earliestLastDay, latestLastDay, null, openEnded);
    }

    /**
     * This term lengthened by an extension that begins on the day after its last day. Where a length is stated, the length
     * grows, and the last day is counted from the first by the whole of it: three extensions by a year end on the same day as
     * one by three. Where neither the last day nor a length is stated, nothing can be told and the term stays as it is.
     *
     * <p>Where the last day is stated without a length, each extension is counted from the day after it. Several steps are then
     * added up first, so that they don't creep from 29 February or the end of a month.
     *
     * @param extension the length of the extension, in years and months
     * @return the longer term
     * @throws InvalidValueException if the term has no end, or the last day would come after the year 9999
     */
    public Term extendedBy(Period extension) {
        Objects.requireNonNull(extension, "extension");
        if (openEnded) {
            throw new InvalidValueException("extension", extension, "a term with an end, which it lengthens");
        }
        Period longer = length == null ? null : length.plus(extension).normalized();
        if (firstDay != null
                && length != null
                && firstDay.plus(length).minusDays(1).equals(getLastDay().orElse(null))) {
            LocalDate last = DayChecks.require("lastDay", firstDay.plus(longer).minusDays(1));
            return new Term(firstDay, last, longer, false);
        }
        return new Term(firstDay, after(earliestLastDay, extension), after(latestLastDay, extension), longer, false);
    }

    private static @Nullable LocalDate after(@Nullable LocalDate lastDay, Period extension) {
        return lastDay == null
                ? null
                : DayChecks.require(
                        "lastDay", lastDay.plusDays(1).plus(extension).minusDays(1));
    }

    /**
     * This term cut short, or closed where it has no end. Where its own last day isn't known, it may still end before the day.
     *
     * @param day the last day in force, included; one before the first day is taken as the day before it, so that the term
     *     covers no day
     * @return the term that ends on the day, or on its own last day where that comes earlier
     * @throws InvalidValueException if the day isn't of the years 1 to 9999
     */
    public Term endingBy(LocalDate day) {
        DayChecks.require("lastDay", day);
        return endingBetween(day, day);
    }

    /**
     * This term cut short, where it isn't known on which of some days.
     *
     * @param earliest the earliest day that may be the last in force
     * @param latest the latest such day; absent where only the term's own end, if any, limits it
     * @return the term, whose last day lies between the days or is its own where that comes earlier
     * @throws InvalidValueException if a day isn't of the years 1 to 9999, or the latest comes before the earliest
     */
    public Term endingBetween(LocalDate earliest, Optional<LocalDate> latest) {
        latest.ifPresent(day -> DayChecks.requireOrder("latestLastDay", earliest, day));
        return endingBetween(earliest, latest.orElse(null));
    }

    private Term endingBetween(LocalDate earliest, @Nullable LocalDate latest) {
        DayChecks.require("earliestLastDay", earliest);
        boolean ownEndUnknown = earliestLastDay == null && !openEnded;
        LocalDate first = ownEndUnknown ? null : notBeforeStart(earlier(earliest, earliestLastDay));
        LocalDate last = notBeforeStart(earlier(latest, latestLastDay));
        boolean changed = openEnded || !Objects.equals(first, earliestLastDay) || !Objects.equals(last, latestLastDay);
        return changed ? new Term(firstDay, first, last, ownEndUnknown ? length : null, false) : this;
    }

    private @Nullable LocalDate notBeforeStart(@Nullable LocalDate day) {
        return day == null || firstDay == null || !day.isBefore(firstDay) ? day : firstDay.minusDays(1);
    }

    private static @Nullable LocalDate earlier(@Nullable LocalDate one, @Nullable LocalDate other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return one.isBefore(other) ? one : other;
    }

    /**
     * The first day in force.
     *
     * @return the day; absent where unstated
     */
    public Optional<LocalDate> getFirstDay() {
        return Optional.ofNullable(firstDay);
    }

    /**
     * The last day in force, included: stated, or following from the first day and the length.
     *
     * @return the day; absent where it is unstated or there is none, or where it isn't known which of some days it is
     */
    public Optional<LocalDate> getLastDay() {
        return Objects.equals(earliestLastDay, latestLastDay) ? Optional.ofNullable(latestLastDay) : Optional.empty();
    }

    /**
     * The earliest day that may be the last in force.
     *
     * @return the last day itself where it is known; absent where nothing is known of it, or there is none
     */
    public Optional<LocalDate> getEarliestLastDay() {
        return Optional.ofNullable(earliestLastDay);
    }

    /**
     * The latest day that may be the last in force.
     *
     * @return the last day itself where it is known; absent where nothing limits it
     */
    public Optional<LocalDate> getLatestLastDay() {
        return Optional.ofNullable(latestLastDay);
    }

    /**
     * The length as stated, in years and months.
     *
     * @return the length; absent where the days or the lack of an end are stated instead
     */
    public Optional<Period> getLength() {
        return Optional.ofNullable(length);
    }

    /**
     * Whether the term is stated to have no end.
     *
     * @return true if it has none; false where it has one, be its day stated or not
     */
    public boolean isOpenEnded() {
        return openEnded;
    }

    /**
     * Whether a day lies in the term, the first and the last day included, as far as the stated days tell.
     *
     * @param day the day
     * @return true or false; absent where a day that isn't stated decides
     */
    public Optional<Boolean> covers(LocalDate day) {
        Objects.requireNonNull(day, "day");
        boolean before = firstDay != null && day.isBefore(firstDay);
        boolean after = latestLastDay != null && day.isAfter(latestLastDay);
        if (before || after) {
            return Optional.of(false);
        }
        boolean inside = openEnded || (earliestLastDay != null && !day.isAfter(earliestLastDay));
        return firstDay != null && inside ? Optional.of(true) : Optional.empty();
    }

    /**
     * Whether the term is longer than a number of years from its first day, to the day.
     *
     * @param years the number of years, 1 to 200
     * @return true or false; absent where neither both days, nor a length, nor the lack of an end is stated
     * @throws InvalidValueException if the number lies outside 1 to 200
     */
    public Optional<Boolean> isLongerThanYears(int years) {
        if (years < 1 || years > LONGEST_YEARS) {
            throw new InvalidValueException("years", years, "1 to " + LONGEST_YEARS);
        }
        if (openEnded) {
            return Optional.of(true);
        }
        if (length != null) {
            boolean longer = length.toTotalMonths() > 12L * years;
            boolean mayBeCut = firstDay == null && latestLastDay != null;
            return longer && mayBeCut ? Optional.empty() : Optional.of(longer);
        }
        if (firstDay == null) {
            return Optional.empty();
        }
        LocalDate tooLate = firstDay.plusYears(years);
        if (latestLastDay != null && latestLastDay.isBefore(tooLate)) {
            return Optional.of(false);
        }
        return earliestLastDay != null && !earliestLastDay.isBefore(tooLate) ? Optional.of(true) : Optional.empty();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Term that
                && Objects.equals(firstDay, that.firstDay)
                && Objects.equals(earliestLastDay, that.earliestLastDay)
                && Objects.equals(latestLastDay, that.latestLastDay)
                && Objects.equals(length, that.length)
                && openEnded == that.openEnded;
    }

    @Override
    public int hashCode() {
        return Objects.hash(firstDay, earliestLastDay, latestLastDay, length, openEnded);
    }

    @Override
    public String toString() {
        return (firstDay == null ? "?" : firstDay) + "/" + (openEnded ? ".." : lastDayText())
                + (length == null ? "" : " " + length);
    }

    private String lastDayText() {
        String latest = latestLastDay == null ? "?" : latestLastDay.toString();
        String earliest = earliestLastDay == null ? "?" : earliestLastDay.toString();
        return earliest.equals(latest) ? latest : earliest + " to " + latest;
    }
}
