package se.samverkan.rules;

import java.util.List;
import java.util.stream.Stream;
import se.samverkan.rules.activity.ActivityRules;
import se.samverkan.rules.agreement.AgreementRules;
import se.samverkan.rules.budget.BudgetRules;
import se.samverkan.rules.deadline.DeadlineRules;
import se.samverkan.rules.followup.FollowUpRules;
import se.samverkan.rules.lifecycle.LifecycleRules;
import se.samverkan.rules.placement.PlacementRules;
import se.samverkan.rules.share.ShareRules;
import se.samverkan.rules.workforce.WorkforceRules;

/** The rules that the library ships, in the order that they judge. */
final class SwedishRules {

    private SwedishRules() {}

    static List<Rule> all() {
        return Stream.of(
                        AgreementRules.all(),
                        LifecycleRules.all(),
                        ActivityRules.all(),
                        BudgetRules.all(),
                        ShareRules.all(),
                        PlacementRules.all(),
                        WorkforceRules.all(),
                        FollowUpRules.all())
                .flatMap(List::stream)
                .toList();
    }

    static List<DeadlineRule> deadlines() {
        return DeadlineRules.all();
    }
}
