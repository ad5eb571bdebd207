package se.samverkan.core.file;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.samverkan.core.activity.CommissionedCourse;
import se.samverkan.core.agreement.Subscription;
import se.samverkan.core.agreement.SubscriptionCarry;
import se.samverkan.core.agreement.SubscriptionMeasure;
import se.samverkan.core.agreement.SubscriptionPeriod;
import se.samverkan.core.budget.Balances;
import se.samverkan.core.code.CallOffId;
import se.samverkan.core.finding.InputCode;
import se.samverkan.core.quantity.Decimal;
import se.samverkan.core.time.DateRange;
import se.samverkan.core.time.Term;

/** The periods of a subscription that have begun by the day of a view, one after the other. */
final class SubscribedPeriods {

    private final FileView view;
    private final LocalDate day;
    private final List<CallOff> courses;

    SubscribedPeriods(FileView view) {
        this.view = view;
        this.day = view.getAsOf().getDay();
        this.courses = view.callOffs().stream()
                .filter(callOff -> callOff.getActivity() instanceof CommissionedCourse)
                .toList();
    }

    /** The periods; none where the extent isn't stated, or the days on which years begin aren't known. */
    List<SubscribedPeriod> list() {
        return subscription(day)
                .filter(stated -> stated.getMeasure().isPresent())
                .map(this::list)
                .orElse(List.of());
    }

    private Optional<Subscription> subscription(LocalDate onDay) {
        return view.on(onDay).terms().getCallOffTerms().getSubscription();
    }

    private List<SubscribedPeriod> list(Subscription current) {
        List<DateRange> days = days(current);
        List<SubscribedPeriod> periods = new ArrayList<>();
        BigDecimal least = BigDecimal.ZERO;
        BigDecimal most = BigDecimal.ZERO;
        for (int i = 0; i < days.size(); i++) {
            Subscription stated = statedIn(days.get(i), current);
            Carried in = new Carried(least, most);
            SubscribedPeriod period = period(stated, days.get(i), in, i == days.size() - 1 && isLast(days.get(i)));
            periods.add(period);
            Carried out = out(stated, period, in);
            least = out.least();
            most = out.most();
        }
        return periods;
    }

    /** What is carried over for sure, and what may be. */
    private record Carried(BigDecimal least, BigDecimal most) {}

    /** The subscription that a period is granted by; the one asked about where another measured in another way then. */
    private Subscription statedIn(DateRange days, Subscription current) {
        LocalDate last = days.getLastDay().filter(end -> end.isBefore(day)).orElse(day);
        return subscription(last)
                .filter(then -> then.getMeasure().equals(current.getMeasure())
                        && then.getPeriod().equals(current.getPeriod()))
                .orElse(current);
    }

    private SubscribedPeriod period(Subscription stated, DateRange days, Carried in, boolean isLast) {
        SubscriptionMeasure measure = stated.getMeasure().orElseThrow();
        SortedSet<InputCode> missing = new TreeSet<>();
        Map<CallOffId, Decimal> uses = new LinkedHashMap<>();
        courses.stream()
                .filter(course -> days.contains(course.getOrderedOn()))
                .forEach(course -> uses.put(course.getId(), used(course, measure, missing)));
        boolean mayCarry = stated.getCarry()
                .filter(carry -> carry.equals(SubscriptionCarry.lapsing()))
                .isEmpty();
        if (mayCarry
                && firstDay().isEmpty()
                && stated.getPeriod().equals(Optional.of(SubscriptionPeriod.CALENDAR_YEAR))) {
            missing.add(InputCode.TERM_FIRST_DAY);
        }
        if (in.least().compareTo(in.most()) < 0) {
            missing.add(InputCode.SUBSCRIPTION_CARRY);
        }
        SubscribedPeriod.Builder period = new SubscribedPeriod.Builder();
        period.days(days)
                .granted(stated.getNumber().orElseThrow())
                .carriedIn(Decimal.of(in.least()))
                .mostCarriedIn(Decimal.of(in.most()))
                .uses(uses)
                .missing(missing);
        SubscribedPeriod open = period.build();
        boolean hasEnded = days.getLastDay().filter(day::isAfter).isPresent();
        if (!hasEnded || (stated.getCarry().isEmpty() && !isLast)) {
            return open;
        }
        BigDecimal carried = isLast ? BigDecimal.ZERO : carried(stated.getCarry(), left(open, in.least()));
        period.lapsed(Decimal.of(left(open, in.least()).subtract(carried)));
        return isLast ? period.build() : period.carriedOut(Decimal.of(carried)).build();
    }

