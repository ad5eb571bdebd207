package se.samverkan.core.placement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.samverkan.core.InvalidValueException;
import se.samverkan.core.credit.Credits;
import se.samverkan.core.quantity.Fraction;

@DisplayName("Seat-weeks")
class SeatWeeksTest {

    @Test
    @DisplayName("are seats times weeks: 8 in 5 are as many as 4 in 10, and halves of weeks count")
    void product() {
        assertThat(SeatWeeks.of(8, Fraction.of(5)))
                .isEqualTo(SeatWeeks.of(4, Fraction.of(10)))
                .hasSameHashCodeAs(SeatWeeks.of(4, Fraction.of(10)))
                .hasToString("40");
        assertThat(SeatWeeks.of(3, Fraction.of(5, 2)).getNumber()).isEqualTo(Fraction.of(15, 2));
        assertThat(SeatWeeks.of(0, Fraction.of(5)).isZero()).isTrue();
    }

    @Test
    @DisplayName("are 1.5 credits a week, either way")
    void credits() {
        assertThat(SeatWeeks.ofCredits(1, Credits.of("30"))).isEqualTo(SeatWeeks.of(1, Fraction.of(20)));
        assertThat(SeatWeeks.of(8, Fraction.of(5)).getCredits()).isEqualTo(Fraction.of(60));
        assertThat(SeatWeeks.of(1, Fraction.of(1, 2)).getCredits()).isEqualTo(Fraction.of(3, 4));
        assertThat(SeatWeeks.ofCredits(1, Credits.of("1")).getNumber()).isEqualTo(Fraction.of(2, 3));
    }

    @Test
    @DisplayName("are added, taken away and compared, and never below 0")
    void arithmetic() {
        SeatWeeks five = SeatWeeks.of(1, Fraction.of(5));
        SeatWeeks two = SeatWeeks.of(1, Fraction.of(2));
        assertThat(five.plus(two)).hasToString("7");
        assertThat(five.minus(two)).hasToString("3");
        assertThat(five.beyond(two)).hasToString("3");
        assertThat(two.beyond(five)).isEqualTo(SeatWeeks.ZERO);
        assertThat(five.atMost(two)).isEqualTo(two);
        assertThat(two.atMost(five)).isEqualTo(two);
        assertThat(five).isGreaterThan(two);
        assertThatThrownBy(() -> two.minus(five))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("seatWeeks: expected 0 or more, but was '-3'");
        Fraction one = Fraction.ONE;
        assertThatThrownBy(() -> SeatWeeks.of(-1, one)).hasMessage("seats: expected 0 or more, but was '-1'");
        Fraction negative = Fraction.of(-1);
        assertThatThrownBy(() -> SeatWeeks.of(1, negative)).isInstanceOf(InvalidValueException.class);
    }

    @Property
    @Label("by way of credits are the same, for every number of seats and every credit")
    void throughCredits(@ForAll @IntRange(max = 10_000) int seats, @ForAll @IntRange(max = 6000) int tenths) {
        SeatWeeks seatWeeks = SeatWeeks.ofCredits(seats, Credits.ofTenths(tenths));
        assertThat(seatWeeks.getCredits()).isEqualTo(Fraction.of((long) seats * tenths, 10));
        assertThat(seatWeeks.getNumber().times(Fraction.of(15))).isEqualTo(Fraction.of((long) seats * tenths));
    }
}
