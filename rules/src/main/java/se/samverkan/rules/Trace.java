package se.samverkan.rules;

import static se.samverkan.core.PublicApi.Usage.CALL;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.samverkan.core.PublicApi;
import se.samverkan.core.finding.Assumption;
import se.samverkan.core.finding.Finding;
import se.samverkan.core.finding.FindingCode;

/**
 * What every rule of a judgement found, what passed too, and the rules whose question didn't arise.
 *
 * <p>This class is immutable and thread-safe.
 */
@PublicApi(CALL)
public final class Trace {

    private final List<Finding> findings;
    private final List<FindingCode> notRaised;
    private final List<FindingCode> switchedOff;

    Trace(List<Finding> findings, List<FindingCode> notRaised, List<FindingCode> switchedOff) {
        this.findings = List.copyOf(findings);
        this.notRaised = List.copyOf(notRaised);
        this.switchedOff = List.copyOf(switchedOff);
    }

    /**
     * Every finding, with any outcome.
     *
     * @return the findings, in the order of the rule book and of what is recorded
     */
    public List<Finding> getFindings() {
        return findings;
    }

    /**
     * The codes of the rules whose question didn't arise, such as that of a letter of intent for a framework agreement.
     *
     * @return the codes, in the order of the rule book
     */
    public List<FindingCode> getNotRaised() {
        return notRaised;
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
        return findings.stream()
                .flatMap(finding -> finding.getAssumptions().stream())
                .distinct()
                .toList();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Trace that
                && findings.equals(that.findings)
                && notRaised.equals(that.notRaised)
                && switchedOff.equals(that.switchedOff);
    }

    @Override
    public int hashCode() {
        return Objects.hash(findings, notRaised);
    }

    @Override
    public String toString() {
        return findings + ", not raised " + notRaised;
    }
}
