package se.samverkan.core.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.samverkan.core.exchange.Calendars.event;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.samverkan.core.InvalidValueException;

@DisplayName("An event in a calendar is a whole day with words")
class CalendarEventTest {

    @Test
    @DisplayName("holds what it was given, and leaves out the rest")
    void plain() {
        CalendarEvent event = event("a").build();
        assertThat(event.getUid()).isEqualTo("a");
        assertThat(event.getDay()).isEqualTo(Calendars.DAY);
        assertThat(event.getSummary()).isEqualTo("Avtalet löper ut");
        assertThat(event.getDescription()).isEmpty();
        assertThat(event.getCategories()).isEmpty();
        assertThat(event.getSequence()).isEmpty();
        assertThat(event).isEqualTo(event("a").build()).isNotEqualTo(event("b").build());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "a b", "å", "a\r\nb"})
    @DisplayName("refuses an id that could break a line, or that is empty")
    void ids(String uid) {
        assertThatThrownBy(() -> event(uid).build())
                .isInstanceOf(InvalidValueException.class)
                .hasMessageStartingWith("event.uid: expected 1 to 1000 visible ASCII characters");
    }

    @Test
    @DisplayName("takes an id of 1000 characters, and none of 1001")
    void longIds() {
        assertThat(event("a".repeat(1000)).build().getUid()).hasSize(1000);
        assertThatThrownBy(() -> event("a".repeat(1001)).build()).isInstanceOf(InvalidValueException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " \t\n", "bell\u0007", "next line\u0085", "half\ud800", "null\u0000"})
    @DisplayName("refuses words that are blank, or hold what no calendar can")
    void words(String words) {
        assertThatThrownBy(() -> event("a").summary(words).build())
                .isInstanceOf(InvalidValueException.class)
                .hasMessageStartingWith("event.summary: expected text");
        assertThatThrownBy(() -> event("a").description(words).build())
                .isInstanceOf(InvalidValueException.class)
                .hasMessageStartingWith("event.description: expected text");
        assertThatThrownBy(() -> event("a").addCategories(words).build())
                .isInstanceOf(InvalidValueException.class)
                .hasMessageStartingWith("event.categories: expected text");
    }

    @Test
    @DisplayName("refuses a day without a next one of four digits, and a negative sequence")
    void numbers() {
        assertThat(event("a").day(LocalDate.of(9998, 12, 31)).sequence(0).build())
                .isNotNull();
        for (LocalDate day : new LocalDate[] {LocalDate.of(0, 12, 31), LocalDate.of(9999, 1, 1), LocalDate.MAX}) {
            assertThatThrownBy(() -> event("a").day(day).build())
                    .isInstanceOf(InvalidValueException.class)
                    .hasMessageStartingWith("event.day: expected a day of the years 1 to 9998");
        }
        assertThatThrownBy(() -> event("a").sequence(-1).build())
                .hasMessage("event.sequence: expected 0 or more, but was '-1'");
    }
}
