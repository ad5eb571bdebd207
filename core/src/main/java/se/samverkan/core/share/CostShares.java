package se.samverkan.core.share;

import static se.samverkan.core.PublicApi.Usage.CALL;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.joda.money.Money;
import se.samverkan.core.InvalidValueException;
import se.samverkan.core.PublicApi;
import se.samverkan.core.code.PartnerId;
import se.samverkan.core.finding.InputCode;
import se.samverkan.core.partner.Partner;
import se.samverkan.core.text.Text;

/**
 * Who bears what of a cost. A split by the shares loses nothing: parts are rounded by largest remainder, ties to the first
 * listed, so each lies less than one minor unit from its exact share.
 *
 * <pre>{@code
 * CostShares shares = CostShares.percentages()
 *         .share(harnosand, "50").share(miun, "30").share(region, "20").build();
 * Split split = shares.split(Money.parse("SEK 250000.03"));
 * split.getPart(miun);                                 // SEK 75000.01
 * }</pre>
 *
 * <p>Shares are immutable and thread-safe, and equal where the partners, their order and all that is stated are.
 */
@PublicApi(CALL)
public abstract sealed class CostShares permits WeightedShares, FixedShares {

    CostShares() {}

    /**
     * A builder of shares in percent, which must be 100 in all.
     *
     * @return the builder
     */
    public static WeightedShares.Builder percentages() {
        return new WeightedShares.Builder(ShareBasis.PERCENT);
    }

    /**
     * A builder of shares in parts, as 3 parts to 2.
     *
     * @return the builder
     */
    public static WeightedShares.Builder parts() {
        return new WeightedShares.Builder(ShareBasis.PARTS);
    }

    /**
     * A builder of shares per head.
     *
     * @param source where the heads are counted, such as the list of participants
     * @param day the day that the count is of
     * @return the builder
     * @throws InvalidValueException if the day isn't of the years 1 to 9999
     */
    public static WeightedShares.Builder perHead(Text source, LocalDate day) {
        return new WeightedShares.Builder(ShareBasis.PER_HEAD).counted(source, day);
    }

    /**
     * A builder of shares per inhabitant.
     *
     * @param source where the inhabitants are counted, such as SCB's statistics
     * @param day the day that the count is of
     * @return the builder
     * @throws InvalidValueException if the day isn't of the years 1 to 9999
     */
    public static WeightedShares.Builder perInhabitant(Text source, LocalDate day) {
        return new WeightedShares.Builder(ShareBasis.PER_INHABITANT).counted(source, day);
    }

    /**
     * Shares of as much each.
     *
     * @param partners the partners in stated order, each once
     * @return the shares
     * @throws InvalidValueException if no partner is given, or one twice
     */
    public static WeightedShares equally(PartnerId... partners) {
        WeightedShares.Builder builder = new WeightedShares.Builder(ShareBasis.EQUALLY);
        for (PartnerId partner : partners) {
            builder.share(partner, 1);
        }
        return builder.build();
    }

    /**
     * Shares of as much each.
     *
     * @param partners the partners in stated order, each once
     * @return the shares
     * @throws InvalidValueException if no partner is given, or one twice
     */
    public static WeightedShares equally(Partner... partners) {
        return equally(Stream.of(partners).map(Partner::getId).toArray(PartnerId[]::new));
    }

    /**
     * A builder of fixed amounts, with other shares of what remains.
     *
     * @return the builder
     */
    public static FixedShares.Builder fixed() {
        return new FixedShares.Builder();
    }

    /**
     * What the shares are counted by.
     *
     * @return the basis
     */
    public abstract ShareBasis getBasis();

    /**
     * Those who share.
     *
     * @return the partners in stated order, each once
     */
    public abstract List<PartnerId> getPartners();

    /**
     * Whether there are neither fixed amounts nor caps, so that it doesn't matter, but for rounding, whether costs are split
     * one by one or together.
     *
     * @return true where parts are in proportion to the amount
     */
    public abstract boolean isProportional();

    /**
     * What the fixed amounts and the caps hold for.
     *
     * @return each invoice, a calendar year or the whole term; absent where unstated, and where there are neither
     */
    public abstract Optional<SplitPeriod> getSplitPeriod();

    /**
     * Splits an amount by the shares, all of it as one: fixed amounts and caps are of this amount, whatever {@link
     * #getSplitPeriod()} says. Of an amount of 0 nobody bears anything. A negative amount is split as the positive one
     * with the signs turned, as if all of that were taken back; what a credit note takes back of a larger cost is told by a
     * {@link Settlement}.
     *
     * @param amount the amount
     * @return the split
     * @throws InvalidValueException if the amount isn't in the currency of caps or fixed amounts, doesn't fit in a long of
     *     minor units, or is without its sign less than the fixed amounts and what is then done isn't stated
     */
    public abstract Split split(Money amount);

    /**
     * What would have to be known to split an amount.
     *
     * @param amount the amount
     * @return the missing input; absent where {@link #split} splits it, if it fits in a long of minor units
     */
    public abstract Optional<InputCode> findMissing(Money amount);

    /**
     * The shares once a partner has left, each of the others with its own part of what the partner bore. Its cap is gone,
     * and where it was to bear what lies above the caps of others, that is no longer stated.
     *
     * <p>Shares in percent stay so where four decimals hold them, and else are parts; shares per head or inhabitant stay so
     * only in proportion, since what else they would say isn't a count.
     *
     * @param partner the partner that leaves
     * @param policy by what rule the others take over; a partner named in it may be a new one, and then takes the place of
     *     the one that leaves
     * @return the shares of those who remain
     * @throws InvalidValueException if the partner isn't among those who share, names itself to take over, no other is
     *     left to do so, or a part would have more than 15 digits
     */
    public abstract CostShares without(PartnerId partner, ResplitPolicy policy);

    /**
     * The shares once a partner has left.
     *
     * @param partner the partner that leaves
     * @param policy by what rule the others take over
     * @return the shares of those who remain
     * @throws InvalidValueException as {@link #without(PartnerId, ResplitPolicy)}
     */
    public final CostShares without(Partner partner, ResplitPolicy policy) {
        return without(partner.getId(), policy);
    }

    final void requireLeaving(PartnerId partner, ResplitPolicy policy) {
        Objects.requireNonNull(policy, "policy");
        if (!getPartners().contains(Objects.requireNonNull(partner, "partner"))) {
            throw new InvalidValueException("costShares.without", partner, "one of " + getPartners());
        }
        if (policy.getPartner().filter(partner::equals).isPresent()) {
            throw new InvalidValueException("costShares.without", partner, "another partner to take over");
        }
    }

    static InvalidValueException noOther(PartnerId partner) {
        return new InvalidValueException(
                "costShares.without", partner, "a partner beside whom another has a share above 0");
    }
}
