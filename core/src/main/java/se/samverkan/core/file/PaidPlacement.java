package se.samverkan.core.file;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import se.samverkan.core.agreement.Price;
import se.samverkan.core.agreement.PriceUnit;
import se.samverkan.core.finding.InputCode;
import se.samverkan.core.money.VatAmount;
import se.samverkan.core.placement.DropOutPay;
import se.samverkan.core.placement.PlacementAllocation;
import se.samverkan.core.placement.PlacementTerms;
import se.samverkan.core.placement.SeatWeeks;
import se.samverkan.core.quantity.Fraction;

/** What is paid for one allocation: how many units of the price count, and what they come to. */
final class PaidPlacement {

    private final AllocationStanding standing;
    private final PlacementPrices.Found found;
    private final Optional<DropOutPay> dropOutPay;
    private final RoundingMode rounding;

    PaidPlacement(AllocationStanding standing, PlacementPrices prices, RoundingMode rounding) {
        this.standing = standing;
        this.found = prices.of(standing.getAllocation());
        this.dropOutPay =
                prices.termsOf(standing.getAllocation()).getPlacementTerms().flatMap(PlacementTerms::getDropOutPay);
        this.rounding = rounding;
    }

    CompensationLine line() {
        Optional<Fraction> quantity = found.price().map(Price::getUnit).flatMap(this::quantity);
        List<InputCode> missing = new ArrayList<>(found.missing());
        if (found.price().isPresent() && quantity.isEmpty()) {
            missing.add(InputCode.PLACEMENT_DROP_OUT_PAY);
        }
        return new CompensationLine.Builder()
                .allocation(standing.getAllocation())
                .quantity(quantity)
                .price(found.price())
                .indexStep(found.step())
                .amount(quantity.flatMap(number -> found.price().map(price -> amount(number, price.getAmount()))))
                .missing(missing)
                .build();
    }

    private Optional<Fraction> quantity(PriceUnit unit) {
        return switch (unit) {
            case STUDENT_WEEK -> seatWeeks().map(SeatWeeks::getNumber);
            case CREDIT_SEAT -> seatWeeks().map(SeatWeeks::getCredits);
            default -> seats();
        };
    }

    private Optional<SeatWeeks> seatWeeks() {
        SeatWeeks whole = standing.getAllocation().toAllocated().getSeats().getSeatWeeks();
        if (standing.getStudentsLeft() == 0) {
            return Optional.of(whole);
        }
        return dropOutPay.map(rule -> switch (rule) {
            case WEEKS_DONE -> standing.getUsed();
            case WHOLE -> whole;
            case NOTHING -> whole.minus(ofThoseWhoLeft());
        });
    }

    private SeatWeeks ofThoseWhoLeft() {
        return SeatWeeks.of(standing.getStudentsLeft(), standing.getAllocation().getWeeks());
    }

    private Optional<Fraction> seats() {
        PlacementAllocation allocation = standing.getAllocation();
        long left = standing.getStudentsLeft();
        if (left == 0 || dropOutPay.equals(Optional.of(DropOutPay.WHOLE))) {
            return Optional.of(Fraction.of(allocation.getStudents()));
        }
        return dropOutPay.equals(Optional.of(DropOutPay.NOTHING))
                ? Optional.of(Fraction.of(allocation.getStudents() - left))
                : Optional.empty();
    }

    private VatAmount amount(Fraction quantity, VatAmount price) {
        CurrencyUnit currency = price.getMoney().getCurrencyUnit();
        BigDecimal minorUnits =
                quantity.times(Fraction.of(price.toMinorUnits())).toBigDecimal(0, rounding);
        return price.withMoney(Money.of(currency, minorUnits.movePointLeft(currency.getDecimalPlaces())));
    }
}
