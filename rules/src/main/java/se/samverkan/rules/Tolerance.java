package se.samverkan.rules;

import static se.samverkan.core.PublicApi.Usage.CALL;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import se.samverkan.core.PublicApi;
import se.samverkan.core.code.ProcurementBasis;
import se.samverkan.core.finding.Assumption;
import se.samverkan.core.finding.Fact;
import se.samverkan.core.finding.Finding;
import se.samverkan.core.finding.Outcome;
import se.samverkan.core.finding.Source;
import se.samverkan.core.money.VatAmount;

/**
 * The tolerance that a policy gives the limit of a finding that isn't met ({@link Policy#getTolerances()}): whether the excess is
 * let pass by it, and if it isn't, why.
 *
 * <p>This class is immutable and thread-safe.
 */
@PublicApi(CALL)
public final class Tolerance {

    /** Why a tolerance doesn't let an excess pass; of several reasons the first. */
    @PublicApi(CALL)
    public enum Obstacle {
        /** The finding rests on statute or case law, and not on the agreement's clause alone. */
        OF_LAW,
        /** The limit isn't of money. */
        NOT_MONEY,
        /** The tolerance is in another currency than the excess. */
        OTHER_CURRENCY,
        /** The excess is larger. */
        ABOVE,
        /** The procurement basis is open, and on some basis the rule's finding rests on statute or case law. */
        MAY_BE_OF_LAW,
        /** The excess is the least of several readings, so that it may be larger. */
        LEAST_EXCESS
    }

    private final Money amount;
    private final @Nullable Obstacle obstacle;
    private final List<Assumption> assumptions;

    private Tolerance(Money amount, @Nullable Obstacle obstacle, List<Assumption> assumptions) {
        this.amount = amount;
        this.obstacle = obstacle;
        this.assumptions = List.copyOf(assumptions);
    }

    /** The tolerance of a finding of a rule on a limit; absent where the policy has none, or the finding isn't that it is exceeded. */
    static Optional<Tolerance> of(Finding finding, AskedRule rule, Policy policy, Fact<ProcurementBasis> basis) {
        Money amount = policy.getTolerances().get(finding.getCode());
        if (amount == null || finding.getOutcome() != Outcome.NOT_MET) {
            return Optional.empty();
        }
        boolean byBasis = rule.sources().stream().anyMatch(Tolerance::isLaw);
        Obstacle obstacle = obstacle(finding, amount, byBasis && basis.isOpen());
        return Optional.of(
                new Tolerance(amount, obstacle, byBasis && obstacle == null ? basis.getAssumptions() : List.of()));
    }

    private static @Nullable Obstacle obstacle(Finding finding, Money amount, boolean mayBeOfLaw) {
        Optional<Money> excess = finding.getValue("excess", VatAmount.class).map(VatAmount::getMoney);
        if (finding.getSources().stream().anyMatch(Tolerance::isLaw)) {
            return Obstacle.OF_LAW;
        }
        if (excess.isEmpty()) {
            return Obstacle.NOT_MONEY;
        }
        if (!excess.get().isSameCurrency(amount)) {
            return Obstacle.OTHER_CURRENCY;
        }
        if (excess.get().isGreaterThan(amount)) {
            return Obstacle.ABOVE;
        }
        if (mayBeOfLaw) {
            return Obstacle.MAY_BE_OF_LAW;
        }
        return finding.getValues().containsKey("provided") ? Obstacle.LEAST_EXCESS : null;
    }

    private static boolean isLaw(Source source) {
        return source.getKind() == Source.Kind.STATUTE || source.getKind() == Source.Kind.CASE_LAW;
    }

    /**
     * The most that the host lets the limit be exceeded by.
     *
     * @return the amount, above 0
     */
    public Money getAmount() {
        return amount;
    }

    /**
     * Whether the excess is let pass, so that the finding is a warning.
     *
     * @return true if nothing is in the way of it
     */
    public boolean isUsed() {
        return obstacle == null;
    }

    /**
     * Why the excess isn't let pass.
     *
     * @return the first reason; absent where it is let pass
     */
    public Optional<Obstacle> getObstacle() {
        return Optional.ofNullable(obstacle);
    }

    /**
     * What is taken for granted where the excess is let pass, beside what the finding itself takes for granted: on which basis the
     * agreement was procured.
     *
     * @return the assumptions; empty where the basis is stated or makes no difference, and where the excess isn't let pass
     */
    public List<Assumption> getAssumptions() {
        return assumptions;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Tolerance that
                && amount.equals(that.amount)
                && obstacle == that.obstacle
                && assumptions.equals(that.assumptions);
    }

    @Override
    public int hashCode() {
        return Objects.hash(amount, obstacle, assumptions);
    }

    @Override
    public String toString() {
        return amount + (obstacle == null ? " used" : " not used, " + obstacle);
    }
}
