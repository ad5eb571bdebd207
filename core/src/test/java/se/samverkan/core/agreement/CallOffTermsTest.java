package se.samverkan.core.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.samverkan.core.InvalidValueException;
import se.samverkan.core.code.CollaborationArea;
import se.samverkan.core.code.Delivery;
import se.samverkan.core.code.Origin;
import se.samverkan.core.money.VatAmount;

@DisplayName("The clauses on call-offs bind where they are stated, and nobody where they aren't")
class CallOffTermsTest {

    @Test
    @DisplayName("unstated, every clause is absent")
    void unstated() {
        CallOffTerms terms = CallOffTerms.unstated();
        assertThat(terms.isHeldWithinTerm()).isEmpty();
        assertThat(terms.isFixedDatesRequired()).isEmpty();
        assertThat(terms.isNeedRequired()).isEmpty();
        assertThat(terms.getOrigins()).isEmpty();
        assertThat(terms.getDeliveries()).isEmpty();
        assertThat(terms.isGroupBased()).isEmpty();
        assertThat(terms.getCreditsOnCompletion()).isEmpty();
        assertThat(terms.getSubscription()).isEmpty();
        assertThat(terms).isEqualTo(CallOffTerms.builder().build());
    }

    @Test
    @DisplayName("a clause that says no isn't one that says nothing")
    void sayingNo() {
        CallOffTerms no = CallOffTerms.builder()
                .heldWithinTerm(false)
                .putCreditsOnCompletion(CollaborationArea.RESEARCH, false)
                .build();
        assertThat(no.isHeldWithinTerm()).hasValue(false);
        assertThat(no.getCreditsOnCompletion()).isEqualTo(Map.of(CollaborationArea.RESEARCH, false));
        assertThat(no).isNotEqualTo(CallOffTerms.unstated());
    }

    @Test
    @DisplayName("stated, every clause is kept, and a builder goes on from them")
    void stated() {
        CallOffTerms terms = CallOffTerms.builder()
                .heldWithinTerm(true)
                .fixedDatesRequired(true)
                .needRequired(true)
                .groupBased(true)
                .addOrigins(Origin.EXISTING, Origin.TAILOR_MADE)
                .addDeliveries(Delivery.DISTANCE)
                .putCreditsOnCompletion(CollaborationArea.EDUCATION, true)
                .subscription(Subscription.ofUnstatedExtent())
                .build();
        assertThat(terms.isFixedDatesRequired()).hasValue(true);
        assertThat(terms.isNeedRequired()).hasValue(true);
        assertThat(terms.isGroupBased()).hasValue(true);
        assertThat(terms.getOrigins()).containsExactly(Origin.EXISTING, Origin.TAILOR_MADE);
        assertThat(terms.getDeliveries()).containsExactly(Delivery.DISTANCE);
        assertThat(terms.toBuilder().build()).isEqualTo(terms).hasSameHashCodeAs(terms);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, Integer.MAX_VALUE})
    @DisplayName("a subscription is to a number of courses a year, or to a number that isn't stated")
    void subscription(int courses) {
        assertThat(Subscription.ofCoursesPerYear(courses).getCoursesPerYear()).hasValue(courses);
        assertThat(Subscription.ofUnstatedExtent().getCoursesPerYear()).isEmpty();
        assertThat(Subscription.ofCoursesPerYear(courses)).isNotEqualTo(Subscription.ofUnstatedExtent());
    }

    @ParameterizedTest
    @ValueSource(strings = {"SEK 0.00", "SEK 0.01", "SEK 50000.00 EXCLUDING_VAT"})
    @DisplayName("a subscription may state its fee, which is 0 where there is none")
    void fee(String fee) {
        assertThat(Subscription.ofCoursesPerYear(3).getYearlyFee()).isEmpty();
        Subscription withFee = Subscription.ofCoursesPerYear(3).withYearlyFee(VatAmount.parse(fee));
        assertThat(withFee.getYearlyFee()).contains(VatAmount.parse(fee));
        assertThat(withFee.getCoursesPerYear()).hasValue(3);
        assertThat(withFee).isNotEqualTo(Subscription.ofCoursesPerYear(3));
        assertThatThrownBy(() -> withFee.withYearlyFee(VatAmount.parse("SEK -0.01")))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("subscription.yearlyFee: expected 0 or more, but was 'SEK -0.01'");
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, Integer.MIN_VALUE})
    @DisplayName("a subscription to fewer than no courses is refused")
    void refused(int courses) {
        assertThatThrownBy(() -> Subscription.ofCoursesPerYear(courses))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("subscription.coursesPerYear: expected 0 or more, but was '" + courses + "'");
    }
}
