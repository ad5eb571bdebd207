package se.samverkan.core.share;

import static se.samverkan.core.PublicApi.Usage.CALL;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import se.samverkan.core.InvalidValueException;
import se.samverkan.core.PublicApi;
import se.samverkan.core.code.PartnerId;
import se.samverkan.core.finding.InputCode;
import se.samverkan.core.internal.LargestRemainder;
import se.samverkan.core.partner.Partner;

/**
 * Fixed amounts first, and what remains by other shares: of an amount that is split, and in a settlement of what {@link
 * #getSplitPeriod()} says, such as all that is invoiced in a year. A partner may have a fixed amount and a share of the remainder.
 * Where the cost is less than the fixed amounts, what is done is the agreement's to say: unless it does, such a cost isn't
 * split.
 *
 * <p>This class is immutable and thread-safe.
 */
@PublicApi(CALL)
public final class FixedShares extends CostShares {

    private final Map<PartnerId, Money> amounts;
    private final @Nullable WeightedShares remainder;
    private final @Nullable BelowFixed below;
    private final @Nullable SplitPeriod period;
    private final Money sum;

    private FixedShares(Builder builder) {
        if (builder.amounts.isEmpty()) {
            throw new InvalidValueException("costShares", builder.amounts, "at least one fixed amount");
        }
        this.amounts = Collections.unmodifiableMap(new LinkedHashMap<>(builder.amounts));
        this.remainder = builder.remainder;
        this.below = builder.below;
        this.period = builder.period;
        CurrencyUnit currency = amounts.values().iterator().next().getCurrencyUnit();
        amounts.values().forEach(fixed -> MinorUnits.requireIn(currency, "costShares.fixed", fixed));
        this.sum = MinorUnits.sum(currency, amounts.values());
        if (remainder == null && below == BelowFixed.SURPLUS_RETURNED) {
            throw new InvalidValueException(
                    "costShares.below", below, "shares of the remainder, by which it goes back");
        }
        getRemainder()
                .flatMap(WeightedShares::getSplitPeriod)
                .filter(of -> of != period)
                .ifPresent(of -> {
                    throw new InvalidValueException("costShares.splitPeriod", of, "what the fixed amounts hold for");
                });
    }

    @Override
    public ShareBasis getBasis() {
        return ShareBasis.FIXED_THEN_REMAINDER;
    }

    @Override
    public List<PartnerId> getPartners() {
        Stream<PartnerId> ofRemainder = getRemainder().stream().flatMap(shares -> shares.getPartners().stream());
        return Stream.concat(amounts.keySet().stream(), ofRemainder).distinct().toList();
    }

    /**
     * The fixed amounts.
     *
     * @return the amounts in stated order, each above 0
     */
    public Map<PartnerId, Money> getAmounts() {
        return amounts;
    }

    /**
     * The shares of what remains.
     *
     * @return the shares; absent where none are stated, and nobody then bears the remainder
     */
    public Optional<WeightedShares> getRemainder() {
        return Optional.ofNullable(remainder);
    }

    /**
     * What is done where the cost is less than the fixed amounts.
     *
     * @return the rule; absent where none is stated
     */
    public Optional<BelowFixed> getBelow() {
        return Optional.ofNullable(below);
    }

    @Override
    public boolean isProportional() {
        return false;
    }

    @Override
    public Optional<SplitPeriod> getSplitPeriod() {
        return Optional.ofNullable(period);
    }

    @Override
    public Split split(Money amount) {
        CurrencyUnit currency = sum.getCurrencyUnit();
        long minor = MinorUnits.in(currency, "amount", amount);
        if (minor < 0) {
            return split(amount.negated()).negated();
        }
        if (minor == 0) {
            return nothing(amount);
        }
        long fixed = MinorUnits.of(sum);
        if (minor < fixed && below == null) {
            throw new InvalidValueException(
                    "amount", amount, "at least the fixed amounts' " + sum + ", or a rule for what is less");
        }
        boolean reduced = minor < fixed && below == BelowFixed.REDUCED_IN_PROPORTION;
        Map<PartnerId, Money> parts = new LinkedHashMap<>();
        getPartners().forEach(partner -> parts.put(partner, Money.zero(currency)));
        parts.putAll(reduced ? reducedTo(minor) : amounts);
        Money left = reduced ? Money.zero(currency) : amount.minus(sum);
        if (remainder != null && !left.isZero()) {
            Split of = remainder.split(left);
            of.getParts().forEach((partner, part) -> parts.merge(partner, part, Money::plus));
            left = of.getUnshared();
        }
        return ImmutableSplit.builder()
                .amount(amount)
                .parts(parts)
                .unshared(left)
                .build();
    }

    private Split nothing(Money zero) {
        ImmutableSplit.Builder split = ImmutableSplit.builder().amount(zero).unshared(zero);
        getPartners().forEach(partner -> split.putParts(partner, zero));
        return split.build();
    }

    @Override
    public Optional<InputCode> findMissing(Money any) {
        Money amount = any.abs();
        if (!amount.isSameCurrency(sum)) {
            return Optional.of(InputCode.COST_SHARES_IN_CURRENCY);
        }
        if (amount.isZero()) {
            return Optional.empty();
        }
        boolean isLess = amount.isLessThan(sum);
        if (isLess && below == null) {
            return Optional.of(InputCode.COST_SHARES_BELOW_FIXED);
        }
        boolean isLeft = !amount.isEqual(sum) && !(isLess && below == BelowFixed.REDUCED_IN_PROPORTION);
        return isLeft ? getRemainder().flatMap(shares -> shares.findMissing(amount.minus(sum))) : Optional.empty();
    }

