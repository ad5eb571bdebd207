package se.samverkan.rules.agreement;

import java.util.List;
import se.samverkan.rules.Rule;

/** The rules on amendments, in the order that they judge. */
final class AmendmentRules {

    private AmendmentRules() {}

    static List<Rule> all() {
        return List.of(
                new AmendmentConflict(),
                new AmendmentOrder(),
                new AmendmentEffectiveDay(),
                new AmendmentIndexedPrice(),
                new AmendmentOfSmallValue(),
                new AmendmentByAddition(),
                new AmendmentByUnforeseen(),
                new AmendmentOnClaimedGround());
    }
}
