package se.samverkan.core.share;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import se.samverkan.core.InvalidValueException;
import se.samverkan.core.code.PartnerId;
import se.samverkan.core.finding.InputCode;

@Label("A split by cost shares")
class CostSharesProperties {

    private static final Money ZERO = Money.zero(Sharing.SEK);

    @Property
    @Label("adds up to the amount, with what nobody bears")
    void addsUp(@ForAll("any") CostShares shares, @ForAll("amounts") Money amount) {
        Split split = shares.split(amount);
        assertThat(Sharing.sumOf(split)).isEqualTo(amount);
        assertThat(split.getParts().keySet()).containsExactlyElementsOf(shares.getPartners());
    }

    @Property
    @Label("gives each without caps less than one öre from its exact share, and leaves nothing to nobody")
    void withinOneOre(@ForAll("uncapped") WeightedShares shares, @ForAll("amounts") Money amount) {
        Split split = shares.split(amount);
        BigDecimal sum = shares.getWeights().values().stream()
                .map(weight -> weight.toBigDecimal())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        shares.getWeights().forEach((partner, weight) -> {
            // |part * sum - amount * weight| < 0.01 * sum
            BigDecimal exact = amount.getAmount().multiply(weight.toBigDecimal());
            BigDecimal off = split.getPart(partner)
                    .getAmount()
                    .multiply(sum)
                    .subtract(exact)
                    .abs();
            assertThat(off).isLessThan(sum.movePointLeft(2));
        });
        assertThat(split.getUnshared()).isEqualTo(ZERO);
    }

    @Property
    @Label("of a negative amount mirrors that of the positive one")
    void mirrors(@ForAll("any") CostShares shares, @ForAll("amounts") Money amount) {
        Split split = shares.split(amount);
        Split mirrored = shares.split(amount.negated());
        shares.getPartners()
                .forEach(partner -> assertThat(mirrored.getPart(partner))
                        .isEqualTo(split.getPart(partner).negated()));
        assertThat(mirrored.getUnshared()).isEqualTo(split.getUnshared().negated());
    }

    @Property
    @Label("is made just where nothing is missing: the currency of the shares' amounts, and a rule below fixed ones")
    void missing(@ForAll("open") CostShares shares, @ForAll("sums") Money amount) {
        boolean isMade = true;
        try {
            shares.split(amount);
        } catch (InvalidValueException refused) {
            isMade = false;
        }
        Optional<InputCode> missing = shares.findMissing(amount);
        assertThat(missing.isEmpty()).isEqualTo(isMade);
        assertThat(missing.stream()).isSubsetOf(InputCode.COST_SHARES_IN_CURRENCY, InputCode.COST_SHARES_BELOW_FIXED);
    }

    @Property
    @Label("passes no cap, and leaves to nobody only what no rule gives to one below a cap")
    void caps(@ForAll("capped") WeightedShares shares, @ForAll("amounts") Money amount) {
        Split split = shares.split(amount.abs());
        shares.getCaps()
                .forEach((partner, cap) -> assertThat(split.getPart(partner)).isLessThanOrEqualTo(cap));
        boolean taken = shares.getExcess()
                .filter(rule -> rule.getKind() != ResplitKind.TO_PARTNER)
                .isPresent();
        boolean below = shares.getWeights().entrySet().stream()
                .anyMatch(each -> each.getValue().toBigDecimal().signum() > 0
                        && !shares.getCaps().containsKey(each.getKey()));
        if (taken && below) {
            assertThat(split.getUnshared()).isEqualTo(ZERO);
        }
    }

    @Property
    @Label("under caps that aren't reached is that without them")
    void capsOutOfReach(@ForAll("uncapped") WeightedShares shares, @ForAll("amounts") Money amount) {
        PartnerId first = shares.getPartners().get(0);
        WeightedShares capped = shares.toBuilder()
                .cap(first, amount.abs().plus(Money.ofMinor(Sharing.SEK, 1)))
                .excess(ResplitPolicy.equally())
                .build();
        assertThat(capped.split(amount)).isEqualTo(shares.split(amount));
    }

