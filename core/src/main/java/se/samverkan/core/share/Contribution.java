package se.samverkan.core.share;

import static se.samverkan.core.PublicApi.Usage.CALL;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import se.samverkan.core.InvalidValueException;
import se.samverkan.core.PublicApi;
import se.samverkan.core.code.ActivityKind;
import se.samverkan.core.code.PartnerId;
import se.samverkan.core.money.VatAmount;
import se.samverkan.core.text.Text;
import se.samverkan.core.time.DateRange;

/**
 * What a party has promised to give to the collaboration: cash, something in kind, such as activities that it stands for
 * (placements for students, competence development for staff), or the time of its own staff; and for how much and over which
 * days, as far as that is stated. A party that gives of several kinds has a contribution of each. What it then gives is a
 * {@link ContributionMade}.
 *
 * <p>Example: {@code Contribution.of(miun.getId(), ContributionKind.OWN_TIME, amount).toBuilder().valuation(Text.of("timmar
 * enligt lönekostnad")).build()}.
 *
 * <p>This class is immutable and thread-safe.
 */
@PublicApi(CALL)
@Value.Immutable
public abstract sealed class Contribution permits ImmutableContribution {

    Contribution() {}

    /**
     * A contribution of activities, in kind.
     *
     * @param by the party who gives
     * @param kinds the kinds of activity, at least one
     * @return the contribution
     * @throws InvalidValueException if no kind is given
     */
    public static Contribution ofActivities(PartnerId by, ActivityKind... kinds) {
        return builder()
                .by(by)
                .kind(ContributionKind.IN_KIND)
                .addAllActivityKinds(List.of(kinds))
                .build();
    }

    /**
     * A contribution of cash, its amount unstated.
     *
     * @param by the party who gives
     * @return the contribution
     */
    public static Contribution ofCash(PartnerId by) {
        return builder().by(by).kind(ContributionKind.CASH).build();
    }

    /**
     * A contribution of an amount.
     *
     * @param by the party who gives
     * @param kind what it is made in
     * @param amount the amount, above 0; what isn't cash is valued at it
     * @return the contribution
     * @throws InvalidValueException if the amount isn't above 0
     */
    public static Contribution of(PartnerId by, ContributionKind kind, VatAmount amount) {
        return builder().by(by).kind(kind).amount(amount).build();
    }

    /**
     * A builder of a contribution.
     *
     * @return the builder; the giver and the kind must be set, and of what isn't cash an amount or a kind of activity
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * A builder with this contribution's attributes.
     *
     * @return the builder
     */
    public Builder toBuilder() {
        return new Builder().from(this);
    }

    /**
     * The party who gives.
     *
     * @return the partner's id
     */
    public abstract PartnerId getBy();

    /**
     * What the contribution is made in.
     *
     * @return the kind
     */
    public abstract ContributionKind getKind();

    /**
     * The kinds of activity that the party stands for.
     *
     * @return the kinds; empty where none are stated, and always of cash
     */
    public abstract Set<ActivityKind> getActivityKinds();

    /**
     * For how much.
     *
     * @return the amount, above 0; absent where unstated
     */
    public abstract Optional<VatAmount> getAmount();

    /**
     * The days over which it is to be made.
     *
     * @return the days; absent where the whole term is meant
     */
    public abstract Optional<DateRange> getPeriod();

    /**
     * By what method something other than cash is valued, such as hours at the cost of salaries.
     *
     * @return the method as typed; absent where unstated, and always of cash
     */
    public abstract Optional<Text> getValuation();

    /**
     * Whether cash is given.
     *
     * @return true for cash
     */
    public boolean isCash() {
        return getKind() == ContributionKind.CASH;
    }

    /**
     * Refuses what can't exist.
     *
     * @throws InvalidValueException if nothing is given, the amount isn't above 0, or cash has activities or a method of
     *     valuing
     */
    @Value.Check
    protected void check() {
        if (!isCash() && getActivityKinds().isEmpty() && getAmount().isEmpty()) {
            throw new InvalidValueException(
                    "contribution", getBy(), "cash, an amount or at least one kind of activity");
        }
        if (isCash() && !(getActivityKinds().isEmpty() && getValuation().isEmpty())) {
            throw new InvalidValueException(
                    "contribution",
                    getBy(),
                    "activities and a method of valuing in a contribution of another kind than cash");
        }
        getAmount().filter(amount -> !amount.getMoney().isPositive()).ifPresent(amount -> {
            throw new InvalidValueException("contribution.amount", amount, "an amount above 0");
        });
    }

    /** The builder of contributions. */
    public static final class Builder extends ImmutableContribution.Builder {

        Builder() {}
    }
}
