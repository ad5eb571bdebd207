/** A host on the module path, with a validation provider of its own. */
module se.samverkan.consumers.host {
    requires se.samverkan.rules;
    requires org.hibernate.validator;
    requires jakarta.el;

    provides se.samverkan.rules.RuleProvider with
            se.samverkan.consumers.host.OwnRules;

    opens se.samverkan.consumers.host to
            org.hibernate.validator;
}
