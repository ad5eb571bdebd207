package se.samverkan.core.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.RoundingMode;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.samverkan.core.InvalidValueException;
import se.samverkan.core.money.VatAmount;
import se.samverkan.core.quantity.Fraction;

@DisplayName("Terms of cancellation: the share of the price grows in steps toward the start")
class CancellationTermsTest {

    /** 25 % from four weeks before the start, 50 % from three, 100 % from two (uu.se). */
    private static final CancellationTerms UPPSALA = CancellationTerms.of(
            CancellationTier.ofWeeks(4, percent(25)),
            CancellationTier.ofWeeks(3, percent(50)),
            CancellationTier.ofWeeks(2, percent(100)));

    private static final LocalDate START = LocalDate.of(2026, 9, 28);
    private static final VatAmount PRICE = VatAmount.parse("SEK 18000.00 EXCLUDING_VAT");

    private static Fraction percent(long number) {
        return Fraction.of(number, 100);
    }

    private static VatAmount fee(String price, String cancelledOn, RoundingMode rounding) {
        return UPPSALA.fee(VatAmount.parse(price), START, LocalDate.parse(cancelledOn), rounding);
    }

    @ParameterizedTest(name = "cancelled on {0}: {1} % of the price, {2}")
    @CsvSource({
        "2020-01-01, 0, SEK 0.00 EXCLUDING_VAT",
        "2026-08-30, 0, SEK 0.00 EXCLUDING_VAT",
        "2026-08-31, 25, SEK 4500.00 EXCLUDING_VAT",
        "2026-09-06, 25, SEK 4500.00 EXCLUDING_VAT",
        "2026-09-07, 50, SEK 9000.00 EXCLUDING_VAT",
        "2026-09-13, 50, SEK 9000.00 EXCLUDING_VAT",
        "2026-09-14, 100, SEK 18000.00 EXCLUDING_VAT",
        "2026-09-27, 100, SEK 18000.00 EXCLUDING_VAT",
        "2026-09-28, 100, SEK 18000.00 EXCLUDING_VAT"
    })
    @DisplayName("four weeks before the start 25 %, three 50 %, two 100 %, each day on its side of each boundary")
    void boundaries(LocalDate cancelledOn, int percent, String fee) {
        assertThat(UPPSALA.shareOf(START, cancelledOn)).isEqualTo(percent(percent));
        assertThat(UPPSALA.fee(PRICE, START, cancelledOn, RoundingMode.UNNECESSARY))
                .isEqualTo(VatAmount.parse(fee));
    }

    @Test
    @DisplayName("a week is seven days, over a month's end and a leap day too")
    void weeks() {
        CancellationTerms terms = CancellationTerms.of(CancellationTier.ofWeeks(1, Fraction.ONE));
        LocalDate start = LocalDate.of(2028, 3, 1);
        assertThat(terms.shareOf(start, LocalDate.of(2028, 2, 23))).isEqualTo(Fraction.ONE);
        assertThat(terms.shareOf(start, LocalDate.of(2028, 2, 22))).isEqualTo(Fraction.ZERO);
        assertThat(CancellationTier.ofWeeks(4, percent(25))).isEqualTo(CancellationTier.ofDays(28, percent(25)));
    }

    @Test
    @DisplayName("a step of no days is the day of the start alone")
    void dayOfStart() {
        CancellationTerms terms = CancellationTerms.of(CancellationTier.ofDays(0, percent(100)));
        assertThat(terms.shareOf(START, START.minusDays(1))).isEqualTo(Fraction.ZERO);
        assertThat(terms.shareOf(START, START)).isEqualTo(Fraction.ONE);
    }