    @Property
    @Label("before and after one has left is the same amount, and the changes add up to 0")
    void conserved(
            @ForAll("any") CostShares shares,
            @ForAll("amounts") Money amount,
            @ForAll("policies") ResplitPolicy policy) {
        PartnerId leaving = shares.getPartners().get(0);
        CostShares after;
        try {
            after = shares.without(leaving, policy);
        } catch (IllegalArgumentException nobodyElse) {
            return;
        }
        assertThat(after.getPartners()).doesNotContain(leaving);
        Money enough = amount.abs().plus(Money.of(Sharing.SEK, 1_000_000));
        ResplitStatement statement = ResplitStatement.of(shares, after, enough);
        Money changes = statement.getPartners().stream()
                .map(statement::changeOf)
                .reduce(statement.changeOfUnshared(), Money::plus);
        assertThat(changes).isEqualTo(ZERO);
        assertThat(statement.changeOf(leaving))
                .isEqualTo(statement.getBefore().getPart(leaving).negated());
    }

    @Property
    @Label("once one has left in proportion, keeps the proportions of the others")
    void proportions(@ForAll("uncapped") WeightedShares shares) {
        PartnerId leaving = shares.getPartners().get(shares.getPartners().size() - 1);
        WeightedShares after = shares.without(leaving, ResplitPolicy.inProportion());
        BigInteger[] before = units(shares, leaving);
        BigInteger[] then = units(after, leaving);
        for (int at = 1; at < before.length; at++) {
            assertThat(before[0].multiply(then[at])).isEqualTo(before[at].multiply(then[0]));
        }
    }

    private static BigInteger[] units(WeightedShares shares, PartnerId without) {
        return shares.getWeights().entrySet().stream()
                .filter(each -> !each.getKey().equals(without))
                .map(each -> each.getValue().toBigDecimal().movePointRight(6).toBigIntegerExact())
                .toArray(BigInteger[]::new);
    }

    /** Shares that may be in another currency, or leave open what is done below fixed amounts. */
    @Provide
    Arbitrary<CostShares> open() {
        Arbitrary<CostShares> fixed = Combinators.combine(
                        sums().filter(Money::isPositive),
                        Sharing.capped().optional(),
                        Arbitraries.of(BelowFixed.class).optional())
                .as((amount, remainder, below) -> {
                    FixedShares.Builder builder = CostShares.fixed().share(Sharing.MIUN, amount);
                    remainder.ifPresent(builder::remainder);
                    below.filter(rule -> remainder.isPresent() || rule != BelowFixed.SURPLUS_RETURNED)
                            .ifPresent(builder::below);
                    return builder.build();
                });
        return Arbitraries.oneOf(Sharing.any(), fixed);
    }

    @Provide
    Arbitrary<Money> sums() {
        return Combinators.combine(
                        Arbitraries.of(Sharing.SEK, Sharing.SEK, CurrencyUnit.EUR),
                        Arbitraries.longs().between(-9, 9))
                .as(Money::ofMinor);
    }

    @Provide
    Arbitrary<Money> amounts() {
        return Sharing.amounts();
    }

    @Provide
    Arbitrary<CostShares> any() {
        return Sharing.any();
    }

    @Provide
    Arbitrary<WeightedShares> uncapped() {
        return Arbitraries.oneOf(Sharing.parts(), Sharing.percentages())
                .filter(shares -> Stream.of(shares)
                                .flatMap(each -> each.getWeights().values().stream()
                                        .limit(each.getWeights().size() - 1))
                                .filter(weight -> weight.toBigDecimal().signum() > 0)
                                .count()
                        > 0);
    }

    @Provide
    Arbitrary<WeightedShares> capped() {
        return Sharing.capped();
    }

    @Provide
    Arbitrary<ResplitPolicy> policies() {
        return Arbitraries.of(
                ResplitPolicy.inProportion(),
                ResplitPolicy.equally(),
                ResplitPolicy.to(Sharing.MIUN),
                ResplitPolicy.to(Sharing.SUNDSVALL),
                ResplitPolicy.to(PartnerId.of("new")));
    }
}
