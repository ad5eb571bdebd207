package se.samverkan.core.share;

import static se.samverkan.core.PublicApi.Usage.CALL;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import se.samverkan.core.InvalidValueException;
import se.samverkan.core.PublicApi;
import se.samverkan.core.code.PartnerId;
import se.samverkan.core.finding.InputCode;
import se.samverkan.core.internal.DayChecks;
import se.samverkan.core.internal.LargestRemainder;
import se.samverkan.core.partner.Partner;
import se.samverkan.core.quantity.Decimal;
import se.samverkan.core.quantity.Percent;
import se.samverkan.core.text.Text;

/**
 * Shares by a weight each: percent, parts, heads, inhabitants, or as much each; with caps, where there are such, and what is
 * done with what lies above them.
 *
 * <p>A cap is the most that a partner bears of an amount that is split, as of all that is invoiced in a year. The caps are taken before anything is rounded, so
 * that a part never lies above its cap.
 *
 * <p>This class is immutable and thread-safe.
 */
@PublicApi(CALL)
public final class WeightedShares extends CostShares {

    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    private final ShareBasis basis;
    private final Map<PartnerId, Decimal> weights;
    private final @Nullable Text source;
    private final @Nullable LocalDate day;
    private final Map<PartnerId, Money> caps;
    private final @Nullable ResplitPolicy excess;
    private final @Nullable SplitPeriod period;

    private WeightedShares(Builder builder) {
        this.basis = builder.basis;
        this.weights = Collections.unmodifiableMap(new LinkedHashMap<>(builder.weights));
        this.source = builder.source;
        this.day = builder.day;
        this.caps = Collections.unmodifiableMap(new LinkedHashMap<>(builder.caps));
        this.excess = builder.excess;
        this.period = builder.period;
        requireWeights();
        requireCaps();
    }

    private void requireWeights() {
        BigDecimal sum = weights.values().stream().map(Decimal::toBigDecimal).reduce(BigDecimal.ZERO, BigDecimal::add);
        if (basis == ShareBasis.PERCENT && sum.compareTo(WHOLE) != 0) {
            throw new InvalidValueException("costShares", sum.toPlainString() + " %", "shares of 100 % in all");
        }
        if (sum.signum() == 0) {
            throw new InvalidValueException("costShares", weights, "at least one share above 0");
        }
    }

    private void requireCaps() {
        CurrencyUnit currency =
                caps.values().stream().map(Money::getCurrencyUnit).findFirst().orElse(null);
        caps.forEach((partner, cap) -> {
            requireSharing("costShares.cap", partner);
            MinorUnits.requireIn(Objects.requireNonNull(currency), "costShares.cap", cap);
        });
        if (excess != null) {
            if (caps.isEmpty()) {
                throw new InvalidValueException("costShares.excess", excess, "a cap that there can be an excess of");
            }
            excess.getPartner().ifPresent(partner -> requireSharing("costShares.excess", partner));
        }
        if (period != null && caps.isEmpty()) {
            throw new InvalidValueException("costShares.splitPeriod", period, "a cap that holds for it");
        }
    }

    private void requireSharing(String attribute, PartnerId partner) {
        if (!weights.containsKey(partner)) {
            throw new InvalidValueException(attribute, partner, "one of " + weights.keySet());
        }
    }

    /**
     * A builder with these shares, for changing them.
     *
     * @return the builder
     */
    public Builder toBuilder() {
        Builder builder = copyWithoutWeights(basis);
        builder.weights.putAll(weights);
        return builder;
    }

    private Builder copyWithoutWeights(ShareBasis other) {
        Builder builder = new Builder(other);
        if (source != null && day != null && other == basis) {
            builder.counted(source, day);
        }
        builder.caps.putAll(caps);
        builder.excess = excess;
        builder.period = period;
        return builder;
    }

    @Override
    public ShareBasis getBasis() {
        return basis;
    }

    @Override
    public List<PartnerId> getPartners() {
        return List.copyOf(weights.keySet());
    }

    /**
     * The weight of each: percent, parts, heads or inhabitants, and 1 each of equal shares.
     *
     * @return the weights in stated order
     */
    public Map<PartnerId, Decimal> getWeights() {
        return weights;
    }

    /**
     * Where heads or inhabitants are counted.
     *
     * @return the source; absent on other bases
     */
    public Optional<Text> getSource() {
        return Optional.ofNullable(source);
    }

