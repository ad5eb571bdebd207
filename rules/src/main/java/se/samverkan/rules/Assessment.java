package se.samverkan.rules;

import static se.samverkan.core.PublicApi.Usage.CALL;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.samverkan.core.PublicApi;
import se.samverkan.core.code.AgreementId;
import se.samverkan.core.file.Decision;
import se.samverkan.core.finding.Finding;
import se.samverkan.core.finding.FindingCode;
import se.samverkan.core.finding.Outcome;
import se.samverkan.core.text.Text;
import se.samverkan.core.time.AsOf;

/**
 * A judgement on an agreement file: the findings that aren't met, in a stable order, and how they add up. What passed too
 * is told by {@link #trace()}, which judges again by the same rule book, file and axes.
 *
 * <p>The whole is not met where a finding that bars is not met; or else not assessed where one that bars isn't assessed;
 * or else in need of judgement where one that bars needs it; and otherwise met.
 *
 * <p>This class is immutable and thread-safe.
 */
@PublicApi(CALL)
public final class Assessment {

    private final Judging judging;
    private final List<Finding> findings;
    private final Outcome outcome;

    Assessment(Judging judging) {
        this.judging = judging;
        this.findings = judging.findings().stream()
                .filter(finding -> finding.getOutcome() != Outcome.MET)
                .toList();
        this.outcome = judging.outcomeOf(findings);
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
     * The findings that aren't met: not met, not assessed, or in need of judgement.
     *
     * @return the findings, in the order of the rule book and of what is recorded
     */
    public List<Finding> getFindings() {
        return findings;
    }

    /**
     * The findings with one outcome.
     *
     * @param wanted the outcome; of those that are met, the trace tells
     * @return the findings, in the order of the rule book and of what is recorded
     */
    public List<Finding> getFindings(Outcome wanted) {
        return findings.stream()
                .filter(finding -> finding.getOutcome() == wanted)
                .toList();
    }

    /**
     * Whether a finding stands in the way, by policy and by the decisions recorded. A decision lifts what needs judgement,
     * and nothing else: what isn't met, and what isn't assessed, bars still, so that the breach stays visible.
     *
     * @param finding a finding of this assessment
     * @return true if it bars
     */
    public boolean isBarring(Finding finding) {
        return judging.isBarring(finding);
    }

    /**
     * Of the limits that stand in the way of a call-off that is tried, those that bind: that leave the smallest amount to call
     * off. One that leaves nothing, whatever the amount, binds before one that leaves something.
     *
     * <pre>{@code
     * Assessment over = rules.assess(file, callOff, asOf);
     * over.getFindings(Outcome.NOT_MET);    // the ceiling and the schools' part are exceeded
     * over.getBindingLimits();              // the schools' part, which leaves 40 000 of the ceiling's 100 000 kr
     * }</pre>
     *
     * @return the findings in the order of the rule book, several where they leave the same; empty where no limit is in the way,
     *     and where no call-off is tried
     */
    public List<Finding> getBindingLimits() {
        return exceededLimits().binding();
    }

    ExceededLimits exceededLimits() {
        return judging.exceededLimits(findings);
    }

    /**
     * Whether a recorded decision is about a finding: it names the finding's code, and the call-off that the finding is
     * about or that is tried, or no call-off. Of what isn't met it tells that someone has decided in spite of it.
     *
     * @param finding a finding of this assessment
     * @return true if a decision known to the assessment is about it
     */
    public boolean isDecided(Finding finding) {
        return judging.isDecided(finding);
    }

    /** Of a call-off that is tried, who orders it, on which day, and the limits that it fits within, as they were found met. */
    List<Finding> grounds() {
        return judging.grounds();
    }

    /** The decisions by which what needs judgement is settled, each once. */
    List<Decision> decisions() {
        return findings.stream()
                .filter(finding -> finding.getOutcome() == Outcome.NEEDS_JUDGEMENT)
                .flatMap(finding -> judging.decisionsOn(finding).stream())
                .distinct()
                .toList();
    }

    /**
     * How much a finding weighs, by policy.
     *
     * @param finding a finding of this assessment
     * @return a warning for what a tolerance lets pass; or else the policy's choice for its code, or else a warning for what its table
     *     lists and barring for the rest
     */
    public Severity getSeverity(Finding finding) {
        return judging.severityOf(finding);
    }

    /**
     * The tolerance that the policy gives the limit of a finding, whether its excess is let pass by it, and if not, why.
     *
     * @param finding a finding of this assessment
     * @return the tolerance; absent where the policy gives the finding's code none, and where the finding isn't that a limit is
     *     exceeded
     */
    public Optional<Tolerance> getTolerance(Finding finding) {
        return judging.toleranceOf(finding);
    }

    /**
     * The rules that weren't asked, since the policy switches them off.
     *
     * @return their codes, in the order of the rule book
     */
    public List<FindingCode> getSwitchedOff() {
        return judging.switchedOff();
    }

    /**
     * The axes that it was judged by, with the revision that was known: judging by them again gives the same.
     *
     * @return the axes
     */
    public AsOf getAsOf() {
        return judging.exactAsOf();
    }

    /**
     * What every rule found, what passed too, worked out anew.
     *
     * @return the trace
     */
    public Trace trace() {
        return judging.trace();
    }

    /**
     * What differs from here to another judgement of the same question on the same agreement, and why.
     *
     * @param after the other judgement
     * @return the changes
     * @throws se.samverkan.core.InvalidValueException if the other is of another agreement, or of another call-off or activity
     */
    public JudgementChanges changesTo(Assessment after) {
        return JudgementChanges.of(this, after);
    }

    /** The title of an agreement of the portfolio that it was judged beside. */
    Optional<Text> titleOf(AgreementId agreement) {
        return judging.book()
                .getPortfolio()
                .flatMap(files -> files.find(agreement))
                .flatMap(file -> file.getSignedAgreement().getTitle());
    }

    Judging judging() {
        return judging;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Assessment that
                && outcome == that.outcome
                && findings.equals(that.findings)
                && getSwitchedOff().equals(that.getSwitchedOff())
                && getAsOf().equals(that.getAsOf());
    }

    @Override
    public int hashCode() {
        return Objects.hash(outcome, findings);
    }

    @Override
    public String toString() {
        return outcome + " as of " + getAsOf() + " " + findings;
    }
}
