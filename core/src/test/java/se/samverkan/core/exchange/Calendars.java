package se.samverkan.core.exchange;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;

/** Calendars written, and read again by ical4j. */
final class Calendars {

    static final Instant STAMP = Instant.parse("2024-02-01T08:30:15.999Z");
    static final LocalDate DAY = LocalDate.of(2024, 2, 29);

    private Calendars() {}

    static CalendarWriter.Builder writer() {
        return CalendarWriter.builder("-//Härnösands kommun//Avtal//SV", STAMP);
    }

    static CalendarEvent.Builder event(String uid) {
        return CalendarEvent.builder().uid(uid).day(DAY).summary("Avtalet löper ut");
    }

    static String write(CalendarWriter writer, CalendarEvent... events) {
        StringBuilder out = new StringBuilder();
        try {
            writer.write(List.of(events), out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }

    static Calendar read(String text) {
        try {
            return new CalendarBuilder().build(new StringReader(text));
        } catch (IOException | ParserException e) {
            throw new IllegalStateException(text, e);
        }
    }

    static List<VEvent> events(Calendar calendar) {
        return calendar.getComponents("VEVENT");
    }

    static String value(VEvent event, String property) {
        return event.getRequiredProperty(property).getValue();
    }
}