    /**
     * The day that the count of heads or inhabitants is of.
     *
     * @return the day; absent on other bases
     */
    public Optional<LocalDate> getDay() {
        return Optional.ofNullable(day);
    }

    /**
     * The most that partners bear: of an amount that is split, and in a settlement of what {@link #getSplitPeriod()} says.
     *
     * @return the caps in stated order; empty where there are none
     */
    public Map<PartnerId, Money> getCaps() {
        return caps;
    }

    /**
     * By what rule the others bear what lies above a cap.
     *
     * @return the rule; absent where none is stated, and nobody then bears it
     */
    public Optional<ResplitPolicy> getExcess() {
        return Optional.ofNullable(excess);
    }

    @Override
    public boolean isProportional() {
        return caps.isEmpty();
    }

    @Override
    public Optional<SplitPeriod> getSplitPeriod() {
        return Optional.ofNullable(period);
    }

    @Override
    public Split split(Money amount) {
        CurrencyUnit currency = amount.getCurrencyUnit();
        long minor = MinorUnits.of(amount);
        long[] parts = caps.isEmpty()
                ? LargestRemainder.split(minor, weightsInMillionths())
                : CappedSplit.split(minor, this, currency);
        ImmutableSplit.Builder split = ImmutableSplit.builder().amount(amount);
        int at = 0;
        for (PartnerId partner : weights.keySet()) {
            split.putParts(partner, Money.ofMinor(currency, parts[at++]));
        }
        return split.unshared(at < parts.length ? Money.ofMinor(currency, parts[at]) : Money.zero(currency))
                .build();
    }

    @Override
    public Optional<InputCode> findMissing(Money amount) {
        return caps.values().stream().allMatch(amount::isSameCurrency)
                ? Optional.empty()
                : Optional.of(InputCode.COST_SHARES_IN_CURRENCY);
    }

    List<BigInteger> weightsInMillionths() {
        return weights.values().stream()
                .map(weight -> weight.toBigDecimal()
                        .movePointRight(Decimal.MOST_DECIMALS)
                        .toBigIntegerExact())
                .toList();
    }

    @Override
    public WeightedShares without(PartnerId partner, ResplitPolicy policy) {
        requireLeaving(partner, policy);
        Resplit after = Resplit.of(this, partner, policy);
        Builder builder = copyWithoutWeights(after.basis());
        builder.weights.putAll(after.weights());
        builder.caps.remove(partner);
        boolean stated = excess != null && !excess.getPartner().equals(Optional.of(partner)) && !builder.caps.isEmpty();
        builder.excess = stated ? excess : null;
        builder.period = builder.caps.isEmpty() ? null : period;
        return builder.build();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof WeightedShares that
                && basis == that.basis
                && List.copyOf(weights.entrySet()).equals(List.copyOf(that.weights.entrySet()))
                && Objects.equals(source, that.source)
                && Objects.equals(day, that.day)
                && caps.equals(that.caps)
                && Objects.equals(excess, that.excess)
                && period == that.period;
    }

    @Override
    public int hashCode() {
        return Objects.hash(basis, weights, source, day, caps, excess, period);
    }

    @Override
    public String toString() {
        return basis + " " + weights + (caps.isEmpty() ? "" : " at most " + caps);
    }

    /** The builder of weighted shares. It isn't thread-safe. */
    @PublicApi(CALL)
    public static final class Builder {

        private static final String EXPECTED_PERCENT = "a percentage of 0 to 100 with at most four decimals";

        private final ShareBasis basis;
        private final Map<PartnerId, Decimal> weights = new LinkedHashMap<>();
        private final Map<PartnerId, Money> caps = new LinkedHashMap<>();
        private @Nullable Text source;
        private @Nullable LocalDate day;
        private @Nullable ResplitPolicy excess;
        private @Nullable SplitPeriod period;

        Builder(ShareBasis basis) {
            this.basis = basis;
        }

        Builder counted(Text by, LocalDate on) {
            this.source = Objects.requireNonNull(by, "source");
            this.day = DayChecks.require("costShares.day", on);
            return this;
        }

