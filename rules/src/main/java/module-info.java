/**
 * Judgements on collaboration agreements between Swedish municipalities, regions and universities. They are data; words
 * come at the edge.
 */
module se.samverkan.rules {
    requires transitive se.samverkan.core;
    requires static org.hibernate.validator;
    requires static org.jspecify;
    requires static org.immutables.value.annotations;

    uses se.samverkan.rules.RuleProvider;

    exports se.samverkan.rules;
    exports se.samverkan.rules.activity;
    exports se.samverkan.rules.agreement;
    exports se.samverkan.rules.budget;
    exports se.samverkan.rules.followup;
    exports se.samverkan.rules.deadline;
    exports se.samverkan.rules.lifecycle;
    exports se.samverkan.rules.placement;
    exports se.samverkan.rules.share;
    exports se.samverkan.rules.validation;
    exports se.samverkan.rules.workforce;
}
