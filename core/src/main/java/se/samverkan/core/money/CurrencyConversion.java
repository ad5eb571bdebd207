package se.samverkan.core.money;

import static se.samverkan.core.PublicApi.Usage.CALL;

import java.math.RoundingMode;
import org.immutables.value.Value;
import se.samverkan.core.PublicApi;
import se.samverkan.core.internal.ValueStyle;
import se.samverkan.core.quantity.Fraction;

/**
 * An amount in one currency turned into one in another, with what that rests on: the rate, with its day and source, and the
 * rounding. An {@link ExchangeRate} makes it.
 *
 * <p>This class is immutable and thread-safe.
 */
@PublicApi(CALL)
@Value.Immutable
@ValueStyle
public abstract sealed class CurrencyConversion permits ImmutableCurrencyConversion {

    CurrencyConversion() {}

    static Builder builder() {
        return new Builder();
    }

    /**
     * The amount that was converted.
     *
     * @return the amount, in the currency that the rate is from
     */
    public abstract VatAmount getBefore();

    /**
     * The amount in the other currency.
     *
     * @return the amount, rounded to minor units, on the VAT basis of the amount before
     */
    public abstract VatAmount getAfter();

    /**
     * The amount in the other currency, before it was rounded.
     *
     * @return the exact number of minor units, such as öre
     */
    public abstract Fraction getExactMinorUnits();

    /**
     * The rate that it rests on.
     *
     * @return the rate, with its day and source
     */
    public abstract ExchangeRate getRate();

    /**
     * How a part of a minor unit was rounded.
     *
     * @return the way of rounding
     */
    public abstract RoundingMode getRounding();

    /** The builder of conversions. */
    static final class Builder extends ImmutableCurrencyConversion.Builder {

        Builder() {}
    }
}
