package se.samverkan.rules.deadline;

import java.time.LocalDate;

/** The days that the library reckons with: those of the years 1 to 9999. A deadline outside them isn't told. */
final class Calendar {

    private static final LocalDate FIRST = LocalDate.of(1, 1, 1);
    private static final int LAST_YEAR = 9999;

    private Calendar() {}

    static boolean has(LocalDate day) {
        return day.getYear() >= FIRST.getYear() && day.getYear() <= LAST_YEAR;
    }

    /** The day before, or the first day itself. */
    static LocalDate before(LocalDate day) {
        return day.equals(FIRST) ? day : day.minusDays(1);
    }
}
