package se.samverkan.rules.lifecycle;

import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;

/** The number of days from a last day to a day that comes after it. */
final class DaysLate {

    private DaysLate() {}

    static Period between(LocalDate lastDay, LocalDate day) {
        return Period.ofDays(Math.toIntExact(ChronoUnit.DAYS.between(lastDay, day)));
    }
}
