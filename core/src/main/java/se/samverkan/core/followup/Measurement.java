package se.samverkan.core.followup;

import static se.samverkan.core.PublicApi.Usage.CALL;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.samverkan.core.InvalidValueException;
import se.samverkan.core.PublicApi;
import se.samverkan.core.code.IndicatorId;
import se.samverkan.core.internal.DayChecks;
import se.samverkan.core.quantity.Decimal;

/**
 * What an indicator was measured to on a day. A measurement recorded later of the same indicator and day takes its place,
 * and one without a value takes it back, so that the indicator isn't measured on that day. Zero is a value like any other.
 *
 * <p>This class is immutable and thread-safe.
 */
@PublicApi(CALL)
public final class Measurement implements FollowUp {

    private final IndicatorId indicator;
    private final LocalDate day;
    private final @Nullable Decimal value;

    private Measurement(IndicatorId indicator, LocalDate day, @Nullable Decimal value) {
        this.indicator = Objects.requireNonNull(indicator, "indicator");
        this.day = DayChecks.require("measurement.day", day);
        this.value = value;
    }

    /**
     * A measured value.
     *
     * @param indicator the indicator's id
     * @param day the day that the value is of
     * @param value the value, in the indicator's unit
     * @return the measurement
     * @throws InvalidValueException if the day isn't of the years 1 to 9999
     */
    public static Measurement of(IndicatorId indicator, LocalDate day, Decimal value) {
        return new Measurement(indicator, day, Objects.requireNonNull(value, "value"));
    }

    /**
     * The taking back of what was recorded of an indicator and a day, such as of a wrong day.
     *
     * @param indicator the indicator's id
     * @param day the day of the measurement that is taken back
     * @return the measurement without a value
     * @throws InvalidValueException if the day isn't of the years 1 to 9999
     */
    public static Measurement withdrawn(IndicatorId indicator, LocalDate day) {
        return new Measurement(indicator, day, null);
    }

    /**
     * The indicator.
     *
     * @return the id of an indicator of the agreement
     */
    public IndicatorId getIndicator() {
        return indicator;
    }

    /**
     * The day that the value is of.
     *
     * @return the day
     */
    @Override
    public LocalDate getDay() {
        return day;
    }

    /**
     * The value.
     *
     * @return the value, in the indicator's unit; absent where it takes an earlier one back
     */
    public Optional<Decimal> getValue() {
        return Optional.ofNullable(value);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Measurement that
                && indicator.equals(that.indicator)
                && day.equals(that.day)
                && Objects.equals(value, that.value);
    }

    @Override
    public int hashCode() {
        return Objects.hash(indicator, day, value);
    }

    @Override
    public String toString() {
        return indicator + " on " + day + (value == null ? " withdrawn" : " " + value);
    }
}