        /**
         * Adds a partner's share.
         *
         * @param partner the partner
         * @param weight its percent with at most four decimals, its parts with at most six, or its heads or inhabitants
         * @return this builder
         * @throws InvalidValueException if the partner has a share already, or the weight is negative or not of that form
         */
        public Builder share(PartnerId partner, String weight) {
            Decimal number =
                    basis == ShareBasis.PERCENT ? Decimal.of(Percent.of(weight).toBigDecimal()) : Decimal.parse(weight);
            return share(partner, number);
        }

        /**
         * Adds a partner's share.
         *
         * @param partner the partner
         * @param weight its percent with at most four decimals, its parts with at most six, or its heads or inhabitants
         * @return this builder
         * @throws InvalidValueException if the partner has a share already, or the weight is negative or not of that form
         */
        public Builder share(Partner partner, String weight) {
            return share(partner.getId(), weight);
        }

        /**
         * Adds a partner's share.
         *
         * @param partner the partner
         * @param weight its percent, parts, heads or inhabitants
         * @return this builder
         * @throws InvalidValueException if the partner has a share already, or the weight is negative
         */
        public Builder share(PartnerId partner, long weight) {
            return share(partner, Decimal.of(weight));
        }

        /**
         * Adds a partner's share.
         *
         * @param partner the partner
         * @param weight its percent, parts, heads or inhabitants
         * @return this builder
         * @throws InvalidValueException if the partner has a share already, or the weight is negative
         */
        public Builder share(Partner partner, long weight) {
            return share(partner.getId(), weight);
        }

        private Builder share(PartnerId partner, Decimal weight) {
            Objects.requireNonNull(partner, "partner");
            BigDecimal number = weight.toBigDecimal();
            if (number.signum() < 0 || (basis == ShareBasis.PERCENT && number.compareTo(WHOLE) > 0)) {
                throw new InvalidValueException(
                        "costShares.share",
                        weight,
                        basis == ShareBasis.PERCENT ? EXPECTED_PERCENT : "a number of 0 or more");
            }
            if ((basis == ShareBasis.PER_HEAD || basis == ShareBasis.PER_INHABITANT) && number.scale() > 0) {
                throw new InvalidValueException("costShares.share", weight, "a whole number");
            }
            if (weights.putIfAbsent(partner, weight) != null) {
                throw new InvalidValueException("costShares.share", partner, "each partner once");
            }
            return this;
        }

        /**
         * Sets the most that a partner bears: of an amount that is split, and in a settlement of what {@link #per} says.
         *
         * @param partner a partner with a share
         * @param most the cap, above 0, in the one currency of all caps
         * @return this builder
         * @throws InvalidValueException if the cap isn't above 0 or doesn't fit in a long of minor units
         */
        public Builder cap(PartnerId partner, Money most) {
            if (MinorUnits.of(most) <= 0) {
                throw new InvalidValueException("costShares.cap", most, "an amount above 0");
            }
            caps.put(Objects.requireNonNull(partner, "partner"), most);
            return this;
        }

        /**
         * Sets the most that a partner bears: of an amount that is split, and in a settlement of what {@link #per} says.
         *
         * @param partner a partner with a share
         * @param most the cap, above 0, in the one currency of all caps
         * @return this builder
         * @throws InvalidValueException if the cap isn't above 0 or doesn't fit in a long of minor units
         */
        public Builder cap(Partner partner, Money most) {
            return cap(partner.getId(), most);
        }

        /**
         * Sets by what rule the others bear what lies above a cap. Where it isn't set, nobody bears it, and each split shows
         * it.
         *
         * @param policy the rule; a partner named in it has a share
         * @return this builder
         */
        public Builder excess(ResplitPolicy policy) {
            this.excess = Objects.requireNonNull(policy, "excess");
            return this;
        }

        /**
         * Sets what the caps hold for. Where it isn't set, a settlement can't be made.
         *
         * @param of each invoice, a calendar year or the whole term
         * @return this builder
         */
        public Builder per(SplitPeriod of) {
            this.period = Objects.requireNonNull(of, "splitPeriod");
            return this;
        }

        /**
         * Makes the shares.
         *
         * @return the shares
         * @throws InvalidValueException if percentages aren't 100 in all, no share is above 0, a cap or what is above it is
         *     for one without a share, caps are in several currencies, or there is no cap and it is stated what is done above
         *     it or what it holds for
         */
        public WeightedShares build() {
            return new WeightedShares(this);
        }
    }
}