    private Map<PartnerId, Money> reducedTo(long minor) {
        long[] weights = amounts.values().stream().mapToLong(MinorUnits::of).toArray();
        return byPartner(List.copyOf(amounts.keySet()), LargestRemainder.split(minor, weights));
    }

    private Map<PartnerId, Money> byPartner(List<PartnerId> partners, long[] units) {
        Map<PartnerId, Money> parts = new LinkedHashMap<>();
        for (int at = 0; at < units.length; at++) {
            parts.put(partners.get(at), Money.ofMinor(sum.getCurrencyUnit(), units[at]));
        }
        return parts;
    }

    /**
     * The shares once a partner has left: its fixed amount goes to those who have fixed amounts, and its share of the
     * remainder to those who share that. Where nobody else has a fixed amount, its own falls into the remainder.
     */
    @Override
    public CostShares without(PartnerId partner, ResplitPolicy policy) {
        requireLeaving(partner, policy);
        WeightedShares after = remainder != null && remainder.getPartners().contains(partner)
                ? remainder.without(partner, policy)
                : remainder;
        Money left = amounts.get(partner);
        if (left == null) {
            return with(amounts, after);
        }
        Map<PartnerId, Money> rest = new LinkedHashMap<>();
        amounts.forEach((each, fixed) -> {
            if (!each.equals(partner)) {
                rest.put(each, fixed);
            } else {
                policy.getPartner().filter(to -> !amounts.containsKey(to)).ifPresent(to -> rest.put(to, left));
            }
        });
        if (rest.isEmpty()) {
            if (after == null) {
                throw noOther(partner);
            }
            return period == null || after.isProportional()
                    ? after
                    : after.toBuilder().per(period).build();
        }
        taken(MinorUnits.of(left), rest, policy).forEach((each, part) -> rest.merge(each, part, Money::plus));
        return with(rest, after);
    }

    /** What each of the others takes over of a fixed amount. */
    private Map<PartnerId, Money> taken(long units, Map<PartnerId, Money> rest, ResplitPolicy policy) {
        if (policy.getKind() == ResplitKind.TO_PARTNER) {
            PartnerId to = policy.getPartner().orElseThrow();
            return amounts.containsKey(to) ? byPartner(List.of(to), new long[] {units}) : Map.of();
        }
        boolean equally = policy.getKind() == ResplitKind.EQUALLY;
        long[] weights = rest.values().stream()
                .mapToLong(fixed -> equally ? 1 : MinorUnits.of(fixed))
                .toArray();
        return byPartner(List.copyOf(rest.keySet()), LargestRemainder.split(units, weights));
    }

    private FixedShares with(Map<PartnerId, Money> other, @Nullable WeightedShares after) {
        Builder builder = new Builder();
        builder.amounts.putAll(other);
        builder.remainder = after;
        builder.below = below;
        builder.period = period;
        return builder.build();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof FixedShares that
                && List.copyOf(amounts.entrySet()).equals(List.copyOf(that.amounts.entrySet()))
                && Objects.equals(remainder, that.remainder)
                && below == that.below
                && period == that.period;
    }

    @Override
    public int hashCode() {
        return Objects.hash(amounts, remainder, below, period);
    }

    @Override
    public String toString() {
        return "FIXED " + amounts + (remainder == null ? "" : " then " + remainder);
    }

    /** The builder of fixed amounts and the shares of what remains. It isn't thread-safe. */
    @PublicApi(CALL)
    public static final class Builder {

        private final Map<PartnerId, Money> amounts = new LinkedHashMap<>();
        private @Nullable WeightedShares remainder;
        private @Nullable BelowFixed below;
        private @Nullable SplitPeriod period;

        Builder() {}

        /**
         * Adds a partner's fixed amount.
         *
         * @param partner the partner
         * @param amount the amount, above 0
         * @return this builder
         * @throws InvalidValueException if the partner has one already, or the amount isn't above 0 or doesn't fit in a long
         *     of minor units
         */
        public Builder share(PartnerId partner, Money amount) {
            if (MinorUnits.of(amount) <= 0) {
                throw new InvalidValueException("costShares.fixed", amount, "an amount above 0");
            }
            if (amounts.putIfAbsent(Objects.requireNonNull(partner, "partner"), amount) != null) {
                throw new InvalidValueException("costShares.fixed", partner, "each partner once");
            }
            return this;
        }

        /**
         * Adds a partner's fixed amount.
         *
         * @param partner the partner
         * @param amount the amount, above 0
         * @return this builder
         * @throws InvalidValueException as {@link #share(PartnerId, Money)}
         */
        public Builder share(Partner partner, Money amount) {
            return share(partner.getId(), amount);
        }

        /**
         * Sets by what shares the remainder is borne. Where it isn't set, nobody bears it, and each split shows it.
         *
         * @param shares the shares
         * @return this builder
         */
        public Builder remainder(WeightedShares shares) {
            this.remainder = Objects.requireNonNull(shares, "remainder");
            return this;
        }

        /**
         * Sets what is done where the cost is less than the fixed amounts.
         *
         * @param rule the rule
         * @return this builder
         */
        public Builder below(BelowFixed rule) {
            this.below = Objects.requireNonNull(rule, "below");
            return this;
        }

        /**
         * Sets what the fixed amounts hold for, and the caps of the remainder's shares. Where it isn't set, a settlement
         * can't be made.
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
         * @throws InvalidValueException if there is no fixed amount, they are in several currencies or don't fit together in
         *     a long of minor units, a surplus is to go back by shares of the remainder where there are none, or these have
         *     caps that hold for something else than the fixed amounts
         */
        public FixedShares build() {
            return new FixedShares(this);
        }
    }
}
