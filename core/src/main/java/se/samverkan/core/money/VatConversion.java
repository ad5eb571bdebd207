package se.samverkan.core.money;

import static se.samverkan.core.PublicApi.Usage.CALL;

import java.math.RoundingMode;
import java.time.LocalDate;
import org.immutables.value.Value;
import se.samverkan.core.PublicApi;
import se.samverkan.core.internal.ValueStyle;
import se.samverkan.core.quantity.Fraction;

/**
 * An amount on one VAT basis turned into one on another, with what that rests on: the rate, the day and the rounding. A
 * {@link DatedVatRate} makes it.
 *
 * <p>This class is immutable and thread-safe.
 */
@PublicApi(CALL)
@Value.Immutable
@ValueStyle
public abstract sealed class VatConversion permits ImmutableVatConversion {

    VatConversion() {}

    static Builder builder() {
        return new Builder();
    }

    /**
     * The amount that was converted.
     *
     * @return the amount, its basis stated
     */
    public abstract VatAmount getBefore();

    /**
     * The amount on the basis asked for.
     *
     * @return the amount, rounded to minor units
     */
    public abstract VatAmount getAfter();

    /**
     * The amount on the basis asked for, before it was rounded.
     *
     * @return the exact number of minor units, such as öre
     */
    public abstract Fraction getExactMinorUnits();

    /**
     * The rate that it rests on.
     *
     * @return the rate, that holds on the day
     */
    public abstract DatedVatRate getRate();

    /**
     * The day whose rate decided.
     *
     * @return the day
     */
    public abstract LocalDate getDay();

    /**
     * How a part of a minor unit was rounded.
     *
     * @return the way of rounding
     */
    public abstract RoundingMode getRounding();

    /** The builder of conversions. */
    static final class Builder extends ImmutableVatConversion.Builder {

        Builder() {}
    }
}
