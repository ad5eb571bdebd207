package se.samverkan.core.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samverkan.core.exchange.Calendars.event;
import static se.samverkan.core.exchange.Calendars.events;
import static se.samverkan.core.exchange.Calendars.read;
import static se.samverkan.core.exchange.Calendars.value;
import static se.samverkan.core.exchange.Calendars.write;
import static se.samverkan.core.exchange.Calendars.writer;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import net.fortuna.ical4j.model.component.VEvent;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

@Label("Any words in a calendar")
class CalendarWriterProperties {

    /** Words of every length and script, with much of what is special in a calendar. */
    @Provide
    Arbitrary<String> words() {
        Arbitrary<String> special =
                Arbitraries.of("\\", ";", ",", ":", "\n", "\r\n", "\r", "\t", "\"", " ", "\\n", "BEGIN:VEVENT");
        Arbitrary<String> letters = Arbitraries.of("a", "å", "Ö", "€", "𝄞", "\u00a0", "👩🏽‍🏫", "e\u0301");
        Arbitrary<String> any = Arbitraries.integers()
                .between(0x20, 0x10ffff)
                .filter(point -> Character.getType(point) != Character.CONTROL
                        && Character.getType(point) != Character.SURROGATE)
                .map(Character::toString);
        return Arbitraries.frequencyOf(Tuple.of(2, special), Tuple.of(4, letters), Tuple.of(1, any))
                .list()
                .ofMinSize(1)
                .ofMaxSize(200)
                .map(parts -> String.join("", parts))
                .filter(words -> !words.isBlank());
    }

    @Property(tries = 300)
    @Label("are read back by ical4j as written, each line end as one")
    void roundTrip(@ForAll("words") String first, @ForAll("words") String second) {
        // Between marks, since ical4j strips white space from the ends of a value.
        String summary = "<" + first + ">";
        String description = "<" + second + ">";
        Assume.that(isReadRight(summary) && isReadRight(description));
        String text = write(
                writer().alarm(14).build(),
                event("a").summary(summary).description(description).build());
        List<VEvent> events = events(read(text));
        assertThat(events).hasSize(1);
        assertThat(value(events.get(0), "SUMMARY")).isEqualTo(oneKindOfLineEnd(summary));
        assertThat(value(events.get(0), "DESCRIPTION")).isEqualTo(oneKindOfLineEnd(description));
    }

    /** ical4j 4.2.3 takes an escaped backslash before an escaped line end for something else. */
    private static boolean isReadRight(String words) {
        return !words.matches("(?s).*\\\\[\r\n].*");
    }

    @Property
    @Label("are escaped so that RFC 5545 gives them back")
    void escaping(@ForAll("words") String words) {
        String escaped = CalendarText.escape(words);
        StringBuilder read = new StringBuilder();
        for (int at = 0; at < escaped.length(); at++) {
            char letter = escaped.charAt(at);
            if (letter == '\\') {
                at++;
                read.append(escaped.charAt(at) == 'n' ? '\n' : escaped.charAt(at));
            } else {
                assertThat(letter).isNotIn(';', ',', '\r', '\n');
                read.append(letter);
            }
        }
        assertThat(read).hasToString(oneKindOfLineEnd(words));
    }

    @Property(tries = 500)
    @Label("stand in lines of at most 75 octets, each whole UTF-8, that unfold to what was to be written")
    void folding(@ForAll("words") String words) {
        String text = write(writer().build(), event("a").description(words).build());
        assertThat(text).endsWith("\r\n");
        for (String line : text.split("\r\n", -1)) {
            byte[] octets = line.getBytes(StandardCharsets.UTF_8);
            assertThat(octets).hasSizeLessThanOrEqualTo(75);
            assertThat(new String(octets, StandardCharsets.UTF_8)).isEqualTo(line);
            assertThat(line).doesNotContain("\n", "\r");
        }
        assertThat(text.replace("\r\n ", ""))
                .contains("\r\nDESCRIPTION:" + CalendarText.escape(words) + "\r\nTRANSP:TRANSPARENT\r\n");
    }

    @Property(tries = 300)
    @Label("leave the day and the id as they are")
    void dayAndId(@ForAll("days") LocalDate day, @ForAll("ids") String uid) {
        VEvent read = events(read(write(writer().build(), event(uid).day(day).build())))
                .get(0);
        assertThat(value(read, "UID")).isEqualTo(uid);
        assertThat(read.getDateTimeStart().getDate()).isEqualTo(day);
        assertThat(read.getDateTimeEnd().getDate()).isEqualTo(day.plusDays(1));
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.longs()
                .between(
                        LocalDate.of(1583, 1, 1).toEpochDay(),
                        LocalDate.of(9998, 12, 31).toEpochDay())
                .map(LocalDate::ofEpochDay);
    }

    @Provide
    Arbitrary<String> ids() {
        return Arbitraries.strings().withCharRange('!', '~').ofMinLength(1).ofMaxLength(300);
    }

    private static String oneKindOfLineEnd(String words) {
        return words.replace("\r\n", "\n").replace('\r', '\n');
    }
}