    @Test
    @DisplayName("a part of an öre is rounded as named, and an amount below zero as another")
    void rounding() {
        assertThat(fee("SEK 0.02", "2026-08-31", RoundingMode.HALF_UP)).isEqualTo(VatAmount.parse("SEK 0.01"));
        assertThat(fee("SEK 0.02", "2026-08-31", RoundingMode.DOWN)).isEqualTo(VatAmount.parse("SEK 0.00"));
        assertThat(fee("SEK -0.02", "2026-08-31", RoundingMode.HALF_UP)).isEqualTo(VatAmount.parse("SEK -0.01"));
        assertThatThrownBy(() -> fee("SEK 0.01", "2026-08-31", RoundingMode.UNNECESSARY))
                .isInstanceOf(ArithmeticException.class);
    }

    @Test
    @DisplayName("the fee is in the price's currency and on its VAT basis, up to the largest amounts")
    void likeThePrice() {
        assertThat(fee("JPY 100 INCLUDING_VAT", "2026-08-31", RoundingMode.HALF_UP))
                .isEqualTo(VatAmount.parse("JPY 25 INCLUDING_VAT"));
        assertThat(fee("SEK 92233720368547758.07", "2026-09-14", RoundingMode.UNNECESSARY))
                .isEqualTo(VatAmount.parse("SEK 92233720368547758.07"));
    }

    @Test
    @DisplayName("of what is given up after its start the clause says nothing, and the question is refused")
    void afterTheStart() {
        assertThatThrownBy(() -> UPPSALA.shareOf(START, START.plusDays(1)))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("cancelledOn: expected a day up to the start 2026-09-28, but was '2026-09-29'");
        assertThatThrownBy(() -> UPPSALA.shareOf(START, LocalDate.of(0, 1, 1))).hasMessageContaining("cancelledOn");
        assertThatThrownBy(() -> UPPSALA.shareOf(LocalDate.of(10_000, 1, 1), START))
                .hasMessageContaining("start");
    }

    @Test
    @DisplayName("steps are in order: each nearer the start than the one before, with a larger share")
    void order() {
        assertThatThrownBy(CancellationTerms::of)
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("cancellation.tiers: expected at least one step, but was '[]'");
        CancellationTier quarter = CancellationTier.ofWeeks(4, percent(25));
        assertThatThrownBy(() -> CancellationTerms.of(quarter, CancellationTier.ofDays(28, percent(50))))
                .hasMessage("cancellation.tiers: expected a step nearer the start than the one before, of 28 days,"
                        + " but was '28 days'");
        assertThatThrownBy(() -> CancellationTerms.of(quarter, CancellationTier.ofDays(27, percent(25))))
                .hasMessage("cancellation.tiers: expected a larger share than that of the step before, 1/4, but was"
                        + " '1/4'");
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 3_661, Integer.MAX_VALUE})
    @DisplayName("a step begins 0 to 3 660 days before the start")
    void days(int days) {
        assertThatThrownBy(() -> CancellationTier.ofDays(days, Fraction.ONE))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("cancellationTier.daysBefore: expected 0 to 3660, but was '" + days + "'");
        assertThatThrownBy(() -> CancellationTier.ofWeeks(days, Fraction.ONE))
                .hasMessage("cancellationTier.weeksBefore: expected 0 to 522, but was '" + days + "'");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1/4", "101/100"})
    @DisplayName("a share is above nothing and at most the whole")
    void shares(String share) {
        assertThatThrownBy(() -> CancellationTier.ofDays(1, Fraction.parse(share)))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("cancellationTier.share: expected a share above 0 and at most 1, but was '" + share + "'");
    }

    @Test
    @DisplayName("they are kept among the clauses on call-offs, and equal by their steps")
    void kept() {
        CallOffTerms terms = CallOffTerms.builder().cancellation(UPPSALA).build();
        assertThat(terms.getCancellation()).contains(UPPSALA);
        assertThat(terms.toBuilder().build()).isEqualTo(terms);
        assertThat(CallOffTerms.unstated().getCancellation()).isEmpty();
        assertThat(UPPSALA.getTiers())
                .extracting(CancellationTier::getDaysBefore)
                .containsExactly(28, 21, 14);
    }
}
