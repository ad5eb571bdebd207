package se.samverkan.rules;

import static se.samverkan.core.PublicApi.Usage.CALL;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.samverkan.core.PublicApi;
import se.samverkan.core.finding.Assumption;
import se.samverkan.core.finding.Finding;
import se.samverkan.core.finding.FindingCode;
import se.samverkan.core.finding.Outcome;
import se.samverkan.core.time.AsOf;

/**
 * A judgement as a tree: the whole with its outcome; under it each rule that was asked, with what it found in all; and under that
 * the rule's answer on the file, or on each call-off and activity, with its findings, what is met too, the figures of statutes that
 * it asked for, the inputs that it may need and those that were missing. It is worked out anew, and the same judgement gives an equal
 * trace. Traces are equal where all was found equal, whatever the axes.
 *
 * <p>This class is immutable and thread-safe.
 */
@PublicApi(CALL)
public final class Trace {

    private final AsOf asOf;
    private final Outcome outcome;
    private final List<RuleTrace> rules;
    private final List<FindingCode> switchedOff;

    Trace(AsOf asOf, Outcome outcome, List<RuleTrace> rules, List<FindingCode> switchedOff) {
        this.asOf = asOf;
        this.outcome = outcome;
        this.rules = List.copyOf(rules);
        this.switchedOff = List.copyOf(switchedOff);
    }

    /**
     * The axes that it was judged by, with the revision that was known.
     *
     * @return the axes
     */
    public AsOf getAsOf() {
        return asOf;
    }

    /**
     * The answer for the whole.
     *
     * @return the outcome
     */
    public Outcome getOutcome() {
        return outcome;
    }

    /**
     * Each rule that was asked, whether its question arose or not.
     *
     * @return the rules, in the order of the rule book
     */
    public List<RuleTrace> getRules() {
        return rules;
    }

    /**
     * Every finding, with any outcome.
     *
     * @return the findings, in the order of the rule book and of what is recorded
     */
    public List<Finding> getFindings() {
        return rules.stream().flatMap(rule -> rule.getFindings().stream()).toList();
    }

    /**
     * The codes of the rules whose question didn't arise, such as that of a letter of intent for a framework agreement. Where a call-off
     * or an activity is tried, the questions that ask of the file as a whole alone are among them ({@link Scope#FILE}).
     *
     * @return the codes, in the order of the rule book
     */
    public List<FindingCode> getNotRaised() {
        return rules.stream()
                .filter(rule -> rule.getAnswers().isEmpty())
                .map(RuleTrace::getCode)
                .toList();
    }

    /**
     * The codes of the rules that the policy switches off, and that weren't asked.
     *
     * @return the codes, in the order of the rule book
     */
    public List<FindingCode> getSwitchedOff() {
        return switchedOff;
    }

    /**
     * Every assumption that a finding rests on.
     *
     * @return the assumptions, each once, in the order of the findings
     */
    public List<Assumption> getAssumptions() {
        return getFindings().stream()
                .flatMap(finding -> finding.getAssumptions().stream())
                .distinct()
                .toList();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Trace that
                && outcome == that.outcome
                && rules.equals(that.rules)
                && switchedOff.equals(that.switchedOff);
    }

    @Override
    public int hashCode() {
        return Objects.hash(outcome, rules, switchedOff);
    }

    @Override
    public String toString() {
        return outcome + " " + rules + ", switched off " + switchedOff;
    }
}
