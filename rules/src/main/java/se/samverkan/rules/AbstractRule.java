package se.samverkan.rules;

import static se.samverkan.core.PublicApi.Usage.IMPLEMENT;

import java.util.Objects;
import se.samverkan.core.PublicApi;
import se.samverkan.core.finding.FindingCode;

/**
 * A rule whose code, nature and scope are given when it is made, so that a subclass only answers its question.
 *
 * <p>A subclass keeps the promises of {@link Rule}.
 */
@PublicApi(IMPLEMENT)
public abstract class AbstractRule implements Rule {

    private final FindingCode code;
    private final Nature nature;
    private final Scope scope;

    /**
     * Makes the rule.
     *
     * @param code the stable code of the rule and of every finding that it makes
     * @param nature what kind of demand the rule makes
     * @param scope what the rule is asked about
     */
    protected AbstractRule(FindingCode code, Nature nature, Scope scope) {
        this.code = Objects.requireNonNull(code, "code");
        this.nature = Objects.requireNonNull(nature, "nature");
        this.scope = Objects.requireNonNull(scope, "scope");
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
    public final String toString() {
        return code.toString();
    }
}
