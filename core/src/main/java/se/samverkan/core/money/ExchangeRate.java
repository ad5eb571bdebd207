package se.samverkan.core.money;

import static se.samverkan.core.PublicApi.Usage.CALL;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Objects;
import java.util.regex.Pattern;
import org.joda.money.CurrencyUnit;
import org.jspecify.annotations.Nullable;
import se.samverkan.core.InvalidValueException;
import se.samverkan.core.PublicApi;
import se.samverkan.core.internal.DayChecks;
import se.samverkan.core.quantity.Fraction;
import se.samverkan.core.text.Text;

/**
 * How much of one currency a unit of another is, on a day, by a source: always the host's statement. Amounts in different
 * currencies are never added or compared but by way of it. A rate turns amounts one way; for the other way the host states
 * the other rate.
 *
 * <pre>{@code
 * ExchangeRate rate = ExchangeRate.of(EUR, SEK, "11.2345", LocalDate.of(2026, 1, 2), Text.of("Riksbanken"));
 * rate.convert(VatAmount.parse("EUR 1000.00 EXCLUDING_VAT"), HALF_UP).getAfter();   // SEK 11234.50 EXCLUDING_VAT
 * }</pre>
 *
 * <p>This class is immutable and thread-safe.
 */
@PublicApi(CALL)
public final class ExchangeRate {

    private static final Pattern FORM = Pattern.compile("[0-9]{1,12}([.,][0-9]{1,10})?");
    private static final String EXPECTED =
            "a number above 0 with at most 12 digits before and 10 after a point or a comma, such as 11.2345";

    private final CurrencyUnit from;
    private final CurrencyUnit to;
    private final BigDecimal rate;
    private final LocalDate day;
    private final Text source;

    private ExchangeRate(CurrencyUnit from, CurrencyUnit to, BigDecimal rate, LocalDate day, Text source) {
        this.from = from;
        this.to = to;
        this.rate = rate;
        this.day = day;
        this.source = source;
    }

    /**
     * The rate of a day.
     *
     * @param from the currency that one unit is of
     * @param to the currency that the rate is in, another
     * @param rate how much of it one unit is: above 0, with at most 12 digits before and 10 after a point or a comma
     * @param day the day of the rate
     * @param source who states it, such as a central bank
     * @return the rate
     * @throws InvalidValueException if the currencies are the same, the rate isn't of that form or is 0, or the day isn't of
     *     the years 1 to 9999
     */
    public static ExchangeRate of(CurrencyUnit from, CurrencyUnit to, String rate, LocalDate day, Text source) {
        Objects.requireNonNull(source, "source");
        if (from.equals(to)) {
            throw new InvalidValueException("exchangeRate.to", to, "another currency than " + from);
        }
        if (!FORM.matcher(Objects.requireNonNull(rate, "rate")).matches()) {
            throw new InvalidValueException("exchangeRate.rate", rate, EXPECTED);
        }
        BigDecimal number = new BigDecimal(rate.replace(',', '.')).stripTrailingZeros();
        if (number.signum() == 0) {
            throw new InvalidValueException("exchangeRate.rate", rate, EXPECTED);
        }
        return new ExchangeRate(
                from,
                to,
                number.scale() < 0 ? number.setScale(0) : number,
                DayChecks.require("exchangeRate.day", day),
                source);
    }

    /**
     * The currency that one unit is of.
     *
     * @return the currency of the amounts that are converted
     */
    public CurrencyUnit getFrom() {
        return from;
    }

    /**
     * The currency that the rate is in.
     *
     * @return the currency of the amounts after conversion
     */
    public CurrencyUnit getTo() {
        return to;
    }

    /**
     * How much of the one currency a unit of the other is.
     *
     * @return the number, above 0, without zeros at the end of its decimals
     */
    public BigDecimal getRate() {
        return rate;
    }

    /**
     * The day of the rate.
     *
     * @return the day
     */
    public LocalDate getDay() {
        return day;
    }

    /**
     * Who states the rate.
     *
     * @return the source as typed
     */
    public Text getSource() {
        return source;
    }

    /**
     * An amount in the other currency, on the VAT basis that it was on.
     *
     * @param amount the amount, in the currency that the rate is from
     * @param rounding how a part of a minor unit is rounded
     * @return the amount in the other currency, with what it rests on
     * @throws InvalidValueException if the amount is in another currency, or doesn't fit in a long of minor units after
     * @throws ArithmeticException if the rounding is {@link RoundingMode#UNNECESSARY} and the amount isn't whole minor units
     */
    public CurrencyConversion convert(VatAmount amount, RoundingMode rounding) {
        if (!amount.getMoney().getCurrencyUnit().equals(from)) {
            throw new InvalidValueException("amount", amount, "an amount in " + from + ", which the rate is from");
        }
        Fraction units = Fraction.of(amount.toMinorUnits())
                .times(Fraction.of(rate.movePointRight(to.getDecimalPlaces() - from.getDecimalPlaces())));
        return CurrencyConversion.builder()
                .before(amount)
                .after(amount.withMoney(MinorUnits.round(units, to, rounding)))
                .exactMinorUnits(units)
                .rate(this)
                .rounding(rounding)
                .build();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ExchangeRate that
                && from.equals(that.from)
                && to.equals(that.to)
                && rate.equals(that.rate)
                && day.equals(that.day)
                && source.equals(that.source);
    }

    @Override
    public int hashCode() {
        return Objects.hash(from, to, rate, day, source);
    }

    @Override
    public String toString() {
        return from + "/" + to + " " + rate.toPlainString() + " on " + day + " (" + source + ")";
    }
}