    private static BigDecimal left(SubscribedPeriod period, BigDecimal carriedIn) {
        return period.getGranted()
                .toBigDecimal()
                .add(carriedIn)
                .subtract(period.getUsed().toBigDecimal())
                .max(BigDecimal.ZERO);
    }

    private static Carried out(Subscription stated, SubscribedPeriod period, Carried in) {
        BigDecimal most = carried(stated.getCarry(), left(period, in.most()));
        BigDecimal least =
                stated.getCarry().isEmpty() ? BigDecimal.ZERO : carried(stated.getCarry(), left(period, in.least()));
        return new Carried(least, most);
    }

    private static BigDecimal carried(Optional<SubscriptionCarry> carry, BigDecimal left) {
        OptionalInt most = carry.map(SubscriptionCarry::getMost).orElse(OptionalInt.empty());
        return most.isPresent() ? left.min(BigDecimal.valueOf(most.getAsInt())) : left;
    }

    private Decimal used(CallOff course, SubscriptionMeasure measure, SortedSet<InputCode> missing) {
        Balances own = view.ledgerByDay().balances(course.getId());
        if (view.isCancelled(course.getId())) {
            return Decimal.of(0);
        }
        return switch (measure) {
            case COURSES -> Decimal.of(own.getCourses());
            case SEATS -> {
                if (own.getCallOffsWithoutSeats() > 0) {
                    missing.add(InputCode.CALL_OFF_SEATS);
                }
                yield Decimal.of(own.getSeats());
            }
            case CREDITS -> {
                if (own.getCallOffsWithoutCredits() > 0) {
                    missing.add(InputCode.CALL_OFF_CREDITS);
                }
                yield Decimal.of(own.getCredits().toBigDecimal());
            }
        };
    }

    private Optional<Term> term() {
        return view.facts().term().getValue();
    }

    /** Whether no period comes after one, since the term ends in it. */
    private boolean isLast(DateRange days) {
        return term().flatMap(Term::getLastDay).filter(days::contains).isPresent();
    }

    private List<DateRange> days(Subscription current) {
        return switch (current.getPeriod().orElseThrow()) {
            case CALENDAR_YEAR -> calendarYears();
            case AGREEMENT_YEAR -> agreementYears();
            case WHOLE_TERM -> List.of(wholeTerm());
        };
    }

    /** From the year of the term's first day, or of the first order where that isn't known or is later. */
    private List<DateRange> calendarYears() {
        Stream<LocalDate> ordered = courses.stream().map(CallOff::getOrderedOn);
        int first = Stream.concat(ordered, Stream.concat(firstDay().stream(), Stream.of(day)))
                .min(LocalDate::compareTo)
                .orElse(day)
                .getYear();
        return IntStream.rangeClosed(first, lastBegun().getYear())
                .mapToObj(Year::of)
                .map(year -> DateRange.ofClosed(year.atDay(1), year.atDay(year.length())))
                .toList();
    }

    private List<DateRange> agreementYears() {
        List<DateRange> years = new ArrayList<>();
        firstDay().ifPresent(first -> {
            for (int i = 0; !first.plusYears(i).isAfter(lastBegun()); i++) {
                years.add(DateRange.ofClosed(
                        first.plusYears(i), first.plusYears(i + 1L).minusDays(1)));
            }
        });
        return years;
    }

    /** The day of the view, or the term's last day where that is earlier. */
    private LocalDate lastBegun() {
        return term().flatMap(Term::getLastDay)
                .filter(last -> last.isBefore(day))
                .orElse(day);
    }

    private Optional<LocalDate> firstDay() {
        return term().flatMap(Term::getFirstDay);
    }

    private DateRange wholeTerm() {
        Optional<LocalDate> last = term().flatMap(Term::getLastDay);
        if (firstDay().isPresent() && last.isPresent()) {
            return DateRange.ofClosed(firstDay().get(), last.get());
        }
        return firstDay()
                .map(DateRange::from)
                .orElseGet(() -> last.map(DateRange::until).orElse(DateRange.always()));
    }
}
