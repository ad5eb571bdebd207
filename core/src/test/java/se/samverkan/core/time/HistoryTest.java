package se.samverkan.core.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.samverkan.core.InvalidValueException;

@DisplayName("A history is a value over time: what holds on a day is what was last stated about that day")
class HistoryTest {

    private static final LocalDate RENAMED = LocalDate.of(2022, 1, 1);
    private static final LocalDate CORRECTED = LocalDate.of(2022, 3, 10);
    private static final History<String> NAMES =
            History.of("Mälardalens högskola").from(RENAMED, "Mälardalens universitet");

    @Test
    @DisplayName("gives the earlier name through the day before, and the later from the day on")
    void names() {
        assertThat(NAMES.at(AsOf.on(RENAMED.minusDays(1)))).hasValue("Mälardalens högskola");
        assertThat(NAMES.at(AsOf.on(RENAMED))).hasValue("Mälardalens universitet");
        assertThat(NAMES.at(AsOf.on(Days.FIRST_EVER))).hasValue("Mälardalens högskola");
        assertThat(NAMES.at(AsOf.on(Days.LAST_EVER))).hasValue("Mälardalens universitet");
    }

    @Test
    @DisplayName("is silent on days that no statement is about")
    void silent() {
        assertThat(History.empty().at(AsOf.on(RENAMED))).isEmpty();
        History<Integer> year = History.<Integer>empty()
                .with(DateRange.ofClosed(RENAMED, LocalDate.of(2022, 12, 31)), 1, Recording.undated());
        assertThat(year.at(AsOf.on(RENAMED.minusDays(1)))).isEmpty();
        assertThat(year.at(AsOf.on(LocalDate.of(2022, 12, 31)))).hasValue(1);
        assertThat(year.at(AsOf.on(LocalDate.of(2023, 1, 1)))).isEmpty();
    }

    @Test
    @DisplayName("is corrected from a day recorded on, and answers as before with the earlier knowledge")
    void corrected() {
        History<String> corrected = NAMES.with(DateRange.from(RENAMED), "MDU", Recording.on(CORRECTED));
        AsOf asked = AsOf.on(RENAMED.plusMonths(6));
        assertThat(corrected.at(asked)).hasValue("MDU");
        assertThat(corrected.at(asked.knownOn(CORRECTED))).hasValue("MDU");
        assertThat(corrected.at(asked.knownOn(CORRECTED.minusDays(1)))).isEqualTo(NAMES.at(asked));
        assertThat(corrected.at(asked.onDay(RENAMED.minusDays(1)))).hasValue("Mälardalens högskola");
        assertThat(NAMES.at(asked)).hasValue("Mälardalens universitet");
    }

    @Test
    @DisplayName("tells the afternoon from the morning by the revision; of statements recorded alike, the last wins")
    void revisions() {
        Recording morning = Recording.on(CORRECTED).atRevision(4);
        Recording afternoon = Recording.on(CORRECTED).atRevision(5);
        History<String> history = History.of("open")
                .with(DateRange.always(), "morning", morning)
                .with(DateRange.always(), "same morning", morning)
                .with(DateRange.always(), "afternoon", afternoon);
        AsOf asked = AsOf.on(CORRECTED).knownOn(CORRECTED);
        assertThat(history.at(asked.atRevision(3))).hasValue("open");
        assertThat(history.at(asked.atRevision(4))).hasValue("same morning");
        assertThat(history.at(asked.atRevision(5))).isEqualTo(Optional.of("afternoon"));
        assertThat(history.getStatements()).extracting(Statement::getValue).hasSize(4);
    }

    @Test
    @DisplayName("refuses a statement recorded before one that stands, by day or by revision, and stays as it was")
    void goesForward() {
        History<String> history = History.<String>empty()
                .with(DateRange.always(), "a", Recording.on(CORRECTED).atRevision(4));
        assertThatThrownBy(() -> history.with(
                        DateRange.always(), "b", Recording.on(CORRECTED).atRevision(3)))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("recording: expected one that doesn't come before 2022-03-10 #4, but was '2022-03-10 #3'");
        assertThatThrownBy(() -> history.from(RENAMED, "b")).hasMessageContaining("but was 'undated #0'");
        assertThat(history.getStatements()).hasSize(1);
    }

    @Test
    @DisplayName("is equal by its statements, which nobody can change")
    void equality() {
        History<String> same = History.of("Mälardalens högskola").from(RENAMED, "Mälardalens universitet");
        assertThat(NAMES).isEqualTo(same).hasSameHashCodeAs(same).isNotEqualTo(History.of("Mälardalens högskola"));
        assertThat(NAMES)
                .hasToString("[Mälardalens högskola on ../.., recorded undated #0, "
                        + "Mälardalens universitet on 2022-01-01/.., recorded undated #0]");
        Statement<String> second = NAMES.getStatements().get(1);
        assertThat(second)
                .isEqualTo(same.getStatements().get(1))
                .isNotEqualTo(same.getStatements().get(0));
        assertThat(second.getDays()).isEqualTo(DateRange.from(RENAMED));
        assertThat(second.getRecording()).isEqualTo(Recording.undated());
        assertThatThrownBy(() -> NAMES.getStatements().remove(0)).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    @NullUnmarked
    @DisplayName("refuses null, by name")
    void refusedNull() {
        assertThatThrownBy(() -> History.of(null)).hasMessage("value");
        assertThatThrownBy(() -> NAMES.from(RENAMED, null)).hasMessage("value");
        assertThatThrownBy(() -> NAMES.from(null, "MDU")).hasMessage("firstDay");
        assertThatThrownBy(() -> NAMES.with(null, "MDU", Recording.undated())).hasMessage("days");
        assertThatThrownBy(() -> NAMES.with(DateRange.always(), "MDU", null)).hasMessage("recording");
        assertThatThrownBy(() -> NAMES.at(null))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("asOf");
    }
}
