package se.samverkan.rules.validation;

import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.ValidationException;
import org.hibernate.validator.constraintvalidation.HibernateConstraintValidatorContext;
import org.hibernate.validator.messageinterpolation.MessageParameterEscaping;
import se.samverkan.core.finding.Finding;

/** What Hibernate Validator takes beside the standard; the one class that knows it, and that is loaded only to be tried. */
final class HibernateContext {

    private HibernateContext() {}

    /**
     * Gives the words in both languages, of which the bundle of the reader's locale picks one, and the finding itself.
     *
     * @throws ValidationException if the provider is another
     * @throws LinkageError if there is no Hibernate Validator
     */
    static void tell(ConstraintValidatorContext context, Finding finding, Choices choices) {
        HibernateConstraintValidatorContext hibernate = context.unwrap(HibernateConstraintValidatorContext.class);
        add(hibernate, "finding.sv", Violations.literal(choices.inSwedish(finding)));
        add(hibernate, "finding.en", Violations.literal(choices.inEnglish(finding)));
        hibernate.withDynamicPayload(finding);
    }

    /** From 9.1 on the provider would escape what is escaped already, unless it is told; before it knows of no such thing. */
    private static void add(HibernateConstraintValidatorContext hibernate, String name, String literal) {
        try {
            hibernate.addMessageParameter(name, literal, MessageParameterEscaping.NONE);
        } catch (LinkageError earlier) {
            hibernate.addMessageParameter(name, literal);
        }
    }
}
