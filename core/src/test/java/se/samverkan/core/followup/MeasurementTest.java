package se.samverkan.core.followup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.samverkan.core.InvalidValueException;
import se.samverkan.core.agreement.Goal;
import se.samverkan.core.agreement.Indicator;
import se.samverkan.core.code.GoalId;
import se.samverkan.core.code.IndicatorId;
import se.samverkan.core.finding.InputCode;
import se.samverkan.core.quantity.Decimal;
import se.samverkan.core.quantity.DecimalRange;
import se.samverkan.core.text.Text;

@DisplayName("What an indicator is measured to")
class MeasurementTest {

    private static final IndicatorId COURSES = IndicatorId.of("courses");
    private static final LocalDate DAY = LocalDate.of(2024, 12, 31);
    private static final Measurement ZERO = Measurement.of(COURSES, DAY, Decimal.of(0));

    private static final Indicator INDICATOR = Indicator.builder()
            .id(COURSES)
            .name(Text.of("sv", "Fullföljda kurser"))
            .unit(Text.of("sv", "kurser"))
            .target(DecimalRange.atLeast(Decimal.of(12)))
            .build();
    private static final Goal GOAL = Goal.builder()
            .id(GoalId.of("more"))
            .text(Text.of("sv", "Fler fullföljer"))
            .addIndicators(INDICATOR)
            .build();

    private static IndicatorStatus status(Indicator indicator, Measurement measurement) {
        return IndicatorStatus.of(GOAL, indicator, Optional.of(measurement));
    }

    @Test
    @DisplayName("is a value of a day; one without a value takes an earlier one back, and is no zero")
    void values() {
        Measurement withdrawn = Measurement.withdrawn(COURSES, DAY);
        assertThat(ZERO.getIndicator()).isEqualTo(COURSES);
        assertThat(ZERO.getDay()).isEqualTo(DAY);
        assertThat(ZERO.getValue()).hasValue(Decimal.of(0));
        assertThat(withdrawn.getValue()).isEmpty();
        assertThat(withdrawn).isNotEqualTo(ZERO).hasToString("courses on 2024-12-31 withdrawn");
        assertThat(ZERO)
                .isEqualTo(Measurement.of(COURSES, DAY, Decimal.parse("0.0")))
                .hasSameHashCodeAs(Measurement.of(COURSES, DAY, Decimal.of(0)))
                .isNotEqualTo(Measurement.of(COURSES, DAY.plusDays(1), Decimal.of(0)))
                .hasToString("courses on 2024-12-31 0");
        assertThatThrownBy(() -> Measurement.of(COURSES, LocalDate.MAX, Decimal.of(1)))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageStartingWith("measurement.day: expected a day of the years 1 to 9999");
    }

    @Test
    @DisplayName("reaches the target or doesn't, the target's own value included")
    void target() {
        assertThat(status(INDICATOR, ZERO).isTargetReached()).hasValue(false);
        assertThat(status(INDICATOR, Measurement.of(COURSES, DAY, Decimal.of(12)))
                        .isTargetReached())
                .hasValue(true);
        assertThat(status(INDICATOR, ZERO).getMissing()).isEmpty();
        assertThat(status(INDICATOR, ZERO).getValue()).hasValue(Decimal.of(0));
    }

    @Test
    @DisplayName("can't be held against a target where it isn't measured, where none is set, or neither")
    void open() {
        Indicator untargeted = INDICATOR.toBuilder().target(Optional.empty()).build();
        IndicatorStatus unmeasured = IndicatorStatus.of(GOAL, INDICATOR, Optional.empty());
        assertThat(unmeasured.isTargetReached()).isEmpty();
        assertThat(unmeasured.getMissing()).containsExactly(InputCode.INDICATOR_MEASUREMENT);
        assertThat(unmeasured.getValue()).isEmpty();
        assertThat(unmeasured).hasToString("courses not measured").isNotEqualTo(status(INDICATOR, ZERO));
        assertThat(status(INDICATOR, Measurement.withdrawn(COURSES, DAY))).isEqualTo(unmeasured);
        assertThat(status(untargeted, ZERO).isTargetReached()).isEmpty();
        assertThat(status(untargeted, ZERO).getMissing()).containsExactly(InputCode.INDICATOR_TARGET);
        assertThat(IndicatorStatus.of(GOAL, untargeted, Optional.empty()).getMissing())
                .containsExactly(InputCode.INDICATOR_TARGET, InputCode.INDICATOR_MEASUREMENT);
    }
}
