package se.samverkan.rules.followup;

import static se.samverkan.core.PublicApi.Usage.CALL;

import java.util.List;
import se.samverkan.core.PublicApi;
import se.samverkan.rules.Rule;

/**
 * The rules of this package, in the order that they judge. By a rule's nature a {@link se.samverkan.rules.Policy} tells which
 * outcomes bar.
 *
 * <table>
 * <caption>The rules of this package</caption>
 * <tr><th>rule</th><th>code</th><th>nature</th><th>asked of</th><th>source</th></tr>
 * <tr><td>{@link GoalIndicator}</td><td>goal.indicator</td>
 *     <td>advice</td><td>file</td><td>clause</td></tr>
 * </table>
 */
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
