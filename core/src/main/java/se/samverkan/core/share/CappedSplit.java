package se.samverkan.core.share;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import se.samverkan.core.code.PartnerId;
import se.samverkan.core.internal.LargestRemainder;
import se.samverkan.core.quantity.Fraction;

/**
 * The split of an amount under caps. Caps are taken of the exact shares, over and over while what lies above one goes to
 * others that may have caps of their own; what nobody bears stands last. Only then is anything rounded.
 */
final class CappedSplit {

    private final WeightedShares shares;
    private final List<PartnerId> partners;
    private final List<Optional<Fraction>> caps = new ArrayList<>();
    private final List<Fraction> weights;
    private final Fraction[] exact;

    private CappedSplit(long amount, WeightedShares shares, CurrencyUnit currency) {
        this.shares = shares;
        this.partners = shares.getPartners();
        for (PartnerId partner : partners) {
            Optional<Money> cap = Optional.ofNullable(shares.getCaps().get(partner));
            caps.add(cap.map(most -> Fraction.of(MinorUnits.in(currency, "amount", most))));
        }
        this.weights =
                shares.getWeights().values().stream().map(Resplit::fraction).toList();
        this.exact = new Fraction[partners.size() + 1];
        Arrays.fill(exact, Fraction.ZERO);
        spread(Fraction.of(Math.abs(amount)), weights);
    }

    static long[] split(long amount, WeightedShares shares, CurrencyUnit currency) {
        CappedSplit split = new CappedSplit(amount, shares, currency);
        split.cap();
        return amount == 0
                ? new long[split.exact.length]
                : LargestRemainder.split(amount, inOneUnit(List.of(split.exact)));
    }

    private void cap() {
        Fraction above = cutToCaps();
        while (above.signum() > 0) {
            List<Fraction> taking = taking();
            if (taking.stream().allMatch(weight -> weight.signum() == 0)) {
                exact[partners.size()] = exact[partners.size()].plus(above);
                return;
            }
            spread(above, taking);
            above = cutToCaps();
        }
    }

    /** What lies above caps, taken off those that have them. */
    private Fraction cutToCaps() {
        Fraction above = Fraction.ZERO;
        for (int at = 0; at < partners.size(); at++) {
            Optional<Fraction> cap = caps.get(at);
            if (cap.isPresent() && exact[at].compareTo(cap.get()) > 0) {
                above = above.plus(exact[at].minus(cap.get()));
                exact[at] = cap.get();
            }
        }
        return above;
    }

    /** By what weights those that haven't reached a cap take what lies above those of others. */
    private List<Fraction> taking() {
        List<Fraction> taking = new ArrayList<>();
        for (int at = 0; at < partners.size(); at++) {
            boolean reached = caps.get(at).equals(Optional.of(exact[at]));
            taking.add(reached ? Fraction.ZERO : taken(at));
        }
        return taking;
    }

    private Fraction taken(int at) {
        Optional<ResplitPolicy> policy = shares.getExcess();
        if (policy.isEmpty()) {
            return Fraction.ZERO;
        }
        return switch (policy.get().getKind()) {
            case IN_PROPORTION -> weights.get(at);
            case EQUALLY -> weights.get(at).signum() > 0 ? Fraction.ONE : Fraction.ZERO;
            case TO_PARTNER ->
                policy.get().getPartner().equals(Optional.of(partners.get(at))) ? Fraction.ONE : Fraction.ZERO;
        };
    }

    private void spread(Fraction amount, List<Fraction> by) {
        Fraction sum = by.stream().reduce(Fraction.ZERO, Fraction::plus);
        for (int at = 0; at < partners.size(); at++) {
            exact[at] = exact[at].plus(amount.times(by.get(at)).dividedBy(sum));
        }
    }

    /** Fractions over their common denominator, which is left out. */
    static List<BigInteger> inOneUnit(List<Fraction> fractions) {
        BigInteger common = fractions.stream()
                .map(Fraction::getDenominator)
                .reduce(
                        BigInteger.ONE,
                        (one, other) -> one.divide(one.gcd(other)).multiply(other));
        return fractions.stream()
                .map(each -> each.getNumerator().multiply(common.divide(each.getDenominator())))
                .toList();
    }
}
