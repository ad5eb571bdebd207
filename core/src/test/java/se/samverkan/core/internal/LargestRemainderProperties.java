package se.samverkan.core.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;

@Label("A split by largest remainder")
class LargestRemainderProperties {

    private static final long LARGEST = Long.MAX_VALUE;

    @Property
    @Label("adds up to the amount, whatever the amount and the weights")
    void addsUp(@ForAll long amount, @ForAll("weights") List<BigInteger> weights) {
        BigInteger sum = Arrays.stream(LargestRemainder.split(amount, weights))
                .mapToObj(BigInteger::valueOf)
                .reduce(BigInteger.ZERO, BigInteger::add);
        assertThat(sum).isEqualTo(BigInteger.valueOf(amount));
    }

    @Property
    @Label("gives each a part less than one unit from its exact share")
    void withinOneUnit(@ForAll long amount, @ForAll("weights") List<BigInteger> weights) {
        BigInteger whole = weights.stream().reduce(BigInteger.ZERO, BigInteger::add);
        long[] parts = LargestRemainder.split(amount, weights);
        for (int i = 0; i < parts.length; i++) {
            // |part - amount * weight / whole| < 1, times whole
            BigInteger part = BigInteger.valueOf(parts[i]).multiply(whole);
            BigInteger exact = BigInteger.valueOf(amount).multiply(weights.get(i));
            assertThat(part.subtract(exact).abs()).isLessThan(whole);
        }
    }

    @Property
    @Label("of a negative amount mirrors that of the positive one")
    void mirrors(@ForAll @LongRange(min = 0, max = LARGEST) long amount, @ForAll("weights") List<BigInteger> weights) {
        long[] negative = LargestRemainder.split(-amount, weights);
        assertThat(Arrays.stream(negative).map(part -> -part).toArray())
                .isEqualTo(LargestRemainder.split(amount, weights));
    }

    @Property
    @Label("doesn't depend on the weights' unit")
    void sameForMultiples(
            @ForAll long amount,
            @ForAll("weights") List<BigInteger> weights,
            @ForAll @LongRange(min = 1, max = 1_000) long factor) {
        List<BigInteger> multiples = weights.stream()
                .map(weight -> weight.multiply(BigInteger.valueOf(factor)))
                .toList();
        assertThat(LargestRemainder.split(amount, multiples)).isEqualTo(LargestRemainder.split(amount, weights));
    }

    @Property
    @Label("gives of equal weights the first listed no less than the next")
    void firstOfEquals(
            @ForAll @LongRange(min = 0, max = LARGEST) long amount, @ForAll @Size(min = 1, max = 9) byte[] places) {
        long[] equal = new long[places.length];
        Arrays.fill(equal, 1);
        long[] parts = LargestRemainder.split(amount, equal);
        for (int i = 1; i < parts.length; i++) {
            assertThat(parts[i - 1] - parts[i]).isBetween(0L, 1L);
        }
    }

    @Provide
    Arbitrary<List<BigInteger>> weights() {
        Arbitrary<BigInteger> weight = Arbitraries.bigIntegers().between(BigInteger.ZERO, BigInteger.TEN.pow(24));
        return weight.list()
                .ofMinSize(1)
                .ofMaxSize(8)
                .filter(all -> all.stream().anyMatch(each -> each.signum() > 0));
    }
}
