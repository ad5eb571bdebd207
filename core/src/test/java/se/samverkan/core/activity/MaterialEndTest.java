package se.samverkan.core.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.samverkan.core.activity.MaterialEnd.Way.DELETED;
import static se.samverkan.core.activity.MaterialEnd.Way.RETURNED;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.samverkan.core.InvalidValueException;

@DisplayName("What is to be done with client material afterwards has a last day")
class MaterialEndTest {

    private static final LocalDate LAST = LocalDate.of(2024, 1, 31);

    @Test
    @DisplayName("a day stated, whatever the course, or so many days after the course's last day")
    void dueDay() {
        LocalDate day = LocalDate.of(2024, 3, 1);
        assertThat(MaterialEnd.by(RETURNED, day).dueDay(Optional.empty())).contains(day);
        assertThat(MaterialEnd.by(RETURNED, day).dueDay(Optional.of(LAST))).contains(day);
        assertThat(MaterialEnd.within(DELETED, 30).dueDay(Optional.of(LAST))).contains(day);
        assertThat(MaterialEnd.within(DELETED, 0).dueDay(Optional.of(LAST))).contains(LAST);
        assertThat(MaterialEnd.within(DELETED, 30).dueDay(Optional.empty())).isEmpty();
        assertThat(MaterialEnd.within(DELETED, 30).getWay()).isEqualTo(DELETED);
    }

    @Test
    @DisplayName("refuses days below 0 or too many, and a day outside the years")
    void refused() {
        assertThatThrownBy(() -> MaterialEnd.within(DELETED, -1))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("materialEnd.days")
                .hasMessageContaining("-1");
        assertThatThrownBy(() -> MaterialEnd.within(DELETED, 36_501)).isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() -> MaterialEnd.by(DELETED, LocalDate.MAX))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("materialEnd.day");
    }

    @Test
    @DisplayName("is equal by its way and its day or days")
    void equality() {
        assertThat(MaterialEnd.within(DELETED, 30))
                .isEqualTo(MaterialEnd.within(DELETED, 30))
                .hasSameHashCodeAs(MaterialEnd.within(DELETED, 30))
                .isNotEqualTo(MaterialEnd.within(RETURNED, 30))
                .isNotEqualTo(MaterialEnd.within(DELETED, 31))
                .isNotEqualTo(MaterialEnd.by(DELETED, LAST))
                .hasToString("DELETED within 30 days");
        assertThat(MaterialEnd.by(RETURNED, LAST)).hasToString("RETURNED by 2024-01-31");
    }
}
