package se.samverkan.rules;

import static se.samverkan.core.PublicApi.Usage.IMPLEMENT;

import java.util.List;
import java.util.Objects;
import se.samverkan.core.PublicApi;
import se.samverkan.core.finding.FindingCode;
import se.samverkan.core.finding.InputCode;
import se.samverkan.core.finding.Source;

/**
 * A rule whose code, nature, scope, sources and inputs are given when it is made, so that a subclass only answers its question.
 *
 * <p>A subclass keeps the promises of {@link Rule}.
 */
@PublicApi(IMPLEMENT)
public abstract class AbstractRule implements Rule {

    private final FindingCode code;
    private final Nature nature;
    private final Scope scope;
    private final List<Source> sources;
    private final List<InputCode> inputs;

    /**
     * Makes the rule, which doesn't declare what it rests on.
     *
     * @param code the stable code of the rule and of every finding that it makes
     * @param nature what kind of demand the rule makes
     * @param scope what the rule is asked about
     */
    protected AbstractRule(FindingCode code, Nature nature, Scope scope) {
        this(code, nature, scope, List.of(), List.of());
    }

    /**
     * Makes the rule, which declares what it rests on.
     *
     * @param code the stable code of the rule and of every finding that it makes
     * @param nature what kind of demand the rule makes
     * @param scope what the rule is asked about
     * @param sources the sources that its findings may name
     * @param inputs the inputs that its findings may name as missing
     */
    protected AbstractRule(FindingCode code, Nature nature, Scope scope, List<Source> sources, List<InputCode> inputs) {
        this.code = Objects.requireNonNull(code, "code");
        this.nature = Objects.requireNonNull(nature, "nature");
        this.scope = Objects.requireNonNull(scope, "scope");
        this.sources = List.copyOf(sources);
        this.inputs = List.copyOf(inputs);
    }

    @Override
    public final FindingCode getCode() {
        return code;
    }

    @Override
    public final Nature getNature() {
        return nature;
    }

    @Override
    public final Scope getScope() {
        return scope;
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
