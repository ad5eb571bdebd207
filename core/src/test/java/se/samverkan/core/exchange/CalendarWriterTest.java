package se.samverkan.core.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.samverkan.core.exchange.Calendars.STAMP;
import static se.samverkan.core.exchange.Calendars.event;
import static se.samverkan.core.exchange.Calendars.events;
import static se.samverkan.core.exchange.Calendars.read;
import static se.samverkan.core.exchange.Calendars.value;
import static se.samverkan.core.exchange.Calendars.write;
import static se.samverkan.core.exchange.Calendars.writer;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VAlarm;
import net.fortuna.ical4j.model.component.VEvent;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.samverkan.core.InvalidValueException;
import se.samverkan.core.code.AgreementId;
import se.samverkan.core.deadline.Deadline;
import se.samverkan.core.deadline.DeadlineKind;
import se.samverkan.core.finding.FindingCode;

@DisplayName("Events are written as an iCalendar")
class CalendarWriterTest {

    @Test
    @DisplayName("line by line as RFC 5545 has it, the ends CR LF")
    void wholeText() {
        String text = write(
                writer().domain("avtal.harnosand.se").alarm(30).build(),
                event("sko/deadline.expiry")
                        .description("Sista dagen är beräknad.\nSe avtalet; punkt 3, C:\\avtal.")
                        .addCategories("Avtal", "Löptid, slut")
                        .sequence(7)
                        .build());
        assertThat(text.split("\r\n", -1))
                .containsExactly(
                        "BEGIN:VCALENDAR",
                        "VERSION:2.0",
                        "PRODID:-//Härnösands kommun//Avtal//SV",
                        "CALSCALE:GREGORIAN",
                        "BEGIN:VEVENT",
                        "UID:sko/deadline.expiry@avtal.harnosand.se",
                        "DTSTAMP:20240201T083015Z",
                        "SEQUENCE:7",
                        "DTSTART;VALUE=DATE:20240229",
                        "DTEND;VALUE=DATE:20240301",
                        "SUMMARY:Avtalet löper ut",
                        "DESCRIPTION:Sista dagen är beräknad.\\nSe avtalet\\; punkt 3\\, C:\\\\avtal.",
                        "CATEGORIES:Avtal,Löptid\\, slut",
                        "TRANSP:TRANSPARENT",
                        "BEGIN:VALARM",
                        "ACTION:DISPLAY",
                        "DESCRIPTION:Avtalet löper ut",
                        "TRIGGER:-P30D",
                        "END:VALARM",
                        "END:VEVENT",
                        "END:VCALENDAR",
                        "");
    }

    @Test
    @DisplayName("that ical4j finds valid and reads back")
    void readBack() {
        Calendar calendar = read(write(
                writer().domain("avtal.harnosand.se").alarm(30).alarm(0).build(),
                event("sko/deadline.expiry")
                        .description("Rad ett\nrad två")
                        .addCategories("Avtal")
                        .sequence(0)
                        .build(),
                event("sko/deadline.notice").build()));
        assertThat(calendar.validate().hasErrors()).isFalse();
        assertThat(calendar.getVersion().getValue()).isEqualTo("2.0");
        assertThat(calendar.getProductId().getValue()).isEqualTo("-//Härnösands kommun//Avtal//SV");
        List<VEvent> events = events(calendar);
        assertThat(events).hasSize(2);
        VEvent first = events.get(0);
        assertThat(value(first, "UID")).isEqualTo("sko/deadline.expiry@avtal.harnosand.se");
        assertThat(value(first, "DTSTAMP")).isEqualTo("20240201T083015Z");
        assertThat(value(first, "SEQUENCE")).isEqualTo("0");
        assertThat(first.getDateTimeStart().getDate()).isEqualTo(LocalDate.of(2024, 2, 29));
        assertThat(first.getDateTimeEnd().getDate()).isEqualTo(LocalDate.of(2024, 3, 1));
        assertThat(value(first, "SUMMARY")).isEqualTo("Avtalet löper ut");
        assertThat(value(first, "DESCRIPTION")).isEqualTo("Rad ett\nrad två");
        assertThat(value(first, "CATEGORIES")).isEqualTo("Avtal");
        assertThat(value(first, "TRANSP")).isEqualTo("TRANSPARENT");
        List<VAlarm> alarms = first.getAlarms();
        assertThat(alarms).hasSize(2).allSatisfy(alarm -> {
            assertThat(alarm.getRequiredProperty("ACTION").getValue()).isEqualTo("DISPLAY");
            assertThat(alarm.getRequiredProperty("DESCRIPTION").getValue()).isEqualTo("Avtalet löper ut");
        });
        assertThat(alarms.get(0).getRequiredProperty("TRIGGER").getValue()).isEqualTo("-P30D");
        assertThat(value(events.get(1), "UID")).isEqualTo("sko/deadline.notice@avtal.harnosand.se");
        assertThat(events.get(1).getProperty("DESCRIPTION")).isEmpty();
        assertThat(events.get(1).getProperty("SEQUENCE")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2023-12-31, 20231231, 20240101",
        "2024-02-28, 20240228, 20240229",
        "2023-02-28, 20230228, 20230301",
        "0001-01-01, 00010101, 00010102",
        "9998-12-31, 99981231, 99990101"
    })
    @DisplayName("each on a day that ends before the next, over leap days and year ends")
    void days(LocalDate day, String start, String end) {
        String text = write(writer().build(), event("a").day(day).build());
        assertThat(text)
                .contains("\r\nDTSTART;VALUE=DATE:" + start + "\r\n")
                .contains("\r\nDTEND;VALUE=DATE:" + end + "\r\n");
    }

