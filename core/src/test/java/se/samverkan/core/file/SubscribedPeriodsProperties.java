package se.samverkan.core.file;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samverkan.core.file.Files.AGREEMENT;
import static se.samverkan.core.file.Files.DAY;
import static se.samverkan.core.file.Files.callOff;
import static se.samverkan.core.file.Files.course;
import static se.samverkan.core.file.Files.on;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import se.samverkan.core.agreement.CallOffTerms;
import se.samverkan.core.agreement.Subscription;
import se.samverkan.core.agreement.SubscriptionCarry;
import se.samverkan.core.agreement.SubscriptionPeriod;
import se.samverkan.core.credit.Credits;
import se.samverkan.core.quantity.Decimal;

@Label("Whatever is ordered, what a subscription grants is used, left, carried over or lapsed, and nothing else")
class SubscribedPeriodsProperties {

    private static final LocalDate FIRST = Files.SIGNED;
    private static final LocalDate AFTER = Files.LAST_DAY.plusYears(1);

    private record Order(int day, int seats, int halfCredits) {}

    private static AgreementFile fileOf(Subscription subscription, List<Order> orders) {
        AgreementFile file = AgreementFile.open(AGREEMENT.toBuilder()
                .callOffTerms(CallOffTerms.builder().subscription(subscription).build())
                .build());
        int number = 0;
        for (Order order : orders) {
            file = file.record(
                    callOff("A-" + number++, 1, FIRST.plusDays(order.day())).toBuilder()
                            .activity(course(Credits.ofTenths(5L * order.halfCredits())
                                    .toBigDecimal()
                                    .toPlainString()))
                            .seats(order.seats())
                            .build(),
                    DAY);
        }
        return file;
    }

    private static BigDecimal number(Decimal decimal) {
        return decimal.toBigDecimal();
    }

    @Property(tries = 200)
    @Label(
            "granted and carried in are used and left; what is left is carried over or lapses; what is carried out is carried in")
    void conserved(@ForAll("subscriptions") Subscription subscription, @ForAll("orders") List<Order> orders) {
        List<SubscribedPeriod> periods = on(fileOf(subscription, orders), AFTER).subscribedPeriods();
        BigDecimal carried = BigDecimal.ZERO;
        for (int i = 0; i < periods.size(); i++) {
            SubscribedPeriod period = periods.get(i);
            assertThat(number(period.getCarriedIn())).isEqualByComparingTo(carried);
            assertThat(number(period.getGranted()).add(number(period.getCarriedIn())))
                    .isEqualByComparingTo(number(period.getUsed()).add(number(period.getLeft())));
            carried = period.getCarriedOut()
                    .map(SubscribedPeriodsProperties::number)
                    .orElse(BigDecimal.ZERO);
            assertThat(carried.add(number(period.getLapsed().orElseThrow())))
                    .isEqualByComparingTo(number(period.getLeft()).max(BigDecimal.ZERO));
            assertThat(period.getCarriedOut().isPresent()).isEqualTo(i < periods.size() - 1);
        }
    }

    @Property(tries = 200)
    @Label("every order is a use of one period alone, and together they use what a plain sum of the orders gives")
    void usedOnce(@ForAll("subscriptions") Subscription subscription, @ForAll("orders") List<Order> orders) {
        List<SubscribedPeriod> periods = on(fileOf(subscription, orders), AFTER).subscribedPeriods();
        assertThat(periods.stream().mapToInt(period -> period.getUses().size()).sum())
                .isEqualTo(orders.size());
        double plain = orders.stream()
                .mapToDouble(order -> switch (subscription.getMeasure().orElseThrow()) {
                    case COURSES -> 1;
                    case SEATS -> order.seats();
                    case CREDITS -> order.halfCredits() / 2.0;
                })
                .sum();
        assertThat(periods.stream()
                        .mapToDouble(period -> number(period.getUsed()).doubleValue())
                        .sum())
                .isEqualTo(plain);
    }

    @Property(tries = 100)
    @Label(
            "the periods follow on each other without a gap, from the term's first day on, and hold every day asked about")
    void contiguous(
            @ForAll("subscriptions") Subscription subscription, @ForAll @IntRange(min = 0, max = 1460) int day) {
        LocalDate asked = FIRST.plusDays(day);
        List<SubscribedPeriod> periods =
                on(fileOf(subscription, List.of()), asked).subscribedPeriods();
        assertThat(periods.get(0).getDays().contains(FIRST)).isTrue();
        assertThat(periods.get(periods.size() - 1).getDays().contains(asked)).isTrue();
        for (int i = 1; i < periods.size(); i++) {
            assertThat(periods.get(i).getDays().getFirstDay())
                    .isEqualTo(periods.get(i - 1).getDays().getLastDay().map(last -> last.plusDays(1)));
        }
    }

    @Provide
    Arbitrary<Subscription> subscriptions() {
        Arbitrary<SubscriptionPeriod> periods = Arbitraries.of(SubscriptionPeriod.class);
        Arbitrary<SubscriptionCarry> carries = Arbitraries.integers()
                .between(0, 6)
                .map(most -> most == 6 ? SubscriptionCarry.all() : SubscriptionCarry.atMost(most));
        Arbitrary<Integer> numbers = Arbitraries.integers().between(0, 8);
        return Combinators.combine(Arbitraries.integers().between(0, 2), numbers, periods, carries)
                .as((measure, number, period, carry) -> switch (measure) {
                    case 0 -> Subscription.ofCourses(number, period).carrying(carry);
                    case 1 -> Subscription.ofSeats(20 * number, period).carrying(carry);
                    default ->
                        Subscription.ofCredits(Credits.ofTenths(75L * number), period)
                                .carrying(carry);
                });
    }

    @Provide
    Arbitrary<List<Order>> orders() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 1460),
                        Arbitraries.integers().between(0, 40),
                        Arbitraries.integers().between(1, 30))
                .as(Order::new)
                .list()
                .ofMaxSize(12);
    }
}
