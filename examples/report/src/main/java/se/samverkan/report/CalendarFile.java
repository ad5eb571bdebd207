package se.samverkan.report;

import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import se.samverkan.core.deadline.Deadline;
import se.samverkan.core.deadline.Deadlines;
import se.samverkan.core.exchange.CalendarEvent;
import se.samverkan.core.exchange.CalendarWriter;

/**
 * The deadlines as a calendar that a host's calendar program reads, each named with its agreement: what is still to come, and
 * what is overdue.
 */
final class CalendarFile {

    private static final String PRODUCT = "-//Samverkan//Report//EN";
    private static final int ALARM_DAYS_BEFORE = 30;

    private CalendarFile() {}

    /** Writes the calendar; it is stamped with the start of the day that the deadlines are asked of, since no clock is read. */
    static void write(Cases cases, Deadlines deadlines, Wording words, Appendable out) throws IOException {
        LocalDate today = deadlines.getAsOf().getDay();
        List<CalendarEvent> events = deadlines.getAll().stream()
                .filter(deadline -> isAhead(deadline, today))
                .map(deadline -> words.explainer().calendarEvent(deadline, cases.fileOf(deadline.getAgreement())))
                .toList();
        CalendarWriter.builder(PRODUCT, today.atStartOfDay().toInstant(ZoneOffset.UTC))
                .alarm(ALARM_DAYS_BEFORE)
                .build()
                .write(events, out);
    }

    private static boolean isAhead(Deadline deadline, LocalDate today) {
        Deadline.Status status = deadline.statusOn(today);
        return status == Deadline.Status.UPCOMING || status == Deadline.Status.OVERDUE;
    }
}
