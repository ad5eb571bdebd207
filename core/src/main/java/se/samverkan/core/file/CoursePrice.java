package se.samverkan.core.file;

import static se.samverkan.core.PublicApi.Usage.CALL;

import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.immutables.value.Value;
import org.joda.money.Money;
import se.samverkan.core.PublicApi;
import se.samverkan.core.activity.CommissionedCourse;
import se.samverkan.core.agreement.Agreement;
import se.samverkan.core.agreement.Price;
import se.samverkan.core.agreement.PriceUnit;
import se.samverkan.core.credit.Credits;
import se.samverkan.core.finding.InputCode;
import se.samverkan.core.internal.ValueStyle;
import se.samverkan.core.money.VatAmount;
import se.samverkan.core.quantity.Fraction;

/**
 * What a course costs by a price of the agreement: the amount for one unit, by the tier of its seats, times the number of units.
 * A price for a course is of one unit, a price for a seat of the seats ordered, a price for a credit of a seat of the course's
 * credits times the seats, and at the price of a subscription a course costs nothing beside that.
 *
 * <p>This class is immutable and thread-safe.
 */
@PublicApi(CALL)
@Value.Immutable
@ValueStyle
public abstract sealed class CoursePrice permits ImmutableCoursePrice {

    private static final Set<PriceUnit> OF_COURSES =
            EnumSet.of(PriceUnit.COURSE, PriceUnit.SEAT, PriceUnit.CREDIT_SEAT, PriceUnit.SUBSCRIPTION);

    CoursePrice() {}

    static Optional<CoursePrice> of(Agreement terms, CallOff callOff) {
        List<Price> prices = terms.getPrices().stream()
                .filter(price -> OF_COURSES.contains(price.getUnit()))
                .toList();
        if (prices.isEmpty() || !(callOff.getActivity() instanceof CommissionedCourse course)) {
            return Optional.empty();
        }
        Optional<Price> price = callOff.getPrice().isEmpty() && prices.size() == 1
                ? Optional.of(prices.get(0))
                : prices.stream()
                        .filter(each -> callOff.getPrice().equals(Optional.of(each.getId())))
                        .findFirst();
        return Optional.of(new Builder()
                .price(price)
                .seats(callOff.getSeats())
                .credits(course.getCredits())
                .build());
    }

    /**
     * The price that it is ordered at.
     *
     * @return the price as of the day of the order: the one that the call-off names, or else the only one; absent where it names
     *     none of several, or one that isn't there
     */
    public abstract Optional<Price> getPrice();

    /**
     * The seats ordered.
     *
     * @return the number, by which the tier is told too; empty where unstated
     */
    public abstract OptionalInt getSeats();

    /**
     * The credits of the course.
     *
     * @return the credits; absent where unstated
     */
    public abstract Optional<Credits> getCredits();

    /**
     * The amount for one unit, by the tier of the seats.
     *
     * @return the amount; absent where the price isn't known, or it has tiers and the seats are unstated
     */
    public final Optional<VatAmount> getUnitAmount() {
        return getPrice()
                .filter(price -> price.getTiers().isEmpty() || getSeats().isPresent())
                .map(price -> price.amountFor(getSeats().orElse(0)));
    }

    /**
     * The number of units.
     *
     * @return 1 course, the seats, or the credits times the seats; 0 at the price of a subscription; absent where what it is of is
     *     unstated
     */
    public final Optional<Fraction> getUnits() {
        return getPrice().flatMap(price -> switch (price.getUnit()) {
            case COURSE -> Optional.of(Fraction.ONE);
            case SEAT -> seats();
            case CREDIT_SEAT ->
                seats().flatMap(seats ->
                        getCredits().map(credits -> seats.times(Fraction.of(credits.getTenths(), 10))));
            default -> Optional.of(Fraction.ZERO);
        });
    }

    private Optional<Fraction> seats() {
        return getSeats().isPresent() ? Optional.of(Fraction.of(getSeats().getAsInt())) : Optional.empty();
    }

    /**
     * What the course costs.
     *
     * @return the unit's amount times the units, half a minor unit rounded up; absent where a factor is
     */
    public final Optional<VatAmount> getAmount() {
        return getUnitAmount()
                .flatMap(unit -> getUnits().map(units -> {
                    Money money = unit.getMoney();
                    Fraction exact = units.times(Fraction.of(unit.toMinorUnits()));
                    return unit.withMoney(Money.of(
                            money.getCurrencyUnit(),
                            exact.toBigDecimal(0, RoundingMode.HALF_UP).movePointLeft(money.getScale())));
                }));
    }

    /**
     * What would have to be known before the cost can be told.
     *
     * @return the missing inputs: the price, the seats or the credits; empty where {@link #getAmount()} is there
     */
    public final List<InputCode> getMissing() {
        if (getPrice().isEmpty()) {
            return List.of(InputCode.CALL_OFF_PRICE);
        }
        PriceUnit unit = getPrice().get().getUnit();
        boolean needsSeats = unit == PriceUnit.SEAT
                || unit == PriceUnit.CREDIT_SEAT
                || !getPrice().get().getTiers().isEmpty();
        List<InputCode> missing = new ArrayList<>();
        if (needsSeats && getSeats().isEmpty()) {
            missing.add(InputCode.CALL_OFF_SEATS);
        }
        if (unit == PriceUnit.CREDIT_SEAT && getCredits().isEmpty()) {
            missing.add(InputCode.COURSE_CREDITS);
        }
        return List.copyOf(missing);
    }

    static final class Builder extends ImmutableCoursePrice.Builder {

        Builder() {}
    }
}
