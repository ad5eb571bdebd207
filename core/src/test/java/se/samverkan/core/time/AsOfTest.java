package se.samverkan.core.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.samverkan.core.InvalidValueException;

@DisplayName("AsOf is the day a question holds on, and the knowledge it is asked with")
class AsOfTest {

    private static final LocalDate JUNE = LocalDate.of(2024, 6, 30);
    private static final LocalDate JANUARY = LocalDate.of(2024, 1, 31);

    @Test
    @DisplayName("knows everything unless something else is said")
    void everything() {
        AsOf asOf = AsOf.on(JUNE);
        assertThat(asOf.getDay()).isEqualTo(JUNE);
        assertThat(asOf.getKnownOn()).isEmpty();
        assertThat(asOf.getRevision()).isEmpty();
        assertThat(asOf.knows(Recording.on(Days.LAST_EVER).atRevision(Long.MAX_VALUE)))
                .isTrue();
        assertThat(asOf).hasToString("2024-06-30");
    }

    @ParameterizedTest(name = "{0} knows what was recorded {1}, revision {2}: {3}")
    @DisplayName("knows what was recorded by the end of the day, and up to the revision, both where both are said")
    @CsvSource({
        "2024-06-30 known 2024-01-31, 2024-01-30, 9, true",
        "2024-06-30 known 2024-01-31, 2024-01-31, 9, true",
        "2024-06-30 known 2024-01-31, 2024-02-01, 0, false",
        "2024-06-30 revision 3, 2024-02-01, 3, true",
        "2024-06-30 revision 3, 2024-01-01, 4, false",
        "2024-06-30 revision 0, 2024-01-01, 0, true",
        "2024-06-30 known 2024-01-31 revision 3, 2024-01-31, 3, true",
        "2024-06-30 known 2024-01-31 revision 3, 2024-01-31, 4, false",
        "2024-06-30 known 2024-01-31 revision 3, 2024-02-01, 3, false"
    })
    void knows(String asOf, LocalDate day, long revision, boolean known) {
        Recording recording = Recording.on(day).atRevision(revision);
        assertThat(AsOf.parse(asOf).knows(recording)).isEqualTo(known);
    }

    @Test
    @DisplayName("knows on the earliest of days what has been known throughout, but not past its revision")
    void undated() {
        AsOf earliest = AsOf.on(JUNE).knownOn(Days.FIRST_EVER);
        assertThat(earliest.knows(Recording.undated())).isTrue();
        assertThat(earliest.atRevision(2).knows(Recording.undated().atRevision(3)))
                .isFalse();
    }

    @Test
    @DisplayName("keeps the knowledge when another day is asked of")
    void onDay() {
        AsOf asOf = AsOf.on(JUNE).knownOn(JANUARY).atRevision(3);
        assertThat(asOf.onDay(JANUARY)).hasToString("2024-01-31 known 2024-01-31 revision 3");
        assertThat(asOf.onDay(JANUARY).onDay(JUNE)).isEqualTo(asOf).hasSameHashCodeAs(asOf);
        assertThat(asOf)
                .isNotEqualTo(AsOf.on(JUNE).knownOn(JANUARY))
                .isNotEqualTo(AsOf.on(JUNE).atRevision(3))
                .isNotEqualTo(asOf.onDay(JANUARY))
                .isNotEqualTo(JUNE);
    }

    @ParameterizedTest
    @DisplayName("refuses text of another form")
    @ValueSource(
            strings = {
                "",
                "2024-02-30",
                "2024-06-30 known",
                "2024-06-30 known ",
                "2024-06-30 known 2023-02-29",
                "2024-06-30 revision ",
                "2024-06-30 revision -1",
                "2024-06-30 revision 1e3",
                "2024-06-30 revision 9223372036854775808",
                "2024-06-30 revision 3 known 2024-01-31",
                "2024-06-30 known 2024-01-31 known 2024-01-31",
                "known 2024-06-30",
                "+10000-01-01",
                "0000-01-01"
            })
    void refuses(String text) {
        assertThatThrownBy(() -> AsOf.parse(text))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageMatching("(asOf|knownOn): expected .*, but was '.*'");
    }

    @Test
    @DisplayName("refuses days outside the years 1 to 9999, and a revision below 0")
    void illegal() {
        assertThatThrownBy(() -> AsOf.on(Days.AFTER_ALL)).hasMessageStartingWith("asOf: expected a day of the years");
        assertThatThrownBy(() -> AsOf.on(JUNE).onDay(LocalDate.MIN)).hasMessageStartingWith("asOf: expected a day");
        assertThatThrownBy(() -> AsOf.on(JUNE).knownOn(LocalDate.MAX)).hasMessageStartingWith("knownOn: expected");
        assertThatThrownBy(() -> AsOf.on(JUNE).atRevision(-1))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("revision: expected 0 or more, but was '-1'");
    }

    @Test
    @NullUnmarked
    @DisplayName("refuses null, by name")
    void refusedNull() {
        assertThatThrownBy(() -> AsOf.on(null)).hasMessage("asOf");
        assertThatThrownBy(() -> AsOf.on(JUNE).onDay(null)).hasMessage("asOf");
        assertThatThrownBy(() -> AsOf.on(JUNE).knownOn(null)).hasMessage("knownOn");
        assertThatThrownBy(() -> AsOf.parse(null)).hasMessage("asOf");
        assertThatThrownBy(() -> AsOf.on(JUNE).knows(null))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("recording");
    }
}
