package se.samverkan.core.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.samverkan.core.InvalidValueException;
import se.samverkan.core.code.AgreementId;
import se.samverkan.core.code.AgreementKind;
import se.samverkan.core.money.VatAmount;

@DisplayName("A counter-offer is what would be allowed instead")
class CounterOfferTest {

    private static final VatAmount ONE_ORE = VatAmount.parse("SEK 0.01 EXCLUDING_VAT");
    private static final LocalDate DAY = LocalDate.of(2024, 2, 29);

    @Test
    @DisplayName("may offer nothing at all, and says so")
    void empty() {
        CounterOffer nothing = CounterOffer.builder().build();
        assertThat(nothing.isEmpty()).isTrue();
        assertThat(nothing.getLargestAmount()).isEmpty();
        assertThat(nothing.getEarliestDay()).isEmpty();
        assertThat(nothing.getAgreementKinds()).isEmpty();
        assertThat(nothing.getAgreements()).isEmpty();
    }

    @Test
    @DisplayName("offers an amount from one öre up, a day, kinds of agreement or agreements at hand")
    void parts() {
        CounterOffer whole = CounterOffer.builder()
                .largestAmount(ONE_ORE)
                .earliestDay(DAY)
                .addAgreementKinds(AgreementKind.SUBORDINATE_AGREEMENT, AgreementKind.FRAMEWORK_AGREEMENT)
                .addAgreements(AgreementId.of("sko"))
                .build();
        assertThat(whole.isEmpty()).isFalse();
        assertThat(whole.getLargestAmount()).hasValue(ONE_ORE);
        assertThat(whole.getEarliestDay()).hasValue(DAY);
        assertThat(whole.toBuilder().build()).isEqualTo(whole).hasSameHashCodeAs(whole);
        assertThat(CounterOffer.builder().largestAmount(ONE_ORE).build().isEmpty())
                .isFalse();
        assertThat(CounterOffer.builder().earliestDay(DAY).build().isEmpty()).isFalse();
        assertThat(CounterOffer.builder()
                        .addAgreementKinds(AgreementKind.OTHER)
                        .build()
                        .isEmpty())
                .isFalse();
        assertThat(CounterOffer.builder()
                        .addAgreements(AgreementId.of("sko"))
                        .build()
                        .isEmpty())
                .isFalse();
    }

    @Test
    @DisplayName("offers an earlier day, a ceiling from one öre up, and a last day of the term")
    void terms() {
        CounterOffer earlier = CounterOffer.builder().latestDay(DAY).build();
        CounterOffer ceiling = CounterOffer.builder().leastCeiling(ONE_ORE).build();
        CounterOffer lastDay = CounterOffer.builder().leastLastDay(DAY).build();
        assertThat(earlier.getLatestDay()).hasValue(DAY);
        assertThat(ceiling.getLeastCeiling()).hasValue(ONE_ORE);
        assertThat(lastDay.getLeastLastDay()).hasValue(DAY);
        assertThat(List.of(earlier, ceiling, lastDay)).noneMatch(CounterOffer::isEmpty);
        CounterOffer.Builder nothing = CounterOffer.builder().leastCeiling(VatAmount.parse("SEK 0.00"));
        assertThatThrownBy(nothing::build)
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("counterOffer.leastCeiling: expected an amount above 0, but was 'SEK 0.00'");
        LocalDate never = LocalDate.of(10_000, 1, 1);
        assertThatThrownBy(() -> CounterOffer.builder().latestDay(never).build())
                .hasMessageStartingWith("counterOffer.latestDay: expected a day of the years 1 to 9999");
        assertThatThrownBy(() -> CounterOffer.builder().leastLastDay(never).build())
                .hasMessageStartingWith("counterOffer.leastLastDay: expected a day of the years 1 to 9999");
    }

    @Test
    @DisplayName("offers an amount and a day together only where both are there")
    void together() {
        CounterOffer both = CounterOffer.builder()
                .largestAmount(ONE_ORE)
                .earliestDay(DAY)
                .together(true)
                .build();
        assertThat(both.isTogether()).isTrue();
        assertThat(both.toBuilder().together(false).build()).isNotEqualTo(both);
        for (CounterOffer.Builder one : List.of(
                CounterOffer.builder().largestAmount(ONE_ORE).together(true),
                CounterOffer.builder().earliestDay(DAY).together(true))) {
            assertThatThrownBy(one::build)
                    .isInstanceOf(InvalidValueException.class)
                    .hasMessageStartingWith("counterOffer.together");
        }
    }

    @ParameterizedTest
    @DisplayName("offers no amount of 0 or below")
    @ValueSource(strings = {"SEK 0.00", "SEK -0.01", "SEK 0.00 INCLUDING_VAT"})
    void noAmount(String amount) {
        CounterOffer.Builder builder = CounterOffer.builder().largestAmount(VatAmount.parse(amount));
        assertThatThrownBy(builder::build)
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("counterOffer.largestAmount: expected an amount above 0, but was '" + amount + "'");
    }

    @Test
    @NullUnmarked
    @DisplayName("offers no day outside the years 1 to 9999, and null is refused by name")
    void noDay() {
        CounterOffer.Builder builder = CounterOffer.builder().earliestDay(LocalDate.of(10_000, 1, 1));
        assertThatThrownBy(builder::build)
                .isInstanceOf(InvalidValueException.class)
                .hasMessageStartingWith("counterOffer.earliestDay: expected a day of the years 1 to 9999");
        assertThatThrownBy(() -> CounterOffer.builder().largestAmount((VatAmount) null))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("largestAmount");
    }
}
