package se.samverkan.core.share;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import se.samverkan.core.code.PartnerId;

/** Partners that share, amounts, and random shares for the tests of this package. */
final class Sharing {

    static final CurrencyUnit SEK = CurrencyUnit.of("SEK");
    static final PartnerId HARNOSAND = PartnerId.of("harnosand");
    static final PartnerId MIUN = PartnerId.of("miun");
    static final PartnerId REGION = PartnerId.of("region");
    static final PartnerId SUNDSVALL = PartnerId.of("sundsvall");

    private static final List<PartnerId> ALL = List.of(HARNOSAND, MIUN, REGION, SUNDSVALL);
    private static final long LARGE = 1_000_000_000_000_000L;

    private Sharing() {}

    static Money sek(String amount) {
        return Money.of(SEK, new BigDecimal(amount));
    }

    /** 50, 30 and 20 percent. */
    static WeightedShares fiftyThirtyTwenty() {
        return CostShares.percentages()
                .share(HARNOSAND, "50")
                .share(MIUN, "30")
                .share(REGION, "20")
                .build();
    }

    /** The parts in stated order, as written. */
    static List<String> parts(Split split) {
        return split.getParts().values().stream()
                .map(part -> part.getAmount().toString())
                .toList();
    }

    static Money sumOf(Split split) {
        return split.getParts().values().stream().reduce(split.getUnshared(), Money::plus);
    }

    static Arbitrary<Money> amounts() {
        return Arbitraries.longs().between(-LARGE, LARGE).map(units -> Money.ofMinor(SEK, units));
    }

    /** Shares in parts of two to four partners, of which some may have nothing. */
    static Arbitrary<WeightedShares> parts() {
        return Arbitraries.longs()
                .between(0, 1_000)
                .list()
                .ofMinSize(2)
                .ofMaxSize(ALL.size())
                .filter(weights -> weights.stream().filter(weight -> weight > 0).count() > 1)
                .map(weights -> {
                    WeightedShares.Builder shares = CostShares.parts();
                    for (int at = 0; at < weights.size(); at++) {
                        shares.share(ALL.get(at), weights.get(at));
                    }
                    return shares.build();
                });
    }

    /** Shares in percent of three partners, with up to four decimals. */
    static Arbitrary<WeightedShares> percentages() {
        return Combinators.combine(
                        Arbitraries.integers().between(1, 499_999),
                        Arbitraries.integers().between(1, 499_999))
                .as((one, other) -> CostShares.percentages()
                        .share(HARNOSAND, percent(one))
                        .share(MIUN, percent(other))
                        .share(REGION, percent(1_000_000 - one - other))
                        .build());
    }

    private static String percent(int tenThousandths) {
        return BigDecimal.valueOf(tenThousandths, 4).toPlainString();
    }

    static Arbitrary<WeightedShares> capped() {
        Arbitrary<Map<PartnerId, Long>> caps = Arbitraries.maps(
                        Arbitraries.of(HARNOSAND, MIUN), Arbitraries.longs().between(1, 1_000_000))
                .ofMinSize(1);
        Arbitrary<ResplitPolicy> excess =
                Arbitraries.of(ResplitPolicy.inProportion(), ResplitPolicy.equally(), ResplitPolicy.to(MIUN));
        return Combinators.combine(parts(), caps, excess.optional(0.8)).as((shares, most, rule) -> {
            WeightedShares.Builder builder = shares.toBuilder();
            most.forEach((partner, units) -> builder.cap(partner, Money.ofMinor(SEK, units)));
            rule.ifPresent(builder::excess);
            return builder.build();
        });
    }

    static Arbitrary<FixedShares> fixed() {
        Arbitrary<Map<PartnerId, Long>> amounts = Arbitraries.maps(
                        Arbitraries.of(ALL), Arbitraries.longs().between(1, 1_000_000))
                .ofMinSize(1);
        return Combinators.combine(amounts, parts(), Arbitraries.of(BelowFixed.class))
                .as((each, remainder, below) -> {
                    FixedShares.Builder builder =
                            CostShares.fixed().remainder(remainder).below(below);
                    each.forEach((partner, units) -> builder.share(partner, Money.ofMinor(SEK, units)));
                    return builder.build();
                });
    }

    static Arbitrary<CostShares> any() {
        return Arbitraries.oneOf(parts(), percentages(), capped(), fixed());
    }
}
