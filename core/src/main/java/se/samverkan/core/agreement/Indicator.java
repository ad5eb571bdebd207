package se.samverkan.core.agreement;

import static se.samverkan.core.PublicApi.Usage.CALL;

import java.util.Optional;
import org.immutables.value.Value;
import se.samverkan.core.PublicApi;
import se.samverkan.core.code.IndicatorId;
import se.samverkan.core.quantity.Decimal;
import se.samverkan.core.quantity.DecimalRange;
import se.samverkan.core.text.Text;

/**
 * What tells how far a goal is reached: a name, the unit that it is measured in, and the value to reach, if one is stated. What
 * has been measured stands in the agreement's file.
 *
 * <p>This class is immutable and thread-safe.
 */
@PublicApi(CALL)
@Value.Immutable
public abstract sealed class Indicator permits ImmutableIndicator {

    Indicator() {}

    /**
     * A builder of an indicator.
     *
     * @return the builder; the id, the name and the unit must be set
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * A builder with this indicator's attributes.
     *
     * @return the builder
     */
    public Builder toBuilder() {
        return new Builder().from(this);
    }

    /**
     * The id, by which measurements name it.
     *
     * @return the id, unique in the agreement
     */
    public abstract IndicatorId getId();

    /**
     * The name.
     *
     * @return the name as typed
     */
    public abstract Text getName();

    /**
     * The unit that it is measured in.
     *
     * @return the unit as typed, such as {@code deltagare} or {@code procent}
     */
    public abstract Text getUnit();

    /**
     * The values by which the goal is reached.
     *
     * @return the values; absent where the parties have set no target
     */
    public abstract Optional<DecimalRange> getTarget();

    /**
     * The value from which it is counted.
     *
     * @return the value as it was at the outset; absent where unstated, which isn't zero
     */
    public abstract Optional<Decimal> getBaseline();

    /** The builder of indicators. */
    public static final class Builder extends ImmutableIndicator.Builder {

        Builder() {}
    }
}