    @Test
    @DisplayName("of deadlines by their keys, so that the event stays the same when the day moves")
    void ofDeadline() {
        FindingCode code = FindingCode.of("deadline.activity-start");
        AgreementId sko = AgreementId.of("sko");
        Deadline before = Deadline.builder(code, DeadlineKind.ACTIVITY_START, sko, Calendars.DAY)
                .path("callOffs[A-2]")
                .build();
        Deadline moved = Deadline.builder(code, DeadlineKind.ACTIVITY_START, sko, Calendars.DAY.plusDays(7))
                .path("callOffs[A-2]")
                .build();
        CalendarEvent event = CalendarEvent.of(before).summary("Kursstart").build();
        assertThat(event.getDay()).isEqualTo(Calendars.DAY);
        assertThat(event.getUid()).isEqualTo("sko/deadline.activity-start/callOffs[A-2]");
        assertThat(CalendarEvent.of(moved).summary("Kursstart").build().getUid())
                .isEqualTo(event.getUid());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Kurs\r\nATTENDEE:mailto:x@example.org",
                "Kurs\nEND:VEVENT\nBEGIN:VEVENT",
                "Kurs\rDTSTART:19700101",
                "Kurs;X-A=1:2,\\n3",
                "\\",
                "a\\nb"
            })
    @DisplayName("whatever people have typed, in words that no line or property comes out of")
    void injection(String typed) {
        String text = write(
                writer().alarm(1).build(),
                event("a")
                        .summary(typed)
                        .description(typed)
                        .addCategories(typed)
                        .build(),
                event("b").build());
        List<VEvent> events = events(read(text));
        assertThat(events).hasSize(2);
        String expected = typed.replace("\r\n", "\n").replace('\r', '\n');
        assertThat(value(events.get(0), "SUMMARY")).isEqualTo(expected);
        assertThat(value(events.get(0), "DESCRIPTION")).isEqualTo(expected);
        assertThat(events.get(0).getProperty("ATTENDEE")).isEmpty();
        assertThat(text.split("\r\n", -1))
                .hasSize(write(
                                writer().alarm(1).build(),
                                event("a")
                                        .summary("x")
                                        .description("x")
                                        .addCategories("x")
                                        .build(),
                                event("b").build())
                        .split("\r\n", -1)
                        .length);
    }

    @Test
    @DisplayName("none of them, as an empty calendar")
    void noEvents() {
        assertThat(events(read(write(writer().build())))).isEmpty();
    }

    @Test
    @DisplayName("each id once: two with one id are refused before anything is written")
    void sameId() {
        StringBuilder out = new StringBuilder();
        assertThatThrownBy(() -> writer().build()
                        .write(List.of(event("a").build(), event("a").build()), out))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("event.uid: expected an id that no other event has, but was 'a'");
        assertThat(out).isEmpty();
    }

    @Test
    @DisplayName("and a failure of what is written to is passed on")
    void failure() {
        Appendable broken = new Appendable() {
            @Override
            public Appendable append(CharSequence text) throws IOException {
                throw new IOException("full");
            }

            @Override
            public Appendable append(CharSequence text, int start, int end) throws IOException {
                throw new IOException("full");
            }

            @Override
            public Appendable append(char letter) throws IOException {
                throw new IOException("full");
            }
        };
        assertThatThrownBy(() -> writer().build().write(List.of(), broken))
                .isInstanceOf(IOException.class)
                .hasMessage("full");
    }

    @Test
    @DisplayName("with alarms of 0 to 3650 days, each number once")
    void alarms() {
        assertThat(write(writer().alarm(0).alarm(3650).build(), event("a").build()))
                .contains("TRIGGER:PT0S\r\n")
                .contains("TRIGGER:-P3650D\r\n");
        for (int days : new int[] {-1, 3651}) {
            assertThatThrownBy(() -> writer().alarm(days))
                    .isInstanceOf(InvalidValueException.class)
                    .hasMessage("alarm: expected 0 to 3650 days, but was '" + days + "'");
        }
        assertThatThrownBy(() -> writer().alarm(7).alarm(7))
                .hasMessage("alarm: expected each number of days once, but was '7'");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-a", "a b", "a@b", "a\r\nb", "å.se"})
    @DisplayName("refuses a domain that is none")
    void domains(String name) {
        assertThatThrownBy(() -> writer().domain(name))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageStartingWith("domain: expected letters, digits, points and hyphens, at most 200, but was '");
    }

    @Test
    @DisplayName("refuses a blank product, and a moment outside the years 1 to 9999")
    void refused() {
        assertThatThrownBy(() -> CalendarWriter.builder(" ", STAMP))
                .hasMessageStartingWith("productId: expected text that isn't blank");
        for (Instant moment : List.of(Instant.MIN, Instant.MAX, Instant.parse("+10000-01-01T00:00:00Z"))) {
            assertThatThrownBy(() -> CalendarWriter.builder("-//a", moment))
                    .isInstanceOf(InvalidValueException.class)
                    .hasMessageStartingWith("stamp: expected a moment of the years 1 to 9999");
        }
        assertThat(write(
                        CalendarWriter.builder("-//a", Instant.parse("9999-12-31T23:59:59Z"))
                                .build(),
                        event("a").build()))
                .contains("DTSTAMP:99991231T235959Z");
    }

    @Test
    @NullUnmarked
    @DisplayName("refuses null, by name")
    void refusedNull() {
        assertThatThrownBy(() -> CalendarWriter.builder(null, STAMP)).hasMessage("productId");
        assertThatThrownBy(() -> CalendarWriter.builder("-//a", null)).hasMessage("stamp");
        assertThatThrownBy(() -> writer().domain(null)).hasMessage("domain");
        assertThatThrownBy(() -> writer().build().write(List.of(), null)).hasMessage("out");
    }
}
