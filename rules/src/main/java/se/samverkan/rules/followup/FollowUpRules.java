package se.samverkan.rules.followup;

import static se.samverkan.core.PublicApi.Usage.CALL;

import java.util.List;
import se.samverkan.core.PublicApi;
import se.samverkan.rules.Rule;

/** The rules of this package, in the order that they judge. */
@PublicApi(CALL)
public final class FollowUpRules {

    private FollowUpRules() {}

    /**
     * Every rule of the package.
     *
     * @return the rules in order
     */
    public static List<Rule> all() {
        return List.of(new GoalIndicator());
    }
}
