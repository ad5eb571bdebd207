package se.samverkan.rules;

import static se.samverkan.core.PublicApi.Usage.CALL;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.samverkan.core.PublicApi;
import se.samverkan.core.finding.Assumption;
import se.samverkan.core.finding.Finding;
import se.samverkan.core.finding.FindingCode;
import se.samverkan.core.finding.InputCode;
import se.samverkan.core.finding.Outcome;
import se.samverkan.core.finding.Source;
import se.samverkan.core.statute.StatutoryFigure;

/**
 * A rule in the trace of a judgement: what it is, its answers, and what they rest on together.
 *
 * <p>This class is immutable and thread-safe.
 */
@PublicApi(CALL)
public final class RuleTrace {

    private static final List<Outcome> WORST_FIRST =
            List.of(Outcome.NOT_MET, Outcome.NOT_ASSESSED, Outcome.NEEDS_JUDGEMENT, Outcome.MET);

    private final FindingCode code;
    private final Nature nature;
    private final Scope scope;
    private final List<InputCode> inputs;
    private final List<TracedAnswer> answers;
    private final List<Finding> barring;

    RuleTrace(AskedRule rule, List<TracedAnswer> answers, List<Finding> barring) {
        this.code = rule.code();
        this.nature = rule.nature();
        this.scope = rule.scope();
        this.inputs = rule.inputs();
        this.answers = List.copyOf(answers);
        this.barring = List.copyOf(barring);
    }

    /**
     * The rule's code.
     *
     * @return the code
     */
    public FindingCode getCode() {
        return code;
    }

    /**
     * What kind of demand the rule makes.
     *
     * @return the nature
     */
    public Nature getNature() {
        return nature;
    }

    /**
     * What the rule is asked about.
     *
     * @return the scope
     */
    public Scope getScope() {
        return scope;
    }

    /**
     * The rule's answers.
     *
     * @return one for the file, or for each call-off and activity of which the question arose; none where it didn't arise
     */
    public List<TracedAnswer> getAnswers() {
        return answers;
    }

    /**
     * What the rule found, with any outcome.
     *
     * @return the findings of all answers, in order
     */
    public List<Finding> getFindings() {
        return answers.stream().flatMap(answer -> answer.getFindings().stream()).toList();
    }

    /**
     * The worst of what the rule found: not met before not assessed before needs judgement before met.
     *
     * @return the outcome; absent where the question didn't arise
     */
    public Optional<Outcome> getOutcome() {
        List<Outcome> found = getFindings().stream().map(Finding::getOutcome).toList();
        return WORST_FIRST.stream().filter(found::contains).findFirst();
    }

    /**
     * What of it stands in the way, by policy and by the decisions recorded.
     *
     * @return the findings in order
     */
    public List<Finding> getBarring() {
        return barring;
    }

    /**
     * What the rule may need to be told: the inputs that it declares ({@link Rule#getInputs()}), and those that a finding names as
     * missing without that. Those that aren't missing were stated, or weren't needed for the answers here.
     *
     * @return the inputs, each once, in the order declared; empty where the rule declares none
     */
    public List<InputCode> getInputs() {
        return Stream.concat(inputs.stream(), getMissing().stream()).distinct().toList();
    }

    /**
     * The inputs that were missing.
     *
     * @return the inputs, each once, in the order of the findings
     */
    public List<InputCode> getMissing() {
        return answers.stream()
                .flatMap(answer -> answer.getMissing().stream())
                .distinct()
                .toList();
    }

    /**
     * The figures of statutes that the rule asked for and was given.
     *
     * @return the figures, each once, with value, days and source
     */
    public List<StatutoryFigure> getFigures() {
        return answers.stream()
                .flatMap(answer -> answer.getFigures().stream())
                .distinct()
                .toList();
    }

    /**
     * What the findings rest on.
     *
     * @return the sources, each once, in the order of the findings
     */
    public List<Source> getSources() {
        return getFindings().stream()
                .flatMap(finding -> finding.getSources().stream())
                .distinct()
                .toList();
    }

    /**
     * What the findings take for granted.
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
        return other instanceof RuleTrace that
                && code.equals(that.code)
                && nature == that.nature
                && scope == that.scope
                && inputs.equals(that.inputs)
                && answers.equals(that.answers)
                && barring.equals(that.barring);
    }

    @Override
    public int hashCode() {
        return Objects.hash(code, answers);
    }

    @Override
    public String toString() {
        return code + " " + answers;
    }
}
