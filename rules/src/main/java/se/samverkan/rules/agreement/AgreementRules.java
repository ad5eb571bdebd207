package se.samverkan.rules.agreement;

import static se.samverkan.core.PublicApi.Usage.CALL;

import java.util.List;
import se.samverkan.core.PublicApi;
import se.samverkan.rules.Rule;

/** The rules of this package, in the order that they judge. */
@PublicApi(CALL)
public final class AgreementRules {

    private AgreementRules() {}

    /**
     * Every rule of the package.
     *
     * @return the rules in order
     */
    public static List<Rule> all() {
        return List.of(
                new CallOffUnderAgreementKind(),
                new CallOffInTerm(),
                new CallOffOrderer(),
                new CallOffIdUnused(),
                new CallOffWithinSubscription(),
                new AgreementSigned(),
                new PartyNameOnDay(),
                new PartySuccession(),
                new FirstOfForm(),
                new FrameworkTermLength(),
                new FrameworkTermLengthByPrinciples(),
                new FrameworkCeilingStated(),
                new FrameworkCeilingStatedByPrinciples(),
                new CooperationContributions());
    }
}
