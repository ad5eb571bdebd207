package se.samverkan.rules.validation;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samverkan.core.finding.Finding;
import se.samverkan.core.finding.Outcome;
import se.samverkan.core.time.AsOf;
import se.samverkan.rules.Assessment;
import se.samverkan.rules.RuleBook;
import se.samverkan.rules.Severity;

/** Judges what is annotated by the rule book, on the day of the validator's clock, and tells the findings as violations. */
abstract class JudgedValidator<T> implements ConstraintValidator<Judged, T> {

    private final Choices choices;
    private Stages stages = Stages.ALL;
    private Severity severity = Severity.BARRING;

    JudgedValidator(Choices choices) {
        this.choices = choices;
    }

    abstract Assessment assess(RuleBook rules, T judged, AsOf asOf);

    /** Whether all that is judged is there; what must be there is told by the host's own constraints. */
    boolean isWhole(T judged) {
        return true;
    }

    /** Whether a host's type gives null although the interface says that it doesn't, as for an empty field of a form. */
    static boolean isAbsent(@Nullable Object given) {
        return given == null;
    }

    /** The stages of which the questions are asked; all of them of what is tried. */
    Stages stagesOf(Judged judged) {
        return Stages.ofTried(judged);
    }

    @Override
    public void initialize(Judged judged) {
        stages = stagesOf(judged);
        severity = judged.severity();
    }

    @Override
    public boolean isValid(@Nullable T judged, ConstraintValidatorContext context) {
        if (judged == null || !isWhole(judged)) {
            return true;
        }
        RuleBook rules = choices.rules();
        AsOf asOf = AsOf.on(LocalDate.now(context.getClockProvider().getClock()));
        List<Finding> told = told(rules, assess(rules, judged, asOf));
        if (told.isEmpty()) {
            return true;
        }
        context.disableDefaultConstraintViolation();
        told.forEach(finding -> Violations.add(context, finding, choices));
        return false;
    }

    private List<Finding> told(RuleBook rules, Assessment assessment) {
        return assessment.getFindings().stream()
                .filter(finding ->
                        severity == Severity.BARRING ? assessment.isBarring(finding) : isListed(finding, assessment))
                .filter(finding -> isAsked(finding, rules))
                .toList();
    }

    private static boolean isListed(Finding finding, Assessment assessment) {
        return assessment.getSeverity(finding) == Severity.WARNING
                && !(finding.getOutcome() == Outcome.NEEDS_JUDGEMENT && assessment.isDecided(finding));
    }

    private boolean isAsked(Finding finding, RuleBook rules) {
        return stages.equals(Stages.ALL)
                || rules.getRules().stream()
                        .filter(rule -> rule.getCode().equals(finding.getCode()))
                        .anyMatch(rule -> stages.tell(rule, finding.getOutcome()));
    }
}
