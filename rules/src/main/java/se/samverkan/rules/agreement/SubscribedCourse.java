package se.samverkan.rules.agreement;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import se.samverkan.core.agreement.Subscription;
import se.samverkan.core.agreement.SubscriptionMeasure;
import se.samverkan.core.agreement.SubscriptionPeriod;
import se.samverkan.core.budget.Volume;
import se.samverkan.core.code.CallOffId;
import se.samverkan.core.credit.Credits;
import se.samverkan.core.file.CallOff;
import se.samverkan.core.file.SubscribedPeriod;
import se.samverkan.core.finding.Finding;
import se.samverkan.core.finding.InputCode;
import se.samverkan.core.finding.Outcome;
import se.samverkan.core.finding.Source;
import se.samverkan.core.finding.Word;
import se.samverkan.core.quantity.Decimal;
import se.samverkan.core.time.DateRange;
import se.samverkan.rules.Matter;

/** A course that is called off, held against what the subscription gives a right to in the period of its order. */
final class SubscribedCourse {

    private static final LocalDate LAST = LocalDate.of(9999, 12, 31);

    private final Matter matter;
    private final CallOff callOff;
    private final Subscription subscription;
    private final SubscribedPeriod period;
    private final SortedSet<InputCode> missing = new TreeSet<>();
    private final BigDecimal used;

    private SubscribedCourse(Matter matter, CallOff callOff, Subscription subscription, SubscribedPeriod period) {
        this.matter = matter;
        this.callOff = callOff;
        this.subscription = subscription;
        this.period = period;
        this.used = usedBefore().add(own());
    }

    /** The course in the period of its order; absent where the order is in none that is known. */
    static Optional<SubscribedCourse> of(Matter matter, CallOff callOff, Subscription subscription) {
        return find(matter.getView().subscribedPeriods(), callOff)
                .map(period -> new SubscribedCourse(matter, callOff, subscription, period));
    }

    private static Optional<SubscribedPeriod> find(List<SubscribedPeriod> periods, CallOff callOff) {
        return periods.stream()
                .filter(period -> period.getDays().contains(callOff.getOrderedOn()))
                .findFirst();
    }

    /** What the other courses of the period use as it ends; of a recorded course, those recorded before it. */
    private BigDecimal usedBefore() {
        LocalDate end = period.getDays().getLastDay().orElse(LAST);
        SubscribedPeriod atItsEnd =
                find(matter.getView().on(end).subscribedPeriods(), callOff).orElse(period);
        missing.addAll(atItsEnd.getMissing());
        missing.remove(InputCode.SUBSCRIPTION_CARRY);
        BigDecimal sum = BigDecimal.ZERO;
        for (Map.Entry<CallOffId, Decimal> use : atItsEnd.getUses().entrySet()) {
            if (matter.isRecorded() && use.getKey().equals(callOff.getId())) {
                break;
            }
            sum = sum.add(use.getValue().toBigDecimal());
        }
        return sum;
    }

    private BigDecimal own() {
        Volume volume = callOff.toVolume();
        return switch (measure()) {
            case COURSES -> BigDecimal.valueOf(volume.getCourses());
            case SEATS -> {
                if (volume.getSeats().isEmpty()) {
                    missing.add(InputCode.CALL_OFF_SEATS);
                }
                yield BigDecimal.valueOf(volume.getSeats().orElse(0));
            }
            case CREDITS -> {
                if (volume.getCredits().isEmpty()) {
                    missing.add(InputCode.CALL_OFF_CREDITS);
                }
                yield volume.getCredits().map(Credits::toBigDecimal).orElse(BigDecimal.ZERO);
            }
        };
    }

    private SubscriptionMeasure measure() {
        return subscription.getMeasure().orElseThrow();
    }

    Finding finding() {
        BigDecimal granted = period.getGranted().toBigDecimal();
        BigDecimal least = granted.add(period.getCarriedIn().toBigDecimal());
        BigDecimal most = granted.add(period.getMostCarriedIn().toBigDecimal());
        boolean isFirstDayMissing = missing.contains(InputCode.TERM_FIRST_DAY);
        if (used.compareTo(most) > 0 && !isFirstDayMissing) {
            return told(Outcome.NOT_MET, most);
        }
        boolean isUseKnown = missing.stream().allMatch(InputCode.TERM_FIRST_DAY::equals);
        if (used.compareTo(least) <= 0 && isUseKnown) {
            return told(Outcome.MET, least);
        }
        return open(used.compareTo(least) > 0 && isUseKnown && !isFirstDayMissing);
    }

    private Finding open(boolean forCarryAlone) {
        Finding.Builder finding = start(Outcome.NOT_ASSESSED);
        missing.forEach(finding::missing);
        return forCarryAlone
                ? finding.variant("carry")
                        .value("used", number(used))
                        .value("granted", number(period.getGranted().toBigDecimal()))
                        .value("carried", number(period.getMostCarriedIn().toBigDecimal()))
                        .value("measure", Word.of(measure()))
                        .missing(InputCode.SUBSCRIPTION_CARRY)
                        .build()
                : finding.build();
    }

    private Finding told(Outcome outcome, BigDecimal available) {
        BigDecimal granted = period.getGranted().toBigDecimal();
        boolean nothingCarried = available.compareTo(granted) == 0;
        if (nothingCarried && subscription.getCoursesPerYear().isPresent()) {
            return start(outcome)
                    .value("number", used.intValueExact())
                    .value("most", granted.intValueExact())
                    .value("year", Year.from(callOff.getOrderedOn()))
                    .build();
        }
        Finding.Builder finding = start(outcome)
                .value("used", number(used))
                .value("available", number(available))
                .value("measure", Word.of(measure()));
        if (subscription.getPeriod().equals(Optional.of(SubscriptionPeriod.WHOLE_TERM))) {
            return finding.variant("term").build();
        }
        DateRange days = period.getDays();
        return finding.variant("period")
                .value("granted", number(granted))
                .value("carried", number(available.subtract(granted)))
                .value("firstDay", days.getFirstDay().orElseThrow())
                .value("lastDay", days.getLastDay().orElseThrow())
                .build();
    }

    private Object number(BigDecimal number) {
        return measure() == SubscriptionMeasure.CREDITS
                ? Credits.of(number.stripTrailingZeros().toPlainString())
                : (Object) number.intValueExact();
    }

    private Finding.Builder start(Outcome outcome) {
        return Finding.builder(CallOffWithinSubscription.CODE, outcome)
                .path(matter.path("orderedOn"))
                .value("course", callOff.getActivity().getTitle())
                .source(Source.clause("subscription"));
    }
}
