package se.samverkan.core.time;

import static se.samverkan.core.PublicApi.Usage.CALL;

import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.samverkan.core.InvalidValueException;
import se.samverkan.core.PublicApi;
import se.samverkan.core.internal.DayChecks;

/**
 * A date of which some parts may be unstated: a whole day, a day of a month without a year ("a 24 March"), a month of a
 * year, or a year alone. What is unstated is never filled in.
 *
 * <p>This class is immutable and thread-safe.
 */
@PublicApi(CALL)
public final class PartialDate {

    private static final Pattern FORM = Pattern.compile("(?:([0-9]{4})|-)(?:-([0-9]{2})(?:-([0-9]{2}))?)?");

    private final @Nullable Year year;
    private final @Nullable Month month;
    private final int dayOfMonth;

    private PartialDate(@Nullable Year year, @Nullable Month month, int dayOfMonth) {
        this.year = year;
        this.month = month;
        this.dayOfMonth = dayOfMonth;
    }

    /**
     * A date that is known whole.
     *
     * @param day the day
     * @return the date
     * @throws InvalidValueException if the day isn't of the years 1 to 9999
     */
    public static PartialDate of(LocalDate day) {
        DayChecks.require("date", day);
        return new PartialDate(Year.of(day.getYear()), day.getMonth(), day.getDayOfMonth());
    }

    /**
     * A day of a month whose year is unstated.
     *
     * @param monthDay the month and the day, such as 24 March
     * @return the date
     */
    public static PartialDate of(MonthDay monthDay) {
        Objects.requireNonNull(monthDay, "date");
        return new PartialDate(null, monthDay.getMonth(), monthDay.getDayOfMonth());
    }

    /**
     * A month of a year whose day is unstated.
     *
     * @param month the year and the month
     * @return the date
     * @throws InvalidValueException if the year isn't 1 to 9999
     */
    public static PartialDate of(YearMonth month) {
        DayChecks.require("date", Objects.requireNonNull(month, "date").atDay(1));
        return new PartialDate(Year.of(month.getYear()), month.getMonth(), 0);
    }

    /**
     * A year whose day is unstated.
     *
     * @param year the year
     * @return the date
     * @throws InvalidValueException if the year isn't 1 to 9999
     */
    public static PartialDate of(Year year) {
        DayChecks.require("date", Objects.requireNonNull(year, "date").atDay(1));
        return new PartialDate(year, null, 0);
    }

    /**
     * The date that {@link #toString()} has printed.
     *
     * @param text {@code 2023-09-05}, {@code --03-24}, {@code 2023-09} or {@code 2023}
     * @return the date
     * @throws InvalidValueException if the text isn't of one of these forms, or there is no such day
     */
    public static PartialDate parse(String text) {
        Matcher parts = FORM.matcher(Objects.requireNonNull(text, "date"));
        if (!parts.matches() || (parts.group(1) == null && parts.group(3) == null)) {
            throw refusal(text, null);
        }
        // 2000 is a leap year, so that 29 February can be a day of an unstated year.
        String year = Objects.requireNonNullElse(parts.group(1), "2000");
        String month = Objects.requireNonNullElse(parts.group(2), "01");
        String dayOfMonth = Objects.requireNonNullElse(parts.group(3), "01");
        try {
            LocalDate day = LocalDate.parse(year + "-" + month + "-" + dayOfMonth);
            if (parts.group(1) == null) {
                return of(MonthDay.from(day));
            }
            if (parts.group(2) == null) {
                return of(Year.from(day));
            }
            return parts.group(3) == null ? of(YearMonth.from(day)) : of(day);
        } catch (DateTimeParseException e) {
            throw refusal(text, e);
        }
    }

    private static InvalidValueException refusal(String text, @Nullable DateTimeParseException cause) {
        InvalidValueException refusal = new InvalidValueException(
                "date", text, "an existing date such as 2023-09-05, --03-24, 2023-09 or 2023");
        refusal.initCause(cause);
        return refusal;
    }

    /**
     * The year.
     *
     * @return the year; absent where unstated
     */
    public Optional<Year> getYear() {
        return Optional.ofNullable(year);
    }

    /**
     * The month.
     *
     * @return the month; absent where unstated
     */
    public Optional<Month> getMonth() {
        return Optional.ofNullable(month);
    }

    /**
     * The day of the month.
     *
     * @return 1 to 31; empty where unstated
     */
    public OptionalInt getDayOfMonth() {
        return dayOfMonth == 0 ? OptionalInt.empty() : OptionalInt.of(dayOfMonth);
    }

    /**
     * The whole day, where every part is stated.
     *
     * @return the day; absent where a part is unstated
     */
    public Optional<LocalDate> toLocalDate() {
        return year == null || month == null || dayOfMonth == 0
                ? Optional.empty()
                : Optional.of(year.atMonth(month).atDay(dayOfMonth));
    }

    /**
     * The days that the date may be, where the year is stated.
     *
     * @return from the earliest possible day to the latest; absent where the year is unstated
     */
    public Optional<DateRange> getPossibleDays() {
        if (year == null) {
            return Optional.empty();
        }
        if (month == null) {
            return Optional.of(
                    DateRange.ofClosed(year.atDay(1), year.atMonth(12).atEndOfMonth()));
        }
        YearMonth in = year.atMonth(month);
        return Optional.of(
                dayOfMonth == 0
                        ? DateRange.ofClosed(in.atDay(1), in.atEndOfMonth())
                        : DateRange.ofClosed(in.atDay(dayOfMonth), in.atDay(dayOfMonth)));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PartialDate that
                && Objects.equals(year, that.year)
                && month == that.month
                && dayOfMonth == that.dayOfMonth;
    }

    @Override
    public int hashCode() {
        return Objects.hash(year, month, dayOfMonth);
    }

    /**
     * The stated parts in ISO 8601, {@code --} for an unstated year.
     *
     * @return the text that {@link #parse} reads back
     */
    @Override
    public String toString() {
        StringBuilder text =
                new StringBuilder(year == null ? "-" : String.format(Locale.ROOT, "%04d", year.getValue()));
        if (month != null) {
            text.append(String.format(Locale.ROOT, "-%02d", month.getValue()));
        }
        return dayOfMonth == 0
                ? text.toString()
                : text.append(String.format(Locale.ROOT, "-%02d", dayOfMonth)).toString();
    }
}
