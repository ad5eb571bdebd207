package se.samverkan.core.followup;

import static se.samverkan.core.PublicApi.Usage.CALL;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.samverkan.core.PublicApi;
import se.samverkan.core.agreement.Goal;
import se.samverkan.core.agreement.Indicator;
import se.samverkan.core.finding.InputCode;
import se.samverkan.core.quantity.Decimal;

/**
 * How an indicator of a goal stands as of a day: what it was last measured to, if it has been measured, and whether the
 * target is reached. Not measured is never zero.
 *
 * <p>This class is immutable and thread-safe.
 */
@PublicApi(CALL)
public final class IndicatorStatus {

    private final Goal goal;
    private final Indicator indicator;
    private final @Nullable Measurement measurement;

    private IndicatorStatus(Goal goal, Indicator indicator, @Nullable Measurement measurement) {
        this.goal = Objects.requireNonNull(goal, "goal");
        this.indicator = Objects.requireNonNull(indicator, "indicator");
        this.measurement = measurement;
    }

    /**
     * How an indicator stands by its latest measurement.
     *
     * @param goal the goal
     * @param indicator the indicator
     * @param measurement the latest measurement by the day; absent where there is none, and taken for none without a value
     * @return the status
     */
    public static IndicatorStatus of(Goal goal, Indicator indicator, Optional<Measurement> measurement) {
        return new IndicatorStatus(
                goal,
                indicator,
                measurement.filter(each -> each.getValue().isPresent()).orElse(null));
    }

    /**
     * The goal that the indicator tells of.
     *
     * @return the goal
     */
    public Goal getGoal() {
        return goal;
    }

    /**
     * The indicator.
     *
     * @return the indicator
     */
    public Indicator getIndicator() {
        return indicator;
    }

    /**
     * The latest measurement by the day.
     *
     * @return the measurement, with a value; absent where the indicator isn't measured
     */
    public Optional<Measurement> getMeasurement() {
        return Optional.ofNullable(measurement);
    }

    /**
     * The latest measured value.
     *
     * @return the value; absent where the indicator isn't measured, which isn't zero
     */
    public Optional<Decimal> getValue() {
        return getMeasurement().flatMap(Measurement::getValue);
    }

    /**
     * Whether the latest measured value reaches the target.
     *
     * @return the answer; absent where there is no target or no measurement
     */
    public Optional<Boolean> isTargetReached() {
        return getValue().flatMap(value -> indicator.getTarget().map(target -> target.contains(value)));
    }

    /**
     * What would have to be known to tell whether the target is reached.
     *
     * @return the missing inputs; empty where it can be told
     */
    public List<InputCode> getMissing() {
        List<InputCode> missing = new ArrayList<>();
        if (indicator.getTarget().isEmpty()) {
            missing.add(InputCode.INDICATOR_TARGET);
        }
        if (measurement == null) {
            missing.add(InputCode.INDICATOR_MEASUREMENT);
        }
        return List.copyOf(missing);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof IndicatorStatus that
                && goal.equals(that.goal)
                && indicator.equals(that.indicator)
                && Objects.equals(measurement, that.measurement);
    }

    @Override
    public int hashCode() {
        return Objects.hash(goal, indicator, measurement);
    }

    @Override
    public String toString() {
        return measurement == null ? indicator.getId() + " not measured" : measurement.toString();
    }
}
