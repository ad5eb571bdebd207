package se.samverkan.core.time;

import static se.samverkan.core.PublicApi.Usage.CALL;

import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import se.samverkan.core.InvalidValueException;
import se.samverkan.core.PublicApi;
import se.samverkan.core.internal.DayChecks;

/**
 * A notice period (uppsägningstid): months, weeks or days, by the clause's way of counting. What the clause doesn't say
 * stays absent, and both ways of counting are then made.
 *
 * <p>Six months before 4 September are 4 March: a notice on that day is in time. No day is moved for being a Sunday or a
 * holiday.
 *
 * <p>This class is immutable and thread-safe.
 */
@PublicApi(CALL)
public final class NoticePeriod {

    private static final int MOST_MONTHS = 120;
    private static final int MOST_DAYS = 3650;

    private final Period length;
    private final @Nullable MonthCounting counting;
    private final @Nullable NoticeMoment moment;

    private NoticePeriod(Period length, @Nullable MonthCounting counting, @Nullable NoticeMoment moment) {
        this.length = length;
        this.counting = counting;
        this.moment = moment;
    }

    /**
     * A notice period of months.
     *
     * @param months 1 to 120
     * @return the period, without a way of counting
     * @throws InvalidValueException if the number lies outside 1 to 120
     */
    public static NoticePeriod ofMonths(int months) {
        return new NoticePeriod(Period.ofMonths(require("notice.months", months, MOST_MONTHS)), null, null);
    }

    /**
     * A notice period of weeks.
     *
     * @param weeks 1 to 521
     * @return the period
     * @throws InvalidValueException if the number lies outside 1 to 521
     */
    public static NoticePeriod ofWeeks(int weeks) {
        return new NoticePeriod(Period.ofWeeks(require("notice.weeks", weeks, MOST_DAYS / 7)), null, null);
    }

    /**
     * A notice period of days.
     *
     * @param days 1 to 3650
     * @return the period
     * @throws InvalidValueException if the number lies outside 1 to 3650
     */
    public static NoticePeriod ofDays(int days) {
        return new NoticePeriod(Period.ofDays(require("notice.days", days, MOST_DAYS)), null, null);
    }

    private static int require(String attribute, int number, int most) {
        if (number < 1 || number > most) {
            throw new InvalidValueException(attribute, number, "1 to " + most);
        }
        return number;
    }

    /**
     * The same period, with the clause's way of counting months.
     *
     * @param way the way; of no matter to weeks and days
     * @return the period
     */
    public NoticePeriod counting(MonthCounting way) {
        return new NoticePeriod(length, Objects.requireNonNull(way, "counting"), moment);
    }

    /**
     * The same period, with the moment of a notice that the clause counts from.
     *
     * @param counted the moment
     * @return the period
     */
    public NoticePeriod from(NoticeMoment counted) {
        return new NoticePeriod(length, counting, Objects.requireNonNull(counted, "moment"));
    }

    /**
     * The length.
     *
     * @return months alone or days alone, a week being seven days
     */
    public Period getLength() {
        return length;
    }

    /**
     * The clause's way of counting months.
     *
     * @return the way; absent where the clause doesn't say
     */
    public Optional<MonthCounting> getCounting() {
        return Optional.ofNullable(counting);
    }

    /**
     * The moment of a notice that the clause counts from.
     *
     * @return the moment; absent where the clause doesn't say
     */
    public Optional<NoticeMoment> getMoment() {
        return Optional.ofNullable(moment);
    }

    /**
     * The last day to give notice, counted back from the last day in force.
     *
     * @param lastDayInForce the last day in force, included
     * @return the day that lies the period before it
     * @throws InvalidValueException if the day isn't of the years 1 to 9999
     */
    public CountedDay lastDayBefore(LocalDate lastDayInForce) {
        return counted(DayChecks.require("notice.lastDayInForce", lastDayInForce), LocalDate::minus);
    }

    /**
     * The last day in force, counted from the day of notice.
     *
     * @param noticeDay the day that the notice counts from
     * @return the day that lies the period after it
     * @throws InvalidValueException if the day isn't of the years 1 to 9999
     */
    public CountedDay lastDayAfter(LocalDate noticeDay) {
        return counted(DayChecks.require("notice.day", noticeDay), LocalDate::plus);
    }

    private CountedDay counted(LocalDate from, BiFunction<LocalDate, Period, LocalDate> move) {
        LocalDate sameDay = move.apply(from, length);
        boolean fromMonthEnd = from.equals(YearMonth.from(from).atEndOfMonth());
        if (length.getMonths() == 0 || !fromMonthEnd || counting == MonthCounting.SAME_DAY) {
            return CountedDay.of(sameDay);
        }
        LocalDate monthEnd = YearMonth.from(sameDay).atEndOfMonth();
        return counting == MonthCounting.MONTH_END ? CountedDay.of(monthEnd) : CountedDay.either(sameDay, monthEnd);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof NoticePeriod that
                && length.equals(that.length)
                && counting == that.counting
                && moment == that.moment;
    }

    @Override
    public int hashCode() {
        return Objects.hash(length, counting, moment);
    }

    @Override
    public String toString() {
        return length + (counting == null ? "" : " " + counting) + (moment == null ? "" : " " + moment);
    }
}
