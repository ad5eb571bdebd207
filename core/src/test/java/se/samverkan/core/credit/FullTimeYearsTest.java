package se.samverkan.core.credit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.RoundingMode;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.samverkan.core.InvalidValueException;
import se.samverkan.core.quantity.Fraction;

@DisplayName("Credits divided by 60 are full-time years, exactly")
class FullTimeYearsTest {

    @Test
    @DisplayName("18 registered for 15 hp are 4.5 HST, and 50 for 30 hp are 25 HST")
    void students() {
        Fraction eighteen = Credits.of("15").times(18).fullTimeYears();
        assertThat(eighteen).isEqualTo(Fraction.of(9, 2));
        assertThat(eighteen.toBigDecimal(1, RoundingMode.UNNECESSARY)).isEqualByComparingTo("4.5");
        assertThat(Credits.of("30").times(50).fullTimeYears()).isEqualTo(Fraction.of(25));
    }

    @Test
    @DisplayName("ten who pass 15 hp and eight who pass 7.5 hp are 210 hp, 3.5 HPR")
    void performance() {
        Credits passed = Credits.of("15").times(10).plus(Credits.of("7.5").times(8));
        assertThat(passed).isEqualTo(Credits.of("210"));
        assertThat(passed.fullTimeYears()).isEqualTo(Fraction.of(7, 2));
    }

    @Test
    @DisplayName("a third of a year stays a third; none are 0; fewer than no participants are refused")
    void edges() {
        assertThat(Credits.of("20").fullTimeYears()).isEqualTo(Fraction.of(1, 3));
        assertThat(Credits.of("15").times(0).fullTimeYears()).isEqualTo(Fraction.ZERO);
        assertThatThrownBy(() -> Credits.of("15").times(-1))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageStartingWith("credits: expected credits from 0");
        assertThatThrownBy(() -> Credits.of("9999999.9").times(2)).isInstanceOf(InvalidValueException.class);
    }
}
