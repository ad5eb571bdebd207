package se.samverkan.core.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.samverkan.core.file.Files.OPENED;
import static se.samverkan.core.file.Files.on;
import static se.samverkan.core.file.FollowedUp.COURSES;
import static se.samverkan.core.file.FollowedUp.DROPOUT;
import static se.samverkan.core.file.FollowedUp.TERMS;
import static se.samverkan.core.file.FollowedUp.file;
import static se.samverkan.core.file.FollowedUp.measured;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.samverkan.core.InvalidValueException;
import se.samverkan.core.code.IndicatorId;
import se.samverkan.core.followup.IndicatorStatus;
import se.samverkan.core.followup.Measurement;
import se.samverkan.core.time.AsOf;

@DisplayName("How indicators stand, as a file records what was measured")
class IndicatorsTest {

    private static final LocalDate YEAR_END = LocalDate.of(2024, 12, 31);
    private static final LocalDate RECORDED = LocalDate.of(2025, 1, 20);
    private static final AgreementFile FILE = file(TERMS);
    private static final AgreementFile MEASURED = FILE.record(measured(COURSES, "2024-12-31", "7"), RECORDED);

    private static List<String> told(FileView view) {
        return view.followUp().indicators().stream()
                .map(IndicatorStatus::toString)
                .toList();
    }

    @Test
    @DisplayName("not measured until it is, from the day of the value on, each by itself and in the goals' order")
    void measuredFrom() {
        assertThat(told(on(FILE, YEAR_END))).containsExactly("courses not measured", "dropout not measured");
        assertThat(told(on(MEASURED, YEAR_END.minusDays(1))))
                .containsExactly("courses not measured", "dropout not measured");
        assertThat(told(on(MEASURED, YEAR_END))).containsExactly("courses on 2024-12-31 7", "dropout not measured");
        assertThat(on(MEASURED, YEAR_END).followUp().indicators().get(0).isTargetReached())
                .hasValue(false);
        assertThat(on(OPENED, YEAR_END).followUp().indicators()).isEmpty();
    }

    @Test
    @DisplayName("a measured zero is measured")
    void zero() {
        AgreementFile file = MEASURED.record(measured(DROPOUT, "2024-12-31", "0"), RECORDED);
        assertThat(told(on(file, YEAR_END)).get(1)).isEqualTo("dropout on 2024-12-31 0");
    }

    @Test
    @DisplayName("the latest day's value stands, whatever the order of recording")
    void latestDay() {
        AgreementFile file = MEASURED.record(measured(COURSES, "2025-06-30", "12"), RECORDED)
                .record(measured(COURSES, "2024-06-30", "3"), RECORDED);
        assertThat(told(on(file, LocalDate.of(2024, 6, 30))).get(0)).isEqualTo("courses on 2024-06-30 3");
        assertThat(told(on(file, YEAR_END)).get(0)).isEqualTo("courses on 2024-12-31 7");
        assertThat(told(on(file, LocalDate.of(2025, 6, 30))).get(0)).isEqualTo("courses on 2025-06-30 12");
    }

    @Test
    @DisplayName("one recorded later of the same day corrects it, and an earlier knowledge keeps what it knew")
    void corrected() {
        AgreementFile file = MEASURED.record(measured(COURSES, "2024-12-31", "8"), RECORDED.plusDays(1));
        assertThat(told(on(file, YEAR_END)).get(0)).isEqualTo("courses on 2024-12-31 8");
        assertThat(told(file.at(AsOf.on(YEAR_END).knownOn(RECORDED))).get(0)).isEqualTo("courses on 2024-12-31 7");
        assertThat(told(file.at(AsOf.on(YEAR_END).knownOn(RECORDED.minusDays(1))))
                        .get(0))
                .isEqualTo("courses not measured");
    }

    @Test
    @DisplayName("one taken back lets the one before it stand again, or none")
    void withdrawn() {
        Measurement back = Measurement.withdrawn(COURSES, YEAR_END);
        assertThat(told(on(MEASURED.record(back, RECORDED), YEAR_END)).get(0)).isEqualTo("courses not measured");
        AgreementFile two = MEASURED.record(measured(COURSES, "2024-06-30", "3"), RECORDED);
        assertThat(told(on(two.record(back, RECORDED), YEAR_END)).get(0)).isEqualTo("courses on 2024-06-30 3");
        AgreementFile again = two.record(back, RECORDED).record(measured(COURSES, "2024-12-31", "9"), RECORDED);
        assertThat(told(on(again, YEAR_END)).get(0)).isEqualTo("courses on 2024-12-31 9");
    }

    @Test
    @DisplayName("a measurement of an indicator that the agreement doesn't have is refused, and the file is as it was")
    void unknown() {
        assertThatThrownBy(() -> MEASURED.record(measured(IndicatorId.of("other"), "2024-12-31", "1"), RECORDED))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("measurement.indicator: expected an indicator of the agreement, but was 'other'");
        assertThatThrownBy(() -> OPENED.record(measured(COURSES, "2024-12-31", "1"), RECORDED))
                .isInstanceOf(InvalidValueException.class);
        assertThat(MEASURED.getActs()).hasSize(1);
        assertThat(MEASURED.getActs().get(0).getKind()).isEqualTo(ActKind.MEASUREMENT);
    }
}
