package se.samverkan.rules.validation;

import static se.samverkan.core.PublicApi.Usage.CALL;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import se.samverkan.core.PublicApi;
import se.samverkan.rules.Severity;

/**
 * Has the rules judge what a host holds: an {@link se.samverkan.core.file.AgreementFile}, or, on its class, a request that
 * is a {@link TriedCallOff} or a {@link TriedActivity}. Each finding that stands in the way by policy is a violation, at the
 * finding's path below the host's own, such as {@code order.callOffs[A-2].amount}. What is null is valid.
 *
 * <pre>{@code
 * public record Register(
 *         @Judged(groups = Draft.class)
 *                 @Judged(groups = Signable.class, beyond = Draft.class)
 *                 @Judged(groups = InForce.class, beyond = Signable.class)
 *                 AgreementFile file) {}
 *
 * validator.validate(register, Signable.class); // what is asked of a draft, and before signing; each finding once
 * }</pre>
 *
 * <p>Each group takes in those before it, and an annotation tells all that is asked up to its own: {@code @Judged(groups =
 * InForce.class)} alone tells everything. A host that has one for each stage leaves to the earlier ones what they tell, by {@link
 * #beyond()}, so that whichever groups are validated together, each finding is one violation. Without a group, everything is asked in
 * {@link jakarta.validation.groups.Default}.
 *
 * <p>Below the host's own path, a finding's path starts with {@code agreement} where it is about the terms: those that hold on the
 * day, amended or not. The model's own constraints, which {@code @Valid} reaches, are on the agreement as it was signed, and their
 * paths start with {@code signedAgreement}, such as {@code file.signedAgreement.areas}: an amendment may have changed the one and
 * can't change the other.
 *
 * <p>A file is judged as of the day of the validator's clock, in the clock's time zone, with all that is recorded in it: {@code
 * AsOf.on(LocalDate.now(clock))}. What is tried is judged by the same knowledge; a call-off by the day on which it is ordered, an
 * activity by the clock's. A host that judges another day gives its own clock:
 *
 * <pre>{@code
 * Clock atNewYear = Clock.fixed(Instant.parse("2025-01-01T00:00:00Z"), ZoneId.of("Europe/Stockholm"));
 * Validator validator = factory.usingContext().clockProvider(() -> atNewYear).getValidator(); // as of 1 January 2025
 * }</pre>
 *
 * <p>The rule book is {@link se.samverkan.rules.RuleBook#sweden()} unless the host chooses another by a {@link
 * JudgedValidatorFactory}.
 *
 * <p>With Hibernate Validator 8 or 9 the message is in the language that the interpolator is asked for, Swedish or else English,
 * and the {@link se.samverkan.core.finding.Finding} is the violation's dynamic payload:
 *
 * <pre>{@code
 * Finding finding = violation.unwrap(HibernateConstraintViolation.class).getDynamicPayload(Finding.class);
 * }</pre>
 *
 * <p>Another provider gives no way to either: the
 * message is then in the language that the host has chosen, or else in the machine's. What people have typed is shown as typed
 * everywhere.
 */
@PublicApi(CALL)
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({
    ElementType.FIELD,
    ElementType.METHOD,
    ElementType.PARAMETER,
    ElementType.TYPE,
    ElementType.TYPE_USE,
    ElementType.ANNOTATION_TYPE
})
@Repeatable(Judged.List.class)
@Constraint(validatedBy = {JudgedFileValidator.class, JudgedCallOffValidator.class, JudgedActivityValidator.class})
public @interface Judged {

    /**
     * The template of the message, in which {@code {finding.sv}} and {@code {finding.en}} are the finding in words where the
     * provider is Hibernate Validator.
     *
     * @return the template; the finding in words unless the host has another
     */
    String message() default "{se.samverkan.core.finding.Finding.message}";

    /**
     * The groups that it is asked in. Of a file they also say what is asked: at most one of them is {@link Draft}, {@link
     * Signable} or {@link InForce}, or a host's own group that extends one of these, and then what is asked up to that stage is told;
     * without any everything is. Of a call-off or an activity that is tried everything is asked in whichever groups.
     *
     * @return the groups
     */
    Class<?>[] groups() default {};

    /**
     * The stage that another annotation at the same place tells, so that this one tells only what is first asked after it: {@link
     * Draft} or {@link Signable}, before that of the groups. Of a call-off or an activity that is tried there is none.
     *
     * @return the stage's group; {@code void} where this annotation tells all by itself
     */
    Class<?> beyond() default void.class;

    /**
     * What the host attaches to the violations.
     *
     * @return the payload
     */
    Class<? extends Payload>[] payload() default {};

    /**
     * Which findings are told: those that stand in the way, or those that policy lists without their standing in the way, which
     * a host asks for by an annotation of its own in a group of its own.
     *
     * @return the severity
     */
    Severity severity() default Severity.BARRING;

    /** Several of them on one place. */
    @Documented
    @Retention(RetentionPolicy.RUNTIME)
    @Target({
        ElementType.FIELD,
        ElementType.METHOD,
        ElementType.PARAMETER,
        ElementType.TYPE,
        ElementType.TYPE_USE,
        ElementType.ANNOTATION_TYPE
    })
    @interface List {

        /**
         * The annotations.
         *
         * @return the annotations, in the order written
         */
        Judged[] value();
    }
}
