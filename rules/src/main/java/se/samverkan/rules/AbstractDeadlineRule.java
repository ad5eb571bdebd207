package se.samverkan.rules;

import static se.samverkan.core.PublicApi.Usage.IMPLEMENT;

import java.util.List;
import java.util.Objects;
import se.samverkan.core.PublicApi;
import se.samverkan.core.finding.FindingCode;
import se.samverkan.core.finding.InputCode;
import se.samverkan.core.finding.Source;

/**
 * A deadline rule whose code, sources and inputs are given when it is made, so that a subclass only works out the days.
 *
 * <p>A subclass keeps the promises of {@link DeadlineRule}.
 */
@PublicApi(IMPLEMENT)
public abstract class AbstractDeadlineRule implements DeadlineRule {

    private final FindingCode code;
    private final List<Source> sources;
    private final List<InputCode> inputs;

    /**
     * Makes the rule.
     *
     * @param code the stable code of the rule, and of every deadline and finding that it makes
     * @param sources the sources that its deadlines and findings may name
     * @param inputs the inputs that its findings may name as missing
     */
    protected AbstractDeadlineRule(FindingCode code, List<Source> sources, List<InputCode> inputs) {
        this.code = Objects.requireNonNull(code, "code");
        this.sources = List.copyOf(sources);
        this.inputs = List.copyOf(inputs);
    }

    @Override
    public final FindingCode getCode() {
        return code;
    }

    @Override
    public final List<Source> getSources() {
        return sources;
    }

    @Override
    public final List<InputCode> getInputs() {
        return inputs;
    }

    @Override
    public final String toString() {
        return code.toString();
    }
}
