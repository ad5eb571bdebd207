package se.samverkan.core.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.samverkan.core.InvalidValueException;
import se.samverkan.core.credit.Credits;
import se.samverkan.core.money.VatAmount;
import se.samverkan.core.quantity.Decimal;

@DisplayName("A subscription is a right to so many courses, seats or credits for each period")
class SubscriptionTest {

    @Test
    @DisplayName("of courses, seats or credits, by calendar year, by year of the agreement or for the whole term")
    void extents() {
        Subscription seats = Subscription.ofSeats(60, SubscriptionPeriod.AGREEMENT_YEAR);
        assertThat(seats.getMeasure()).contains(SubscriptionMeasure.SEATS);
        assertThat(seats.getNumber()).contains(Decimal.of(60));
        assertThat(seats.getPeriod()).contains(SubscriptionPeriod.AGREEMENT_YEAR);
        assertThat(seats.getCarry()).isEmpty();
        assertThat(seats.getCoursesPerYear()).isEmpty();
        Subscription credits = Subscription.ofCredits(Credits.of("37.5"), SubscriptionPeriod.WHOLE_TERM);
        assertThat(credits.getNumber().orElseThrow().toBigDecimal()).isEqualByComparingTo("37.5");
        assertThat(Subscription.ofCourses(0, SubscriptionPeriod.WHOLE_TERM).getCoursesPerYear())
                .isEmpty();
        assertThat(Subscription.ofCourses(0, SubscriptionPeriod.CALENDAR_YEAR).getCoursesPerYear())
                .hasValue(0);
    }

    @Test
    @DisplayName("so many courses a year and no more leaves nothing to carry over")
    void coursesPerYear() {
        assertThat(Subscription.ofCoursesPerYear(8))
                .isEqualTo(Subscription.ofCourses(8, SubscriptionPeriod.CALENDAR_YEAR)
                        .carrying(SubscriptionCarry.lapsing()))
                .isNotEqualTo(Subscription.ofCourses(8, SubscriptionPeriod.CALENDAR_YEAR));
    }

    @Test
    @DisplayName("the fee and what becomes of what is left are kept beside each other")
    void feeAndCarry() {
        VatAmount fee = VatAmount.parse("SEK 25000.00");
        Subscription both = Subscription.ofSeats(60, SubscriptionPeriod.CALENDAR_YEAR)
                .withYearlyFee(fee)
                .carrying(SubscriptionCarry.all());
        assertThat(both.getYearlyFee()).contains(fee);
        assertThat(both.getCarry()).contains(SubscriptionCarry.all());
        assertThat(both.getNumber()).contains(Decimal.of(60));
    }

    @Test
    @DisplayName("nothing lapses where all is carried over, all lapses where at most 0 is")
    void carry() {
        assertThat(SubscriptionCarry.all().getMost()).isEmpty();
        assertThat(SubscriptionCarry.atMost(2).getMost()).hasValue(2);
        assertThat(SubscriptionCarry.lapsing())
                .isEqualTo(SubscriptionCarry.atMost(0))
                .hasSameHashCodeAs(SubscriptionCarry.atMost(0))
                .isNotEqualTo(SubscriptionCarry.all());
        assertThat(SubscriptionCarry.atMost(2)).hasToString("at most 2 carried over");
        assertThat(SubscriptionCarry.all()).hasToString("all carried over");
    }

    @Test
    @DisplayName("negative numbers are refused by name")
    void refused() {
        assertThatThrownBy(() -> Subscription.ofCourses(-1, SubscriptionPeriod.WHOLE_TERM))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("subscription.courses: expected 0 or more, but was '-1'");
        assertThatThrownBy(() -> Subscription.ofSeats(-1, SubscriptionPeriod.WHOLE_TERM))
                .hasMessage("subscription.seats: expected 0 or more, but was '-1'");
        assertThatThrownBy(() -> SubscriptionCarry.atMost(-1))
                .hasMessage("subscription.carry: expected 0 or more, but was '-1'");
    }

    @Test
    @DisplayName(
            "an amendment changes it, the other clauses on call-offs as they were; a letter of intent can have none")
    void changed() {
        Subscription more = Subscription.ofSeats(80, SubscriptionPeriod.CALENDAR_YEAR);
        Change change = Change.of(more);
        assertThat(change.getKind()).isEqualTo(ChangeKind.SUBSCRIPTION);
        assertThat(change.getAttribute()).isEqualTo("callOffTerms.subscription");
        assertThat(change).isEqualTo(Change.of(more));
        assertThat(((SubscriptionChange) change).getSubscription()).isEqualTo(more);
        LocalDate day = LocalDate.of(2024, 1, 1);
        FrameworkAgreement before = FrameworkAgreement.builder()
                .id(Agreements.ID)
                .party(Agreements.HARNOSAND, Role.CLIENT)
                .party(Agreements.MIUN, Role.PROVIDER)
                .callOffTerms(CallOffTerms.builder().needRequired(true).build())
                .build();
        Agreement after = change.applyTo(before, day);
        assertThat(after.getCallOffTerms().getSubscription()).contains(more);
        assertThat(after.getCallOffTerms().isNeedRequired()).contains(true);
        LetterOfIntent letter = LetterOfIntent.builder()
                .id(Agreements.ID)
                .party(Agreements.HARNOSAND, Role.PARTY)
                .party(Agreements.MIUN, Role.PARTY)
                .build();
        assertThatThrownBy(() -> change.applyTo(letter, day))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("a subscription on a LETTER_OF_INTENT");
    }
}
