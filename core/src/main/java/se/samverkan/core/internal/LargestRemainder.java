package se.samverkan.core.internal;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import se.samverkan.core.InvalidValueException;

/**
 * The exact split of whole units by weights: each part is its exact share rounded down, and the units that are then left
 * go one each to the largest remainders, ties to the first listed. The parts add up to the amount, and each lies less than
 * one unit from its exact share. A weight of 0 gets nothing; a negative amount is split as the positive one, with the
 * signs turned.
 */
public final class LargestRemainder {

    private LargestRemainder() {}

    /**
     * Splits an amount by whole weights.
     *
     * @param amount the amount in whole units, such as öre
     * @param weights the weights in stated order, each 0 or more and one above 0
     * @return the parts in the order of the weights
     * @throws InvalidValueException if a weight is negative, or none is above 0
     */
    public static long[] split(long amount, long... weights) {
        return split(
                amount, Arrays.stream(weights).mapToObj(BigInteger::valueOf).toList());
    }

    /**
     * Splits an amount by whole weights of any size, as fractions over their common denominator are.
     *
     * @param amount the amount in whole units, such as öre
     * @param weights the weights in stated order, each 0 or more and one above 0
     * @return the parts in the order of the weights
     * @throws InvalidValueException if a weight is negative, or none is above 0
     */
    public static long[] split(long amount, List<BigInteger> weights) {
        BigInteger sum = weights.stream().reduce(BigInteger.ZERO, BigInteger::add);
        if (sum.signum() <= 0 || weights.stream().anyMatch(weight -> weight.signum() < 0)) {
            throw new InvalidValueException("weights", weights, "weights of 0 or more, and one above 0");
        }
        BigInteger whole = BigInteger.valueOf(amount).abs();
        BigInteger[][] exact = weights.stream()
                .map(weight -> whole.multiply(weight).divideAndRemainder(sum))
                .toArray(BigInteger[][]::new);
        BigInteger[] parts = Arrays.stream(exact).map(part -> part[0]).toArray(BigInteger[]::new);
        int left = whole.subtract(Arrays.stream(parts).reduce(BigInteger.ZERO, BigInteger::add))
                .intValueExact();
        IntStream.range(0, parts.length)
                .boxed()
                .sorted(Comparator.comparing((Integer at) -> exact[at][1]).reversed())
                .limit(left)
                .forEach(at -> parts[at] = parts[at].add(BigInteger.ONE));
        return Arrays.stream(parts)
                .mapToLong(part -> (amount < 0 ? part.negate() : part).longValueExact())
                .toArray();
    }
}
