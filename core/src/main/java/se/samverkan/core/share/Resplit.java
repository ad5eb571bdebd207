package se.samverkan.core.share;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import se.samverkan.core.code.PartnerId;
import se.samverkan.core.quantity.Decimal;
import se.samverkan.core.quantity.Fraction;

/** The weights once a partner has left, and the basis that they are then on. */
record Resplit(ShareBasis basis, Map<PartnerId, Decimal> weights) {

    private static final BigInteger PERCENT_UNITS = BigInteger.valueOf(10_000);

    static Resplit of(WeightedShares shares, PartnerId leaving, ResplitPolicy policy) {
        Map<PartnerId, Decimal> before = shares.getWeights();
        Fraction left = fraction(Objects.requireNonNull(before.get(leaving), "leaving"));
        Map<PartnerId, Fraction> rest = new LinkedHashMap<>();
        before.forEach((partner, weight) -> {
            if (!partner.equals(leaving)) {
                rest.put(partner, fraction(weight));
            } else {
                policy.getPartner().filter(to -> !before.containsKey(to)).ifPresent(to -> rest.put(to, Fraction.ZERO));
            }
        });
        Fraction sum = rest.values().stream().reduce(Fraction.ZERO, Fraction::plus);
        if (policy.getKind() != ResplitKind.TO_PARTNER && sum.signum() == 0) {
            throw CostShares.noOther(leaving);
        }
        if (isCountKept(shares.getBasis(), policy)) {
            Map<PartnerId, Decimal> kept = new LinkedHashMap<>(before);
            kept.remove(leaving);
            return new Resplit(shares.getBasis(), kept);
        }
        long sharing = rest.values().stream().filter(each -> each.signum() > 0).count();
        rest.replaceAll((partner, weight) -> switch (policy.getKind()) {
            case IN_PROPORTION -> weight.times(sum.plus(left)).dividedBy(sum);
            case EQUALLY -> weight.signum() > 0 ? weight.plus(left.dividedBy(Fraction.of(sharing))) : weight;
            case TO_PARTNER -> policy.getPartner().equals(Optional.of(partner)) ? weight.plus(left) : weight;
        });
        return stated(shares.getBasis(), rest);
    }

    /** Whether those who remain keep their weights as they are: in proportion, and equal shares as much more each. */
    private static boolean isCountKept(ShareBasis basis, ResplitPolicy policy) {
        return basis != ShareBasis.PERCENT
                && (policy.getKind() == ResplitKind.IN_PROPORTION
                        || (policy.getKind() == ResplitKind.EQUALLY && basis == ShareBasis.EQUALLY));
    }

    /** In percent where they were and four decimals hold them; else in parts, without a divisor that all have. */
    private static Resplit stated(ShareBasis basis, Map<PartnerId, Fraction> weights) {
        List<Fraction> all = new ArrayList<>(weights.values());
        boolean inPercent = basis == ShareBasis.PERCENT
                && all.stream()
                        .allMatch(
                                each -> PERCENT_UNITS.mod(each.getDenominator()).signum() == 0);
        List<BigInteger> units = CappedSplit.inOneUnit(all);
        BigInteger divisor = units.stream().reduce(BigInteger.ZERO, BigInteger::gcd);
        Map<PartnerId, Decimal> stated = new LinkedHashMap<>();
        int at = 0;
        for (PartnerId partner : weights.keySet()) {
            BigDecimal number = inPercent
                    ? all.get(at).toBigDecimal(4, RoundingMode.UNNECESSARY)
                    : new BigDecimal(units.get(at).divide(divisor));
            stated.put(partner, Decimal.of(number));
            at++;
        }
        return new Resplit(inPercent ? ShareBasis.PERCENT : ShareBasis.PARTS, stated);
    }

    static Fraction fraction(Decimal weight) {
        BigDecimal number = weight.toBigDecimal();
        return Fraction.parse(number.unscaledValue() + "/" + BigInteger.TEN.pow(number.scale()));
    }
}
