package se.samverkan.core.file;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samverkan.core.file.Files.AGREEMENT;
import static se.samverkan.core.file.Files.DAY;
import static se.samverkan.core.file.Files.amendment;
import static se.samverkan.core.file.Files.callOff;
import static se.samverkan.core.file.Files.course;
import static se.samverkan.core.file.Files.on;
import static se.samverkan.core.file.Files.reversal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.samverkan.core.activity.ActivityCancelled;
import se.samverkan.core.activity.CancellationReason;
import se.samverkan.core.activity.EducationEvent;
import se.samverkan.core.agreement.CallOffTerms;
import se.samverkan.core.agreement.Change;
import se.samverkan.core.agreement.Subscription;
import se.samverkan.core.agreement.SubscriptionCarry;
import se.samverkan.core.agreement.SubscriptionPeriod;
import se.samverkan.core.code.ActivityKind;
import se.samverkan.core.code.CallOffId;
import se.samverkan.core.credit.Credits;
import se.samverkan.core.finding.InputCode;
import se.samverkan.core.quantity.Decimal;
import se.samverkan.core.time.Term;

/** The agreement is of four years from 5 September 2023: it touches five calendar years. */
@DisplayName("A subscription is worked out period by period: granted, carried in, used, left, carried out and lapsed")
class SubscribedPeriodsTest {

    private static final LocalDate IN_2023 = LocalDate.of(2023, 10, 1);
    private static final LocalDate IN_2024 = LocalDate.of(2024, 10, 1);
    private static final LocalDate IN_2025 = LocalDate.of(2025, 10, 1);

    private static final Subscription FOUR_A_YEAR = Subscription.ofCourses(4, SubscriptionPeriod.CALENDAR_YEAR);

    private static AgreementFile of(Subscription subscription) {
        return AgreementFile.open(AGREEMENT.toBuilder()
                .callOffTerms(CallOffTerms.builder().subscription(subscription).build())
                .build());
    }

    private static AgreementFile ordering(AgreementFile file, String id, LocalDate day, int seats) {
        return file.record(
                callOff(id, 1, day).toBuilder()
                        .activity(course("7.5"))
                        .seats(seats)
                        .build(),
                DAY);
    }

    private static List<SubscribedPeriod> periods(AgreementFile file, LocalDate day) {
        return on(file, day).subscribedPeriods();
    }

    @Test
    @DisplayName("where what is left lapses, each year starts anew")
    void lapsing() {
        AgreementFile file = ordering(of(FOUR_A_YEAR.carrying(SubscriptionCarry.lapsing())), "A-1", IN_2023, 20);
        List<SubscribedPeriod> all = periods(file, IN_2024);
        assertThat(all)
                .extracting(SubscribedPeriod::toString)
                .containsExactly("4 + 0 = 1 used + 3 left", "4 + 0 = 0 used + 4 left");
        assertThat(all.get(0).getLapsed()).contains(Decimal.of(3));
        assertThat(all.get(0).getCarriedOut()).contains(Decimal.of(0));
        assertThat(all.get(1).getLapsed()).isEmpty();
        assertThat(all.get(1).getCarriedOut()).isEmpty();
        assertThat(all.get(0).getUses()).containsOnlyKeys(CallOffId.of("A-1"));
        assertThat(all).allMatch(period -> period.getMissing().isEmpty());
    }

    @Test
    @DisplayName("where all is carried over, it is carried on from year to year")
    void carryingAll() {
        AgreementFile file = ordering(of(FOUR_A_YEAR.carrying(SubscriptionCarry.all())), "A-1", IN_2023, 20);
        assertThat(periods(file, IN_2025))
                .extracting(SubscribedPeriod::toString)
                .containsExactly("4 + 0 = 1 used + 3 left", "4 + 3 = 0 used + 7 left", "4 + 7 = 0 used + 11 left");
    }

