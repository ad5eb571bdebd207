package se.samverkan.core.internal;

import java.time.LocalDate;
import java.util.Objects;
import se.samverkan.core.InvalidValueException;

/** The check of a legal day: a day of the years 1 to 9999, so that adding a term to it can't leave the calendar. */
public final class DayChecks {

    private static final LocalDate FIRST = LocalDate.of(1, 1, 1);
    private static final LocalDate LAST = LocalDate.of(9999, 12, 31);

    private DayChecks() {}

    /**
     * Requires a legal day.
     *
     * @param attribute the attribute's name, for the message
     * @param day the day
     * @return the day, unchanged
     * @throws InvalidValueException if the day lies outside the years 1 to 9999
     */
    public static LocalDate require(String attribute, LocalDate day) {
        Objects.requireNonNull(day, attribute);
        if (day.isBefore(FIRST) || day.isAfter(LAST)) {
            throw new InvalidValueException(attribute, day, "a day of the years 1 to 9999");
        }
        return day;
    }

    /**
     * Requires two legal days in order.
     *
     * @param attribute the name of the later day's attribute, for the message
     * @param first the first day
     * @param last the last day, included
     * @throws InvalidValueException if the last day comes before the first
     */
    public static void requireOrder(String attribute, LocalDate first, LocalDate last) {
        if (last.isBefore(first)) {
            throw new InvalidValueException(attribute, last, "a day on or after the first day " + first);
        }
    }
}
