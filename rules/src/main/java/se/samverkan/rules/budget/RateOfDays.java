package se.samverkan.rules.budget;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import se.samverkan.core.file.CallOff;
import se.samverkan.core.finding.Fact;
import se.samverkan.core.finding.InputCode;
import se.samverkan.core.money.DatedVatRate;
import se.samverkan.core.money.VatRate;
import se.samverkan.core.time.DateRange;
import se.samverkan.rules.Matter;

/**
 * The rate of VAT for a sum of what is called off on several days: one that holds on each of them. Where it doesn't, the sum
 * has no one rate, and the rate is open.
 */
final class RateOfDays {

    /** After every call-off. */
    private static final LocalDate LAST = LocalDate.of(9999, 12, 31);

    private RateOfDays() {}

    /** The rate on the day of what is tried, if anything, and on those of the earlier call-offs that count. */
    static Fact<VatRate> of(Matter matter, Optional<LocalDate> tried, Predicate<LocalDate> counted) {
        Fact<DatedVatRate> dated = matter.getFacts().datedVatRate();
        return dated.getValue()
                .filter(rate -> isAlways(rate)
                        || Stream.concat(tried.stream(), earlier(matter).filter(counted))
                                .allMatch(rate::holdsOn))
                .map(rate -> Fact.assumed(rate.getRate(), dated.getAssumptions().get(0)))
                .orElseGet(() -> Fact.open(InputCode.VAT_RATE));
    }

    private static Stream<LocalDate> earlier(Matter matter) {
        return matter.getView().on(LAST).callOffs().stream().map(CallOff::getOrderedOn);
    }

    /** The rate where it holds on every day, for amounts whose days nobody has stated. */
    static Fact<VatRate> undated(Matter matter) {
        return matter.getFacts()
                        .datedVatRate()
                        .getValue()
                        .filter(rate -> !isAlways(rate))
                        .isPresent()
                ? Fact.open(InputCode.VAT_RATE)
                : matter.getFacts().vatRate();
    }

    private static boolean isAlways(DatedVatRate rate) {
        return rate.getDays().equals(DateRange.always());
    }
}
