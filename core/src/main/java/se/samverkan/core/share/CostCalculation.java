package se.samverkan.core.share;

import static se.samverkan.core.PublicApi.Usage.CALL;

import java.time.LocalDate;
import org.immutables.value.Value;
import se.samverkan.core.InvalidValueException;
import se.samverkan.core.PublicApi;
import se.samverkan.core.code.CallOffId;
import se.samverkan.core.internal.DayChecks;

/**
 * The provider's calculation of what a call-off costs in full, before or after it is held. One recorded later of the same
 * call-off takes its place.
 *
 * <p>This class is immutable and thread-safe.
 */
@PublicApi(CALL)
@Value.Immutable
public abstract sealed class CostCalculation permits ImmutableCostCalculation {

    CostCalculation() {}

    /**
     * A calculation.
     *
     * @param callOff the call-off, which may be one that is to come
     * @param cost what it costs in full
     * @param day the day that the calculation was made
     * @return the calculation
     * @throws InvalidValueException if the day isn't of the years 1 to 9999
     */
    public static CostCalculation of(CallOffId callOff, FullCost cost, LocalDate day) {
        return ImmutableCostCalculation.builder()
                .callOff(callOff)
                .cost(cost)
                .day(day)
                .build();
    }

    /**
     * The call-off.
     *
     * @return the id
     */
    public abstract CallOffId getCallOff();

    /**
     * What it costs in full.
     *
     * @return the cost
     */
    public abstract FullCost getCost();

    /**
     * The day that the calculation was made.
     *
     * @return the day
     */
    public abstract LocalDate getDay();

    /**
     * Refuses what can't exist.
     *
     * @throws InvalidValueException if the day isn't of the years 1 to 9999
     */
    @Value.Check
    protected void check() {
        DayChecks.require("costCalculation.day", getDay());
    }
}
