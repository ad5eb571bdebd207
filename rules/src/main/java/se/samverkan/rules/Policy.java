package se.samverkan.rules;

import static se.samverkan.core.PublicApi.Usage.CALL;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.joda.money.Money;
import se.samverkan.core.InvalidValueException;
import se.samverkan.core.PublicApi;
import se.samverkan.core.credit.Credits;
import se.samverkan.core.file.DelegationOrder;
import se.samverkan.core.finding.Finding;
import se.samverkan.core.finding.FindingCode;
import se.samverkan.core.finding.Outcome;
import se.samverkan.core.internal.ValueStyle;
import se.samverkan.core.quantity.Percent;

/**
 * A host's choices: which outcomes of each rule's findings bar a call-off, and the figures that practice leaves open. Where
 * the host chooses nothing for a rule, its findings bar by this table. Which nature a rule has is told where the rules are
 * listed ({@link RuleBook#sweden()}), and by the rule ({@link Rule#getNature()}); which one a host's own rule takes, by {@link
 * Nature}:
 *
 * <table>
 * <caption>What bars</caption>
 * <tr><th>nature of the rule</th><th>not met</th><th>needs judgement</th><th>not assessed</th></tr>
 * <tr><td>term of the agreement</td><td>bars</td><td>bars</td><td>bars</td></tr>
 * <tr><td>bound to the procurement basis</td><td>bars</td><td>bars</td><td>is listed</td></tr>
 * <tr><td>ground that is claimed</td><td>bars</td><td>bars</td><td>bars</td></tr>
 * <tr><td>how the agreement is performed</td><td>bars</td><td>bars</td><td>is listed</td></tr>
 * <tr><td>advice</td><td>is listed</td><td>is listed</td><td>is listed</td></tr>
 * </table>
 *
 * <p>What needs judgement bars until a decision on it is recorded. What is met never bars.
 *
 * <p>This class is immutable and thread-safe.
 */
@PublicApi(CALL)
@Value.Immutable
@ValueStyle
public abstract sealed class Policy permits ImmutablePolicy {

    private static final Policy STANDARD = builder().build();

    Policy() {}

    /**
     * The policy of the table above, with credits in steps of 0.5.
     *
     * @return the policy
     */
    public static Policy standard() {
        return STANDARD;
    }

    /**
     * A builder of a policy, from the standard one.
     *
     * @return the builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * A builder with this policy's choices.
     *
     * @return the builder
     */
    public Builder toBuilder() {
        return new Builder().from(this);
    }

    /**
     * The host's own choice of which outcomes of a rule's findings bar.
     *
     * @return the outcomes that bar by code, the rest being listed; without the codes that the table decides
     */
    public abstract Map<FindingCode, Set<Outcome>> getBarring();

    /**
     * The rules that aren't asked. An assessment tells which they are ({@link Assessment#getSwitchedOff()}).
     *
     * @return the rules' codes; none unless the host chooses otherwise
     */
    public abstract Set<FindingCode> getSwitchedOff();

    /**
     * By how much the host lets a limit be exceeded before it stands in the way: a limit that the agreement's own clause sets, and
     * that statute or case law doesn't. Where a rule's finding rests on statute or case law on some procurement basis, as that on the
     * ceiling does under LOU chapter 7, the basis must be stated or assumed. What is exceeded within it is not met all the same, and is
     * told as a warning. Whether a finding is within it, and if not why, an assessment tells ({@link Assessment#getTolerance}). What a
     * clause itself tolerates stands in the agreement ({@link se.samverkan.core.budget.Limit}) and is no choice of the host's.
     *
     * @return the amounts by the code of the rule on the limit, above 0; on the VAT basis of what is called off
     */
    public abstract Map<FindingCode, Money> getTolerances();

    /**
     * The step that credits come in. No statute sets one; steps of 0.5 are common practice.
     *
     * @return the step, above 0
     */
    @Value.Default
    public Credits getCreditStep() {
        return Credits.of("0.5");
    }

    /**
     * Which differences between the sum of the tranches and the ceiling are told as not met. Both limits bind at once, so either is
     * lawful; the rule is advice.
     *
     * @return the differences; both unless the host chooses otherwise
     */
    @Value.Default
    public Set<TrancheSumKind> getTrancheSumsTold() {
        return Set.of(TrancheSumKind.values());
    }