    @Test
    @DisplayName("where at most two are carried over, the rest lapses, also of what was carried in")
    void carryingSome() {
        AgreementFile file = ordering(of(FOUR_A_YEAR.carrying(SubscriptionCarry.atMost(2))), "A-1", IN_2023, 20);
        List<SubscribedPeriod> all = periods(file, IN_2025);
        assertThat(all)
                .extracting(SubscribedPeriod::toString)
                .containsExactly("4 + 0 = 1 used + 3 left", "4 + 2 = 0 used + 6 left", "4 + 2 = 0 used + 6 left");
        assertThat(all.get(0).getLapsed()).contains(Decimal.of(1));
        assertThat(all.get(1).getLapsed()).contains(Decimal.of(4));
        assertThat(all.get(1).getCarriedOut()).contains(Decimal.of(2));
    }

    @Test
    @DisplayName("where the agreement doesn't say, nothing is carried for sure, all may be, and that is missing")
    void carryOpen() {
        List<SubscribedPeriod> all = periods(ordering(of(FOUR_A_YEAR), "A-1", IN_2023, 20), IN_2024);
        assertThat(all.get(0).getLapsed()).isEmpty();
        assertThat(all.get(0).getMissing()).isEmpty();
        assertThat(all.get(1).getCarriedIn()).isEqualTo(Decimal.of(0));
        assertThat(all.get(1).getMostCarriedIn()).isEqualTo(Decimal.of(3));
        assertThat(all.get(1).getMissing()).containsExactly(InputCode.SUBSCRIPTION_CARRY);
    }

    @Test
    @DisplayName("more used than there is leaves a negative number, of which nothing is carried over or lapses")
    void overused() {
        AgreementFile file =
                of(Subscription.ofCourses(1, SubscriptionPeriod.CALENDAR_YEAR).carrying(SubscriptionCarry.all()));
        file = ordering(ordering(file, "A-1", IN_2023, 20), "A-2", IN_2023, 20);
        List<SubscribedPeriod> all = periods(file, IN_2024);
        assertThat(all.get(0)).hasToString("1 + 0 = 2 used + -1 left");
        assertThat(all.get(0).getCarriedOut()).contains(Decimal.of(0));
        assertThat(all.get(0).getLapsed()).contains(Decimal.of(0));
        assertThat(all.get(1)).hasToString("1 + 0 = 0 used + 1 left");
    }

    @Test
    @DisplayName(
            "years of the agreement begin on its first day, and the last ends with the term, when all that is left lapses")
    void agreementYears() {
        Subscription seats =
                Subscription.ofSeats(60, SubscriptionPeriod.AGREEMENT_YEAR).carrying(SubscriptionCarry.all());
        AgreementFile file = ordering(of(seats), "A-1", LocalDate.of(2024, 9, 4), 20);
        List<SubscribedPeriod> all = periods(file, LocalDate.of(2024, 9, 5));
        assertThat(all)
                .extracting(SubscribedPeriod::toString)
                .containsExactly("60 + 0 = 20 used + 40 left", "60 + 40 = 0 used + 100 left");
        assertThat(all.get(0).getDays()).hasToString("2023-09-05/2024-09-04");
        List<SubscribedPeriod> after = periods(file, LocalDate.of(2030, 1, 1));
        assertThat(after).hasSize(4);
        assertThat(after.get(3).getLapsed()).contains(Decimal.of(220));
        assertThat(after.get(3).getCarriedOut()).isEmpty();
        assertThat(periods(of(seats), LocalDate.of(2023, 9, 4))).isEmpty();
    }

