package se.samverkan.core.money;

import static se.samverkan.core.PublicApi.Usage.CALL;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Objects;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import se.samverkan.core.InvalidValueException;
import se.samverkan.core.PublicApi;

/**
 * A rate of VAT in percent, 0 to 100 with at most four decimals. A rate is always the host's statement; the library has
 * none of its own.
 *
 * <p>Example: {@code VatRate.ofPercent("25")} makes 2 125 000 kr including VAT of 1 700 000 kr excluding VAT.
 *
 * <p>This class is immutable and thread-safe.
 */
@PublicApi(CALL)
public final class VatRate {

    private static final String EXPECTED =
            "a percentage of 0 to 100 with at most four decimals after a point or a comma, such as 12.5";
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final BigDecimal percent;

    private VatRate(BigDecimal percent) {
        this.percent = percent;
    }

    /**
     * The rate of so many percent.
     *
     * @param percent digits with at most four decimals after a point, such as {@code 25} or {@code 12.5}
     * @return the rate
     * @throws InvalidValueException if the text isn't of that form, or the number lies outside 0 to 100
     */
    public static VatRate ofPercent(String percent) {
        Objects.requireNonNull(percent, "vatRate");
        if (!percent.matches("[0-9]{1,3}([.,][0-9]{1,4})?")) {
            throw new InvalidValueException("vatRate", percent, EXPECTED);
        }
        BigDecimal number = new BigDecimal(percent.replace(',', '.')).stripTrailingZeros();
        if (number.compareTo(HUNDRED) > 0) {
            throw new InvalidValueException("vatRate", percent, EXPECTED);
        }
        return new VatRate(number.scale() < 0 ? number.setScale(0) : number);
    }

    /**
     * The rate in percent.
     *
     * @return 0 to 100, without trailing zeros after the point
     */
    public BigDecimal getPercent() {
        return percent;
    }

    /**
     * The exact amount including VAT, in the currency's major units.
     *
     * @param excluding the amount excluding VAT
     * @return the amount, with as many decimals as it takes
     */
    public BigDecimal exactlyIncluding(Money excluding) {
        return excluding.getAmount().multiply(HUNDRED.add(percent)).movePointLeft(2);
    }

    /**
     * The amount including VAT.
     *
     * @param excluding the amount excluding VAT
     * @param rounding how a part of a minor unit is rounded
     * @return the amount
     * @throws ArithmeticException if the rounding is {@link RoundingMode#UNNECESSARY} and the amount isn't whole minor units
     */
    public Money including(Money excluding, RoundingMode rounding) {
        return Money.of(excluding.getCurrencyUnit(), exactlyIncluding(excluding), rounding);
    }

    /**
     * The amount excluding VAT.
     *
     * @param including the amount including VAT
     * @param rounding how a part of a minor unit is rounded
     * @return the amount
     * @throws ArithmeticException if the rounding is {@link RoundingMode#UNNECESSARY} and the amount isn't whole minor units
     */
    public Money excluding(Money including, RoundingMode rounding) {
        BigDecimal amount =
                including.getAmount().multiply(HUNDRED).divide(HUNDRED.add(percent), including.getScale(), rounding);
        return Money.of(including.getCurrencyUnit(), amount);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof VatRate that && percent.equals(that.percent);
    }

    @Override
    public int hashCode() {
        return percent.hashCode();
    }

    /**
     * The percentage as {@link #ofPercent} reads it.
     *
     * @return such as {@code 25} or {@code 12.5}
     */
    @Override
    public String toString() {
        return percent.toString();
    }
}