    /**
     * From how far below the limit of direct awards a sum of purchases counts as near it, in percent of the limit. No statute says.
     *
     * @return the percentage; 10 unless the host chooses otherwise
     */
    @Value.Default
    public Percent getNearDirectAwardLimit() {
        return Percent.of("10");
    }

    /**
     * Who may decide on the host's behalf, and how that is reported.
     *
     * @return the order; absent where the host gives none, and nobody's authority is judged
     */
    public abstract Optional<DelegationOrder> getDelegation();

    /** How much a finding that no tolerance lets pass weighs: by the host's choice for its code, or else by the table. */
    Severity severityOf(Finding finding, Nature nature) {
        Set<Outcome> chosen = getBarring().get(finding.getCode());
        boolean bars =
                chosen == null ? barsByTable(nature, finding.getOutcome()) : chosen.contains(finding.getOutcome());
        return bars ? Severity.BARRING : Severity.WARNING;
    }

    private static boolean barsByTable(Nature nature, Outcome outcome) {
        return switch (outcome) {
            case MET -> false;
            case NOT_MET, NEEDS_JUDGEMENT -> nature != Nature.ADVICE;
            case NOT_ASSESSED -> nature == Nature.TERM_OF_AGREEMENT || nature == Nature.CLAIMED_GROUND;
        };
    }

    /**
     * Refuses what can't exist.
     *
     * @throws InvalidValueException if what is met is to bar, a tolerance isn't above 0, or the step of credits is 0
     */
    @Value.Check
    protected void check() {
        getBarring().forEach((code, outcomes) -> {
            if (outcomes.contains(Outcome.MET)) {
                throw new InvalidValueException("policy.barring", code + " " + Outcome.MET, "outcomes other than MET");
            }
        });
        getTolerances().forEach((code, tolerance) -> {
            if (!tolerance.isPositive()) {
                throw new InvalidValueException("policy.tolerances", code + " " + tolerance, "an amount above 0");
            }
        });
        if (getCreditStep().isZero()) {
            throw new InvalidValueException("policy.creditStep", getCreditStep(), "a step above 0");
        }
    }

    /** The builder of policies. */
    public static final class Builder extends ImmutablePolicy.Builder {

        Builder() {}

        /**
         * Chooses how much the findings of a rule weigh, whatever their outcome. What is met never bars.
         *
         * @param code the rule's code
         * @param severity the weight
         * @return this builder
         */
        public Builder severity(FindingCode code, Severity severity) {
            return severity == Severity.BARRING
                    ? barring(code, Outcome.NOT_MET, Outcome.NOT_ASSESSED, Outcome.NEEDS_JUDGEMENT)
                    : barring(code);
        }

        /**
         * Chooses which outcomes of a rule's findings bar, in the place of an earlier choice for the rule. The rest are
         * listed.
         *
         * <p>Example: {@code barring(CommittedWithinCeiling.CODE, Outcome.NOT_MET)} lists a ceiling that can't be assessed.
         *
         * @param code the rule's code
         * @param outcomes the outcomes that bar; none where all are listed
         * @return this builder
         */
        public Builder barring(FindingCode code, Outcome... outcomes) {
            return putBarring(code, Set.of(outcomes));
        }

        /**
         * Switches a rule off.
         *
         * @param code the rule's code
         * @return this builder
         */
        public Builder switchingOff(FindingCode code) {
            return addSwitchedOff(code);
        }

        /**
         * Lets a limit of the agreement's be exceeded by an amount before it stands in the way. Where statute or case law sets the
         * limit too, as the ceiling of a framework agreement under LOU chapter 7, it stands in the way all the same; and so it does
         * where the procurement basis, on which that turns, isn't stated.
         *
         * <p>Example: {@code tolerating(CommittedWithinCeiling.CODE, Money.parse("SEK 500"))}.
         *
         * @param code the code of the rule on the limit
         * @param excess the most, above 0
         * @return this builder
         */
        public Builder tolerating(FindingCode code, Money excess) {
            return putTolerances(code, excess);
        }
    }
}
