package se.samverkan.core.exchange;

import static se.samverkan.core.PublicApi.Usage.CALL;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.samverkan.core.InvalidValueException;
import se.samverkan.core.PublicApi;

/**
 * Writes events of whole days as an iCalendar (RFC 5545), for calendars to read or to subscribe to. A day is a date without
 * a time of day or a time zone; it takes up no time in its reader's calendar. The host gives the moment that is stamped on
 * the events, since the library reads no clock, and opens and closes what is written to; in a file the characters are UTF-8.
 *
 * <p>Example, with what is to come alone, since what is done or has lapsed would ring too:
 *
 * <pre>{@code
 * CalendarWriter writer = CalendarWriter.builder("-//Härnösands kommun//Avtal//SV", stamp).alarm(30).build();
 * List<CalendarEvent> events = deadlines.getUpcoming().stream()
 *         .map(deadline -> CalendarEvent.of(deadline).summary("Avtalet löper ut (Vårdkurser)").build())
 *         .toList();
 * writer.write(events, out);
 * }</pre>
 *
 * <p>This class is immutable and thread-safe.
 */
@PublicApi(CALL)
public final class CalendarWriter {

    private static final int MOST_DAYS_BEFORE = 3650;
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("uuuuMMdd", Locale.ROOT);
    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'", Locale.ROOT);

    private static final Instant FIRST = Instant.parse("0001-01-01T00:00:00Z");
    private static final Instant AFTER_LAST = Instant.parse("+10000-01-01T00:00:00Z");

    private final String productId;
    private final String stamp;
    private final @Nullable String domain;
    private final List<Integer> alarms;

    private CalendarWriter(Builder builder) {
        productId = builder.productId;
        stamp = builder.stamp;
        domain = builder.domain;
        alarms = List.copyOf(builder.alarms);
    }

    /**
     * A builder of a writer.
     *
     * @param productId what makes the calendar, as its readers log it, such as {@code -//Härnösands kommun//Avtal//SV}
     * @param stamp the moment at which the calendar is made, to the second
     * @return the builder
     * @throws InvalidValueException if the product is blank or holds a character that is refused, or the moment isn't of the
     *     years 1 to 9999 in UTC
     */
    public static Builder builder(String productId, Instant stamp) {
        return new Builder(productId, stamp);
    }

    /**
     * Writes a calendar of events. One without events is written too, though RFC 5545 wants at least one.
     *
     * @param events the events, in the order that they are written
     * @param out what is written to; left open
     * @throws IOException if it can't be written to
     * @throws InvalidValueException if two events have the same id, before anything is written
     */
    public void write(List<CalendarEvent> events, Appendable out) throws IOException {
        Set<String> ids = new HashSet<>();
        for (CalendarEvent event : events) {
            if (!ids.add(event.getUid())) {
                throw new InvalidValueException("event.uid", event.getUid(), "an id that no other event has");
            }
        }
        ContentLines lines = new ContentLines(Objects.requireNonNull(out, "out"));
        lines.write("BEGIN", "VCALENDAR");
        lines.write("VERSION", "2.0");
        lines.write("PRODID", CalendarText.escape(productId));
        lines.write("CALSCALE", "GREGORIAN");
        for (CalendarEvent event : events) {
            write(event, lines);
        }
        lines.write("END", "VCALENDAR");
    }

    private void write(CalendarEvent event, ContentLines lines) throws IOException {
        lines.write("BEGIN", "VEVENT");
        lines.write("UID", CalendarText.escape(event.getUid() + (domain == null ? "" : "@" + domain)));
        lines.write("DTSTAMP", stamp);
        if (event.getSequence().isPresent()) {
            lines.write("SEQUENCE", Integer.toString(event.getSequence().getAsInt()));
        }
        lines.write("DTSTART;VALUE=DATE", date(event.getDay()));
        lines.write("DTEND;VALUE=DATE", date(event.getDay().plusDays(1)));
        lines.write("SUMMARY", CalendarText.escape(event.getSummary()));
        if (event.getDescription().isPresent()) {
            lines.write(
                    "DESCRIPTION", CalendarText.escape(event.getDescription().get()));
        }
        if (!event.getCategories().isEmpty()) {
            lines.write(
                    "CATEGORIES",
                    event.getCategories().stream().map(CalendarText::escape).collect(Collectors.joining(",")));
        }
        lines.write("TRANSP", "TRANSPARENT");
        for (int daysBefore : alarms) {
            lines.write("BEGIN", "VALARM");
            lines.write("ACTION", "DISPLAY");
            lines.write("DESCRIPTION", CalendarText.escape(event.getSummary()));
            lines.write("TRIGGER", daysBefore == 0 ? "PT0S" : "-P" + daysBefore + "D");
            lines.write("END", "VALARM");
        }
        lines.write("END", "VEVENT");
    }

    private static String date(LocalDate day) {
        return DATE.format(day);
    }

    /** The builder of writers. It isn't thread-safe. */
    @PublicApi(CALL)
    public static final class Builder {

        private final String productId;
        private final String stamp;
        private final List<Integer> alarms = new ArrayList<>();
        private @Nullable String domain;

        Builder(String productId, Instant stamp) {
            this.productId = CalendarText.require("productId", productId);
            Objects.requireNonNull(stamp, "stamp");
            if (stamp.isBefore(FIRST) || !stamp.isBefore(AFTER_LAST)) {
                throw new InvalidValueException("stamp", stamp, "a moment of the years 1 to 9999");
            }
            this.stamp = STAMP.format(stamp.atOffset(ZoneOffset.UTC));
        }

        /**
         * Sets the domain that the events' ids end with, so that they differ from those of other makers of calendars.
         *
         * @param name such as {@code avtal.harnosand.se}: letters a to z, digits, points and hyphens, at most 200
         * @return this builder
         * @throws InvalidValueException if the name isn't of that form
         */
        public Builder domain(String name) {
            if (!Objects.requireNonNull(name, "domain").matches("[A-Za-z0-9][A-Za-z0-9.-]{0,199}")) {
                throw new InvalidValueException("domain", name, "letters, digits, points and hyphens, at most 200");
            }
            domain = name;
            return this;
        }

        /**
         * Adds an alarm to every event, at the beginning of a day.
         *
         * @param daysBefore how many days before the event's own, 0 to 3650, each once
         * @return this builder
         * @throws InvalidValueException if the number lies outside 0 to 3650, or is here already
         */
        public Builder alarm(int daysBefore) {
            if (daysBefore < 0 || daysBefore > MOST_DAYS_BEFORE) {
                throw new InvalidValueException("alarm", daysBefore, "0 to " + MOST_DAYS_BEFORE + " days");
            }
            if (alarms.contains(daysBefore)) {
                throw new InvalidValueException("alarm", daysBefore, "each number of days once");
            }
            alarms.add(daysBefore);
            return this;
        }

        /**
         * Makes the writer.
         *
         * @return the writer
         */
        public CalendarWriter build() {
            return new CalendarWriter(this);
        }
    }
}