    @Test
    @DisplayName("credits for the whole term are one period, each course's counted once")
    void wholeTerm() {
        Subscription credits = Subscription.ofCredits(Credits.of("30"), SubscriptionPeriod.WHOLE_TERM);
        AgreementFile file = ordering(ordering(of(credits), "A-1", IN_2023, 20), "A-2", IN_2025, 20);
        SubscribedPeriod only = periods(file, IN_2025).get(0);
        assertThat(only.getUsed().toBigDecimal()).isEqualByComparingTo("15");
        assertThat(only.getLeft().toBigDecimal()).isEqualByComparingTo("15");
        assertThat(only.getLapsed()).isEmpty();
        assertThat(periods(file, Files.LAST_DAY.plusDays(1))
                        .get(0)
                        .getLapsed()
                        .orElseThrow()
                        .toBigDecimal())
                .isEqualByComparingTo("15");
    }

    @Test
    @DisplayName(
            "what is taken back or cancelled uses nothing, what is no course is no use, and seats unstated are missing")
    void uses() {
        AgreementFile file = ordering(of(Subscription.ofSeats(60, SubscriptionPeriod.CALENDAR_YEAR)), "A-1", DAY, 20);
        file = ordering(ordering(file, "A-2", DAY, 20), "A-3", DAY, 20)
                .record(reversal("R-1", "A-1", DAY), DAY)
                .record(
                        ActivityCancelled.builder()
                                .callOff(CallOffId.of("A-2"))
                                .day(DAY)
                                .reason(CancellationReason.BY_PROVIDER)
                                .build(),
                        DAY)
                .record(
                        callOff("A-4", 1, DAY).toBuilder()
                                .activity(EducationEvent.builder()
                                        .kind(ActivityKind.SEMINAR)
                                        .title("sv", "Dag")
                                        .build())
                                .seats(9)
                                .build(),
                        DAY);
        SubscribedPeriod year = periods(file, DAY).get(1);
        assertThat(year.getUses()).containsOnlyKeys(CallOffId.of("A-2"), CallOffId.of("A-3"));
        assertThat(year.getUsed()).isEqualTo(Decimal.of(20));
        AgreementFile unstated = file.record(callOff("A-5", 1, DAY), DAY);
        assertThat(periods(unstated, DAY).get(1).getMissing()).contains(InputCode.CALL_OFF_SEATS);
    }

    @Test
    @DisplayName("an amendment grants more from the year that it takes effect in, as known then")
    void amended() {
        Subscription lapsing = FOUR_A_YEAR.carrying(SubscriptionCarry.lapsing());
        AgreementFile file = of(lapsing)
                .record(amendment(LocalDate.of(2024, 7, 1), Change.of(Subscription.ofCoursesPerYear(6))), DAY);
        assertThat(periods(file, IN_2025))
                .extracting(period -> period.getGranted().toString())
                .containsExactly("4", "6", "6");
        assertThat(periods(file, LocalDate.of(2024, 6, 30)).get(1).getGranted()).isEqualTo(Decimal.of(4));
    }

    @Test
    @DisplayName(
            "without an extent there are no periods; without a first day, years are those of the orders, and it is missing")
    void open() {
        assertThat(periods(of(Subscription.ofUnstatedExtent()), DAY)).isEmpty();
        assertThat(on(AgreementFile.open(AGREEMENT), DAY).subscribedPeriods()).isEmpty();
        AgreementFile undated = AgreementFile.open(AGREEMENT.toBuilder()
                .term(Term.ofYears(4))
                .callOffTerms(CallOffTerms.builder()
                        .subscription(FOUR_A_YEAR.carrying(SubscriptionCarry.all()))
                        .build())
                .build());
        List<SubscribedPeriod> years = periods(ordering(undated, "A-1", IN_2023, 20), DAY);
        assertThat(years).hasSize(2);
        assertThat(years).allMatch(year -> year.getMissing().equals(List.of(InputCode.TERM_FIRST_DAY)));
        AgreementFile byAgreement = AgreementFile.open(AGREEMENT.toBuilder()
                .term(Optional.empty())
                .callOffTerms(CallOffTerms.builder()
                        .subscription(Subscription.ofSeats(1, SubscriptionPeriod.AGREEMENT_YEAR))
                        .build())
                .build());
        assertThat(periods(byAgreement, DAY)).isEmpty();
    }
}
