package se.samverkan.core.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigInteger;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.samverkan.core.InvalidValueException;

class LargestRemainderTest {

    @Test
    @DisplayName(
            "250 000.03 by 50, 30 and 20: 125 000.01, 75 000.01 and 50 000.01, the last two öre to the largest remainders")
    void largestRemainders() {
        // exact: 125 000.015, 75 000.009, 50 000.006
        assertThat(LargestRemainder.split(25_000_003, 50, 30, 20)).containsExactly(12_500_001, 7_500_001, 5_000_001);
    }

    @Test
    @DisplayName("1.00 by three equal weights: the öre that is left goes to the first listed; of 1.01 to the first two")
    void tiesToTheFirst() {
        assertThat(LargestRemainder.split(100, 1, 1, 1)).containsExactly(34, 33, 33);
        assertThat(LargestRemainder.split(101, 1, 1, 1)).containsExactly(34, 34, 33);
    }

    @Test
    @DisplayName("A negative amount is the mirror image of the positive one; nothing splits into nothing")
    void negativeAndZero() {
        assertThat(LargestRemainder.split(-100, 1, 1, 1)).containsExactly(-34, -33, -33);
        assertThat(LargestRemainder.split(0, 50, 30, 20)).containsExactly(0, 0, 0);
    }

    @Test
    @DisplayName("A weight of 0 gets nothing, even where öre are left over")
    void zeroWeight() {
        assertThat(LargestRemainder.split(100, 0, 1, 0, 1, 1)).containsExactly(0, 34, 0, 33, 33);
    }

    @Test
    @DisplayName("Weights beyond the largest long weigh as they stand: 3 * 10^30 to 2 * 10^30")
    void largeWeights() {
        BigInteger unit = BigInteger.TEN.pow(30);
        assertThat(LargestRemainder.split(
                        1_001, List.of(unit.multiply(BigInteger.valueOf(3)), unit.multiply(BigInteger.TWO))))
                .containsExactly(601, 400);
    }

    @Test
    @DisplayName("The largest and the smallest amount and the largest weights don't overflow")
    void noOverflow() {
        assertThat(LargestRemainder.split(Long.MAX_VALUE, Long.MAX_VALUE, Long.MAX_VALUE))
                .containsExactly(4_611_686_018_427_387_904L, 4_611_686_018_427_387_903L);
        assertThat(LargestRemainder.split(Long.MIN_VALUE, 1)).containsExactly(Long.MIN_VALUE);
    }

    @Test
    @DisplayName("Weights that are all 0, none at all and a negative one are refused")
    void refused() {
        assertThatThrownBy(() -> LargestRemainder.split(1, 0, 0))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("weights: expected weights of 0 or more, and one above 0, but was '[0, 0]'");
        assertThatThrownBy(() -> LargestRemainder.split(1, List.of())).isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() -> LargestRemainder.split(1, 3, -1)).isInstanceOf(InvalidValueException.class);
    }
}
