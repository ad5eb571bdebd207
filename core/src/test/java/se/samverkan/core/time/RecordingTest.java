package se.samverkan.core.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.samverkan.core.InvalidValueException;

@DisplayName("A recording is a day that the host gives, and a revision that orders what was recorded that day")
class RecordingTest {

    private static final LocalDate DAY = LocalDate.of(2024, 2, 29);

    @Test
    @DisplayName("is ordered by day, those without a day first, then by revision")
    void order() {
        assertThat(new Recording[] {
                    Recording.undated(),
                    Recording.undated().atRevision(7),
                    Recording.on(DAY),
                    Recording.on(DAY).atRevision(1),
                    Recording.on(DAY).atRevision(Long.MAX_VALUE),
                    Recording.on(DAY.plusDays(1)),
                })
                .isSorted()
                .doesNotHaveDuplicates();
    }

    @Test
    @DisplayName("of one day and one revision are the same")
    void equality() {
        Recording recording = Recording.on(DAY).atRevision(3);
        assertThat(recording)
                .isEqualTo(Recording.on(DAY).atRevision(2).atRevision(3))
                .hasSameHashCodeAs(Recording.on(DAY).atRevision(3))
                .isEqualByComparingTo(Recording.on(DAY).atRevision(3))
                .isNotEqualTo(Recording.undated().atRevision(3))
                .isNotEqualTo(DAY)
                .hasToString("2024-02-29 #3");
        assertThat(recording.getDay()).hasValue(DAY);
        assertThat(recording.getRevision()).isEqualTo(3);
        assertThat(Recording.undated().getDay()).isEmpty();
        assertThat(Recording.undated()).hasToString("undated #0");
    }

    @Test
    @NullUnmarked
    @DisplayName("refuses a day outside the years 1 to 9999, a revision below 0, and null by name")
    void refuses() {
        assertThatThrownBy(() -> Recording.on(Days.AFTER_ALL))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("recordedOn: expected a day of the years 1 to 9999, but was '+10000-01-01'");
        assertThatThrownBy(() -> Recording.undated().atRevision(Long.MIN_VALUE))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("revision: expected 0 or more, but was '-9223372036854775808'");
        assertThatThrownBy(() -> Recording.on(null))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("recordedOn");
    }
}
