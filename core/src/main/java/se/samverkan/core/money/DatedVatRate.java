package se.samverkan.core.money;

import static se.samverkan.core.PublicApi.Usage.CALL;

import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.samverkan.core.InvalidValueException;
import se.samverkan.core.PublicApi;
import se.samverkan.core.quantity.Fraction;
import se.samverkan.core.time.DateRange;

/**
 * A rate of VAT with the days that it holds on, as a host states it: by it an amount that excludes VAT becomes one that
 * includes it, or the other way, on one of those days and no other.
 *
 * <pre>{@code
 * DatedVatRate rate = DatedVatRate.from(VatRate.ofPercent("25"), LocalDate.of(2024, 1, 1));
 * rate.convert(VatAmount.parse("SEK 1700000.00 EXCLUDING_VAT"), INCLUDING_VAT, day, HALF_UP).getAfter();
 * // SEK 2125000.00 INCLUDING_VAT
 * }</pre>
 *
 * <p>This class is immutable and thread-safe.
 */
@PublicApi(CALL)
public final class DatedVatRate {

    private final VatRate rate;
    private final DateRange days;

    private DatedVatRate(VatRate rate, DateRange days) {
        this.rate = Objects.requireNonNull(rate, "rate");
        this.days = Objects.requireNonNull(days, "days");
    }

    /**
     * A rate that holds on certain days.
     *
     * @param rate the rate
     * @param days the days that it holds on, both ends included
     * @return the dated rate
     */
    public static DatedVatRate of(VatRate rate, DateRange days) {
        return new DatedVatRate(rate, days);
    }

    /**
     * A rate that holds from a day on.
     *
     * @param rate the rate
     * @param firstDay the first day that it holds on
     * @return the dated rate
     * @throws InvalidValueException if the day isn't of the years 1 to 9999
     */
    public static DatedVatRate from(VatRate rate, LocalDate firstDay) {
        return of(rate, DateRange.from(firstDay));
    }

    /**
     * A rate that holds on every day, as far as the host says.
     *
     * @param rate the rate
     * @return the dated rate
     */
    public static DatedVatRate always(VatRate rate) {
        return of(rate, DateRange.always());
    }

    /**
     * The dated rate that {@link #toString()} has printed.
     *
     * @param text the percentage, a space and the days, such as {@code 25 2024-01-01/..}
     * @return the dated rate
     * @throws InvalidValueException if the text isn't of that form
     */
    public static DatedVatRate parse(String text) {
        String[] parts = Objects.requireNonNull(text, "datedVatRate").split(" ", -1);
        if (parts.length != 2) {
            throw new InvalidValueException("datedVatRate", text, "a percentage and days, such as 25 2024-01-01/..");
        }
        return of(VatRate.ofPercent(parts[0]), DateRange.parse(parts[1]));
    }

    /**
     * The rate.
     *
     * @return the percentage
     */
    public VatRate getRate() {
        return rate;
    }

    /**
     * The days that the rate holds on.
     *
     * @return the days, both ends included
     */
    public DateRange getDays() {
        return days;
    }

    /**
     * Whether the rate holds on a day.
     *
     * @param day the day
     * @return true if it does
     */
    public boolean holdsOn(LocalDate day) {
        return days.contains(day);
    }

    /**
     * An amount on another basis. One that is on the basis already stays as it is.
     *
     * @param amount the amount, its basis stated
     * @param basis the basis asked for
     * @param day the day whose rate decides
     * @param rounding how a part of a minor unit is rounded
     * @return the amount on the basis, with what it rests on
     * @throws InvalidValueException if the amount's basis isn't stated, the rate doesn't hold on the day, or the amount on the
     *     other basis doesn't fit in a long of minor units
     * @throws ArithmeticException if the rounding is {@link RoundingMode#UNNECESSARY} and the amount isn't whole minor units
     */
    public VatConversion convert(VatAmount amount, VatBasis basis, LocalDate day, RoundingMode rounding) {
        Objects.requireNonNull(basis, "basis");
        VatBasis own = amount.getVatBasis()
                .orElseThrow(() ->
                        new InvalidValueException("amount", amount, "an amount that says whether it includes VAT"));
        if (!holdsOn(day)) {
            throw new InvalidValueException("day", day, "a day that the rate of " + rate + " % holds on, " + days);
        }
        Fraction units = Fraction.of(amount.toMinorUnits());
        Fraction exact = own == basis
                ? units
                : basis == VatBasis.INCLUDING_VAT ? units.times(factor()) : units.dividedBy(factor());
        return VatConversion.builder()
                .before(amount)
                .after(VatAmount.of(MinorUnits.round(exact, amount.getMoney().getCurrencyUnit(), rounding), basis))
                .exactMinorUnits(exact)
                .rate(this)
                .day(day)
                .rounding(rounding)
                .build();
    }

    /** What an amount with VAT is of one without: 5/4 at 25 percent. */
    private Fraction factor() {
        return Fraction.ONE.plus(Fraction.of(rate.getPercent().movePointLeft(2)));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof DatedVatRate that && rate.equals(that.rate) && days.equals(that.days);
    }

    @Override
    public int hashCode() {
        return Objects.hash(rate, days);
    }

    /**
     * The percentage and the days.
     *
     * @return such as {@code 25 2024-01-01/..}, that {@link #parse} reads back
     */
    @Override
    public String toString() {
        return rate + " " + days;
    }
}
