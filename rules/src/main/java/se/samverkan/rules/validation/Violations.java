package se.samverkan.rules.validation;

import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.ValidationException;
import se.samverkan.core.finding.Finding;

/** Tells findings as constraint violations. */
final class Violations {

    /** The template of {@link Judged#message()} where the host has given none. */
    private static final String OWN = "{se.samverkan.core.finding.Finding.message}";

    private Violations() {}

    static void add(ConstraintValidatorContext context, Finding finding, Choices choices) {
        String template = context.getDefaultConstraintMessageTemplate();
        if (!isToldToHibernate(context, finding, choices) && template.equals(OWN)) {
            template = literal(choices.inHostsLanguage(finding));
        }
        PathNodes.add(finding.getPath(), context.buildConstraintViolationWithTemplate(template));
    }

    private static boolean isToldToHibernate(ConstraintValidatorContext context, Finding finding, Choices choices) {
        try {
            HibernateContext.tell(context, finding, choices);
            return true;
        } catch (ValidationException | UnsupportedOperationException | LinkageError another) {
            return false;
        }
    }

    /** Text that an interpolator shows as it is: it reads a backslash, a brace and a dollar sign after a backslash as typed. */
    static String literal(String text) {
        return text.replaceAll("[\\\\{}$]", "\\\\$0");
    }
}
